//! One breach under one set of answers, before it is put into grades.

use crate::catalogue::{Exposure, Standing, State, Variant};
use crate::index::{BreachIndex, KindIndex, OptionIndex};
use crate::ordered::{Map, Set, ranked};
use crate::{Answers, Catalogue, Truth};

/// How surely a breach concerns a person, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// A condition is false. Not "no": only the organisation can say that.
    NotIndicated,
    /// Something is unknown, or only weaker sources say so.
    Possible,
    /// The conditions hold, and an official source says such people were hit.
    Likely,
    /// An organisation has told the person.
    Told,
}

impl Grade {
    /// Its place in the order of showing, from 0: the most serious first.
    pub(crate) fn rank(self) -> u8 {
        match self {
            Self::Told => 0,
            Self::Likely => 1,
            Self::Possible => 2,
            Self::NotIndicated => 3,
        }
    }
}

/// A variant under these answers.
#[derive(Debug)]
pub(crate) struct JudgedVariant<'a> {
    /// The variant.
    pub(crate) variant: &'a Variant,
    /// Membership with an unknown `unless` read as *no*: decides the grade and the states.
    pub(crate) shown: Truth,
    /// Membership with an unknown `unless` read as *unknown*: decides which questions stay open.
    pub(crate) strict: Truth,
    /// Whether the source is strong enough for *likely* and *exposed*: an official one, or word
    /// from an organisation to this person.
    pub(crate) firm: bool,
}

/// What became of one data kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Datum {
    /// Which data.
    pub kind: KindIndex,
    /// What became of it.
    pub state: State,
}

/// The state of one kind; not indicated if it is not there.
pub(super) fn state_of(data: &[Datum], kind: KindIndex) -> State {
    data.iter().find(|datum| datum.kind == kind).map_or(State::NotIndicated, |datum| datum.state)
}

/// A breach under these answers.
#[derive(Debug)]
pub(crate) struct Judgement<'a> {
    /// Which breach.
    pub(crate) breach: BreachIndex,
    /// Whether an organisation has told the person.
    pub(crate) told: Truth,
    /// Every variant.
    pub(crate) variants: Vec<JudgedVariant<'a>>,
}

/// The range of what a value can become by more answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span<T> {
    /// The least it can become.
    pub(crate) least: T,
    /// The most it can become.
    pub(crate) most: T,
}

/// Judges every breach that the answers reach, in the catalogue's order.
///
/// Services that were named reach their breaches through an index; while they are
/// unknown, every breach may be meant. A breach somebody was told of is always reached.
pub(crate) fn judgements<'a>(catalogue: &'a Catalogue, answers: &Answers) -> Vec<Judgement<'a>> {
    let mut judgements = Vec::new();
    for breach in reached(catalogue, answers).iter() {
        judgements.push(Judgement::new(catalogue, answers, breach));
    }
    judgements
}

/// The breaches that the answers reach, in the catalogue's order.
fn reached(catalogue: &Catalogue, answers: &Answers) -> Set<BreachIndex> {
    match answers.chosen(catalogue.services_question()) {
        None => (0..catalogue.tables().breaches.len()).map(BreachIndex::at).collect(),
        Some(services) => {
            let mut reached = Set::default();
            for service in services.iter() {
                reached.extend(catalogue.reached_by(service.service()).iter().copied());
            }
            if let Some(told) = answers.chosen(catalogue.told_question()) {
                reached.extend(told.iter().map(OptionIndex::breach));
            }
            reached
        }
    }
}

