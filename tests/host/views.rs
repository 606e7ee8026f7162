//! Every view, rendered without a browser in every language: one main heading, labelled and unremembered fields, ids that stand once, no class or word lost.

use std::collections::BTreeSet;
use std::rc::Rc;

use futures::executor::block_on;
use osuiko::session::journey::{Journey, Move, Pace, Screen};
use osuiko::session::notes::{Field, Note, Saving};
use osuiko::session::visit::Visit;
use osuiko::ui::{Check, CheckProps, Knowledge, Placement, Prerendered, PrerenderedProps};
use osuiko_catalogue::{Edition, two_forms};
use osuiko_engine::index::OptionIndex;
use osuiko_engine::index::{DrillIndex, ServiceIndex};
use osuiko_engine::{Answer, Date};
use osuiko_site::written::{OfficialHelp, OfficialHelpProps};
use osuiko_words::facts::keys;
use osuiko_words::{
    CODES_TITLE, FOOTER_OLD, GRADE_POSSIBLE, LANGUAGE_CARRY, LEAVE, Language, PAGE_TEXTS,
    RESULT_OPEN, STANDING_LETTER, THREAT_OPEN, THREAT_TITLE, Text, Words, date, result_likely,
    result_not_sure, result_nothing, result_rest_likely, result_rest_none, result_rest_possible,
    result_summary, result_summary_other, result_told,
};
use proptest::collection::vec;
use proptest::prelude::*;
use yew::LocalServerRenderer;

use crate::html::{attributes, is_sound, shown_file, words_of};
use crate::personas::everybody_by_name;
use crate::support::{easy_edition, edition};

/// The day on which the pages of these tests are opened.
pub(crate) const TODAY: Date = Date { year: 2026, month: 11, day: 24 };

/// The shipped catalogue in one language.
pub(crate) fn known(language: Language) -> Knowledge {
    known_of(edition(language))
}

/// The shipped catalogue in easy Finnish.
pub(crate) fn known_easily() -> Knowledge {
    Knowledge { easy: true, ..known_of(easy_edition()) }
}

/// The shipped catalogue in the words of an edition.
fn known_of(edition: &Edition) -> Knowledge {
    Knowledge {
        catalogue: Rc::new(edition.catalogue().clone()),
        words: Rc::new(edition.words().unwrap()),
        today: Some(TODAY),
        checksum: 0,
        easy: false,
    }
}

/// The view a journey stands at, as HTML.
pub(crate) fn view(known: &Knowledge, journey: &Journey) -> String {
    let props = CheckProps {
        known: known.clone(),
        journey: journey.clone(),
        placement: Placement::OwnPage,
    };
    block_on(LocalServerRenderer::<Check>::with_props(props).hydratable(false).render())
}

/// The file that the view of this journey saves under this name, as the view shows it once it was to
/// be saved; `None` if it saves none.
pub(crate) fn saved(known: &Knowledge, journey: &Journey, name: Text) -> Option<String> {
    shown_file(&view(known, &journey.noted(Note::Save(Saving { name, begun: true }))))
}

/// Walks the whole check, giving the first option to each question, and visits every view.
pub(crate) fn walk(known: &Knowledge, mut visit: impl FnMut(&Journey)) {
    let step = |journey: &Journey, step: Move| journey.after(&known.catalogue, step);
    let mut journey = Journey::default();
    visit(&journey);
    journey = step(&journey, Move::Continue);
    while let Screen::Question(question) = journey.screen() {
        visit(&journey);
        visit(&step(&journey, Move::Continue));
        visit(&step(&journey, Move::ChooseUnknown));
        journey = step(&journey, Move::Choose(OptionIndex(0)));
        if known.catalogue.question(question).unwrap().several {
            journey = step(&journey, Move::Choose(OptionIndex(3)));
        }
        visit(&journey);
        journey = step(&journey, Move::Continue);
    }
    for screen in [Screen::Review, Screen::Result, Screen::Plan, Screen::Threat, Screen::Proof] {
        journey = step(&journey, Move::Open(screen));
        visit(&journey);
    }
}

