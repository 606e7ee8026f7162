//! The open data keeps its schema, the schema lets nothing else pass, and everything that is known is in it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jsonschema::Validator;
use osuiko_engine::Date;
use osuiko_engine::catalogue::{
    Band, Blank, BreachKind, Channel, Cost, Login, Mark, Measure, Recipient, Role, Stage, Standing,
    State, Via,
};
use osuiko_site::kind::Sheet;
use osuiko_site::written::Page;
use osuiko_site::{kind, open_data};
use osuiko_words::{Language, date, footer_reviewed};
use serde_json::{Value, json};

use crate::html::words_of;
use crate::pages::html;
use crate::sites::sites;
use crate::support::{SOUND, edition};

/// The document as it ships.
fn document() -> String {
    open_data::json(&SOUND).unwrap()
}

/// The document as it ships, read.
static DOCUMENT: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(&document()).unwrap());

/// Its schema as it ships.
static SCHEMA: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(&open_data::schema().unwrap()).unwrap());

/// The schema, ready to judge; formats count, as in a strict validator.
static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| {
    jsonschema::draft202012::options().should_validate_formats(true).build(&SCHEMA).unwrap()
});

/// Everything wrong with a document, as place and message.
fn wrong(document: &Value) -> Vec<(String, String)> {
    let errors = VALIDATOR.iter_errors(document);
    errors.map(|error| (error.instance_path().to_string(), error.to_string())).collect()
}

/// Calls `visit` with every value below `value`, its own included, and the name of its field.
fn each<'a>(name: &'a str, value: &'a Value, visit: &mut impl FnMut(&'a str, &'a Value)) {
    visit(name, value);
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| each(name, value, visit)),
        Value::Array(items) => items.iter().for_each(|item| each(name, item, visit)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The rows of a table.
fn rows<'a>(value: &'a Value, table: &str) -> &'a Vec<Value> {
    value[table].as_array().unwrap_or_else(|| panic!("there is no table {table}"))
}

