//! Things to do as open data, with all their costs.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::translations::Translations;
use super::values::{Address, Day, Hundredth, Id, Links, Text, word};
use osuiko_catalogue::raw;

/// One thing to do.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Action {
    id: Id,
    title: Text,
    /// What it helps with.
    does: Text,
    /// What it does not.
    not_covered: Text,
    /// How to do it.
    how: Option<Text>,
    /// When it starts to work.
    effect: Option<Text>,
    /// How long it lasts.
    ends: Option<Text>,
    side_effects: Option<Text>,
    undo: Option<Text>,
    /// The way for somebody who cannot identify strongly.
    without_login: Option<Text>,
    /// What holds for minors.
    age: Option<Text>,
    /// How to do it for another adult.
    for_other: Option<Text>,
    /// What the estate of somebody who has died can do.
    estate: Option<Text>,
    role: ActionRole,
    /// Whether it helps anybody, even somebody of whom it cannot be told which breach affects them.
    anybody: bool,
    band: Band,
    /// Helps when one of these data kinds is exposed or may be. If `harms` is empty as well, it
    /// helps whatever leaked.
    kinds: Vec<Id>,
    /// Helps once one of these misuses has become possible, whichever breaches made it so.
    harms: Vec<Id>,
    /// Only after these breaches; empty: after any.
    breaches: Vec<Id>,
    /// What the answers must not deny.
    when: Option<Condition>,
    /// What in the answers moves it to the band `now`; where `breaches` is empty, the action is
    /// called for then even without any breach.
    now_when: Option<Condition>,
    /// Order inside a band, heaviest first.
    weight: Hundredth,
    /// How long it takes: our own estimate, no source says.
    minutes: u16,
    cost: Cost,
    /// The cost in words.
    price: Text,
    login: Login,
    /// The least age in years of somebody who does it alone.
    minimum_age: Option<u8>,
    /// The organisation that provides it.
    provider: Option<Id>,
    links: Links,
    #[schemars(length(min = 1))]
    sources: Vec<Id>,
    /// When the record was last reviewed.
    reviewed: Day,
    /// When it must be reviewed next.
    next_review: Day,
}

/// What it is to the person.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum ActionRole {
    /// A step to take.
    Step,
    /// Somebody to talk to. Those for some people only are offered once the answers say that the
    /// person is one of them.
    People,
    /// Something to use on the way.
    Tool,
}

/// When to do it, unless the answers make it more pressing.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Band {
    /// Today.
    Now,
    /// In the next days.
    Soon,
    /// When there is time.
    Later,
    /// When data has been misused.
    IfMisused,
}

/// What it costs in money.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Cost {
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
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Login {
    /// Only with bank codes, a mobile certificate or a certificate card.
    Strong,
    /// With it or in another way.
    Either,
    /// Not needed.
    None,
}

impl Action {
    pub(super) fn new(action: &raw::Action, words: &Translations) -> Result<Self> {
        let raw::Action {
            id,
            role,
            anybody,
            band,
            kinds,
            harms,
            breaches,
            when,
            now_when,
            weight,
            minutes,
            cost,
            login,
            minimum_age,
            provider,
            links,
            sources,
            reviewed,
            next_review,
        } = action;
        let key = format!("action-{id}");
        let text = |attribute: &str| words.text(&format!("{key}.{attribute}"));
        let maybe = |attribute: &str| words.maybe(&format!("{key}.{attribute}"));
        Ok(Self {
            id: Id::new(id),
            title: words.text(&key)?,
            does: text("does")?,
            not_covered: text("not-covered")?,
            how: maybe("how")?,
            effect: maybe("effect")?,
            ends: maybe("ends")?,
            side_effects: maybe("side-effects")?,
            undo: maybe("undo")?,
            without_login: maybe("without-login")?,
            age: maybe("age")?,
            for_other: maybe("for-other")?,
            estate: maybe("estate")?,
            role: role.as_deref().map_or(Ok(ActionRole::Step), word)?,
            anybody: *anybody,
            band: word(band)?,
            kinds: Id::all(kinds),
            harms: Id::all(harms),
            breaches: Id::all(breaches),
            when: Condition::maybe(when.as_ref()),
            now_when: Condition::maybe(now_when.as_ref()),
            weight: Hundredth::new(*weight)?,
            minutes: *minutes,
            cost: word(cost)?,
            price: text("cost")?,
            login: word(login)?,
            minimum_age: *minimum_age,
            provider: provider.as_ref().map(|provider| Id::new(provider)),
            links: own_languages(id, links)?,
            sources: Id::all(sources),
            reviewed: Day::new(reviewed)?,
            next_review: Day::new(next_review)?,
        })
    }
}

/// The links, in our languages and no others.
fn own_languages(action: &str, links: &BTreeMap<String, String>) -> Result<Links> {
    for code in links.keys() {
        let ours = matches!(code.as_str(), "fi" | "sv" | "en");
        ensure!(ours, "action {action} has a link in the language {code}");
    }
    let link = |code: &str| Address::maybe(links.get(code));
    Ok(Links { fi: link("fi"), sv: link("sv"), en: link("en") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_in_a_language_that_is_not_ours_is_not_dropped_in_silence() {
        let links = |code: &str| BTreeMap::from([(code.to_owned(), "https://a.fi".to_owned())]);
        let ours = own_languages("rest", &links("sv")).unwrap();
        assert_eq!((ours.fi, ours.sv), (None, Some(Address::new("https://a.fi"))));
        assert!(own_languages("rest", &links("se")).is_err());
    }
}
