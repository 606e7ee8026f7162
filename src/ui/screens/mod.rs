//! One file for each view; everything arrives by props.

mod official_help;
mod plan;
mod question;
mod result;
mod review;
mod start;
mod threat;
mod trouble;

pub use official_help::{OfficialHelp, OfficialHelpProps};
pub use plan::{PlanScreen, PlanScreenProps};
pub use question::{QuestionScreen, QuestionScreenProps};
pub use result::{ResultScreen, ResultScreenProps};
pub use review::{ReviewScreen, ReviewScreenProps};
pub use start::{StartScreen, StartScreenProps};
pub use threat::{ThreatScreen, ThreatScreenProps};
pub use trouble::{TroubleScreen, TroubleScreenProps};