#[test]
fn every_view_is_sound_in_every_language() {
    for language in Language::ALL {
        let known = known(language);
        walk(&known, |journey| {
            is_sound(&view(&known, journey), &format!("{language:?}"));
        });
    }
}

#[test]
fn the_way_out_and_the_way_to_help_stand_on_every_view() {
    for language in Language::ALL {
        let known = known(language);
        let open = |screen| Journey::default().after(&known.catalogue, Move::Open(screen));
        let others = [Screen::Letters, Screen::Diary, Screen::Drill(0)].map(open);
        let look = |journey: &Journey| {
            let html = view(&known, journey);
            let ends = |text, end| html.contains(&format!(">{}{end}", known.words.text(text)));
            let out = ends(LEAVE, "</button>");
            assert!(out, "{language:?}: no way out of {:?}", journey.screen());
            let here = journey.screen() == Screen::Threat;
            assert_eq!(
                ends(THREAT_OPEN, "</span></button>"),
                !here,
                "{language:?}: {:?}",
                journey.screen()
            );
        };
        walk(&known, look);
        others.iter().for_each(look);
    }
}

#[test]
fn every_view_but_the_first_leads_to_the_statement_and_to_privacy_in_a_new_tab() {
    for language in Language::ALL {
        let known = known(language);
        for (placement, up) in
            [(Placement::OwnPage, ""), (Placement::Frame { heading_shift: 0 }, "../")]
        {
            let look = |journey: &Journey| {
                if journey.screen() == Screen::Start {
                    return;
                }
                let props =
                    CheckProps { known: known.clone(), journey: journey.clone(), placement };
                let renderer = LocalServerRenderer::<Check>::with_props(props);
                let html = block_on(renderer.hydratable(false).render());
                let (_, foot) = html.split_once("<footer").unwrap();
                let (_, fold) = foot.split_once("<details>").unwrap();
                for page in ["accessibility/", "privacy/"] {
                    let link = format!("<a href=\"{up}{page}\" target=\"_blank\"");
                    assert!(fold.contains(&link), "{language:?}: {:?}: {link}", journey.screen());
                }
            };
            walk(&known, look);
        }
    }
}

#[test]
fn once_there_is_something_to_lose_the_other_languages_say_how_to_take_it_along() {
    let known = known(Language::Fi);
    let offered = |journey: &Journey| {
        let html = view(&known, journey);
        let carried = html.contains(known.words.text(LANGUAGE_CARRY));
        let [head, foot] = ["language-choice", "foot-languages"].map(|nav| html.contains(nav));
        assert!(head != foot && foot == carried, "one way to another language");
        head
    };
    assert!(offered(&Journey::default()));
    let open = |journey: &Journey, screen| journey.after(&known.catalogue, Move::Open(screen));
    let diary = open(&Journey::default(), Screen::Diary);
    let typed = Note::Write(Field::What, "Aino".to_owned());
    let typed = diary.after(&known.catalogue, Move::Note(typed));
    assert!(!offered(&open(&typed, Screen::Start)));
    assert!(offered(&diary.after(&known.catalogue, Move::Back)), "nothing was typed");
}

#[test]
fn somebody_who_answered_nothing_or_none_has_views_as_well() {
    let known = known(Language::Fi);
    let step = |journey: &Journey, step: Move| journey.after(&known.catalogue, step);
    let begun = step(&Journey::default(), Move::Continue);
    let none = step(&begun, Move::ChooseNone);
    for start in [Journey::default(), none] {
        for screen in [Screen::Review, Screen::Result, Screen::Plan] {
            is_sound(&view(&known, &step(&start, Move::Open(screen))), "nothing");
        }
    }
}

