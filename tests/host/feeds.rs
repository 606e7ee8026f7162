//! The feeds of changes: read back as a strict feed reader would, by the rules of Atom 1.0 (RFC 4287).

use std::collections::BTreeSet;
use std::rc::Rc;

use osuiko_engine::Date;
use osuiko_engine::catalogue::{BreachKind, Change, ChangeKind, Records};
use osuiko_site::feeds::{self, Scope};
use osuiko_site::kind::FEED;
use osuiko_site::source::Site;
use osuiko_words::Language;
use roxmltree::{Document, Node};

use crate::sites::site;
use crate::support::edition;

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
fn where_the_address_of_the_site_is_set_every_link_of_a_feed_is_whole() {
    for language in Language::ALL {
        let mut site = site(language);
        let served = Rc::make_mut(&mut site.served);
        served.home = "https://county.example/osuiko".to_owned();
        served.whole_addresses = true;
        let xml = feeds::feed(&site).unwrap();
        let document = Document::parse(&xml).unwrap();
        let feed = document.root_element();
        let folder = format!("https://county.example/osuiko/{}/", language.code());
        assert_eq!(linked(feed, "self"), format!("{folder}{FEED}"));
        assert_eq!(linked(feed, "alternate"), format!("{folder}breaches/"));
        for entry in children(feed, "entry") {
            assert!(linked(entry, "alternate").starts_with(&format!("{folder}breaches/")));
        }
    }
}

/// The site with these records changed.
fn with_records(change: impl FnOnce(&mut Records)) -> Site {
    let mut site = site(Language::En);
    change(Rc::make_mut(&mut site.records));
    site
}

#[test]
fn every_feed_has_what_the_standard_requires_and_no_id_twice() {
    let mut ids = BTreeSet::new();
    for language in Language::ALL {
        let xml = feeds::feed(&site(language)).unwrap();
        let document = Document::parse(&xml).unwrap();
        let feed = document.root_element();
        assert!(feed.has_tag_name((ATOM, "feed")));
        let lang = feed.attribute(("http://www.w3.org/XML/1998/namespace", "lang"));
        assert_eq!(lang, Some(language.code()));
        is_sound(feed, &mut ids);
        assert_eq!(linked(feed, "self"), FEED);
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
        let xml = feeds::feed(&site(language)).unwrap();
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
        assert!(!entries.is_empty());
    }
}

#[test]
fn changes_of_one_day_and_breach_stand_the_last_first() {
    let on = Date { year: 2026, month: 11, day: 24 };
    let mut changes: Vec<Change> = Vec::new();
    let site = with_records(|records| {
        let records = &mut records.breaches;
        let at = records.iter().position(|record| record.changes.len() > 1).expect("two changes");
        changes =
            records[at].changes.iter().map(|change| Change { on, ..change.clone() }).collect();
        for record in records.iter_mut() {
            record.changes.clear();
        }
        records[at].changes.clone_from(&changes);
    });
    let xml = feeds::feed(&site).unwrap();
    let document = Document::parse(&xml).unwrap();
    let ids: Vec<_> =
        children(document.root_element(), "entry").map(|entry| one(entry, "id")).collect();
    assert_eq!(ids.len(), changes.len());
    for (id, change) in ids.iter().zip(changes.iter().rev()) {
        assert!(id.ends_with(&format!("/{}", change.id)), "{ids:?}");
    }
}

#[test]
fn words_are_text_whatever_stands_in_them() {
    let (title, subtitle) = ("Changes <b>&amp; more</b>", "A & B ]]>");
    let xml = feeds::changes(&site(Language::En), title, subtitle).unwrap();
    let document = Document::parse(&xml).unwrap();
    assert_eq!(one(document.root_element(), "title"), title);
    assert_eq!(one(document.root_element(), "subtitle"), subtitle);
}

