//! Who said what, when, and how numbers came about, as open data.

use anyhow::{Context as _, Result, bail};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::source::speaker;
use super::translations::Translations;
use super::values::{Date, Day, Id, Text, word};
use osuiko_catalogue::problem::Home;
use osuiko_catalogue::raw;

/// One statement by somebody, from a source.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Claim {
    /// Its id inside the breach.
    id: Id,
    says: Says,
    /// For a number what it counts; for an event and a status what happened or how things stand.
    text: Text,
    /// The organisation that said it.
    by: Id,
    /// When it said so; `null` if that is not known.
    said: Option<Date>,
    /// The places it is about; empty for the whole breach.
    places: Vec<Id>,
    /// The cases it is about, where the breach is made of several; empty for all of them.
    cases: Vec<Id>,
    /// Where it stands.
    source: Id,
    /// Who passed it on; `null` at first hand, where whoever said it speaks in the source.
    via: Option<Via>,
    /// Claims of the same breach that say otherwise.
    disagrees: Vec<Id>,
    /// Claims of the same breach that this one replaces.
    supersedes: Vec<Id>,
}

/// Who passed a claim on.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct Via {
    /// The organisation; `null` if it has no record here.
    organisation: Option<Id>,
    /// The publisher of the source.
    #[schemars(length(min = 1))]
    publisher: String,
}

impl Via {
    /// Who passed on what `by` said, on this page.
    fn new(source: &raw::Source, by: &Id) -> Option<Self> {
        let organisation = speaker(source);
        let second_hand = organisation.as_ref() != Some(by);
        second_hand.then(|| Self { organisation, publisher: source.publisher.clone() })
    }
}

/// What a claim says.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(tag = "what", rename_all = "kebab-case")]
enum Says {
    /// So many people.
    People {
        value: u32,
        measure: Measure,
        /// What is counted, if not the people hit: a label to compare by, in English. Numbers of
        /// one breach with the same label and the same places count the same thing.
        #[schemars(length(min = 1))]
        counts: Option<String>,
    },
    /// Something happened.
    Event {
        /// When; `null` if that is not known.
        on: Option<Date>,
        /// What it means for the people concerned, if it means something to them.
        mark: Option<Mark>,
    },
    /// How things stand.
    Status,
}

/// How exact a number is meant to be.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Measure {
    /// This many.
    Exactly,
    /// Rounded.
    About,
    /// More than.
    Over,
    /// Nearly.
    Almost,
    /// No more than.
    AtMost,
    /// No fewer than.
    AtLeast,
}

/// What an event means for the people concerned.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Mark {
    /// The breach began.
    Began,
    /// It ended.
    Ended,
    /// The controller came to know.
    Known,
    /// An authority or the police was notified.
    Reported,
    /// People were told.
    Told,
    /// A court or an authority decided.
    Decided,
    /// It was made public, without a word to each person.
    Announced,
}

/// A number that is the sum of others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Sum {
    /// The claim whose number it explains.
    explains: Id,
    /// The claims that are added up.
    #[schemars(length(min = 2))]
    of: Vec<Id>,
    /// What they add up to: computed by us, said by nobody.
    total: u64,
}

/// How some places stood in a table that was published then.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Listing {
    /// Its id inside the breach.
    id: Id,
    /// How they stood.
    text: Text,
    places: Vec<Id>,
    source: Id,
}

/// One change of a record that people are told of.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Change {
    /// Its id inside the breach.
    id: Id,
    on: Day,
    /// What it is about; empty if nobody has said.
    about: Vec<About>,
    /// What was changed.
    text: Text,
}

/// What a change is about.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum About {
    /// The breach was added to the list.
    Added,
    /// Whom it may have hit.
    People,
    /// Which data may be out.
    Data,
    /// Something that a source said was added.
    News,
    /// What had been wrong was mended.
    Correction,
    /// How it is told or asked.
    Telling,
}

