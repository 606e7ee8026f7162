//! One breach as files of its own: a JSON document with everything that its record names, and a table with a row for each statement.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};
use serde_json::{Map, Value, json};

/// What every document of one breach begins with.
const FORMAT: &str = "osuiko-breach";

/// The tables of the catalogue of which a breach names rows, by the field that holds a row's id.
const NAMED: [&str; 7] =
    ["places", "organisations", "service_groups", "services", "data_kinds", "questions", "sources"];

/// What a spreadsheet sees first, so that it reads the letters of every language.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The columns of the table.
const COLUMNS: [&str; 20] = [
    "statement",
    "id",
    "group",
    "places",
    "data",
    "state",
    "condition",
    "value",
    "measure",
    "counts",
    "on",
    "mark",
    "said_by",
    "said_on",
    "text_fi",
    "text_sv",
    "text_en",
    "disagrees",
    "replaces",
    "sources",
];

/// The files of one breach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreachFiles {
    /// The key of the breach.
    pub key: String,
    /// Everything that its record names, as JSON.
    pub json: String,
    /// A row for each statement, as comma-separated values (RFC 4180).
    pub table: String,
}

/// The files of every breach of the whole document.
///
/// # Errors
/// When a breach of the document is not what it should be, which does not happen.
pub(super) fn each(document: &Value) -> Result<Vec<BreachFiles>> {
    list(document, "breaches").iter().map(|breach| files(document, breach)).collect()
}

/// The files of one breach.
fn files(document: &Value, breach: &Value) -> Result<BreachFiles> {
    let key = breach.get("key").and_then(Value::as_str).context("a breach has no key")?;
    let mut one = Map::new();
    one.insert("format".to_owned(), FORMAT.into());
    for field in ["version", "licence"] {
        let value = document.get(field).with_context(|| format!("there is no {field}"))?;
        one.insert(field.to_owned(), value.clone());
    }
    one.insert("breach".to_owned(), breach.clone());
    for (table, rows) in named(document, breach) {
        one.insert(table.to_owned(), rows.into());
    }
    let json = super::written(&one)?;
    Ok(BreachFiles { key: key.to_owned(), json, table: table(document, breach) })
}

/// The rows that a breach names, directly or through another row.
fn named(document: &Value, breach: &Value) -> Vec<(&'static str, Vec<Value>)> {
    let mut words = BTreeSet::new();
    each_word(breach, &mut words);
    loop {
        let tables = NAMED.map(|table| {
            let rows = list(document, table).iter();
            let rows = rows.filter(|row| text(row, "id").is_some_and(|id| words.contains(id)));
            (table, rows.cloned().collect::<Vec<Value>>())
        });
        let before = words.len();
        let mut more = BTreeSet::new();
        // A question names every case in which it is asked; only the rows of facts lead on.
        for row in tables.iter().filter(|(table, _)| *table != "questions").flat_map(|(_, r)| r) {
            each_word(row, &mut more);
        }
        words.extend(more);
        if words.len() == before {
            return tables.into();
        }
    }
}

/// Every text inside a value that could be an id.
fn each_word(value: &Value, words: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            words.insert(text.clone());
        }
        Value::Array(parts) => parts.iter().for_each(|part| each_word(part, words)),
        Value::Object(fields) => fields.values().for_each(|field| each_word(field, words)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The table of one breach.
fn table(document: &Value, breach: &Value) -> String {
    let mut rows: Vec<Vec<(&str, String)>> = Vec::new();
    for claim in list(breach, "claims") {
        let says = claim.get("says").unwrap_or(&Value::Null);
        let mut row = vec![("statement", said(says, "what"))];
        for field in ["value", "measure", "counts", "on", "mark"] {
            row.push((field, said(says, field)));
        }
        for (column, field) in [
            ("id", "id"),
            ("places", "places"),
            ("said_by", "by"),
            ("said_on", "said"),
            ("disagrees", "disagrees"),
            ("replaces", "supersedes"),
        ] {
            row.push((column, said(claim, field)));
        }
        row.extend(texts(claim.get("text")));
        row.push(("sources", addresses(document, claim.get("source"))));
        rows.push(row);
    }
    for (whose, places) in [("groups", ""), ("overlays", "places")] {
        for group in list(breach, whose) {
            let id = said(group, if places.is_empty() { "id" } else { "group" });
            for exposure in list(group, "exposures") {
                let mut row = vec![("statement", "data".to_owned()), ("group", id.clone())];
                row.push(("places", said(group, places)));
                for (column, field) in
                    [("data", "kind"), ("state", "state"), ("condition", "when"), ("said_by", "by")]
                {
                    row.push((column, said(exposure, field)));
                }
                let kinds = list(document, "data_kinds").iter();
                let mut kinds = kinds.filter(|kind| kind.get("id") == exposure.get("kind"));
                row.extend(texts(kinds.next().and_then(|kind| kind.get("name"))));
                row.push(("sources", addresses(document, exposure.get("sources"))));
                rows.push(row);
            }
        }
    }
    for listing in list(breach, "listings") {
        let mut row = vec![("statement", "places".to_owned()), ("id", said(listing, "id"))];
        row.push(("places", said(listing, "places")));
        row.extend(texts(listing.get("text")));
        row.push(("sources", addresses(document, listing.get("source"))));
        rows.push(row);
    }
    let mut table = [BYTE_ORDER_MARK, &line(&COLUMNS.map(str::to_owned))].concat();
    for row in rows {
        let fields = COLUMNS.map(|column| {
            let mut found = row.iter().filter(|(name, _)| *name == column);
            found.next().map(|(_, value)| value.clone()).unwrap_or_default()
        });
        table.push_str(&line(&fields));
    }
    table
}

/// A field of a record as one text: several ids with spaces between, a condition as JSON.
pub(super) fn said(record: &Value, field: &str) -> String {
    match record.get(field) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(parts)) => {
            let parts: Vec<&str> = parts.iter().filter_map(Value::as_str).collect();
            parts.join(" ")
        }
        Some(other @ (Value::Bool(_) | Value::Number(_) | Value::Object(_))) => other.to_string(),
    }
}

