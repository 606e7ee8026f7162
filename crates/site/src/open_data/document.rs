//! The document itself: every table, and what the whole may be used for.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};
use schemars::JsonSchema;
use serde::Serialize;

use super::action::Action;
use super::breach::Breach;
use super::derived::Facts;
use super::help::{Drill, Letter, LetterParts};
use super::question::Question;
use super::source::Source;
use super::tables::{DataKind, Harm, Organisation, Place, Service, ServiceGroup};
use super::translations::Translations;
use super::values::{Address, Day};
use crate::kind::SCHEMA;
use osuiko_catalogue::problem::Home;
use osuiko_catalogue::read::Files;

/// What every document begins with.
const FORMAT: &str = "osuiko-catalogue";

/// The version of the format; raised when a field goes or comes to mean something else.
pub const VERSION: u32 = 1;

/// Everything that Osuiko knows of data breaches in Finland. Every field is always there: what
/// nobody knows is `null`, what is empty is `[]`.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(title = "Osuiko: the catalogue as open data")]
pub(super) struct Document {
    /// The schema, beside the document.
    #[serde(rename = "$schema")]
    #[schemars(extend("const" = SCHEMA))]
    schema: &'static str,
    #[schemars(extend("const" = FORMAT))]
    format: &'static str,
    /// The version of the format. Within a version fields are added, never removed.
    #[schemars(extend("const" = VERSION))]
    version: u32,
    /// The newest day on which a breach was reviewed: the day that every page names at its foot, and
    /// the one to cite. Actions, letters and practice messages have days of their own.
    reviewed: Day,
    licence: Licence,
    #[schemars(length(min = 1))]
    places: Vec<Place>,
    #[schemars(length(min = 1))]
    organisations: Vec<Organisation>,
    #[schemars(length(min = 1))]
    service_groups: Vec<ServiceGroup>,
    #[schemars(length(min = 1))]
    services: Vec<Service>,
    #[schemars(length(min = 1))]
    data_kinds: Vec<DataKind>,
    #[schemars(length(min = 1))]
    questions: Vec<Question>,
    #[schemars(length(min = 1))]
    breaches: Vec<Breach>,
    #[schemars(length(min = 1))]
    actions: Vec<Action>,
    /// What somebody could do with sets of data, whichever breaches they come from.
    #[schemars(length(min = 1))]
    harms: Vec<Harm>,
    #[schemars(length(min = 1))]
    letters: Vec<Letter>,
    letter_parts: LetterParts,
    #[schemars(length(min = 1))]
    drills: Vec<Drill>,
    #[schemars(length(min = 1))]
    sources: Vec<Source>,
}

/// What facts and words may be used for. The titles of sources belong to their publishers.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct Licence {
    /// Its SPDX identifier.
    #[schemars(extend("const" = LICENCE))]
    id: &'static str,
    address: Address,
    /// Whom to name.
    #[schemars(length(min = 1))]
    attribution: &'static str,
}

/// The licence of facts and words.
const LICENCE: &str = "CC-BY-4.0";

/// Where the licence can be read.
pub const LICENCE_ADDRESS: &str = "https://creativecommons.org/licenses/by/4.0/";

impl Document {
    /// Everything in the files, with its words.
    ///
    /// # Errors
    /// Names the file and the word, the day or the text that is wrong or missing.
    pub(super) fn new(files: &Files, facts: Facts<'_>, words: &Translations) -> Result<Self> {
        let sources = &files.sources;
        let breaches = each(&files.breaches, |one| Breach::new(one, sources, facts, words))?;
        let actions = each(&files.actions, |action| Action::new(action, words))?;
        let letters = each(&files.letters, |letter| Letter::new(letter, words))?;
        let drills = each(&files.drills, |drill| Drill::new(drill, words))?;
        let reviewed = breaches.iter().map(|breach| &breach.reviewed).max().cloned();
        let mut seen = BTreeSet::new();
        let groups = files.services.iter().map(|(_, service)| service.group.as_str());
        let groups = groups.filter(|group| seen.insert(*group));
        Ok(Self {
            schema: SCHEMA,
            format: FORMAT,
            version: VERSION,
            reviewed: reviewed.context("there is no breach")?,
            licence: Licence {
                id: LICENCE,
                address: Address::new(LICENCE_ADDRESS),
                attribution: "Osuiko",
            },
            places: each(&files.places, |place| Place::new(place, words))?,
            organisations: each(&files.organisations, |one| Organisation::new(one, words))?,
            service_groups: groups
                .map(|group| ServiceGroup::new(group, words))
                .collect::<Result<_>>()?,
            services: each(&files.services, |service| Service::new(service, words))?,
            data_kinds: each(&files.kinds, |kind| DataKind::new(kind, words))?,
            questions: each(&files.questions, |question| Question::new(question, words))?,
            breaches,
            actions,
            harms: each(&files.harms, |harm| Harm::new(harm, words))?,
            letters,
            letter_parts: LetterParts::new(words)?,
            drills,
            sources: each(&files.sources, Source::new)?,
        })
    }
}

/// The records of one table; an error names the file.
fn each<R, T>(records: &[(Home, R)], made: impl Fn(&R) -> Result<T>) -> Result<Vec<T>> {
    let named = |(home, record): &(Home, R)| made(record).with_context(|| home.file.clone());
    records.iter().map(named).collect()
}
