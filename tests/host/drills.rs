//! The practice messages: enough of both kinds, their clues in them, first those that fit, and the answer told kindly.

use std::collections::BTreeSet;

use osuiko::session::journey::{Journey, Move, Screen};
use osuiko::session::notes::Note;
use osuiko::ui::Knowledge;
use osuiko_engine::catalogue::Drill;
use osuiko_engine::check::assess;
use osuiko_engine::drills::drills;
use osuiko_engine::index::{BreachIndex, DrillIndex, KindIndex};
use osuiko_engine::{Answers, Catalogue};
use osuiko_words::{
    DRILL_END, DRILL_NEXT, DRILL_RIGHT_REAL, DRILL_RIGHT_SCAM, DRILL_WRONG_REAL, DRILL_WRONG_SCAM,
    Language, Text,
};
use proptest::prelude::*;
use serde_json::json;

use crate::html::{is_sound, words_of, words_parted_by};
use crate::plan::OFFICIAL;
use crate::support::{ByKey as _, answers, as_json, breach, cases, given, shipped};
use crate::views::{known, view};

/// Every practice message with its position.
fn all() -> Vec<(DrillIndex, &'static Drill)> {
    let drills = shipped().tables().drills.iter().enumerate();
    drills.map(|(at, drill)| (DrillIndex::at(at), drill)).collect()
}

/// The clues of a message in one language: the words of the message, and why they matter.
fn clues<'a>(known: &'a Knowledge, drill: &Drill) -> Vec<(&'a str, &'a str)> {
    let written = (1..=4).map(|number| known.word("drill", &drill.id, &format!("clue-{number}")));
    let written = written.filter(|clue| !clue.is_empty());
    written.map(|clue| clue.split_once(" | ").expect("a clue and why")).collect()
}

#[test]
fn there_are_enough_messages_of_both_kinds_and_of_every_way_they_come() {
    let all = all();
    let genuine = all.iter().filter(|(_, drill)| drill.genuine).count();
    assert!(all.len() >= 12, "only {} messages", all.len());
    assert!(genuine >= 4, "only {genuine} of them are genuine");
    assert!(all.len() - genuine >= 4, "nearly all of them are genuine");
    let channels: BTreeSet<String> =
        all.iter().map(|(_, drill)| format!("{:?}", drill.channel)).collect();
    for channel in ["TextMessage", "Email", "Letter", "Call", "Visit"] {
        assert!(channels.contains(channel), "no message comes as {channel}");
    }
    let ids: BTreeSet<&str> = all.iter().map(|(_, drill)| drill.id.as_str()).collect();
    assert_eq!(ids.len(), all.len());
    // What the design names. A threat about therapy is no exercise: it stands where help against
    // threats is.
    for scam in ["supplies-fee", "supplies-bill", "parcel-fee", "police-call", "compensation"] {
        assert!(all.iter().any(|(_, drill)| drill.id == scam && !drill.genuine), "no {scam}");
    }
}

#[test]
fn every_clue_is_words_of_its_message_and_says_why_in_every_language() {
    for language in Language::ALL {
        let known = known(language);
        for (_, drill) in all() {
            let message = known.word("drill", &drill.id, "");
            let clues = clues(&known, drill);
            assert!(clues.len() >= 2, "{} has {} clues in {language:?}", drill.id, clues.len());
            for (part, why) in &clues {
                let times = message.matches(part).count();
                assert_eq!(times, 1, "{:?}, {}: {part}", language, drill.id);
                assert!(why.trim().len() > 8, "{:?}, {}: {why}", language, drill.id);
            }
            // Marks that overlap would hide one another.
            let mut spans: Vec<(usize, usize)> =
                clues.iter().map(|(part, _)| (message.find(part).unwrap(), part.len())).collect();
            spans.sort_unstable();
            assert!(spans.windows(2).all(|two| two[0].0 + two[0].1 <= two[1].0), "{}", drill.id);
        }
    }
}

#[test]
fn no_message_leads_to_an_address_that_can_be_opened_or_a_number_that_can_be_called() {
    for language in Language::ALL {
        let known = known(language);
        for (_, drill) in all() {
            let words = ["", "from", "do"].map(|part| known.word("drill", &drill.id, part));
            let text = words.concat();
            assert!(!text.contains("http") && !text.contains("www."), "{}: {text}", drill.id);
            let words = text.split([' ', '"', '(', ')', ',', ';']);
            for word in words.map(|word| word.trim_end_matches(['.', ':', '?', '!'])) {
                let Some((before, end)) = word.rsplit_once('.') else { continue };
                let is_name =
                    end.len() > 1 && end.chars().all(|letter| letter.is_ascii_lowercase());
                let is_name = is_name && !before.is_empty();
                let invented = end == "example" || before.ends_with("example");
                // What to go to is named, never linked.
                let word = word.to_lowercase();
                // The names of Kela and the Tax Administration in Swedish.
                let own = ["posti.fi", "fpa.fi", "skatt.fi"].contains(&word.as_str())
                    || OFFICIAL.contains(&word.as_str());
                assert!(!is_name || invented || own, "{}: {word}", drill.id);
            }
        }
    }
}

