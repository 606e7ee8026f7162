//! What would change a verdict, in sentences.

use yew::prelude::*;

use crate::domain::Answers;
use crate::domain::catalogue::State;
use crate::domain::check::{Change, Effect, Grade, changes};
use crate::domain::index::BreachIndex;
use crate::domain::ordered::ranked;
use crate::text::{
    Words, change_heading, change_if, effect_drops, effect_exposed, effect_grade_likely,
    effect_grade_not_indicated, effect_grade_possible, effect_maybe, effect_said_not, joined,
};
use crate::ui::Knowledge;
use crate::ui::components::{element, line, parts};

/// The most changes shown: more would be a list, not an answer.
const MOST: usize = 4;

/// What is said of data that would change its state.
type EffectWords = fn(&Words, &str) -> String;

/// The changes that matter most, each as "If …:" and what would follow.
pub fn change_list(known: &Knowledge, answers: &Answers, breach: BreachIndex) -> Html {
    let words = &*known.words;
    let found = ranked(changes(&known.catalogue, answers, breach), |change| {
        let lightness = u8::MAX.saturating_sub(weight(known, change));
        u64::from(change.answers.len() > 1) << 8 | u64::from(lightness)
    });
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
        let lines = effects.iter().map(|effect| line("li", "", effect)).collect();
        let lead = line("p", "", &change_if(words, &joined(words, &ifs)));
        let item = element("li", "", parts![lead, element("ul", "", lines)]);
        items.push((effects, item));
        if items.len() >= MOST {
            break;
        }
    }
    if items.is_empty() {
        return Html::default();
    }
    let items = items.into_iter().map(|(_, item)| item).collect();
    let summary = line("summary", "", change_heading(words));
    element("details", "changes", parts![summary, element("ul", "change-list", items)])
}

/// How much a change matters: the harm of the data it moves, a grade above all.
fn weight(known: &Knowledge, change: &Change) -> u8 {
    change
        .effects
        .iter()
        .map(|effect| match effect {
            Effect::Grade(_) => 200,
            Effect::Data(kind, _) => known.catalogue.harm(*kind),
        })
        .max()
        .unwrap_or(0)
}

/// The effects as lines: the grade, then the data by what becomes of it.
fn effects(known: &Knowledge, change: &Change) -> Vec<String> {
    let words = &*known.words;
    let mut lines = Vec::new();
    for effect in &change.effects {
        match effect {
            // If the breach no longer concerns the person, that says it all.
            Effect::Grade(Grade::NotIndicated) => {
                return vec![effect_grade_not_indicated(words).to_owned()];
            }
            Effect::Grade(Grade::Likely | Grade::Told) => {
                lines.push(effect_grade_likely(words).to_owned());
            }
            Effect::Grade(Grade::Possible) => {
                lines.push(effect_grade_possible(words).to_owned());
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
    for (state, effect) in states {
        let kinds: Vec<&str> = change
            .effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::Data(kind, to) if *to == state => Some(known.kind_name(*kind)),
                Effect::Data(..) | Effect::Grade(_) => None,
            })
            .collect();
        if !kinds.is_empty() {
            lines.push(effect(words, &joined(words, &kinds)));
        }
    }
    lines
}
