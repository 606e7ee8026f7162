//! One file for each view: what is known and the answers in, HTML out.

mod official_help;
mod plan;
mod question;
mod record;
mod result;
mod review;
mod start;
mod threat;
mod trouble;

pub use official_help::{OfficialHelp, OfficialHelpProps, help_list};
pub use plan::plan_screen;
pub use question::question_screen;
pub use record::{RecordPage, RecordPageProps};
pub use result::result_screen;
pub use review::review_screen;
pub use start::start_screen;
pub use threat::threat_screen;
pub use trouble::trouble_screen;
