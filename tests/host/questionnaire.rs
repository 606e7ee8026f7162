//! The questionnaire nobody drew: it ends, asks only what matters, and stops when nothing is left.

use std::collections::{BTreeMap, BTreeSet};

use osuiko_engine::catalogue::Stage;
use osuiko_engine::check::assess;
use osuiko_engine::index::QuestionIndex;
use osuiko_engine::questionnaire::Questions;
use osuiko_engine::{Answer, Answers, Catalogue, judge_all};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::personas::everybody;
use crate::support::{self, Dice, answers, as_json, cases, choices, given, question, shipped};

/// What a person shown `result` would notice, as one value.
fn result(answers: &Answers) -> impl PartialEq + use<> {
    support::result(shipped(), answers)
}

/// What these answers leave to ask.
fn questions(catalogue: &Catalogue, answers: &Answers) -> Questions {
    judge_all(catalogue, answers).questions
}

fn id(question: QuestionIndex) -> &'static str {
    &shipped().question(question).unwrap().id
}

/// The way of one person from `answers` on, who answers every question by dice:
/// each question with the answers before it, and the answers at the end.
fn walk(
    catalogue: &Catalogue,
    answers: Answers,
    dice: &mut Dice,
) -> (Vec<(QuestionIndex, Answers)>, Answers) {
    let mut way = Vec::new();
    let mut so_far = answers;
    while let Some(question) = questions(catalogue, &so_far).next() {
        way.push((question, so_far.clone()));
        so_far = so_far.with(question, dice.answer(catalogue, question));
        assert!(way.len() <= catalogue.questions().count(), "the questionnaire does not end");
    }
    (way, so_far)
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn it_ends_wherever_it_begins(mut given in given()) {
        let (way, _) = walk(&given.catalogue, given.answers.clone(), &mut given.dice);
        let asked: BTreeSet<QuestionIndex> = way.iter().map(|(question, _)| *question).collect();
        prop_assert_eq!(asked.len(), way.len());
    }

    #[test]
    fn an_open_question_is_unanswered_and_each_is_asked_in_its_stage(given in given()) {
        let open = questions(&given.catalogue, &given.answers).open;
        prop_assert!(open.iter().all(|&question| !given.answers.has(question)));
        let stage = |question: &QuestionIndex| given.catalogue.question(*question).unwrap().stage;
        prop_assert!(open.is_sorted_by_key(stage));
        prop_assert_eq!(questions(&given.catalogue, &given.answers).next(), open.first().copied());
    }

    #[test]
    fn what_is_worth_finding_out_was_answered_i_do_not_know(given in given()) {
        for question in questions(&given.catalogue, &given.answers).worth_finding_out {
            prop_assert_eq!(given.answers.to(question), Some(&Answer::Unknown));
        }
    }

    #[test]
    fn i_do_not_know_takes_a_question_off_the_list_and_puts_it_among_those_worth_finding_out(
        given in given(),
    ) {
        for question in questions(&given.catalogue, &given.answers).open {
            let shrugged = given.answers.with(question, Answer::Unknown);
            prop_assert!(!questions(&given.catalogue, &shrugged).open.contains(&question));
            prop_assert!(questions(&given.catalogue, &shrugged).worth_finding_out.contains(&question));
        }
    }
}

/// What a person is shown, and whom they are told to ask.
fn shown(answers: &Answers) -> impl PartialEq + use<> {
    let mut whom = BTreeSet::new();
    for verdict in assess(shipped(), answers).supported() {
        for route in &verdict.explanation.routes {
            whom.insert(format!("{:?}", route.confirms));
        }
    }
    (support::result(shipped(), answers), whom)
}

/// `answers` with other questions answered that have no answer yet or "I don't know", which
/// somebody may still find out: half of them as one of `people` did, because what only people in
/// one place with one way of paying are told is met by dice alone once in many thousand times.
fn completed(
    answers: &Answers,
    except: QuestionIndex,
    people: &[Answers],
    dice: &mut Dice,
) -> Answers {
    let mut completed = answers.clone();
    let like = &people[dice.roll(people.len())];
    for (question, _) in shipped().questions() {
        let free = question != except && answers.chosen(question).is_none();
        let as_they = like.to(question).filter(|_| dice.roll(2) == 0);
        if let Some(answer) = as_they.filter(|_| free) {
            completed = completed.with(question, answer.clone());
        } else if free && dice.roll(8) != 0 {
            completed = completed.with(question, dice.choice(shipped(), question));
        }
    }
    completed
}

