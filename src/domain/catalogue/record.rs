//! The record behind the facts: who said what, when and where. The check judges without it; the page of each breach shows it.

use crate::domain::Date;
use crate::domain::index::{OptionIndex, OrganisationIndex, SourceIndex};

/// Everything that was said, with its sources; beside [`Tables`](super::Tables), never packed for the check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records {
    /// Sources.
    pub sources: Vec<Source>,
    /// One record for each breach, in the order of the tables.
    pub breaches: Vec<Record>,
}

/// What was said of one breach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The best official page about it.
    pub page: SourceIndex,
    /// Who said what, when.
    pub claims: Vec<Claim>,
}

/// How exact a number is meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// This many.
    Exactly,
    /// Rounded.
    About,
    /// More than.
    Over,
    /// Nearly.
    Almost,
    /// No more than.
    AtMost,
}

/// What a claim says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// So many people.
    People(u32, Measure),
    /// Something happened, on this day if one is given.
    Event(Option<Date>),
    /// How things stand.
    Status,
}

/// One statement by somebody, from a source; superseded ones stay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its id inside the breach, for words.
    pub id: String,
    /// What it says.
    pub said: Said,
    /// Who said it.
    pub by: OrganisationIndex,
    /// When they said it, if known.
    pub date: Option<Date>,
    /// The places it is about; empty for the whole breach.
    pub places: Vec<OptionIndex>,
    /// Where it stands.
    pub source: SourceIndex,
    /// Claims of the same breach that say otherwise, by position.
    pub disagrees: Vec<u32>,
    /// Claims of the same breach that this one replaces, by position.
    pub supersedes: Vec<u32>,
}

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The title its publisher gave it.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When it was published, if the page says.
    pub date: Option<Date>,
    /// Its https address.
    pub address: String,
    /// The language of the page, as in `lang`.
    pub language: String,
    /// Whether an authority, a controller, a processor or a court speaks, or somebody about them.
    pub official: bool,
    /// When somebody last read it.
    pub checked: Date,
}
