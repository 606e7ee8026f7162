//! Everything is judged once for each change of the answers: a visit never shows what other answers came to, and neither typing nor drawing a view judges anything.

use osuiko::session::journey::{Journey, Move, Screen, Spot};
use osuiko::session::notes::{Fate, Field, Note};
use osuiko::session::visit::Visit;
use osuiko_engine::check::{changes, judgements_so_far};
use osuiko_engine::index::OptionIndex;
use osuiko_engine::settle::settling;
use osuiko_engine::{Answers, judge_all};
use osuiko_words::Language;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::personas::everybody_by_name;
use crate::support::{cases, shipped};
use crate::views::{TODAY, known, view};

/// How many times a breach is judged while this is done.
fn judged(act: impl FnOnce()) -> u64 {
    let before = judgements_so_far();
    act();
    judgements_so_far() - before
}

/// Goes on by one step, and says how many times a breach was judged.
fn step(visit: &mut Visit, step: Move) -> u64 {
    judged(|| visit.go(shipped(), visit.after(shipped(), step)))
}

fn write(text: &str) -> Move {
    Move::Note(Note::Write(Field::Search, text.to_owned()))
}

#[test]
fn typing_judges_nothing_and_an_answer_judges_each_breach_that_it_reaches_once() {
    let services = shipped().services_question();
    let mut visit = Visit::new(shipped(), Journey::default());
    assert_eq!(step(&mut visit, Move::Open(Screen::Question(services))), 0);
    for typed in ["v", "va", "vai", "vaip"] {
        assert_eq!(step(&mut visit, write(typed)), 0, "{typed}");
        assert_eq!(visit.journey().notes().text(Field::Search), typed);
    }
    let once = step(&mut visit, Move::Choose(OptionIndex(0)));
    assert!(once > 0);
    assert_eq!(once, u64::try_from(visit.outcome().assessment.verdicts.len()).unwrap());
    assert_eq!(step(&mut visit, write("v")), 0);
    assert_eq!(step(&mut visit, Move::Continue), 0, "the next question is known");
    assert!(visit.journey().screen() == Screen::Question(visit.outcome().questions.open[0]));
}

/// Every view that judges nothing, whatever it shows.
fn screens() -> Vec<Screen> {
    let mut screens = vec![
        Screen::Start,
        Screen::Review,
        Screen::Plan,
        Screen::Threat,
        Screen::Letters,
        Screen::Diary,
        Screen::Drill(0),
        Screen::Proof,
    ];
    screens.extend(shipped().questions().map(|(question, _)| Screen::Question(question)));
    screens
}

#[test]
fn no_view_judges_what_is_judged_already() {
    let known = known(Language::Fi);
    for (name, answers) in everybody_by_name().into_iter().step_by(12) {
        let start = Journey::with(answers.clone());
        // The page judges once, when it begins.
        let once = judged(|| drop(judge_all(shipped(), &answers)));
        assert!(once > 0 || judge_all(shipped(), &answers).assessment.verdicts.is_empty());
        let drawn = |screen| {
            let journey = start.after(shipped(), Move::Open(screen));
            judged(|| drop(view(&known, &journey)))
        };
        for screen in screens() {
            assert_eq!(drawn(screen), once, "{name}: {screen:?}");
        }
        // The result tells what other answers would change, and judges those.
        let outcome = judge_all(shipped(), &answers);
        let told_of = outcome.assessment.verdicts.iter().filter(|verdict| !verdict.open);
        let others: u64 =
            told_of.map(|verdict| judged(|| drop(changes(shipped(), &answers, verdict)))).sum();
        let settled = judged(|| drop(settling(shipped(), &answers, &outcome)));
        assert_eq!(drawn(Screen::Result), once + others + settled, "{name}");
    }
}

/// Any step that changes answers, notes or the view.
fn any_step() -> impl Strategy<Value = Move> {
    let option = (0..40_u32).prop_map(OptionIndex);
    let questions = shipped().questions().map(|(question, _)| question).collect::<Vec<_>>();
    let question = proptest::sample::select(questions);
    prop_oneof![
        4 => option.clone().prop_map(Move::Choose),
        1 => Just(Move::ChooseNone),
        1 => Just(Move::ChooseUnknown),
        4 => Just(Move::Continue),
        1 => Just(Move::Back),
        2 => question.clone().prop_map(|question| Move::Open(Screen::Question(question))),
        1 => (question, option).prop_map(|(question, option)| Move::AnswerBesidePlan(question, option)),
        1 => Just(write("v")),
        1 => Just(Move::Forward),
        1 => Just(Move::Restore(Answers::default(), 0)),
        1 => Just(Move::Restore(everybody_by_name().remove(0).1, 0)),
        1 => any::<bool>().prop_map(Move::Replace),
        1 => Just(Move::AskToStartOver),
        1 => Just(Move::StartOver),
    ]
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn a_visit_shows_what_its_answers_come_to(steps in vec(any_step(), 0..30)) {
        let mut visit = Visit::new(shipped(), Journey::default());
        for next in steps {
            let before = visit.journey().clone();
            let count = step(&mut visit, next.clone());
            let after = before.after(shipped(), next);
            prop_assert!(visit.journey().answers() == after.answers());
            prop_assert!(visit.journey().notes() == after.notes());
            prop_assert_eq!(visit.journey().screen(), after.screen());
            prop_assert_eq!(visit.journey().spot(), after.spot());
            prop_assert_eq!(visit.journey().before(), after.before());
            prop_assert_eq!(visit.outcome(), &judge_all(shipped(), visit.journey().answers()));
            if visit.journey().answers() == before.answers() {
                prop_assert_eq!(count, 0);
            }
        }
    }
}

