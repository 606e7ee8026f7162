//! The plan: each step once, on official pages and verified numbers only, marked as the person says, with the way that works for them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use osuiko::session::agenda::Agenda;
use osuiko::session::journey::{Journey, Move, Screen, Spot};
use osuiko::session::notes::{Field, Mark, Note};
use osuiko::ui::Knowledge;
use osuiko_engine::catalogue::Band;
use osuiko_engine::catalogue::{Action, ActionRole, Cost, Login, State};
use osuiko_engine::check::assess;
use osuiko_engine::index::{ActionIndex, KindIndex, OptionIndex};
use osuiko_engine::plan::{Step, plan, untreated};
use osuiko_engine::{Answer, Answers};
use osuiko_words::{
    BAND_NOW, FILE_PLAN, HARMS_TITLE, Language, MARK_LATER, MARK_NOT_FOR_ME, PLAN_PROGRESS_ALL,
    STEP_AGE, STEP_ESTATE, STEP_FOR_OTHER, STEP_NO_WAY, STEP_WITHOUT_LOGIN, THREAT_CARE,
    THREAT_CARE_TITLE, THREAT_CRISIS, THREAT_CRISIS_NUMBER, THREAT_DANGER, THREAT_HOURS,
    THREAT_KEEP_NOTE, THREAT_KEEP_ORIGINAL, THREAT_KEEP_PICTURE, THREAT_KEEP_TITLE, THREAT_NORMAL,
    THREAT_REPORT_TITLE, THREAT_REPORT_WHAT, THREAT_REPORT_WHERE, THREAT_RIKU, THREAT_RIKU_NUMBER,
    THREAT_STATEMENT, THREAT_STEP_ANSWER, THREAT_STEP_BANK, THREAT_STEP_KEEP, THREAT_STEP_LOOK,
    THREAT_STEP_PAY, THREAT_STEP_REPORT, THREAT_STEP_TALK, THREAT_TITLE, Text, first_minutes,
    plan_minutes_left, plan_settled, step_minutes_about,
};
use proptest::prelude::*;
use serde_json::json;
use toml::Value;

use crate::html::{attributes, is_sound, words_of};
use crate::support::{
    ByKey as _, Dice, answers, cases, given, given_shipped, harms, question, root, shipped,
};
use crate::views::{answered, known, saved, view};

/// The plan for these answers.
fn steps(answers: &Answers) -> Vec<Step> {
    plan(shipped(), answers, &assess(shipped(), answers))
}

fn action(step: &Step) -> &'static Action {
    shipped().action(step.action).unwrap()
}

const MARKS: [Mark; 3] = [Mark::Done, Mark::Later, Mark::NotForMe];

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn no_two_steps_of_a_plan_are_the_same(given in given()) {
        let steps = plan(&given.catalogue, &given.answers, &assess(&given.catalogue, &given.answers));
        let once: BTreeSet<ActionIndex> = steps.iter().map(|step| step.action).collect();
        prop_assert_eq!(once.len(), steps.len());
        for step in &steps {
            let breaches: BTreeSet<_> = step.why.iter().map(|why| why.breach).collect();
            prop_assert_eq!(breaches.len(), step.why.len(), "a breach calls for it twice");
        }
        let rank = |step: &Step| (step.band, u8::MAX - given.catalogue.action(step.action).unwrap().weight);
        prop_assert!(steps.is_sorted_by_key(rank));
    }

    #[test]
    fn the_agenda_has_each_step_once_and_one_of_them_is_now(mut given in given_shipped()) {
        let steps = steps(&given.answers);
        let mut journey = Journey::default();
        let mut marks = BTreeMap::new();
        // Marks on other actions, from answers that were changed since, count for nothing.
        for at in 0..shipped().tables().actions.len() {
            if given.dice.roll(2) == 0 {
                let mark = MARKS[given.dice.roll(MARKS.len())];
                let action = ActionIndex::at(at);
                journey = journey.after(shipped(), Move::Note(Note::Mark(action, mark)));
                marks.insert(action, mark);
            }
        }
        let agenda = Agenda::new(shipped(), &steps, journey.notes());
        let Agenda { first, soon, later, if_misused, people, tools, now } = &agenda;
        let all = [first, soon, later, if_misused, people, tools].into_iter().flatten();
        let once: BTreeSet<ActionIndex> = all.clone().map(|step| step.action).collect();
        prop_assert_eq!((once.len(), all.count()), (steps.len(), steps.len()));
        prop_assert!(first.len() <= 5 && (first.len() == 5 || soon.is_empty() && later.is_empty()));
        let role = |step: &&&Step| action(step).role;
        prop_assert!(people.iter().all(|step| role(&step) == ActionRole::People));
        prop_assert!(tools.iter().all(|step| role(&step) == ActionRole::Tool));
        prop_assert!(if_misused.iter().all(|step| step.band == Band::IfMisused));
        let called: Vec<&Step> = first.iter().chain(soon).chain(later).copied().collect();
        prop_assert!(called.iter().all(|step| role(&step) == ActionRole::Step));
        prop_assert!(called.iter().all(|step| step.band != Band::IfMisused));
        let with = |mark: Option<Mark>| {
            called.iter().copied().find(|step| marks.get(&step.action).copied() == mark)
        };
        prop_assert_eq!(*now, with(None).or(with(Some(Mark::Later))));
        let settled = |step: &&&Step| marks.get(&step.action).is_some_and(|mark| *mark != Mark::Later);
        let count = u32::try_from(first.iter().filter(settled).count()).unwrap();
        prop_assert_eq!(Agenda::settled(first, journey.notes()), count);
        let left = first.iter().filter(|step| !settled(step));
        let minutes: u32 = left.map(|step| u32::from(action(step).minutes)).sum();
        prop_assert_eq!(Agenda::minutes_left(shipped(), first, journey.notes()), minutes);
    }

    #[test]
    fn what_no_step_is_for_is_out_and_no_step_names_it(given in given_shipped()) {
        let assessment = assess(shipped(), &given.answers);
        let steps = steps(&given.answers);
        let possible = harms(shipped(), &assessment);
        let treats = |action: &Action, kind| {
            let harms = action.harms.iter().filter_map(|harm| shipped().misuse(*harm));
            let mut harms = harms.filter(|harm| possible.contains(harm));
            action.kinds.contains(&kind) || harms.any(|harm| harm.kinds().any(|k| k == kind))
        };
        let left = untreated(shipped(), &assessment, &steps);
        for kind in (0..shipped().tables().kinds.len()).map(KindIndex::at) {
            let is_out = assessment.supported().any(|verdict| verdict.state(kind) >= State::Maybe);
            let is_treated = steps.iter().any(|step| treats(action(step), kind));
            prop_assert_eq!(left.contains(&kind), is_out && !is_treated);
        }
    }
}

