//! The feeds of changes: read back as a strict feed reader would, by the rules of Atom 1.0 (RFC 4287).

use std::collections::BTreeSet;

use osuiko_catalogue::Sound;
use osuiko_engine::Date;
use osuiko_site::feeds;
use osuiko_words::Language;
use roxmltree::{Document, Node};

use crate::support::{SOUND, SOURCES, edition};

/// The namespace of Atom.
const ATOM: &str = "http://www.w3.org/2005/Atom";

/// The children of `node` with this name, all in the namespace of Atom.
fn children<'a>(node: Node<'a, 'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.children().filter(move |child| child.has_tag_name((ATOM, name)))
}

/// The text of the one child with this name; stops the test if there is not exactly one.
fn one<'a>(node: Node<'a, 'a>, name: &'a str) -> &'a str {
    let mut found = children(node, name);
    let only = found.next().unwrap_or_else(|| panic!("{name} is missing"));
    assert!(found.next().is_none(), "{name} stands twice");
    let text = only.text().unwrap_or_default().trim();
    assert!(!text.is_empty(), "{name} is empty");
    text
}

/// The address of the one link with this relation.
fn linked<'a>(node: Node<'a, 'a>, rel: &str) -> &'a str {
    let mut found = children(node, "link").filter(|link| link.attribute("rel") == Some(rel));
    let only = found.next().unwrap_or_else(|| panic!("a link {rel} is missing"));
    assert!(found.next().is_none(), "two links {rel}");
    only.attribute("href").unwrap()
}

/// The day of a point in time as RFC 3339 writes it; stops the test if it is none.
fn day(text: &str) -> Date {
    let (day, time) = text.split_once('T').unwrap_or_else(|| panic!("{text} has no time"));
    assert!(["00:00:00Z", "00:00:00+00:00"].contains(&time), "{text}");
    Date::parse(day).filter(|date| date.day > 0).unwrap_or_else(|| panic!("{text} has no day"))
}

/// Stops the test at the first thing that a feed or an entry must have and has not.
fn is_sound(node: Node<'_, '_>, ids: &mut BTreeSet<String>) {
    one(node, "title");
    day(one(node, "updated"));
    let id = one(node, "id");
    let (scheme, rest) = id.split_once(':').unwrap();
    assert!(scheme == "tag" && rest.contains(','), "{id} is no tag: URI");
    assert!(id.chars().all(|l| l.is_ascii_graphic()), "{id}");
    assert!(ids.insert(id.to_owned()), "the id {id} stands twice");
    for part in node.children().filter(Node::is_element) {
        assert_eq!(part.tag_name().namespace(), Some(ATOM), "{part:?}");
    }
}

#[test]
fn every_feed_has_what_the_standard_requires_and_no_id_twice() {
    let mut ids = BTreeSet::new();
    for language in Language::ALL {
        let xml = feeds::changes(&SOUND, language).unwrap();
        let document = Document::parse(&xml).unwrap();
        let feed = document.root_element();
        assert!(feed.has_tag_name((ATOM, "feed")));
        let lang = feed.attribute(("http://www.w3.org/XML/1998/namespace", "lang"));
        assert_eq!(lang, Some(language.code()));
        is_sound(feed, &mut ids);
        assert_eq!(linked(feed, "self"), feeds::CHANGES);
        // An author of the feed is the author of its entries.
        assert_eq!(one(children(feed, "author").next().unwrap(), "name"), "Osuiko");
        for entry in children(feed, "entry") {
            is_sound(entry, &mut ids);
        }
    }
}

#[test]
fn every_change_is_an_entry_that_leads_to_its_breach_the_newest_first() {
    for language in Language::ALL {
        let loaded = edition(language);
        let xml = feeds::changes(&SOUND, language).unwrap();
        let document = Document::parse(&xml).unwrap();
        let feed = document.root_element();
        let entries: Vec<_> = children(feed, "entry").collect();
        let days: Vec<Date> = entries.iter().map(|entry| day(one(*entry, "updated"))).collect();
        assert!(days.is_sorted_by(|newer, older| newer >= older), "{days:?}");
        assert_eq!(Some(&day(one(feed, "updated"))), days.first());
        let word = |key: String| {
            let found = loaded.facts().iter().find(|(known, _)| *known == key);
            found.map_or_else(|| panic!("{key}"), |(_, text)| text.as_str())
        };
        let mut left = entries.len();
        for (breach, record) in loaded.tables().breaches.iter().zip(&loaded.records().breaches) {
            let (key, title) = (&breach.key, word(format!("breach-{}", breach.key)));
            for change in &record.changes {
                let id = format!("{}/{key}/{}", language.code(), change.id);
                let entry = entries.iter().find(|entry| one(**entry, "id").ends_with(&id)).unwrap();
                assert_eq!(one(*entry, "title"), title);
                assert_eq!(one(*entry, "summary"), word(format!("change-{key}-{}", change.id)));
                assert_eq!(day(one(*entry, "updated")), change.on);
                assert_eq!(linked(*entry, "alternate"), format!("breaches/{key}/"));
                left -= 1;
            }
        }
        assert_eq!(left, 0, "entries that are no change");
        assert!(entries.len() >= 10);
    }
}

/// The catalogue with these edits, each of which finds what it replaces.
fn edited(edits: &[(&str, &str, &str)]) -> Sound {
    let mut sources = SOURCES.clone();
    for (file, old, new) in edits {
        let text = sources.get_mut(*file).unwrap();
        assert!(text.contains(old), "{file} has no {old}");
        *text = text.replacen(old, new, 1);
    }
    Sound::check(&sources, None).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn changes_of_one_day_and_breach_stand_the_last_first() {
    let day = |id: &str, day: &str| format!("on = \"2026-11-{day}\"\nid = \"{id}\"");
    let (old, new) = (day("added", "22"), day("added", "24"));
    let sound = edited(&[("catalogue/breaches/vastaamo-2018.toml", &old, &new)]);
    let xml = feeds::changes(&sound, Language::En).unwrap();
    let document = Document::parse(&xml).unwrap();
    let ids: Vec<_> =
        children(document.root_element(), "entry").map(|entry| one(entry, "id")).collect();
    let at = |end: &str| ids.iter().position(|id| id.ends_with(end)).unwrap();
    assert_eq!(at("/vastaamo-2018/marks") + 1, at("/vastaamo-2018/added"), "{ids:?}");
}

#[test]
fn words_are_text_whatever_stands_in_them() {
    let words = "Changes <b>&amp; more</b> & ]]>";
    let old = "\nfeed-title = ";
    let new = format!("{old}{words} ");
    let edits = ["en", "fi", "sv"].map(|code| format!("text/{code}/pages.ftl"));
    let edits: Vec<_> = edits.iter().map(|file| (file.as_str(), old, new.as_str())).collect();
    let xml = feeds::changes(&edited(&edits), Language::En).unwrap();
    let document = Document::parse(&xml).unwrap();
    let title = one(document.root_element(), "title");
    assert!(title.starts_with(words), "{title}");
}
