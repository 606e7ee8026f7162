//! What facts and words must hold beyond being readable.

mod claims;
mod conditions;
mod drift;
mod fixed;
mod help;
mod questions;
mod records;
mod verbs;
mod wording;
mod words;

pub(super) use claims::claims;
pub(super) use conditions::conditions;
pub(super) use fixed::fixed;
pub(super) use help::help;
pub(super) use questions::questions;
pub(super) use records::{records, review_days, reviews};
pub(super) use verbs::verbs;
pub(super) use wording::wording;
pub(super) use words::words;
