//! The description of the tables as a Frictionless data package: types, keys and the licence.

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::sheet::{Column, Holds, shape};
use crate::files;
use crate::kind::Sheet;

/// The profile that the description keeps.
const PROFILE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";

/// An id, as a regular expression.
const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// A day, a month or a year, as a regular expression.
const DATE: &str = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

/// The description of `tables`, which are of `document`.
///
/// # Errors
/// When it cannot be written, which does not happen with memory to spare.
pub(super) fn package(document: &Value, tables: &[(Sheet, String)]) -> Result<String> {
    let licence = |field: &str| document.pointer(&format!("/licence/{field}"));
    let resources: Vec<Value> =
        tables.iter().map(|(sheet, table)| resource(*sheet, table)).collect();
    super::written(&json!({
        "$schema": PROFILE,
        "name": "osuiko",
        "title": "Osuiko: data breaches in Finland",
        "description": "Who said what of known personal data breaches in Finland, where it stands, \
            and what people can do: the tables of catalogue.json.",
        "reviewed": document.get("reviewed"),
        "licenses": [{
            "name": licence("id"),
            "path": licence("address"),
            "title": "Creative Commons Attribution 4.0",
        }],
        "contributors": [{ "title": licence("attribution"), "roles": ["publisher"] }],
        "resources": resources,
    }))
}

/// One table.
fn resource(sheet: Sheet, table: &str) -> Value {
    let shape = shape(sheet);
    let fields: Vec<Value> = shape.columns.iter().flat_map(fields).collect();
    let foreign: Vec<Value> = shape
        .names
        .iter()
        .map(|names| {
            // A table that names its own rows is named by nothing, as the standard asks.
            let resource = if names.to == sheet { "" } else { names.to.name() };
            let to = json!({ "resource": resource, "fields": names.at });
            json!({ "fields": names.from, "reference": to })
        })
        .collect();
    json!({
        "name": sheet.name(),
        "type": "table",
        "path": sheet.file(),
        "description": shape.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": table.len(),
        "hash": format!("sha256:{}", files::sha256(table.as_bytes())),
        "dialect": { "lineTerminator": "\r\n" },
        "schema": {
            "fields": fields,
            "missingValues": [""],
            "primaryKey": shape.key,
            "foreignKeys": foreign,
        },
    })
}

/// A column, once or for each language.
fn fields(column: &Column) -> Vec<Value> {
    let (kind, format, pattern) = match column.holds {
        Holds::Id => ("string", None, Some(ID)),
        Holds::Ids | Holds::Words | Holds::Text | Holds::Condition => ("string", None, None),
        Holds::Address => ("string", Some("uri"), None),
        Holds::Date => ("string", None, Some(DATE)),
        Holds::Day => ("date", None, None),
        Holds::Number => ("integer", None, None),
        Holds::Truth => ("boolean", None, None),
    };
    let mut constraints = Map::new();
    if column.always {
        constraints.insert("required".to_owned(), true.into());
    }
    if let Some(pattern) = pattern {
        constraints.insert("pattern".to_owned(), pattern.into());
    }
    let field = |name: String| {
        let mut field = Map::new();
        field.insert("name".to_owned(), name.into());
        field.insert("type".to_owned(), kind.into());
        if let Some(format) = format {
            field.insert("format".to_owned(), format.into());
        }
        field.insert("description".to_owned(), column.about.into());
        field.insert("constraints".to_owned(), Value::Object(constraints.clone()));
        Value::Object(field)
    };
    column.names().into_iter().map(field).collect()
}
