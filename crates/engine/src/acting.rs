//! For whom a person answers: for themselves, or for somebody else whose data it is.

use super::fixed_ids::FOR_WHOM;
use super::index::{OptionIndex, QuestionIndex};
use super::{Answers, Catalogue};

/// For whom a person acts, as an answer: the question and the option, if it is not for themselves.
pub fn acting_for(
    catalogue: &Catalogue,
    answers: &Answers,
) -> Option<(QuestionIndex, OptionIndex)> {
    let question = catalogue.question_with_id(FOR_WHOM)?;
    let option = answers.chosen(question)?.first()?;
    // The first option is the person themselves.
    (option.position() > 0).then_some((question, option))
}

/// For whom a person acts: the id of the option, if it is not for themselves.
pub fn acting<'a>(catalogue: &'a Catalogue, answers: &Answers) -> Option<&'a str> {
    let (question, option) = acting_for(catalogue, answers)?;
    catalogue.option_id(catalogue.question(question)?, option)
}
