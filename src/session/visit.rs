//! A journey together with what its answers come to, which is judged once for each change of them.

use std::fmt;

use super::journey::{Journey, Move};
use osuiko_engine::{Catalogue, Outcome, judge_all};

/// A journey and what its answers come to. The two always agree: the journey changes here only.
pub struct Visit {
    journey: Journey,
    outcome: Outcome,
}

impl Visit {
    /// A visit that begins with this journey.
    pub fn new(catalogue: &Catalogue, journey: Journey) -> Self {
        let outcome = judge_all(catalogue, journey.answers());
        let journey = journey.paced(outcome.questions.open.len());
        Self { journey, outcome }
    }

    /// Where the person is.
    pub fn journey(&self) -> &Journey {
        &self.journey
    }

    /// What the answers come to.
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// The journey after `next_move`; the visit does not change until [`Visit::go`] is given it.
    #[must_use]
    pub fn after(&self, catalogue: &Catalogue, next_move: Move) -> Journey {
        let questions = &self.outcome.questions;
        let next = self.journey.after_judged(catalogue, next_move, || questions.next());
        // What was just answered is not open any more, so the question that opens is counted.
        if next.screen() == self.journey.screen() { next } else { next.paced(questions.open.len()) }
    }

    /// Goes on to `journey`. Judges only if an answer has changed.
    pub fn go(&mut self, catalogue: &Catalogue, journey: Journey) {
        if journey.answers() != self.journey.answers() {
            self.outcome = judge_all(catalogue, journey.answers());
        }
        self.journey = journey;
    }
}

impl fmt::Debug for Visit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}
