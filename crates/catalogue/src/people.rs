//! Invented people, and what they would have been told on an earlier day.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use osuiko_engine::catalogue::State;
use osuiko_engine::record::as_of::AsOf;
use osuiko_engine::{Answers, Catalogue};
use osuiko_formats::judged::{Judged, JudgedVerdict};

use super::personas::Persona;

/// One line for everybody of `people` whom the check would have judged otherwise then, or on one
/// breach, if `key` names it; `people` are files of answers in TOML, by name.
///
/// # Errors
/// When the answers of somebody make no sense.
pub(super) fn otherwise(
    catalogue: &Catalogue,
    then: &AsOf,
    people: &BTreeMap<String, String>,
    key: Option<&str>,
) -> Result<String> {
    let mut out = String::new();
    let everybody = everybody(catalogue, people)?;
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

/// Everybody with their answers, by name.
fn everybody<'a>(
    catalogue: &Catalogue,
    people: &'a BTreeMap<String, String>,
) -> Result<Vec<(&'a str, Answers)>> {
    let read = |text: &str| Persona::read(text)?.answers(catalogue);
    let answers = |(name, text): (&'a String, &String)| {
        Ok((name.as_str(), read(text).with_context(|| name.clone())?))
    };
    people.iter().map(answers).collect()
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
            let was = was.map_or(State::NotIndicated.word(), |was| was.state);
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