#[test]
fn the_view_before_the_program_is_the_first_view_but_for_what_acts() {
    for language in Language::ALL {
        let known = known(language);
        let props = PrerenderedProps { known: known.clone(), framed: false };
        let renderer = LocalServerRenderer::<Prerendered>::with_props(props);
        let before = block_on(renderer.hydratable(false).render());
        let after = view(&known, &Journey::default());
        is_sound(&before, "prerendered");
        // What helps with reading has only its place.
        let classes = |html: &str| -> Vec<String> {
            let aids = ["aid ", "aids", "listen-", "visually-hidden"];
            let all = attributes(html, "class").into_iter().map(str::to_owned);
            all.filter(|class| class != "aid" && !aids.iter().any(|aid| class.starts_with(aid)))
                .collect()
        };
        assert_eq!(classes(&before), classes(&after));
        assert!(before.contains("aids reading-aids") && !before.contains("data-listen-main"));
        assert!(before.contains("class=\"start\""), "classes reach the page");
        assert!(before.contains("disabled"), "nothing acts before the program runs");
    }
}

#[test]
fn where_everyone_was_told_the_verdict_says_so_and_without_a_letter_finds_no_sign() {
    for language in Language::ALL {
        let known = known(language);
        let told = |breaches: &[&str]| {
            let journey = answered(
                &known,
                &[
                    ("services", &["covid-isolation"]),
                    ("place", &["pirkanmaa"]),
                    ("covid-decision-place", &["akaa-or-urjala"]),
                    ("told", breaches),
                ],
            );
            view(&known, &journey.after(&known.catalogue, Move::Open(Screen::Result)))
        };
        let says = known.words.text(STANDING_LETTER);
        let without = told(&[]);
        assert!(without.contains("grade-not-indicated") && without.contains(says), "{language:?}");
        let with = told(&["pirkanmaa-usb-2025"]);
        assert!(with.contains("grade-told"), "{language:?}");
    }
}

/// A journey with these answers; an empty list is "none of these".
pub(crate) fn answered(known: &Knowledge, answers: &[(&str, &[&str])]) -> Journey {
    let catalogue = &known.catalogue;
    answers.iter().fold(Journey::default(), |journey, (question, options)| {
        let index = catalogue.question_with_id(question).unwrap();
        let asked = catalogue.question(index).unwrap();
        let mut journey = journey.after(catalogue, Move::Open(Screen::Question(index)));
        for option in *options {
            let option = catalogue.option_with_id(asked, option).unwrap();
            journey = journey.after(catalogue, Move::Choose(option));
        }
        if options.is_empty() { journey.after(catalogue, Move::ChooseNone) } else { journey }
    })
}

#[test]
fn whoever_answers_for_another_person_is_told_the_result_of_that_person() {
    for language in Language::ALL {
        let known = known(language);
        for (whom, other) in
            [("me", false), ("child", true), ("cared-for", true), ("deceased", true)]
        {
            let whom = [whom];
            let answers: [(&str, &[&str]); 2] =
                [("for-whom", &whom), ("services", &["psychotherapy"])];
            let journey = answered(&known, &answers);
            let result = journey.after(&known.catalogue, Move::Open(Screen::Result));
            let result = words_of(&view(&known, &result));
            let said =
                |summary: fn(&Words, u32) -> String| result.contains(&summary(&known.words, 1));
            assert_eq!(said(result_summary), !other, "{whom:?} in {language:?}");
            assert_eq!(said(result_summary_other), other, "{whom:?} in {language:?}");
        }
    }
}

