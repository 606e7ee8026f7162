//! What the open data says of a breach that follows from its record: its days, its cases, its places and its pages.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use osuiko_site::open_data;
use osuiko_site::written::Page;
use osuiko_words::Language;
use serde_json::{Value, json};

use crate::html::words_of;
use crate::pages::html;
use crate::sites::site;
use crate::support::SOUND;

/// The document as it ships.
static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(&open_data::json(&SOUND).unwrap()).unwrap());

/// A list inside a record.
fn rows<'a>(value: &'a Value, list: &str) -> &'a Vec<Value> {
    value[list].as_array().unwrap_or_else(|| panic!("there is no list {list}"))
}

/// A breach by its key.
fn breach(key: &str) -> &'static Value {
    let mut all = rows(&DOCUMENT, "breaches").iter();
    all.find(|breach| breach["key"] == key).unwrap_or_else(|| panic!("there is no {key}"))
}

#[test]
fn every_place_of_a_breach_has_somebody_who_says_so_and_where() {
    let westlog = breach("westlog-2023");
    // Every county, Helsinki and Åland: the table of STT named or left out each of them.
    assert_eq!(rows(westlog, "places").len(), 23);
    for breach in rows(&DOCUMENT, "breaches") {
        for at in rows(breach, "places") {
            for said in rows(at, "statements") {
                assert!(!rows(said, "sources").is_empty(), "{}: {at}", breach["key"]);
                let affected = ["affected", "unclear"].contains(&said["said"].as_str().unwrap());
                assert_eq!(affected, !said["standing"].is_null(), "{}: {said}", breach["key"]);
                let parts = ["group", "claim", "listing"];
                let named = parts.iter().filter(|part| !said[**part].is_null()).count();
                assert_eq!(named, 1, "{}: {said}", breach["key"]);
            }
        }
    }
}

#[test]
fn each_place_that_anything_in_a_record_names_is_among_its_places_and_no_other() {
    for breach in rows(&DOCUMENT, "breaches") {
        let listed: BTreeSet<&str> =
            rows(breach, "places").iter().map(|at| at["place"].as_str().unwrap()).collect();
        let mut named = BTreeSet::new();
        for part in ["claims", "overlays", "listings"] {
            let places = rows(breach, part).iter().flat_map(|record| rows(record, "places"));
            named.extend(places.map(|place| place.as_str().unwrap()));
        }
        for group in rows(breach, "groups") {
            wanted(&group["when"], &mut named);
        }
        assert_eq!(listed, named, "{}", breach["key"]);
    }
}

/// The places that a condition wants.
fn wanted<'a>(condition: &'a Value, found: &mut BTreeSet<&'a str>) {
    for part in ["all", "any"] {
        for part in condition[part].as_array().into_iter().flatten() {
            wanted(part, found);
        }
    }
    if condition["question"] == "place" {
        found.extend(condition["is"].as_str());
        let several = condition["overlaps"].as_array().into_iter().flatten();
        found.extend(several.filter_map(Value::as_str));
    }
}

#[test]
fn the_page_of_all_breaches_lists_under_a_place_those_whose_record_speaks_of_it() {
    let site = site(Language::En);
    let text = html(&site, Page::Breaches);
    for place in rows(&DOCUMENT, "places") {
        let id = place["id"].as_str().unwrap();
        let here: BTreeSet<&str> = rows(&DOCUMENT, "breaches")
            .iter()
            .filter(|breach| rows(breach, "places").iter().any(|at| at["place"] == id))
            .map(|breach| breach["key"].as_str().unwrap())
            .collect();
        let start = text.find(&format!("id=\"place-{id}\"")).unwrap();
        let section = text[start..].split("</details>").next().unwrap();
        let links: BTreeSet<&str> = section
            .split("href=\"")
            .skip(1)
            .filter_map(|link| link.split('"').next()?.strip_suffix('/'))
            .collect();
        assert_eq!(links, here, "{id}");
        assert!(section.contains(&format!("changes/{id}.atom")), "{id} has no feed");
    }
    assert!(!words_of(&text).is_empty());
}

#[test]
fn cases_that_one_breach_is_made_of_have_days_of_their_own() {
    let kymenlaakso = breach("kymenlaakso-snooping-2025");
    let days: Vec<[&Value; 3]> = rows(kymenlaakso, "cases")
        .iter()
        .map(|case| [&case["id"], &case["days"]["began"]["on"], &case["days"]["ended"]["on"]])
        .collect();
    let expected = json!([
        ["first", "2023-09", "2025-09"],
        ["second", "2025-01", "2025-11"],
        ["third", "2025-01", "2025-03"],
    ]);
    assert_eq!(json!(days), expected);
    // Over all of them: the earliest beginning and the latest end.
    assert_eq!(kymenlaakso["days"]["began"]["on"], "2023-09");
    assert_eq!(kymenlaakso["days"]["ended"]["on"], "2025-11");
    let numbers =
        rows(kymenlaakso, "claims").iter().filter(|claim| !claim["says"]["value"].is_null());
    let cases: Vec<&Value> = numbers.map(|claim| &claim["cases"]).collect();
    assert_eq!(json!(cases), json!([["first"], ["second"], ["third"]]));
}

#[test]
fn a_day_is_that_of_claims_which_hold_and_all_who_give_another_are_named() {
    let vastaamo = &breach("vastaamo-2018")["days"];
    let began = json!({ "on": "2018-11", "claims": ["break-in-vastaamo", "copied-court", "incident-first"] });
    assert_eq!(vastaamo["began"], began);
    for breach in rows(&DOCUMENT, "breaches") {
        let claims = rows(breach, "claims");
        let claim = |id: &Value| claims.iter().find(|claim| claim["id"] == *id).unwrap();
        for (mark, moment) in breach["days"].as_object().unwrap() {
            let marked = claims.iter().filter(|claim| claim["says"]["mark"] == *mark);
            let replaced = |id: &Value| {
                let mut newer = claims.iter().filter(|other| other["says"]["mark"] == *mark);
                newer.any(|other| rows(other, "supersedes").contains(id))
            };
            let holding: Vec<&Value> =
                marked.map(|claim| &claim["id"]).filter(|id| !replaced(id)).collect();
            let named: Vec<&Value> = moment["claims"].as_array().into_iter().flatten().collect();
            assert_eq!(named, holding, "{}: {mark}", breach["key"]);
            let mut days = named.iter().map(|id| &claim(id)["says"]["on"]);
            assert!(moment.is_null() || days.any(|day| *day == moment["on"]), "{moment}");
        }
    }
}

#[test]
fn each_page_of_a_breach_is_where_its_record_says() {
    for breach in rows(&DOCUMENT, "breaches") {
        for language in Language::ALL {
            let code = language.code();
            let expected = format!("{code}/breaches/{}/", breach["key"].as_str().unwrap());
            assert_eq!(breach["page_paths"][code], expected);
        }
    }
}

#[test]
fn every_change_but_the_first_of_a_record_says_what_it_is_about() {
    for breach in rows(&DOCUMENT, "breaches") {
        for change in rows(breach, "changes") {
            let about = rows(change, "about");
            assert!(!about.is_empty(), "{}: {}", breach["key"], change["id"]);
            assert_eq!(about.contains(&json!("added")), change["id"] == "added", "{change}");
        }
    }
}
