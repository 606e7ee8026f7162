//! `cargo xtask check [--as-of DATE] FILE`: judges saved answers and prints the judgement as JSON.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::Path;

use osuiko_engine::Date;
use osuiko_engine::record::as_of::AsOf;
use osuiko_formats::judged::Judged;
use osuiko_formats::saved::{self, Saved};
use osuiko_words::Language;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

/// How `check` is asked.
const CHECK_USAGE: &str = "check: ask like this: cargo xtask check [--as-of 2023-09-29] FILE";

/// The answer to `check FILE`, with `--as-of DATE` before or after the file if a day is meant;
/// `None` for other words.
///
/// # Errors
/// One line that names the field or the day, or says how to ask.
pub fn asked(words: &[&str]) -> Option<Result<String, String>> {
    match words {
        ["check", "--as-of", day, file] | ["check", file, "--as-of", day] => {
            Some(check_as_of(day, Path::new(file)))
        }
        ["check", file] if !file.starts_with("--") => Some(check(Path::new(file))),
        ["check", ..] => Some(Err(CHECK_USAGE.to_owned())),
        _ => None,
    }
}

/// Judges the file and returns the JSON to print.
///
/// # Errors
/// One line that names the field.
pub fn check(path: &Path) -> Result<String, String> {
    check_by(path, None)
}

/// Judges the file by what was known on a day, written like `2023-09-29`, `2023-09` or `2023`;
/// a month or a year is its last day.
///
/// # Errors
/// One line that names the field or the day.
pub fn check_as_of(day: &str, path: &Path) -> Result<String, String> {
    let day = Date::parse(day).ok_or_else(|| {
        one_line(&format!("--as-of: \"{day}\" is not a date like 2023-09-29, 2023-09 or 2023"))
    })?;
    check_by(path, Some(day))
}

/// Judges the text of a saved-answers file.
///
/// # Errors
/// One line that names the field.
pub fn judge(text: &str) -> Result<String, String> {
    judge_by(text, None)
}

/// Judges the text of a saved-answers file by what was known on `day`.
///
/// # Errors
/// One line that names the field.
pub fn judge_as_of(text: &str, day: Date) -> Result<String, String> {
    judge_by(text, Some(day))
}

/// Judges the file, by what was known on `day` if there is one.
fn check_by(path: &Path, day: Option<Date>) -> Result<String, String> {
    let text = fs::read_to_string(path)
        .map_err(|error| one_line(&format!("{}: cannot be read: {error}", path.display())))?;
    judge_by(&text, day).map_err(|message| one_line(&format!("{}: {message}", path.display())))
}

/// Judges the text, by what was known on `day` if there is one.
fn judge_by(text: &str, day: Option<Date>) -> Result<String, String> {
    judged(text, day).map_err(|message| one_line(&message))
}

/// Judges the text; the message may still hold whatever stands in the file.
fn judged(text: &str, day: Option<Date>) -> Result<String, String> {
    let answers = parse(text)?;
    let loaded = crate::shipped(Language::En).map_err(|error| error.to_string())?;
    let records = loaded.records.clone();
    let (catalogue, _) = loaded.ready().map_err(|error| error.to_string())?;
    let answers = saved::read(&catalogue, answers).map_err(|error| error.to_string())?;
    let judged = match day {
        None => Judged::new(&catalogue, &answers),
        Some(day) => Judged::as_of(&AsOf::new(&catalogue, &records, day), &answers),
    };
    serde_json::to_string(&judged).map_err(|error| error.to_string())
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

/// A message without line breaks or anything else that moves a cursor, cut where nobody reads on.
fn one_line(message: &str) -> String {
    const LONGEST: usize = 1000;
    let breaks = |character: char| character.is_control() || "\u{2028}\u{2029}".contains(character);
    let line = message.split(breaks).collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
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
