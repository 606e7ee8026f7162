//! Invented people, and what they would have been told on an earlier day.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use osuiko_engine::catalogue::State;
use osuiko_engine::record::as_of::AsOf;
use osuiko_engine::{Answers, Catalogue};
use osuiko_formats::judged::{Judged, JudgedVerdict};
use osuiko_formats::saved::{self, Saved};

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
    let then = |answers: &Answers| Ok(Judged::as_of(then, answers).verdicts);
    told_otherwise(catalogue, &then, people, key)
}

/// One line for everybody of `people` who is judged otherwise now than by `before`, an earlier
/// version of the catalogue; what their answers name and it did not know, it was not told.
///
/// # Errors
/// When the answers of somebody make no sense today.
pub(super) fn otherwise_before(
    catalogue: &Catalogue,
    before: &Catalogue,
    people: &BTreeMap<String, String>,
    key: Option<&str>,
) -> Result<String> {
    let then = |answers: &Answers| {
        let known =
            saved::write(catalogue, answers).into_iter().filter_map(|(question, answer)| {
                let answer = known_to(before, &question, answer)?;
                Some((question, answer))
            });
        Ok(Judged::new(before, &saved::read(before, known)?).verdicts)
    };
    told_otherwise(catalogue, &then, people, key)
}

/// The part of an answer that another catalogue knows, if it knows any of it.
fn known_to(other: &Catalogue, question: &str, answer: Saved) -> Option<Saved> {
    let knows = |answer: Saved| saved::read(other, [(question.to_owned(), answer)]).is_ok();
    match answer {
        Saved::One(one) => knows(Saved::One(one.clone())).then_some(Saved::One(one)),
        Saved::Several(several) => {
            let known = |id: &String| knows(Saved::Several(vec![id.clone()]));
            let several: Vec<String> = several.into_iter().filter(known).collect();
            // Whoever used only what was not on the list answered "none of these".
            let takes_none = || knows(Saved::Several(Vec::new()));
            (!several.is_empty() || takes_none()).then_some(Saved::Several(several))
        }
    }
}

/// One line for everybody of `people` whom `then` judges otherwise than `catalogue` does today.
fn told_otherwise(
    catalogue: &Catalogue,
    then: &dyn Fn(&Answers) -> Result<Vec<JudgedVerdict>>,
    people: &BTreeMap<String, String>,
    key: Option<&str>,
) -> Result<String> {
    let mut out = String::new();
    let everybody = everybody(catalogue, people)?;
    let mut same = 0_usize;
    for (name, answers) in &everybody {
        let now = Judged::new(catalogue, answers).verdicts;
        let lines = differences(&then(answers)?, &now, key);
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
    for then in then.iter().filter(wanted) {
        if now.iter().all(|now| now.breach != then.breach) {
            lines.push(format!("{}: {}, today not spoken of", then.breach, then.grade));
        }
    }
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
