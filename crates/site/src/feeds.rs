//! A feed for each language that tells what has changed in the catalogue, in Atom 1.0.

use std::cmp::Reverse;

use anyhow::{Context as _, Result};
use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text, WriteConfig};
use osuiko_engine::Date;
use osuiko_engine::catalogue::{Breach, Change};
use osuiko_words::written::{feed_subtitle, feed_title};
use osuiko_words::{APP_NAME, Language, Words};

use osuiko_catalogue::Sound;

/// The name of a feed in the folder of its language.
pub const CHANGES: &str = "changes.atom";

/// What every id begins with (RFC 4151). It names who gave the ids and since when, not where the
/// feed is, and must stay when the site moves: a feed reader shows an entry with a new id again.
const TAG: &str = "tag:osuiko.example,2026:";

/// The licence of the words in it, as in the open data.
const RIGHTS: &str = "CC BY 4.0";

/// The feed of changes in one language, newest first.
///
/// # Errors
/// When it cannot be written, which does not happen with memory to spare.
pub fn changes(sound: &Sound, language: Language) -> Result<String> {
    let edition = sound.edition(language);
    let (tables, words, code) = (edition.tables(), edition.words()?, language.code());
    let records = tables.breaches.iter().zip(&edition.records().breaches);
    // Inside a breach the oldest change stands first, so of one day the last is the newest.
    let mut all: Vec<(&Breach, &Change)> = records
        .flat_map(|(breach, record)| record.changes.iter().rev().map(move |c| (breach, c)))
        .collect();
    all.sort_by_key(|(_, change)| Reverse(change.on));
    let newest = all.first().map_or(tables.reviewed, |(_, change)| change.on);
    let feed = Feed {
        title: feed_title(&words).into(),
        subtitle: Some(feed_subtitle(&words).into()),
        id: format!("{TAG}{code}/changes"),
        updated: midnight(newest)?,
        authors: vec![Person { name: words.text(APP_NAME).to_owned(), ..Person::default() }],
        rights: Some(RIGHTS.into()),
        lang: Some(code.to_owned()),
        links: vec![
            link("self", CHANGES, "application/atom+xml"),
            link("alternate", "breaches/", "text/html"),
        ],
        entries: all
            .into_iter()
            .map(|(breach, change)| entry(code, &words, breach, change))
            .collect::<Result<_>>()?,
        ..Feed::default()
    };
    let config = WriteConfig { write_document_declaration: true, indent_size: Some(2) };
    let mut xml = String::from_utf8(feed.write_with_config(Vec::new(), config)?)?;
    xml.push('\n');
    Ok(xml)
}

/// One change as an entry, which leads to the page of its breach.
fn entry(code: &str, words: &Words, breach: &Breach, change: &Change) -> Result<Entry> {
    let word = |key: String| {
        let text = words.find(&key).map(Text::plain);
        text.with_context(|| format!("the text {key} is missing"))
    };
    let (key, id) = (&breach.key, &change.id);
    Ok(Entry {
        title: word(format!("breach-{key}"))?,
        summary: Some(word(format!("change-{key}-{id}"))?),
        // A translation is another entry: who reads two feeds must not lose one of them.
        id: format!("{TAG}{code}/{key}/{id}"),
        updated: midnight(change.on)?,
        links: vec![link("alternate", &format!("breaches/{key}/"), "text/html")],
        ..Entry::default()
    })
}

/// A link, relative to the feed itself.
fn link(rel: &str, href: &str, mime_type: &str) -> Link {
    Link {
        rel: rel.to_owned(),
        href: href.to_owned(),
        mime_type: Some(mime_type.to_owned()),
        ..Link::default()
    }
}

/// The beginning of a day in universal time, which is the same day in Finland.
fn midnight(day: Date) -> Result<FixedDateTime> {
    let text = format!("{day}T00:00:00Z");
    text.parse().ok().with_context(|| format!("{text} is no point in time"))
}