#[test]
fn after_every_breach_the_plan_speaks_of_all_data_that_leaked_in_it() {
    let known = known(Language::En);
    let mut silent = BTreeSet::new();
    for (at, breach) in shipped().tables().breaches.iter().enumerate() {
        let told = Answer::single(OptionIndex::at(at));
        let answers = answers(&json!({ "services": [] })).with(shipped().told_question(), told);
        let assessment = assess(shipped(), &answers);
        for kind in untreated(shipped(), &assessment, &steps(&answers)) {
            let id = shipped().kind(kind).unwrap().id.as_str();
            if known.word("kind", id, "nothing").is_empty() {
                silent.insert((breach.key.as_str(), id));
            }
        }
    }
    assert_eq!(silent, BTreeSet::new());
}

/// An option of a question of the shipped catalogue.
fn option(id: &str, option: &str) -> OptionIndex {
    let asked = shipped().question(question(id)).unwrap();
    shipped().option_with_id(asked, option).unwrap()
}

#[test]
fn every_kind_of_data_that_leaks_has_an_action_or_a_word_on_why_there_is_none() {
    let tables = shipped().tables();
    let mut leaks: BTreeSet<KindIndex> = BTreeSet::new();
    for breach in &tables.breaches {
        let groups = breach.groups.iter().flat_map(|group| &group.exposures);
        let overlays = breach.overlays.iter().flat_map(|overlay| &overlay.exposures);
        let out = groups.chain(overlays).filter(|exposure| exposure.state >= State::Maybe);
        leaks.extend(out.map(|exposure| exposure.kind));
    }
    assert!(leaks.len() > 15, "only {} kinds leak", leaks.len());
    let (mut advised, mut told) = (0, 0);
    for language in Language::ALL {
        let known = known(language);
        for &kind in &leaks {
            let id = &shipped().kind(kind).unwrap().id;
            let action = tables.actions.iter().any(|action| action.kinds.contains(&kind));
            let word = known.word("kind", id, "nothing");
            assert!(action || !word.is_empty(), "{id} in {language:?}");
            advised += usize::from(action);
            told += usize::from(!action);
        }
    }
    assert!(advised > 0 && told > 0, "both happen");
}

/// The domains that a step may send people to, below and at them.
pub(crate) const OFFICIAL: [&str; 14] = [
    "dvv.fi",
    "kanta.fi",
    "kela.fi",
    "kkv.fi",
    "kyberturvallisuuskeskus.fi",
    "oikeuspalveluvirasto.fi",
    "poliisi.fi",
    "polisen.se",
    "prh.fi",
    "suomi.fi",
    "tietosuoja.fi",
    "traficom.fi",
    "valtiokonttori.fi",
    "vero.fi",
];

/// The domains of others, and why nobody official would do instead.
const OTHERS: [(&str, &str); 5] = [
    ("asiakastieto.fi", "keeps the register of credit information in which the paid ban is set"),
    ("fine.fi", "the advice bureau of banks and insurers, which the authorities name for closing"),
    ("posti.fi", "the post, which alone protects mail from being redirected; owned by the state"),
    ("riku.fi", "Victim Support, which the Ministry of Justice pays to help victims of crime"),
    ("sekasin.fi", "the chat for young people, which the authorities name"),
];

