//! What was known on an earlier day: the catalogue and its record without what came later.

use crate::catalogue::{
    Breach, Exposure, Group, Listing, Overlay, Record, Records, Standing, Sum, Tables,
};
use crate::check::{Assessment, assess};
use crate::index::{BreachIndex, OptionIndex, SourceIndex};
use crate::ordered::Set;
use crate::outcome::{Outcome, judge_all};
use crate::{Answer, Answers, Catalogue, Date};

/// The catalogue as it would have been on the evening of a day.
///
/// Every table keeps its length and its order, so saved answers mean what they mean today.
/// A breach of which nothing was known by then keeps its place, but nothing reaches it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsOf {
    catalogue: Catalogue,
    records: Records,
    absent: Set<BreachIndex>,
}

impl AsOf {
    /// What of `catalogue` and its `records` was known on `day`; a month or a year is its last day.
    pub fn new(catalogue: &Catalogue, records: &Records, day: Date) -> Self {
        let then = Then { records, day: day.last_day() };
        let breaches: Vec<Breach> =
            catalogue.tables().breaches.iter().map(|breach| then.breach(breach)).collect();
        let records = Records {
            sources: records.sources.clone(),
            breaches: records.breaches.iter().map(|record| then.record(record)).collect(),
            actions: records.actions.clone(),
        };
        let claims =
            |at: usize| records.breaches.get(at).is_some_and(|record| !record.claims.is_empty());
        let absent = breaches
            .iter()
            .enumerate()
            .filter(|(at, breach)| breach.groups.is_empty() && !claims(*at))
            .map(|(at, _)| BreachIndex::at(at))
            .collect();
        Self { catalogue: catalogue.with_breaches(breaches), records, absent }
    }

    /// The facts known by then.
    ///
    /// [`AsOf::assess`] judges by them; a plain assessment would still reach the breaches of
    /// which nothing was known.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The tables known by then.
    pub fn tables(&self) -> &Tables {
        self.catalogue.tables()
    }

    /// What had been said by then.
    pub fn records(&self) -> &Records {
        &self.records
    }

    /// Whether anything was known of `breach`: a group of people, or somebody's claim.
    pub fn knows(&self, breach: BreachIndex) -> bool {
        !self.absent.contains(breach)
    }

    /// The answers somebody could have given then: nobody could be told of a breach that
    /// was not known.
    #[must_use]
    pub fn answers(&self, answers: &Answers) -> Answers {
        let question = self.catalogue.told_question();
        let Some(told) = answers.chosen(question) else { return answers.clone() };
        let mut told = told.clone();
        told.retain(|breach: OptionIndex| self.knows(breach.breach()));
        answers.with(question, Answer::Chosen(told))
    }

    /// Judges every breach that the answers reach and of which something was known.
    pub fn assess(&self, answers: &Answers) -> Assessment {
        let mut assessment = assess(&self.catalogue, &self.answers(answers));
        self.forget(&mut assessment);
        assessment
    }

    /// As [`judge_all`], by what was known then.
    pub fn judge_all(&self, answers: &Answers) -> Outcome {
        let mut outcome = judge_all(&self.catalogue, &self.answers(answers));
        self.forget(&mut outcome.assessment);
        outcome
    }

    /// Takes out the verdicts on breaches of which nothing was known. None of them concerns
    /// anybody: such a breach has no groups, and nobody was told of it.
    fn forget(&self, assessment: &mut Assessment) {
        assessment.verdicts.retain(|verdict| self.knows(verdict.breach));
    }
}

/// The sources of a day.
struct Then<'a> {
    records: &'a Records,
    day: Date,
}

impl Then<'_> {
    /// Whether a source was known.
    fn knew(&self, source: SourceIndex) -> bool {
        self.records.source_day(source).is_some_and(|known| known <= self.day)
    }

    /// Those of `sources` that were known; `None` if none was.
    fn known(&self, sources: &[SourceIndex]) -> Option<Vec<SourceIndex>> {
        let known: Vec<_> = sources.iter().copied().filter(|source| self.knew(*source)).collect();
        (!known.is_empty()).then_some(known)
    }

    fn breach(&self, breach: &Breach) -> Breach {
        let mut groups = Vec::new();
        let mut positions = Vec::new();
        for group in &breach.groups {
            let known = self.group(group);
            positions.push(known.as_ref().and(u32::try_from(groups.len()).ok()));
            groups.extend(known);
        }
        let overlays = breach.overlays.iter();
        let overlays =
            overlays.filter_map(|overlay| self.overlay(overlay, moved(&positions, overlay.group)?));
        Breach { overlays: overlays.collect(), groups, ..breach.clone() }
    }

    fn group(&self, group: &Group) -> Option<Group> {
        let sources = self.known(&group.sources)?;
        Some(Group {
            standing: self.standing(group.standing, &group.sources),
            exposures: self.exposures(&group.exposures),
            sources,
            ..group.clone()
        })
    }

    fn overlay(&self, overlay: &Overlay, group: u32) -> Option<Overlay> {
        let sources = self.known(&overlay.sources)?;
        Some(Overlay {
            group,
            standing: overlay.standing.map(|standing| self.standing(standing, &overlay.sources)),
            exposures: self.exposures(&overlay.exposures),
            sources,
            ..overlay.clone()
        })
    }

    fn exposures(&self, exposures: &[Exposure]) -> Vec<Exposure> {
        let known = |exposure: &Exposure| {
            let sources = self.known(&exposure.sources)?;
            Some(Exposure { sources, ..exposure.clone() })
        };
        exposures.iter().filter_map(known).collect()
    }

    /// How well it was known: *official* begins on the day of the first official source.
    ///
    /// Where no source is official, the press has reported an official statement, and that counts
    /// from the beginning.
    fn standing(&self, standing: Standing, sources: &[SourceIndex]) -> Standing {
        let mut official = sources
            .iter()
            .copied()
            .filter(|source| self.records.source(*source).is_some_and(|source| source.official));
        let waits = match official.next() {
            None => false,
            Some(first) => !self.knew(first) && !official.any(|source| self.knew(source)),
        };
        if waits && standing == Standing::Official { Standing::Reported } else { standing }
    }

    fn record(&self, record: &Record) -> Record {
        let mut claims = Vec::new();
        let mut positions = Vec::new();
        for claim in &record.claims {
            let said = self.records.claim_day(claim).is_some_and(|said| said <= self.day);
            positions.push(if said { u32::try_from(claims.len()).ok() } else { None });
            claims.extend(said.then(|| claim.clone()));
        }
        let kept = |at: &[u32]| at.iter().filter_map(|at| moved(&positions, *at)).collect();
        for claim in &mut claims {
            claim.disagrees = kept(&claim.disagrees);
            claim.supersedes = kept(&claim.supersedes);
        }
        let sum = |sum: &Sum| {
            let explains = moved(&positions, sum.explains)?;
            let addends = sum.addends.iter().map(|at| moved(&positions, *at));
            Some(Sum { explains, addends: addends.collect::<Option<_>>()? })
        };
        let published = |listing: &&Listing| self.knew(listing.source);
        Record {
            sums: record.sums.iter().filter_map(sum).collect(),
            listings: record.listings.iter().filter(published).cloned().collect(),
            changes: {
                let made = record.changes.iter().filter(|change| change.on.last_day() <= self.day);
                made.cloned().collect()
            },
            claims,
            ..record.clone()
        }
    }
}

/// Where the row that was at `position` is now, if it is still there.
fn moved(positions: &[Option<u32>], position: u32) -> Option<u32> {
    *positions.get(usize::try_from(position).ok()?)?
}
