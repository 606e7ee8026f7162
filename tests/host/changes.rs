//! What would change a verdict: every change said to matter does, and no smaller one would.

use std::collections::BTreeSet;

use osuiko_engine::catalogue::{Stage, State};
use osuiko_engine::check::{Change, Effect, Grade, Verdict, assess, changes, verdict};
use osuiko_engine::index::{BreachIndex, KindIndex, QuestionIndex};
use osuiko_engine::{Answer, Answers, Catalogue};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{
    Given, answers, breach, cases, given, given_shipped, kind, question, shipped,
};

/// What would change the verdict of the shipped catalogue on `breach`.
fn changes_on(answers: &Answers, breach: BreachIndex) -> Vec<Change> {
    changes(shipped(), answers, &verdict(shipped(), answers, breach))
}

/// The thing an effect is about: the grade, or one data kind.
fn about(effect: Effect) -> Option<KindIndex> {
    match effect {
        Effect::Grade(_) => None,
        Effect::Data(kind, _) => Some(kind),
    }
}

/// `answers` with these otherwise.
fn with(answers: &Answers, others: &[(QuestionIndex, Answer)]) -> Answers {
    others
        .iter()
        .fold(answers.clone(), |so_far, (question, answer)| so_far.with(*question, answer.clone()))
}

/// What is different in the verdict on `breach` when these answers are otherwise.
fn differences(
    catalogue: &Catalogue,
    before: &Verdict,
    answers: &Answers,
    others: &[(QuestionIndex, Answer)],
) -> BTreeSet<Effect> {
    let assessment = assess(catalogue, &with(answers, others));
    let after = assessment.on(before.breach).expect("when and how do not decide what is reached");
    let mut different = BTreeSet::new();
    if after.grade != before.grade {
        different.insert(Effect::Grade(after.grade));
    }
    for datum in &after.data {
        if before.state(datum.kind) != datum.state {
            different.insert(Effect::Data(datum.kind, datum.state));
        }
    }
    different
}

fn check(given: &Given) -> Result<(), TestCaseError> {
    let catalogue = &*given.catalogue;
    for before in &assess(catalogue, &given.answers).verdicts {
        let different = |others: &[_]| differences(catalogue, before, &given.answers, others);
        for Change { answers: others, effects } in changes(catalogue, &given.answers, before) {
            let effects_set: BTreeSet<Effect> = effects.iter().copied().collect();
            prop_assert!(!effects.is_empty());
            prop_assert_eq!(effects_set.len(), effects.len());
            prop_assert!(matches!(others.len(), 1 | 2));
            let asked: BTreeSet<_> = others.iter().map(|(question, _)| *question).collect();
            prop_assert_eq!(asked.len(), others.len());
            for (question, answer) in &others {
                prop_assert!(given.answers.to(*question) != Some(answer));
            }
            // What a proper part makes different as well is not told of the whole.
            let parts =
                if others.len() == 2 { others.chunks(1).map(different).collect() } else { vec![] };
            let by_a_part: BTreeSet<_> = parts.iter().flatten().copied().map(about).collect();
            let whole: BTreeSet<Effect> = different(&others)
                .into_iter()
                .filter(|effect| !by_a_part.contains(&about(*effect)))
                .collect();
            prop_assert_eq!(&effects_set, &whole);
            for part in parts {
                prop_assert!(part.is_disjoint(&effects_set));
            }
        }
    }
    Ok(())
}

/// Every single other answer to a question about when or how, with one option, that matters.
fn check_complete(given: &Given) -> Result<(), TestCaseError> {
    let catalogue = &*given.catalogue;
    for before in &assess(catalogue, &given.answers).verdicts {
        let found = changes(catalogue, &given.answers, before);
        for (index, asked) in catalogue.questions() {
            if asked.several || !matches!(asked.stage, Stage::When | Stage::How) {
                continue;
            }
            for answer in crate::support::choices(catalogue, index) {
                let other = [(index, answer)];
                let matters = !differences(catalogue, before, &given.answers, &other).is_empty();
                let told = found.iter().any(|change| change.answers == other);
                prop_assert_eq!(matters, told, "{:?} on {:?}", index, before.breach);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn every_change_makes_exactly_its_effects_and_no_part_of_it_makes_any(given in given()) {
        check(&given)?;
    }

    #[test]
    fn in_the_shipped_catalogue_too(given in given_shipped()) {
        check(&given)?;
    }

    #[test]
    fn every_single_answer_that_matters_is_found(given in given()) {
        check_complete(&given)?;
    }
}

/// The changes of one kind's state, as question, answer and new state.
fn changes_of(found: &[Change], wanted: KindIndex) -> Vec<(Vec<QuestionIndex>, State)> {
    let of = |change: &Change| {
        change.effects.iter().find_map(|effect| match effect {
            Effect::Data(kind, state) if *kind == wanted => {
                let questions = change.answers.iter().map(|(question, _)| *question).collect();
                Some((questions, *state))
            }
            Effect::Data(..) | Effect::Grade(_) => None,
        })
    };
    found.iter().filter_map(of).collect()
}

/// What would change the verdict on the Westlog breach.
fn westlog(json: &Value) -> Vec<Change> {
    changes_on(&answers(json), breach("westlog-2023"))
}

#[test]
fn never_having_paid_by_invoice_takes_the_bank_account_off_the_list() {
    let found = westlog(&json!({
        "services": ["incontinence-supplies"], "place": "pirkanmaa",
        "supplies-period": ["2021-08-to-2023-08"], "supplies-arranged-by": "county",
        "paid-how": ["free", "own-invoice"], "power-of-attorney": "no",
    }));
    let account = changes_of(&found, kind("bank-account"));
    assert!(account.contains(&(vec![question("paid-how")], State::NotIndicated)), "{account:?}");
}

#[test]
fn two_answers_are_changed_together_where_neither_alone_would_do() {
    let found = westlog(&json!({
        "services": ["incontinence-supplies"], "place": "pirkanmaa",
        "supplies-period": ["2021-08-to-2023-08"], "supplies-arranged-by": "county",
        "paid-how": ["free"], "power-of-attorney": "no",
    }));
    let code = changes_of(&found, kind("personal-identity-code"));
    let both = vec![question("paid-how"), question("power-of-attorney")];
    assert!(code.contains(&(both.clone(), State::Maybe)), "{code:?}");
    assert!(code.iter().all(|(asked, _)| asked.len() == 2 || !both.contains(&asked[0])));
}

#[test]
fn who_and_where_are_not_varied() {
    let found = westlog(&json!({
        "services": ["incontinence-supplies"], "place": "kainuu", "told": [],
    }));
    assert!(!found.is_empty());
    for change in &found {
        for (asked, _) in &change.answers {
            let stage = shipped().question(*asked).unwrap().stage;
            assert!(matches!(stage, Stage::When | Stage::How), "{stage:?}");
        }
    }
}

#[test]
fn a_first_contact_in_time_would_make_vastaamo_likely() {
    let breach = breach("vastaamo-2018");
    let later = answers(&json!({
        "services": ["psychotherapy"], "therapy-provider": "vastaamo",
        "vastaamo-first-contact": "2019-04-or-later", "told": [],
    }));
    let found = changes_on(&later, breach);
    assert!(found.iter().any(|change| {
        change.effects.contains(&Effect::Grade(Grade::Likely))
            && change.effects.contains(&Effect::Data(kind("therapy-notes"), State::Exposed))
    }));
}
