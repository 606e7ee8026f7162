//! What the site is made from: the catalogue in one language, where the site is served and by whom,
//! what is said of accessibility, and the script that other people's pages load.

use std::rc::Rc;

use anyhow::{Context as _, Result};
use osuiko::ui::Knowledge;
use osuiko_catalogue::Edition;
use osuiko_engine::Date;
use osuiko_engine::catalogue::{Claim, Mark, Record, Records, Said};
use osuiko_engine::index::{BreachIndex, OptionIndex};
use osuiko_engine::ordered::Set;
use osuiko_engine::record::places::places;
use osuiko_words::{Language, Words};
use serde::Deserialize;

use crate::statement::Statement;

/// What every page in one language is made from.
#[derive(Clone, Debug)]
pub struct Site {
    /// What is known.
    pub known: Knowledge,
    /// The record behind it.
    pub records: Rc<Records>,
    /// Where the site is served, and by whom.
    pub served: Rc<Served>,
    /// What is said of accessibility.
    pub statement: Rc<Statement>,
    /// What a browser checks the script against that other people's pages load.
    pub element: Rc<str>,
}

impl PartialEq for Site {
    /// The same catalogue, not an equal one: it is loaded once.
    fn eq(&self, other: &Self) -> bool {
        self.known == other.known && Rc::ptr_eq(&self.records, &other.records)
    }
}

impl Site {
    /// What pages are made from: a catalogue in one language, where they are served, what is said of
    /// accessibility, and what a browser checks the script against that other people's pages load.
    ///
    /// # Errors
    /// When the words do not fit this program, which the catalogue has already ruled out.
    pub fn new(
        edition: &Edition,
        served: &Rc<Served>,
        statement: &Rc<Statement>,
        element: &Rc<str>,
    ) -> Result<Self> {
        let known = Knowledge {
            catalogue: Rc::new(edition.catalogue().clone()),
            words: Rc::new(edition.words()?),
            today: None,
            checksum: 0,
            easy: false,
        };
        Ok(Self {
            known,
            records: Rc::new(edition.records().clone()),
            served: Rc::clone(served),
            statement: Rc::clone(statement),
            element: Rc::clone(element),
        })
    }

    /// The same with its words in easy Finnish, of that edition.
    ///
    /// # Errors
    /// As [`Site::new`].
    pub fn in_easy_finnish(&self, edition: &Edition) -> Result<Self> {
        let Self { served, statement, element, .. } = self;
        let mut site = Self::new(edition, served, statement, element)?;
        site.known.easy = true;
        Ok(site)
    }

    /// The language of the words.
    pub fn language(&self) -> Language {
        self.words().language()
    }

    /// The words of the page.
    pub(crate) fn words(&self) -> &Words {
        &self.known.words
    }

    /// The day on which a claim was made: its own, or that of its source.
    pub(crate) fn said_on(&self, claim: &Claim) -> Option<Date> {
        let source = || self.records.sources.get(claim.source.position());
        claim.date.or_else(|| source()?.date)
    }

    /// The key of a breach, as in addresses; empty for one that is not there.
    pub(crate) fn key(&self, breach: BreachIndex) -> &str {
        self.known.catalogue.breach(breach).map_or("", |breach| breach.key.as_str())
    }

    /// The day on which the first of the breaches began, as far as is known.
    pub(crate) fn began(&self) -> Option<Date> {
        let claims = self.records.breaches.iter().flat_map(|record| &record.claims);
        let began = claims.filter(|claim| claim.mark == Some(Mark::Began));
        began.filter_map(|claim| if let Said::Event(on) = claim.said { on } else { None }).min()
    }

    /// The places that the record of a breach speaks of; none if it may have hit people anywhere.
    pub(crate) fn places(&self, index: BreachIndex) -> Set<OptionIndex> {
        let said = places(&self.known.catalogue, &self.records, index);
        said.iter().map(|said| said.place).collect()
    }

