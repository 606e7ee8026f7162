//! The authoring files as they are written: one struct for each kind of record.
//!
//! What an author may forget, and a rule then asks for, is empty instead of refused, so that one
//! run shows every mistake.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A condition as it is written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, untagged)]
pub(super) enum Condition {
    /// `{ all = [ … ] }`
    All { all: Vec<Condition> },
    /// `{ any = [ … ] }`
    Any { any: Vec<Condition> },
    /// `{ not = … }`
    Not { not: Box<Condition> },
    /// `{ question = "…", is = "…" }`
    Is { question: String, is: String },
    /// `{ question = "…", overlaps = [ … ] }`
    Overlaps { question: String, overlaps: Vec<String> },
}

impl Condition {
    /// Calls `visit` with each question and the options that are named with it.
    pub(super) fn each_leaf(&self, visit: &mut impl FnMut(&str, &[String])) {
        match self {
            Self::All { all: parts } | Self::Any { any: parts } => {
                for part in parts {
                    part.each_leaf(visit);
                }
            }
            Self::Not { not } => not.each_leaf(visit),
            Self::Is { question, is } => visit(question, std::slice::from_ref(is)),
            Self::Overlaps { question, overlaps } => visit(question, overlaps),
        }
    }
}

/// `services.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Service {
    pub(super) id: String,
    pub(super) group: String,
}

/// `places.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    pub(super) id: String,
    #[serde(default)]
    pub(super) contact: String,
    pub(super) code: String,
    pub(super) tile: (u8, u8),
}

/// `data-kinds.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kind {
    pub(super) id: String,
    pub(super) harm: u8,
}

/// A file below `organisations/`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Organisation {
    pub(super) id: String,
    pub(super) site: Option<String>,
    pub(super) page: Option<String>,
    pub(super) phone: Option<String>,
    pub(super) phone_confidence: Option<String>,
    pub(super) post: Option<String>,
    pub(super) post_confidence: Option<String>,
    pub(super) email: Option<String>,
    pub(super) email_confidence: Option<String>,
    /// Who supervises how it handles data, where it is not the Data Protection Ombudsman.
    pub(super) supervisor: Option<String>,
    /// The author's word that people answer there for whoever needs help.
    #[serde(default)]
    pub(super) helps: bool,
    #[serde(default)]
    pub(super) sources: Vec<String>,
}

/// A file below `sources/`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub(super) id: String,
    #[serde(default)]
    pub(super) title: String,
    #[serde(default)]
    pub(super) publisher: String,
    pub(super) date: Option<String>,
    /// The author's word that the page shows no date.
    #[serde(default)]
    pub(super) undated: bool,
    #[serde(default)]
    pub(super) address: String,
    pub(super) language: String,
    pub(super) standing: String,
    pub(super) checked: String,
}

/// `questions.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    pub(super) id: String,
    pub(super) stage: String,
    pub(super) choose: String,
    pub(super) options: Option<Vec<String>>,
    pub(super) options_from: Option<String>,
    #[serde(default)]
    pub(super) none: bool,
    #[serde(default)]
    pub(super) exclusive: Vec<String>,
    /// The author's word that these options are needed, though no condition tells them apart.
    #[serde(default)]
    pub(super) alike: Vec<String>,
}