/// Whether the data of these kinds, out in these breaches, makes the message easier to believe.
fn fits(drill: &Drill, out: &[(BreachIndex, BTreeSet<KindIndex>)]) -> bool {
    out.iter().any(|(breach, kinds)| {
        (drill.breaches.is_empty() || drill.breaches.contains(breach))
            && (drill.kinds.is_empty() || drill.kinds.iter().any(|kind| kinds.contains(kind)))
    })
}

/// What is out of somebody's data, breach by breach.
fn out(catalogue: &Catalogue, answers: &Answers) -> Vec<(BreachIndex, BTreeSet<KindIndex>)> {
    let assessment = assess(catalogue, answers);
    let concerning = assessment.supported();
    concerning.map(|verdict| (verdict.breach, verdict.leaked().collect())).collect()
}

#[test]
fn whoever_is_hit_gets_four_fitting_messages_first_and_a_genuine_one_among_them() {
    let people = [
        ("westlog-2023", json!({ "services": ["incontinence-supplies"], "place": "pirkanmaa" })),
        ("vastaamo-2018", json!({ "services": ["psychotherapy"], "therapy-provider": "vastaamo" })),
        (
            "helsinki-education-2024",
            json!({
                "services": ["school-or-daycare"], "place": "helsinki",
                "helsinki-education-role": ["child-2005-2018"],
            }),
        ),
        ("savonia-2022", json!({ "services": ["savonia"], "savonia-period": "before-2022-02" })),
    ];
    for (key, json) in people {
        let answers = answers(&json);
        let out = out(shipped(), &answers);
        assert!(out.iter().any(|(hit, _)| *hit == breach(key)), "{key} does not concern {json}");
        let order = drills(shipped(), &assess(shipped(), &answers));
        let fitting: Vec<&Drill> = order
            .iter()
            .map(|&drill| shipped().drill(drill).unwrap())
            .take_while(|drill| fits(drill, &out))
            .collect();
        assert!(fitting.len() >= 4, "{key}: only {} fit", fitting.len());
        assert!(fitting.iter().any(|drill| drill.genuine), "{key}: none of them is genuine");
        assert!(fitting.iter().any(|drill| !drill.genuine), "{key}: all of them are genuine");
    }
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn every_message_comes_once_and_those_that_fit_come_first(given in given()) {
        let catalogue = &given.catalogue;
        let order = drills(catalogue, &assess(catalogue, &given.answers));
        let once: BTreeSet<DrillIndex> = order.iter().copied().collect();
        prop_assert_eq!(once.len(), order.len());
        prop_assert_eq!(order.len(), catalogue.tables().drills.len());
        let out = out(catalogue, &given.answers);
        let fitting: Vec<(bool, DrillIndex)> = order
            .iter()
            .map(|&drill| (!fits(catalogue.drill(drill).unwrap(), &out), drill))
            .collect();
        // Each part stands in the order of the catalogue.
        prop_assert!(fitting.is_sorted(), "{}", as_json(catalogue, &given.answers));
    }
}

/// A journey at the message at `at`, and the message there.
fn at(known: &Knowledge, at: u32) -> (Journey, Drill) {
    let answers = answers(&json!({ "services": ["incontinence-supplies"] }));
    let services = shipped().services_question();
    let mut journey = Journey::default();
    journey = journey.after(&known.catalogue, Move::Open(Screen::Question(services)));
    let option = answers.chosen(services).unwrap().first().unwrap();
    journey = journey.after(&known.catalogue, Move::Choose(option));
    let order = drills(&known.catalogue, &assess(&known.catalogue, journey.answers()));
    let drill = known.catalogue.drill(order[usize::try_from(at).unwrap()]).unwrap().clone();
    (journey.after(&known.catalogue, Move::Open(Screen::Drill(at))), drill)
}

/// The message in a view.
fn message(html: &str) -> &str {
    let (_, inside) = html.split_once("<blockquote").expect("a message");
    inside.split_once('>').and_then(|(_, rest)| rest.split_once("</blockquote>")).unwrap().0
}

