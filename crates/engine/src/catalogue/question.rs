//! What is asked, and which answers there are.

use crate::index::OptionIndex;

/// A coarse order of asking, so that the questions feel natural.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Who was involved: which services.
    Who,
    /// Where the person lived.
    Where,
    /// When it was.
    When,
    /// How things were arranged and paid.
    How,
    /// What has happened since then.
    Since,
    /// For whom it is and what they can do: it changes only the plan, so it is asked beside it and
    /// never in the questionnaire.
    BesidePlan,
}

impl Stage {
    /// Its place in the order of asking, from 0.
    pub fn rank(self) -> u8 {
        match self {
            Self::Who => 0,
            Self::Where => 1,
            Self::When => 2,
            Self::How => 3,
            Self::Since => 4,
            Self::BesidePlan => 5,
        }
    }
}

/// Where the options of a question come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Options {
    /// Its own list of ids.
    Own(Vec<String>),
    /// Every service.
    Services,
    /// Every place.
    Places,
    /// Every breach, by key.
    Breaches,
}

/// A question; "I don't know" is an answer to each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its id, for saved files and words.
    pub id: String,
    /// When in the conversation it comes.
    pub stage: Stage,
    /// Whether several options may be chosen together.
    pub several: bool,
    /// The options.
    pub options: Options,
    /// Whether "none of these" is an answer.
    pub none: bool,
    /// Options that exclude every other, where several may be chosen.
    pub exclusive: Vec<OptionIndex>,
}
