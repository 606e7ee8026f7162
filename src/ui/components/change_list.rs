//! What would change a verdict, in sentences.

use std::cmp::Reverse;

use yew::prelude::*;

use crate::domain::Answers;
use crate::domain::catalogue::State;
use crate::domain::check::{Change, Effect, Grade, changes};
use crate::domain::index::BreachIndex;
use crate::text::{
    Language, change_heading, change_if, effect_drops, effect_exposed, effect_grade_likely,
    effect_grade_not_indicated, effect_grade_possible, effect_maybe, effect_said_not, joined,
};
use crate::ui::Knowledge;

/// The most changes shown: more would be a list, not an answer.
const MOST: usize = 4;

/// What is said of data that would change its state.
type EffectWords = fn(Language, &str) -> String;

/// Props of [`ChangeList`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ChangeListProps {
    /// What is known.
    pub known: Knowledge,
    /// The answers.
    pub answers: Answers,
    /// The breach.
    pub breach: BreachIndex,
}

/// The changes that matter most, each as "If …:" and what would follow.
#[component]
pub fn ChangeList(props: &ChangeListProps) -> Html {
    let ChangeListProps { known, answers, breach } = props;
    let language = known.language;
    let mut found = changes(&known.catalogue, answers, *breach);
    found.sort_by_key(|change| (change.answers.len(), Reverse(weight(known, change))));
    let clauses = known.clauses(answers);
    let mut items: Vec<(Vec<String>, Html)> = Vec::new();
    for change in &found {
        let ifs: Vec<String> = change
            .answers
            .iter()
            .flat_map(|(question, answer)| clauses.if_answered(*question, answer))
            .collect();
        let effects = effects(known, change);
        if ifs.is_empty() || items.iter().any(|(known, _)| *known == effects) {
            continue;
        }
        let lines = effects.iter().map(|effect| html! { <li>{ effect }</li> });
        let item = html! {
            <li>
                <p>{ change_if(language, &joined(language, &ifs)) }</p>
                <ul>{ for lines }</ul>
            </li>
        };
        items.push((effects, item));
        if items.len() >= MOST {
            break;
        }
    }
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <details class="changes">
            <summary>{ change_heading(language) }</summary>
            <ul class="change-list">{ for items.into_iter().map(|(_, item)| item) }</ul>
        </details>
    }
}

/// How much a change matters: the harm of the data it moves, a grade above all.
fn weight(known: &Knowledge, change: &Change) -> u32 {
    change
        .effects
        .iter()
        .map(|effect| match effect {
            Effect::Grade(_) => 200,
            Effect::Data(kind, _) => u32::from(known.catalogue.harm(*kind)),
        })
        .max()
        .unwrap_or(0)
}

/// The effects as lines: the grade, then the data by what becomes of it.
fn effects(known: &Knowledge, change: &Change) -> Vec<String> {
    let language = known.language;
    let mut lines = Vec::new();
    for effect in &change.effects {
        match effect {
            // If the breach no longer concerns the person, that says it all.
            Effect::Grade(Grade::NotIndicated) => {
                return vec![effect_grade_not_indicated(language).to_owned()];
            }
            Effect::Grade(Grade::Likely | Grade::Told) => {
                lines.push(effect_grade_likely(language).to_owned());
            }
            Effect::Grade(Grade::Possible) => {
                lines.push(effect_grade_possible(language).to_owned());
            }
            Effect::Data(..) => {}
        }
    }
    let states: [(State, EffectWords); 4] = [
        (State::Exposed, effect_exposed),
        (State::Maybe, effect_maybe),
        (State::NotIndicated, effect_drops),
        (State::SaidNotExposed, effect_said_not),
    ];
    for (state, words) in states {
        let kinds: Vec<&str> = change
            .effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::Data(kind, to) if *to == state => Some(known.kind_name(*kind)),
                Effect::Data(..) | Effect::Grade(_) => None,
            })
            .collect();
        if !kinds.is_empty() {
            lines.push(words(language, &joined(language, &kinds)));
        }
    }
    lines
}