/// Everything below `assets/<folder>` with this ending, as its path there and its text.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let root = root().join("assets");
    let mut open: Vec<PathBuf> = vec![root.join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                let name = path.strip_prefix(&root).unwrap().display().to_string();
                files.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

/// The records of one kind in the authoring files below a folder.
fn records(folder: &str, kind: &str) -> Vec<Value> {
    let mut records = Vec::new();
    for (name, text) in files(folder, "toml") {
        let file: toml::Table = toml::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
        records.extend(file.get(kind).and_then(Value::as_array).into_iter().flatten().cloned());
    }
    assert!(!records.is_empty(), "there is no [[{kind}]]");
    records
}

#[test]
fn every_step_leads_to_an_official_page_only() {
    let mut used = BTreeSet::new();
    let mut check = |id: &str, link: &str| {
        let rest = link.strip_prefix("https://").unwrap_or_else(|| panic!("{id}: {link}"));
        let host = rest.split(['/', '?', '#']).next().unwrap();
        let known = OFFICIAL.into_iter().chain(OTHERS.map(|(domain, _)| domain));
        let domain = known.into_iter().find(|domain| {
            host.strip_suffix(domain).is_some_and(|sub| sub.is_empty() || sub.ends_with('.'))
        });
        used.insert(domain.unwrap_or_else(|| panic!("{id} leads to {host}, which is on no list")));
    };
    for action in records("catalogue", "action") {
        let id = action["id"].as_str().unwrap();
        for (_, link) in action.get("links").and_then(Value::as_table).into_iter().flatten() {
            check(id, link.as_str().unwrap());
        }
    }
    for language in Language::ALL {
        for action in &known(language).catalogue.tables().actions {
            action.link.iter().for_each(|link| check(&action.id, link));
        }
    }
    let known: BTreeSet<&str> =
        OFFICIAL.into_iter().chain(OTHERS.map(|(domain, _)| domain)).collect();
    assert_eq!(used, known, "a domain that nothing leads to leaves the list");
    assert!(OTHERS.iter().all(|(_, why)| why.len() > 20));
}

/// The digits of a number.
fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// The numbers that were verified: those of organisations, by id, as their digits.
static VERIFIED: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let mut verified = BTreeMap::new();
    for organisation in records("catalogue/organisations", "organisation") {
        let text = |field: &str| organisation.get(field).and_then(Value::as_str);
        let id = text("id").unwrap();
        if let Some(phone) = text("phone") {
            assert_eq!(text("phone_confidence"), Some("verified"), "{id}");
            let sources = organisation.get("sources").and_then(Value::as_array);
            assert!(sources.is_some_and(|sources| !sources.is_empty()), "{id} has no source");
            verified.insert(id.to_owned(), digits(phone));
        }
    }
    verified
});

/// The numbers of helplines in words of the page, as their digits: the emergency number, Victim
/// Support, and the Crisis Helpline in Finnish, Swedish, and English and Arabic.
const HELPLINES: [&str; 5] = ["112", "116006", "0925250111", "0925250112", "0925250113"];

#[test]
fn the_numbers_in_the_words_are_those_of_the_organisations() {
    assert_eq!(VERIFIED["riku"], HELPLINES[1]);
    assert_eq!(VERIFIED["mieli"], HELPLINES[2]);
    let own = [HELPLINES[2], HELPLINES[3], HELPLINES[4]];
    for (language, own) in Language::ALL.into_iter().zip(own) {
        let known = known(language);
        assert_eq!(digits(known.words.text(THREAT_RIKU_NUMBER)), VERIFIED["riku"]);
        assert_eq!(digits(known.words.text(THREAT_CRISIS_NUMBER)), own, "{language:?}");
        if language != Language::Fi {
            let hours = digits(known.words.text(THREAT_HOURS));
            assert!(
                hours.contains(&VERIFIED["mieli"]),
                "{language:?} lacks the line round the clock"
            );
        }
        // The number to press is that of the reader's language; the others stand beside it.
        let mieli = shipped().tables().organisations.iter().position(|o| o.id == "mieli").unwrap();
        let mieli = &known.catalogue.tables().organisations[mieli];
        let pressed = mieli.phone.as_deref().unwrap();
        assert_eq!(digits(pressed), own, "{language:?}");
        let note = digits(known.word("organisation", "mieli", "note"));
        let others = HELPLINES[2..].iter().filter(|number| **number != own);
        for other in others {
            assert!(note.contains(other), "{language:?}: {other}");
        }
    }
}

/// Whether a number was verified.
fn is_verified(number: &str) -> bool {
    HELPLINES.contains(&number) || VERIFIED.values().any(|verified| verified == number)
}

/// A journey of somebody told of everything, who has noticed everything, at home in `place`.
fn hit_by_everything(known: &Knowledge, place: Option<OptionIndex>) -> Journey {
    let told = shipped().told_question();
    let noticed = question("noticed");
    let open = |journey: &Journey, question| {
        journey.after(&known.catalogue, Move::Open(Screen::Question(question)))
    };
    let choose = |journey: &Journey, option| journey.after(&known.catalogue, Move::Choose(option));
    let mut journey = open(&Journey::default(), told);
    for at in 0..shipped().tables().breaches.len() {
        journey = choose(&journey, OptionIndex::at(at));
    }
    journey = open(&journey, noticed);
    for option in ["threat", "codes-given", "unknown-invoice", "unknown-loan", "phishing"] {
        journey = choose(&journey, self::option("noticed", option));
    }
    if let Some(place) = place {
        journey = choose(&open(&journey, shipped().places_question()), place);
    }
    journey
}

#[test]
fn every_number_that_a_view_offers_to_call_is_verified() {
    let mut called = BTreeSet::new();
    for language in Language::ALL {
        let known = known(language);
        let places = (0..shipped().tables().places.len()).map(|at| Some(OptionIndex::at(at)));
        for place in places.chain([None]) {
            let journey = hit_by_everything(&known, place);
            for screen in [Screen::Threat, Screen::Plan, Screen::Result] {
                let html = view(&known, &journey.after(&known.catalogue, Move::Open(screen)));
                let numbers = attributes(&html, "href").into_iter();
                for number in numbers.filter_map(|href| href.strip_prefix("tel:")) {
                    assert!(is_verified(number), "{language:?} calls {number}");
                    called.insert(number.to_owned());
                }
            }
        }
    }
    assert!(called.len() > 10, "only {called:?} were seen");
    assert!(HELPLINES.iter().all(|number| called.contains(*number)), "{called:?}");
}

