//! Answers as a text of their own, for a file or for the device's storage: JSON that `cargo xtask check` reads too.
//!
//! The parser accepts this shape and nothing else. It is written out here because the shape is a
//! few lines and a JSON library some thirteen kilobytes of the download.

use super::saved::{FORMAT, UNKNOWN, VERSION};
use osuiko_engine::index::QuestionIndex;
use osuiko_engine::ordered::Set;
use osuiko_engine::{Answer, Answers, Catalogue, Date};

/// The longest text that is read, in bytes: many times what every answer together takes.
pub const LONGEST: usize = 65_536;

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
}

/// The answers as text.
pub fn write(catalogue: &Catalogue, answers: &Answers, until: Option<Date>) -> String {
    let mut text = ["{\"format\":\"", FORMAT, "\",\"version\":", &VERSION.to_string()].concat();
    if let Some(Date { year, month, day }) = until {
        text.push_str(",\"until\":\"");
        text.push_str(&year.to_string());
        for part in [month, day] {
            text.push_str(if part < 10 { "-0" } else { "-" });
            text.push_str(&part.to_string());
        }
        text.push('"');
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
    let mut from = Parser { rest: text.strip_prefix('\u{feff}').unwrap_or(text) };
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
    for (id, ids, several) in entries.ok_or(Unreadable::Foreign)? {
        match answer(catalogue, id, &ids, several) {
            Some((question, answer)) => opened.answers = opened.answers.with(question, answer),
            None => opened.dropped = opened.dropped.saturating_add(1),
        }
    }
    Ok(opened)
}

/// One entry as an answer, if the catalogue knows its question and every option, and it is an
/// answer that the question takes.
fn answer(
    catalogue: &Catalogue,
    id: &str,
    ids: &[&str],
    several: bool,
) -> Option<(QuestionIndex, Answer)> {
    let index = catalogue.question_with_id(id)?;
    let question = catalogue.question(index)?;
    if !several && ids == [UNKNOWN] {
        return Some((index, Answer::Unknown));
    }
    let mut options = Set::default();
    for id in ids {
        if !options.insert(catalogue.option_with_id(question, id)?) {
            return None;
        }
    }
    let alone = options.len() < 2 || !options.iter().any(|o| question.exclusive.contains(&o));
    let empty = options.is_empty() && !question.none;
    let fits = several == question.several && alone && !empty;
    fits.then_some((index, Answer::Chosen(options)))
}

/// The id of a question, the ids of the options, whether they are a list.
type Entry<'a> = (&'a str, Vec<&'a str>, bool);

/// A parser of the JSON that [`write()`] writes.
struct Parser<'a> {
    /// What is still to be parsed.
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\n', '\r', '\t']);
    }

    /// Consumes the character `expected`, with the space before it.
    fn char(&mut self, expected: char) -> Option<()> {
        self.space();
        self.rest = self.rest.strip_prefix(expected)?;
        Some(())
    }

    /// A string in quotes; ours have no quote or backslash inside.
    fn text(&mut self) -> Option<&'a str> {
        self.char('"')?;
        let (text, rest) = self.rest.split_once('"')?;
        self.rest = rest;
        (!text.contains('\\')).then_some(text)
    }

    fn number(&mut self) -> Option<u32> {
        self.space();
        let mut number = None;
        while let Some(digit) = self.rest.chars().next().and_then(|char| char.to_digit(10)) {
            number = Some(number.unwrap_or(0_u32).checked_mul(10)?.checked_add(digit)?);
            self.rest = self.rest.get(1..)?;
        }
        number
    }

    /// A list between two characters, with commas as separators; `item` parses one item.
    fn list(
        &mut self,
        begin: char,
        end: char,
        item: &mut dyn FnMut(&mut Self) -> Option<()>,
    ) -> Option<()> {
        self.char(begin)?;
        if self.char(end).is_some() {
            return Some(());
        }
        loop {
            item(self)?;
            if self.char(',').is_none() {
                return self.char(end);
            }
        }
    }

    /// An object; `field` parses the value of one name.
    fn object(&mut self, field: &mut dyn FnMut(&mut Self, &'a str) -> Option<()>) -> Option<()> {
        self.list('{', '}', &mut |from| {
            let name = from.text()?;
            from.char(':')?;
            field(from, name)
        })
    }

    /// The answers: the id of the question, the ids of the options, whether they are a list.
    fn entries(&mut self) -> Option<Vec<Entry<'a>>> {
        let mut entries: Vec<Entry<'a>> = Vec::new();
        self.object(&mut |from, id| {
            // A name that occurs twice has two meanings.
            if entries.iter().any(|(known, ..)| *known == id) {
                return None;
            }
            let mut ids = Vec::new();
            let one = from.text();
            if let Some(one) = one {
                ids.push(one);
            } else {
                from.list('[', ']', &mut |from| from.text().map(|one| ids.push(one)))?;
            }
            entries.push((id, ids, one.is_none()));
            Some(())
        })?;
        Some(entries)
    }
}
