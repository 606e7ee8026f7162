//! From answers to verdicts.

use super::judge::{Grade, Judgement};
use crate::catalogue::State;
use crate::index::{BreachIndex, KindIndex, ServiceIndex};
use crate::ordered::{Set, ranked};
use crate::{Answers, Catalogue};

/// What became of one data kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Datum {
    /// Which data.
    pub kind: KindIndex,
    /// What became of it.
    pub state: State,
}

/// One breach, judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Which breach.
    pub breach: BreachIndex,
    /// How surely it concerns the person.
    pub grade: Grade,
    /// What became of every data kind the breach knows of, gravest first.
    pub data: Vec<Datum>,
}

/// Everything judged, most serious first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// One verdict for each breach the answers reach.
    pub verdicts: Vec<Verdict>,
}

/// Judges every breach that the answers reach.
///
/// Services that were named reach their breaches through an index; while they are
/// unknown, every breach may be meant. A breach somebody was told of is always reached.
pub fn assess(catalogue: &Catalogue, answers: &Answers) -> Assessment {
    let reached = reached(catalogue, answers);
    let mut verdicts = Vec::new();
    for breach in reached.iter() {
        verdicts.push(verdict(catalogue, answers, breach));
    }
    let verdicts = ranked(verdicts, |verdict: &Verdict| {
        let harmless = u8::MAX.saturating_sub(verdict.worst(catalogue));
        u64::from(verdict.grade.rank()) << 8 | u64::from(harmless)
    });
    Assessment { verdicts }
}

/// Judges one breach.
pub(super) fn verdict(catalogue: &Catalogue, answers: &Answers, breach: BreachIndex) -> Verdict {
    let judgement = Judgement::of(catalogue, answers, breach);
    let states = judgement.states(answers);
    let mut data = Vec::new();
    for (kind, state) in states.iter() {
        data.push(Datum { kind, state: *state });
    }
    let data = ranked(data, |datum: &Datum| {
        let harmless = u8::MAX.saturating_sub(catalogue.harm(datum.kind));
        u64::from(datum.state.rank()) << 8 | u64::from(harmless)
    });
    Verdict { breach, grade: judgement.grade(), data }
}

/// The breaches that the answers reach, in the catalogue's order.
pub(crate) fn reached(catalogue: &Catalogue, answers: &Answers) -> Set<BreachIndex> {
    match answers.chosen(catalogue.services_question()) {
        None => (0..catalogue.tables().breaches.len()).map(BreachIndex::at).collect(),
        Some(services) => {
            let mut reached = Set::default();
            for service in services.iter() {
                reached.extend(catalogue.reached_by(ServiceIndex(service.0)).iter().copied());
            }
            if let Some(told) = answers.chosen(catalogue.told_question()) {
                reached.extend(told.iter().map(|breach| BreachIndex(breach.0)));
            }
            reached
        }
    }
}

impl Verdict {
    /// The state of one kind; not indicated if the breach does not know of it.
    pub fn state(&self, kind: KindIndex) -> State {
        self.data.iter().find(|datum| datum.kind == kind).map_or(State::NotIndicated, |d| d.state)
    }

    /// The kinds that leaked or may have.
    pub fn leaked(&self) -> impl Iterator<Item = KindIndex> {
        self.data.iter().filter(|datum| datum.state >= State::Maybe).map(|datum| datum.kind)
    }

    /// The most harmful kind that leaked or may have, 0 to 100.
    fn worst(&self, catalogue: &Catalogue) -> u8 {
        self.leaked().map(|kind| catalogue.harm(kind)).max().unwrap_or(0)
    }
}

impl Assessment {
    /// The verdict on one breach, if the answers reach it.
    pub fn on(&self, breach: BreachIndex) -> Option<&Verdict> {
        self.verdicts.iter().find(|verdict| verdict.breach == breach)
    }

    /// The verdicts that may concern the person.
    pub fn concerning(&self) -> impl Iterator<Item = &Verdict> {
        self.verdicts.iter().filter(|verdict| verdict.grade > Grade::NotIndicated)
    }
}