#[test]
fn the_result_says_the_strongest_grade_first_and_what_is_left_over() {
    for language in Language::ALL {
        let known = known(language);
        let all = u32::try_from(known.catalogue.tables().breaches.len()).unwrap();
        let client: [(&str, &[&str]); 3] = [
            ("services", &["psychotherapy", "savonia"]),
            ("therapy-provider", &["vastaamo"]),
            ("vastaamo-first-contact", &["before-2018-12"]),
        ];
        // The heading and the line under it.
        let answer = |answers: &[(&str, &[&str])]| {
            let journey = answered(&known, answers);
            let result = journey.after(&known.catalogue, Move::Open(Screen::Result));
            let html = view(&known, &result);
            let part = |begins: &str, ends: &str| {
                let (_, rest) = html.split_once(begins).unwrap_or_default();
                let inside = rest.split(ends).next().unwrap();
                words_of(inside.split_once('>').map_or("", |(_, text)| text)).trim().to_owned()
            };
            (part("<h1", "</h1>"), part("class=\"lead\"", "</p>"))
        };
        let words = &*known.words;
        let rest = [result_rest_possible(words, 1), result_rest_none(words, all - 2)].join(" ");
        assert_eq!(answer(&client), (result_likely(words, 1), rest.clone()), "{language:?}");
        let told: Vec<(&str, &[&str])> =
            client.iter().copied().chain([("told", &["savonia-2022"][..])]).collect();
        let rest = [result_rest_likely(words, 1), result_rest_none(words, all - 2)].join(" ");
        assert_eq!(answer(&told), (result_told(words, 1), rest), "{language:?}");
        // Where nothing points to any case, that nobody can be sure stands directly below.
        let not_sure = result_not_sure(words, &date(words, known.catalogue.tables().reviewed));
        let nothing = (result_nothing(words, all), not_sure);
        assert_eq!(answer(&[("services", &[])]), nothing, "{language:?}");
    }
}

#[test]
fn ignorance_is_shown_as_open_and_never_as_what_may_affect_somebody() {
    for language in Language::ALL {
        let known = known(language);
        let catalogue = &known.catalogue;
        let all = catalogue.tables().breaches.len();
        let mut journey = Journey::default().after(catalogue, Move::ForMyself);
        let mut asked = 0;
        while let Screen::Question(_) = journey.screen() {
            journey =
                journey.after(catalogue, Move::ChooseUnknown).after(catalogue, Move::Continue);
            asked += 1;
            assert!(asked < 20);
        }
        assert!(journey.screen() == Screen::Result, "nobody stops at a review");
        let html = view(&known, &journey);
        let heading = html.split_once("<h1").unwrap().1.split("</h1>").next().unwrap();
        assert!(heading.ends_with(known.words.text(RESULT_OPEN)), "{language:?}: {heading}");
        assert!(!html.contains("grade-possible"), "{language:?}");
        assert!(!words_of(&html).contains(known.words.text(GRADE_POSSIBLE)), "{language:?}");
        // One row around all of them, and one for each.
        assert_eq!(html.matches("card case grade-open").count(), all + 1, "{language:?}");
        assert!(html.contains("class=\"settle\""), "what would settle it stands there");
    }
}

#[test]
fn whoever_is_threatened_or_gave_codes_away_is_led_to_help_at_once_and_back() {
    let known = known(Language::En);
    let catalogue = &known.catalogue;
    for (option, title) in [("threat", THREAT_TITLE), ("codes-given", CODES_TITLE)] {
        let ticked = answered(&known, &[("services", &["savonia"]), ("noticed", &[option])]);
        let helped = ticked.after(catalogue, Move::Continue);
        assert!(helped.screen() == Screen::Threat, "{option}");
        let html = view(&known, &helped);
        assert!(html.contains(known.words.text(title)), "{option}");
        let on = helped.after(catalogue, Move::Continue);
        assert!(
            !matches!(on.screen(), Screen::Threat | Screen::Start),
            "{option}: on with the check"
        );
        assert!(helped.after(catalogue, Move::Back).screen() == ticked.screen(), "{option}: back");
    }
    let ticked = answered(&known, &[("services", &["savonia"]), ("noticed", &["phishing"])]);
    assert!(ticked.after(catalogue, Move::Continue).screen() != Screen::Threat);
}

