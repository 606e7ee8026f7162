//! The check itself: verdicts, their reasons, what is still worth asking, what would change them.

mod assess;
mod change;
mod explain;
mod judge;
mod questionnaire;

pub use assess::{Assessment, Datum, Grade, Verdict, assess};
pub use change::{Change, Effect, changes};
pub use explain::{DatumReason, Explanation, Route, explain};
pub use questionnaire::{asked_about, next_question, open_questions, worth_finding_out};
