//! How far a person has come with a plan.

use osuiko_engine::Catalogue;
use osuiko_engine::catalogue::Band;
use osuiko_engine::plan::Step;

use super::notes::Notes;

/// How far a person has come with a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The steps that are done or left out.
    pub settled: u32,
    /// The steps that call for something now; those for misuse wait until it happens.
    pub total: u32,
    /// The minutes of all steps in the first band of the plan; our own estimates.
    pub minutes_first: u32,
    /// The minutes of the steps that are left in the first band that has any left; our own
    /// estimates. The sum of everything would frighten.
    pub minutes_left: u32,
}

/// How far a person has come with the plan.
pub fn progress(catalogue: &Catalogue, steps: &[Step], notes: &Notes) -> Progress {
    let mut far = Progress::default();
    let mut left_in = None;
    for step in steps {
        let minutes = catalogue.action(step.action).map_or(0, |action| u32::from(action.minutes));
        if steps.first().is_some_and(|first| first.band == step.band) {
            far.minutes_first = far.minutes_first.saturating_add(minutes);
        }
        if step.band != Band::IfMisused {
            far.total = far.total.saturating_add(1);
            if notes.marks.get(step.action).is_some_and(|mark| mark.is_settled()) {
                far.settled = far.settled.saturating_add(1);
            } else if *left_in.get_or_insert(step.band) == step.band {
                far.minutes_left = far.minutes_left.saturating_add(minutes);
            }
        }
    }
    far
}