#[test]
fn the_number_of_questions_that_is_said_never_grows() {
    let catalogue = crate::support::shipped();
    let (mut longest, mut beyond) = (0, Vec::new());
    let everybody = everybody_by_name();
    let all = everybody.len();
    for (name, answers) in everybody {
        let mut visit = Visit::new(catalogue, Journey::default());
        visit.go(catalogue, visit.after(catalogue, Move::ForMyself));
        let mut before = u32::MAX;
        let mut asked = 0;
        while let Screen::Question(question) = visit.journey().screen() {
            asked += 1;
            let Pace { at, of } = visit.journey().pace().expect("a question on the way");
            assert_eq!(at, asked, "{name}");
            assert!(of <= before && of > 0, "{name}: {of} after {before}");
            before = of;
            // What the person would say, or that they do not know.
            let moves = match answers.to(question) {
                Some(Answer::Chosen(chosen)) if chosen.is_empty() => vec![Move::ChooseNone],
                Some(Answer::Chosen(chosen)) => chosen.iter().map(Move::Choose).collect(),
                Some(Answer::Unknown) | None => vec![Move::ChooseUnknown],
            };
            for step in moves {
                visit.go(catalogue, visit.after(catalogue, step));
            }
            visit.go(catalogue, visit.after(catalogue, Move::Continue));
            if visit.journey().screen() == Screen::Threat {
                visit.go(catalogue, visit.after(catalogue, Move::Continue));
            }
        }
        longest = longest.max(asked);
        if asked > before {
            beyond.push((name, asked));
        }
    }
    // Nobody says how many there are any more to the few who are asked more than most people.
    assert!(beyond.len() * 20 <= all, "{} of {all}: {beyond:?}", beyond.len());
    assert!(longest <= 20, "{longest}");
}

proptest! {
    #[test]
    fn both_forms_of_a_text_come_back_as_they_were_written(
        you in vec(prop::sample::select(vec!["Did", "you", "they", "pay,", "{0}", "–"]), 1..9),
        other in vec(prop::sample::select(vec!["Did", "they", "your", "pay,", "{0}", "–"]), 1..9),
    ) {
        let (you, other) = (you.join(" "), other.join(" "));
        let tables = crate::support::shipped().tables();
        let facts = vec![two_forms(&you, Some(&other)); keys(tables).len()];
        let page = vec![String::new(); PAGE_TEXTS];
        let words = Words::new(Language::En, tables, page, facts).unwrap();
        let about_another = words.about_another();
        let last = |words: &Words| words.drill(DrillIndex::at(tables.drills.len() - 1)).do_().to_owned();
        prop_assert_eq!((last(&words), last(&about_another)), (you, other));
    }
}

/// The questions that speak to whoever sits at the page, whoever the data belongs to.
const TO_THE_READER: [&str; 3] = ["for-whom", "age-group", "strong-login"];

/// What the one who sits at the page has noticed or was told.
const BY_THE_READER: [&str; 3] =
    ["question-noticed.depends", "option-noticed-nothing", "question-told.none"];

/// Words by which a text speaks to the person whose data it is, or for that person as “I”.
fn addresses(language: Language) -> &'static [&'static str] {
    match language {
        Language::Fi => &[
            "sinä", "sinua", "sinun", "sinulle", "sinulla", "sinuun", "minua", "minulta",
            "minulle", "et", "ette", "olet", "sait", "maksoit", "annoit", "kävit", "asuit",
        ],
        Language::Sv => &["du", "dig", "din", "ditt", "dina", "jag", "mig", "mina"],
        Language::En => &["you", "your", "yourself", "i", "me", "my", "myself"],
    }
}

/// The words of a text in small letters.
fn small_words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric()).map(str::to_lowercase).collect()
}

