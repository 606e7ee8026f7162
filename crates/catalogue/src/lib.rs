//! The author's tools: reads, checks and packs the catalogue.

pub mod check;
mod compile;
pub mod fluent;
mod keys;
pub mod locate;
mod map;
mod names;
mod people;
pub mod problem;
#[allow(missing_docs, reason = "docs/catalogue.md explains every field to authors")]
pub mod raw;
pub mod read;
mod review;
mod rule;
mod rules;
mod two_forms;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context as _, Result, bail};
use jiff::Timestamp;
use jiff::tz::Offset;
use osuiko_engine::catalogue::{Records, Tables};
use osuiko_engine::{Catalogue, Date};
use osuiko_formats::packed::{Packed, Packs, Texts, pack};
use osuiko_words::facts::{first_keys, keys as fact_keys};
use osuiko_words::packs::is_help_message;
use osuiko_words::{FIRST_PAGE_TEXTS, Language, Words};

pub use map::{map, mermaid, write_map};
pub use problem::Problem;
pub use review::review;
pub use rule::Rule;
pub use two_forms::two_forms;

use names::Names;
use problem::{At, Problems};
use read::Files;

/// A catalogue in one language.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The facts.
    pub tables: Tables,
    /// The record behind them.
    pub records: Records,
    /// The words of the page, in the order of `ui.ftl`.
    pub page: Vec<String>,
    /// The words of the pages that are written when the site is built, in the order of `pages.ftl`.
    pub written: Vec<String>,
    /// The words of the facts: key and text, sorted by key.
    pub facts: Vec<(String, String)>,
    /// The language of the words.
    pub language: Language,
}

impl Loaded {
    /// The catalogue, ready to be asked, and its words.
    ///
    /// # Errors
    /// When the tables do not fit together, which [`load`] has already ruled out.
    pub fn ready(self) -> Result<(Catalogue, Words)> {
        let all: BTreeMap<String, String> = self.facts.into_iter().collect();
        let facts = facts_in_order(&self.tables, &all);
        let words = Words::new(self.language, &self.tables, self.page, facts)
            .and_then(|words| words.with_written(self.written, all));
        Ok((Catalogue::new(self.tables)?, words.context("the words of the page are incomplete")?))
    }

    /// The two packs for the check: without claims and sources, and with the words that the check
    /// asks for.
    ///
    /// # Errors
    /// When a text has a tab, which stands between texts there.
    pub fn packs(self) -> Result<Packs> {
        let Self { tables, page, facts, .. } = self;
        let facts = facts_in_order(&tables, &facts.into_iter().collect());
        let (first, help) = (first_keys(&tables), FIRST_PAGE_TEXTS);
        let part = |texts: Vec<String>, at: usize| {
            let mut texts = texts;
            let behind = texts.split_off(at);
            (texts, behind)
        };
        let ((page, help_page), (facts, help_facts)) = (part(page, help), part(facts, first));
        let first = Texts { page, facts };
        let help = Texts { page: help_page, facts: help_facts };
        Ok(pack(&Packed { tables, first, help })?)
    }
}

/// The root of the repository.
pub fn root() -> PathBuf {
    env::var_os("OSUIKO_ROOT")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."), PathBuf::from)
}

/// Everything that is wrong with the files below `assets`.
///
/// `today` is the day by which reviews are due; leave it out to accept any.
pub fn problems(assets: &Path, today: Option<Date>) -> Vec<Problem> {
    let mut problems = Problems::default();
    let files = Files::read(assets, &mut problems);
    let names = Names::read(&files, &mut problems);
    let (tables, _) = compile::tables(&files, &names, "fi", &mut problems);
    let named = rules::conditions(&files, &names, &tables, &mut problems);
    if let Err(error) = Catalogue::new(tables) {
        let at = At::line("catalogue/questions.toml", 1, "").field("options_from");
        let to_do = "let one question take its options from each of these tables";
        problems.add(&at, Rule::CoreQuestion, error, to_do);
    }
    rules::questions(&files, &named, &mut problems);
    rules::claims(&files, &mut problems);
    rules::records(&files, &mut problems);
    let languages = Language::ALL
        .map(|language| (language.code(), fluent::read(assets, language.code(), &mut problems)));
    rules::words(&files, &languages, &mut problems);
    rules::help(&files, &languages, &mut problems);
    if let Some(today) = today {
        rules::reviews(&files, today, &mut problems);
    }
    // What a file that could not be read hides must not be called missing.
    if problems.hide_something() {
        problems.keep_what_stands_alone();
    }
    problems.into_sorted()
}