/// Whether there are answers to the other questions under which two answers to `question` differ.
fn can_matter(
    answers: &Answers,
    question: QuestionIndex,
    people: &[Answers],
    dice: &mut Dice,
) -> bool {
    (0..5_000).any(|_| {
        let rest = completed(answers, question, people, dice);
        let one = rest.with(question, dice.choice(shipped(), question));
        let other = rest.with(question, dice.choice(shipped(), question));
        shown(&one) != shown(&other)
    })
}

/// Of a hundred open questions, so many may be open for nothing.
///
/// What each group leaves open is weighed alone, so a question can stay open whose effect another
/// group always hides: whoever had pads and diabetes supplies, and does not know when, is asked
/// about a power of attorney for nothing, because the diabetes supplies alone say as much of the
/// code. To see that takes weighing all groups together.
const FOR_NOTHING: usize = 1;

#[test]
fn nearly_every_question_open_to_a_persona_can_still_change_what_is_shown() {
    let mut met = BTreeMap::new();
    let people = everybody();
    for answers in &people {
        let mut so_far = Answers::default();
        while let Some(next) = questions(shipped(), &so_far).open.first().copied() {
            met.insert(as_json(shipped(), &so_far).to_string(), so_far.clone());
            so_far = so_far.with(next, answers.to(next).cloned().unwrap_or(Answer::Unknown));
        }
    }
    let (mut open_ones, mut for_nothing) = (0, Vec::new());
    for (written, so_far) in met {
        for open in questions(shipped(), &so_far).open {
            open_ones += 1;
            // Dice of its own, so that no persona decides what is tried for another.
            if !can_matter(&so_far, open, &people, &mut Dice(1)) {
                for_nothing.push(format!("{} after {written}", id(open)));
            }
        }
    }
    let few = for_nothing.len() * 100 <= open_ones * FOR_NOTHING;
    assert!(
        few,
        "of {open_ones} questions these are open for nothing:\n{}",
        for_nothing.join("\n")
    );
}

#[test]
fn when_nothing_is_open_no_further_answer_changes_the_result() {
    let mut dice = Dice(2);
    let mut tried = 0;
    for _ in 0..200 {
        let (_, end) = walk(shipped(), Answers::default(), &mut dice);
        if end.to(shipped().services_question()) == Some(&Answer::Unknown) {
            continue; // nothing that presumes a service is asked then
        }
        let before = result(&end);
        // What only fits the plan is asked beside the plan.
        let left = || {
            let all = shipped().questions();
            let all =
                all.filter(|(left, asked)| !end.has(*left) && asked.stage != Stage::BesidePlan);
            all.map(|(left, _)| left)
        };
        for left in left() {
            for answer in choices(shipped(), left) {
                tried += 1;
                assert!(
                    result(&end.with(left, answer)) == before,
                    "{} was not asked but changes the result of {}",
                    id(left),
                    as_json(shipped(), &end)
                );
            }
        }
        // Nor do several further answers together.
        for _ in 0..5 {
            let mut more = end.clone();
            for left in left() {
                more = more.with(left, dice.choice(shipped(), left));
            }
            assert!(result(&more) == before, "{}", as_json(shipped(), &more));
        }
    }
    assert!(tried > 1_000, "only {tried} further answers were tried");
}

#[test]
fn the_conversation_goes_from_who_to_since_then() {
    let mut dice = Dice(3);
    for _ in 0..250 {
        let (way, end) = walk(shipped(), Answers::default(), &mut dice);
        let stages: Vec<Stage> =
            way.iter().map(|(asked, _)| shipped().question(*asked).unwrap().stage).collect();
        assert!(stages.is_sorted(), "{stages:?} on the way to {}", as_json(shipped(), &end));
    }
}

