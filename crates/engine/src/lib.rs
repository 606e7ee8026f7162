//! The rules of the check: facts and answers in, verdicts, open questions and a plan out.
//!
//! Everything is a function of plain values. The crate has no dependency, draws nothing, says
//! nothing in any language, reads no clock and no file, and opens no connection. What is not known
//! stays unknown: three truth values are judged, not two.
//!
//! Start reading at [`judge_all`]; then [`condition`] says how a rule is judged, [`check`] how a
//! breach is, [`questionnaire`] what is left to ask, and [`plan`] what to do. [`catalogue`] has the
//! facts. [`record`] looks back at earlier days.
//!
//! ```
//! use osuiko_engine::{Answer, example, judge_all};
//!
//! let catalogue = example::catalogue();
//! let answers = example::used_pads().with(example::CODE_GIVEN, Answer::single(example::NO));
//! let outcome = judge_all(&catalogue, &answers);
//! assert_eq!(outcome.assessment.verdicts.len(), 1);
//! assert!(outcome.plan.is_empty());
//! ```

pub mod acting;
pub mod answers;
pub mod catalogue;
pub mod check;
pub mod condition;
pub mod date;
pub mod drills;
#[doc(hidden)]
pub mod example;
pub mod fixed_ids;
pub mod helpers;
pub mod index;
pub mod letters;
pub mod ordered;
pub mod outcome;
pub mod plan;
pub mod questionnaire;
pub mod record;
pub mod search;
pub mod settle;
mod spelled;
pub mod tally;
mod truth;
pub mod ways;

pub use answers::{Answer, Answers};
pub use catalogue::Catalogue;
pub use condition::Condition;
pub use date::Date;
pub use outcome::{Outcome, judge_all};
pub use truth::Truth;
