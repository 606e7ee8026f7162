//! What follows from the record of a breach, computed here so that nobody has to: its days, its cases, its places and the addresses of its page.

use anyhow::Result;
use osuiko_catalogue::problem::Home;
use osuiko_catalogue::raw;
use osuiko_engine as domain;
use osuiko_engine::catalogue::{Breach, Mark, Record, Records, Tables};
use osuiko_engine::index::BreachIndex;
use osuiko_engine::record::places::{PlaceSaid, Saying, places};
use schemars::JsonSchema;
use serde::Serialize;

use super::breach::Standing;
use super::values::{Date, Id, word};

/// The days that matter to people, from the events that are marked so and that no other replaces.
/// `null`: no source seen says that it happened, or it was not marked.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Days {
    /// The breach began.
    began: Option<Moment>,
    /// It ended.
    ended: Option<Moment>,
    /// A controller came to know.
    known: Option<Moment>,
    /// An authority or the police was notified.
    reported: Option<Moment>,
    /// It was made public, without a word to each person.
    announced: Option<Moment>,
    /// People were told, each of them.
    told: Option<Moment>,
    /// A court or an authority decided.
    decided: Option<Moment>,
}

/// When something happened.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct Moment {
    /// The earliest day that a claim gives; for the end the latest. `null`: it happened, and no
    /// source seen says when.
    on: Option<Date>,
    /// Every claim that says so, also those that give another day.
    #[schemars(length(min = 1))]
    claims: Vec<Id>,
}

impl Days {
    /// The days of some claims of a breach.
    fn of(claims: &[&raw::Claim]) -> Result<Self> {
        let moment = |mark: Mark| -> Result<Option<Moment>> {
            let said: Vec<&&raw::Claim> =
                claims.iter().filter(|claim| claim.mark.as_deref() == Some(mark.word())).collect();
            let replaced = |claim: &raw::Claim| {
                claims.iter().any(|other| other.supersedes.contains(&claim.id))
            };
            let holds: Vec<&&raw::Claim> =
                said.into_iter().filter(|claim| !replaced(claim)).collect();
            let days = holds.iter().filter_map(|claim| claim.on.as_deref());
            let days = days.filter_map(|day| Some((domain::Date::parse(day)?.rank(), day)));
            let day = if mark == Mark::Ended { days.max() } else { days.min() };
            let on = day.map(|(_, day)| Date::new(day)).transpose()?;
            let claims: Vec<Id> = holds.iter().map(|claim| Id::new(&claim.id)).collect();
            Ok((!claims.is_empty()).then_some(Moment { on, claims }))
        };
        Ok(Self {
            began: moment(Mark::Began)?,
            ended: moment(Mark::Ended)?,
            known: moment(Mark::Known)?,
            reported: moment(Mark::Reported)?,
            announced: moment(Mark::Announced)?,
            told: moment(Mark::Told)?,
            decided: moment(Mark::Decided)?,
        })
    }

    /// The days of a whole breach.
    pub(super) fn all(breach: &raw::Breach) -> Result<Self> {
        Self::of(&breach.claim.iter().collect::<Vec<_>>())
    }
}

/// One of several cases that a breach is made of: the same thing happened more than once.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Case {
    /// Its id inside the breach, as in `cases` of a claim.
    id: Id,
    /// The days of this case alone.
    days: Days,
}

impl Case {
    /// The cases of a breach, in the order in which its claims name them; none if it is one.
    pub(super) fn all(breach: &raw::Breach) -> Result<Vec<Self>> {
        let mut ids: Vec<&String> = Vec::new();
        for id in breach.claim.iter().flat_map(|claim| &claim.cases) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        let case = |id: &String| {
            let own: Vec<&raw::Claim> =
                breach.claim.iter().filter(|claim| claim.cases.contains(id)).collect();
            Ok(Self { id: Id::new(id), days: Days::of(&own)? })
        };
        ids.into_iter().map(case).collect()
    }
}

/// A place, and everything in the record that speaks of it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct AtPlace {
    place: Id,
    #[schemars(length(min = 1))]
    statements: Vec<Statement>,
}

/// One word about a place.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct Statement {
    said: Said,
    /// How well it is known that people there were hit; `null` where only a claim or a table speaks
    /// of the place.
    standing: Option<Standing>,
    /// Who says so; empty if that is the publisher of the sources alone.
    by: Vec<Id>,
    #[schemars(length(min = 1))]
    sources: Vec<Id>,
    /// The group whose people these are.
    group: Option<Id>,
    /// The claim that speaks of the place.
    claim: Option<Id>,
    /// The table in which the place stood; its text says how.
    listing: Option<Id>,
}

