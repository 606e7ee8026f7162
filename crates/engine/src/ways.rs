//! Which other way a step needs for this person: one that works without strong identification, for
//! somebody under age, or for whoever acts for somebody else.

use super::catalogue::Login;
use super::fixed_ids::{
    AGE_GROUP, CARED_FOR, CHILD, DECEASED, FOR_WHOM, FROM_15_TO_17, NO_STRONG_LOGIN, STRONG_LOGIN,
    UNDER_15, answered,
};
use super::{Answers, Catalogue};

/// Another way than the usual one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// For a person without the strong identification that the step asks for.
    WithoutLogin,
    /// For a person under 18.
    UnderAge,
    /// For an adult for whom somebody cares.
    ForOther,
    /// For somebody who has died.
    Estate,
}

/// The other ways that a step with this identification needs; none where the usual one works.
///
/// ```
/// use osuiko_engine::catalogue::Login;
/// use osuiko_engine::ways::ways;
/// use osuiko_engine::{Answers, example};
///
/// // Nobody has said anything: the usual way.
/// assert!(ways(&example::catalogue(), &Answers::default(), Login::Strong).is_empty());
/// ```
pub fn ways(catalogue: &Catalogue, answers: &Answers, login: Login) -> Vec<Way> {
    let is = |question, option| answered(catalogue, answers, question, option);
    let young = is(FOR_WHOM, CHILD) || is(AGE_GROUP, UNDER_15) || is(AGE_GROUP, FROM_15_TO_17);
    let all = [
        (Way::WithoutLogin, is(STRONG_LOGIN, NO_STRONG_LOGIN) && login != Login::None),
        (Way::UnderAge, young),
        (Way::ForOther, is(FOR_WHOM, CARED_FOR)),
        (Way::Estate, is(FOR_WHOM, DECEASED)),
    ];
    all.into_iter().filter(|(_, needed)| *needed).map(|(way, _)| way).collect()
}
