//! What would change a verdict: the smallest other answers that make a difference.

use super::assess::Verdict;
use super::judge::{Grade, Judgement};
use crate::catalogue::{Stage, State};
use crate::index::{BreachIndex, KindIndex, OptionIndex, QuestionIndex};
use crate::ordered::{Map, Set};
use crate::{Answer, Answers, Catalogue};

/// One difference in a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// The grade becomes this.
    Grade(Grade),
    /// The state of a data kind becomes this.
    Data(KindIndex, State),
}

/// Other answers, and the differences they would make.
///
/// No smaller part of the answers makes any of these differences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// One or two answers, in place of those given.
    pub answers: Vec<(QuestionIndex, Answer)>,
    /// What they would change; never empty.
    pub effects: Vec<Effect>,
}

/// The smallest changes of `answers` that change `verdict`, which they gave.
///
/// Only *when* and *how* are varied: whom a breach concerns by service and place is
/// what the person told us, not something they might have forgotten. Two answers
/// are changed together only where neither alone would do.
///
/// ```
/// use osuiko_engine::catalogue::State;
/// use osuiko_engine::check::{Effect, assess, changes};
/// use osuiko_engine::{Answer, example};
///
/// let catalogue = example::catalogue();
/// let answers = example::used_pads();
/// let verdict = &assess(&catalogue, &answers).verdicts[0];
/// assert_eq!(verdict.state(example::DOOR_CODE), State::Maybe);
///
/// let gave_no_code = (example::CODE_GIVEN, Answer::single(example::NO));
/// let found = changes(&catalogue, &answers, verdict);
/// let change = found.iter().find(|change| change.answers == [gave_no_code.clone()]).unwrap();
/// assert_eq!(change.effects, [Effect::Data(example::DOOR_CODE, State::NotIndicated)]);
/// ```
pub fn changes(catalogue: &Catalogue, answers: &Answers, verdict: &Verdict) -> Vec<Change> {
    let effects_of = |replaced: &[&(QuestionIndex, Answer)]| {
        let changed = replaced.iter().fold(answers.clone(), |so_far, (question, answer)| {
            so_far.with(*question, answer.clone())
        });
        effects(catalogue, verdict, &changed)
    };
    let candidates = single_changes(catalogue, answers, verdict.breach);
    let alone: Vec<Vec<Effect>> =
        candidates.iter().map(|candidate| effects_of(&[candidate])).collect();
    let mut found: Vec<Change> = Vec::new();
    for (candidate, effects) in candidates.iter().zip(&alone) {
        if !effects.is_empty() {
            found.push(Change { answers: vec![candidate.clone()], effects: effects.clone() });
        }
    }
    for (at, (first, first_alone)) in candidates.iter().zip(&alone).enumerate() {
        for (second, second_alone) in candidates.iter().zip(&alone).skip(at.saturating_add(1)) {
            if first.0 == second.0 {
                continue;
            }
            let moved: Set<Item> =
                first_alone.iter().chain(second_alone).copied().map(Item::of_effect).collect();
            let mut effects = effects_of(&[first, second]);
            effects.retain(|effect| !moved.contains(Item::of_effect(*effect)));
            if !effects.is_empty() {
                found.push(Change { answers: vec![first.clone(), second.clone()], effects });
            }
        }
    }
    found
}

/// The thing that an effect is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Item {
    Grade,
    Data(KindIndex),
}

impl Item {
    fn of_effect(effect: Effect) -> Self {
        match effect {
            Effect::Grade(_) => Self::Grade,
            Effect::Data(kind, _) => Self::Data(kind),
        }
    }
}

/// What other answers make of the breach of a verdict, where it differs.
fn effects(catalogue: &Catalogue, before: &Verdict, answers: &Answers) -> Vec<Effect> {
    let after = Judgement::new(catalogue, answers, before.breach);
    let mut effects = Vec::new();
    if before.grade != after.grade() {
        effects.push(Effect::Grade(after.grade()));
    }
    for datum in after.data(catalogue, answers) {
        if before.state(datum.kind) != datum.state {
            effects.push(Effect::Data(datum.kind, datum.state));
        }
    }
    effects
}

/// Every single other answer that the conditions of `breach` could notice.
fn single_changes(
    catalogue: &Catalogue,
    answers: &Answers,
    breach: BreachIndex,
) -> Vec<(QuestionIndex, Answer)> {
    let mut named: Map<QuestionIndex, Set<OptionIndex>> = Map::default();
    for variant in catalogue.variants(breach) {
        for condition in variant.conditions() {
            condition.each_leaf(&mut |question, options| {
                named.or_insert(question, Set::default()).extend(options.iter().copied());
            });
        }
    }
    let mut changes = Vec::new();
    for (question, options) in named.iter() {
        let Some(asked) = catalogue.question(question) else { continue };
        if !matches!(asked.stage, Stage::When | Stage::How) {
            continue;
        }
        let chosen = answers.chosen(question);
        if asked.several {
            for option in options.iter() {
                let mut other = chosen.cloned().unwrap_or_default();
                if !other.remove(option) {
                    other.insert(option);
                }
                // Taking the last option away would turn "this one" into "none of
                // these", which is an answer only where the question offers it.
                if !other.is_empty() || asked.none {
                    changes.push((question, Answer::Chosen(other)));
                }
            }
        } else {
            for option in (0..catalogue.option_count(asked)).map(OptionIndex::at) {
                if chosen.is_none_or(|chosen| !chosen.contains(option)) {
                    changes.push((question, Answer::single(option)));
                }
            }
        }
    }
    changes
}