#[test]
fn whoever_answers_for_another_person_is_asked_about_that_person() {
    for language in Language::ALL {
        let known = known(language);
        let other = known.words.about_another();
        let mut differ = BTreeSet::new();
        for whom in ["child", "cared-for", "deceased"] {
            let journey = answered(&known, &[("for-whom", &[whom])]);
            for question in &known.catalogue.tables().questions {
                let index = known.catalogue.question_with_id(&question.id).unwrap();
                let open = Move::Open(Screen::Question(index));
                let shown = words_of(&view(&known, &journey.after(&known.catalogue, open)));
                let key = format!("question-{}", question.id);
                assert!(
                    shown.contains(other.by_key(&key).unwrap_or_default()),
                    "{key} for {whom} in {language:?}"
                );
                if known.words.by_key(&key).unwrap_or_default()
                    != other.by_key(&key).unwrap_or_default()
                {
                    assert!(
                        !shown.contains(known.words.by_key(&key).unwrap_or_default()),
                        "{key} in {language:?}"
                    );
                    differ.insert(&question.id);
                }
            }
        }
        // A question may be put to both in the same words, but most speak to somebody.
        let asked = known.catalogue.tables().questions.len() - TO_THE_READER.len();
        assert!(differ.len() * 2 > asked, "{differ:?} of {asked} questions in {language:?}");
    }
}

#[test]
fn no_answer_reason_or_verdict_about_another_person_speaks_to_the_reader() {
    for language in Language::ALL {
        let keys: Vec<String> =
            edition(language).facts().iter().map(|(key, _)| key.clone()).collect();
        let other = known(language).words.about_another();
        let mut read = 0;
        for key in keys {
            let (message, part) = key.split_once('.').unwrap_or((&key, ""));
            let said = match part {
                "because" | "if-not" | "depends" | "none" | "short" => true,
                _ => message.starts_with("option-") || message.starts_with("service-"),
            };
            let to_the_reader = TO_THE_READER.iter().any(|id| message.contains(&format!("-{id}")))
                || BY_THE_READER.contains(&&*key);
            if !said || to_the_reader || part == "search" {
                continue;
            }
            let words = small_words(other.by_key(&key).unwrap_or_default());
            let found = addresses(language).iter().find(|it| words.iter().any(|word| word == *it));
            assert_eq!(
                found,
                None,
                "{key} in {language:?}: {}",
                other.by_key(&key).unwrap_or_default()
            );
            read += 1;
        }
        assert!(read > 200, "{read}");
    }
}

#[test]
fn a_text_has_a_second_form_for_whoever_answers_for_another_person() {
    let page = vec![two_forms("your {0}", Some("their {0}")); PAGE_TEXTS];
    let tables = crate::support::shipped().tables();
    let mut facts = vec!["the same".to_owned(); keys(tables).len()];
    facts[1] = two_forms("you", Some("they"));
    let words = Words::new(Language::En, tables, page, facts).unwrap();
    let about_another = words.about_another();
    let name = |words: &Words, at| words.service(ServiceIndex(at)).name().to_owned();
    assert_eq!((name(&words, 1), name(&about_another, 1)), ("you".to_owned(), "they".to_owned()));
    assert_eq!((name(&words, 0), name(&about_another, 0)), ("the same".into(), "the same".into()));
    assert_eq!(words.text(FOOTER_OLD), "your {0}");
    assert_eq!(about_another.text(FOOTER_OLD), "their {0}");
}

#[test]
fn a_list_of_more_than_three_months_says_that_new_cases_may_be_missing() {
    for language in Language::ALL {
        let known = known(language);
        let reviewed = known.catalogue.tables().reviewed;
        let months = [0, 1, 2, 3].into_iter().fold(vec![reviewed], |mut days, _| {
            days.push(days.last().unwrap().month_later());
            days
        });
        for (after, today) in months.into_iter().enumerate() {
            let known = Knowledge { today: Some(today), ..known.clone() };
            let start = words_of(&view(&known, &Journey::default()));
            let said = start.contains(known.words.text(FOOTER_OLD));
            assert_eq!(said, after > 3, "{after} months after the review, in {language:?}");
        }
    }
}

