//! `cargo xtask check FILE`: judges saved answers and prints the judgement as JSON.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::Path;

use osuiko::text::Language;
use osuiko::wire::judged::Judged;
use osuiko::wire::saved::{self, Saved};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::catalogue;

/// Judges the file and returns the JSON to print.
///
/// # Errors
/// One line that names the field.
pub fn check(path: &Path) -> Result<String, String> {
    let text = fs::read_to_string(path)
        .map_err(|error| format!("{}: cannot be read: {error}", path.display()))?;
    judge(&text).map_err(|message| format!("{}: {message}", path.display()))
}

/// Judges the text of a saved-answers file.
///
/// # Errors
/// One line that names the field.
pub fn judge(text: &str) -> Result<String, String> {
    judged(text).map_err(|message| one_line(&message))
}

/// Judges the text; the message may still hold whatever stands in the file.
fn judged(text: &str) -> Result<String, String> {
    let answers = parse(text)?;
    let (catalogue, _) = catalogue::shipped(Language::En)
        .and_then(catalogue::Loaded::ready)
        .map_err(|error| error.to_string())?;
    let answers = saved::read(&catalogue, answers).map_err(|error| error.to_string())?;
    serde_json::to_string(&Judged::new(&catalogue, &answers)).map_err(|error| error.to_string())
}

/// The answers in the text, by question.
fn parse(text: &str) -> Result<Vec<(String, Saved)>, String> {
    let mut answers = None;
    for (field, value) in fields(text, "")? {
        let plain = || serde_json::from_str::<Value>(value.get()).ok();
        match field.as_str() {
            "answers" => answers = Some(value),
            "format" if plain() == Some(Value::from(saved::FORMAT)) => {}
            "format" => return Err(format!("format: wants \"{}\"", saved::FORMAT)),
            "version" if plain() == Some(Value::from(saved::VERSION)) => {}
            "version" => return Err(format!("version: wants {}", saved::VERSION)),
            other => {
                return Err(format!(
                    "{other}: there is no such field; known are answers, format and version"
                ));
            }
        }
    }
    match answers {
        None => Err("answers: the field is missing".to_owned()),
        Some(answers) if !answers.get().starts_with('{') => {
            Err("answers: wants an object of questions and answers".to_owned())
        }
        Some(answers) => fields(answers.get(), "answers.")?
            .into_iter()
            .map(|(question, value)| {
                let saved = saved_answer(&question, &value)?;
                Ok((question, saved))
            })
            .collect(),
    }
}

/// One answer, if it is a string or a list of strings.
fn saved_answer(question: &str, value: &RawValue) -> Result<Saved, String> {
    let one = serde_json::from_str(value.get()).map(Saved::One);
    one.or_else(|_| serde_json::from_str(value.get()).map(Saved::Several))
        .map_err(|_| format!("answers.{question}: wants an id in quotes or a list of them"))
}

/// A message without line breaks or anything else that moves a cursor.
fn one_line(message: &str) -> String {
    message.split(char::is_control).collect::<Vec<_>>().join(" ")
}

/// The fields of an object, each of which stands once; `path` is what their names are prefixed with.
fn fields(text: &str, path: &str) -> Result<Vec<(String, Box<RawValue>)>, String> {
    let fields: Fields = serde_json::from_str(text)
        .map_err(|error| format!("answers: this is not JSON with the field answers: {error}"))?;
    let mut names = BTreeSet::new();
    match fields.0.iter().find(|(name, _)| !names.insert(name)) {
        Some((name, _)) => Err(format!("{path}{name}: stands twice")),
        None => Ok(fields.0),
    }
}

/// An object with every field that stands in it, those that stand twice too; what the
/// fields hold is looked at later, so that nesting costs nothing.
struct Fields(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;

        impl<'de> Visitor<'de> for Each {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(Each)
    }
}
