//! Why a verdict is as it is: the reason trees behind the grade and behind each data kind.

use super::judge::{Datum, JudgedVariant, Judgement, state_of};
use crate::catalogue::{Confirms, Standing, State};
use crate::condition::Reason;
use crate::index::{KindIndex, OrganisationIndex};
use crate::{Answers, Catalogue, Truth};

/// One way of being hit, and how the answers judge it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The group, by position in the breach.
    pub group: u32,
    /// The overlay in force, by position in the breach.
    pub overlay: Option<u32>,
    /// Whether the person came this way.
    pub truth: Truth,
    /// How well it is known that such people were hit.
    pub standing: Standing,
    /// Whether everyone hit was told personally.
    pub letter: bool,
    /// Who can confirm to this person.
    pub confirms: Confirms,
    /// Why they are in the group.
    pub when: Reason,
    /// Why they are not, if there is an exclusion.
    pub unless: Option<Reason>,
}

impl Route {
    /// Whether only the missing word of an organisation takes the person out: everyone hit was
    /// told, they fit, and they say that nobody told them.
    pub fn is_silent(&self) -> bool {
        self.letter && self.when.truth == Truth::Yes
    }
}

/// Why one data kind is in the state it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatumReason {
    /// Which data.
    pub kind: KindIndex,
    /// The state this rule gives.
    pub state: State,
    /// Who says so.
    pub by: OrganisationIndex,
    /// The condition on top of the route, if there is one.
    pub reason: Option<Reason>,
}

/// The reasons of one verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The ways that hold or may hold; if there are none, those that do not.
    pub routes: Vec<Route>,
    /// For each kind the rules that give it its state.
    pub data: Vec<DatumReason>,
}

impl Explanation {
    /// Whether something in the answers speaks for the breach: the person came one of these ways, or
    /// a part of one holds. Where somebody lived is not enough alone: it speaks for the breach no
    /// more than for any of their neighbours.
    pub(super) fn speaks_for(&self, catalogue: &Catalogue) -> bool {
        let mut found = false;
        for route in &self.routes {
            found |= route.truth == Truth::Yes;
            if route.truth == Truth::Unknown {
                route.when.each_holding(&mut |question| {
                    found |= question != catalogue.places_question();
                });
            }
        }
        found
    }

    /// Why a judgement comes to these data.
    pub(super) fn new(answers: &Answers, judgement: &Judgement<'_>, states: &[Datum]) -> Self {
        let possible = |judged: &&JudgedVariant<'_>| judged.shown != Truth::No;
        let mut routes: Vec<Route> = judgement
            .variants
            .iter()
            .filter(possible)
            .map(|judged| judged.route(answers))
            .collect();
        if routes.is_empty() {
            routes = judgement.variants.iter().map(|judged| judged.route(answers)).collect();
        }
        let mut data = Vec::new();
        for (judged, exposure) in judgement.exposures() {
            let gives = match judged.shown.and(exposure.truth(answers)) {
                Truth::No => continue,
                Truth::Unknown if exposure.state == State::SaidNotExposed => continue,
                Truth::Unknown => State::Maybe,
                Truth::Yes => judged.capped_state(exposure),
            };
            if state_of(states, exposure.kind) == gives {
                data.push(DatumReason {
                    kind: exposure.kind,
                    state: gives,
                    by: exposure.by,
                    reason: exposure.when.as_ref().map(|when| when.reason(answers)),
                });
            }
        }
        Self { routes, data }
    }
}

impl JudgedVariant<'_> {
    /// This variant with its reasons.
    fn route(&self, answers: &Answers) -> Route {
        let variant = self.variant;
        Route {
            group: variant.group,
            overlay: variant.overlay,
            truth: self.shown,
            standing: variant.standing,
            letter: variant.letter,
            confirms: variant.confirms(answers),
            when: variant.when.reason(answers),
            unless: variant.unless.as_ref().map(|unless| unless.reason(answers)),
        }
    }
}
