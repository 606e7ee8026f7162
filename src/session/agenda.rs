//! The plan as it is shown: what to do now, what comes next, and what is no step to take.

use osuiko_engine::Catalogue;
use osuiko_engine::catalogue::{ActionRole, Band};
use osuiko_engine::plan::Step;

use super::notes::{Mark, Notes};
use osuiko_words::count;

/// How many steps stand under *first*: as many as somebody sits down to.
const FIRST: usize = 5;

/// The steps of a plan, in the order in which they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda<'a> {
    /// The first steps, at most five.
    pub first: Vec<&'a Step>,
    /// The further steps of the coming days.
    pub soon: Vec<&'a Step>,
    /// What there is time for.
    pub later: Vec<&'a Step>,
    /// What is only for when data is misused.
    pub if_misused: Vec<&'a Step>,
    /// Whom to talk to.
    pub people: Vec<&'a Step>,
    /// What to use on the way.
    pub tools: Vec<&'a Step>,
    /// The one step that is open: the first of which nothing is said, or else the first that was
    /// put off.
    pub now: Option<&'a Step>,
}

impl<'a> Agenda<'a> {
    /// The plan, put in order. Where the person wants it discreet, it is without what is about one
    /// service only.
    pub fn new(catalogue: &Catalogue, steps: &'a [Step], notes: &Notes) -> Self {
        let mut agenda = Self::default();
        for step in steps {
            let action = catalogue.action(step.action);
            if notes.discreet && action.is_some_and(|action| !action.breaches.is_empty()) {
                continue;
            }
            let role = action.map(|action| action.role);
            match (role.unwrap_or_default(), step.band) {
                (ActionRole::People, _) => &mut agenda.people,
                (ActionRole::Tool, _) => &mut agenda.tools,
                (ActionRole::Step, Band::IfMisused) => &mut agenda.if_misused,
                (ActionRole::Step, _) if agenda.first.len() < FIRST => &mut agenda.first,
                (ActionRole::Step, Band::Later) => &mut agenda.later,
                (ActionRole::Step, Band::Now | Band::Soon) => &mut agenda.soon,
            }
            .push(step);
        }
        let mark = |step: &Step| notes.marks.get(step.action).copied();
        let next = |wanted: Option<Mark>| {
            let called = agenda.first.iter().chain(&agenda.soon).chain(&agenda.later);
            called.copied().find(|step| mark(step) == wanted)
        };
        agenda.now = next(None).or_else(|| next(Some(Mark::Later)));
        agenda
    }

    /// How many of these steps are settled: done, or left out.
    pub fn settled(steps: &[&Step], notes: &Notes) -> u32 {
        let settled =
            |step: &&&Step| notes.marks.get(step.action).is_some_and(|mark| mark.is_settled());
        count(steps.iter().filter(settled).count())
    }

    /// The minutes of those of these steps that are not settled; our own estimates.
    pub fn minutes_left(catalogue: &Catalogue, steps: &[&Step], notes: &Notes) -> u32 {
        let mut minutes: u32 = 0;
        for step in steps {
            if !notes.marks.get(step.action).is_some_and(|mark| mark.is_settled()) {
                let takes = catalogue.action(step.action).map_or(0, |action| action.minutes);
                minutes = minutes.saturating_add(u32::from(takes));
            }
        }
        minutes
    }
}