impl<'a> Judgement<'a> {
    /// Judges `breach`.
    pub(crate) fn new(catalogue: &'a Catalogue, answers: &Answers, breach: BreachIndex) -> Self {
        #[cfg(feature = "counted")]
        super::counted::count();
        let told = answers.overlaps(catalogue.told_question(), &[breach.option()]);
        let judged = |variant: &'a Variant| {
            let when = variant.when.truth(answers);
            let unless = variant.unless.as_ref().map_or(Truth::No, |unless| unless.truth(answers));
            JudgedVariant {
                variant,
                shown: if unless == Truth::Yes { Truth::No } else { when },
                strict: when.and(!unless),
                firm: told == Truth::Yes || variant.standing == Standing::Official,
            }
        };
        Self { breach, told, variants: catalogue.variants(breach).iter().map(judged).collect() }
    }

    /// The grade to show.
    pub(crate) fn grade(&self) -> Grade {
        if self.told == Truth::Yes {
            return Grade::Told;
        }
        let grade = |judged: &JudgedVariant<'_>| match judged.shown {
            Truth::Yes => judged.grade_if_inside(),
            Truth::Unknown => Grade::Possible,
            Truth::No => Grade::NotIndicated,
        };
        self.variants.iter().map(grade).max().unwrap_or(Grade::NotIndicated)
    }

    /// The range of grades that are still possible, unless an organisation tells the person.
    pub(crate) fn grade_span(&self) -> Span<Grade> {
        let most = |counts: fn(Truth) -> bool| {
            let counted = self.variants.iter().filter(|judged| counts(judged.strict));
            counted.map(JudgedVariant::grade_if_inside).max().unwrap_or(Grade::NotIndicated)
        };
        Span { least: most(|truth| truth == Truth::Yes), most: most(|truth| truth != Truth::No) }
    }

    /// Every exposure with the variant that it belongs to.
    #[inline(never)]
    pub(crate) fn exposures(&self) -> Vec<(&JudgedVariant<'a>, &'a Exposure)> {
        let mut exposures = Vec::new();
        for judged in &self.variants {
            for exposure in &judged.variant.exposures {
                exposures.push((judged, exposure));
            }
        }
        exposures
    }

    /// What became of every kind the breach knows of, gravest first.
    pub(crate) fn data(&self, catalogue: &Catalogue, answers: &Answers) -> Vec<Datum> {
        let mut data = Vec::new();
        for (kind, state) in self.states(answers).iter() {
            data.push(Datum { kind, state: *state });
        }
        ranked(data, |datum: &Datum| {
            let harmless = u8::MAX.saturating_sub(catalogue.harm(datum.kind));
            u64::from(datum.state.rank()) << 8 | u64::from(harmless)
        })
    }

    /// The state to show for every kind the breach knows of.
    fn states(&self, answers: &Answers) -> Map<KindIndex, State> {
        let mut states = Map::default();
        let nowhere = self.variants.iter().all(|judged| judged.shown == Truth::No);
        for (judged, exposure) in self.exposures() {
            let here = match judged.shown.and(exposure.truth(answers)) {
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
                Truth::Yes => judged.capped_state(exposure),
            };
            let state = states.or_insert(exposure.kind, here);
            *state = here.max(*state);
        }
        states
    }

    /// For every kind the range of states that are still possible.
    pub(crate) fn state_spans(&self, answers: &Answers) -> Map<KindIndex, Span<State>> {
        let mut spans = Map::default();
        let nothing = Span { least: State::NotIndicated, most: State::NotIndicated };
        for (judged, exposure) in self.exposures() {
            let span = spans.or_insert(exposure.kind, nothing);
            let state = judged.capped_state(exposure);
            let truth = judged.strict.and(exposure.truth(answers));
            if truth == Truth::Yes {
                span.least = span.least.max(state);
            }
            if truth != Truth::No {
                span.most = span.most.max(state);
            }
        }
        spans
    }
}

impl JudgedVariant<'_> {
    /// The grade of somebody who is in it.
    pub(crate) fn grade_if_inside(&self) -> Grade {
        if self.firm { Grade::Likely } else { Grade::Possible }
    }

    /// The state that `exposure` gives to whom it applies: *exposed* becomes *maybe* unless the
    /// variant is firm.
    pub(crate) fn capped_state(&self, exposure: &Exposure) -> State {
        let weak = exposure.state == State::Exposed && !self.firm;
        if weak { State::Maybe } else { exposure.state }
    }
}

impl Exposure {
    /// Whether it applies to somebody in its group.
    pub(crate) fn truth(&self, answers: &Answers) -> Truth {
        self.when.as_ref().map_or(Truth::Yes, |when| when.truth(answers))
    }
}
