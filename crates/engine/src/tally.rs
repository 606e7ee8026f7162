//! What became of each kind of data over all breaches together: each kind once, in its gravest state.

use super::Catalogue;
use super::catalogue::State;
use super::check::{Assessment, Verdict};
use super::index::{BreachIndex, KindIndex, OrganisationIndex};
use super::ordered::{Set, ranked};

/// One kind of data, over all breaches that the answers speak for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tallied {
    /// Which data.
    pub kind: KindIndex,
    /// Its gravest state in any of the breaches; never [`State::NotIndicated`].
    pub state: State,
    /// The breaches in which it is in that state, most serious first.
    pub breaches: Vec<BreachIndex>,
    /// Who says so.
    pub by: Vec<OrganisationIndex>,
}

/// Every kind of data that leaked, may have, or is said not to have, once: the gravest state
/// first, and inside a state the most harmful kind.
///
/// A breach that is only possible makes nothing exposed, and one of which it cannot be told
/// anything yet ([`Verdict::open`]) counts for nothing.
///
/// ```
/// use osuiko_engine::catalogue::State;
/// use osuiko_engine::check::assess;
/// use osuiko_engine::example;
/// use osuiko_engine::tally::tally;
///
/// let catalogue = example::catalogue();
/// let tallied = tally(&catalogue, &assess(&catalogue, &example::used_pads()));
/// let states: Vec<_> = tallied.iter().map(|tallied| tallied.state).collect();
/// assert_eq!(states, [State::Exposed, State::Maybe]);
/// ```
pub fn tally(catalogue: &Catalogue, assessment: &Assessment) -> Vec<Tallied> {
    let mut tallied: Vec<Tallied> = Vec::new();
    for verdict in assessment.supported() {
        for datum in &verdict.data {
            if datum.state == State::NotIndicated {
                continue;
            }
            match tallied.iter_mut().find(|tallied| tallied.kind == datum.kind) {
                Some(known) if known.state > datum.state => {}
                Some(known) if known.state == datum.state => known.add(verdict),
                Some(known) => *known = Tallied::new(datum.kind, datum.state, verdict),
                None => tallied.push(Tallied::new(datum.kind, datum.state, verdict)),
            }
        }
    }
    ranked(tallied, |tallied| {
        let harmless = u8::MAX.saturating_sub(catalogue.harm(tallied.kind));
        u64::from(tallied.state.rank()) << 8 | u64::from(harmless)
    })
}

impl Tallied {
    /// A kind as one breach has it.
    fn new(kind: KindIndex, state: State, verdict: &Verdict) -> Self {
        let mut tallied = Self { kind, state, breaches: Vec::new(), by: Vec::new() };
        tallied.add(verdict);
        tallied
    }

    /// Adds a breach that has the kind in the same state.
    fn add(&mut self, verdict: &Verdict) {
        self.breaches.push(verdict.breach);
        let mut by: Set<OrganisationIndex> = self.by.iter().copied().collect();
        for reason in &verdict.explanation.data {
            if reason.kind == self.kind && reason.state == self.state {
                by.insert(reason.by);
            }
        }
        self.by = by.iter().collect();
    }
}
