//! Where a fact comes from, as open data.

use anyhow::Result;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::values::{Address, Date, Day, Id, word};
use osuiko_catalogue::raw;

/// A page on which something is said.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Source {
    pub(super) id: Id,
    /// The title that its publisher gave it, in the language of the page; see `titled`.
    #[schemars(length(min = 1))]
    title: String,
    #[schemars(length(min = 1))]
    publisher: String,
    /// The organisation whose word the page is, where a claim stands on it; `null` if that is its
    /// publisher alone.
    speaker: Option<Id>,
    /// When it was published; `null` if the page does not say.
    date: Option<Date>,
    address: Address,
    /// The language of the page, as in `lang`.
    #[schemars(extend("pattern" = "^[a-z]{2,3}$"))]
    language: String,
    standing: Speaker,
    /// When somebody last read it.
    checked: Day,
    /// What was read on that day.
    read: Reading,
    /// Of which day the copy is; `null` if that is not known, or if the page itself was read.
    copied: Option<Date>,
    /// A copy that an archive keeps for everybody; `null` if none is known.
    archived: Option<Archived>,
    /// Whose words the title is.
    titled: Titled,
    /// `may` if the page speaks of the data only as what may have been hit.
    says: Option<Verb>,
}

/// A copy of a page that an archive keeps for everybody.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct Archived {
    address: Address,
    /// The day on which the archive took it.
    on: Day,
}

/// What somebody had before them when they read a source.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Reading {
    /// The page itself, on the web.
    Live,
    /// A stored copy of it.
    Copy,
}

/// Whose words a title is.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Titled {
    /// The headline that the publisher gave the page.
    Headline,
    /// The first words of the page: what was read shows no headline.
    Opening,
    /// From elsewhere, such as its address: what was read shows neither.
    Unseen,
}

/// How surely a page speaks of the data.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Verb {
    /// Only as what may have been hit.
    May,
}

/// Who speaks on a page.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Speaker {
    /// An authority, a controller, a processor or a court.
    Official,
    /// Somebody else about them, such as the press.
    Reported,
}

impl Source {
    pub(super) fn new(source: &raw::Source) -> Result<Self> {
        // What is undated has no date, and says no more here.
        let raw::Source {
            id,
            title,
            publisher,
            speaker: _,
            date,
            undated: _,
            address,
            language,
            standing,
            checked,
            read,
            copied,
            copy_undated: _,
            archived,
            archived_on,
            titled,
            says,
        } = source;
        let archived = archived.as_ref().zip(archived_on.as_ref()).map(|(address, on)| {
            Ok::<_, anyhow::Error>(Archived { address: Address::new(address), on: Day::new(on)? })
        });
        Ok(Self {
            id: Id::new(id),
            title: title.clone(),
            publisher: publisher.clone(),
            speaker: speaker(source),
            date: date.as_ref().map(|date| Date::new(date)).transpose()?,
            address: Address::new(address),
            language: language.clone(),
            standing: word(standing)?,
            checked: Day::new(checked)?,
            read: word(read)?,
            copied: copied.as_ref().map(|date| Date::new(date)).transpose()?,
            archived: archived.transpose()?,
            titled: titled.as_ref().map_or(Ok(Titled::Headline), |word_of| word(word_of))?,
            says: says.as_ref().map(|verb| word(verb)).transpose()?,
        })
    }
}

/// The organisation whose word a page is; none where that is its publisher alone.
pub(super) fn speaker(source: &raw::Source) -> Option<Id> {
    source.speaker.as_deref().filter(|speaker| *speaker != "publisher").map(Id::new)
}
