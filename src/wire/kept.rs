//! Answers as a text of their own, for a file or for the device's storage: JSON that `cargo xtask check` reads too.
//!
//! The reader takes this shape and nothing else. It is written out here because the shape is a few
//! lines and a JSON library some thirteen kilobytes of the download.

use super::saved::{self, FORMAT, Saved, VERSION};
use crate::domain::{Answers, Catalogue, Date};

/// The longest text that is read: many times what every answer together takes.
pub const LONGEST: usize = 65_536;

/// What a text held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The answers that this catalogue knows.
    pub answers: Answers,
    /// Until when they may be kept; a file has no end.
    pub until: Option<Date>,
    /// How many entries mean nothing here, and were left out.
    pub dropped: u32,
}

/// Why a text cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is longer than answers ever are.
    #[error("this is too long to be saved answers")]
    TooLong,
    /// It is not the shape that we write.
    #[error("this is not a file of saved answers")]
    Foreign,
    /// A later version wrote it.
    #[error("these answers were saved by another version")]
    OtherVersion,
}

/// The answers as text.
pub fn write(catalogue: &Catalogue, answers: &Answers, until: Option<Date>) -> String {
    let mut text = ["{\"format\":\"", FORMAT, "\",\"version\":", &VERSION.to_string()].concat();
    if let Some(Date { year, month, day }) = until {
        let two = |part: u8| [if part < 10 { "0" } else { "" }, &part.to_string()].concat();
        let parts = [",\"until\":\"", &year.to_string(), "-", &two(month), "-", &two(day), "\""];
        text.push_str(&parts.concat());
    }
    text.push_str(",\"answers\":{");
    // Ids are lower-case letters, digits and hyphens, so nothing needs to be escaped.
    for (at, (id, saved)) in saved::write(catalogue, answers).into_iter().enumerate() {
        text.push_str(if at > 0 { ",\"" } else { "\"" });
        text.push_str(&id);
        text.push_str("\":");
        match saved {
            Saved::One(one) => text.push_str(&["\"", &one, "\""].concat()),
            Saved::Several(several) => {
                text.push('[');
                for (at, one) in several.iter().enumerate() {
                    text.push_str(if at > 0 { ",\"" } else { "\"" });
                    text.push_str(one);
                    text.push('"');
                }
                text.push(']');
            }
        }
    }
    text.push_str("}}\n");
    text
}

/// Reads what [`write`] has written; entries that mean nothing here are left out and counted.
///
/// # Errors
/// [`Unreadable`], and then nothing of it is used.
pub fn read(catalogue: &Catalogue, text: &str) -> Result<Opened, Unreadable> {
    if text.len() > LONGEST {
        return Err(Unreadable::TooLong);
    }
    let mut from = Reader { rest: text.strip_prefix('\u{feff}').unwrap_or(text) };
    let mut opened = Opened { answers: Answers::default(), until: None, dropped: 0 };
    let mut entries = None;
    let mut version = None;
    let whole = from.object(&mut |from, name| match name {
        "format" => from.text().filter(|format| *format == FORMAT).map(|_| ()),
        "version" => from.number().map(|number| version = Some(number)),
        "until" => from.text().map(|text| opened.until = Date::parse(text)),
        "answers" => from.entries().map(|found| entries = Some(found)),
        _ => None,
    });
    from.space();
    if whole.is_none() || !from.rest.is_empty() {
        return Err(Unreadable::Foreign);
    }
    if version.is_some_and(|version| version != VERSION) {
        return Err(Unreadable::OtherVersion);
    }
    for (id, saved) in entries.ok_or(Unreadable::Foreign)? {
        match saved::read(catalogue, [(id, saved)]) {
            Ok(one) => {
                for (question, answer) in one.iter() {
                    opened.answers = opened.answers.with(question, answer.clone());
                }
            }
            Err(_) => opened.dropped = opened.dropped.saturating_add(1),
        }
    }
    Ok(opened)
}

/// What is still to be read.
struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\n', '\r', '\t']);
    }

    /// Takes one sign, with the space before it.
    fn sign(&mut self, sign: char) -> Option<()> {
        self.space();
        self.rest = self.rest.strip_prefix(sign)?;
        Some(())
    }

    /// A text in quotes; ours have no quote or backslash inside.
    fn text(&mut self) -> Option<&'a str> {
        self.sign('"')?;
        let (text, rest) = self.rest.split_once('"')?;
        self.rest = rest;
        (!text.contains('\\')).then_some(text)
    }

    fn number(&mut self) -> Option<u32> {
        self.space();
        let mut number = None;
        while let Some(digit) = self.rest.chars().next().and_then(|sign| sign.to_digit(10)) {
            number = Some(number.unwrap_or(0_u32).checked_mul(10)?.checked_add(digit)?);
            self.rest = self.rest.get(1..)?;
        }
        number
    }

    /// What stands between two signs, parted by commas; `item` reads one.
    fn parts(
        &mut self,
        begin: char,
        end: char,
        item: &mut dyn FnMut(&mut Self) -> Option<()>,
    ) -> Option<()> {
        self.sign(begin)?;
        if self.sign(end).is_some() {
            return Some(());
        }
        loop {
            item(self)?;
            if self.sign(',').is_none() {
                return self.sign(end);
            }
        }
    }

    /// An object; `field` reads the value of one name.
    fn object(&mut self, field: &mut dyn FnMut(&mut Self, &'a str) -> Option<()>) -> Option<()> {
        self.parts('{', '}', &mut |from| {
            let name = from.text()?;
            from.sign(':')?;
            field(from, name)
        })
    }

    /// The answers, each under the id of its question.
    fn entries(&mut self) -> Option<Vec<(String, Saved)>> {
        let mut entries: Vec<(String, Saved)> = Vec::new();
        self.object(&mut |from, id| {
            let saved = if let Some(one) = from.text() {
                Saved::One(one.to_owned())
            } else {
                let mut several = Vec::new();
                from.parts('[', ']', &mut |from| {
                    from.text().map(|one| several.push(one.to_owned()))
                })?;
                Saved::Several(several)
            };
            // A name that stands twice means two things.
            if entries.iter().any(|(known, _)| known == id) {
                return None;
            }
            entries.push((id.to_owned(), saved));
            Some(())
        })?;
        Some(entries)
    }
}
