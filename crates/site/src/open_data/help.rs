//! Letters and practice messages as open data.

use anyhow::{Context as _, Result};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::translations::Translations;
use super::values::{Day, Id, Text, word};
use osuiko_catalogue::raw;

/// A letter that people can send. In its words `{name}` is a slot that the page fills.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Letter {
    id: Id,
    title: Text,
    /// When it helps.
    help: Text,
    /// What it does not do.
    limits: Text,
    subject: Text,
    /// Between the greeting and the closing, a paragraph on each line.
    body: Text,
    to: Recipient,
    /// Which office it goes to, where it is the same one for everybody.
    office: Option<Id>,
    /// Offered when one of these data kinds is exposed or may be; empty: whatever leaked.
    kinds: Vec<Id>,
    /// Only after these breaches; empty: after any.
    breaches: Vec<Id>,
    /// Not after these breaches.
    except: Vec<Id>,
    /// What the answers must not deny.
    when: Option<Condition>,
    /// What the person fills in.
    fields: Vec<Field>,
    #[schemars(length(min = 1))]
    sources: Vec<Id>,
    /// When the record was last reviewed.
    reviewed: Day,
    /// When it must be reviewed next.
    next_review: Day,
}

/// To whom a letter goes.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Recipient {
    /// The organisation that can tell the person for certain.
    Controller,
    /// The Data Protection Ombudsman.
    Ombudsman,
    /// The police.
    Police,
    /// The person's own bank.
    Bank,
}

/// What the person fills in.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Field {
    /// The sender's name.
    Name,
    /// How to reach the sender.
    Contact,
    /// The day on which an earlier letter was sent.
    Sent,
    /// The number of a case.
    Reference,
    /// What has happened.
    Happened,
    /// What it cost or caused.
    Loss,
}

impl Letter {
    pub(super) fn new(letter: &raw::Letter, words: &Translations) -> Result<Self> {
        let raw::Letter {
            id,
            to,
            office,
            kinds,
            breaches,
            except,
            when,
            fields,
            sources,
            reviewed,
            next_review,
        } = letter;
        let key = format!("letter-{id}");
        let text = |attribute: &str| words.text(&format!("{key}.{attribute}"));
        Ok(Self {
            id: Id::new(id),
            title: words.text(&key)?,
            help: text("when")?,
            limits: text("limits")?,
            subject: text("subject")?,
            body: text("body")?,
            to: word(to)?,
            office: office.as_ref().map(|office| Id::new(office)),
            kinds: Id::all(kinds),
            breaches: Id::all(breaches),
            except: Id::all(except),
            when: Condition::maybe(when.as_ref()),
            fields: fields.iter().map(|field| word(field)).collect::<Result<_>>()?,
            sources: Id::all(sources),
            reviewed: Day::new(reviewed)?,
            next_review: Day::new(next_review)?,
        })
    }
}

/// Sentences that letters share, for the slots `{basis}`, `{demand}` and `{for}`.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct LetterParts {
    /// An organisation has told the sender.
    basis_told: Text,
    /// The sender's answers match those concerned.
    basis_likely: Text,
    /// Something important is not known.
    basis_possible: Text,
    /// The sender, or a child's guardian, demands a punishment.
    demand: Text,
    /// Another adult demands it in person.
    demand_cared_for: Text,
    /// The police are asked who may demand it for somebody who has died.
    demand_deceased: Text,
    /// Written for a child.
    for_child: Text,
    /// Written for another adult.
    for_cared_for: Text,
    /// Written for the estate of somebody who has died.
    for_deceased: Text,
}

impl LetterParts {
    pub(super) fn new(words: &Translations) -> Result<Self> {
        let part = |name: &str| words.text(&format!("letter-{name}")).context("letters.ftl");
        Ok(Self {
            basis_told: part("basis-told")?,
            basis_likely: part("basis-likely")?,
            basis_possible: part("basis-possible")?,
            demand: part("demand")?,
            demand_cared_for: part("demand-cared-for")?,
            demand_deceased: part("demand-deceased")?,
            for_child: part("for-child")?,
            for_cared_for: part("for-cared-for")?,
            for_deceased: part("for-deceased")?,
        })
    }
}

/// A message to practise with. It is invented; such messages are sent, as the sources say.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Drill {
    id: Id,
    /// The message as people meet it.
    message: Text,
    /// Whom it claims to come from.
    from: Text,
    /// Signs that tell, as `words of the message | why they matter`.
    #[schemars(length(min = 2))]
    clues: Vec<Text>,
    /// What to do with such a message.
    #[serde(rename = "do")]
    to_do: Text,
    channel: Channel,
    /// Whether such a message is real.
    genuine: bool,
    /// Easier to believe for somebody whose data of these kinds leaked; empty: for anybody.
    kinds: Vec<Id>,
    /// Easier to believe after these breaches; empty: after any.
    breaches: Vec<Id>,
    #[schemars(length(min = 1))]
    sources: Vec<Id>,
    /// When the record was last reviewed.
    reviewed: Day,
    /// When it must be reviewed next.
    next_review: Day,
}

/// How a message reaches people.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Channel {
    TextMessage,
    Email,
    /// On paper.
    Letter,
    Call,
    /// At the door.
    Visit,
    SocialMedia,
}

impl Drill {
    pub(super) fn new(drill: &raw::Drill, words: &Translations) -> Result<Self> {
        let raw::Drill { id, channel, genuine, kinds, breaches, sources, reviewed, next_review } =
            drill;
        let key = format!("drill-{id}");
        let mut clues = Vec::new();
        for number in 1..=4 {
            clues.extend(words.maybe(&format!("{key}.clue-{number}"))?);
        }
        Ok(Self {
            id: Id::new(id),
            message: words.text(&key)?,
            from: words.text(&format!("{key}.from"))?,
            clues,
            to_do: words.text(&format!("{key}.do"))?,
            channel: word(channel)?,
            genuine: *genuine,
            kinds: Id::all(kinds),
            breaches: Id::all(breaches),
            sources: Id::all(sources),
            reviewed: Day::new(reviewed)?,
            next_review: Day::new(next_review)?,
        })
    }
}
