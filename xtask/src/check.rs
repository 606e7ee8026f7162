//! `cargo xtask check FILE`: judges saved answers and prints the judgement as JSON.

use std::fmt;
use std::fs;
use std::path::Path;

use osuiko::text::Language;
use osuiko::wire::judged::Judged;
use osuiko::wire::saved::{self, Saved};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

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
    let answers = parse(text)?;
    let (catalogue, _) = catalogue::shipped(Language::En)
        .and_then(catalogue::Loaded::ready)
        .map_err(|error| error.to_string())?;
    let answers = saved::read(&catalogue, answers).map_err(|error| error.to_string())?;
    serde_json::to_string(&Judged::new(&catalogue, &answers)).map_err(|error| error.to_string())
}

/// The answers in the text, by question.
fn parse(text: &str) -> Result<Vec<(String, Saved)>, String> {
    let fields: Fields = serde_json::from_str(text).map_err(one_line)?;
    let mut answers = None;
    for (field, value) in fields.0 {
        match (field.as_str(), value) {
            ("answers", value) => answers = Some(value),
            ("format", Field::Plain(Value::String(format))) if format == saved::FORMAT => {}
            ("format", _) => return Err(format!("format: wants \"{}\"", saved::FORMAT)),
            ("version", Field::Plain(Value::Number(n)))
                if n.as_u64() == Some(saved::VERSION.into()) => {}
            ("version", _) => return Err(format!("version: wants {}", saved::VERSION)),
            (other, _) => {
                return Err(format!(
                    "{other}: there is no such field; known are answers, format and version"
                ));
            }
        }
    }
    match answers {
        None => Err("answers: the field is missing".to_owned()),
        Some(Field::Plain(_)) => {
            Err("answers: wants an object of questions and answers".to_owned())
        }
        Some(Field::Object(answers)) => answers
            .0
            .into_iter()
            .map(|(question, value)| {
                let saved = saved_answer(&question, value)?;
                Ok((question, saved))
            })
            .collect(),
    }
}

/// One answer, if it is a string or a list of strings.
fn saved_answer(question: &str, value: Field) -> Result<Saved, String> {
    let wrong = || format!("answers.{question}: wants an id in quotes or a list of them");
    match value {
        Field::Plain(Value::String(one)) => Ok(Saved::One(one)),
        Field::Plain(Value::Array(several)) => several
            .into_iter()
            .map(|item| match item {
                Value::String(id) => Ok(id),
                _ => Err(wrong()),
            })
            .collect::<Result<_, _>>()
            .map(Saved::Several),
        Field::Plain(_) | Field::Object(_) => Err(wrong()),
    }
}

/// A parser's message on one line, with the field that must be wrong when none is named.
fn one_line(error: serde_json::Error) -> String {
    let message = error.to_string().replace('\n', " ");
    if error.is_data() { message } else { format!("answers: this is not JSON: {message}") }
}

/// An object whose fields are known to stand once.
struct Fields(Vec<(String, Field)>);

/// A value: an object, or anything else.
enum Field {
    Object(Fields),
    Plain(Value),
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Once;

        impl<'de> Visitor<'de> for Once {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("answers: an object with the field answers")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields: Vec<(String, Field)> = Vec::new();
                while let Some(name) = map.next_key::<String>()? {
                    if fields.iter().any(|(known, _)| *known == name) {
                        return Err(serde::de::Error::custom(format!("{name}: stands twice")));
                    }
                    let raw: Box<serde_json::value::RawValue> = map.next_value()?;
                    let value = if raw.get().starts_with('{') {
                        Field::Object(
                            serde_json::from_str(raw.get()).map_err(serde::de::Error::custom)?,
                        )
                    } else {
                        Field::Plain(
                            serde_json::from_str(raw.get()).map_err(serde::de::Error::custom)?,
                        )
                    };
                    fields.push((name, value));
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(Once)
    }
}