/// A file below `breaches/`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Breach {
    pub(super) key: String,
    pub(super) kind: String,
    pub(super) services: Vec<String>,
    pub(super) page: String,
    pub(super) status: String,
    pub(super) reviewed: String,
    pub(super) next_review: String,
    #[serde(default)]
    pub(super) chain: Vec<Chain>,
    #[serde(default)]
    pub(super) claim: Vec<Claim>,
    #[serde(default)]
    pub(super) sum: Vec<Sum>,
    #[serde(default)]
    pub(super) listing: Vec<Listing>,
    #[serde(default)]
    pub(super) change: Vec<Change>,
    #[serde(default)]
    pub(super) group: Vec<Group>,
    #[serde(default)]
    pub(super) overlay: Vec<Overlay>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Chain {
    pub(super) organisation: String,
    pub(super) role: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sum {
    pub(super) explains: String,
    pub(super) of: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Listing {
    pub(super) id: String,
    pub(super) places: Vec<String>,
    #[serde(default)]
    pub(super) source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Change {
    pub(super) id: String,
    pub(super) on: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Claim {
    pub(super) id: String,
    pub(super) what: String,
    pub(super) by: String,
    pub(super) said: Option<String>,
    pub(super) value: Option<u32>,
    pub(super) measure: Option<String>,
    /// What a number counts; numbers that count the same must agree, or say that they do not.
    pub(super) counts: Option<String>,
    pub(super) on: Option<String>,
    pub(super) mark: Option<String>,
    #[serde(default)]
    pub(super) places: Vec<String>,
    #[serde(default)]
    pub(super) source: String,
    #[serde(default)]
    pub(super) disagrees: Vec<String>,
    #[serde(default)]
    pub(super) supersedes: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Group {
    pub(super) id: String,
    pub(super) when: Condition,
    pub(super) unless: Option<Condition>,
    pub(super) standing: String,
    #[serde(default)]
    pub(super) letter: bool,
    pub(super) confirms: String,
    #[serde(default)]
    pub(super) instead: Vec<Instead>,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    #[serde(default)]
    pub(super) exposure: Vec<Exposure>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Instead {
    pub(super) when: Condition,
    pub(super) confirms: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exposure {
    pub(super) kind: String,
    pub(super) state: String,
    pub(super) when: Option<Condition>,
    pub(super) by: String,
    #[serde(default)]
    pub(super) sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Overlay {
    pub(super) group: String,
    pub(super) places: Vec<String>,
    pub(super) when: Option<Condition>,
    pub(super) unless: Option<Condition>,
    pub(super) standing: Option<String>,
    pub(super) confirms: Option<String>,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    #[serde(default)]
    pub(super) exposure: Vec<Exposure>,
}

impl Overlay {
    /// What it is called: its group and its places.
    pub(super) fn name(&self) -> String {
        format!("{} in {}", self.group, self.places.join("+"))
    }
}

/// `harms.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Harm {
    pub(super) id: String,
    pub(super) all: Vec<String>,
    #[serde(default)]
    pub(super) any: Vec<String>,
    pub(super) weight: u8,
    #[serde(default)]
    pub(super) sources: Vec<String>,
}

/// `letters.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Letter {
    pub(super) id: String,
    pub(super) to: String,
    pub(super) office: Option<String>,
    #[serde(default)]
    pub(super) kinds: Vec<String>,
    #[serde(default)]
    pub(super) breaches: Vec<String>,
    #[serde(default)]
    pub(super) except: Vec<String>,
    pub(super) when: Option<Condition>,
    #[serde(default)]
    pub(super) fields: Vec<String>,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    pub(super) reviewed: String,
    pub(super) next_review: String,
}

/// `drills.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Drill {
    pub(super) id: String,
    pub(super) channel: String,
    pub(super) genuine: bool,
    #[serde(default)]
    pub(super) kinds: Vec<String>,
    #[serde(default)]
    pub(super) breaches: Vec<String>,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    pub(super) reviewed: String,
    pub(super) next_review: String,
}

/// `actions.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Action {
    pub(super) id: String,
    pub(super) band: String,
    #[serde(default)]
    pub(super) kinds: Vec<String>,
    #[serde(default)]
    pub(super) harms: Vec<String>,
    #[serde(default)]
    pub(super) breaches: Vec<String>,
    pub(super) when: Option<Condition>,
    pub(super) now_when: Option<Condition>,
    pub(super) weight: u8,
    pub(super) minutes: u16,
    pub(super) cost: String,
    pub(super) login: String,
    pub(super) minimum_age: Option<u8>,
    pub(super) provider: Option<String>,
    #[serde(default)]
    pub(super) links: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    pub(super) reviewed: String,
    pub(super) next_review: String,
}