/// What is said of a place.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Said {
    /// People there were hit, or some of them; `standing` says how well that is known.
    Affected,
    /// Nobody has said whether people there were hit; it fits all the same.
    Unclear,
    /// A claim is about it.
    Named,
    /// It stood in a table that was published.
    Listed,
}

/// The facts as they are judged, from which the places follow, and the records beside them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts<'a> {
    /// The facts.
    pub(super) catalogue: &'a domain::Catalogue,
    /// The records.
    pub(super) records: &'a Records,
    /// The sources as they are written, in the order of the records, for their ids.
    pub(super) sources: &'a [(Home, raw::Source)],
}

impl Facts<'_> {
    /// The places of a breach, in the order of the catalogue; empty if it may have hit people anywhere.
    pub(super) fn places(&self, key: &str) -> Result<Vec<AtPlace>> {
        let tables = self.catalogue.tables();
        let at = tables.breaches.iter().position(|breach| breach.key == key).map(BreachIndex::at);
        let facts = at.and_then(|at| {
            Some((at, self.catalogue.breach(at)?, self.records.breaches.get(at.position())?))
        });
        let Some((at, breach, record)) = facts else { return Ok(Vec::new()) };
        let mut found: Vec<AtPlace> = Vec::new();
        for word in places(self.catalogue, self.records, at) {
            let Some(place) = tables.places.get(word.place.position()) else { continue };
            let statement = self.statement(&word, tables, (breach, record))?;
            match found.last_mut().filter(|last| last.place == Id::new(&place.id)) {
                Some(last) => last.statements.push(statement),
                None => {
                    found.push(AtPlace { place: Id::new(&place.id), statements: vec![statement] });
                }
            }
        }
        Ok(found)
    }
}

impl Facts<'_> {
    /// One word about a place, with ids.
    fn statement(
        &self,
        word_of: &PlaceSaid,
        tables: &Tables,
        (breach, record): (&Breach, &Record),
    ) -> Result<Statement> {
        let group = |at: u32| {
            let group = usize::try_from(at).ok().and_then(|at| breach.groups.get(at));
            group.map(|group| Id::new(&group.id))
        };
        let by = word_of.by.iter().filter_map(|by| tables.organisations.get(by.position()));
        let sources =
            word_of.sources.iter().filter_map(|source| self.sources.get(source.position()));
        let mut statement = Statement {
            said: Said::Named,
            standing: None,
            by: by.map(|by| Id::new(&by.id)).collect(),
            sources: sources.map(|(_, source)| Id::new(&source.id)).collect(),
            group: None,
            claim: None,
            listing: None,
        };
        let hit = |standing: domain::catalogue::Standing| {
            let unclear = standing == domain::catalogue::Standing::Unclear;
            if unclear { Said::Unclear } else { Said::Affected }
        };
        match word_of.said {
            Saying::Group(at, standing) => {
                (statement.said, statement.group) = (hit(standing), group(at));
                statement.standing = Some(word(standing.word())?);
            }
            Saying::Overlay(at, standing) => {
                let overlay = usize::try_from(at).ok().and_then(|at| breach.overlays.get(at));
                statement.said = hit(standing);
                statement.group = overlay.and_then(|overlay| group(overlay.group));
                statement.standing = Some(word(standing.word())?);
            }
            Saying::Claim(at) => {
                let claim = usize::try_from(at).ok().and_then(|at| record.claims.get(at));
                statement.claim = claim.map(|claim| Id::new(&claim.id));
            }
            Saying::Listing(at) => {
                let listing = usize::try_from(at).ok().and_then(|at| record.listings.get(at));
                statement.said = Said::Listed;
                statement.listing = listing.map(|listing| Id::new(&listing.id));
            }
        }
        Ok(statement)
    }
}

/// Where the page about a breach is in each language: a path below the folder of `catalogue.json`.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct PagePaths {
    fi: PagePath,
    sv: PagePath,
    en: PagePath,
}

/// A path below the folder of `catalogue.json`.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(extend("pattern" = "^[a-z]{2}/breaches/[a-z0-9-]+/$"))]
struct PagePath(String);

impl PagePaths {
    pub(super) fn new(key: &str) -> Self {
        let path = |code: &str| PagePath(format!("{code}/breaches/{key}/"));
        Self { fi: path("fi"), sv: path("sv"), en: path("en") }
    }
}