/// Everything in a text that looks like a telephone number, as its digits.
fn numbers_in(text: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    let mut number = String::new();
    for sign in text.chars().chain(['.']) {
        match sign {
            '0'..='9' => number.push(sign),
            ' ' | '\u{a0}' if !number.is_empty() => {}
            // From abroad a number begins otherwise, and is the same.
            '+' => number = String::from('0'),
            _ => {
                let is_number = number.starts_with('0') && number.len() > 5;
                if is_number || number.starts_with("116") || number.starts_with("112") {
                    numbers.push(number.clone());
                }
                number.clear();
            }
        }
    }
    numbers
}

#[test]
fn no_words_in_any_language_have_a_number_that_is_not_verified() {
    let mut seen = 0;
    for (file, text) in files("text", "ftl") {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            for number in numbers_in(line) {
                // What a practice message asks for is a sum, a code or an account of noughts.
                let invented = file.ends_with("drills.ftl") && number.starts_with("0000");
                assert!(invented || is_verified(&number), "{file}: {number} in {line}");
                seen += 1;
            }
        }
    }
    assert!(seen > 12, "only {seen} numbers were seen");
    assert_eq!(numbers_in("Soita 09 2525 0111, ei 2023."), ["0925250111"]);
    assert_eq!(numbers_in("020 333 tai +358 200 2585"), ["020333", "03582002585"]);
}

#[test]
fn an_e_mail_address_in_the_words_is_one_of_an_organisation() {
    let tables = shipped().tables();
    let known: BTreeSet<&str> =
        tables.organisations.iter().filter_map(|one| one.email.as_deref()).collect();
    for (file, text) in files("text", "ftl") {
        for word in text.split_whitespace().filter(|word| word.contains('@')) {
            let word = word.trim_end_matches(['.', ',', ':', ')']).trim_start_matches('(');
            let invented = word.ends_with("@example.com") && file.ends_with("drills.ftl");
            assert!(invented || known.contains(word), "{file}: {word}");
        }
    }
}

/// What must not be printed, because nobody could verify it or it is known to be old: prices and
/// sums, numbers of sections and acts, hours, blocks and lines that may not exist, banks whose
/// numbers are not known.
const UNVERIFIED: [&str; 38] = [
    "19.95",
    "19,95",
    "15.95",
    "15,95",
    "3.22",
    "3,22",
    "9-20",
    "9–20",
    "9.00–20",
    "9—20",
    "31:3",
    "31:4",
    "36:2",
    "38:9",
    "24:8a",
    "Solmussa",
    "Mina Kanta",
    "MinaKanta",
    "1300",
    "1 300",
    "1,300",
    "2400",
    "2 400",
    "2,400",
    "917/2014",
    "13 kuukau",
    "13 månad",
    "13 months",
    "Elisa",
    "Telia",
    "DNA",
    "viittom",
    "teckenspråk",
    "sign language",
    "POP Ban",
    "Ålandsbank",
    "Danske",
    "valtiokonttori.fi/sv",
];

/// Numbers that must not be printed, as their digits: dead, old, or never seen on a page of the
/// one they are said to call.
const UNVERIFIED_NUMBERS: [&str; 9] = [
    "0295616670",
    "0295666777",
    "0951101200",
    "0295536901",
    "0295053050",
    "0800161177",
    "0945422150",
    "02002585",
    "3582002585",
];

/// Whether `words` stand in a text by themselves: figures are not part of longer ones.
fn stands(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        let goes_on = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
        !goes_on(before) && !goes_on(after)
    })
}

#[test]
fn nothing_that_could_not_be_verified_is_printed_anywhere() {
    let mut read = 0;
    for (file, text) in [files("text", "ftl"), files("catalogue", "toml")].concat() {
        for words in UNVERIFIED {
            assert!(!stands(&text, words), "{file} has {words}");
        }
        let together: String =
            text.chars().filter(|sign| !matches!(sign, ' ' | '\u{a0}' | '-' | '(' | ')')).collect();
        for number in UNVERIFIED_NUMBERS {
            assert!(!together.contains(number), "{file} has the number {number}");
        }
        read += text.len();
    }
    assert!(read > 500_000, "only {read} bytes were read");
    assert!(stands("klo 9-20.", "9-20") && !stands("2023-09-20", "9-20"));
    assert!(!stands("2019-2023", "9-20") && stands("hinta 19,95 €", "19,95"));
}

#[test]
fn what_no_page_calls_free_is_not_called_free() {
    let asked = [
        "move-block-dvv",
        "contact-nondisclosure",
        "move-protection-posti",
        "prh-ban",
        "identity-code-change",
        "report-offence",
    ];
    let promises = ["ilmai", "maksuton", "maksutta", "gratis", "avgiftsfri", "kostnadsfri", "free"];
    for language in Language::ALL {
        let known = known(language);
        for id in asked {
            let actions = &known.catalogue.tables().actions;
            let action = actions.iter().find(|action| action.id == id).unwrap();
            assert_ne!(action.cost, Cost::Free, "{id}");
            let cost = known.word("action", id, "cost").to_lowercase();
            for promise in promises {
                assert!(!cost.contains(promise), "{id} in {language:?}: {cost}");
            }
        }
    }
}

/// The view of the plan.
pub(crate) fn plan_view(known: &Knowledge, journey: &Journey) -> String {
    view(known, &journey.after(&known.catalogue, Move::Open(Screen::Plan)))
}

/// The plan as a file.
fn plan_saved(known: &Knowledge, journey: &Journey) -> Option<String> {
    saved(known, &journey.after(&known.catalogue, Move::Open(Screen::Plan)), FILE_PLAN)
}

