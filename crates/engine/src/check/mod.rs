//! The check itself: verdicts, their reasons, and what would change them.

mod assess;
mod change;
mod explain;
mod judge;

pub(crate) use assess::reached;
pub use assess::{Assessment, Datum, Verdict, assess};
pub use change::{Change, Effect, changes};
pub use explain::{DatumReason, Explanation, Route, explain};
pub use judge::Grade;
pub(crate) use judge::Judgement;
