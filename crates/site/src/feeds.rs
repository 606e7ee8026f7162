//! A feed for each language that tells what has changed in the catalogue, in Atom 1.0.

use std::cmp::Reverse;

use anyhow::{Context as _, Result};
use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text, WriteConfig};
use osuiko_engine::Date;
use osuiko_engine::catalogue::{Breach, Change};
use osuiko_words::APP_NAME;
use osuiko_words::written::{feed_subtitle, feed_title};

use crate::kind::FEED;
use crate::source::Site;

/// What every id begins with (RFC 4151). It names who gave the ids and since when, not where the
/// feed is, and must stay when the site moves: a feed reader shows an entry with a new id again.
const TAG: &str = "tag:osuiko.example,2026:";

/// The licence of the words in it, as in the open data.
const RIGHTS: &str = "CC BY 4.0";

/// The feed of changes in one language.
///
/// # Errors
/// As [`changes`].
pub fn feed(site: &Site) -> Result<String> {
    changes(site, feed_title(site.words()), feed_subtitle(site.words()))
}

/// The feed of changes in one language, newest first; `title` and `subtitle` are the feed's own.
///
/// # Errors
/// When a change has no words, or its day is no day.
pub fn changes(site: &Site, title: &str, subtitle: &str) -> Result<String> {
    let (code, words, tables) =
        (site.language().code(), site.words(), site.known.catalogue.tables());
    let records = tables.breaches.iter().zip(&site.records.breaches);
    // Inside a breach the oldest change stands first, so of one day the last is the newest.
    let mut all: Vec<(&Breach, &Change)> = records
        .flat_map(|(breach, record)| record.changes.iter().rev().map(move |c| (breach, c)))
        .collect();
    all.sort_by_key(|(_, change)| Reverse(change.on));
    let newest = all.first().map_or(tables.reviewed, |(_, change)| change.on);
    let feed = Feed {
        title: title.into(),
        subtitle: Some(subtitle.into()),
        id: format!("{TAG}{code}/changes"),
        updated: midnight(newest)?,
        authors: vec![Person { name: words.text(APP_NAME).to_owned(), ..Person::default() }],
        rights: Some(RIGHTS.into()),
        lang: Some(code.to_owned()),
        links: vec![
            link(site, "self", FEED, "application/atom+xml"),
            link(site, "alternate", "breaches/", "text/html"),
        ],
        entries: all
            .into_iter()
            .map(|(breach, change)| entry(site, breach, change))
            .collect::<Result<_>>()?,
        ..Feed::default()
    };
    let config = WriteConfig { write_document_declaration: true, indent_size: Some(2) };
    let mut xml = String::from_utf8(feed.write_with_config(Vec::new(), config)?)?;
    xml.push('\n');
    Ok(xml)
}

/// One change as an entry, which leads to the page of its breach.
fn entry(site: &Site, breach: &Breach, change: &Change) -> Result<Entry> {
    let (code, words) = (site.language().code(), site.words());
    let (key, id) = (&breach.key, &change.id);
    let says = words.record_of(key);
    let word = |text: &str, what: &str| {
        anyhow::ensure!(!text.is_empty(), "the text {what} is missing");
        Ok(Text::plain(text))
    };
    Ok(Entry {
        title: word(says.title(), &format!("breach-{key}"))?,
        summary: Some(word(says.change(id), &format!("change-{key}-{id}"))?),
        // A translation is another entry: who reads two feeds must not lose one of them.
        id: format!("{TAG}{code}/{key}/{id}"),
        updated: midnight(change.on)?,
        links: vec![link(site, "alternate", &format!("breaches/{key}/"), "text/html")],
        ..Entry::default()
    })
}

/// A link to `path` below the folder of the language. It is whole where the address of the site is
/// set, because a reader may have the text of a feed and not its address; else relative to the feed.
fn link(site: &Site, rel: &str, path: &str, mime_type: &str) -> Link {
    let href = if site.served.whole_addresses {
        site.served.address("", &format!("{}/{path}", site.language().code()))
    } else {
        path.to_owned()
    };
    Link { rel: rel.to_owned(), href, mime_type: Some(mime_type.to_owned()), ..Link::default() }
}

/// The beginning of a day in universal time, which is the same day in Finland.
fn midnight(day: Date) -> Result<FixedDateTime> {
    let text = format!("{day}T00:00:00Z");
    text.parse().ok().with_context(|| format!("{text} is no point in time"))
}
