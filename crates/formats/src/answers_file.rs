//! Answers as a text of their own, for a file or for the device's storage: JSON that `cargo xtask check` reads too.
//!
//! The page only learns whether a text can be read; [`saved`](super::saved) learns from the same
//! parser what is wrong, and where.

pub use super::answers_json::LONGEST;
use super::answers_json::{Entry, FORMAT, Text, VERSION, answer};
use osuiko_engine::{Answer, Answers, Catalogue, Date};

/// What a text contains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The answers that this catalogue knows.
    pub answers: Answers,
    /// Until when they may be kept; a file has no end.
    pub until: Option<Date>,
    /// How many entries mean nothing here, and were left out.
    pub dropped: u32,
}

impl Opened {
    /// Until when the device may keep them, seen from `today`: nothing if their day is past, and
    /// never beyond a month, whatever day a wrong clock or somebody else has put there.
    pub fn kept_until(&self, today: Date) -> Option<Date> {
        let until = self.until.filter(|until| *until >= today)?;
        Some(until.min(today.month_later()))
    }
}

/// Why a text cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is longer than answers ever are.
    #[error("this is too long to be saved answers")]
    TooLong,
    /// It does not have the shape that we write.
    #[error("this is not a file of saved answers")]
    Foreign,
    /// A later version wrote it.
    #[error("these answers were saved by another version")]
    OtherVersion,
    /// It has no answer that this catalogue knows.
    #[error("nothing in this file is known here")]
    NothingKnown,
}

/// The answers as text.
pub fn write(catalogue: &Catalogue, answers: &Answers, until: Option<Date>) -> String {
    let mut text = ["{\"format\":\"", FORMAT, "\",\"version\":", &VERSION.to_string()].concat();
    if let Some(until) = until {
        for part in [",\"until\":\"", &until.to_string(), "\""] {
            text.push_str(part);
        }
    }
    text.push_str(",\"answers\":{");
    let mut comma = "";
    for (index, answer) in answers.iter() {
        let Some(question) = catalogue.question(index) else { continue };
        // Ids are lower-case letters, digits and hyphens, so nothing needs to be escaped.
        for part in [comma, "\"", &question.id, "\":"] {
            text.push_str(part);
        }
        comma = ",";
        let several = question.several && *answer != Answer::Unknown;
        let mut ids = String::new();
        match answer {
            Answer::Unknown => ids.push_str("\"unknown\""),
            Answer::Chosen(options) => {
                for option in options.iter() {
                    let id = catalogue.option_id(question, option).unwrap_or_default();
                    for part in [if ids.is_empty() { "\"" } else { ",\"" }, id, "\""] {
                        ids.push_str(part);
                    }
                }
            }
        }
        for part in if several { ["[", &ids, "]"] } else { ["", &ids, ""] } {
            text.push_str(part);
        }
    }
    text.push_str("}}\n");
    text
}

/// Parses what [`write()`] has written; entries that the catalogue does not know are left out and
/// counted.
///
/// ```
/// use osuiko_engine::example;
/// use osuiko_formats::answers_file::{Unreadable, read, write};
///
/// let (catalogue, answers) = (example::catalogue(), example::used_pads());
/// let text = write(&catalogue, &answers, None);
/// assert!(text.contains(r#""services":["pads"]"#));
/// assert_eq!(read(&catalogue, &text).unwrap().answers, answers);
///
/// let unknown = text.replace("pads", "umbrellas");
/// assert_eq!(read(&catalogue, &unknown).unwrap().dropped, 1);
/// assert_eq!(read(&catalogue, "{}"), Err(Unreadable::Foreign));
/// ```
///
/// # Errors
/// [`Unreadable`], and then nothing of it is used.
pub fn read(catalogue: &Catalogue, text: &str) -> Result<Opened, Unreadable> {
    if text.len() > LONGEST {
        return Err(Unreadable::TooLong);
    }
    let Text { version, until, entries } = Text::read(text, &mut ()).ok_or(Unreadable::Foreign)?;
    if version.is_some_and(|version| version != VERSION) {
        return Err(Unreadable::OtherVersion);
    }
    let mut opened = Opened { answers: Answers::default(), until, dropped: 0 };
    for Entry { question, ids, list } in entries.ok_or(Unreadable::Foreign)? {
        match answer(catalogue, question, &ids, list) {
            Ok((question, answer)) => opened.answers = opened.answers.with(question, answer),
            Err(_) => opened.dropped = opened.dropped.saturating_add(1),
        }
    }
    Ok(opened)
}

/// Parses a file that somebody chose: one of which nothing is known here takes no answer away.
///
/// # Errors
/// As [`read`], and [`Unreadable::NothingKnown`].
pub fn open(catalogue: &Catalogue, text: &str) -> Result<Opened, Unreadable> {
    let opened = read(catalogue, text)?;
    if opened.answers.is_empty() { Err(Unreadable::NothingKnown) } else { Ok(opened) }
}
