//! Two JSON Schemas (2020-12) of the document: the strict one of this build, and the one that stays for as long as the version does.

use anyhow::Result;
use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::{Map, Value, json};

use super::document::{Document, VERSION};
use super::written;

/// What the id of each schema begins with (RFC 4151): a name that stays when the site moves, and no
/// address, because nothing has to be fetched.
const TAG: &str = "tag:osuiko.example,2026:schema/catalogue";

/// The fields that came into version 1 after its first document: by the name of the record's type.
/// A document of that version may lack them, so the schema that stays does not demand them.
const ADDED: [(&str, &[&str]); 5] = [
    ("Breach", &["days", "cases", "places", "page_paths"]),
    ("Change", &["about"]),
    ("Claim", &["cases"]),
    ("Organisation", &["business_id"]),
    ("Source", &["archived"]),
];

/// The JSON Schema of the document of this build. It is strict: nothing in that document is unknown.
///
/// # Errors
/// When it cannot be written, which does not happen with memory to spare.
pub fn schema() -> Result<String> {
    let mut schema = made(RecursiveTransform(close));
    named(&mut schema, &format!("{TAG}/{VERSION}/strict"));
    written(&schema)
}

/// The JSON Schema of every document of this version, earlier and later ones too: a field or a word
/// that it does not know is allowed, and so is a document without what was added later.
///
/// # Errors
/// When it cannot be written, which does not happen with memory to spare.
pub fn stable_schema() -> Result<String> {
    let mut schema = made(RecursiveTransform(open));
    named(&mut schema, &format!("{TAG}/{VERSION}"));
    for (record, added) in ADDED {
        let pointer = format!("/$defs/{record}/required");
        if let Some(Value::Array(required)) = schema.pointer_mut(&pointer) {
            required.retain(|field| !added.iter().any(|added| field == added));
        }
    }
    written(&schema)
}

/// The schema of the document, changed everywhere by `transform`.
fn made(transform: impl Transform + Clone + Send + 'static) -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(transform);
    settings.into_generator().into_root_schema_for::<Document>()
}

/// Gives a schema its id.
fn named(schema: &mut Schema, id: &str) {
    schema.insert("$id".to_owned(), id.into());
}

/// Forbids an object every field that it does not name, and a list to say anything twice.
fn close(schema: &mut Schema) {
    without_formats_of_rust(schema);
    if schema.get("properties").is_some() {
        schema.insert("additionalProperties".to_owned(), false.into());
    }
    if schema.get("items").is_some() {
        schema.insert("uniqueItems".to_owned(), true.into());
    }
}

/// Lets what may be added later pass, and says each thing in the way that makers of types read best.
fn open(schema: &mut Schema) {
    without_formats_of_rust(schema);
    // What is said beside a reference makes a type of its own of it.
    if schema.get("$ref").is_some() {
        schema.remove("description");
    }
    // The pattern of a date says all that its other half does but which days there are.
    if schema.get("pattern").is_some() {
        schema.remove("anyOf");
    }
    if let Some(words) = schema.remove("enum") {
        schema.insert("examples".to_owned(), words);
    }
    // With fields that it does not know, a record may fit more than one of its shapes.
    let Some(Value::Array(mut shapes)) = schema.remove("oneOf") else { return };
    let any_word = json!({ "type": "string" });
    if shapes.iter().all(|shape| shape.get("type") == any_word.get("type")) {
        // Words that mean something each, and those that may join them.
        shapes.push(any_word);
    } else if let Some(other) = other_kind(&shapes) {
        shapes.push(other);
    }
    schema.insert("anyOf".to_owned(), shapes.into());
}

/// A record of a kind that the shapes do not name, where a field says of which kind each is.
fn other_kind(shapes: &[Value]) -> Option<Value> {
    let fields = |shape: &Value| shape.get("properties").and_then(Value::as_object).cloned();
    let told = |fields: &Map<String, Value>| {
        let mut told = fields.iter().filter(|(_, field)| field.get("const").is_some());
        told.next().map(|(name, field)| (name.clone(), field.clone()))
    };
    let kinds: Vec<(String, Value)> =
        shapes.iter().map(|shape| told(&fields(shape)?)).collect::<Option<_>>()?;
    let (name, _) = kinds.first()?;
    let known: Vec<Value> = kinds
        .iter()
        .filter_map(|(_, field)| field.get("const"))
        .map(|word| json!({ "const": word }))
        .collect();
    let other = json!({ "type": "string", "not": { "anyOf": known } });
    Some(json!({ "type": "object", "properties": { name: other }, "required": [name] }))
}

/// The formats of Rust's numbers go, because strict validators refuse formats that the standard does
/// not know; the bounds say the same.
fn without_formats_of_rust(schema: &mut Schema) {
    let rust = |format: &Value| format.as_str().is_some_and(|name| name.starts_with("uint"));
    if schema.get("format").is_some_and(rust) {
        schema.remove("format");
    }
}
