//! The catalogue as open data: one JSON document with everything that is known, and the JSON Schema that it keeps.
//!
//! The shapes are twins of the authoring records, not the records themselves: what others build on
//! must not change when an author's file does. They live here because the page never reads them,
//! so nothing of them can enter the download. Each is taken apart field by field where it is made,
//! so a field that is new in the authoring files does not compile until it is published.

mod action;
mod breach;
mod condition;
mod derived;
mod document;
mod help;
mod one;
mod package;
mod question;
mod record;
mod schema;
mod sheet;
mod source;
mod tables;
mod translations;
mod values;

use anyhow::Result;
use osuiko_catalogue::Sound;
use osuiko_words::Language;
use serde::Serialize;

pub use document::{LICENCE_ADDRESS, VERSION};
pub use one::BreachFiles;
pub use schema::{schema, stable_schema};

use crate::kind::Sheet;
use derived::Facts;
use document::Document;
use translations::Translations;

/// The catalogue as a JSON document.
///
/// # Errors
/// When it cannot be written, which does not happen with memory to spare.
pub fn json(sound: &Sound) -> Result<String> {
    written(&document(sound)?)
}

/// The catalogue as a document.
fn document(sound: &Sound) -> Result<Document> {
    let edition = sound.edition(Language::En);
    let facts = Facts {
        catalogue: edition.catalogue(),
        records: edition.records(),
        sources: &sound.files().sources,
    };
    Document::new(sound.files(), facts, &Translations::new(sound.texts().clone()))
}

/// Each breach as files of its own: JSON with what its record names, and a table of its statements.
///
/// # Errors
/// When they cannot be written, which does not happen with memory to spare.
pub fn each_breach(sound: &Sound) -> Result<Vec<BreachFiles>> {
    one::each(&serde_json::to_value(document(sound)?)?)
}

/// The tables over all breaches as comma-separated values, and their description.
#[derive(Clone, Debug)]
pub struct Sheets {
    /// Each table.
    pub tables: Vec<(Sheet, String)>,
    /// Their description as a Frictionless data package, which stands in the same folder.
    pub package: String,
}

/// The tables over all breaches.
///
/// # Errors
/// When they cannot be written, which does not happen with memory to spare.
pub fn sheets(sound: &Sound) -> Result<Sheets> {
    let document = serde_json::to_value(document(sound)?)?;
    let table = |sheet| Ok((sheet, sheet::table(sheet, &document)?));
    let tables = Sheet::ALL.into_iter().map(table).collect::<Result<Vec<_>>>()?;
    let package = package::package(&document, &tables)?;
    Ok(Sheets { tables, package })
}

/// JSON that people can read, with a line break at its end.
fn written(value: &impl Serialize) -> Result<String> {
    let mut text = serde_json::to_string_pretty(value)?;
    text.push('\n');
    Ok(text)
}