#[test]
fn the_document_keeps_its_schema() {
    assert_eq!(wrong(&DOCUMENT), []);
    assert_eq!(SCHEMA["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert!(jsonschema::draft202012::meta::is_valid(&SCHEMA));
    assert_eq!(DOCUMENT["$schema"], kind::SCHEMA);
}

#[test]
fn the_schema_has_the_words_of_the_engine_and_no_others() {
    // A word with a meaning of its own stands alone; those without stand together.
    let words = |name: &str| -> BTreeSet<&str> {
        let of = &SCHEMA["$defs"][name];
        let parts = of["oneOf"].as_array().into_iter().flatten().chain([of]);
        let listed = |part: &'static Value| part["enum"].as_array().into_iter().flatten();
        let words = parts.flat_map(|part| part.get("const").into_iter().chain(listed(part)));
        words.map(|word| word.as_str().unwrap()).collect()
    };
    macro_rules! same {
        ($($name:literal $type:ident;)*) => {$(
            let known: BTreeSet<&str> = $type::WORDS.into_iter().map(|(word, _)| word).collect();
            assert_eq!(words($name), known, $name);
        )*};
    }
    same! {
        "Band" Band;
        "BreachKind" BreachKind;
        "Channel" Channel;
        "Cost" Cost;
        "Field" Blank;
        "Login" Login;
        "Mark" Mark;
        "Measure" Measure;
        "Recipient" Recipient;
        "Role" Role;
        "Stage" Stage;
        "Standing" Standing;
    }
    // That nothing indicates it is never written; it is what is left.
    let states = State::WORDS.into_iter().filter(|(_, state)| *state != State::NotIndicated);
    assert_eq!(words("State"), states.map(|(word, _)| word).collect());
}

#[test]
fn the_schema_names_every_field_requires_all_and_allows_no_other() {
    let mut objects = 0;
    each("", &SCHEMA, &mut |_, schema| {
        let Some(fields) = schema.get("properties").and_then(Value::as_object) else { return };
        // A field of ours could be called so as well, but then it has no type beside it.
        if schema.get("type") != Some(&json!("object")) {
            return;
        }
        objects += 1;
        let fields: BTreeSet<&str> = fields.keys().map(String::as_str).collect();
        let required = rows(schema, "required").iter().map(|name| name.as_str().unwrap());
        assert_eq!(fields, required.collect(), "{schema}");
        assert_eq!(schema["additionalProperties"], false, "{schema}");
    });
    assert!(objects > 25, "only {objects} objects were seen");
}

#[test]
fn the_schema_names_no_format_that_the_standard_does_not_know() {
    let mut formats = BTreeSet::new();
    each("", &SCHEMA, &mut |name, value| {
        formats.extend(value.as_str().filter(|_| name == "format"));
    });
    assert_eq!(formats, BTreeSet::from(["date", "email", "uri"]));
}

/// Ways to spoil the document: what is done, to which field, and what is put there. `None` takes
/// the field away, and a field that is not there is added.
fn spoilt() -> Vec<(&'static str, &'static str, Option<Value>)> {
    let text = |text: &str| Some(json!(text));
    vec![
        ("a breach without claims", "/breaches/0/claims", None),
        ("an empty list of claims", "/breaches/0/claims", Some(json!([]))),
        ("claims of null", "/breaches/0/claims", Some(Value::Null)),
        ("a claim without its source", "/breaches/0/claims/0/source", None),
        ("a claim with a source of null", "/breaches/0/claims/0/source", Some(Value::Null)),
        ("a claim by nobody", "/breaches/0/claims/0/by", None),
        ("a claim without a word on when", "/breaches/0/claims/0/said", None),
        (
            "a number without a value",
            "/breaches/0/claims/0/says",
            Some(json!({"what": "people", "measure": "about", "counts": null})),
        ),
        (
            "a number below nought",
            "/breaches/0/claims/0/says",
            Some(json!({"what": "people", "value": -1, "measure": "about", "counts": null})),
        ),
        (
            "a status with a value",
            "/breaches/0/claims/0/says",
            Some(json!({"what": "status", "value": 1})),
        ),
        ("an unknown field of the document", "/extra", Some(json!(1))),
        ("an unknown field of a breach", "/breaches/0/extra", Some(json!(1))),
        ("an unknown field of a claim", "/breaches/0/claims/0/extra", Some(json!(1))),
        ("an unknown field of what it says", "/breaches/0/claims/0/says/extra", Some(json!(1))),
        ("an unknown field of a condition", "/breaches/0/groups/0/when/extra", Some(json!(1))),
        ("a fourth language", "/breaches/0/title/de", text("Titel")),
        ("a title in two languages", "/breaches/0/title/sv", None),
        ("an empty title", "/breaches/0/title/fi", text("")),
        ("a day that is in no calendar", "/breaches/0/reviewed", text("2026-02-30")),
        ("a month for a day", "/breaches/0/changes/0/on", text("2026-11")),
        ("a date as Finns write it", "/sources/0/date", text("24.8.2023")),
        ("a month 13", "/sources/0/date", text("2023-13")),
        ("a date that is in no calendar", "/sources/0/date", text("2023-02-30")),
        ("a source that is not on https", "/sources/0/address", text("http://example.fi/")),
        ("an address with a space", "/sources/0/address", text("https://example.fi/a b")),
        ("an address that is no URI", "/sources/0/address", text("https://example.fi/%zz")),
        ("a source without publisher", "/sources/0/publisher", None),
        ("an id with a capital", "/places/0/id", text("Helsinki")),
        ("an index for an id", "/places/0/contact", Some(json!(3))),
        ("a role that does not exist", "/breaches/0/chain/0/role", text("owner")),
        ("a group without sources", "/breaches/0/groups/0/sources", Some(json!([]))),
        ("an exposure that nobody stated", "/breaches/0/groups/0/exposures/0/by", None),
        ("a condition without parts", "/breaches/0/groups/0/when", Some(json!({"all": []}))),
        ("more harm than there can be", "/data_kinds/0/harm", Some(json!(101))),
        ("a letter without its body", "/letters/0/body", None),
        ("a letter to nobody we know", "/letters/0/to", text("landlord")),
        ("a letter that asks for what nobody fills in", "/letters/0/fields", Some(json!(["shoe"]))),
        ("a letter without sources", "/letters/0/sources", Some(json!([]))),
        ("a letter without a word on whom it spares", "/letters/0/except", None),
        ("a message without its clues", "/drills/0/clues", Some(json!([]))),
        ("a message neither real nor not", "/drills/0/genuine", Some(Value::Null)),
        ("a message by pigeon", "/drills/0/channel", text("pigeon")),
        ("a message without sources", "/drills/0/sources", Some(json!([]))),
        ("a harm of nothing", "/harms/0/all", Some(json!([]))),
        ("a stage that does not exist", "/questions/0/stage", text("why")),
        ("a sentence that letters share in one language", "/letter_parts/basis_told/sv", None),
        ("another version", "/version", Some(json!(2))),
        ("another licence", "/licence/id", text("CC0-1.0")),
    ]
}

#[test]
fn a_spoilt_document_breaks_the_schema_where_it_is_spoilt() {
    for (what, pointer, value) in spoilt() {
        let mut document = DOCUMENT.clone();
        let there = document.pointer(pointer).is_some();
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        let fields = document.pointer_mut(parent).and_then(Value::as_object_mut).unwrap();
        // What is missing or too much is wrong with the object around it.
        let place = if there && value.is_some() { pointer } else { parent };
        match value {
            Some(value) => drop(fields.insert(field.to_owned(), value)),
            None => assert!(fields.remove(field).is_some(), "{what}: {pointer} is not there"),
        }
        let found = wrong(&document);
        assert!(!found.is_empty(), "{what} is let through");
        for (path, message) in found {
            // Which of several shapes was meant is not known, so the choice itself is wrong.
            let near = path.starts_with(place) || (!path.is_empty() && place.starts_with(&path));
            assert!(near, "{what}: a problem at {path}: {message}");
        }
    }
}

#[test]
fn any_field_of_any_table_of_facts_is_missed() {
    for table in ["breaches", "actions", "data_kinds", "questions", "harms", "letters", "drills"] {
        let names: Vec<String> =
            rows(&DOCUMENT, table)[0].as_object().unwrap().keys().cloned().collect();
        for name in names {
            let mut document = DOCUMENT.clone();
            document[table][0].as_object_mut().unwrap().remove(&name);
            assert!(!VALIDATOR.is_valid(&document), "{table}.{name} may be left out");
        }
    }
}

/// The ids of a table, each of which stands once.
fn ids<'a>(rows: &'a [Value], id: &str, what: &str) -> BTreeSet<&'a str> {
    let all: Vec<&str> = rows.iter().map(|row| row[id].as_str().unwrap()).collect();
    let once: BTreeSet<&str> = all.iter().copied().collect();
    assert_eq!(all.len(), once.len(), "an id of {what} stands twice");
    once
}