/// A journey with these answers that has gone through three screens.
fn under_way(answers: &Answers) -> Journey {
    let begun = Journey::with(answers.clone());
    [Screen::Review, Screen::Result, Screen::Plan]
        .into_iter()
        .fold(begun, |journey, screen| journey.after(shipped(), Move::Open(screen)))
}

#[test]
fn starting_over_asks_first_and_then_leaves_nothing() {
    let answers = everybody_by_name().remove(0).1;
    let before = under_way(&answers).after(shipped(), write("half a letter"));
    let asked = before.after(shipped(), Move::AskToStartOver);
    assert!(asked.asks_to_start_over());
    assert!(asked.answers() == before.answers() && asked.notes() == before.notes());
    let stays = asked.after(shipped(), Move::AskToStartOver);
    assert!(!stays.asks_to_start_over() && stays.screen() == before.screen(), "no is no");
    assert!(stays.answers() == before.answers() && stays.notes() == before.notes());
    assert_eq!(stays.spot().0, Spot::Opener(Screen::Start), "the focus is where it was pressed");
    let elsewhere = asked.after(shipped(), Move::Open(Screen::Threat));
    assert!(!elsewhere.asks_to_start_over(), "it is asked once");
    let empty = asked.after(shipped(), Move::StartOver);
    assert!(empty.answers().is_empty() && empty.notes().is_empty());
    assert!(empty.screen() == Screen::Start && empty.spot() != asked.spot());
}

#[test]
fn forward_leads_where_back_came_from_until_the_person_goes_elsewhere() {
    let journey = under_way(&everybody_by_name().remove(0).1);
    assert!(journey.after(shipped(), Move::Forward) == journey);
    let back = journey.after(shipped(), Move::Back).after(shipped(), Move::Back);
    assert_eq!((back.screen(), back.steps()), (Screen::Review, 1));
    let forward = back.after(shipped(), Move::Forward);
    assert_eq!((forward.screen(), forward.steps()), (Screen::Result, 2));
    let forward = forward.after(shipped(), Move::Forward);
    assert_eq!((forward.screen(), forward.steps()), (Screen::Plan, 3));
    let elsewhere = back.after(shipped(), Move::Open(Screen::Threat));
    assert!(elsewhere.after(shipped(), Move::Forward) == elsewhere);
}

#[test]
fn a_file_takes_the_place_of_answers_only_when_the_person_says_so() {
    let mut all = everybody_by_name().into_iter().map(|(_, answers)| answers);
    let (mine, saved) = (all.next().unwrap(), all.next_back().unwrap());
    assert!(mine != saved);
    let restore = || Move::Restore(saved.clone(), 2);
    let opened = Journey::default().after(shipped(), restore());
    assert!(opened.answers() == &saved && opened.screen() == Screen::Review);
    assert_eq!(opened.notes().fate, Some(Fate::Opened(2)));
    let before = under_way(&mine);
    let asked = before.after(shipped(), restore());
    assert!(asked.answers() == &mine && asked.asks_to_replace());
    assert_eq!(asked.screen(), before.screen());
    let stays = asked.after(shipped(), Move::Replace(false));
    assert!(stays.answers() == &mine && !stays.asks_to_replace());
    assert!(stays.after(shipped(), Move::Replace(true)).answers() == &mine);
    let replaced = asked.after(shipped(), Move::Replace(true));
    assert!(replaced.answers() == &saved && !replaced.asks_to_replace());
    // A file in which nothing is known changes nothing.
    let nothing = before.after(shipped(), Move::Restore(Answers::default(), 3));
    assert!(nothing.answers() == &mine && !nothing.asks_to_replace());
    assert_eq!(nothing.notes().fate, Some(Fate::NothingKnown));
}

#[test]
fn the_page_asks_before_it_goes_while_something_would_be_lost() {
    let answers = everybody_by_name().remove(0).1;
    assert!(!Journey::default().is_at_stake());
    assert!(!Journey::with(answers.clone()).is_at_stake(), "the page around a frame has preset it");
    let begun = under_way(&answers);
    assert!(begun.is_at_stake());
    let kept = begun.noted(Note::KeepAnswers(Some(TODAY)));
    assert!(!kept.is_at_stake());
    assert!(kept.after(shipped(), write("v")).is_at_stake(), "notes are kept nowhere");
    assert!(!begun.after(shipped(), Move::StartOver).is_at_stake());
}
