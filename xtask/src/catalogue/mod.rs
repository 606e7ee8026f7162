//! The author's tools: reads, checks and packs the catalogue.

mod compile;
mod fluent;
mod keys;
mod problem;
mod raw;
mod read;
mod rules;

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use osuiko::domain::catalogue::Tables;
use osuiko::domain::{Catalogue, Date};
use osuiko::text::{Language, Words};
use osuiko::wire::packed::{Packed, pack};

pub use problem::Problem;

use problem::Problems;
use read::Files;

use crate::workspace;

/// A catalogue in one language.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The facts.
    pub tables: Tables,
    /// The words: key and text.
    pub words: Vec<(String, String)>,
}

impl Loaded {
    /// The catalogue, ready to be asked, and its words.
    ///
    /// # Errors
    /// When the tables do not fit together, which [`load`] has already ruled out.
    pub fn ready(self) -> Result<(Catalogue, Words)> {
        Ok((Catalogue::new(self.tables)?, Words::new(self.words)))
    }
}

/// Everything that is wrong with the files below `assets`.
///
/// `today` is the day by which reviews are due; leave it out to accept any.
pub fn problems(assets: &Path, today: Option<Date>) -> Vec<Problem> {
    let mut problems = Problems::default();
    let files = Files::read(assets, &mut problems);
    let tables = compile::tables(&files, "fi", &mut problems);
    // Rules over facts speak only of facts that could be read.
    if problems.is_empty() {
        rules::conditions(&files, &tables, &mut problems);
        if let Err(error) = Catalogue::new(tables) {
            let at = problem::At { file: "catalogue", record: "" };
            problems.add(&at, "", error.to_string());
        }
    }
    rules::claims(&files, &mut problems);
    let languages = Language::ALL
        .map(|language| (language.code(), fluent::read(assets, language.code(), &mut problems)));
    rules::words(&files, &languages, &mut problems);
    if let Some(today) = today {
        rules::reviews(&files, today, &mut problems);
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
    let tables = compile::tables(&files, language.code(), &mut problems);
    let texts = fluent::read(assets, language.code(), &mut problems);
    report(&problems.into_sorted())?;
    let words = texts.into_iter().map(|(key, (text, _))| (key, text)).collect();
    Ok(Loaded { tables, words })
}

/// Reads the project's own catalogue in one language.
///
/// # Errors
/// As [`load`].
pub fn shipped(language: Language) -> Result<Loaded> {
    load(&workspace::root().join("assets"), language)
}

/// The project's own catalogue, packed for the page.
///
/// # Errors
/// As [`load`], or for an unknown language.
pub fn packed(language: &str) -> Result<Vec<u8>> {
    let language = Language::parse(language).with_context(|| format!("no language {language}"))?;
    let Loaded { tables, words } = shipped(language)?;
    Ok(pack(&Packed { tables, words })?)
}

/// Checks the project's own catalogue and prints every problem.
///
/// # Errors
/// When there is a problem.
pub fn lint() -> Result<()> {
    report(&problems(&workspace::root().join("assets"), None))
}

/// Turns problems into one error.
fn report(problems: &[Problem]) -> Result<()> {
    if problems.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    bail!("the catalogue has {} problems:\n{}", lines.len(), lines.join("\n"))
}
