//! The small values that the open data is made of: ids, days, addresses, and words in three languages.

use anyhow::{Context as _, Result, ensure};
use osuiko_engine as domain;
use schemars::JsonSchema;
use serde::de::value::{Error, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserialize, Serialize};

/// An id. It never changes and never means anything else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(extend("pattern" = "^[a-z0-9]+(-[a-z0-9]+)*$"))]
pub(super) struct Id(String);

impl Id {
    pub(super) fn new(id: &str) -> Self {
        Self(id.to_owned())
    }

    pub(super) fn all(ids: &[String]) -> Vec<Self> {
        ids.iter().map(|id| Self::new(id)).collect()
    }
}

/// A day, a month or a year, as exact as the source is: `2023-08-24`, `2023-08` or `2023`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(extend(
    "pattern" = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
    "anyOf" = [{ "format": "date" }, { "pattern": "^[0-9]{4}(-[0-9]{2})?$" }]
))]
pub(super) struct Date(String);

impl Date {
    pub(super) fn new(text: &str) -> Result<Self> {
        domain::Date::parse(text).with_context(|| format!("\"{text}\" is not a date"))?;
        Ok(Self(text.to_owned()))
    }
}

/// A whole day: `2023-08-24`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[schemars(extend(
    "pattern" = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    "format" = "date"
))]
pub(super) struct Day(String);

impl Day {
    pub(super) fn new(text: &str) -> Result<Self> {
        let day = domain::Date::parse(text).filter(|date| date.day > 0);
        day.with_context(|| format!("\"{text}\" is not a whole day"))?;
        Ok(Self(text.to_owned()))
    }
}

/// An address that begins with `https://`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(extend("format" = "uri", "pattern" = "^https://[^\\s]+$"))]
pub(super) struct Address(String);

impl Address {
    pub(super) fn new(address: &str) -> Self {
        Self(address.to_owned())
    }

    pub(super) fn maybe(address: Option<&String>) -> Option<Self> {
        address.map(|address| Self::new(address))
    }
}

/// The same words in Finnish, Swedish and English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Text {
    #[schemars(length(min = 1))]
    pub(super) fi: String,
    #[schemars(length(min = 1))]
    pub(super) sv: String,
    #[schemars(length(min = 1))]
    pub(super) en: String,
}

/// Words that people type when they look for something. Each list has words of every language:
/// people type what they remember.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct SearchWords {
    pub(super) fi: Vec<String>,
    pub(super) sv: Vec<String>,
    pub(super) en: Vec<String>,
}

/// A page in the languages that its publisher has; `null` where there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Links {
    pub(super) fi: Option<Address>,
    pub(super) sv: Option<Address>,
    pub(super) en: Option<Address>,
}

/// A word of a closed list, from the way authors spell it.
pub(super) fn word<T: DeserializeOwned>(text: &str) -> Result<T> {
    let spelled: StrDeserializer<'_, Error> = text.into_deserializer();
    Ok(T::deserialize(spelled)?)
}

/// A number from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(extend("maximum" = 100))]
pub(super) struct Hundredth(u8);

impl Hundredth {
    pub(super) fn new(number: u8) -> Result<Self> {
        ensure!(number <= 100, "{number} is more than 100");
        Ok(Self(number))
    }
}

/// What becomes of data, or became.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum State {
    /// It reached outsiders.
    Exposed,
    /// It may have reached outsiders.
    Maybe,
    /// Somebody has said that it was not taken.
    SaidNotExposed,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_whole_and_a_date_as_exact_as_it_is_known() {
        for text in ["2023", "2023-08", "2023-08-24"] {
            assert_eq!(Date::new(text).unwrap(), Date(text.to_owned()));
            assert_eq!(Day::new(text).is_ok(), text.len() == 10, "{text}");
        }
        for text in ["", "2023-02-30", "24.8.2023", "2023-8-24"] {
            assert!(Date::new(text).is_err() && Day::new(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_word_is_one_of_its_list_or_an_error_that_names_it() {
        assert_eq!(word::<State>("said-not-exposed").unwrap(), State::SaidNotExposed);
        let error = word::<State>("gone").unwrap_err().to_string();
        assert!(error.contains("gone") && error.contains("maybe"), "{error}");
    }
}
