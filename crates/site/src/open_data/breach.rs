//! A breach as open data: what happened, whom it concerns, what leaked under which condition, and who says so.

use anyhow::{Context as _, Result};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::derived::{AtPlace, Case, Days, Facts, PagePaths};
use super::record::{Change, Claim, Listing, Sum};
use super::translations::Translations;
use super::values::{Day, Id, State, Text, word};
use osuiko_catalogue::problem::Home;
use osuiko_catalogue::raw;

/// A personal data breach.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Breach {
    key: Id,
    kind: BreachKind,
    title: Text,
    /// What happened.
    what: Text,
    /// Whether the matter is still open.
    status: Status,
    /// What is known of misuse, and of which day.
    misuse: Text,
    /// What nobody knows yet.
    unknown: Text,
    /// Why the numbers differ; `null` if nobody has to be told.
    differ: Option<Text>,
    /// The name that a letter about it would use.
    told: Text,
    /// That an organisation told a person of it, as a clause after "because" or "if".
    because: Text,
    /// That none did, as a clause.
    if_not: Text,
    /// The services through which it reaches people.
    #[schemars(length(min = 1))]
    services: Vec<Id>,
    /// The source that is the best official page about it.
    page: Id,
    /// Who handled the data for whom, from the controller on.
    #[schemars(length(min = 1))]
    chain: Vec<Chain>,
    /// Who said what, when. Claims that were replaced stay.
    #[schemars(length(min = 1))]
    claims: Vec<Claim>,
    /// Numbers that are sums of others.
    sums: Vec<Sum>,
    /// How places stood in a table that was published then.
    listings: Vec<Listing>,
    /// The days that matter, over all cases.
    days: Days,
    /// The cases that it is made of, if the same happened more than once; else empty.
    cases: Vec<Case>,
    /// The places that its record speaks of, and who does; empty if it may have hit people anywhere.
    places: Vec<AtPlace>,
    /// Where the page about it is.
    page_paths: PagePaths,
    /// The ways of being hit.
    #[schemars(length(min = 1))]
    groups: Vec<Group>,
    /// What is different in some places.
    overlays: Vec<Overlay>,
    /// What was changed in this record, oldest first.
    changes: Vec<Change>,
    /// When the record was last reviewed.
    pub(super) reviewed: Day,
    /// When it must be reviewed next.
    next_review: Day,
}

/// What kind of event it was.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum BreachKind {
    /// Data copied and locked for money.
    Ransomware,
    /// Somebody broke in and copied data.
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

/// Whether a matter is still open: investigation, court, compensation.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Status {
    /// It is.
    Open,
    /// It is not.
    Closed,
}

/// One link of the chain through which data travelled.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct Chain {
    organisation: Id,
    role: Role,
}

/// The part an organisation plays, in the terms of the GDPR.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Role {
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

/// One way of being hit.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct Group {
    /// Its id inside the breach.
    id: Id,
    /// Who this group is.
    name: Text,
    /// Who is in it.
    when: Condition,
    /// Who is not, if that is known; while it is unknown, it keeps nobody out.
    unless: Option<Condition>,
    standing: Standing,
    /// Whether everyone in it was told personally, as the organisation says.
    letter: bool,
    confirms: Confirms,
    /// Who can confirm instead, for some of them; the first that holds.
    instead: Vec<Instead>,
    #[schemars(length(min = 1))]
    sources: Vec<Id>,
    #[schemars(length(min = 1))]
    exposures: Vec<Exposure>,
}

/// What is different about a group in some places.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct Overlay {
    /// The group of this breach.
    group: Id,
    #[schemars(length(min = 1))]
    places: Vec<Id>,
    /// Replaces the group's, if not `null`; so do the next three.
    when: Option<Condition>,
    unless: Option<Condition>,
    standing: Option<Standing>,
    confirms: Option<Confirms>,
    #[schemars(length(min = 1))]
    sources: Vec<Id>,
    /// Replace every exposure of the same kinds; the others stay.
    exposures: Vec<Exposure>,
}

/// How well it is known that a group of people was hit.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Standing {
    /// A controller, a processor or an authority says so.
    Official,
    /// Only the press says so.
    Reported,
    /// Nobody has said; it fits all the same.
    Unclear,
    /// An official source says that some such people were hit, far from all.
    Some,
}

/// Who can tell a person for certain.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Confirms {
    /// The contact of the place where the person lived.
    Place,
    /// This organisation, wherever they lived.
    Organisation(Id),
}

/// Who can tell some people of a group, whom it was somebody else who served.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct Instead {
    /// Which people; while that is unknown, the group's own word holds.
    when: Condition,
    /// The organisation that they ask.
    organisation: Id,
}

