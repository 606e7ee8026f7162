//! The record behind the facts: who said what, when and where. The check judges without it; the page of each breach shows it.

use crate::Date;
use crate::index::{OptionIndex, OrganisationIndex, SourceIndex};

/// Everything that was said, with its sources; beside [`Tables`](super::Tables), never packed for the check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records {
    /// Sources.
    pub sources: Vec<Source>,
    /// One record for each breach, in the order of the tables.
    pub breaches: Vec<Record>,
    /// When each action must be reviewed next, in the order of the tables.
    pub actions: Vec<Date>,
}

impl Records {
    /// Through whom a claim came to its source; none at first hand, where whoever said it speaks.
    pub fn via(&self, claim: &Claim) -> Option<Via<'_>> {
        let source = self.sources.get(claim.source.position())?;
        match source.speaker {
            Some(speaker) if speaker == claim.by => None,
            Some(speaker) => Some(Via::Organisation(speaker)),
            None => Some(Via::Publisher(&source.publisher)),
        }
    }
}

/// Who passed a claim on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via<'a> {
    /// An organisation of the catalogue.
    Organisation(OrganisationIndex),
    /// The publisher of the source, by name.
    Publisher(&'a str),
}

/// What was said of one breach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The best official page about it.
    pub page: SourceIndex,
    /// Whether the matter is still open: investigation, court, compensation.
    pub open: bool,
    /// When the record must be reviewed next.
    pub next_review: Date,
    /// Who said what, when.
    pub claims: Vec<Claim>,
    /// Sums that show how somebody's number came about.
    pub sums: Vec<Sum>,
    /// What a table that was published then said of each place, for the map.
    pub listings: Vec<Listing>,
    /// What was changed in this record, oldest first.
    pub changes: Vec<Change>,
}

/// A number that is the sum of others; the sum is computed, never typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The claim whose number it explains, by position.
    pub explains: u32,
    /// The claims that are added up, by position.
    pub addends: Vec<u32>,
}

impl Sum {
    /// The sum of the numbers that are added up; `record` is the one this sum belongs to.
    pub fn total(&self, record: &Record) -> u32 {
        let claims =
            self.addends.iter().filter_map(|at| record.claims.get(usize::try_from(*at).ok()?));
        claims.fold(0, |sum, claim| match claim.said {
            Said::People(value, _) => sum.saturating_add(value),
            Said::Event(_) | Said::Status => sum,
        })
    }
}

/// What a published table said of some places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The id of the words that say it.
    pub id: String,
    /// Which places.
    pub places: Vec<OptionIndex>,
    /// The source that says so.
    pub source: SourceIndex,
}

/// One change of the record that people are told of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its id inside the breach, for words.
    pub id: String,
    /// The day.
    pub on: Date,
    /// What was changed.
    pub kinds: Vec<ChangeKind>,
}

/// What a change of a record is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// The breach was added to the list.
    Added,
    /// Whom it may have hit.
    People,
    /// Which data may be out.
    Data,
    /// Something that a source said was added.
    News,
    /// What had been wrong was mended.
    Correction,
    /// How it is told or asked.
    Telling,
}

/// What an event means for the people concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It began.
    Began,
    /// It ended.
    Ended,
    /// The controller came to know.
    Known,
    /// An authority or the police was notified.
    Reported,
    /// People were told.
    Told,
    /// A court or an authority decided.
    Decided,
    /// It was made public, without a word to each person.
    Announced,
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
    /// No fewer than.
    AtLeast,
}

/// What a claim says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// So many people.
    People(u32, Measure),
    /// Something happened, on this day if one is given.
    Event(Option<Date>),
    /// The present state of the case.
    Status,
}

/// One statement by somebody, from a source; superseded ones stay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its id inside the breach, for words.
    pub id: String,
    /// What it says.
    pub said: Said,
    /// What the event means, if it is one and means something to the people concerned.
    pub mark: Option<Mark>,
    /// What is counted, in the author's words; numbers that count the same can be compared.
    pub counts: String,
    /// Who said it.
    pub by: OrganisationIndex,
    /// When they said it, if known.
    pub date: Option<Date>,
    /// The places it is about; empty for the whole breach.
    pub places: Vec<OptionIndex>,
    /// The source that says so.
    pub source: SourceIndex,
    /// Claims of the same breach that contradict this one, by position.
    pub disagrees: Vec<u32>,
    /// Claims of the same breach that this one replaces, by position.
    pub supersedes: Vec<u32>,
}

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The title its publisher gave it; see [`Source::titled`].
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The organisation whose word it is; none where that is its publisher alone.
    pub speaker: Option<OrganisationIndex>,
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
    /// What was read on that day.
    pub reading: Reading,
    /// The copy that an archive keeps for everybody, if one is known.
    pub archived: Option<Archived>,
    /// Whose words the title is.
    pub titled: Titled,
}

/// A copy of a page that an archive keeps for everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Archived {
    /// Its https address.
    pub address: String,
    /// The day on which the archive took it.
    pub on: Date,
}

/// Whose words the title of a source is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Titled {
    /// The headline that its publisher gave it.
    #[default]
    Headline,
    /// The first words of the page: what was read shows no headline.
    Opening,
    /// From elsewhere, such as its address: what was read shows neither.
    Unseen,
}

/// What somebody had before them when they read a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// The page itself, on the web.
    Live,
    /// A stored copy of it, of this day if that is known.
    Copy(Option<Date>),
}
