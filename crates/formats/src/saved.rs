//! Saved answers by their ids, for tools: every error names the field.

use osuiko_engine::catalogue::Question;
use osuiko_engine::index::OptionIndex;
use osuiko_engine::ordered::Set;
use osuiko_engine::{Answer, Answers, Catalogue};

/// How a saved file spells "I don't know".
pub const UNKNOWN: &str = "unknown";

/// The value of the field `format` in a saved file, if it has one.
pub const FORMAT: &str = "osuiko-answers";

/// The value of the field `version` in a saved file, if it has one.
pub const VERSION: u32 = 1;

/// One answer as it is saved.
#[derive(Clone, PartialEq, Eq)]
pub enum Saved {
    /// A question with one answer, or "I don't know" to any.
    One(String),
    /// A question with several; an empty list is "none of these".
    Several(Vec<String>),
}

/// Why an answer cannot be read. The texts name the field; they never carry a right answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SavedError {
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

/// Turns ids into answers.
///
/// # Errors
/// [`SavedError`] for the first answer that makes no sense.
pub fn read(
    catalogue: &Catalogue,
    saved: impl IntoIterator<Item = (String, Saved)>,
) -> Result<Answers, SavedError> {
    saved
        .into_iter()
        .map(|(id, saved)| {
            let index = catalogue.question_with_id(&id);
            let Some((index, question)) = index.and_then(|i| Some((i, catalogue.question(i)?)))
            else {
                return Err(SavedError::UnknownQuestion(id));
            };
            Ok((index, answer(catalogue, question, saved)?))
        })
        .collect()
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

/// Reads one answer.
fn answer(catalogue: &Catalogue, question: &Question, saved: Saved) -> Result<Answer, SavedError> {
    let id = || question.id.clone();
    let option = |option: String| {
        catalogue
            .option_with_id(question, &option)
            .ok_or_else(|| SavedError::UnknownOption { question: id(), option })
    };
    match saved {
        Saved::One(one) if one == UNKNOWN => Ok(Answer::Unknown),
        Saved::One(_) if question.several => Err(SavedError::WantsSeveral(id())),
        Saved::One(one) => option(one).map(Answer::single),
        Saved::Several(_) if !question.several => Err(SavedError::WantsOne(id())),
        Saved::Several(several) => {
            if several.is_empty() && !question.none {
                return Err(SavedError::Empty(id()));
            }
            let mut options: Set<OptionIndex> = Set::default();
            for one in several {
                if !options.insert(option(one.clone())?) {
                    return Err(SavedError::Twice { question: id(), option: one });
                }
            }
            let alone = options.iter().find(|option| question.exclusive.contains(option));
            if let (Some(alone), 2..) = (alone, options.len()) {
                let option = catalogue.option_id(question, alone).unwrap_or_default().to_owned();
                return Err(SavedError::NotAlone { question: id(), option });
            }
            Ok(Answer::Chosen(options))
        }
    }
}

impl std::fmt::Debug for Saved {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}
