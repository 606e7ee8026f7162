//! One breach under one set of answers, before it is put into grades.

use super::assess::Grade;
use crate::domain::catalogue::{Exposure, Standing, State, Variant};
use crate::domain::index::{BreachIndex, KindIndex, OptionIndex};
use crate::domain::ordered::Map;
use crate::domain::{Answers, Catalogue, Truth};

/// A variant under these answers.
#[derive(Debug)]
pub(super) struct JudgedVariant<'a> {
    /// The variant.
    pub(super) variant: &'a Variant,
    /// Whether the person is in it, taking an exclusion for void until it is known to hold.
    pub(super) presumed: Truth,
    /// Whether the person is in it, with an unknown exclusion left unknown.
    pub(super) settled: Truth,
    /// Whether it is known well enough for *likely* and *exposed*.
    pub(super) firm: bool,
}

/// A breach under these answers.
#[derive(Debug)]
pub(super) struct Judgement<'a> {
    /// Whether an organisation has told the person.
    pub(super) told: Truth,
    /// Every variant.
    pub(super) variants: Vec<JudgedVariant<'a>>,
}

/// The least and the most a value can become by more answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span<T> {
    /// What it is at the least.
    pub(super) least: T,
    /// What it can be at the most.
    pub(super) most: T,
}

impl<'a> Judgement<'a> {
    /// Judges `breach`.
    pub(super) fn of(catalogue: &'a Catalogue, answers: &Answers, breach: BreachIndex) -> Self {
        let told = answers.overlaps(catalogue.told_question(), &[OptionIndex(breach.0)]);
        let judged = |variant: &'a Variant| {
            let inside = variant.when.truth(answers);
            let outside = variant.unless.as_ref().map_or(Truth::No, |unless| unless.truth(answers));
            JudgedVariant {
                variant,
                presumed: if outside == Truth::Yes { Truth::No } else { inside },
                settled: inside.and(!outside),
                firm: told == Truth::Yes || variant.standing == Standing::Official,
            }
        };
        Self { told, variants: catalogue.variants(breach).iter().map(judged).collect() }
    }

    /// The grade to show.
    pub(super) fn grade(&self) -> Grade {
        if self.told == Truth::Yes {
            return Grade::Told;
        }
        let shown = |judged: &JudgedVariant<'_>| match judged.presumed {
            Truth::Yes => judged.grade_if_inside(),
            Truth::Unknown => Grade::Possible,
            Truth::No => Grade::NotIndicated,
        };
        self.variants.iter().map(shown).max().unwrap_or(Grade::NotIndicated)
    }

    /// How far the grade can still move, the word of an organisation left aside.
    pub(super) fn grade_span(&self) -> Span<Grade> {
        let most = |keep: fn(Truth) -> bool| {
            let kept = self.variants.iter().filter(|judged| keep(judged.settled));
            kept.map(JudgedVariant::grade_if_inside).max().unwrap_or(Grade::NotIndicated)
        };
        Span { least: most(|truth| truth == Truth::Yes), most: most(|truth| truth != Truth::No) }
    }

    /// Every exposure with the variant it stands in.
    #[inline(never)]
    pub(super) fn exposures(&self) -> Vec<(&JudgedVariant<'a>, &'a Exposure)> {
        let mut exposures = Vec::new();
        for judged in &self.variants {
            for exposure in &judged.variant.exposures {
                exposures.push((judged, exposure));
            }
        }
        exposures
    }

    /// The state to show for every kind the breach knows of.
    pub(super) fn states(&self, answers: &Answers) -> Map<KindIndex, State> {
        let mut states = Map::default();
        let nowhere = self.variants.iter().all(|judged| judged.presumed == Truth::No);
        for (judged, exposure) in self.exposures() {
            let here = match judged.presumed.and(exposure.truth(answers)) {
                // Told, but by a way we do not know: the letter knows what leaked.
                Truth::No if nowhere && self.told == Truth::Yes => {
                    if exposure.state == State::SaidNotExposed {
                        State::NotIndicated
                    } else {
                        State::Maybe
                    }
                }
                Truth::No => State::NotIndicated,
                Truth::Unknown if exposure.state == State::SaidNotExposed => State::NotIndicated,
                Truth::Unknown => State::Maybe,
                Truth::Yes => judged.state_if_so(exposure),
            };
            let state = states.or_insert(exposure.kind, here);
            *state = here.max(*state);
        }
        states
    }

    /// How far the state of every kind can still move.
    pub(super) fn state_spans(&self, answers: &Answers) -> Map<KindIndex, Span<State>> {
        let mut spans = Map::default();
        let nothing = Span { least: State::NotIndicated, most: State::NotIndicated };
        for (judged, exposure) in self.exposures() {
            let span = spans.or_insert(exposure.kind, nothing);
            let so = judged.state_if_so(exposure);
            let truth = judged.settled.and(exposure.truth(answers));
            if truth == Truth::Yes {
                span.least = span.least.max(so);
            }
            if truth != Truth::No {
                span.most = span.most.max(so);
            }
        }
        spans
    }
}

impl JudgedVariant<'_> {
    /// The grade of somebody who is in it.
    pub(super) fn grade_if_inside(&self) -> Grade {
        if self.firm { Grade::Likely } else { Grade::Possible }
    }

    /// The state of a kind for somebody to whom `exposure` applies: weak sources say *maybe* at most.
    pub(super) fn state_if_so(&self, exposure: &Exposure) -> State {
        let weak = exposure.state == State::Exposed && !self.firm;
        if weak { State::Maybe } else { exposure.state }
    }
}

impl Exposure {
    /// Whether it applies to somebody in its group.
    pub(super) fn truth(&self, answers: &Answers) -> Truth {
        self.when.as_ref().map_or(Truth::Yes, |when| when.truth(answers))
    }
}
