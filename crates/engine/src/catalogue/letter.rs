//! A letter that the person can send: to whom, after what, and which blanks it has.

use crate::index::{BreachIndex, KindIndex, OrganisationIndex, SourceIndex};
use crate::{Condition, Date};

/// To whom a letter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// The organisation that can tell this person for certain.
    Controller,
    /// The authority that supervises the organisation: the Data Protection Ombudsman, but for a few.
    Ombudsman,
    /// The police.
    Police,
    /// The person's own bank.
    Bank,
}

/// What the person fills in; nothing of it is kept or leaves the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Blank {
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

/// One letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its id, for words; not packed, unpacking numbers the rows.
    pub id: String,
    /// To whom it goes.
    pub to: Recipient,
    /// Which office it goes to, where it is the same one for everybody, or for all but a few.
    pub office: Option<OrganisationIndex>,
    /// Offered when one of these is exposed or may be; empty: whatever leaked.
    pub kinds: Vec<KindIndex>,
    /// Only after these breaches; empty: after any.
    pub breaches: Vec<BreachIndex>,
    /// Not after these breaches.
    pub except: Vec<BreachIndex>,
    /// What the answers must not deny.
    pub when: Option<Condition>,
    /// What is filled in, in the order of asking.
    pub blanks: Vec<Blank>,
    /// The sources of what it says; not packed.
    pub sources: Vec<SourceIndex>,
    /// When the record was last reviewed; not packed.
    pub reviewed: Date,
}

impl Recipient {
    /// Whether a letter to them is about one breach; the others are about all of them together.
    pub fn hears_of_one(self) -> bool {
        matches!(self, Self::Controller | Self::Ombudsman)
    }
}
