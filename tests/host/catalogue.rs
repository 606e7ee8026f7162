//! The shipped catalogue is sound, and each mistake an author can make is named with file, record and field.
//!
//! A mistake is a file in `tests/fixtures/catalogue`: what to replace in a copy of `assets/`,
//! and the problems that must then be reported, neither more nor fewer.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use osuiko::domain::Date;
use osuiko::text::Language;
use serde::Deserialize;
use xtask::catalogue::{Problem, problems, shipped};
use xtask::workspace;

fn assets() -> PathBuf {
    workspace::root().join("assets")
}

fn lines(problems: &[Problem]) -> String {
    problems.iter().map(|problem| problem.to_string() + "\n").collect()
}

#[test]
fn the_shipped_catalogue_has_no_problem() {
    let found = problems(&assets(), None);
    assert!(found.is_empty(), "{}", lines(&found));
}

#[test]
fn every_language_has_the_same_keys_and_the_same_facts() {
    let loaded = Language::ALL.map(|language| (language, shipped(language).unwrap()));
    let keys = |words: &[(String, String)]| -> BTreeSet<String> {
        words.iter().map(|(key, _)| key.clone()).collect()
    };
    let [(first, model), others @ ..] = &loaded;
    let known = keys(&model.facts);
    assert!(known.len() > 500, "only {} keys", known.len());
    for (language, other) in others {
        let found = keys(&other.facts);
        let differing: Vec<_> = known.symmetric_difference(&found).collect();
        assert!(differing.is_empty(), "{first:?} and {language:?} differ in {differing:?}");
        assert_eq!(model.page.len(), other.page.len());
        assert_eq!(model.tables.breaches, other.tables.breaches);
        assert_eq!(model.tables.questions, other.tables.questions);
        assert_eq!(model.tables.actions.len(), other.tables.actions.len());
    }
}

#[test]
fn a_review_that_is_due_is_a_problem_from_that_day_on() {
    let on = |day: &str| problems(&assets(), Date::parse(day));
    assert!(on("2026-11-22").is_empty());
    let late = on("2099-01-01");
    assert!(!late.is_empty());
    assert!(late.iter().all(|problem| problem.field == "next_review"), "{}", lines(&late));
}

/// One mistake, as it is written in a fixture.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mistake {
    /// What the author did.
    note: String,
    /// The edits that make the mistake.
    replace: Vec<Replace>,
    /// What must be reported.
    problem: Vec<Expected>,
}

/// One edit of a file below `assets/`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Replace {
    file: String,
    /// Stands in the file exactly once.
    old: String,
    new: String,
}

/// One problem, without its exact wording.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    file: String,
    record: String,
    /// Empty where the record itself is what is wrong: for words, `message.attribute`.
    #[serde(default)]
    field: String,
    /// Stands somewhere in the message.
    says: String,
}

/// The names of the fixtures, in order.
fn fixtures() -> Vec<PathBuf> {
    let folder = workspace::root().join("tests/fixtures/catalogue");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// What the lint says after the edits of one fixture.
fn after(name: &str, edits: &[Replace]) -> Vec<Problem> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("catalogue").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    for part in ["catalogue", "text"] {
        copy(&assets().join(part), &folder.join(part));
    }
    for Replace { file, old, new } in edits {
        let path = folder.join(file);
        let text = fs::read_to_string(&path).unwrap();
        let times = text.matches(old.as_str()).count();
        assert_eq!(
            times, 1,
            "{name}: this stands {times} times in assets/{file}, not once; choose other words:\n{old}"
        );
        fs::write(path, text.replacen(old.as_str(), new, 1)).unwrap();
    }
    let found = problems(&folder, None);
    fs::remove_dir_all(&folder).unwrap();
    found
}

#[test]
fn every_mistake_is_named_with_file_record_and_field() {
    let mut wrong = Vec::new();
    let fixtures = fixtures();
    for path in &fixtures {
        let name = path.file_stem().unwrap().to_string_lossy();
        let text = fs::read_to_string(path).unwrap();
        let Mistake { note, replace, problem: expected } =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let found = after(&name, &replace);
        let fits = |problem: &Problem, expected: &Expected| {
            let line = problem.to_string();
            problem.file == expected.file
                && problem.record == expected.record
                && problem.field == expected.field
                && [&expected.file, &expected.record, &expected.field, &expected.says]
                    .into_iter()
                    .all(|part| line.contains(part.as_str()))
        };
        let same = found.len() == expected.len()
            && expected.iter().all(|expected| found.iter().any(|problem| fits(problem, expected)));
        if !same {
            let few = lines(found.get(..8).unwrap_or(&found));
            wrong.push(format!("{name} ({note}): {} problems:\n{few}", found.len()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(fixtures.len() >= 12);
}
