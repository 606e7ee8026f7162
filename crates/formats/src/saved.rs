//! Saved answers by their ids, for tools: every error names the field.

use osuiko_engine::catalogue::Question;
use osuiko_engine::index::QuestionIndex;
use osuiko_engine::{Answer, Answers, Catalogue};

use super::answers_json::{AnswerError, Entry, Expected, LONGEST, Observer, Text, answer};
pub use super::answers_json::{FORMAT, UNKNOWN, VERSION};

/// One answer as it is saved.
#[derive(Clone, PartialEq, Eq)]
pub enum Saved {
    /// A question with one answer, or "I don't know" to any.
    One(String),
    /// A question with several; an empty list is "none of these".
    Several(Vec<String>),
}

/// Why answers cannot be read. The texts name the field; they never carry a right answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SavedError {
    /// The text is longer than answers ever are.
    #[error("answers: this is longer than {LONGEST} bytes, which answers never are")]
    TooLong,
    /// The text is not JSON, or not in our shape.
    #[error(
        "answers: this is not JSON with the field answers, as can be seen at line {line} column {column}"
    )]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The character in the line, from 1.
        column: usize,
    },
    /// The field `answers` is not there.
    #[error("answers: the field is missing")]
    Missing,
    /// The field `answers` is no object.
    #[error("answers: wants an object of questions and answers")]
    WantsObject,
    /// The field `format` names another format.
    #[error("format: wants \"{FORMAT}\"")]
    Format,
    /// The field `version` names another version.
    #[error("version: wants {VERSION}")]
    Version,
    /// A field that we do not know.
    #[error("{0}: there is no such field; known are answers, format and version")]
    UnknownField(String),
    /// A field occurs twice.
    #[error("{0}: stands twice")]
    FieldTwice(String),
    /// An answer is neither an id nor a list.
    #[error("answers.{0}: wants an id in quotes or a list of them")]
    WantsIds(String),
    /// No question has this id.
    #[error("answers.{0}: there is no such question")]
    UnknownQuestion(String),
    /// The question has no such option.
    #[error("answers.{question}: there is no option \"{option}\"")]
    UnknownOption {
        /// The question.
        question: String,
        /// The id in the file.
        option: String,
    },
    /// A list where one id belongs.
    #[error("answers.{0}: wants one id in quotes, not a list")]
    WantsOne(String),
    /// One id where a list belongs.
    #[error("answers.{0}: wants a list of ids, or \"unknown\"")]
    WantsSeveral(String),
    /// An empty list where it means nothing.
    #[error("answers.{0}: the list is empty; leave the question out, or write \"unknown\"")]
    Empty(String),
    /// The same id twice.
    #[error("answers.{question}: \"{option}\" stands there twice")]
    Twice {
        /// The question.
        question: String,
        /// The id.
        option: String,
    },
    /// An option that excludes every other, beside others.
    #[error("answers.{question}: \"{option}\" cannot stand beside other options")]
    NotAlone {
        /// The question.
        question: String,
        /// The option.
        option: String,
    },
}

/// Reads the text of a file of answers; what the page has saved is one.
///
/// # Errors
/// [`SavedError`] for the first thing that makes no sense.
pub fn read_text(catalogue: &Catalogue, text: &str) -> Result<Answers, SavedError> {
    if text.len() > LONGEST {
        return Err(SavedError::TooLong);
    }
    let mut observer = FirstError { text, fields: Vec::new(), first: None };
    let read = Text::read(text, &mut observer);
    let Some(Text { version, until, entries }) = read else {
        return Err(observer.first.unwrap_or(SavedError::Missing));
    };
    if version.is_some_and(|version| version != VERSION) {
        return Err(SavedError::Version);
    }
    if until.is_some() {
        // Until when a device keeps answers says nothing about them.
        return Err(SavedError::UnknownField("until".to_owned()));
    }
    let entries = entries.ok_or(SavedError::Missing)?;
    entries
        .iter()
        .map(|Entry { question, ids, list }| named(catalogue, question, ids, *list))
        .collect()
}

/// The first thing that the reader found wrong.
struct FirstError<'a> {
    text: &'a str,
    /// The fields of the whole so far.
    fields: Vec<&'a str>,
    first: Option<SavedError>,
}

