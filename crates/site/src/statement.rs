//! What is said of accessibility: `assets/accessibility.toml`, from which the pages and the tests are made.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, ensure};
use osuiko_engine::Date;
use osuiko_words::Language;
use serde::{Deserialize, Deserializer, de};

/// The statement on accessibility; its words stand with those of the written pages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// The day on which it was last read as a whole and held to be true.
    #[serde(deserialize_with = "day")]
    pub date: Date,
    /// How well the requirements are met.
    pub status: Status,
    /// What is required.
    pub standard: String,
    /// The version of WCAG in it.
    pub wcag: String,
    /// The version of WCAG that we aim at.
    pub goal: String,
    /// How that is known.
    pub method: Vec<Method>,
    /// The day of the way with a screen reader.
    #[serde(deserialize_with = "day")]
    pub tried: Date,
    /// In how many days feedback is answered.
    pub days: u32,
    /// The number of the law that says so.
    pub law: String,
    /// Who supervises this.
    pub supervisor: Supervisor,
    /// What is missing, in the order in which it is told.
    #[serde(rename = "gap")]
    pub gaps: Vec<Gap>,
}

/// How well the requirements are met, by the three words of the European model; the others come
/// with their words when they are true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// But for the gaps.
    Mostly,
}

/// What was done to know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Our own programs look at every version.
    Tests,
    /// The whole check is gone through in three browsers.
    Browsers,
    /// One way with the screen reader Orca, and one with the keyboard alone.
    Orca,
}

/// Where somebody turns who gets no answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supervisor {
    /// The e-mail address.
    pub mail: String,
    /// The number of the switchboard.
    pub phone: String,
    /// The address of the site that says how, by language.
    pub site: BTreeMap<String, String>,
}

/// Something that is missing.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// What.
    pub id: GapId,
    /// The criterion of WCAG that it misses; nothing where none is known to be missed.
    pub criterion: Option<String>,
    /// The rule of axe that may find it in the tests.
    pub axe: Option<String>,
}

/// Every gap that has words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GapId {
    /// Fields of letters that do not say what they are for.
    InputPurpose,
    /// One title in the tab for all questions.
    TabTitles,
    /// Nobody with a disability, and nobody from outside, has tried it.
    People,
    /// Screen readers and other aids that were not tried.
    ScreenReaders,
    /// Real phones, which were not tried.
    Phones,
    /// No easy language that was assessed.
    EasyLanguage,
}

impl GapId {
    /// Its word in the file, and in ids on the page.
    pub fn word(self) -> &'static str {
        match self {
            Self::InputPurpose => "input-purpose",
            Self::TabTitles => "tab-titles",
            Self::People => "people",
            Self::ScreenReaders => "screen-readers",
            Self::Phones => "phones",
            Self::EasyLanguage => "easy-language",
        }
    }
}

impl Statement {
    /// Reads the text of `assets/accessibility.toml`.
    ///
    /// # Errors
    /// When a field is missing or unknown, a word is not known, a gap stands twice, a test is let
    /// off for what misses no criterion, or the supervisor has no site in a language.
    pub fn read(text: &str) -> Result<Self> {
        const FILE: &str = "assets/accessibility.toml";
        let read: Self = toml::from_str(text).context(FILE)?;
        let mut seen = BTreeSet::new();
        for Gap { id, criterion, axe } in &read.gaps {
            let word = id.word();
            ensure!(seen.insert(*id), "{FILE}: the gap \"{word}\" stands twice");
            let is_told = axe.is_none() || criterion.is_some();
            ensure!(
                is_told,
                "{FILE}: the gap \"{word}\" has `axe`, and no `criterion` that it misses"
            );
        }
        for language in Language::ALL.map(Language::code) {
            let is_there = read.supervisor.site.contains_key(language);
            ensure!(is_there, "{FILE}: the supervisor has no site in \"{language}\"");
        }
        Ok(read)
    }

    /// The site of the supervisor in this language.
    pub(crate) fn supervisors_site(&self, language: Language) -> &str {
        self.supervisor.site.get(language.code()).map_or("", String::as_str)
    }
}

/// A whole day, as `2026-11-30`.
fn day<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    let text = String::deserialize(from)?;
    let date = Date::parse(&text).filter(|date| date.day > 0);
    date.ok_or_else(|| de::Error::custom(format!("\"{text}\" is no day; write it as 2026-11-30")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = include_str!("../../../assets/accessibility.toml");

    /// What is said of the file with these words in the place of others.
    fn wrong(from: &str, to: &str) -> String {
        assert!(FILE.contains(from), "{from}");
        format!("{:#}", Statement::read(&FILE.replacen(from, to, 1)).unwrap_err())
    }

    #[test]
    fn the_statement_is_read_and_its_mistakes_are_named() {
        let read = Statement::read(FILE).unwrap();
        assert!(read.gaps.iter().any(|gap| gap.criterion.is_some()));
        assert!(wrong("date = \"2026-11-30\"", "date = \"2026-11\"").contains("is no day"));
        assert!(wrong("id = \"people\"", "id = \"nobody\"").contains("unknown variant `nobody`"));
        assert!(wrong("id = \"people\"", "id = \"phones\"").contains("\"phones\" stands twice"));
        assert!(
            wrong("id = \"people\"", "id = \"people\"\naxe = \"label\"").contains("no `criterion`")
        );
        assert!(wrong("site.sv = ", "site.de = ").contains("no site in \"sv\""));
    }

    #[test]
    fn every_gap_is_called_as_the_file_calls_it() {
        for gap in Statement::read(FILE).unwrap().gaps {
            assert!(FILE.contains(&format!("id = \"{}\"", gap.id.word())), "{:?}", gap.id);
        }
    }
}
