//! Small catalogues with a record: sources with and without dates, and claims that stand on them.

use std::sync::Arc;

use osuiko_engine::catalogue::{
    Change, Claim, Listing, Measure, Reading, Record, Records, Said, Source, Sum, Tables, Titled,
};
use osuiko_engine::index::{OptionIndex, OrganisationIndex, SourceIndex};
use osuiko_engine::record::as_of::AsOf;
use osuiko_engine::{Answers, Catalogue, Date};
use proptest::prelude::*;

use crate::support::{Dice, Given, given_for, ready, small_tables};

/// A catalogue with its record, answers to it, and two days to look back to.
#[derive(Clone, Debug)]
pub(crate) struct Dated {
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) records: Records,
    pub(crate) answers: Answers,
    pub(crate) earlier: Date,
    pub(crate) later: Date,
}

impl Dated {
    /// What was known on `day`.
    pub(crate) fn on(&self, day: Date) -> AsOf {
        AsOf::new(&self.catalogue, &self.records, day)
    }

    /// Every day on which a source or a claim became known.
    pub(crate) fn days(&self) -> Vec<Date> {
        let sources = (0..self.records.sources.len()).map(SourceIndex::at);
        let sources = sources.filter_map(|source| self.records.source_day(source));
        let claims = self.records.breaches.iter().flat_map(|record| &record.claims);
        sources.chain(claims.filter_map(|claim| self.records.claim_day(claim))).collect()
    }
}

/// The date that `text` spells.
pub(crate) fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is no date"))
}

/// A source published on `date`, last read on `checked`.
pub(crate) fn source(date: Option<&str>, checked: &str) -> Source {
    Source {
        title: "A page".to_owned(),
        publisher: "Somebody".to_owned(),
        speaker: None,
        date: date.map(day),
        address: "https://example.org".to_owned(),
        language: "en".to_owned(),
        official: false,
        checked: day(checked),
        reading: Reading::Live,
        archived: None,
        titled: Titled::Headline,
    }
}

/// A claim about how things stand, from the first source.
pub(crate) fn claim(said: Option<&str>) -> Claim {
    Claim {
        id: "claim".to_owned(),
        said: Said::Status,
        mark: None,
        counts: String::new(),
        by: OrganisationIndex(0),
        date: said.map(day),
        places: Vec::new(),
        source: SourceIndex(0),
        disagrees: Vec::new(),
        supersedes: Vec::new(),
    }
}

/// A claim that something happened on a day, from the first source.
pub(crate) fn event(said: Option<&str>, on: &str) -> Claim {
    Claim { said: Said::Event(Some(day(on))), ..claim(said) }
}

/// One source and the claims of one breach.
pub(crate) fn records_of(source: Source, claims: Vec<Claim>) -> Records {
    Records { sources: vec![source], breaches: vec![record(claims)], actions: Vec::new() }
}

fn record(claims: Vec<Claim>) -> Record {
    Record {
        page: SourceIndex(0),
        open: false,
        next_review: day("2027-05-22"),
        claims,
        sums: Vec::new(),
        listings: Vec::new(),
        changes: Vec::new(),
    }
}

/// The dates that are thrown, from the exact to the vague.
const DATES: [&str; 8] =
    ["2019-03-05", "2019-03", "2019", "2020-06-01", "2020-06-17", "2020-06", "2021-12-31", "2022"];

/// The days that are looked back to.
const DAYS: [&str; 9] = [
    "2018-06-30",
    "2019-03-05",
    "2019-03-31",
    "2019-12-31",
    "2020-06-17",
    "2020-06-30",
    "2021-12-31",
    "2022-11-05",
    "2030-01-01",
];

/// How many sources a small record has.
const SOURCES: usize = 6;

/// Small catalogues with a record.
pub(crate) fn dated() -> impl Strategy<Value = Dated> {
    let tables = (small_tables(), any::<u64>()).prop_map(|(mut tables, dice)| {
        let records = records(&mut tables, &mut Dice(dice));
        (ready(tables), records)
    });
    tables.prop_flat_map(|(catalogue, records)| {
        given_for(catalogue).prop_map(move |Given { catalogue, answers, mut dice }| {
            let mut any = || day(DAYS[dice.roll(DAYS.len())]);
            let (one, other) = (any(), any());
            Dated {
                catalogue,
                records: records.clone(),
                answers,
                earlier: one.min(other),
                later: one.max(other),
            }
        })
    })
}

/// A record for these tables, whose facts are made to stand on its sources.
fn records(tables: &mut Tables, dice: &mut Dice) -> Records {
    for breach in &mut tables.breaches {
        let groups = breach.groups.iter_mut().map(|g| (&mut g.sources, &mut g.exposures));
        let overlays = breach.overlays.iter_mut().map(|o| (&mut o.sources, &mut o.exposures));
        for (own, exposures) in groups.chain(overlays) {
            *own = some_sources(dice);
            for exposure in exposures {
                exposure.sources = some_sources(dice);
            }
        }
    }
    let sources = (0..SOURCES).map(|_| {
        let date = (dice.roll(4) > 0).then(|| DATES[dice.roll(DATES.len())]);
        Source { official: dice.roll(2) == 0, ..source(date, "2022-11-05") }
    });
    let sources = sources.collect();
    let breaches = tables.breaches.iter().map(|_| some_record(dice)).collect();
    Records { sources, breaches, actions: Vec::new() }
}

fn some_sources(dice: &mut Dice) -> Vec<SourceIndex> {
    (0..=dice.roll(2)).map(|_| SourceIndex::at(dice.roll(SOURCES))).collect()
}

/// A record of up to six claims, some of which replace or contradict others.
fn some_record(dice: &mut Dice) -> Record {
    let count = dice.roll(7);
    let others = |dice: &mut Dice, at: usize| -> Vec<u32> {
        (0..at).filter(|_| dice.roll(4) == 0).map(|at| u32::try_from(at).unwrap()).collect()
    };
    let claims: Vec<Claim> = (0..count)
        .map(|at| {
            let said = (dice.roll(2) == 0).then(|| DATES[dice.roll(DATES.len())]);
            let what = match dice.roll(3) {
                0 => Said::People(100, Measure::About),
                1 => Said::Event((dice.roll(3) > 0).then(|| day(DATES[dice.roll(DATES.len())]))),
                _ => Said::Status,
            };
            Claim {
                id: format!("claim-{at}"),
                said: what,
                source: SourceIndex::at(dice.roll(SOURCES)),
                supersedes: others(dice, at),
                disagrees: others(dice, at),
                ..claim(said)
            }
        })
        .collect();
    let sums = (count > 2).then(|| Sum { explains: 0, addends: vec![1, 2] });
    let listing = Listing {
        id: "named".to_owned(),
        places: vec![OptionIndex(0)],
        source: SourceIndex::at(dice.roll(SOURCES)),
    };
    let change = Change {
        id: "added".to_owned(),
        on: day(DATES[dice.roll(DATES.len())]),
        kinds: Vec::new(),
    };
    Record {
        sums: sums.into_iter().collect(),
        listings: vec![listing],
        changes: vec![change],
        ..record(claims)
    }
}