/// Every step in a view of the plan, as a row, open, or as help: its words by the id of its action.
fn shown<'a>(html: &'a str, known: &'a Knowledge) -> BTreeMap<&'a str, &'a str> {
    let mut shown = BTreeMap::new();
    for step in html.split("class=\"plan-step").skip(1) {
        let title = step.split_once("<h3").unwrap().1.split_once('>').unwrap().1;
        let title = words_of(title.split_once("</h3>").unwrap().0);
        let actions = &known.catalogue.tables().actions;
        let action = actions
            .iter()
            .find(|action| known.word("action", &action.id, "") == title.trim())
            .unwrap_or_else(|| panic!("no action {title}"));
        assert!(shown.insert(action.id.as_str(), step).is_none(), "{} stands twice", action.id);
    }
    shown
}

/// Facts and words as they are said where somebody answers so.
fn said(known: &Knowledge, asked: &str, chosen: &str) -> Knowledge {
    let other = asked == "for-whom" && chosen != "me";
    if other { known.about_another() } else { known.clone() }
}

#[test]
fn a_mark_shows_at_its_step_and_a_second_press_takes_it_back() {
    for language in Language::ALL {
        let known = known(language);
        let begun = answered(&known, &[("services", &["incontinence-supplies"])]);
        let steps = steps(begun.answers());
        let steps: Vec<&Step> =
            steps.iter().filter(|step| action(step).role == ActionRole::Step).collect();
        for (number, mark) in MARKS.into_iter().enumerate() {
            let id = &action(steps[number]).id;
            let note = || Move::Note(Note::Mark(steps[number].action, mark));
            let marked = begun.after(&known.catalogue, note());
            let html = plan_view(&known, &marked);
            is_sound(&html, "marked");
            for (other, step) in shown(&html, &known) {
                let pressed = step.matches("aria-pressed=\"true\"").count();
                assert_eq!(pressed, usize::from(other == id), "{mark:?} of {id}, at {other}");
                let settled = step.split('>').next().unwrap().contains("settled");
                assert_eq!(settled, other == id && mark != Mark::Later, "{mark:?}, {other}");
            }
            let back = marked.after(&known.catalogue, note());
            assert!(back.notes().marks == begun.notes().marks, "{mark:?} is taken back");
            let other = Move::Note(Note::Mark(steps[number].action, MARKS[(number + 1) % 3]));
            let changed = marked.after(&known.catalogue, other);
            let html = plan_view(&known, &changed);
            let step = shown(&html, &known)[id.as_str()];
            assert_eq!(step.matches("aria-pressed=\"true\"").count(), 1, "one mark at a time");
        }
    }
}

#[test]
fn the_plan_says_how_far_one_has_come_and_when_the_first_are_done() {
    let known = known(Language::En);
    let mut journey = answered(&known, &[("services", &["savonia"])]);
    let steps = steps(journey.answers());
    let first = Agenda::new(shipped(), &steps, journey.notes()).first;
    assert_eq!(first.len(), 5);
    for (done, step) in first.iter().enumerate() {
        let html = plan_view(&known, &journey);
        let value = format!("<progress value=\"{done}\" max=\"5\"");
        assert!(html.contains(&value), "{value}");
        assert!(!words_of(&html).contains(known.words.text(PLAN_PROGRESS_ALL)));
        let minutes = Agenda::minutes_left(shipped(), &first, journey.notes()).to_string();
        let settled = plan_settled(&known.words, "5", &done.to_string());
        let line = [settled, plan_minutes_left(&known.words, &minutes)].join(", ");
        assert!(words_of(&html).contains(&line), "{line}");
        let now = html.split_once("id=\"now\"").unwrap().1;
        let name = known.word("action", &action(step).id, "");
        assert!(words_of(now.split("</h3>").next().unwrap()).ends_with(name), "{name} is now");
        let mark = [Mark::Done, Mark::NotForMe][done % 2];
        journey = journey.after(&known.catalogue, Move::Settle(step.action, mark));
        assert_eq!(journey.spot().0, Spot::NextStep, "the focus goes on");
    }
    let html = plan_view(&known, &journey);
    assert!(words_of(&html).contains(known.words.text(PLAN_PROGRESS_ALL)));
    assert!(html.contains("id=\"now\""), "the next of the coming days is open now");
}

#[test]
fn nobody_counts_minutes_for_whoever_is_threatened() {
    for language in Language::ALL {
        let known = known(language);
        let threatened = answered(&known, &[("services", &["savonia"]), ("noticed", &["threat"])]);
        for screen in [Screen::Plan, Screen::Result] {
            let html = view(&known, &threatened.after(&known.catalogue, Move::Open(screen)));
            let notice = html.split_once("class=\"notice\"").expect("the threat comes first").1;
            assert!(notice.contains("tel:116006"), "{language:?}");
            let sums = words_of(&html);
            let steps = steps(threatened.answers());
            let first = Agenda::new(shipped(), &steps, threatened.notes()).first;
            for count in [3, 5] {
                let some: Vec<&Step> = first.iter().copied().take(count).collect();
                let minutes =
                    Agenda::minutes_left(shipped(), &some, threatened.notes()).to_string();
                assert!(!sums.contains(&plan_minutes_left(&known.words, &minutes)), "{language:?}");
                assert!(!sums.contains(&first_minutes(&known.words, &minutes)), "{language:?}");
            }
        }
    }
}

