//! The authoring files as they are written: one struct for each kind of record.
//!
//! What an author may forget, and a rule then asks for, is empty instead of refused, so that one
//! run shows every mistake.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A condition as it is written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, untagged)]
pub enum Condition {
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
    pub fn each_leaf(&self, visit: &mut impl FnMut(&str, &[String])) {
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
pub struct Service {
    pub id: String,
    pub group: String,
}

/// `places.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub id: String,
    #[serde(default)]
    pub contact: String,
    pub code: String,
    pub tile: (u8, u8),
}

/// `data-kinds.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    pub id: String,
    pub harm: u8,
}

/// A file below `organisations/`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    pub id: String,
    pub site: Option<String>,
    pub page: Option<String>,
    pub phone: Option<String>,
    pub phone_confidence: Option<String>,
    pub post: Option<String>,
    pub post_confidence: Option<String>,
    pub email: Option<String>,
    pub email_confidence: Option<String>,
    /// Who supervises how it handles data, where it is not the Data Protection Ombudsman.
    pub supervisor: Option<String>,
    /// The author's word that people answer there for whoever needs help.
    #[serde(default)]
    pub helps: bool,
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A file below `sources/`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: String,
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub publisher: String,
    pub date: Option<String>,
    /// The author's word that the page shows no date.
    #[serde(default)]
    pub undated: bool,
    #[serde(default)]
    pub address: String,
    pub language: String,
    pub standing: String,
    pub checked: String,
}

/// `questions.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: String,
    pub stage: String,
    pub choose: String,
    pub options: Option<Vec<String>>,
    pub options_from: Option<String>,
    #[serde(default)]
    pub none: bool,
    #[serde(default)]
    pub exclusive: Vec<String>,
    /// The author's word that these options are needed, though no condition tells them apart.
    #[serde(default)]
    pub alike: Vec<String>,
}

/// A file below `breaches/`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Breach {
    pub key: String,
    pub kind: String,
    pub services: Vec<String>,
    pub page: String,
    pub status: String,
    pub reviewed: String,
    pub next_review: String,
    #[serde(default)]
    pub chain: Vec<Chain>,
    #[serde(default)]
    pub claim: Vec<Claim>,
    #[serde(default)]
    pub sum: Vec<Sum>,
    #[serde(default)]
    pub listing: Vec<Listing>,
    #[serde(default)]
    pub change: Vec<Change>,
    #[serde(default)]
    pub group: Vec<Group>,
    #[serde(default)]
    pub overlay: Vec<Overlay>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chain {
    pub organisation: String,
    pub role: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sum {
    pub explains: String,
    pub of: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    pub id: String,
    pub places: Vec<String>,
    #[serde(default)]
    pub source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    pub id: String,
    pub on: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub id: String,
    pub what: String,
    pub by: String,
    pub said: Option<String>,
    pub value: Option<u32>,
    pub measure: Option<String>,
    /// What a number counts; numbers that count the same must agree, or say that they do not.
    pub counts: Option<String>,
    pub on: Option<String>,
    pub mark: Option<String>,
    #[serde(default)]
    pub places: Vec<String>,
    #[serde(default)]
    pub source: String,
    #[serde(default)]
    pub disagrees: Vec<String>,
    #[serde(default)]
    pub supersedes: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub id: String,
    pub when: Condition,
    pub unless: Option<Condition>,
    pub standing: String,
    #[serde(default)]
    pub letter: bool,
    pub confirms: String,
    #[serde(default)]
    pub instead: Vec<Instead>,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default)]
    pub exposure: Vec<Exposure>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instead {
    pub when: Condition,
    pub confirms: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exposure {
    pub kind: String,
    pub state: String,
    pub when: Option<Condition>,
    pub by: String,
    #[serde(default)]
    pub sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    pub group: String,
    pub places: Vec<String>,
    pub when: Option<Condition>,
    pub unless: Option<Condition>,
    pub standing: Option<String>,
    pub confirms: Option<String>,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default)]
    pub exposure: Vec<Exposure>,
}

impl Overlay {
    /// What it is called: its group and its places.
    pub fn name(&self) -> String {
        format!("{} in {}", self.group, self.places.join("+"))
    }
}

/// `harms.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Harm {
    pub id: String,
    pub all: Vec<String>,
    #[serde(default)]
    pub any: Vec<String>,
    pub weight: u8,
    #[serde(default)]
    pub sources: Vec<String>,
}

/// `letters.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    pub id: String,
    pub to: String,
    pub office: Option<String>,
    #[serde(default)]
    pub kinds: Vec<String>,
    #[serde(default)]
    pub breaches: Vec<String>,
    #[serde(default)]
    pub except: Vec<String>,
    pub when: Option<Condition>,
    #[serde(default)]
    pub fields: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
    pub reviewed: String,
    pub next_review: String,
}

/// `drills.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drill {
    pub id: String,
    pub channel: String,
    pub genuine: bool,
    #[serde(default)]
    pub kinds: Vec<String>,
    #[serde(default)]
    pub breaches: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
    pub reviewed: String,
    pub next_review: String,
}

/// `actions.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    pub id: String,
    pub band: String,
    #[serde(default)]
    pub kinds: Vec<String>,
    #[serde(default)]
    pub harms: Vec<String>,
    #[serde(default)]
    pub breaches: Vec<String>,
    pub when: Option<Condition>,
    pub now_when: Option<Condition>,
    pub weight: u8,
    pub minutes: u16,
    pub cost: String,
    pub login: String,
    pub minimum_age: Option<u8>,
    pub provider: Option<String>,
    #[serde(default)]
    pub links: BTreeMap<String, String>,
    #[serde(default)]
    pub sources: Vec<String>,
    pub reviewed: String,
    pub next_review: String,
}
