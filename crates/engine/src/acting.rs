//! For whom a person answers: for themselves, or for somebody else whose data it is.

use super::fixed_ids::FOR_WHOM;
use super::{Answers, Catalogue};

/// For whom a person acts: the id of the option, if it is not for themselves.
pub fn acting<'a>(catalogue: &'a Catalogue, answers: &Answers) -> Option<&'a str> {
    let index = catalogue.question_with_id(FOR_WHOM)?;
    let option = answers.chosen(index)?.first()?;
    // The first option is the person themselves.
    if option.position() == 0 {
        return None;
    }
    catalogue.option_id(catalogue.question(index)?, option)
}
