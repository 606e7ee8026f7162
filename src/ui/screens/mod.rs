//! One file for each view: what is known and the answers in, HTML out.

mod diary;
mod drill;
mod letters;
mod plan;
mod proof;
mod question;
mod result;
mod review;
mod start;
mod threat;
mod without_help;

pub use diary::diary_screen;
pub use drill::drill_screen;
pub use letters::{letter_screen, letters_screen};
pub use plan::plan_screen;
pub use proof::proof_screen;
pub use question::question_screen;
pub use result::result_screen;
pub use review::review_screen;
pub use start::start_screen;
pub use threat::threat_screen;
pub use without_help::without_help_screen;
