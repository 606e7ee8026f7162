//! A message to practise with: is it a scam or real?

use crate::Date;
use crate::index::{BreachIndex, KindIndex, SourceIndex};

/// How a message reaches people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// As a text message.
    TextMessage,
    /// By e-mail.
    Email,
    /// On paper.
    Letter,
    /// By telephone.
    Call,
    /// At the door.
    Visit,
    /// In social media.
    SocialMedia,
}

/// One practice message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drill {
    /// Its id, for words; not packed, unpacking numbers the rows.
    pub id: String,
    /// How it comes.
    pub channel: Channel,
    /// Whether such a message is real.
    pub genuine: bool,
    /// Easier to believe for somebody whose data of these kinds leaked; empty: for anybody.
    pub kinds: Vec<KindIndex>,
    /// Easier to believe after these breaches; empty: after any.
    pub breaches: Vec<BreachIndex>,
    /// The sources that say that such messages are sent; not packed.
    pub sources: Vec<SourceIndex>,
    /// When the record was last reviewed; not packed.
    pub reviewed: Date,
}
