//! Answers that tell apart every case of a condition, and the fewest that make it hold.

use crate::catalogue::{Options, Question, Tables};
use crate::index::{OptionIndex, QuestionIndex};
use crate::ordered::{Map, Set};
use crate::{Answer, Answers, Condition, Truth};

/// The most sets of answers tried for one condition; where there are as many, some are not tried.
pub const MOST_ANSWERS: usize = 200_000;

/// The most options of one question of which every mixture is tried.
const MOST_MIXED: usize = 5;

/// Answers to every question that `condition` asks, in every way that matters to it.
///
/// Of the options that no part of the condition names, one stands for all. Of several named ones,
/// each is tried alone and all together; if there are few, every mixture is tried.
///
/// ```
/// use osuiko_engine::record::cases::cases;
/// use osuiko_engine::{Condition, Truth, example};
///
/// let catalogue = example::catalogue();
/// let not_given = Condition::Is(example::CODE_GIVEN, example::NO);
/// let cases = cases(catalogue.tables(), &not_given);
/// // Another option than the one named, and the one named.
/// let truths: Vec<Truth> = cases.iter().map(|answers| not_given.truth(answers)).collect();
/// assert_eq!(truths, [Truth::No, Truth::Yes]);
/// ```
pub fn cases(tables: &Tables, condition: &Condition) -> Vec<Answers> {
    let mut named: Map<QuestionIndex, Set<OptionIndex>> = Map::default();
    condition.each_leaf(&mut |question, options| {
        named.or_insert(question, Set::default()).extend(options.iter().copied());
    });
    let mut all = vec![Answers::default()];
    for (question, options) in named.iter() {
        let choices = choices(tables, tables.questions.get(question.position()), options);
        let grown = all.iter().flat_map(|answers| {
            choices.iter().map(|chosen| answers.with(question, Answer::Chosen(chosen.clone())))
        });
        all = grown.take(MOST_ANSWERS).collect();
    }
    all
}

/// The fewest answers that make `condition` hold; `None` if none of its cases does.
///
/// Questions of `spare` are left unanswered rather than others.
pub fn fewest(tables: &Tables, condition: &Condition, spare: &[QuestionIndex]) -> Option<Answers> {
    let holds = |answers: &Answers| condition.truth(answers) == Truth::Yes;
    let mut found = cases(tables, condition).into_iter().find(holds)?;
    let asked: Vec<QuestionIndex> = found.iter().map(|(question, _)| question).collect();
    for &question in spare.iter().chain(&asked) {
        let fewer = found.without(question);
        if holds(&fewer) {
            found = fewer;
        }
    }
    Some(found)
}

/// The answers to one question that a condition which names `named` can tell apart.
fn choices(
    tables: &Tables,
    asked: Option<&Question>,
    named: &Set<OptionIndex>,
) -> Vec<Set<OptionIndex>> {
    let count = asked.map_or(0, |asked| match &asked.options {
        Options::Own(own) => own.len(),
        Options::Services => tables.services.len(),
        Options::Places => tables.places.len(),
        Options::Breaches => tables.breaches.len(),
    });
    let other = (0..count).map(OptionIndex::at).find(|option| !named.contains(*option));
    let mut choices = Vec::new();
    if let Some(other) = other {
        choices.push(Set::single(other));
    } else if asked.is_some_and(|asked| asked.none) {
        choices.push(Set::default());
    }
    choices.extend(named.iter().map(Set::single));
    if named.len() > 1 && asked.is_some_and(|asked| asked.several) {
        if named.len() <= MOST_MIXED {
            choices.extend(mixtures(named).into_iter().filter(|mixture| mixture.len() > 1));
        } else {
            choices.push(named.clone());
        }
    }
    choices
}

/// Every mixture of these options, the smaller first.
fn mixtures(options: &Set<OptionIndex>) -> Vec<Set<OptionIndex>> {
    let mut mixtures: Vec<Set<OptionIndex>> = vec![Set::default()];
    for option in options.iter() {
        let with = |mixture: &Set<OptionIndex>| mixture.iter().chain([option]).collect();
        let more: Vec<_> = mixtures.iter().map(with).collect();
        mixtures.extend(more);
    }
    mixtures.sort_by_key(Set::len);
    mixtures
}