/// The three columns of a text in three languages.
fn texts(text: Option<&Value>) -> Vec<(&'static str, String)> {
    let Some(text) = text else { return Vec::new() };
    let columns = [("text_fi", "fi"), ("text_sv", "sv"), ("text_en", "en")];
    columns.into_iter().map(|(column, language)| (column, said(text, language))).collect()
}

/// The addresses of some sources, with spaces between.
fn addresses(document: &Value, sources: Option<&Value>) -> String {
    let wanted = json!(sources);
    let is_wanted = |source: &&Value| match (&wanted, source.get("id")) {
        (Value::Array(ids), Some(id)) => ids.contains(id),
        (id, own) => own == Some(id),
    };
    let found = list(document, "sources").iter().filter(is_wanted);
    found.map(|source| said(source, "address")).collect::<Vec<_>>().join(" ")
}

/// A list inside a record; empty where there is none.
pub(super) fn list<'a>(record: &'a Value, field: &str) -> &'a [Value] {
    record.get(field).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// A text inside a record.
fn text<'a>(record: &'a Value, field: &str) -> Option<&'a str> {
    record.get(field)?.as_str()
}

/// One line of the table.
fn line(fields: &[String]) -> String {
    let fields: Vec<String> = fields.iter().map(|field| quoted(field)).collect();
    format!("{}\r\n", fields.join(","))
}

/// A field, in quotation marks where it needs them. What begins like a formula has a mark before
/// it, so that no spreadsheet reckons with it.
fn quoted(field: &str) -> String {
    let begins = field.starts_with(['=', '+', '-', '@']);
    let field = if begins { format!("'{field}") } else { field.to_owned() };
    if field.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_keeps_its_commas_and_quotation_marks_and_is_no_formula() {
        assert_eq!(quoted("a"), "a");
        assert_eq!(quoted("a, b"), "\"a, b\"");
        assert_eq!(quoted("so-called \"leak\""), "\"so-called \"\"leak\"\"\"");
        assert_eq!(quoted("=1+1"), "'=1+1");
    }

    #[test]
    fn a_breach_takes_what_it_names_and_what_that_names() {
        let document = json!({
            "version": 1,
            "licence": {},
            "breaches": [],
            "places": [{ "id": "here", "contact": "office" }, { "id": "there" }],
            "organisations": [{ "id": "office", "sources": ["page"] }, { "id": "other" }],
            "sources": [{ "id": "page", "address": "https://a.example/" }],
        });
        let breach = json!({ "key": "case-2020", "claims": [
            { "id": "c", "says": { "what": "status" }, "text": { "fi": "F", "sv": "S", "en": "E" },
              "places": ["here"], "source": "page" },
        ] });
        let files = files(&document, &breach).unwrap();
        let one: Value = serde_json::from_str(&files.json).unwrap();
        assert_eq!(one["places"].as_array().unwrap().len(), 1);
        assert_eq!(one["organisations"][0]["id"], "office");
        assert_eq!(one["sources"][0]["id"], "page");
        let lines: Vec<&str> = files.table.split("\r\n").collect();
        assert!(lines[0].starts_with("\u{feff}statement,id,"));
        assert_eq!(lines[1], "status,c,,here,,,,,,,,,,,F,S,E,,,https://a.example/");
    }
}
