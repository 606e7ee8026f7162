//! Conditions as clauses: who is in a group, and for whom data leaked.

use osuiko::ui::Knowledge;
use osuiko_engine::index::{OptionIndex, QuestionIndex};
use osuiko_engine::ordered::ranked;
use osuiko_engine::{Answers, Condition};
use osuiko_words::AND;
use osuiko_words::written::or;

/// A condition as a clause after *if*; denied if `holds` is false.
pub(super) fn clause(known: &Knowledge, condition: &Condition, holds: bool) -> String {
    let words = &*known.words;
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            let all = matches!(condition, Condition::All(_));
            // To deny that all hold is to say that one does not.
            let word = if all == holds { words.text(AND) } else { or(words) };
            // "gave A and paid by B or C" has one meaning, "paid by B or C and gave A" has two.
            let parts =
                ranked(parts.iter().collect(), |part: &&Condition| u64::from(is_choice(part)));
            let clauses = parts.into_iter().map(|part| clause(known, part, holds)).collect();
            joined(clauses, word)
        }
        Condition::Not(part) => clause(known, part, !holds),
        Condition::Is(question, option) => leaf(known, *question, &[*option], holds),
        Condition::Overlaps(question, options) => leaf(known, *question, options, holds),
    }
}

/// Whether a condition is a choice between several things.
fn is_choice(condition: &Condition) -> bool {
    match condition {
        Condition::Overlaps(_, options) => options.len() > 1,
        Condition::Any(parts) => parts.len() > 1,
        Condition::Not(part) => is_choice(part),
        Condition::All(_) | Condition::Is(..) => false,
    }
}

/// One question with the options it wants.
fn leaf(known: &Knowledge, index: QuestionIndex, options: &[OptionIndex], holds: bool) -> String {
    let words = &*known.words;
    let answers = Answers::default();
    let clauses = known.clauses(&answers);
    let clauses = options.iter().map(|option| {
        if holds { clauses.chosen(index, *option) } else { clauses.denied(index, *option) }
    });
    joined(clauses.collect(), if holds { or(words) } else { words.text(AND) })
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
