//! The parser of saved answers, for the page and for tools: the shape of the JSON, and then the ids
//! in it.
//!
//! It accepts what [`answers_file::write`](super::answers_file::write) writes and nothing else. It
//! is written out here because the shape is a few lines and a JSON library some thirteen kilobytes
//! of the download.

use osuiko_engine::index::{OptionIndex, QuestionIndex};
use osuiko_engine::ordered::Set;
use osuiko_engine::{Answer, Catalogue, Date};

/// The longest text that is read, in bytes: many times what every answer together takes.
pub const LONGEST: usize = 65_536;

/// How a saved file spells "I don't know".
pub const UNKNOWN: &str = "unknown";

/// The value of the field `format` in a saved file, if it has one.
pub const FORMAT: &str = "osuiko-answers";

/// The value of the field `version` in a saved file, if it has one.
pub const VERSION: u32 = 1;

/// What a field of the text should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    /// `format` with its one value.
    Format,
    /// `version` with a whole number.
    Version,
    /// `answers` with an object.
    Object,
    /// An answer that is an id or a list of ids.
    Ids,
    /// A field that occurs once.
    Once,
    /// A field that is known.
    Known,
}

/// Receives the errors of a text. The page passes `()`, which ignores them and compiles to nothing.
pub(super) trait Observer<'a> {
    /// A field of the whole text begins; true if it has occurred before and that is an error.
    fn field_begins(&mut self, name: &'a str) -> bool;

    /// The field of this name, in `answers` or in the whole text, is not as expected; `rest` begins
    /// where that was found.
    fn field_error(&mut self, of_answers: bool, name: &'a str, expected: Expected, rest: &'a str);

    /// The text cannot be parsed from here on.
    fn syntax_error(&mut self, rest: &'a str);
}

impl Observer<'_> for () {
    fn field_begins(&mut self, _: &str) -> bool {
        false
    }

    fn field_error(&mut self, _: bool, _: &str, _: Expected, _: &str) {}
    fn syntax_error(&mut self, _: &str) {}
}

/// An entry of the answers: the id of a question and those of options.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) question: &'a str,
    pub(super) ids: Vec<&'a str>,
    /// Whether the ids are in a list.
    pub(super) list: bool,
}

/// A text in our shape, before its ids are looked up in a catalogue.
#[derive(Debug)]
pub(super) struct Text<'a> {
    pub(super) version: Option<u32>,
    pub(super) until: Option<Date>,
    pub(super) entries: Option<Vec<Entry<'a>>>,
}

impl<'a> Text<'a> {
    /// Parses the shape; `observer` receives the errors.
    pub(super) fn read<H: Observer<'a>>(text: &'a str, observer: &mut H) -> Option<Self> {
        let mut read = Self { version: None, until: None, entries: None };
        let mut from = Parser { rest: text.strip_prefix('\u{feff}').unwrap_or(text), observer };
        let whole = from.object(&mut |from, name| {
            if from.observer.field_begins(name) {
                from.field_error(false, name, Expected::Once);
                return None;
            }
            // A field that occurs twice is none that is known: which of the two is meant?
            let (done, expected) = match name {
                "format" => {
                    (from.text().filter(|format| *format == FORMAT).map(|_| ()), Expected::Format)
                }
                "version" if read.version.is_none() => {
                    (from.number().map(|number| read.version = Some(number)), Expected::Version)
                }
                "until" if read.until.is_none() => {
                    (from.text().map(|text| read.until = Date::parse(text)), Expected::Known)
                }
                "answers" if read.entries.is_none() => {
                    (from.entries().map(|found| read.entries = Some(found)), Expected::Object)
                }
                _ => (None, Expected::Known),
            };
            if done.is_none() {
                from.field_error(false, name, expected);
            }
            done
        });
        from.space();
        if whole.is_none() || !from.rest.is_empty() {
            let rest = from.rest;
            from.observer.syntax_error(rest);
            return None;
        }
        Some(read)
    }
}

/// The parser of the shape.
struct Parser<'a, 'o, H> {
    /// What is still to be parsed.
    rest: &'a str,
    observer: &'o mut H,
}

impl<'a, H: Observer<'a>> Parser<'a, '_, H> {
    /// Reports a field that is not as expected.
    fn field_error(&mut self, of_answers: bool, name: &'a str, expected: Expected) {
        self.observer.field_error(of_answers, name, expected, self.rest);
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
            // A name that occurs twice has two meanings.
            if entries.iter().any(|known| known.question == question) {
                from.field_error(true, question, Expected::Once);
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
                from.field_error(true, question, Expected::Ids);
                return None;
            }
            entries.push(Entry { question, ids, list: one.is_none() });
            Some(())
        })?;
        Some(entries)
    }
}

/// Why an entry is no answer in this catalogue; a number is the position of an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AnswerError {
    /// There is no such question.
    Question,
    /// There is no such option.
    Option(usize),
    /// A list where one id belongs.
    WantsOne,
    /// One id where a list belongs.
    WantsSeveral,
    /// An empty list where it means nothing.
    Empty,
    /// The id occurs before.
    Twice(usize),
    /// An option that excludes every other, beside others.
    NotAlone(OptionIndex),
}

/// One entry as an answer, if the catalogue knows its question and every option, and it is an
/// answer that the question takes; `list` says whether the ids are in a list.
pub(super) fn answer(
    catalogue: &Catalogue,
    id: &str,
    ids: &[&str],
    list: bool,
) -> Result<(QuestionIndex, Answer), AnswerError> {
    let index = catalogue.question_with_id(id);
    let Some((index, question)) = index.and_then(|i| Some((i, catalogue.question(i)?))) else {
        return Err(AnswerError::Question);
    };
    if !list && ids == [UNKNOWN] {
        return Ok((index, Answer::Unknown));
    }
    if list != question.several {
        return Err(if list { AnswerError::WantsOne } else { AnswerError::WantsSeveral });
    }
    let mut options: Set<OptionIndex> = Set::default();
    for (at, id) in ids.iter().enumerate() {
        let option = catalogue.option_with_id(question, id).ok_or(AnswerError::Option(at))?;
        if !options.insert(option) {
            return Err(AnswerError::Twice(at));
        }
    }
    if options.is_empty() && !question.none {
        return Err(AnswerError::Empty);
    }
    let alone = options.iter().find(|option| question.exclusive.contains(option));
    match alone {
        Some(alone) if options.len() > 1 => Err(AnswerError::NotAlone(alone)),
        _ => Ok((index, Answer::Chosen(options))),
    }
}
