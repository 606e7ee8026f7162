//! Conditions in words: who is in a group, and for whom data leaked.
//!
//! "A and B or C" has two meanings, so a condition of several parts is a list: all of these, or one
//! of these. Where there is room for one line only, the parts are named in that line.

use osuiko::ui::Knowledge;
use osuiko_engine::index::{OptionIndex, QuestionIndex};
use osuiko_engine::{Answers, Condition};
use osuiko_words::written::{
    or, rule_all, rule_all_of, rule_any, rule_any_of, rule_any_too, rule_any_too_of,
};
use osuiko_words::{Words, joined_clauses};
use yew::prelude::*;

/// A condition in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// One clause.
    One(String),
    /// All of these hold.
    All(Vec<Rule>),
    /// At least one of these holds.
    Any(Vec<Rule>),
}

impl Rule {
    /// The words of a condition; of its denial if `holds` is false.
    pub(super) fn new(known: &Knowledge, condition: &Condition, holds: bool) -> Self {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                let all = matches!(condition, Condition::All(_));
                let parts = parts.iter().map(|part| Self::new(known, part, holds)).collect();
                // To deny that all hold is to say that one does not.
                if all == holds { Self::all(parts) } else { Self::any(parts) }
            }
            Condition::Not(part) => Self::new(known, part, !holds),
            Condition::Is(question, option) => leaf(known, *question, &[*option], holds),
            Condition::Overlaps(question, options) => leaf(known, *question, options, holds),
        }
    }

    /// All of these, each once; a choice stands behind what is certain.
    pub(super) fn all(parts: Vec<Self>) -> Self {
        let mut flat: Vec<Self> = Vec::new();
        for part in parts {
            match part {
                Self::All(inner) => flat.extend(inner),
                other @ (Self::One(_) | Self::Any(_)) => flat.push(other),
            }
        }
        let (choices, plain): (Vec<_>, Vec<_>) =
            flat.into_iter().partition(|part| matches!(part, Self::Any(_)));
        Self::only(plain.into_iter().chain(choices), Self::All)
    }

    /// One of these, each once.
    pub(super) fn any(parts: Vec<Self>) -> Self {
        let mut flat: Vec<Self> = Vec::new();
        for part in parts {
            match part {
                Self::Any(inner) => flat.extend(inner),
                other @ (Self::One(_) | Self::All(_)) => flat.push(other),
            }
        }
        Self::only(flat.into_iter(), Self::Any)
    }

    /// The parts that say something, each once; a single one stands for itself.
    fn only(parts: impl Iterator<Item = Self>, several: fn(Vec<Self>) -> Self) -> Self {
        let mut once: Vec<Self> = Vec::new();
        for part in parts {
            if part != Self::One(String::new()) && !once.contains(&part) {
                once.push(part);
            }
        }
        match <[Self; 1]>::try_from(once) {
            Ok([one]) => one,
            Err(parts) => several(parts),
        }
    }

    /// As paragraphs and lists: `one` is the sentence around a single clause, `all` and `any` are
    /// the lines above a list.
    pub(super) fn said(
        &self,
        words: &Words,
        one: fn(&Words, &str) -> String,
        all: fn(&Words) -> &str,
        any: fn(&Words) -> &str,
    ) -> Html {
        match self {
            Self::One(clause) => html! { <p>{ one(words, clause) }</p> },
            Self::All(parts) => html! { <><p>{ all(words) }</p>{ list(words, parts) }</> },
            Self::Any(parts) => html! { <><p>{ any(words) }</p>{ list(words, parts) }</> },
        }
    }

    /// Whether it is a clause that leaves a choice.
    fn chooses(&self, words: &Words) -> bool {
        matches!(self, Self::One(clause) if clause.split(' ').any(|word| word == or(words)))
    }

    /// In one line, for use after *if*.
    pub(super) fn line(&self, words: &Words) -> String {
        match self {
            Self::One(clause) => clause.clone(),
            Self::Any(parts) => rule_any_of(words, &lines(words, parts).join("; ")),
            Self::All(parts) => {
                let choices = parts.iter().filter(|part| matches!(part, Self::Any(_))).count();
                let (plain, choice) = parts.split_at(parts.len().saturating_sub(choices));
                match choice {
                    // A clause with an "or" of its own is not joined by "and".
                    [] if plain.iter().any(|part| part.chooses(words)) => {
                        rule_all_of(words, &lines(words, plain).join("; "))
                    }
                    [] => joined_clauses(words, &lines(words, plain)),
                    [Self::Any(choice)] if !plain.is_empty() => {
                        let plain = joined_clauses(words, &lines(words, plain));
                        let choice = lines(words, choice).join("; ");
                        rule_any_too_of(words, &choice, &plain)
                    }
                    _ => rule_all_of(words, &lines(words, parts).join("; ")),
                }
            }
        }
    }
}

/// Each part in a line.
fn lines(words: &Words, parts: &[Rule]) -> Vec<String> {
    parts.iter().map(|part| part.line(words)).collect()
}

/// The parts as a list.
fn list(words: &Words, parts: &[Rule]) -> Html {
    let plain = parts.iter().any(|part| !matches!(part, Rule::Any(_)));
    let items = parts.iter().map(|part| match part {
        Rule::One(clause) => html! { <li>{ clause }</li> },
        Rule::All(inner) => html! { <li>{ rule_all(words) }{ list(words, inner) }</li> },
        Rule::Any(inner) => {
            let line = if plain { rule_any_too(words) } else { rule_any(words) };
            html! { <li>{ line }{ list(words, inner) }</li> }
        }
    });
    html! { <ul class="clauses">{ for items }</ul> }
}

/// One question with the options it wants.
fn leaf(known: &Knowledge, index: QuestionIndex, options: &[OptionIndex], holds: bool) -> Rule {
    let answers = Answers::default();
    let clauses = known.clauses(&answers);
    let parts = options.iter().map(|option| {
        Rule::One(if holds {
            clauses.chosen(index, *option)
        } else {
            clauses.denied(index, *option)
        })
    });
    let parts = parts.collect();
    if holds { Rule::any(parts) } else { Rule::all(parts) }
}

/// The parts with commas between them and `word` before the last, none of them twice.
pub(super) fn joined(parts: Vec<String>, word: &str) -> String {
    let mut once: Vec<String> = Vec::new();
    for part in parts {
        if !part.is_empty() && !once.contains(&part) {
            once.push(part);
        }
    }
    match once.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, front)) => format!("{} {word} {last}", front.join(", ")),
    }
}