#[test]
fn every_id_that_is_named_leads_somewhere() {
    let table = |name: &str, id: &str| ids(rows(&DOCUMENT, name), id, name);
    let (organisations, sources) = (table("organisations", "id"), table("sources", "id"));
    let (places, kinds) = (table("places", "id"), table("data_kinds", "id"));
    let (services, groups) = (table("services", "id"), table("service_groups", "id"));
    let (questions, breaches) = (table("questions", "id"), table("breaches", "key"));
    for name in ["actions", "harms", "letters", "drills"] {
        table(name, "id");
    }
    let leads = |name: &str, value: &Value, table: &BTreeSet<&str>| {
        let one = value.as_str().into_iter();
        let several = value.as_array().into_iter().flatten().filter_map(Value::as_str);
        for id in one.chain(several) {
            assert!(table.contains(id), "{name}: there is no {id}");
        }
    };
    let mut named = BTreeMap::new();
    each("", &DOCUMENT, &mut |_, value| {
        for (field, value) in value.as_object().into_iter().flatten() {
            // Statuses, conditions and shapes of options reuse words that are ids elsewhere.
            let table = match field.as_str() {
                "contact" | "organisation" | "by" | "provider" | "office" => &organisations,
                "source" | "sources" | "page" => &sources,
                "places" => &places,
                "kinds" => &kinds,
                "services" => &services,
                "question" => &questions,
                "breaches" | "except" => &breaches,
                _ => continue,
            };
            // The address of an organisation's page is no id.
            if value.as_str().is_some_and(|text| text.starts_with("https://")) {
                continue;
            }
            *named.entry(field.as_str()).or_insert(0) += 1;
            leads(field, value, table);
        }
    });
    assert_eq!(named.len(), 14, "{named:?}");
    for service in rows(&DOCUMENT, "services") {
        leads("group", &service["group"], &groups);
    }
    for breach in rows(&DOCUMENT, "breaches") {
        let own = |table: &str| ids(rows(breach, table), "id", table);
        let (claims, groups) = (own("claims"), own("groups"));
        own("changes");
        own("listings");
        for claim in rows(breach, "claims") {
            leads("disagrees", &claim["disagrees"], &claims);
            leads("supersedes", &claim["supersedes"], &claims);
        }
        for sum in rows(breach, "sums") {
            leads("explains", &sum["explains"], &claims);
            leads("of", &sum["of"], &claims);
        }
        let overlaid = rows(breach, "overlays").iter();
        for overlay in overlaid.clone() {
            leads("group", &overlay["group"], &groups);
        }
        for group in overlaid.chain(rows(breach, "groups")) {
            for exposure in rows(group, "exposures") {
                leads("kind", &exposure["kind"], &kinds);
            }
        }
    }
}

