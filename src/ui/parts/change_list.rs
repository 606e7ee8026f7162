//! What would change a verdict, in sentences.

use crate::ui::Knowledge;
use crate::ui::parts::{View, clauses_said};
use osuiko_engine::Answers;
use osuiko_engine::catalogue::State;
use osuiko_engine::check::{Change, Effect, Grade, Verdict, changes};
use osuiko_engine::ordered::ranked;
use osuiko_words::{
    CHANGE_HEADING, CHANGE_IF_ALL, CHANGE_THEN, EFFECT_GRADE_LIKELY, EFFECT_GRADE_NOT_INDICATED,
    EFFECT_GRADE_POSSIBLE, Words, change_if, effect_drops, effect_exposed, effect_maybe,
    effect_said_not, joined,
};

/// The most changes shown: more would be a list, not an answer.
const MOST: usize = 4;

/// What is said of data that would change its state.
type EffectWords = fn(&Words, &str) -> String;

/// The changes that matter most, each as "If …:" and what would follow.
pub fn change_list(view: &mut View<'_>, known: &Knowledge, answers: &Answers, verdict: &Verdict) {
    let found = ranked(changes(&known.catalogue, answers, verdict), |change| {
        let lightness = u8::MAX.saturating_sub(weight(known, change));
        u64::from(change.answers.len() > 1) << 8 | u64::from(lightness)
    });
    let clauses = known.clauses(answers);
    // What would follow, and the conditions that lead there.
    let mut items: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    for change in &found {
        let mut ifs: Vec<String> = Vec::new();
        for (question, answer) in &change.answers {
            ifs.extend(clauses.if_answered(*question, answer));
        }
        let effects = effects(known, change);
        if !ifs.is_empty() && items.len() < MOST && items.iter().all(|(told, _)| *told != effects) {
            items.push((effects, ifs));
        }
    }
    if items.is_empty() {
        return;
    }
    view.inside("details.changes", |view| {
        view.inside("summary", |view| {
            view.push(CHANGE_HEADING);
            view.of(known.words.breach(verdict.breach).title());
        });
        view.inside("ul.change-list", |view| {
            for (effects, ifs) in &items {
                view.inside("li", |view| {
                    clauses_said(view, change_if, CHANGE_IF_ALL, ifs);
                    if ifs.len() > 1 {
                        view.element("p", CHANGE_THEN);
                    }
                    view.inside("ul", |view| {
                        for effect in effects {
                            view.element_str("li", effect);
                        }
                    });
                });
            }
        });
    });
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
                return vec![words.text(EFFECT_GRADE_NOT_INDICATED).to_owned()];
            }
            Effect::Grade(Grade::Likely | Grade::Told) => {
                lines.push(words.text(EFFECT_GRADE_LIKELY).to_owned());
            }
            Effect::Grade(Grade::Possible) => {
                lines.push(words.text(EFFECT_GRADE_POSSIBLE).to_owned());
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
        let mut kinds: Vec<&str> = Vec::new();
        for effect in &change.effects {
            match effect {
                Effect::Data(kind, to) if *to == state => {
                    kinds.push(known.words.kind(*kind).name());
                }
                Effect::Data(..) | Effect::Grade(_) => {}
            }
        }
        if !kinds.is_empty() {
            lines.push(effect(words, &joined(words, &kinds)));
        }
    }
    lines
}