#[test]
fn a_note_is_written_at_the_step_and_stands_in_the_notes() {
    let known = known(Language::En);
    let begun = answered(&known, &[("services", &["savonia"])]);
    let steps = steps(begun.answers());
    let step = steps.iter().find(|step| action(step).role == ActionRole::Step).unwrap();
    let field = Field::Step(step.action);
    let written = Note::Write(field, "  called 029 123  ".to_owned());
    let name = known.word("action", &action(step).id, "").to_owned();
    let kept = Note::KeepOnStep(step.action, name.clone(), known.today.unwrap());
    let noted = begun
        .after(&known.catalogue, Move::Open(Screen::Plan))
        .after(&known.catalogue, Move::Note(written))
        .after(&known.catalogue, Move::Note(kept));
    assert!(noted.screen() == Screen::Plan, "in place");
    assert_eq!(noted.notes().text(field), "", "the field is empty again");
    assert_eq!(noted.notes().diary[0].what, format!("{name}: called 029 123"));
    let html = view(&known, &noted);
    let line = html.split_once("class=\"step-noted\">").unwrap().1;
    assert!(line.split("</p>").next().unwrap().ends_with("called 029 123"));
}

/// The ways that a step shows as the one that works, as the name of each and its words.
fn ways(step: &str) -> Vec<String> {
    let shown = step.split("<p class=\"step-way\">").skip(1);
    shown.map(|way| words_of(way.split_once("</p>").unwrap().0).trim().to_owned()).collect()
}

#[test]
fn each_step_shows_the_way_that_works_for_the_person_and_no_other() {
    type Way = (&'static str, &'static str, Text, fn(&Action, &Knowledge) -> String);
    let word = |action: &Action, known: &Knowledge, name: &str| {
        known.word("action", &action.id, name).to_owned()
    };
    assert!(word(&shown_action("credit-ban-free"), &known(Language::En), "age").len() > 10);
    let all: [Way; 7] = [
        ("strong-login", "no", STEP_WITHOUT_LOGIN, |action, known| {
            let way = known.word("action", &action.id, "without-login");
            match action.login {
                Login::None => String::new(),
                _ if way.is_empty() => known.words.text(STEP_NO_WAY).to_owned(),
                Login::Strong | Login::Either => way.to_owned(),
            }
        }),
        ("for-whom", "child", STEP_AGE, |a, known| known.word("action", &a.id, "age").to_owned()),
        ("age-group", "under-15", STEP_AGE, |a, known| {
            known.word("action", &a.id, "age").to_owned()
        }),
        ("age-group", "15-to-17", STEP_AGE, |a, known| {
            known.word("action", &a.id, "age").to_owned()
        }),
        ("for-whom", "cared-for", STEP_FOR_OTHER, |a, known| {
            known.word("action", &a.id, "for-other").to_owned()
        }),
        ("for-whom", "deceased", STEP_ESTATE, |a, known| {
            known.word("action", &a.id, "estate").to_owned()
        }),
        ("age-group", "adult", STEP_AGE, |_, _| String::new()),
    ];
    for language in Language::ALL {
        let known = known(language);
        let plain = hit_by_everything(&known, None);
        let html = plan_view(&known, &plain);
        assert!(!html.contains("step-way"), "nothing is said of what nobody answered");
        for (asked, chosen, name, way) in &all {
            let fit = Move::AnswerBesidePlan(question(asked), option(asked, chosen));
            let html = plan_view(&known, &plain.after(&known.catalogue, fit));
            is_sound(&html, chosen);
            let known = said(&known, asked, chosen);
            let mut seen = 0;
            for (id, step) in shown(&html, &known) {
                let actions = &known.catalogue.tables().actions;
                let action = actions.iter().find(|action| action.id == id).unwrap();
                let text = way(action, &known);
                let line = format!("{}: {text}", known.words.text(*name));
                let expected = if text.is_empty() { vec![] } else { vec![line] };
                let found: Vec<String> =
                    ways(step).iter().map(|way| way.replace(":  ", ": ")).collect();
                assert_eq!(found, expected, "{id} for {asked} {chosen} in {language:?}");
                seen += expected.len();
            }
            assert!(seen > 0 || *chosen == "adult", "no way is shown for {asked} {chosen}");
        }
    }
}

/// The action of the shipped catalogue with this id.
fn shown_action(id: &str) -> Action {
    shipped().tables().actions.iter().find(|action| action.id == id).unwrap().clone()
}

#[test]
fn what_an_estate_cannot_do_is_not_asked_of_it_and_what_needs_an_age_says_which() {
    let everything = |whom: &str| {
        let known = known(Language::En);
        let journey = hit_by_everything(&known, None);
        let fit = Move::AnswerBesidePlan(question("for-whom"), option("for-whom", whom));
        let answers = journey.after(&known.catalogue, fit).answers().clone();
        steps(&answers).iter().map(|step| action(step).id.clone()).collect::<BTreeSet<String>>()
    };
    let (me, estate) = (everything("me"), everything("deceased"));
    assert!(estate.is_subset(&me));
    for living in ["credit-ban-free", "move-block-dvv", "ask-organisation", "omakanta", "damages"] {
        assert!(me.contains(living) && !estate.contains(living), "{living}");
    }
    for left in ["report-offence", "dispute-invoice", "state-treasury", "bank-contact"] {
        assert!(estate.contains(left), "{left}");
    }
    assert!(!everything("child").contains("omakanta"), "a guardian does not see who looked");
    for language in Language::ALL {
        let known = known(language);
        for action in &shipped().tables().actions {
            if let Some(age) = action.minimum_age {
                let says = known.word("action", &action.id, "age");
                assert!(says.contains(&age.to_string()), "{} in {language:?}: {says}", action.id);
            }
        }
    }
}