#[test]
fn every_option_that_a_condition_names_is_one_of_its_question() {
    let mut options: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for question in rows(&DOCUMENT, "questions") {
        let own = match question["options"]["from"].as_str() {
            Some("breaches") => ids(rows(&DOCUMENT, "breaches"), "key", "breaches"),
            Some(table) => ids(rows(&DOCUMENT, table), "id", table),
            None => ids(rows(&question["options"], "own"), "id", "options"),
        };
        options.insert(question["id"].as_str().unwrap(), own);
    }
    let mut leaves = 0;
    each("", &DOCUMENT, &mut |_, value| {
        let Some(question) = value.get("question").and_then(Value::as_str) else { return };
        let named =
            value.get("is").into_iter().chain(value["overlaps"].as_array().into_iter().flatten());
        for option in named {
            assert!(options[question].contains(option.as_str().unwrap()), "{question}: {option}");
            leaves += 1;
        }
    });
    assert!(leaves > 50, "only {leaves} options are named");
}

#[test]
fn all_words_of_all_facts_are_in_it_in_every_language() {
    let mut said: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    each("", &DOCUMENT, &mut |name, value| {
        if let Some(text) = value.as_str() {
            said.entry(name).or_default().insert(text);
        }
    });
    for language in Language::ALL {
        let loaded = edition(language);
        let keys: Vec<String> = loaded.facts().iter().map(|(key, _)| key.clone()).collect();
        assert!(keys.len() > 500);
        let words = loaded.words().unwrap();
        for key in &keys {
            let said = &said[language.code()];
            let text = words.by_key(key).unwrap_or_default();
            let there = if key.ends_with(".search") {
                text.split(',').map(str::trim).all(|word| said.contains(word))
            } else {
                said.contains(text)
            };
            assert!(there, "{key} is not in the document in {language:?}: {text}");
        }
    }
}

#[test]
fn all_facts_are_in_it() {
    let loaded = edition(Language::En);
    let (tables, records) = (loaded.tables(), loaded.records());
    let count = |table: &str| rows(&DOCUMENT, table).len();
    assert_eq!(count("places"), tables.places.len());
    assert_eq!(count("organisations"), tables.organisations.len());
    assert_eq!(count("services"), tables.services.len());
    assert_eq!(count("data_kinds"), tables.kinds.len());
    assert_eq!(count("questions"), tables.questions.len());
    assert_eq!(count("actions"), tables.actions.len());
    assert_eq!(count("harms"), tables.harms.len());
    assert_eq!(count("letters"), tables.letters.len());
    assert_eq!(count("drills"), tables.drills.len());
    for (published, letter) in rows(&DOCUMENT, "letters").iter().zip(&tables.letters) {
        let count = |table: &str| rows(published, table).len();
        assert_eq!(published["id"], letter.id);
        assert_eq!(count("fields"), letter.blanks.len());
        assert_eq!(count("except"), letter.except.len());
        assert_eq!(count("sources"), letter.sources.len());
        assert_eq!(published["office"].is_null(), letter.office.is_none());
        assert_eq!(published["when"].is_null(), letter.when.is_none());
    }
    for (published, drill) in rows(&DOCUMENT, "drills").iter().zip(&tables.drills) {
        assert_eq!(published["id"], drill.id);
        assert_eq!(published["genuine"], drill.genuine);
        assert_eq!(rows(published, "kinds").len(), drill.kinds.len());
        assert_eq!(rows(published, "breaches").len(), drill.breaches.len());
        assert_eq!(rows(published, "sources").len(), drill.sources.len());
    }
    assert_eq!(count("sources"), records.sources.len());
    assert_eq!(count("breaches"), tables.breaches.len());
    for (at, published) in rows(&DOCUMENT, "breaches").iter().enumerate() {
        let (breach, record) = (&tables.breaches[at], &records.breaches[at]);
        assert_eq!(published["key"], breach.key);
        let count = |table: &str| rows(published, table).len();
        assert_eq!(count("chain"), breach.chain.len());
        assert_eq!(count("groups"), breach.groups.len());
        assert_eq!(count("overlays"), breach.overlays.len());
        assert_eq!(count("claims"), record.claims.len());
        let totals = rows(published, "sums").iter().map(|sum| sum["total"].as_u64());
        let expected = record.sums.iter().map(|sum| Some(u64::from(sum.total(record))));
        assert!(totals.eq(expected), "the sums of {}", breach.key);
        assert_eq!(count("listings"), record.listings.len());
        assert_eq!(count("changes"), record.changes.len());
        let exposures =
            rows(published, "groups").iter().map(|group| rows(group, "exposures").len());
        let expected = breach.groups.iter().map(|group| group.exposures.len());
        assert!(exposures.eq(expected), "{}", breach.key);
    }
}

