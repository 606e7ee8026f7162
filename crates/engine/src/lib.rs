//! The rules of the check in plain values: no page, no clock, no network, no words.

pub mod acting;
pub mod answers;
pub mod catalogue;
pub mod check;
pub mod condition;
pub mod date;
pub mod drills;
#[doc(hidden)]
pub mod example;
pub mod helpers;
pub mod index;
pub mod letters;
pub mod ordered;
pub mod outcome;
pub mod plan;
pub mod questionnaire;
pub mod record;
pub mod search;
pub mod truth;

pub use answers::{Answer, Answers};
pub use catalogue::Catalogue;
pub use condition::Condition;
pub use date::Date;
pub use outcome::{Outcome, judge_all};
pub use truth::Truth;
