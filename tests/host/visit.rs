//! Everything is judged once for each change of the answers: a visit never shows what other answers came to, and neither typing nor drawing a view judges anything.

use osuiko::session::journey::{Journey, Move, Screen};
use osuiko::session::notes::{Field, Note};
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
use crate::views::{known, view};

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
        1 => Just(Move::Restore(Answers::default(), 0)),
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
