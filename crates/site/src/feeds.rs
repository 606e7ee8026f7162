//! Feeds for each language, and in it for each place, that tell what has changed in the catalogue, in Atom 1.0.

use std::cmp::Reverse;

use anyhow::{Context as _, Result};
use atom_syndication::{Category, Entry, Feed, FixedDateTime, Link, Person, Text, WriteConfig};
use osuiko_engine::Date;
use osuiko_engine::catalogue::{Breach, Change};
use osuiko_engine::index::{BreachIndex, OptionIndex};
use osuiko_words::APP_NAME;
use osuiko_words::written::{breaches_anywhere, feed_subtitle, feed_title};

use crate::kind::{ANYWHERE, FEED, FEED_ENDING, FEED_FOLDER};
use crate::open_data::LICENCE_ADDRESS;
use crate::source::Site;

/// What every id begins with (RFC 4151). It names who gave the ids and since when, not where the
/// feed is, and must stay when the site moves: a feed reader shows an entry with a new id again.
const TAG: &str = "tag:osuiko.example,2026:";

/// The licence of the words in it, as in the open data.
const RIGHTS: &str = "CC BY 4.0";

/// Whose changes a feed tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Those of every breach.
    All,
    /// Those of the breaches whose record speaks of this place.
    Place(OptionIndex),
    /// Those of the breaches that may have hit people anywhere.
    Anywhere,
}

impl Scope {
    /// The feeds of single places, and that of what may have hit people anywhere, each with its name
    /// in the folder of such feeds.
    pub fn parts(site: &Site) -> Vec<(Self, String)> {
        let places = site.known.catalogue.tables().places.iter().enumerate();
        let of_places =
            places.map(|(at, place)| (Self::Place(OptionIndex::at(at)), place.id.clone()));
        of_places.chain([(Self::Anywhere, ANYWHERE.to_owned())]).collect()
    }

    /// Whether a breach is in it.
    fn has(self, site: &Site, breach: BreachIndex) -> bool {
        match self {
            Self::All => true,
            Self::Place(place) => site.places(breach).contains(place),
            Self::Anywhere => site.places(breach).is_empty(),
        }
    }

    /// What it is called; none for that of every breach.
    pub(crate) fn name(self, site: &Site) -> Option<&str> {
        match self {
            Self::All => None,
            Self::Place(place) => Some(site.words().place(place).name()),
            Self::Anywhere => Some(breaches_anywhere(site.words())),
        }
    }

    /// Its address below the folder of the language.
    fn path(self, site: &Site) -> String {
        let place = match self {
            Self::All => return FEED.to_owned(),
            Self::Anywhere => Some(ANYWHERE),
            Self::Place(place) => {
                let places = &site.known.catalogue.tables().places;
                places.get(place.position()).map(|place| place.id.as_str())
            }
        };
        part_path(place.unwrap_or_default())
    }

    /// The way from there to that folder.
    fn up(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Place(_) | Self::Anywhere => "../",
        }
    }
}

/// The address of the feed of a place, or of what may have hit people anywhere, below the folder of
/// the language.
pub(crate) fn part_path(name: &str) -> String {
    format!("{FEED_FOLDER}/{name}{FEED_ENDING}")
}

/// The feed of changes in one language.
///
/// # Errors
/// As [`changes`].
pub fn feed(site: &Site) -> Result<String> {
    of(site, Scope::All)
}

/// The feed of the changes of some breaches in one language.
///
/// # Errors
/// As [`changes`].
pub fn of(site: &Site, scope: Scope) -> Result<String> {
    let title = feed_title(site.words());
    let title =
        scope.name(site).map_or_else(|| title.to_owned(), |name| format!("{title}: {name}"));
    written(site, scope, &title, feed_subtitle(site.words()))
}

/// The feed of changes in one language; `title` and `subtitle` are the feed's own.
///
/// # Errors
/// When a change has no words, or its day is no day.
pub fn changes(site: &Site, title: &str, subtitle: &str) -> Result<String> {
    written(site, Scope::All, title, subtitle)
}

