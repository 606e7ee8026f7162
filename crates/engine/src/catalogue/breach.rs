//! A personal data breach: whom it concerns, what leaked under which condition, and who says so.

use crate::index::{
    KindIndex, OptionIndex, OrganisationIndex, QuestionIndex, ServiceIndex, SourceIndex,
};
use crate::{Answers, Condition, Date, Truth};

/// What kind of event the breach was; texts never assume a break-in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BreachKind {
    /// Data copied and locked for money.
    Ransomware,
    /// Somebody broke in and copied data.
    #[default]
    Intrusion,
    /// An insider looked without a reason.
    Snooping,
    /// A stick, a paper, a computer was lost.
    LostMedia,
    /// A page passed data on to others.
    Tracker,
    /// Data was sent to the wrong person.
    Misdirected,
    /// An access that was granted for one thing was used for another.
    Misuse,
}

/// What became of the data in a kind of case, where anything did: outsiders do not get what an
/// employee looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Outsiders got it.
    Taken,
    /// Somebody looked at it without a right to.
    Seen,
    /// It went to other companies.
    Passed,
    /// It was in the wrong place.
    Lost,
    /// The wrong people could see it.
    Misshown,
}

impl BreachKind {
    /// What became of the data in this kind of case.
    pub fn fate(self) -> Fate {
        match self {
            Self::Ransomware | Self::Intrusion | Self::Misuse => Fate::Taken,
            Self::Snooping => Fate::Seen,
            Self::Tracker => Fate::Passed,
            Self::LostMedia => Fate::Lost,
            Self::Misdirected => Fate::Misshown,
        }
    }
}

/// The part an organisation plays, in the terms of the GDPR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Decides what the data is used for.
    Controller,
    /// Handles it for a controller.
    Processor,
    /// Handles it for a processor.
    SubProcessor,
    /// Only carries goods or messages.
    Carrier,
    /// Gets the data from the controller, with a right to it.
    Recipient,
}

/// One link of the chain through which data travelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chain {
    /// The organisation.
    pub organisation: OrganisationIndex,
    /// Its part.
    pub role: Role,
}

/// How well it is known that a group of people was hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A controller, a processor or an authority says so.
    Official,
    /// Only the press says so.
    Reported,
    /// Nobody has said; it fits all the same.
    Unclear,
    /// An official source says that some such people were hit, far from all.
    Some,
}

/// What became of a data kind, from least to gravest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// The sources do not name it for answers like these.
    NotIndicated,
    /// Somebody has said that it was not taken.
    SaidNotExposed,
    /// It may have reached outsiders.
    Maybe,
    /// It reached outsiders.
    Exposed,
}

impl State {
    /// Its place in the order of showing, from 0: the gravest first.
    pub fn rank(self) -> u8 {
        match self {
            Self::Exposed => 0,
            Self::Maybe => 1,
            Self::SaidNotExposed => 2,
            Self::NotIndicated => 3,
        }
    }
}

/// A data kind, the condition under which it leaked, and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exposure {
    /// Which data.
    pub kind: KindIndex,
    /// What became of it where the condition holds; never [`State::NotIndicated`].
    pub state: State,
    /// For whom; `None` is everyone in the group.
    pub when: Option<Condition>,
    /// Who says so.
    pub by: OrganisationIndex,
    /// The sources that say so; not packed.
    pub sources: Vec<SourceIndex>,
}

/// Who can tell a person for certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirms {
    /// The contact of the place where the person lived.
    Place,
    /// This organisation, wherever they lived.
    Organisation(OrganisationIndex),
}

/// Who can tell those people of a group who were served by somebody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instead {
    /// Which people; while that is unknown, the group's own word holds.
    pub when: Condition,
    /// Whom they ask.
    pub confirms: OrganisationIndex,
}

/// One way of being hit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its id inside the breach, for words.
    pub id: String,
    /// Who is in it.
    pub when: Condition,
    /// Who is not, if that is known: unknown keeps nobody out.
    pub unless: Option<Condition>,
    /// How well it is known.
    pub standing: Standing,
    /// Whether everyone in it was told personally, as the organisation says; who answers that
    /// no organisation told them of this breach is not in it.
    pub letter: bool,
    /// Who can confirm.
    pub confirms: Confirms,
    /// Who can instead, for some; the first that holds.
    pub instead: Vec<Instead>,
    /// The sources that say so; not packed.
    pub sources: Vec<SourceIndex>,
    /// What leaked.
    pub exposures: Vec<Exposure>,
}

/// What is different about a group in some places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlay {
    /// The group, by position in the breach.
    pub group: u32,
    /// Where.
    pub places: Vec<OptionIndex>,
    /// Replaces the group's `when`, if given.
    pub when: Option<Condition>,
    /// Replaces the group's `unless`, if given.
    pub unless: Option<Condition>,
    /// Replaces the group's standing, if given.
    pub standing: Option<Standing>,
    /// Replaces who can confirm, if given, for everybody.
    pub confirms: Option<Confirms>,
    /// The sources that say so; not packed.
    pub sources: Vec<SourceIndex>,
    /// Replaces every exposure of the same kinds.
    pub exposures: Vec<Exposure>,
}

