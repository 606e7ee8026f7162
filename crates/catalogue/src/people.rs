//! The people of `tests/personas`, and what they would have been told on an earlier day.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use osuiko_engine::record::as_of::AsOf;
use osuiko_engine::{Answers, Catalogue};
use osuiko_formats::judged::{Judged, JudgedVerdict};
use osuiko_formats::saved::{self, Saved};
use serde::Deserialize;

/// A person's file, as far as their answers go.
#[derive(Deserialize)]
struct Persona {
    answers: BTreeMap<String, Written>,
}

/// An answer as it is written: one id, or a list of them.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    One(String),
    Several(Vec<String>),
}

/// One line for everybody whom the check would have judged otherwise then, or on one breach,
/// if `key` names it.
///
/// # Errors
/// When a file cannot be read, or its answers make no sense.
pub(super) fn otherwise(catalogue: &Catalogue, then: &AsOf, key: Option<&str>) -> Result<String> {
    let mut out = String::new();
    let everybody = everybody(catalogue, &crate::root().join("tests/personas"))?;
    let mut same = 0_usize;
    for (name, answers) in &everybody {
        let now = Judged::new(catalogue, answers).verdicts;
        let lines = differences(&Judged::as_of(then, answers).verdicts, &now, key);
        if lines.is_empty() {
            same = same.saturating_add(1);
            continue;
        }
        writeln!(out, "- {name}")?;
        for line in lines {
            writeln!(out, "  - {line}")?;
        }
    }
    writeln!(out, "\nJudged as today: {same} of {}.", everybody.len())?;
    Ok(out)
}

/// Everybody with their answers, by the name of their file.
fn everybody(catalogue: &Catalogue, folder: &Path) -> Result<BTreeMap<String, Answers>> {
    let mut everybody = BTreeMap::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let (Some(name), true) = (path.file_stem(), path.extension().is_some_and(|e| e == "toml"))
        else {
            continue;
        };
        let read = || -> Result<Answers> {
            let persona: Persona = toml::from_str(&fs::read_to_string(&path)?)?;
            let answers = persona.answers.into_iter().map(|(question, answer)| match answer {
                Written::One(one) => (question, Saved::One(one)),
                Written::Several(several) => (question, Saved::Several(several)),
            });
            Ok(saved::read(catalogue, answers)?)
        };
        let answers = read().with_context(|| path.display().to_string())?;
        everybody.insert(name.to_string_lossy().into_owned(), answers);
    }
    Ok(everybody)
}

/// What was otherwise `then`: a line for each breach, with the data kinds that moved the same
/// way together.
fn differences(then: &[JudgedVerdict], now: &[JudgedVerdict], key: Option<&str>) -> Vec<String> {
    let wanted = |verdict: &&JudgedVerdict| key.is_none_or(|key| key == verdict.breach);
    let mut lines = Vec::new();
    // What reaches a person then reaches them now: facts are added, none is taken away.
    for now in now.iter().filter(wanted) {
        let Some(then) = then.iter().find(|then| then.breach == now.breach) else {
            lines.push(format!("{}: not spoken of; today {}", now.breach, now.grade));
            continue;
        };
        let mut moved: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
        for datum in &now.data {
            let was = then.data.iter().find(|was| was.kind == datum.kind);
            let was = was.map_or("not-indicated", |was| was.state);
            if was != datum.state {
                moved.entry((was, datum.state)).or_default().push(&datum.kind);
            }
        }
        let mut parts = Vec::new();
        if then.grade != now.grade {
            parts.push(format!("{}, today {}", then.grade, now.grade));
        }
        parts.extend(moved.into_iter().map(|((was, is), kinds)| {
            let kinds = kinds.join(" ");
            format!("{was}, today {is}: {kinds}")
        }));
        if !parts.is_empty() {
            lines.push(format!("{}: {}", now.breach, parts.join("; ")));
        }
    }
    lines
}