/// Reads the catalogue below `assets` in one language.
///
/// # Errors
/// Every problem of the files, one a line.
pub fn load(assets: &Path, language: Language) -> Result<Loaded> {
    let mut problems = Problems::default();
    let files = Files::read(assets, &mut problems);
    let names = Names::read(&files, &mut problems);
    let (tables, records) = compile::tables(&files, &names, language.code(), &mut problems);
    let texts = fluent::read(assets, language.code(), &mut problems);
    report(&problems.into_sorted())?;
    let both = |text: fluent::Text| two_forms(&text.words, text.other.as_deref());
    let facts = texts.into_iter().map(|(key, text)| (key, both(text))).collect();
    let page = numbered(assets, language, fluent::PAGE_WORDS)?;
    let written = numbered(assets, language, fluent::WRITTEN_WORDS)?;
    Ok(Loaded { tables, records, page, written, facts, language })
}

/// The records below `assets` as they are written, and the words of the facts in each language.
///
/// # Errors
/// Every problem of the files, one a line.
pub fn records(assets: &Path) -> Result<(Files, [fluent::Texts; 3])> {
    let mut problems = Problems::default();
    let files = Files::read(assets, &mut problems);
    // Compiling finds the ids, days and words that make no sense; its tables are not needed.
    let names = Names::read(&files, &mut problems);
    compile::tables(&files, &names, "fi", &mut problems);
    let texts = Language::ALL.map(|language| fluent::read(assets, language.code(), &mut problems));
    report(&problems.into_sorted())?;
    Ok((files, texts))
}

/// The words of `file`, in the order that the program numbers them by.
fn numbered(assets: &Path, language: Language, file: &str) -> Result<Vec<String>> {
    let read = |language: Language| {
        let path = assets.join("text").join(language.code()).join(file);
        let source = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        osuiko_fluent::read(&source).with_context(|| path.display().to_string())
    };
    let [model, ..] = Language::ALL;
    let words = osuiko_fluent::in_order(&read(model)?, &read(language)?)?;
    let is_help = |name: &str| file == fluent::PAGE_WORDS && is_help_message(name);
    let (help, first): (Vec<_>, Vec<_>) = words.into_iter().partition(|words| is_help(&words.name));
    let forms = first.into_iter().chain(help).flat_map(|words| words.forms);
    Ok(forms.map(|form| two_forms(&form.you, form.other.as_deref())).collect())
}

/// Reads the project's own catalogue in one language.
///
/// # Errors
/// As [`load`].
pub fn shipped(language: Language) -> Result<Loaded> {
    load(&crate::root().join("assets"), language)
}

/// Every key that the words of the project's own facts can have, and whether it must be there.
///
/// # Errors
/// Every problem of the files, one a line.
pub fn shipped_keys() -> Result<BTreeMap<String, bool>> {
    let mut problems = Problems::default();
    let files = Files::read(&crate::root().join("assets"), &mut problems);
    report(&problems.into_sorted())?;
    let must = |known: &keys::Key| known.need == keys::Need::Required;
    Ok(keys::of(&files).into_iter().map(|(key, known)| (key, must(&known))).collect())
}

/// The project's own catalogue, packed for the check: without claims and sources, and with the
/// words that the check asks for.
///
/// # Errors
/// As [`load`], or for an unknown language.
pub fn packed(language: &str) -> Result<Packs> {
    let language = Language::parse(language).with_context(|| format!("no language {language}"))?;
    shipped(language)?.packs()
}

/// The texts of the facts in the order of their numbers.
fn facts_in_order(tables: &Tables, texts: &BTreeMap<String, String>) -> Vec<String> {
    fact_keys(tables).iter().map(|key| texts.get(key).cloned().unwrap_or_default()).collect()
}

/// Checks the project's own catalogue and prints every problem; with a day, also the reviews
/// that are due on it.
///
/// # Errors
/// When there is a problem.
pub fn lint(today: Option<Date>) -> Result<()> {
    report(&problems(&crate::root().join("assets"), today))
}

/// The day it is, in universal time.
///
/// # Errors
/// When the clock of the machine stands outside the calendar.
pub fn today() -> Result<Date> {
    let today = Offset::UTC.to_datetime(Timestamp::now()).date().to_string();
    Date::parse(&today).with_context(|| format!("the clock says {today}"))
}

/// Turns problems into one error.
///
/// # Errors
/// When there is one.
pub fn report(problems: &[Problem]) -> Result<()> {
    if problems.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let count = if lines.len() == 1 { "1 problem" } else { &format!("{} problems", lines.len()) };
    bail!("the catalogue has {count}:\n{}", lines.join("\n"))
}
