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
    All {
        /// The conditions that must all hold.
        all: Vec<Condition>,
    },
    /// `{ any = [ … ] }`
    Any {
        /// The conditions of which one must hold.
        any: Vec<Condition>,
    },
    /// `{ not = … }`
    Not {
        /// The condition that must not hold.
        not: Box<Condition>,
    },
    /// `{ question = "…", is = "…" }`
    Is {
        /// The id of the question.
        question: String,
        /// The id of the option that is the answer or in it.
        is: String,
    },
    /// `{ question = "…", overlaps = [ … ] }`
    Overlaps {
        /// The id of the question.
        question: String,
        /// The ids of options of which one is in the answer.
        overlaps: Vec<String>,
    },
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
    /// Its id, for answers, conditions and words.
    pub id: String,
    /// The id of the group in which it is listed.
    pub group: String,
}

/// `places.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its id, for answers, conditions and words.
    pub id: String,
    /// The id of the organisation whom people there can ask.
    #[serde(default)]
    pub contact: String,
    /// Its official code of two digits, shown on the map.
    pub code: String,
    /// Its tile on the map: column and row, from 0.
    pub tile: (u8, u8),
}

/// `data-kinds.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Its id.
    pub id: String,
    /// How much somebody could do with it, from 0 to 100.
    pub harm: u8,
}

/// A file below `organisations/`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Its id.
    pub id: String,
    /// Its Finnish business id (Y-tunnus), such as `0245437-2`.
    pub business_id: Option<String>,
    /// The https address of its site.
    pub site: Option<String>,
    /// The https address of its page on people's own data.
    pub page: Option<String>,
    /// Its telephone number, as it is written in Finland.
    pub phone: Option<String>,
    /// Telephone numbers of their own for other languages, by code; they are as sure as `phone`.
    #[serde(default)]
    pub phones: BTreeMap<String, String>,
    /// How sure the telephone numbers are; only `verified` may ship.
    pub phone_confidence: Option<String>,
    /// Its postal address.
    pub post: Option<String>,
    /// How sure the postal address is; only `verified` may ship.
    pub post_confidence: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// How sure the e-mail address is; only `verified` may ship.
    pub email_confidence: Option<String>,
    /// Who supervises how it handles data, where it is not the Data Protection Ombudsman.
    pub supervisor: Option<String>,
    /// The author's word that people answer there for whoever needs help.
    #[serde(default)]
    pub helps: bool,
    /// The ids of the sources in which its contacts stand.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A file below `sources/`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// Its title, in the language of the page.
    #[serde(default)]
    pub title: String,
    /// Who published it.
    #[serde(default)]
    pub publisher: String,
    /// The id of the organisation whose word the page is, or `publisher` where that is no
    /// organisation of the catalogue; needed where a claim stands on it.
    pub speaker: Option<String>,
    /// When it was published: a day, a month or a year.
    pub date: Option<String>,
    /// The author's word that the page shows no date.
    #[serde(default)]
    pub undated: bool,
    /// The https address.
    #[serde(default)]
    pub address: String,
    /// The code of the language of the page.
    pub language: String,
    /// `official` (authority, controller, processor, court) or `reported` (press and others).
    pub standing: String,
    /// The day on which somebody last read it.
    pub checked: String,
    /// `live` (the page itself was read) or `copy` (a stored copy of it).
    #[serde(default)]
    pub read: String,
    /// The day of the copy: a day, a month or a year.
    pub copied: Option<String>,
    /// The author's word that nobody knows of which day the copy is.
    #[serde(default)]
    pub copy_undated: bool,
    /// The https address of a copy that an archive keeps for everybody.
    pub archived: Option<String>,
    /// The day on which the archive took that copy.
    pub archived_on: Option<String>,
    /// Where what was read shows no headline: `opening` if the title is its first words, otherwise
    /// `unseen`.
    pub titled: Option<String>,
    /// `may` where the page speaks of the data only as what may have been hit.
    pub says: Option<String>,
}