/// A data kind, the condition under which it leaked, and who says so.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct Exposure {
    /// The data kind.
    kind: Id,
    state: State,
    /// For whom; `null` is everyone in the group.
    when: Option<Condition>,
    /// The organisation that says so.
    by: Id,
    /// Where it says so.
    #[schemars(length(min = 1))]
    sources: Vec<Id>,
}

impl Breach {
    pub(super) fn new(
        breach: &raw::Breach,
        sources: &[(Home, raw::Source)],
        facts: Facts<'_>,
        words: &Translations,
    ) -> Result<Self> {
        let raw::Breach {
            key: id,
            kind,
            services,
            page,
            status,
            reviewed,
            next_review,
            chain,
            claim,
            sum,
            listing,
            change,
            group,
            overlay,
        } = breach;
        let key = format!("breach-{id}");
        let text = |attribute: &str| words.text(&format!("{key}.{attribute}"));
        Ok(Self {
            key: Id::new(id),
            kind: word(kind)?,
            title: words.text(&key)?,
            what: text("what")?,
            status: word(status)?,
            misuse: text("status")?,
            unknown: text("unknown")?,
            differ: words.maybe(&format!("{key}.differ"))?,
            told: text("told")?,
            because: text("because")?,
            if_not: text("if-not")?,
            services: Id::all(services),
            page: Id::new(page),
            chain: chain.iter().map(Chain::new).collect::<Result<_>>()?,
            claims: claim
                .iter()
                .map(|c| Claim::new(c, id, sources, words))
                .collect::<Result<_>>()?,
            sums: sum.iter().map(|s| Sum::new(s, claim)).collect::<Result<_>>()?,
            listings: listing.iter().map(|l| Listing::new(l, id, words)).collect::<Result<_>>()?,
            days: Days::all(breach)?,
            cases: Case::all(breach)?,
            places: facts.places(id)?,
            page_paths: PagePaths::new(id),
            groups: group.iter().map(|g| Group::new(g, id, words)).collect::<Result<_>>()?,
            overlays: overlay.iter().map(Overlay::new).collect::<Result<_>>()?,
            changes: change.iter().map(|c| Change::new(c, id, words)).collect::<Result<_>>()?,
            reviewed: Day::new(reviewed)?,
            next_review: Day::new(next_review)?,
        })
    }
}

impl Chain {
    fn new(chain: &raw::Chain) -> Result<Self> {
        let raw::Chain { organisation, role } = chain;
        Ok(Self { organisation: Id::new(organisation), role: word(role)? })
    }
}

impl Group {
    fn new(group: &raw::Group, breach: &str, words: &Translations) -> Result<Self> {
        let raw::Group { id, when, unless, standing, letter, confirms, instead, sources, exposure } =
            group;
        Ok(Self {
            id: Id::new(id),
            name: words.text(&format!("group-{breach}-{id}"))?,
            when: Condition::new(when),
            unless: Condition::maybe(unless.as_ref()),
            standing: word(standing)?,
            letter: *letter,
            confirms: Confirms::new(confirms),
            instead: instead.iter().map(Instead::new).collect(),
            sources: Id::all(sources),
            exposures: exposures(exposure).with_context(|| format!("group {id}"))?,
        })
    }
}

impl Overlay {
    fn new(overlay: &raw::Overlay) -> Result<Self> {
        let raw::Overlay { group, places, when, unless, standing, confirms, sources, exposure } =
            overlay;
        Ok(Self {
            group: Id::new(group),
            places: Id::all(places),
            when: Condition::maybe(when.as_ref()),
            unless: Condition::maybe(unless.as_ref()),
            standing: standing.as_ref().map(|standing| word(standing)).transpose()?,
            confirms: confirms.as_ref().map(|confirms| Confirms::new(confirms)),
            sources: Id::all(sources),
            exposures: exposures(exposure).with_context(|| format!("overlay of {group}"))?,
        })
    }
}

impl Instead {
    fn new(other: &raw::Instead) -> Self {
        let raw::Instead { when, confirms } = other;
        Self { when: Condition::new(when), organisation: Id::new(confirms) }
    }
}

impl Confirms {
    fn new(who: &str) -> Self {
        if who == "place" { Self::Place } else { Self::Organisation(Id::new(who)) }
    }
}

/// The exposures of a group or an overlay.
fn exposures(exposures: &[raw::Exposure]) -> Result<Vec<Exposure>> {
    exposures
        .iter()
        .map(|raw::Exposure { kind, state, when, by, sources }| {
            Ok(Exposure {
                kind: Id::new(kind),
                state: word(state)?,
                when: Condition::maybe(when.as_ref()),
                by: Id::new(by),
                sources: Id::all(sources),
            })
        })
        .collect()
}
