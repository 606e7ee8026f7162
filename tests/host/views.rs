//! Every view, rendered without a browser in every language: one main heading, labelled and unremembered fields, ids that stand once, no class or word lost.

use std::rc::Rc;

use futures::executor::block_on;
use osuiko::domain::Date;
use osuiko::domain::index::OptionIndex;
use osuiko::domain::journey::{Journey, Move, Screen};
use osuiko::domain::notes::{Field, Note};
use osuiko::text::{Language, STANDING_LETTER};
use osuiko::ui::site::{OfficialHelp, OfficialHelpProps};
use osuiko::ui::{Check, CheckProps, Knowledge, Prerendered, PrerenderedProps};
use xtask::catalogue::shipped;
use yew::LocalServerRenderer;

use crate::html::{attributes, is_sound};

/// The day on which the pages of these tests are opened.
pub(crate) const TODAY: Date = Date { year: 2026, month: 11, day: 24 };

/// The shipped catalogue in one language.
pub(crate) fn known(language: Language) -> Knowledge {
    let (catalogue, words) = shipped(language).unwrap().ready().unwrap();
    Knowledge { catalogue: Rc::new(catalogue), words: Rc::new(words), today: TODAY }
}

/// The view a journey stands at, as HTML.
pub(crate) fn view(known: &Knowledge, journey: &Journey) -> String {
    let props = CheckProps { known: known.clone(), journey: journey.clone(), framed: None };
    block_on(LocalServerRenderer::<Check>::with_props(props).hydratable(false).render())
}

/// Walks the whole check, giving the first option to each question, and visits every view.
fn walk(known: &Knowledge, mut visit: impl FnMut(&Journey)) {
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
        assert_eq!(attributes(&before, "class"), attributes(&after, "class"));
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
fn what_somebody_could_do_stands_before_what_to_do() {
    for language in Language::ALL {
        let known = known(language);
        let journey = answered(&known, &[("services", &["psychotherapy"])]);
        let plan = view(&known, &journey.after(&known.catalogue, Move::Open(Screen::Plan)));
        let harms = plan.find("class=\"harms\"").expect("the harms");
        assert!(harms < plan.find("class=\"steps\"").expect("the steps"), "{language:?}");
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
            let props = OfficialHelpProps { known: known(language), noscript };
            let renderer = LocalServerRenderer::<OfficialHelp>::with_props(props);
            let html = block_on(renderer.hydratable(false).render());
            assert!(html.contains("tel:116006") && html.contains("https://"), "{language:?}");
        }
    }
}
