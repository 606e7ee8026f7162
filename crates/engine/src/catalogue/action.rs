//! One thing to do, with all its costs.

use crate::index::{BreachIndex, HarmIndex, KindIndex, OrganisationIndex, SourceIndex};
use crate::{Condition, Date};

/// How soon an action should be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// First.
    Now,
    /// In the coming days.
    Soon,
    /// When there is time.
    Later,
    /// Only if somebody misuses the data.
    IfMisused,
}

impl Band {
    /// Its place in the order of doing, from 0.
    pub(crate) fn rank(self) -> u8 {
        match self {
            Self::Now => 0,
            Self::Soon => 1,
            Self::Later => 2,
            Self::IfMisused => 3,
        }
    }
}

/// What an action costs in money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cost {
    /// A source says it is free.
    Free,
    /// It costs; the words say how much is known.
    Paid,
    /// The sources name no fee, which is not the same as free.
    #[default]
    NoFeeMentioned,
    /// The price of a call.
    CallPrice,
}

/// Whether strong identification is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Login {
    /// Only with bank codes, a mobile certificate or a certificate card.
    Strong,
    /// With it or in another way.
    Either,
    /// Not needed.
    None,
}

/// What an action is to the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ActionRole {
    /// A step to take and tick off.
    #[default]
    Step,
    /// Somebody to talk to. Those for some people only are offered once the answers say that the
    /// person is one of them.
    People,
    /// Something to use on the way.
    Tool,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Its id, for words and output; not packed, unpacking numbers the rows.
    pub id: String,
    /// What it is.
    pub role: ActionRole,
    /// Whether it helps anybody, even somebody of whom it cannot be told which breach affects them.
    pub anybody: bool,
    /// When to do it, unless the answers make it more pressing.
    pub band: Band,
    /// Helps when one of these is exposed or may be. If `harms` is empty as well, it helps whatever
    /// leaked.
    pub kinds: Vec<KindIndex>,
    /// Helps once one of these misuses has become possible, whichever breaches made it so.
    pub harms: Vec<HarmIndex>,
    /// Only after these breaches; empty: after any.
    pub breaches: Vec<BreachIndex>,
    /// What the answers must not deny.
    pub when: Option<Condition>,
    /// What in the answers moves it to [`Band::Now`]; where `breaches` is empty, it is called for
    /// then even without any breach.
    pub now_when: Option<Condition>,
    /// Order inside a band, 0 to 100, heaviest first.
    pub weight: u8,
    /// How long it takes; no source says, so this is our own estimate.
    pub minutes: u16,
    /// What it costs; not packed, the words say it.
    pub cost: Cost,
    /// Whether strong identification is needed.
    pub login: Login,
    /// The least age in years of someone doing it alone; not packed, the words say it.
    pub minimum_age: Option<u8>,
    /// Who provides it.
    pub provider: Option<OrganisationIndex>,
    /// The official page, in the packed language if there is one; it comes with the help, see
    /// [`Catalogue::link`](crate::Catalogue::link).
    pub link: Option<String>,
    /// The sources that say so; not packed.
    pub sources: Vec<SourceIndex>,
    /// When the record was last reviewed; not packed.
    pub reviewed: Date,
}