/// A personal data breach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// Its key, which never changes.
    pub key: String,
    /// What kind of event it was; not packed.
    pub kind: BreachKind,
    /// The services through which it reaches people.
    pub services: Vec<ServiceIndex>,
    /// When the record was last reviewed; not packed.
    pub reviewed: Date,
    /// Who handled the data for whom, from the controller on; not packed.
    pub chain: Vec<Chain>,
    /// The ways of being hit.
    pub groups: Vec<Group>,
    /// What is different where.
    pub overlays: Vec<Overlay>,
}

/// A group as it is in some places: what the engine judges.
///
/// The place is one more condition among the others, so a place that is not
/// known leaves every variant unknown instead of picking one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The group, by position in the breach.
    pub group: u32,
    /// The overlay, by position in the breach; `None` where no overlay is in force.
    pub overlay: Option<u32>,
    /// Who is in it, the place included.
    pub when: Condition,
    /// Who is not, if that is known.
    pub unless: Option<Condition>,
    /// How well it is known.
    pub standing: Standing,
    /// Whether everyone in it was told personally.
    pub letter: bool,
    /// Who can confirm.
    pub confirms: Confirms,
    /// Who can instead, for some.
    pub instead: Vec<Instead>,
    /// What leaked.
    pub exposures: Vec<Exposure>,
}

impl Variant {
    /// Who can confirm to a person with these answers.
    pub fn confirms(&self, answers: &Answers) -> Confirms {
        let other = self.instead.iter().find(|other| other.when.truth(answers) == Truth::Yes);
        other.map_or(self.confirms, |other| Confirms::Organisation(other.confirms))
    }

    /// Every condition in it: who is in it, who is not, and for whom data leaked.
    #[inline(never)]
    pub fn conditions(&self) -> Vec<&Condition> {
        let mut conditions = vec![&self.when];
        conditions.extend(&self.unless);
        for exposure in &self.exposures {
            conditions.extend(&exposure.when);
        }
        conditions
    }
}

impl Breach {
    /// The groups with their overlays worked in.
    ///
    /// `place` is the question where a person lived; `letter` is the condition that an
    /// organisation has told them of this breach.
    pub fn variants(&self, place: QuestionIndex, letter: &Condition) -> Vec<Variant> {
        let mut variants = Vec::new();
        for (position, group) in self.groups.iter().enumerate() {
            let number = u32::try_from(position).unwrap_or(u32::MAX);
            let overlays =
                || self.overlays.iter().enumerate().filter(|(_, overlay)| overlay.group == number);
            let elsewhere: Vec<_> =
                overlays().flat_map(|(_, o)| o.places.iter().copied()).collect();
            let when = if elsewhere.is_empty() {
                group.when.clone()
            } else {
                let there = Condition::Not(Box::new(Condition::Overlaps(place, elsewhere)));
                Condition::All(vec![there, group.when.clone()])
            };
            variants.push(Variant {
                group: number,
                overlay: None,
                when,
                unless: group.unless_with(letter, group.unless.as_ref()),
                standing: group.standing,
                letter: group.letter,
                confirms: group.confirms,
                instead: group.instead.clone(),
                exposures: group.exposures.clone(),
            });
            variants.extend(
                overlays()
                    .map(|(at, overlay)| overlay.variant_of(group, number, at, place, letter)),
            );
        }
        variants
    }
}

impl Group {
    /// Who is not in it: those whom `unless` excludes and, where everyone was told personally, those
    /// who were not told.
    fn unless_with(&self, letter: &Condition, unless: Option<&Condition>) -> Option<Condition> {
        let silent = self.letter.then(|| Condition::Not(Box::new(letter.clone())));
        match (unless, silent) {
            (Some(unless), Some(silent)) => Some(Condition::Any(vec![unless.clone(), silent])),
            (unless, silent) => unless.cloned().or(silent),
        }
    }
}

impl Overlay {
    /// This overlay laid over `group`.
    fn variant_of(
        &self,
        group: &Group,
        number: u32,
        position: usize,
        place: QuestionIndex,
        letter: &Condition,
    ) -> Variant {
        let here = Condition::Overlaps(place, self.places.clone());
        let when = self.when.clone().unwrap_or_else(|| group.when.clone());
        let replaced = |kind| self.exposures.iter().any(|exposure| exposure.kind == kind);
        let kept = group.exposures.iter().filter(|exposure| !replaced(exposure.kind));
        Variant {
            group: number,
            overlay: u32::try_from(position).ok(),
            when: Condition::All(vec![here, when]),
            unless: group.unless_with(letter, self.unless.as_ref().or(group.unless.as_ref())),
            standing: self.standing.unwrap_or(group.standing),
            letter: group.letter,
            confirms: self.confirms.unwrap_or(group.confirms),
            instead: if self.confirms.is_none() { group.instead.clone() } else { Vec::new() },
            exposures: self.exposures.iter().chain(kept).cloned().collect(),
        }
    }
}