#[test]
fn where_sources_disagree_every_number_stands_with_who_said_it_and_when() {
    let westlog = rows(&DOCUMENT, "breaches").iter().find(|b| b["key"] == "westlog-2023").unwrap();
    let claim = |id: &str| rows(westlog, "claims").iter().find(|claim| claim["id"] == id).unwrap();
    let (first, last) = (claim("people-westlog"), claim("people-stt-december"));
    assert_eq!(
        [&first["by"], &first["said"], &first["source"]],
        ["westlog", "2023-08", "stt-2023-09-29"]
    );
    assert_eq!(
        first["says"],
        json!({"what": "people", "value": 100_000, "measure": "about", "counts": null})
    );
    assert!(rows(first, "disagrees").contains(&last["id"]));
    assert!(rows(last, "disagrees").contains(&first["id"]));
    // A replaced number stays beside the one that replaced it.
    let replaced = rows(last, "supersedes");
    assert!(!replaced.is_empty());
    assert!(replaced.iter().all(|id| claim(id.as_str().unwrap())["says"]["value"].is_u64()));
}

#[test]
fn its_day_is_that_of_the_foot_of_every_page_and_of_the_data_in_it() {
    let days =
        rows(&DOCUMENT, "breaches").iter().map(|breach| breach["reviewed"].as_str().unwrap());
    let newest = days.max().unwrap();
    assert_eq!(DOCUMENT["reviewed"], newest);
    for site in sites() {
        let words = &site.known.words;
        let foot = footer_reviewed(words, &date(words, Date::parse(newest).unwrap()));
        for page in Page::all(&site) {
            let html = html(&site, page);
            let (_, at_the_foot) = html.split_once("<footer").unwrap();
            assert!(words_of(at_the_foot).contains(&foot), "{}: {foot}", page.path(&site));
        }
    }
}

#[test]
fn it_is_the_same_every_time() {
    assert_eq!(document(), document());
    assert_eq!(open_data::schema().unwrap(), open_data::schema().unwrap());
}