/// `questions.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its id, for answers, conditions and words.
    pub id: String,
    /// The word of a stage: a coarse order of asking.
    pub stage: String,
    /// `several` or `one`.
    pub choose: String,
    /// The ids of its own options, in their order.
    pub options: Option<Vec<String>>,
    /// The table that gives the options instead: `services`, `places` or `breaches`.
    pub options_from: Option<String>,
    /// Whether "none of these" is an answer of its own.
    #[serde(default)]
    pub none: bool,
    /// The ids of options that stand alone.
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
    /// Its key: its id, the name of its file, and its address.
    pub key: String,
    /// The word of how it happened.
    pub kind: String,
    /// The ids of the services that reach it.
    pub services: Vec<String>,
    /// The id of the source that is the best page about it.
    pub page: String,
    /// `open` while something goes on or is missing, otherwise `closed`.
    pub status: String,
    /// The day on which the record was last reviewed.
    pub reviewed: String,
    /// The day by which it must be reviewed again.
    pub next_review: String,
    /// Who held the data, the controller first.
    #[serde(default)]
    pub chain: Vec<Chain>,
    /// What was said, by whom and when.
    #[serde(default)]
    pub claim: Vec<Claim>,
    /// Numbers that are sums of others.
    #[serde(default)]
    pub sum: Vec<Sum>,
    /// How places stood in the first table that was published.
    #[serde(default)]
    pub listing: Vec<Listing>,
    /// What has been changed in the record, the oldest first.
    #[serde(default)]
    pub change: Vec<Change>,
    /// The ways of being hit.
    #[serde(default)]
    pub group: Vec<Group>,
    /// What is different in some places.
    #[serde(default)]
    pub overlay: Vec<Overlay>,
}

/// An organisation in the chain of a breach.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chain {
    /// The id of the organisation.
    pub organisation: String,
    /// The word of its role.
    pub role: String,
}

/// A number that is the sum of others.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sum {
    /// The id of the claim whose number is the sum.
    pub explains: String,
    /// The ids of the claims whose numbers are added.
    pub of: Vec<String>,
}

/// How some places stood in a published table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    /// Its id within the breach.
    pub id: String,
    /// The ids of the places that stood so.
    pub places: Vec<String>,
    /// The id of the source.
    #[serde(default)]
    pub source: String,
}

/// A change of the record.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Its id within the breach; that of the first one is `added`.
    pub id: String,
    /// The day of the change.
    pub on: String,
    /// The words of what was changed; that of the change `added` is `added`, and need not stand.
    #[serde(default)]
    pub about: Vec<String>,
}

impl Change {
    /// The id of the change by which a breach came on the list.
    pub const ADDED: &str = "added";

    /// The words of what was changed; the first change need not say that it added the breach.
    pub fn about(&self) -> Vec<&str> {
        if self.id == Self::ADDED && self.about.is_empty() {
            return vec![Self::ADDED];
        }
        self.about.iter().map(String::as_str).collect()
    }
}

/// A statement, by whom and when.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Its id within the breach.
    pub id: String,
    /// `people` (a number of them), `event` (something happened) or `status`.
    pub what: String,
    /// The id of the organisation that said it.
    pub by: String,
    /// When it was said: a day, a month or a year; that of the source if nothing is given.
    pub said: Option<String>,
    /// How many people, for `people`.
    pub value: Option<u32>,
    /// The word of how exact the number is, for `people`.
    pub measure: Option<String>,
    /// What a number counts; numbers that count the same must agree, or say that they do not.
    pub counts: Option<String>,
    /// When it happened, for `event`: a day, a month or a year.
    pub on: Option<String>,
    /// The word of what the event is for the timeline.
    pub mark: Option<String>,
    /// The ids of the places of which it speaks; none if of all.
    #[serde(default)]
    pub places: Vec<String>,
    /// The ids of the cases of which it speaks, where the breach has several; none if of all.
    #[serde(default)]
    pub cases: Vec<String>,
    /// The id of the source.
    #[serde(default)]
    pub source: String,
    /// The ids of claims that it disagrees with, which name it as well.
    #[serde(default)]
    pub disagrees: Vec<String>,
    /// The ids of claims that it replaces.
    #[serde(default)]
    pub supersedes: Vec<String>,
}

/// One way of being hit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its id within the breach.
    pub id: String,
    /// Who is in it.
    pub when: Condition,
    /// Who is not, if that is known.
    pub unless: Option<Condition>,
    /// The word of how well it is known that such people were hit.
    pub standing: String,
    /// Whether everyone in it was told personally.
    #[serde(default)]
    pub letter: bool,
    /// Who can tell for certain: `place` for the contact of the place, or the id of an organisation.
    pub confirms: String,
    /// Who can tell instead, for some of its people.
    #[serde(default)]
    pub instead: Vec<Instead>,
    /// The ids of the sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// What leaked.
    #[serde(default)]
    pub exposure: Vec<Exposure>,
}

