//! Every view, rendered without a browser in every language: one main heading, labelled and unremembered fields, ids that stand once, no class or word lost.

use std::collections::BTreeSet;
use std::rc::Rc;

use futures::executor::block_on;
use osuiko::domain::index::{BreachIndex, OptionIndex};
use osuiko::domain::journey::{Journey, Move, Screen};
use osuiko::text::Language;
use osuiko::ui::screens::{OfficialHelp, OfficialHelpProps, RecordPage, RecordPageProps};
use osuiko::ui::{Check, CheckProps, Knowledge, Prerendered, PrerenderedProps};
use xtask::catalogue::shipped;
use yew::LocalServerRenderer;

/// The shipped catalogue in one language.
fn known(language: Language) -> Knowledge {
    let (catalogue, words) = shipped(language).unwrap().ready().unwrap();
    Knowledge { catalogue: Rc::new(catalogue), words: Rc::new(words) }
}

/// The view a journey stands at, as HTML.
fn view(known: &Knowledge, journey: &Journey) -> String {
    let props = CheckProps { known: known.clone(), journey: journey.clone() };
    block_on(LocalServerRenderer::<Check>::with_props(props).hydratable(false).render())
}

/// Every value of an attribute, in order.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Stops the test at the first thing no view may have.
fn is_sound(html: &str, what: &str) {
    assert_eq!(html.matches("<h1").count(), 1, "{what}: one main heading");
    let ids = attributes(html, "id");
    let once: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), once.len(), "{what}: an id stands twice");
    for input in html.split("<input").skip(1).filter_map(|rest| rest.split('>').next()) {
        assert!(input.contains("autocomplete=\"off\""), "{what}: a field is remembered: {input}");
        let id = attributes(input, "id").concat();
        assert!(html.contains(&format!("for=\"{id}\"")), "{what}: a field without a label: {id}");
    }
    for pointed in attributes(html, "aria-describedby").join(" ").split(' ') {
        assert!(pointed.is_empty() || html.contains(pointed), "{what}: {pointed} is not there");
    }
    for empty in
        ["<p></p>", "<li></li>", "<dd></dd>", "<h2></h2>", "<h3></h3>", "<strong></strong>"]
    {
        assert!(!html.contains(empty), "{what}: {empty}");
    }
    assert!(!html.contains("style="), "{what}: an inline style, which the policy refuses");
    for promise in ["turvassa", "trygg", "You are safe", "you are safe"] {
        assert!(!html.contains(promise), "{what}: promises safety");
    }
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
    for screen in [Screen::Review, Screen::Result, Screen::Plan, Screen::Threat] {
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
        let props = PrerenderedProps { known: known.clone() };
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
fn the_record_of_every_breach_shows_every_claim_and_its_sources() {
    for language in Language::ALL {
        let loaded = shipped(language).unwrap();
        let records = Rc::new(loaded.records.clone());
        let known = known(language);
        for (at, record) in records.breaches.iter().enumerate() {
            let breach = BreachIndex::at(at);
            let props = RecordPageProps { known: known.clone(), records: records.clone(), breach };
            let renderer = LocalServerRenderer::<RecordPage>::with_props(props);
            let html = block_on(renderer.hydratable(false).render());
            is_sound(&html, "record");
            assert_eq!(html.matches("claim-what").count(), record.claims.len());
            for claim in &record.claims {
                let source = &records.sources[claim.source.position()];
                let address = source.address.replace('&', "&amp;");
                assert!(html.contains(&address), "{address} is not on the page");
            }
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