/// A table as it ships: its head, and its rows by the names of their columns.
fn sheet(wanted: Sheet) -> Vec<BTreeMap<String, String>> {
    let sheets = open_data::sheets(&SOUND).unwrap();
    let (_, table) = sheets.tables.into_iter().find(|(sheet, _)| *sheet == wanted).unwrap();
    assert!(!table.starts_with('\u{feff}'), "a byte order mark would be part of the first name");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn the_tables_have_a_row_for_every_record_of_the_document() {
    let breaches = || rows(&DOCUMENT, "breaches").iter();
    let claims = || breaches().flat_map(|breach| rows(breach, "claims"));
    let groups =
        breaches().flat_map(|breach| rows(breach, "groups").iter().chain(rows(breach, "overlays")));
    for wanted in Sheet::ALL {
        let expected = match wanted {
            Sheet::Claims => claims().count(),
            Sheet::People => claims().filter(|claim| claim["says"]["what"] == "people").count(),
            Sheet::Exposures => {
                groups.clone().map(|group| rows(group, "exposures").len()).sum::<usize>()
            }
            Sheet::Cases => breaches().map(|breach| rows(breach, "cases").len()).sum(),
            Sheet::Places => {
                let places = breaches().flat_map(|breach| rows(breach, "places"));
                places.map(|at| rows(at, "statements").len()).sum()
            }
            Sheet::Breaches | Sheet::Actions | Sheet::Sources | Sheet::Organisations => {
                rows(&DOCUMENT, wanted.name()).len()
            }
        };
        assert_eq!(sheet(wanted).len(), expected, "{wanted:?}");
    }
}

#[test]
fn what_stt_added_up_can_be_added_up_from_the_table_of_people() {
    let people = sheet(Sheet::People);
    let parts = people.iter().filter(|row| row["adds_to"] == "people-stt-first");
    assert_eq!(parts.map(|row| row["value"].parse::<u32>().unwrap()).sum::<u32>(), 35_899);
}

#[test]
fn the_package_describes_every_column_and_every_key_leads_somewhere() {
    let sheets = open_data::sheets(&SOUND).unwrap();
    let package: Value = serde_json::from_str(&sheets.package).unwrap();
    assert_eq!(package["licenses"][0]["name"], DOCUMENT["licence"]["id"]);
    let name = |value: &Value| value.as_str().unwrap().to_owned();
    let key = |row: &BTreeMap<String, String>, fields: &Value| -> Vec<String> {
        fields.as_array().unwrap().iter().map(|field| row[&name(field)].clone()).collect()
    };
    let of = |resource: &Value| Sheet::ALL.into_iter().find(|s| *resource == s.name()).unwrap();
    for ((written, table), resource) in sheets.tables.iter().zip(rows(&package, "resources")) {
        assert_eq!(*written, of(&resource["name"]));
        assert_eq!(resource["path"], written.file());
        assert_eq!(resource["bytes"], table.len());
        let fields = rows(&resource["schema"], "fields").iter();
        let names: Vec<String> = fields.map(|field| name(&field["name"])).collect();
        assert_eq!(table.lines().next().unwrap(), names.join(","));
        let own = sheet(*written);
        let keys = own.iter().map(|row| key(row, &resource["schema"]["primaryKey"]));
        assert_eq!(keys.collect::<BTreeSet<_>>().len(), own.len(), "{written:?}");
        for foreign in rows(&resource["schema"], "foreignKeys") {
            let to = &foreign["reference"];
            let there = if to["resource"] == "" { *written } else { of(&to["resource"]) };
            let there = sheet(there);
            let known: BTreeSet<_> = there.iter().map(|row| key(row, &to["fields"])).collect();
            for row in &own {
                let named = key(row, &foreign["fields"]);
                assert!(named.concat().is_empty() || known.contains(&named), "{named:?}");
            }
        }
    }
}

#[test]
fn what_is_known_at_second_hand_says_through_whom() {
    let records = edition(Language::En).records();
    let organisations = &edition(Language::En).tables().organisations;
    let mut second_hand = 0;
    for (record, breach) in records.breaches.iter().zip(rows(&DOCUMENT, "breaches")) {
        for (claim, published) in record.claims.iter().zip(rows(breach, "claims")) {
            let (organisation, publisher) = match records.via(claim) {
                None => {
                    assert_eq!(published["via"], Value::Null, "{}", claim.id);
                    continue;
                }
                Some(Via::Organisation(via)) => (json!(organisations[via.position()].id), None),
                Some(Via::Publisher(name)) => (Value::Null, Some(name)),
            };
            second_hand += 1;
            assert_eq!(published["via"]["organisation"], organisation, "{}", claim.id);
            let named = published["via"]["publisher"].as_str().unwrap();
            assert!(publisher.is_none_or(|publisher| publisher == named), "{named}");
        }
    }
    assert!(second_hand > 200, "only {second_hand} claims are at second hand");
    // What STT added up stands on its own story: the counties said it, and STT passed it on.
    let people = sheet(Sheet::People);
    let parts: Vec<_> = people.iter().filter(|row| row["adds_to"] == "people-stt-first").collect();
    assert_eq!(parts.len(), 6);
    assert!(parts.iter().all(|row| row["via"] == "stt" && row["by"] != "stt"), "{parts:?}");
}
