//! Which other way a step needs for this person: one that works without strong identification, for
//! somebody under age, or for whoever acts for somebody else.

use super::catalogue::Login;
use super::fixed_ids::{
    AGE_GROUP, CARED_FOR, CHILD, DECEASED, FOR_WHOM, FROM_15_TO_17, NO_STRONG_LOGIN, STRONG_LOGIN,
    UNDER_15,
};
use super::{Answers, Catalogue};

/// The other ways that a step needs; none where the usual one works.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// The step asks for strong identification, which the person does not have.
    pub without_login: bool,
    /// The person is under 18.
    pub under_age: bool,
    /// It is done for an adult whom somebody cares for.
    pub for_other: bool,
    /// It is done for somebody who has died.
    pub estate: bool,
}

/// Whether the answer to a question has an option, both by id.
pub fn answered(catalogue: &Catalogue, answers: &Answers, question: &str, option: &str) -> bool {
    catalogue.question_with_id(question).is_some_and(|index| {
        let asked = catalogue.question(index);
        let wanted = asked.and_then(|asked| catalogue.option_with_id(asked, option));
        wanted.zip(answers.chosen(index)).is_some_and(|(wanted, chosen)| chosen.contains(wanted))
    })
}

/// The other ways that a step with this identification needs.
///
/// ```
/// use osuiko_engine::catalogue::Login;
/// use osuiko_engine::ways::{Ways, ways};
/// use osuiko_engine::{Answers, example};
///
/// // Nobody has said anything: the usual way.
/// let found = ways(&example::catalogue(), &Answers::default(), Login::Strong);
/// assert_eq!(found, Ways::default());
/// ```
pub fn ways(catalogue: &Catalogue, answers: &Answers, login: Login) -> Ways {
    let is = |question, option| answered(catalogue, answers, question, option);
    Ways {
        without_login: is(STRONG_LOGIN, NO_STRONG_LOGIN) && login != Login::None,
        under_age: is(FOR_WHOM, CHILD) || is(AGE_GROUP, UNDER_15) || is(AGE_GROUP, FROM_15_TO_17),
        for_other: is(FOR_WHOM, CARED_FOR),
        estate: is(FOR_WHOM, DECEASED),
    }
}
