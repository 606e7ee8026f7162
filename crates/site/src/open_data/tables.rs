//! Places, organisations, services, data kinds and harms as open data.

use std::collections::BTreeMap;

use anyhow::Result;
use schemars::JsonSchema;
use serde::Serialize;

use super::translations::Translations;
use super::values::{Address, Hundredth, Id, SearchWords, Text};
use osuiko_catalogue::raw;

/// A wellbeing services county, Helsinki or Åland.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Place {
    id: Id,
    /// Its official name.
    name: Text,
    /// What it is called in everyday speech.
    short: Text,
    /// Its name as in "in …".
    #[serde(rename = "where")]
    inside: Text,
    search: SearchWords,
    /// The organisation to ask there.
    contact: Id,
    /// Its code in Statistics Finland's table of wellbeing services counties; 90 is Helsinki and
    /// 91 Åland, which are not in that table.
    #[schemars(extend("pattern" = "^[0-9]{2}$"))]
    code: String,
    tile: Tile,
}

/// The place of a place on a map of equal tiles, counted from 0 at the upper left.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
struct Tile {
    column: u8,
    row: u8,
}

impl Place {
    pub(super) fn new(place: &raw::Place, words: &Translations) -> Result<Self> {
        let raw::Place { id, contact, code, tile: (column, row) } = place;
        let key = format!("place-{id}");
        Ok(Self {
            id: Id::new(id),
            name: words.text(&key)?,
            short: words.text(&format!("{key}.short"))?,
            inside: words.text(&format!("{key}.where"))?,
            search: words.search(&format!("{key}.search")),
            contact: Id::new(contact),
            code: code.clone(),
            tile: Tile { column: *column, row: *row },
        })
    }
}

/// A body that holds data, says things or helps. Every contact was verified; `null` means that
/// none is known for certain, not that there is none.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Organisation {
    id: Id,
    name: Text,
    /// Its Finnish business id (Y-tunnus).
    #[schemars(extend("pattern" = "^[0-9]{7}-[0-9]$"))]
    business_id: Option<String>,
    site: Option<Address>,
    /// Its page about people's own data.
    page: Option<Address>,
    /// As it is dialled in Finland.
    #[schemars(extend("pattern" = "^[0-9+][0-9 ]+$"))]
    phone: Option<String>,
    /// Numbers of their own for other languages, by the code of the language.
    phones: BTreeMap<String, String>,
    #[schemars(email)]
    email: Option<String>,
    #[schemars(length(min = 1))]
    post: Option<String>,
    /// Where complaints about it go, if not to the Data Protection Ombudsman.
    supervisor: Option<Id>,
    /// Whether people answer there for whoever needs help, whatever leaked.
    helps: bool,
    /// When the telephone is answered.
    hours: Option<Text>,
    /// What to know before getting in touch.
    note: Option<Text>,
    /// Where the contacts stand; empty if there are none.
    sources: Vec<Id>,
}

impl Organisation {
    pub(super) fn new(organisation: &raw::Organisation, words: &Translations) -> Result<Self> {
        // Compiling has refused every contact that is not verified.
        let raw::Organisation {
            id,
            business_id,
            site,
            page,
            phone,
            phones,
            phone_confidence: _,
            post,
            post_confidence: _,
            email,
            email_confidence: _,
            supervisor,
            helps,
            sources,
        } = organisation;
        let key = format!("organisation-{id}");
        Ok(Self {
            id: Id::new(id),
            name: words.text(&key)?,
            business_id: business_id.clone(),
            site: Address::maybe(site.as_ref()),
            page: Address::maybe(page.as_ref()),
            phone: phone.clone(),
            phones: phones.clone(),
            email: email.clone(),
            post: post.clone(),
            supervisor: supervisor.as_ref().map(|id| Id::new(id)),
            helps: *helps,
            hours: words.maybe(&format!("{key}.hours"))?,
            note: words.maybe(&format!("{key}.note"))?,
            sources: Id::all(sources),
        })
    }
}

/// Services that are listed together.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct ServiceGroup {
    pub(super) id: Id,
    name: Text,
}

impl ServiceGroup {
    pub(super) fn new(id: &str, words: &Translations) -> Result<Self> {
        Ok(Self { id: Id::new(id), name: words.text(&format!("service-group-{id}"))? })
    }
}

/// What a person would say they used.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Service {
    id: Id,
    /// The service group it is listed in.
    group: Id,
    name: Text,
    hint: Text,
    /// That a person used it, as a clause after "because" or "if".
    because: Text,
    /// That a person did not, as a clause.
    if_not: Text,
    search: SearchWords,
}

impl Service {
    pub(super) fn new(service: &raw::Service, words: &Translations) -> Result<Self> {
        let raw::Service { id, group } = service;
        let key = format!("service-{id}");
        Ok(Self {
            id: Id::new(id),
            group: Id::new(group),
            name: words.text(&key)?,
            hint: words.text(&format!("{key}.hint"))?,
            because: words.text(&format!("{key}.because"))?,
            if_not: words.text(&format!("{key}.if-not"))?,
            search: words.search(&format!("{key}.search")),
        })
    }
}

/// A category of personal data.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct DataKind {
    id: Id,
    name: Text,
    /// The same with "your".
    yours: Text,
    /// Why there is nothing special to do about it, where no action is for it.
    nothing: Option<Text>,
    /// How much somebody could do with it: our own estimate, which only orders what is shown.
    harm: Hundredth,
}

impl DataKind {
    pub(super) fn new(kind: &raw::Kind, words: &Translations) -> Result<Self> {
        let raw::Kind { id, harm } = kind;
        let key = format!("kind-{id}");
        Ok(Self {
            id: Id::new(id),
            name: words.text(&key)?,
            yours: words.text(&format!("{key}.yours"))?,
            nothing: words.maybe(&format!("{key}.nothing"))?,
            harm: Hundredth::new(*harm)?,
        })
    }
}

/// What somebody could do with a set of data, and what they still could not.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Harm {
    id: Id,
    name: Text,
    /// What somebody could do.
    can: Text,
    /// What they still could not do with this alone.
    cannot: Text,
    /// Every one of these data kinds must be out, or may be.
    #[schemars(length(min = 1))]
    all: Vec<Id>,
    /// And at least one of these; empty: nothing more.
    any: Vec<Id>,
    /// How grave it is: our own estimate, which only orders what is shown.
    weight: Hundredth,
    #[schemars(length(min = 1))]
    sources: Vec<Id>,
}

impl Harm {
    pub(super) fn new(harm: &raw::Harm, words: &Translations) -> Result<Self> {
        let raw::Harm { id, all, any, weight, sources } = harm;
        let key = format!("harm-{id}");
        let ids = |ids: &[String]| ids.iter().map(|id| Id::new(id)).collect();
        Ok(Self {
            id: Id::new(id),
            name: words.text(&key)?,
            can: words.text(&format!("{key}.can"))?,
            cannot: words.text(&format!("{key}.cannot"))?,
            all: ids(all),
            any: ids(any),
            weight: Hundredth::new(*weight)?,
            sources: ids(sources),
        })
    }
}