#[test]
fn the_clues_are_marked_after_the_answer_only_and_no_word_is_lost() {
    let count = u32::try_from(all().len()).unwrap();
    for language in Language::ALL {
        let known = known(language);
        for number in 0..count {
            let (journey, drill) = at(&known, number);
            let whole =
                [known.word("drill", &drill.id, "from"), known.word("drill", &drill.id, "")];
            let before = view(&known, &journey);
            is_sound(&before, &format!("{}, {language:?}", drill.id));
            assert!(!before.contains("<mark"), "{}", drill.id);
            assert_eq!(words_parted_by(message(&before), ""), whole.concat());
            let clues = clues(&known, &drill);
            for (_, why) in &clues {
                assert!(!words_of(&before).contains(why), "{}: {why} is told before", drill.id);
            }
            for judged in [false, true] {
                let answered = journey.after(&known.catalogue, Move::Note(Note::Guess(judged)));
                let after = view(&known, &answered);
                is_sound(&after, &format!("{}, {language:?}", drill.id));
                assert_eq!(words_parted_by(message(&after), ""), whole.concat());
                assert_eq!(message(&after).matches("<mark>").count(), clues.len(), "{}", drill.id);
                let marked = message(&after).split("<mark>").skip(1);
                let marked: BTreeSet<String> = marked
                    .map(|rest| words_parted_by(rest.split_once("</mark>").unwrap().0, ""))
                    .collect();
                let expected = clues.iter().map(|(part, _)| (*part).to_owned());
                assert_eq!(marked, expected.collect());
                for (_, why) in &clues {
                    assert!(words_of(&after).contains(why), "{}: {why}", drill.id);
                }
                let to_do = known.word("drill", &drill.id, "do");
                assert!(words_of(&after).contains(to_do), "{}", drill.id);
            }
        }
    }
}

/// Whether a view says a text.
fn says(known: &Knowledge, html: &str, text: Text) -> bool {
    words_of(html).contains(known.words.text(text))
}

#[test]
fn a_wrong_answer_is_told_kindly_and_a_right_one_plainly() {
    const ALL: [Text; 4] = [DRILL_RIGHT_SCAM, DRILL_RIGHT_REAL, DRILL_WRONG_SCAM, DRILL_WRONG_REAL];
    let blame = ["väärin", "virhe", "fel", "wrong", "mistake", "huono", "dumt", "bad"];
    for language in Language::ALL {
        let known = known(language);
        for wrong in [DRILL_WRONG_SCAM, DRILL_WRONG_REAL] {
            let text = known.words.text(wrong).to_lowercase();
            let mut words = text.split(|letter: char| !letter.is_alphabetic());
            assert!(!words.any(|word| blame.contains(&word)), "{language:?} blames: {text}");
        }
        for number in 0..u32::try_from(all().len()).unwrap() {
            let (journey, drill) = at(&known, number);
            for judged in [false, true] {
                let answered = journey.after(&known.catalogue, Move::Note(Note::Guess(judged)));
                let html = view(&known, &answered);
                let expected = match (drill.genuine, judged) {
                    (false, false) => DRILL_RIGHT_SCAM,
                    (true, true) => DRILL_RIGHT_REAL,
                    (false, true) => DRILL_WRONG_SCAM,
                    (true, false) => DRILL_WRONG_REAL,
                };
                for text in ALL {
                    assert_eq!(says(&known, &html, text), text == expected, "{}", drill.id);
                }
                let mut told = html.split("role=\"status\"").skip(1);
                let told = told
                    .any(|status| says(&known, status.split_once("</div>").unwrap().0, expected));
                assert!(told, "a screen reader is not told");
            }
        }
    }
}

#[test]
fn the_last_message_says_that_it_is_the_last_and_the_others_lead_on() {
    let known = known(Language::Fi);
    let count = u32::try_from(all().len()).unwrap();
    for number in 0..count {
        let (journey, _) = at(&known, number);
        let judged = journey.after(&known.catalogue, Move::Note(Note::Guess(true)));
        let html = view(&known, &judged);
        let last = number + 1 == count;
        assert_eq!(says(&known, &html, DRILL_END), last);
        assert_eq!(says(&known, &html, DRILL_NEXT), !last);
    }
}

#[test]
fn the_judgement_is_forgotten_with_the_message_it_was_about() {
    let known = known(Language::En);
    let step = |journey: &Journey, step: Move| journey.after(&known.catalogue, step);
    let plan = step(&Journey::default(), Move::Open(Screen::Plan));
    let first = step(&plan, Move::Open(Screen::Drill(0)));
    assert_eq!(first.notes().guess, None);
    let judged = step(&first, Move::Note(Note::Guess(true)));
    assert_eq!(judged.notes().guess, Some(true));
    assert_eq!(step(&judged, Move::Note(Note::Guess(false))).notes().guess, Some(false));
    let next = step(&judged, Move::Open(Screen::Drill(1)));
    assert_eq!((next.screen(), next.notes().guess), (Screen::Drill(1), None));
    let again = step(&next, Move::Note(Note::Guess(false)));
    let back = step(&again, Move::Back);
    assert_eq!((back.screen(), back.notes().guess), (Screen::Drill(0), None));
    let elsewhere = step(&judged, Move::Back);
    assert_eq!((elsewhere.screen(), elsewhere.notes().guess), (Screen::Plan, None));
    let begun = step(&judged, Move::Begin(String::new(), String::new(), false));
    assert_eq!((begun.screen(), begun.notes().guess), (Screen::Diary, None));
    assert!(step(&judged, Move::StartOver).answers().is_empty());
}