impl Claim {
    pub(super) fn new(
        claim: &raw::Claim,
        breach: &str,
        sources: &[(Home, raw::Source)],
        words: &Translations,
    ) -> Result<Self> {
        let raw::Claim {
            id,
            what,
            by,
            said,
            value,
            measure,
            counts,
            on,
            mark,
            places,
            cases,
            source,
            disagrees,
            supersedes,
        } = claim;
        let date = |date: &Option<String>| date.as_ref().map(|date| Date::new(date)).transpose();
        let says = match (what.as_str(), value, measure) {
            ("people", Some(value), Some(measure)) => {
                Says::People { value: *value, measure: word(measure)?, counts: counts.clone() }
            }
            ("event", None, None) => Says::Event {
                on: date(on)?,
                mark: mark.as_ref().map(|mark| word(mark)).transpose()?,
            },
            ("status", None, None) => Says::Status,
            _ => bail!("claim {id} of {breach} is neither people, event nor status"),
        };
        let by = Id::new(by);
        let mut pages = sources.iter().map(|(_, page)| page);
        let page = pages.find(|page| page.id == *source);
        Ok(Self {
            id: Id::new(id),
            says,
            text: words.text(&format!("claim-{breach}-{id}"))?,
            via: page.and_then(|page| Via::new(page, &by)),
            by,
            said: date(said)?,
            places: Id::all(places),
            cases: Id::all(cases),
            source: Id::new(source),
            disagrees: Id::all(disagrees),
            supersedes: Id::all(supersedes),
        })
    }
}

impl Sum {
    pub(super) fn new(sum: &raw::Sum, claims: &[raw::Claim]) -> Result<Self> {
        let raw::Sum { explains, of } = sum;
        let mut total = 0_u64;
        for id in of {
            let value = claims.iter().find(|claim| claim.id == *id).and_then(|claim| claim.value);
            let value = value.with_context(|| format!("claim {id} has no number to add up"))?;
            total = total.saturating_add(u64::from(value));
        }
        Ok(Self { explains: Id::new(explains), of: Id::all(of), total })
    }
}

impl Listing {
    pub(super) fn new(listing: &raw::Listing, breach: &str, words: &Translations) -> Result<Self> {
        let raw::Listing { id, places, source } = listing;
        Ok(Self {
            id: Id::new(id),
            text: words.text(&format!("listing-{breach}-{id}"))?,
            places: Id::all(places),
            source: Id::new(source),
        })
    }
}

impl Change {
    pub(super) fn new(change: &raw::Change, breach: &str, words: &Translations) -> Result<Self> {
        // What `about` says, `change.about()` says for the first one too.
        let raw::Change { id, on, about: _ } = change;
        let text = words.text(&format!("change-{breach}-{id}"))?;
        let about = change.about().into_iter().map(word).collect::<Result<_>>()?;
        Ok(Self { id: Id::new(id), on: Day::new(on)?, about, text })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(id: &str, rest: &str) -> raw::Claim {
        toml::from_str(&format!("id = \"{id}\"\nby = \"stt\"\nsource = \"stt\"\n{rest}")).unwrap()
    }

    #[test]
    fn a_sum_is_computed_from_the_numbers_of_its_claims() {
        let people = |id: &str, value: u32| {
            claim(id, &format!("what = \"people\"\nvalue = {value}\nmeasure = \"about\""))
        };
        let claims = [people("a", 4_000_000_000), people("b", 3_000_000_000), people("all", 7)];
        let sum = |of: &[&str]| {
            let of = of.iter().map(|id| (*id).to_owned()).collect();
            Sum::new(&raw::Sum { explains: "all".to_owned(), of }, &claims)
        };
        assert_eq!(sum(&["a", "b"]).unwrap().total, 7_000_000_000);
        assert!(sum(&["a", "c"]).unwrap_err().to_string().contains("claim c"));
    }
}