#[test]
fn what_only_fits_the_plan_leaves_every_verdict_as_it_is() {
    let mut dice = Dice(11);
    let fits = ["for-whom", "age-group", "strong-login"].map(question);
    for _ in 0..60 {
        let answers: Answers = shipped()
            .questions()
            .filter(|(index, _)| !fits.contains(index))
            .map(|(index, _)| (index, dice.answer(shipped(), index)))
            .collect();
        let before = assess(shipped(), &answers);
        for fit in fits {
            let answer = dice.choice(shipped(), fit);
            assert_eq!(assess(shipped(), &answers.with(fit, answer)), before);
        }
    }
}

#[test]
fn a_second_press_beside_the_plan_takes_the_answer_back() {
    let whom = question("for-whom");
    let fit = || Move::AnswerBesidePlan(whom, option("for-whom", "child"));
    let once = Journey::default().after(shipped(), fit());
    assert!(once.answers().to(whom) == Some(&Answer::single(option("for-whom", "child"))));
    assert!(once.after(shipped(), fit()).answers().is_empty());
    let far = Journey::default().after(shipped(), Move::AnswerBesidePlan(whom, OptionIndex(99)));
    assert!(far == Journey::default(), "an option that is not there is not chosen");
}

/// The titles of the steps in the file of a plan, each with the box before it.
fn boxes(file: &str) -> Vec<(&str, &str)> {
    let lines = file.lines().filter(|line| line.starts_with('['));
    lines.map(|line| line.split_at(4)).collect()
}

#[test]
fn the_file_of_the_plan_lists_every_step_once_with_its_mark() {
    for language in Language::ALL {
        let known = known(language);
        let journey = hit_by_everything(&known, None);
        let steps = steps(journey.answers());
        let mut marked = journey;
        for (step, mark) in steps.iter().zip(MARKS) {
            marked = marked.after(&known.catalogue, Move::Note(Note::Mark(step.action, mark)));
        }
        let file = plan_saved(&known, &marked).expect("a file");
        let title = |step: &Step| known.word("action", &action(step).id, "");
        let Agenda { first, soon, later, if_misused, people, tools, .. } =
            Agenda::new(shipped(), &steps, marked.notes());
        let expected: Vec<(&str, &str)> = [first, soon, later, if_misused, tools, people]
            .into_iter()
            .flatten()
            .map(|step| {
                let tick = match marked.notes().marks.get(step.action) {
                    Some(Mark::Done) => "[x] ",
                    Some(Mark::NotForMe) => "[-] ",
                    Some(Mark::Later) | None => "[ ] ",
                };
                (tick, title(step))
            })
            .collect();
        assert_eq!(expected.len(), steps.len());
        assert_eq!(boxes(&file), expected, "{language:?}");
        for remark in [MARK_LATER, MARK_NOT_FOR_ME] {
            let line = format!("\n    {}\n", known.words.text(remark));
            assert_eq!(file.matches(&line).count(), 1, "{line}");
        }
        assert!(!file.contains('{') && !file.contains("\n    \n"), "no gap");
    }
}

/// Everything that the words of an action say, but for the ways of those who cannot take the
/// usual one.
const SAYS: [&str; 8] =
    ["does", "not-covered", "cost", "how", "effect", "ends", "side-effects", "undo"];

/// The words for those who cannot take the usual way.
const WAYS: [&str; 4] = ["without-login", "age", "for-other", "estate"];

#[test]
fn whatever_is_known_of_a_step_stands_in_the_plan_and_in_the_file_of_it() {
    for language in Language::ALL {
        let known = known(language);
        let everything = hit_by_everything(&known, None);
        let mut seen = BTreeMap::new();
        let whoever = [
            ("for-whom", "me"),
            ("for-whom", "child"),
            ("for-whom", "cared-for"),
            ("for-whom", "deceased"),
            ("strong-login", "no"),
        ];
        for (asked, chosen) in whoever {
            let fit = Move::AnswerBesidePlan(question(asked), option(asked, chosen));
            let journey = everything.after(&known.catalogue, fit);
            let html = plan_view(&known, &journey);
            let file = plan_saved(&known, &journey).expect("a file");
            let known = said(&known, asked, chosen);
            let steps_in_file: Vec<&str> = file.split("\n[ ] ").skip(1).collect();
            for (id, step) in shown(&html, &known) {
                let words = words_of(step);
                let title = known.word("action", id, "");
                let kept = steps_in_file.iter().find(|step| step.starts_with(title)).unwrap();
                let mut actions = known.catalogue.tables().actions.iter();
                let action = actions.find(|action| action.id == id).unwrap();
                for attribute in SAYS {
                    let says = known.word("action", id, attribute);
                    assert!(words.contains(says), "{id} in {language:?}: {attribute}");
                    assert!(kept.contains(says), "{id} in the file: {attribute}");
                    *seen.entry(attribute).or_insert(0) += usize::from(!says.is_empty());
                }
                for attribute in WAYS {
                    let says = known.word("action", id, attribute);
                    assert!(words.contains(says), "{id} in {language:?}: {attribute}");
                }
                for way in ways(step) {
                    let (name, text) = way.split_once(": ").unwrap();
                    let line = format!("{name}: {}\n", text.trim());
                    assert!(kept.contains(&line), "{id} in the file: {line}");
                    *seen.entry("a way").or_insert(0) += 1;
                }
                let minutes = step_minutes_about(&known.words, &action.minutes.to_string());
                assert!(words.contains(&minutes) && kept.contains(&minutes), "{id}: {minutes}");
                if let Some(link) = &action.link {
                    assert!(attributes(step, "href").contains(&link.as_str()), "{id}: {link}");
                    assert!(kept.contains(link), "{id} in the file: {link}");
                }
                let provider = action.provider.and_then(|at| known.catalogue.organisation(at));
                if let Some(phone) = provider.and_then(|provider| provider.phone.as_ref()) {
                    assert!(attributes(step, "href").contains(&&*format!("tel:{}", digits(phone))));
                    assert!(kept.contains(phone.as_str()), "{id} in the file: {phone}");
                    *seen.entry("a phone").or_insert(0) += 1;
                }
            }
        }
        assert_eq!(seen.len(), SAYS.len() + 2, "{seen:?}");
        assert!(seen.values().all(|&count| count > 3), "{seen:?}");
    }
}