#[test]
fn what_somebody_could_do_stands_after_what_to_do() {
    for language in Language::ALL {
        let known = known(language);
        let journey = answered(&known, &[("services", &["psychotherapy"])]);
        let plan = view(&known, &journey.after(&known.catalogue, Move::Open(Screen::Plan)));
        let harms = plan.find("class=\"harms\"").expect("the harms");
        assert!(harms > plan.find("class=\"steps\"").expect("the steps"), "{language:?}");
    }
}

#[test]
fn a_large_town_is_found_by_the_names_that_people_use_for_it() {
    let finnish = [
        ("Espoo", "lansi-uusimaa"),
        ("Helsinki", "helsinki"),
        ("Hämeenlinna", "kanta-hame"),
        ("Kokkola", "keski-pohjanmaa"),
        ("Lahti", "paijat-hame"),
        ("Lappeenranta", "etela-karjala"),
        ("Mikkeli", "etela-savo"),
        ("Oulu", "pohjois-pohjanmaa"),
        ("Pori", "satakunta"),
        ("Porvoo", "ita-uusimaa"),
        ("Tampere", "pirkanmaa"),
        ("Turku", "varsinais-suomi"),
        ("Vaasa", "pohjanmaa"),
        ("Vantaa", "vantaa-kerava"),
    ];
    let swedish = [("Tammerfors", "pirkanmaa"), ("Åbo", "varsinais-suomi"), ("Vasa", "pohjanmaa")];
    // The Finnish page is searched by Finnish names alone: the others would not fit the download.
    for (language, swedish) in
        [(Language::Fi, &[][..]), (Language::Sv, &swedish), (Language::En, &swedish)]
    {
        let known = known(language);
        let catalogue = &known.catalogue;
        let places = catalogue.places_question();
        let ask = Journey::default().after(catalogue, Move::Open(Screen::Question(places)));
        for (town, place) in finnish.iter().chain(swedish) {
            let write = Note::Write(Field::Search, (*town).to_owned());
            let html = view(&known, &ask.after(catalogue, Move::Note(write)));
            let question = catalogue.question(places).unwrap();
            let option = catalogue.option_with_id(question, place).unwrap();
            let id = format!("id=\"option-{}\"", option.0);
            let row = html.split("<li").find(|row| row.contains(&id)).unwrap();
            let tag = row.split('>').next().unwrap();
            assert!(!tag.contains("hidden"), "{language:?}: {town} does not find {place}");
            assert!(html.contains(" hidden"), "{language:?}: {town} hides nothing");
        }
    }
}

#[test]
fn help_that_needs_no_program_names_people_to_call() {
    for language in Language::ALL {
        for noscript in [false, true] {
            let html = official_help(language, "", noscript, None);
            assert!(html.contains("tel:116006") && html.contains("https://"), "{language:?}");
        }
    }
}

#[test]
fn in_a_frame_that_runs_no_script_the_address_of_the_check_can_be_read() {
    for language in Language::ALL {
        let html = official_help(language, "../", true, Some("https://county.example/fi/"));
        assert!(html.contains(">https://county.example/fi/</a>"), "{language:?}: {html}");
        assert!(html.contains("href=\"../actions/\""), "{language:?}");
    }
}

/// The help that stands in the page for when the check does not run.
fn official_help(
    language: Language,
    up: &'static str,
    noscript: bool,
    own: Option<&'static str>,
) -> String {
    let own = own.map(Into::into);
    let props = OfficialHelpProps { known: known(language), up: up.into(), noscript, own };
    let renderer = LocalServerRenderer::<OfficialHelp>::with_props(props);
    block_on(renderer.hydratable(false).render())
}
