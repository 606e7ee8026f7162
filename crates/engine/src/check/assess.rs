//! From answers to verdicts.

use super::confirm::confirmers;
use super::explain::Explanation;
use super::judge::{Datum, Grade, Judgement, judgements, state_of};
use crate::catalogue::State;
use crate::index::{BreachIndex, KindIndex, OrganisationIndex};
use crate::ordered::ranked;
use crate::{Answers, Catalogue};

/// One breach, judged, with everything that is to be said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Which breach.
    pub breach: BreachIndex,
    /// How surely it concerns the person.
    pub grade: Grade,
    /// Whether it cannot be told: the answers do not rule the breach out, and nothing in them
    /// speaks for it. Its grade is [`Grade::Possible`] then, which says too much to be shown.
    pub open: bool,
    /// What became of every data kind the breach knows of, gravest first.
    pub data: Vec<Datum>,
    /// Why.
    pub explanation: Explanation,
    /// Who can tell this person for certain. `None` is the organisation that arranged the service
    /// where the person lived, while that place is not known.
    pub confirmers: Vec<Option<OrganisationIndex>>,
}

impl Verdict {
    /// The data that are listed under one state.
    ///
    /// A kind of which somebody says in any variant that it was not taken is not listed as "not
    /// mentioned", even if that statement may not cover this person.
    pub fn listed(&self, catalogue: &Catalogue, state: State) -> Vec<&Datum> {
        let denied = |kind| {
            state == State::NotIndicated
                && catalogue.variants(self.breach).iter().any(|variant| {
                    let mut exposures = variant.exposures.iter();
                    exposures.any(|e| e.kind == kind && e.state == State::SaidNotExposed)
                })
        };
        let mut data = Vec::new();
        for datum in &self.data {
            if datum.state == state && !denied(datum.kind) {
                data.push(datum);
            }
        }
        data
    }
}

/// Everything judged, most serious first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// One verdict for each breach the answers reach.
    pub verdicts: Vec<Verdict>,
}

/// Judges every breach that the answers reach, and nothing else: what is to be asked and done is
/// in [`judge_all`](crate::judge_all).
///
/// ```
/// use osuiko_engine::check::{Grade, assess};
/// use osuiko_engine::{Answers, example};
///
/// let catalogue = example::catalogue();
/// let verdicts = assess(&catalogue, &example::used_pads()).verdicts;
/// assert_eq!(verdicts[0].grade, Grade::Likely);
/// assert_eq!(verdicts[0].confirmers, [Some(example::SELLER)]);
///
/// // Who has not answered yet may be meant by every breach.
/// let verdicts = assess(&catalogue, &Answers::default()).verdicts;
/// assert_eq!(verdicts[0].grade, Grade::Possible);
/// ```
pub fn assess(catalogue: &Catalogue, answers: &Answers) -> Assessment {
    Assessment::new(catalogue, answers, &judgements(catalogue, answers))
}

/// Judges one breach, whether or not the answers reach it.
pub fn verdict(catalogue: &Catalogue, answers: &Answers, breach: BreachIndex) -> Verdict {
    Verdict::new(catalogue, answers, &Judgement::new(catalogue, answers, breach))
}

impl Verdict {
    /// What a judgement comes to.
    fn new(catalogue: &Catalogue, answers: &Answers, judgement: &Judgement<'_>) -> Self {
        let data = judgement.data(catalogue, answers);
        let explanation = Explanation::new(answers, judgement, &data);
        let confirmers = confirmers(catalogue, answers, &explanation.routes);
        let grade = judgement.grade();
        let open = grade == Grade::Possible && !explanation.speaks_for(catalogue);
        Self { breach: judgement.breach, grade, open, data, explanation, confirmers }
    }

    /// The state of one kind; not indicated if the breach does not know of it.
    pub fn state(&self, kind: KindIndex) -> State {
        state_of(&self.data, kind)
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
    /// What the judgements of all breaches that were reached come to.
    pub(crate) fn new(
        catalogue: &Catalogue,
        answers: &Answers,
        judgements: &[Judgement<'_>],
    ) -> Self {
        let mut verdicts = Vec::new();
        for judgement in judgements {
            verdicts.push(Verdict::new(catalogue, answers, judgement));
        }
        let verdicts = ranked(verdicts, |verdict: &Verdict| {
            let harmless = u8::MAX.saturating_sub(verdict.worst(catalogue));
            let order = u64::from(verdict.grade.rank()) << 1 | u64::from(verdict.open);
            order << 8 | u64::from(harmless)
        });
        Self { verdicts }
    }

    /// The verdict on one breach, if the answers reach it.
    pub fn on(&self, breach: BreachIndex) -> Option<&Verdict> {
        self.verdicts.iter().find(|verdict| verdict.breach == breach)
    }

    /// The verdicts that something in the answers speaks for: what is told as affecting the person,
    /// and what the plan and the letters are for.
    pub fn supported(&self) -> impl Iterator<Item = &Verdict> {
        self.verdicts.iter().filter(|verdict| verdict.grade > Grade::NotIndicated && !verdict.open)
    }

    /// The verdicts of which it cannot be told yet whether the breach affects the person.
    pub fn open(&self) -> impl Iterator<Item = &Verdict> {
        self.verdicts.iter().filter(|verdict| verdict.open)
    }
}