#[test]
fn the_plan_says_of_each_harm_what_it_is_and_what_still_cannot_be_done() {
    for language in Language::ALL {
        let known = known(language);
        let journey = hit_by_everything(&known, None);
        let assessment = assess(&known.catalogue, journey.answers());
        let possible = harms(&known.catalogue, &assessment);
        assert_eq!(possible.len(), known.catalogue.tables().harms.len(), "everything leaked");
        let words = words_of(&plan_view(&known, &journey));
        let mut from = 0;
        for harm in possible {
            for attribute in ["", "can", "cannot"] {
                let says = known.word("harm", &harm.id, attribute);
                assert!(says.len() > 10, "{} in {language:?} has no {attribute}", harm.id);
                let found = words[from..].find(says);
                from += found.unwrap_or_else(|| panic!("{} in {language:?}: {says}", harm.id));
            }
        }
        let (harms, steps) = (known.words.text(HARMS_TITLE), known.words.text(BAND_NOW));
        let (harms, steps) = (words.find(harms).unwrap(), words.find(steps).unwrap());
        assert!(steps < harms, "what to do comes before what somebody could do");
    }
}

#[test]
fn the_help_against_threats_says_what_to_do_in_order_and_how() {
    let order = [
        THREAT_TITLE,
        THREAT_DANGER,
        THREAT_NORMAL,
        THREAT_STEP_PAY,
        THREAT_STEP_ANSWER,
        THREAT_STEP_KEEP,
        THREAT_STEP_BANK,
        THREAT_STEP_REPORT,
        THREAT_STEP_TALK,
        THREAT_RIKU,
        THREAT_CRISIS,
        THREAT_HOURS,
        THREAT_STEP_LOOK,
        THREAT_KEEP_TITLE,
        THREAT_KEEP_ORIGINAL,
        THREAT_KEEP_PICTURE,
        THREAT_KEEP_NOTE,
        THREAT_REPORT_TITLE,
        THREAT_REPORT_WHERE,
        THREAT_REPORT_WHAT,
        THREAT_STATEMENT,
        THREAT_CARE_TITLE,
        THREAT_CARE,
    ];
    for language in Language::ALL {
        let known = known(language);
        let open = Move::Open(Screen::Threat);
        let words = words_of(&view(&known, &Journey::default().after(&known.catalogue, open)));
        let mut from = 0;
        for text in order {
            let says = known.words.text(text);
            assert!(says.len() > 5, "{language:?}: {says}");
            let found = words[from..].find(says);
            from += found.unwrap_or_else(|| panic!("{language:?}: {says}")) + says.len();
        }
    }
}

#[test]
fn a_discreet_plan_names_no_case_and_leaves_out_what_is_about_one_service() {
    for language in Language::ALL {
        let known = known(language);
        let open = hit_by_everything(&known, None);
        let discreet = open.after(&known.catalogue, Move::Note(Note::Discreet));
        let again = discreet.after(&known.catalogue, Move::Note(Note::Discreet));
        assert!(discreet.notes().discreet && !again.notes().discreet);
        let html = plan_view(&known, &discreet);
        let file = plan_saved(&known, &discreet).expect("a file");
        let steps = steps(discreet.answers());
        let (only, any): (Vec<&Step>, Vec<&Step>) =
            steps.iter().partition(|step| !action(step).breaches.is_empty());
        assert!(only.len() > 3 && any.len() > 10);
        let title = |step: &&Step| known.word("action", &action(step).id, "");
        let listed: BTreeSet<&str> = boxes(&file).into_iter().map(|(_, title)| title).collect();
        assert_eq!(listed, any.iter().map(title).collect(), "{language:?}");
        // Nothing that tells stands in the page, for a style sheet to hide: it may be missing.
        let drawn: BTreeSet<&str> = shown(&html, &known).into_keys().collect();
        let expected = any.iter().map(|step| action(step).id.as_str()).collect();
        assert_eq!(drawn, expected, "{language:?}");
        for part in ["step-why", "who-can-tell", "harms", "step-note"] {
            assert!(plan_view(&known, &open).contains(part), "{part} is tried");
            assert!(!html.contains(part), "{language:?}: {part}");
        }
        let words = words_of(&html);
        for breach in &shipped().tables().breaches {
            let name = known.word("breach", &breach.key, "");
            assert!(!file.contains(name), "the file names {name}");
            assert!(!words.contains(name), "the page names {name}");
        }
    }
}

#[test]
fn somebody_without_any_case_has_no_plan_to_save_but_the_help_and_the_tools() {
    let known = known(Language::Fi);
    let answers = answers(&json!({ "services": [], "told": [], "noticed": ["nothing"] }));
    assert!(steps(&answers).is_empty());
    let journey = answered(&known, &[("services", &[]), ("told", &[]), ("noticed", &["nothing"])]);
    let html = plan_view(&known, &journey);
    is_sound(&html, "no plan");
    assert!(plan_saved(&known, &journey).is_none());
    assert!(html.contains("class=\"tools card\"") && html.contains("tel:116006"));
}