impl<'a> FirstError<'a> {
    /// What has been read.
    fn before(&self, rest: &str) -> &'a str {
        self.text.strip_suffix(rest).unwrap_or_default()
    }
}

impl<'a> Observer<'a> for FirstError<'a> {
    fn field_begins(&mut self, name: &'a str) -> bool {
        let twice = self.fields.contains(&name);
        self.fields.push(name);
        twice
    }

    fn field_error(&mut self, of_answers: bool, name: &'a str, expected: Expected, rest: &'a str) {
        // Where the object begins as one, the error is inside it and is reported there.
        if expected == Expected::Object && !self.before(rest).trim_end().ends_with(':') {
            return;
        }
        let path = || if of_answers { ["answers.", name].concat() } else { name.to_owned() };
        self.first.get_or_insert_with(|| match expected {
            Expected::Format => SavedError::Format,
            Expected::Version => SavedError::Version,
            Expected::Object => SavedError::WantsObject,
            Expected::Ids => SavedError::WantsIds(name.to_owned()),
            Expected::Once => SavedError::FieldTwice(path()),
            Expected::Known => SavedError::UnknownField(path()),
        });
    }

    fn syntax_error(&mut self, rest: &'a str) {
        let read = self.before(rest);
        let line = read.matches('\n').count().saturating_add(1);
        let last = read.rsplit('\n').next().unwrap_or_default();
        let column = last.chars().count().saturating_add(1);
        self.first.get_or_insert(SavedError::NotJson { line, column });
    }
}

/// Turns ids into answers.
///
/// # Errors
/// [`SavedError`] for the first answer that makes no sense.
pub fn read(
    catalogue: &Catalogue,
    saved: impl IntoIterator<Item = (String, Saved)>,
) -> Result<Answers, SavedError> {
    let each = saved.into_iter().map(|(question, saved)| match saved {
        Saved::One(one) => named(catalogue, &question, &[one.as_str()], false),
        Saved::Several(several) => {
            let ids: Vec<&str> = several.iter().map(String::as_str).collect();
            named(catalogue, &question, &ids, true)
        }
    });
    each.collect()
}

/// Writes answers so that [`read()`] gives the same ones.
pub fn write(catalogue: &Catalogue, answers: &Answers) -> Vec<(String, Saved)> {
    let saved = |question: &Question, answer: &Answer| match answer {
        Answer::Unknown => Saved::One(UNKNOWN.to_owned()),
        Answer::Chosen(options) => {
            let mut ids = options
                .iter()
                .filter_map(|option| catalogue.option_id(question, option))
                .map(str::to_owned);
            if question.several {
                Saved::Several(ids.collect())
            } else {
                Saved::One(ids.next().unwrap_or_else(|| UNKNOWN.to_owned()))
            }
        }
    };
    answers
        .iter()
        .filter_map(|(index, answer)| {
            let question = catalogue.question(index)?;
            Some((question.id.clone(), saved(question, answer)))
        })
        .collect()
}

/// The same with an error that names the field.
fn named(
    catalogue: &Catalogue,
    id: &str,
    ids: &[&str],
    list: bool,
) -> Result<(QuestionIndex, Answer), SavedError> {
    answer(catalogue, id, ids, list).map_err(|error| {
        let question = id.to_owned();
        let at = |at: usize| ids.get(at).copied().unwrap_or_default().to_owned();
        match error {
            AnswerError::Question => SavedError::UnknownQuestion(question),
            AnswerError::Option(id) => SavedError::UnknownOption { question, option: at(id) },
            AnswerError::WantsOne => SavedError::WantsOne(question),
            AnswerError::WantsSeveral => SavedError::WantsSeveral(question),
            AnswerError::Empty => SavedError::Empty(question),
            AnswerError::Twice(id) => SavedError::Twice { question, option: at(id) },
            AnswerError::NotAlone(alone) => {
                let asked = catalogue.question_with_id(id).and_then(|at| catalogue.question(at));
                let option = asked.and_then(|asked| catalogue.option_id(asked, alone));
                SavedError::NotAlone { question, option: option.unwrap_or_default().to_owned() }
            }
        }
    })
}

impl std::fmt::Debug for Saved {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}