/// The most questions anybody of 2,000 is asked who used some of `services`.
fn most_questions(services: &[&[&str]], seed: u64) -> usize {
    let mut dice = Dice(seed);
    let ways = (0..2_000).map(|_| {
        let used = services[dice.roll(services.len())];
        let begun = answers(&json!({ "services": used }));
        // The question about services is answered, but it was asked.
        walk(shipped(), begun, &mut dice).0.len() + 1
    });
    ways.max().unwrap()
}

#[test]
fn at_most_ten_questions_are_asked_about_one_breach() {
    let westlog: [&[&str]; 4] = [
        &["incontinence-supplies"],
        &["diabetes-supplies"],
        &["hearing-aids"],
        &["incontinence-supplies", "diabetes-supplies", "hearing-aids"],
    ];
    let most = most_questions(&westlog, 4);
    assert!(most <= 10, "{most} questions about the Westlog breach");
    let most = most_questions(&[&["psychotherapy"]], 5);
    assert!(most <= 10, "{most} questions about the Vastaamo breach");
}

#[test]
fn at_most_fourteen_questions_are_asked_about_both_founding_breaches() {
    let both: [&[&str]; 2] = [
        &["incontinence-supplies", "psychotherapy"],
        &["incontinence-supplies", "diabetes-supplies", "hearing-aids", "psychotherapy"],
    ];
    let most = most_questions(&both, 6);
    assert!(most <= 14, "{most} questions about both");
}

/// The questions asked of somebody who answers as in `wanted`, and "I don't know" to the rest.
fn asked(wanted: &Value) -> Vec<&'static str> {
    let wanted = answers(wanted);
    let mut so_far = Answers::default();
    let mut asked = Vec::new();
    while let Some(next) = questions(shipped(), &so_far).next() {
        asked.push(id(next));
        so_far = so_far.with(next, wanted.to(next).cloned().unwrap_or(Answer::Unknown));
    }
    asked
}

#[test]
fn whoever_leaves_the_services_open_is_asked_nothing_that_presumes_one() {
    let asked = asked(&json!({}));
    assert_eq!(asked, ["services", "place", "told", "noticed"]);
    let shrugged = answers(&json!({ "services": "unknown", "place": "pirkanmaa" }));
    let worth = questions(shipped(), &shrugged).worth_finding_out;
    assert_eq!(worth, [question("services")], "the services are what to find out");
}

#[test]
fn somebody_who_used_nothing_is_still_asked_what_they_have_noticed() {
    assert_eq!(asked(&json!({ "services": [], "told": [] })), ["services", "told", "noticed"]);
}

#[test]
fn nobody_is_asked_what_their_answers_have_made_pointless() {
    let pointless = |answers: Value, never: &[&str]| {
        let asked = asked(&answers);
        for question in never {
            assert!(!asked.contains(question), "{question} is asked after {answers}");
        }
    };
    pointless(
        json!({ "services": ["psychotherapy"], "therapy-provider": "other" }),
        &["place", "supplies-period", "paid-how", "door-code-given"],
    );
    pointless(
        json!({ "services": ["hearing-aids"] }),
        &["place", "supplies-arranged-by", "paid-how", "door-code-given", "therapy-provider"],
    );
    pointless(
        json!({ "services": ["incontinence-supplies"], "supplies-period": ["after-2023-08"] }),
        &["supplies-arranged-by", "paid-how", "power-of-attorney", "door-code-given"],
    );
    pointless(
        json!({
            "services": ["incontinence-supplies"], "place": "pohjois-pohjanmaa",
            "supplies-arranged-by": "county",
        }),
        &["power-of-attorney"],
    );
}

#[test]
fn a_question_once_answered_is_not_asked_again_when_an_earlier_answer_changes() {
    let first = answers(&json!({
        "services": ["incontinence-supplies"], "place": "pirkanmaa", "paid-how": ["own-invoice"],
    }));
    let back = answers(&json!({ "services": ["psychotherapy"] }));
    let services = question("services");
    let changed = first.with(services, back.to(services).unwrap().clone());
    let restored = changed.with(services, first.to(services).unwrap().clone());
    assert!(!questions(shipped(), &changed).open.contains(&question("paid-how")));
    assert_eq!(as_json(shipped(), &restored), as_json(shipped(), &first));
    assert_eq!(questions(shipped(), &restored).open, questions(shipped(), &first).open);
}
