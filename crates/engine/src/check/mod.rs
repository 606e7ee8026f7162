//! The check itself: verdicts, their reasons, and what would change them.

mod assess;
mod change;
mod confirm;
#[cfg(feature = "counted")]
mod counted;
mod explain;
mod judge;

pub use assess::{Assessment, Verdict, assess, verdict};
pub use change::{Change, Effect, changes};
#[cfg(feature = "counted")]
pub use counted::judgements_so_far;
pub use explain::{DatumReason, Explanation, Route};
pub use judge::{Datum, Grade};
pub(crate) use judge::{Judgement, judgements};
