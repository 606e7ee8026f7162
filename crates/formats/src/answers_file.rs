//! Answers as a text of their own, for a file or for the device's storage: JSON that `cargo xtask check` reads too.
//!
//! The reader takes this shape and nothing else. It is written out here because the shape is a few
//! lines and a JSON library some thirteen kilobytes of the download. The page only hears whether a
//! text can be read; [`saved`](super::saved) hears from the same reader what is wrong, and where.

use super::saved::{FORMAT, VERSION, answer};
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

/// What a field of a text should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wants {
    /// The field `format` another value.
    Format,
    /// The field `version` a whole number.
    Version,
    /// The field `answers` an object.
    Object,
    /// An answer an id or a list of them.
    Ids,
    /// A field to stand once.
    Once,
    /// A field to be one that is known.
    Known,
}

/// Hears what is wrong with a text; the page does not listen, which costs it nothing.
pub(super) trait Hears<'a> {
    /// A field of the whole text begins; says whether it stood there before, if that matters.
    fn begins(&mut self, name: &'a str) -> bool;

    /// The field of this name, of the answers or of the whole, wants this; `rest` begins where
    /// that was seen.
    fn wrong(&mut self, of_answers: bool, name: &'a str, wants: Wants, rest: &'a str);

    /// Nothing of the text makes sense from here on.
    fn stopped(&mut self, rest: &'a str);
}

impl Hears<'_> for () {
    fn begins(&mut self, _: &str) -> bool {
        false
    }

    fn wrong(&mut self, _: bool, _: &str, _: Wants, _: &str) {}
    fn stopped(&mut self, _: &str) {}
}

/// An entry of the answers: the id of a question and those of options.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) question: &'a str,
    pub(super) ids: Vec<&'a str>,
    /// Whether the ids stand in a list.
    pub(super) list: bool,
}

/// A text in our shape, before it is held against a catalogue.
#[derive(Debug)]
pub(super) struct Text<'a> {
    pub(super) version: Option<u32>,
    pub(super) until: Option<Date>,
    pub(super) entries: Option<Vec<Entry<'a>>>,
}

impl<'a> Text<'a> {
    /// Reads the shape; `hears` is told why there is none.
    pub(super) fn read<H: Hears<'a>>(text: &'a str, hears: &mut H) -> Option<Self> {
        let mut read = Self { version: None, until: None, entries: None };
        let mut from = Reader { rest: text.strip_prefix('\u{feff}').unwrap_or(text), hears };
        let whole = from.object(&mut |from, name| {
            if from.hears.begins(name) {
                from.wrong(false, name, Wants::Once);
                return None;
            }
            let (done, wants) = match name {
                "format" => {
                    (from.text().filter(|format| *format == FORMAT).map(|_| ()), Wants::Format)
                }
                "version" => {
                    (from.number().map(|number| read.version = Some(number)), Wants::Version)
                }
                "until" => (from.text().map(|text| read.until = Date::parse(text)), Wants::Known),
                "answers" => {
                    (from.entries().map(|found| read.entries = Some(found)), Wants::Object)
                }
                _ => (None, Wants::Known),
            };
            if done.is_none() {
                from.wrong(false, name, wants);
            }
            done
        });
        from.space();
        if whole.is_none() || !from.rest.is_empty() {
            let rest = from.rest;
            from.hears.stopped(rest);
            return None;
        }
        Some(read)
    }
}

/// What is still to be read, and who hears of it.
struct Reader<'a, 'h, H> {
    rest: &'a str,
    hears: &'h mut H,
}

impl<'a, H: Hears<'a>> Reader<'a, '_, H> {
    /// Tells what a field wants.
    fn wrong(&mut self, of_answers: bool, name: &'a str, wants: Wants) {
        self.hears.wrong(of_answers, name, wants, self.rest);
    }

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

    /// A whole number.
    fn number(&mut self) -> Option<u32> {
        self.space();
        let mut number = None;
        while let Some(digit) = self.rest.chars().next().and_then(|char| char.to_digit(10)) {
            number = Some(number.unwrap_or(0_u32).checked_mul(10)?.checked_add(digit)?);
            self.rest = self.rest.get(1..)?;
        }
        number.filter(|_| !self.rest.starts_with('.'))
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

    /// The answers.
    fn entries(&mut self) -> Option<Vec<Entry<'a>>> {
        let mut entries: Vec<Entry<'a>> = Vec::new();
        self.object(&mut |from, question| {
            // A name that stands twice means two things.
            if entries.iter().any(|known| known.question == question) {
                from.wrong(true, question, Wants::Once);
                return None;
            }
            let mut ids = Vec::new();
            let one = from.text();
            if let Some(one) = one {
                ids.push(one);
            } else if from
                .list('[', ']', &mut |from| from.text().map(|one| ids.push(one)))
                .is_none()
            {
                from.wrong(true, question, Wants::Ids);
                return None;
            }
            entries.push(Entry { question, ids, list: one.is_none() });
            Some(())
        })?;
        Some(entries)
    }
}
