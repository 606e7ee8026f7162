//! Conditions as others read them: the same few shapes that authors write.

use schemars::JsonSchema;
use serde::Serialize;

use super::values::Id;
use osuiko_catalogue::raw;

/// A rule over answers. An unanswered question and "I don't know" make it unknown, never false.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum Condition {
    /// Every part holds.
    All {
        #[schemars(length(min = 1))]
        all: Vec<Condition>,
    },
    /// At least one part holds.
    Any {
        #[schemars(length(min = 1))]
        any: Vec<Condition>,
    },
    /// The part does not hold.
    Not { not: Box<Condition> },
    /// The answer to the question is, or contains, this option.
    Is { question: Id, is: Id },
    /// The answer to the question contains at least one of these options.
    Overlaps {
        question: Id,
        #[schemars(length(min = 1))]
        overlaps: Vec<Id>,
    },
}

impl Condition {
    pub(super) fn new(condition: &raw::Condition) -> Self {
        let each = |parts: &[raw::Condition]| parts.iter().map(Self::new).collect();
        match condition {
            raw::Condition::All { all } => Self::All { all: each(all) },
            raw::Condition::Any { any } => Self::Any { any: each(any) },
            raw::Condition::Not { not } => Self::Not { not: Box::new(Self::new(not)) },
            raw::Condition::Is { question, is } => {
                Self::Is { question: Id::new(question), is: Id::new(is) }
            }
            raw::Condition::Overlaps { question, overlaps } => {
                Self::Overlaps { question: Id::new(question), overlaps: Id::all(overlaps) }
            }
        }
    }

    pub(super) fn maybe(condition: Option<&raw::Condition>) -> Option<Self> {
        condition.map(Self::new)
    }
}