#[test]
fn a_change_without_words_is_no_entry_but_an_error() {
    let on = edition(Language::En).tables().reviewed;
    let nameless = Change { id: "nameless".to_owned(), on, kinds: Vec::new() };
    let site = with_records(|records| records.breaches[0].changes = vec![nameless]);
    let error = feeds::feed(&site).unwrap_err().to_string();
    assert!(error.contains("nameless is missing"), "{error}");
}

#[test]
fn a_catalogue_without_changes_has_a_feed_as_of_its_newest_review() {
    let site = with_records(|records| {
        records.breaches.iter_mut().for_each(|record| record.changes.clear());
    });
    let xml = feeds::feed(&site).unwrap();
    let document = Document::parse(&xml).unwrap();
    assert_eq!(children(document.root_element(), "entry").count(), 0);
    assert_eq!(
        day(one(document.root_element(), "updated")),
        site.known.catalogue.tables().reviewed
    );
}

/// The value of the categories of an entry with this scheme.
fn terms<'a>(entry: Node<'a, 'a>, scheme: &str) -> BTreeSet<&'a str> {
    let scheme = format!("tag:osuiko.example,2026:{scheme}");
    let found = children(entry, "category");
    let found = found.filter(|category| category.attribute("scheme") == Some(scheme.as_str()));
    found.map(|category| category.attribute("term").unwrap()).collect()
}

#[test]
fn an_entry_can_be_picked_by_kind_change_and_place() {
    let xml = feeds::feed(&site(Language::Fi)).unwrap();
    let document = Document::parse(&xml).unwrap();
    let entries = children(document.root_element(), "entry");
    let kinds: BTreeSet<&str> = BreachKind::WORDS.into_iter().map(|(word, _)| word).collect();
    let changes: BTreeSet<&str> = ChangeKind::WORDS.into_iter().map(|(word, _)| word).collect();
    let mut of_pirkanmaa = 0;
    for entry in entries {
        assert_eq!(one(entry, "published"), one(entry, "updated"));
        assert_eq!(terms(entry, "kind").len(), 1);
        assert!(terms(entry, "kind").is_subset(&kinds));
        assert!(!terms(entry, "change").is_empty() && terms(entry, "change").is_subset(&changes));
        of_pirkanmaa += usize::from(terms(entry, "place").contains("pirkanmaa"));
    }
    assert!(of_pirkanmaa > 1, "{of_pirkanmaa} entries of Pirkanmaa");
    let licence = linked(document.root_element(), "license");
    assert_eq!(licence, "https://creativecommons.org/licenses/by/4.0/");
}

#[test]
fn the_feed_of_a_place_has_the_entries_of_that_place_and_the_other_one_those_of_none() {
    for language in Language::ALL {
        let site = site(language);
        let all = feeds::feed(&site).unwrap();
        let all = Document::parse(&all).unwrap();
        let mut feed_ids = BTreeSet::new();
        for (scope, name) in Scope::parts(&site) {
            let xml = feeds::of(&site, scope).unwrap();
            let document = Document::parse(&xml).unwrap();
            let feed = document.root_element();
            assert!(feed_ids.insert(one(feed, "id").to_owned()), "{name}");
            assert_eq!(linked(feed, "self"), format!("../changes/{name}.atom"));
            assert_eq!(linked(feed, "alternate"), "../breaches/");
            let wanted = children(all.root_element(), "entry").filter(|entry| {
                let places = terms(*entry, "place");
                if name == "anywhere" { places.is_empty() } else { places.contains(name.as_str()) }
            });
            // The same change is the same entry in every feed of a language.
            let wanted: Vec<&str> = wanted.map(|entry| one(entry, "id")).collect();
            let found: Vec<&str> = children(feed, "entry").map(|entry| one(entry, "id")).collect();
            assert_eq!(found, wanted, "{name}");
        }
        assert_eq!(feed_ids.len(), site.known.catalogue.tables().places.len() + 1);
    }
}