/// Somebody else who can tell, for some people.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instead {
    /// For whom.
    pub when: Condition,
    /// The id of the organisation.
    pub confirms: String,
}

/// What became of one data kind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exposure {
    /// The id of the data kind.
    pub kind: String,
    /// The word of what became of the data.
    pub state: String,
    /// From whom in the group; from everyone if nothing is given.
    pub when: Option<Condition>,
    /// The id of the organisation that says so.
    pub by: String,
    /// The ids of the sources.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// What is different in some places.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// The id of the group.
    pub group: String,
    /// The ids of the places.
    pub places: Vec<String>,
    /// Who is in the group there, instead of the group's own condition.
    pub when: Option<Condition>,
    /// Who is not, instead of the group's own condition.
    pub unless: Option<Condition>,
    /// The word of how well it is known there.
    pub standing: Option<String>,
    /// Who can tell for certain there, as in a group.
    pub confirms: Option<String>,
    /// The ids of the sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// What leaked there; each replaces those of its kind in the group.
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
    /// Its id.
    pub id: String,
    /// The ids of the data kinds that must all be out, or may be.
    pub all: Vec<String>,
    /// The ids of data kinds of which one is needed as well; nothing more if there is none.
    #[serde(default)]
    pub any: Vec<String>,
    /// How grave it is, from 0 to 100; orders what is shown.
    pub weight: u8,
    /// The ids of the sources.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// `letters.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Its id.
    pub id: String,
    /// The word of who gets it.
    pub to: String,
    /// The id of the organisation that it goes to, where that is the same for all but a few.
    pub office: Option<String>,
    /// The ids of data kinds of which one must be exposed, or may be; whatever leaked if there is none.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// The ids of breaches after which it is offered; all if none is given.
    #[serde(default)]
    pub breaches: Vec<String>,
    /// The ids of breaches after which it is not.
    #[serde(default)]
    pub except: Vec<String>,
    /// What the answers must not deny.
    pub when: Option<Condition>,
    /// The words of what the person fills in.
    #[serde(default)]
    pub fields: Vec<String>,
    /// The ids of the sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// The day on which the record was last reviewed.
    pub reviewed: String,
    /// The day by which it must be reviewed again.
    pub next_review: String,
}

/// `drills.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drill {
    /// Its id.
    pub id: String,
    /// The word of how the message comes.
    pub channel: String,
    /// Whether it is genuine.
    pub genuine: bool,
    /// The ids of data kinds that make it easier to believe; for anybody if there is none.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// The ids of breaches that make it easier to believe; after any if there is none.
    #[serde(default)]
    pub breaches: Vec<String>,
    /// The ids of the sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// The day on which the record was last reviewed.
    pub reviewed: String,
    /// The day by which it must be reviewed again.
    pub next_review: String,
}

/// `actions.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Its id.
    pub id: String,
    /// The word of what it is: a step unless it says otherwise.
    pub role: Option<String>,
    /// Whether it helps anybody, even somebody of whom it cannot be told which breach affects them.
    #[serde(default)]
    pub anybody: bool,
    /// The word of how pressing it is, unless answers make it more so.
    pub band: String,
    /// The ids of data kinds of which one must be exposed, or may be; whatever leaked if there is none and no harm.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// The ids of misuses that it helps against once they are possible.
    #[serde(default)]
    pub harms: Vec<String>,
    /// The ids of breaches after which it is; all if none is given.
    #[serde(default)]
    pub breaches: Vec<String>,
    /// What the answers must not deny.
    pub when: Option<Condition>,
    /// What in the answers makes it pressing at once, even without a breach if it is for none in particular.
    pub now_when: Option<Condition>,
    /// Its order inside a band, from 0 to 100, the heaviest first.
    pub weight: u8,
    /// How many minutes it takes, as we estimate.
    pub minutes: u16,
    /// The word of what it costs.
    pub cost: String,
    /// The word of whether strong identification is needed.
    pub login: String,
    /// The least age, in years, of somebody who does it alone.
    pub minimum_age: Option<u8>,
    /// The id of the organisation that provides it.
    pub provider: Option<String>,
    /// The https address of its page, by the code of the language.
    #[serde(default)]
    pub links: BTreeMap<String, String>,
    /// The ids of the sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// The day on which the record was last reviewed.
    pub reviewed: String,
    /// The day by which it must be reviewed again.
    pub next_review: String,
}
