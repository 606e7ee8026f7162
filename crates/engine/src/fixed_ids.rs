//! Ids of questions and options on which code depends by name.
//!
//! They may not change as other ids may: without one of them the plan would lose advice and a
//! letter a sentence. The catalogue's rule `required-id` demands every one of [`QUESTIONS`].

use super::{Answers, Catalogue};

/// The question for whom somebody answers.
pub const FOR_WHOM: &str = "for-whom";

/// Answers for themselves; it is the first option.
pub const MYSELF: &str = "me";

/// Answers for a child.
pub const CHILD: &str = "child";

/// Answers for an adult whom they care for.
pub const CARED_FOR: &str = "cared-for";

/// Answers for somebody who has died.
pub const DECEASED: &str = "deceased";

/// The question how old the person is.
pub const AGE_GROUP: &str = "age-group";

/// Is under 15.
pub const UNDER_15: &str = "under-15";

/// Is 15, 16 or 17.
pub const FROM_15_TO_17: &str = "15-to-17";

/// The question whether the person has strong electronic identification.
pub const STRONG_LOGIN: &str = "strong-login";

/// Has none.
pub const NO_STRONG_LOGIN: &str = "no";

/// The question what the person has noticed since.
pub const NOTICED: &str = "noticed";

/// Somebody threatens the person or demands money.
pub const THREAT: &str = "threat";

/// Bank codes or card details were given to somebody.
pub const CODES_GIVEN: &str = "codes-given";

/// A question that code knows by name.
#[derive(Clone, Copy, Debug)]
pub struct Fixed {
    /// The id of the question.
    pub id: &'static str,
    /// The ids of options that must be there.
    pub options: &'static [&'static str],
    /// Whether these are all its options, in this order.
    pub whole: bool,
}

/// Every question that code knows by name.
pub const QUESTIONS: [Fixed; 4] = [
    // Each option but the first has sentences of its own in letters.
    Fixed { id: FOR_WHOM, options: &[MYSELF, CHILD, CARED_FOR, DECEASED], whole: true },
    Fixed { id: AGE_GROUP, options: &[UNDER_15, FROM_15_TO_17], whole: false },
    Fixed { id: STRONG_LOGIN, options: &[NO_STRONG_LOGIN], whole: false },
    Fixed { id: NOTICED, options: &[THREAT, CODES_GIVEN], whole: false },
];

/// Whether the answer to a question has an option, both by id.
pub fn answered(catalogue: &Catalogue, answers: &Answers, question: &str, option: &str) -> bool {
    catalogue.question_with_id(question).is_some_and(|index| {
        let asked = catalogue.question(index);
        let wanted = asked.and_then(|asked| catalogue.option_with_id(asked, option));
        wanted.zip(answers.chosen(index)).is_some_and(|(wanted, chosen)| chosen.contains(wanted))
    })
}