/// A feed, newest first.
fn written(site: &Site, scope: Scope, title: &str, subtitle: &str) -> Result<String> {
    let (code, words, tables) =
        (site.language().code(), site.words(), site.known.catalogue.tables());
    let records = tables.breaches.iter().zip(&site.records.breaches).enumerate();
    let records = records.filter(|(at, _)| scope.has(site, BreachIndex::at(*at)));
    // Inside a breach the oldest change stands first, so of one day the last is the newest.
    let mut all: Vec<(BreachIndex, &Breach, &Change)> = records
        .flat_map(|(at, (breach, record))| {
            record.changes.iter().rev().map(move |change| (BreachIndex::at(at), breach, change))
        })
        .collect();
    all.sort_by_key(|(_, _, change)| Reverse(change.on));
    let newest = all.first().map_or(tables.reviewed, |(_, _, change)| change.on);
    let path = scope.path(site);
    let licence = Link {
        rel: "license".to_owned(),
        href: LICENCE_ADDRESS.to_owned(),
        mime_type: None,
        ..Link::default()
    };
    let id = path.strip_suffix(FEED_ENDING).unwrap_or(&path);
    let feed = Feed {
        title: title.into(),
        subtitle: Some(subtitle.into()),
        id: format!("{TAG}{code}/{id}"),
        updated: midnight(newest)?,
        authors: vec![Person { name: words.text(APP_NAME).to_owned(), ..Person::default() }],
        rights: Some(RIGHTS.into()),
        lang: Some(code.to_owned()),
        links: vec![
            link(site, scope, "self", &path, "application/atom+xml"),
            link(site, scope, "alternate", "breaches/", "text/html"),
            licence,
        ],
        entries: all
            .into_iter()
            .map(|(at, breach, change)| entry(site, scope, (at, breach), change))
            .collect::<Result<_>>()?,
        ..Feed::default()
    };
    let config = WriteConfig { write_document_declaration: true, indent_size: Some(2) };
    let mut xml = String::from_utf8(feed.write_with_config(Vec::new(), config)?)?;
    xml.push('\n');
    Ok(xml)
}

/// One change as an entry, which leads to the page of its breach.
fn entry(
    site: &Site,
    scope: Scope,
    (at, breach): (BreachIndex, &Breach),
    change: &Change,
) -> Result<Entry> {
    let (code, words) = (site.language().code(), site.words());
    let (key, id) = (&breach.key, &change.id);
    let says = words.record_of(key);
    let word = |text: &str, what: &str| {
        anyhow::ensure!(!text.is_empty(), "the text {what} is missing");
        Ok(Text::plain(text))
    };
    // In the feed of a place, and in that of everything, the same change is the same entry.
    Ok(Entry {
        title: word(says.title(), &format!("breach-{key}"))?,
        summary: Some(word(says.change(id), &format!("change-{key}-{id}"))?),
        // A translation is another entry: who reads two feeds must not lose one of them.
        id: format!("{TAG}{code}/{key}/{id}"),
        updated: midnight(change.on)?,
        published: Some(midnight(change.on)?),
        categories: categories(site, at, breach, change),
        links: vec![link(site, scope, "alternate", &format!("breaches/{key}/"), "text/html")],
        ..Entry::default()
    })
}

/// What an entry can be picked by: what kind of event the breach was, what the change is about, and
/// the places of which the record speaks. Terms are the ids of the open data.
fn categories(site: &Site, at: BreachIndex, breach: &Breach, change: &Change) -> Vec<Category> {
    let category = |scheme: &str, term: &str, label: Option<String>| Category {
        scheme: Some(format!("{TAG}{scheme}")),
        term: term.to_owned(),
        label,
    };
    let tables = site.known.catalogue.tables();
    let kind = category("kind", breach.kind.word(), None);
    let about = change.kinds.iter().map(|about| category("change", about.word(), None));
    let places = site.places(at);
    let places = places.iter().filter_map(|place| {
        let id = &tables.places.get(place.position())?.id;
        Some(category("place", id, Some(site.words().place(place).name().to_owned())))
    });
    [kind].into_iter().chain(about).chain(places).collect()
}

/// A link to `path` below the folder of the language. It is whole where the address of the site is
/// set, because a reader may have the text of a feed and not its address; else relative to the feed.
fn link(site: &Site, scope: Scope, rel: &str, path: &str, mime_type: &str) -> Link {
    let href = if site.served.whole_addresses {
        site.served.address("", &format!("{}/{path}", site.language().code()))
    } else {
        [scope.up(), path].concat()
    };
    Link { rel: rel.to_owned(), href, mime_type: Some(mime_type.to_owned()), ..Link::default() }
}

/// The beginning of a day in universal time, which is the same day in Finland.
fn midnight(day: Date) -> Result<FixedDateTime> {
    let text = format!("{day}T00:00:00Z");
    text.parse().ok().with_context(|| format!("{text} is no point in time"))
}
