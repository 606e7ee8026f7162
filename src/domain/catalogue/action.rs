//! One thing to do, with all its costs.

use serde::{Deserialize, Serialize};

use super::{Broken, Tables, breach};
use crate::domain::index::{BreachIndex, KindIndex, OrganisationIndex, SourceIndex};
use crate::domain::plan::Band;
use crate::domain::{Condition, Date};

/// What an action costs in money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cost {
    /// A source says it is free.
    Free,
    /// It costs; the words say how much is known.
    Paid,
    /// The sources name no fee, which is not the same as free.
    NoFeeMentioned,
    /// The price of a call.
    CallPrice,
}

/// Whether strong identification is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Login {
    /// Only with bank codes, a mobile certificate or a certificate card.
    Strong,
    /// With it or in another way.
    Either,
    /// Not needed.
    None,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Its id, for words and output.
    pub id: String,
    /// When to do it, unless the answers make it more pressing.
    pub band: Band,
    /// Helps when one of these is exposed or may be; empty: whatever leaked.
    pub kinds: Vec<KindIndex>,
    /// Only after these breaches; empty: after any.
    pub breaches: Vec<BreachIndex>,
    /// What the answers must not deny.
    pub when: Option<Condition>,
    /// What in the answers moves it to [`Band::Now`].
    pub now_when: Option<Condition>,
    /// Order inside a band, 0 to 100, heaviest first.
    pub weight: u8,
    /// How long it takes; no source says, so this is our own estimate.
    pub minutes: u16,
    /// What it costs.
    pub cost: Cost,
    /// Whether strong identification is needed.
    pub login: Login,
    /// The least age in years of someone doing it alone.
    pub minimum_age: Option<u8>,
    /// Who provides it.
    pub provider: Option<OrganisationIndex>,
    /// The official page, in the packed language if there is one.
    pub link: Option<String>,
    /// Where it stands.
    pub sources: Vec<SourceIndex>,
    /// When the record was last reviewed.
    pub reviewed: Date,
}

/// Checks that every index of every action points into its table.
pub(super) fn check(tables: &Tables) -> Result<(), Broken> {
    for action in &tables.actions {
        let need = |good: bool, field| {
            if good { Ok(()) } else { Err(Broken::Dangling { record: action.id.clone(), field }) }
        };
        need(action.kinds.iter().all(|k| k.position() < tables.kinds.len()), "kinds")?;
        need(action.breaches.iter().all(|b| b.position() < tables.breaches.len()), "breaches")?;
        need(action.sources.iter().all(|s| s.position() < tables.sources.len()), "sources")?;
        need(
            action.provider.is_none_or(|p| p.position() < tables.organisations.len()),
            "provider",
        )?;
        for condition in [&action.when, &action.now_when].into_iter().flatten() {
            need(breach::resolves(condition, tables), "when")?;
        }
    }
    for place in &tables.places {
        if place.contact.position() >= tables.organisations.len() {
            return Err(Broken::Dangling { record: place.id.clone(), field: "contact" });
        }
    }
    Ok(())
}