    /// The record of a breach.
    pub(crate) fn record(&self, breach: BreachIndex) -> Option<&Record> {
        self.records.breaches.get(breach.position())
    }
}

/// What whoever serves the site decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served {
    /// The address where the site is served, without a slash at its end.
    pub home: String,
    /// Who publishes it.
    pub publisher: String,
    /// Where corrections are sent: an e-mail address.
    pub reports: String,
    /// What the server writes down of visits.
    pub logs: Logs,
    /// Whether pages name themselves and each other by whole addresses where search engines look.
    pub whole_addresses: bool,
}

/// What a server writes down of visits, as `docs/hosting.md` has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Logs {
    /// Nothing.
    None,
    /// The day, the page and whether it was there.
    Days,
}

/// `assets/site.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SiteFile {
    home: String,
    publisher: String,
    reports: String,
    logs: Logs,
}

impl Served {
    /// Reads the text of `assets/site.toml`. An address in `home` is used instead of the one there,
    /// and for whole addresses.
    ///
    /// # Errors
    /// When a field is missing or unknown, or `logs` is a word that is not known.
    pub fn read(text: &str, home: Option<&str>) -> Result<Self> {
        let file: SiteFile = toml::from_str(text).context("assets/site.toml")?;
        let home = home.filter(|home| !home.is_empty());
        Ok(Self {
            home: home.unwrap_or(&file.home).trim_end_matches('/').to_owned(),
            publisher: file.publisher,
            reports: file.reports,
            logs: file.logs,
            whole_addresses: home.is_some(),
        })
    }

    /// The address of the page at `path` below the root, for search engines: relative, with `up`
    /// leading to the root, so that the site works under any path, unless whole addresses are asked
    /// for.
    pub(crate) fn address(&self, up: &str, path: &str) -> String {
        let home = &self.home;
        if self.whole_addresses { format!("{home}/{path}") } else { format!("{up}{path}") }
    }

    /// Scheme, host and port of the address: what a policy names.
    ///
    /// ```
    /// # use osuiko_site::source::Served;
    /// let text = "home = \"https://county.example/osuiko\"\npublisher = \"The county\"\n\
    ///     reports = \"web@county.example\"\nlogs = \"none\"";
    /// assert_eq!(Served::read(text, None).unwrap().origin(), "https://county.example");
    /// ```
    pub fn origin(&self) -> &str {
        let home = &self.home;
        let host = home.split_once("://").map_or(0, |(scheme, _)| scheme.len().saturating_add(3));
        let path = home.get(host..).and_then(|rest| rest.find('/'));
        path.and_then(|path| home.get(..host.saturating_add(path))).unwrap_or(home)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"
home = "https://osuiko.example/"
publisher = "Example Publisher"
reports = "reports@osuiko.example"
logs = "none"
"#;

    #[test]
    fn an_address_from_outside_replaces_the_one_in_the_file_and_makes_addresses_whole() {
        let file = Served::read(FILE, None).unwrap();
        assert_eq!(file.home, "https://osuiko.example");
        assert_eq!(file.address("../", "fi/"), "../fi/");
        assert_eq!(Served::read(FILE, Some("")).unwrap(), file);
        let county = Served::read(FILE, Some("https://county.example/osuiko/")).unwrap();
        assert_eq!(county.home, "https://county.example/osuiko");
        assert_eq!(county.address("../", "fi/"), "https://county.example/osuiko/fi/");
        assert!(Served::read("home = \"https://osuiko.example\"", None).is_err());
        assert!(Served::read(&FILE.replace("none", "everything"), None).is_err());
    }

    #[test]
    fn the_origin_of_an_address_has_no_path() {
        let origin = |home: &str| Served::read(FILE, Some(home)).unwrap().origin().to_owned();
        assert_eq!(origin("https://a.example/osuiko/fi/"), "https://a.example");
        assert_eq!(origin("http://127.0.0.1:8080"), "http://127.0.0.1:8080");
        assert_eq!(origin("county"), "county");
    }
}
