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

pub(super) use claims::{claims, speakers};
pub(super) use conditions::conditions;
pub(super) use fixed::fixed;
pub(super) use help::help;
pub(super) use questions::questions;
pub(super) use records::{records, review_days, reviews};
pub(super) use verbs::verbs;
pub(super) use wording::wording;
pub(super) use words::words;

use super::fluent::Languages;
use super::problem::Collector;

/// What easy Finnish, the second of the two, must have in common with ordinary Finnish, the first:
/// numbers and places, and the rules for every word.
pub(super) fn easy(both: &Languages<'_>, problems: &mut Collector) {
    drift::numbers(both, problems);
    drift::places(both, problems);
    wording(both, problems);
}
