//! The shipped catalogue is sound, and each mistake an author can make is named with file, line, record and field.
//!
//! A mistake is a file in `tests/fixtures/catalogue`: what to change in a copy of `assets/`,
//! and the problems that must then be reported, neither more nor fewer. Every rule has one.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use osuiko_catalogue::{Problem, Problems, Rule, Sound, Sources, Wish, folder, review};
use osuiko_engine::fixed_ids::{Fixed, QUESTIONS};
use osuiko_engine::index::{OptionIndex, QuestionIndex};
use osuiko_engine::record::cases::cases;
use osuiko_engine::{Answers, Condition, Date, Truth};
use osuiko_site::kind::Sheet;
use osuiko_words::Language;
use serde::Deserialize;

use crate::support::{SOUND, SOURCES, edition, root};

/// What is wrong with these files; with a day, also the reviews that are due.
fn problems(sources: &Sources, today: Option<Date>) -> Vec<Problem> {
    let problems = Sound::check(sources, today).err();
    problems.iter().flat_map(Problems::iter).cloned().collect()
}

fn lines(problems: &[Problem]) -> String {
    problems.iter().map(|problem| problem.to_string() + "\n").collect()
}

#[test]
fn the_shipped_catalogue_has_no_problem() {
    let found = problems(&SOURCES, None);
    assert!(found.is_empty(), "{}", lines(&found));
}

#[test]
fn every_language_has_the_same_keys_and_the_same_facts() {
    let loaded = Language::ALL.map(|language| (language, edition(language)));
    let keys = |words: &[(String, String)]| -> BTreeSet<String> {
        words.iter().map(|(key, _)| key.clone()).collect()
    };
    let [(first, model), others @ ..] = &loaded;
    let known = keys(model.facts());
    assert!(known.len() > 500, "only {} keys", known.len());
    for (language, other) in others {
        let found = keys(other.facts());
        let differing: Vec<_> = known.symmetric_difference(&found).collect();
        assert!(differing.is_empty(), "{first:?} and {language:?} differ in {differing:?}");
        assert_eq!(model.page().len(), other.page().len());
        assert_eq!(model.tables().breaches, other.tables().breaches);
        assert_eq!(model.tables().questions, other.tables().questions);
        assert_eq!(model.tables().actions.len(), other.tables().actions.len());
    }
}

#[test]
fn a_review_that_is_due_is_a_problem_from_that_day_on() {
    let on = |day: &str| problems(&SOURCES, Date::parse(day));
    assert!(on("2026-11-22").is_empty());
    let late = on("2099-01-01");
    assert!(!late.is_empty());
    assert!(late.iter().all(|problem| problem.rule == Rule::ReviewDue), "{}", lines(&late));
}

#[test]
fn a_mixture_of_answers_can_meet_what_no_single_answer_does() {
    let tables = edition(Language::Fi).tables();
    let position = tables.questions.iter().position(|q| q.id == "noticed").unwrap();
    let is = |option| Condition::Is(QuestionIndex::at(position), OptionIndex::at(option));
    let mixed = Condition::All(vec![is(0), is(1), Condition::Not(Box::new(is(2)))]);
    let met = |all: &[Answers]| all.iter().any(|answers| mixed.truth(answers) == Truth::Yes);
    assert!(met(&cases(tables, &mixed)));
}

#[test]
fn the_map_shows_the_catalogue_as_it_is() {
    let kept = fs::read_to_string(root().join("docs/catalogue-map.md")).unwrap();
    assert!(kept == SOUND.map(), "the map is stale: run `cargo xtask catalogue map --write`");
}

#[test]
fn the_guide_explains_every_rule() {
    let guide = fs::read_to_string(root().join("docs/catalogue.md")).unwrap();
    let row = |rule: &Rule| format!("| `{rule}` | {} | {} |\n", rule.meaning(), rule.remedy());
    let rows: String = Rule::ALL.iter().map(row).collect();
    assert!(guide.contains(&rows), "docs/catalogue.md must have this table:\n{rows}");
}

/// One mistake, as it is written in a fixture.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mistake {
    /// What the author did.
    note: String,
    /// The day by which reviews are due, if that matters.
    today: Option<String>,
    /// The edits that make the mistake.
    #[serde(default)]
    replace: Vec<Replace>,
    /// The lines that get another wording, whatever they say now.
    #[serde(default)]
    every_line: Vec<EveryLine>,
    /// The files that get another name, or none.
    #[serde(default)]
    rename: Vec<Rename>,
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

/// Every line of a file below `assets/` that begins so. A day of review is no word to lean on: it
/// changes with each review.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EveryLine {
    file: String,
    /// Stands at the beginning of at least one line.
    begins: String,
    new: String,
}

/// A file below `assets/` that is called otherwise, or removed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rename {
    from: String,
    to: Option<String>,
}

/// One problem, without its exact wording.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    rule: String,
    file: String,
    /// Stands on the line that is named; its number would change with every edit above it.
    line: String,
    record: String,
    /// Empty where the record itself is what is wrong: for words, `message.attribute`.
    #[serde(default)]
    field: String,
    /// Stands somewhere in the message.
    says: String,
}

/// The fixtures, each with its name.
fn fixtures() -> Vec<(String, Mistake)> {
    let folder = root().join("tests/fixtures/catalogue");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let mistake = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, mistake)
    };
    paths.into_iter().map(read).collect()
}

/// A problem, and what stands on the line that it names.
type Shown = (Problem, String);

/// The files as they ship with the edits of one fixture.
fn changed(name: &str, mistake: &Mistake) -> Sources {
    let mut sources = SOURCES.clone();
    for Replace { file, old, new } in &mistake.replace {
        let text = sources.get_mut(file).unwrap_or_else(|| panic!("{name}: no file {file}"));
        let times = text.matches(old.as_str()).count();
        assert_eq!(
            times, 1,
            "{name}: this stands {times} times in assets/{file}, not once; choose other words:\n{old}"
        );
        *text = text.replacen(old.as_str(), new, 1);
    }
    for EveryLine { file, begins, new } in &mistake.every_line {
        let text = sources.get_mut(file).unwrap_or_else(|| panic!("{name}: no file {file}"));
        let begins_so = |line: &str| line.starts_with(begins.as_str());
        assert!(
            text.lines().any(begins_so),
            "{name}: no line of assets/{file} begins so: {begins}"
        );
        let lines = text.lines().map(|line| if begins_so(line) { new.as_str() } else { line });
        *text = lines.flat_map(|line| [line, "\n"]).collect();
    }
    for Rename { from, to } in &mistake.rename {
        let text = sources.remove(from).unwrap_or_else(|| panic!("{name}: no file {from}"));
        if let Some(to) = to {
            sources.insert(to.clone(), text);
        }
    }
    sources
}

/// What the lint says after the edits of one fixture that it did not say before.
fn after(name: &str, mistake: &Mistake, before: &[Problem]) -> Vec<Shown> {
    let sources = changed(name, mistake);
    let today = mistake.today.as_ref().map(|day| Date::parse(day).unwrap());
    // Whoever edits a text in one language has also changed it alone, and a fixture about something
    // else does not say so: else each would name a rule that is not its own.
    let about_that = mistake.problem.iter().any(|e| e.rule == Rule::ChangedAlone.name());
    let own = |problem: &Problem| about_that || problem.rule != Rule::ChangedAlone;
    let new = problems(&sources, today).into_iter().filter(own).filter(|problem| {
        !before.iter().any(|old| Problem { line: problem.line, ..old.clone() } == *problem)
    });
    let found = new.map(|problem| {
        let text = sources.get(&problem.file).map_or("", String::as_str);
        let line = problem.line.checked_sub(1).and_then(|above| text.lines().nth(above));
        let line = line.unwrap_or_default().trim().to_owned();
        (problem, line)
    });
    found.collect()
}

#[test]
fn every_mistake_is_named_with_file_line_record_and_field() {
    let mut wrong = Vec::new();
    // While the shipped catalogue has a problem of its own, another test says so.
    let before = problems(&SOURCES, None);
    for (name, mistake) in fixtures() {
        let found = after(&name, &mistake, &before);
        let fits = |(problem, line): &Shown, expected: &Expected| {
            let shown = problem.to_string();
            let begins = format!("assets/{}:{}: ", expected.file, problem.line);
            problem.rule.name() == expected.rule
                && line.contains(&expected.line)
                && line.is_empty() == expected.line.is_empty()
                && problem.record == expected.record
                && problem.field == expected.field
                && shown.starts_with(&begins)
                && shown.ends_with(&format!(" [{}]", expected.rule))
                && [&expected.record, &expected.field, &expected.says]
                    .into_iter()
                    .all(|part| shown.contains(part.as_str()))
        };
        let same = found.len() == mistake.problem.len()
            && mistake.problem.iter().all(|e| found.iter().any(|problem| fits(problem, e)));
        if !same {
            let few =
                found.iter().take(8).map(|(problem, line)| format!("{problem}\n    {line}\n"));
            let few: String = few.collect();
            wrong.push(format!("{name} ({}): {} problems:\n{few}", mistake.note, found.len()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_breach_without_its_year_is_refused_lest_it_be_called_like_a_table() {
    let refused = |key: &str| {
        let named = |text: &String| text.replace("savonia-2022", key);
        let renamed = SOURCES.iter().map(|(file, text)| (named(file), named(text))).collect();
        let problems = problems(&renamed, None);
        let mut refused = problems.iter().filter(|p| p.rule == Rule::MalformedId);
        refused.any(|problem| problem.record == key && problem.field == "key")
    };
    for sheet in Sheet::ALL {
        assert!(refused(sheet.name()), "{sheet:?}");
    }
    assert!(refused("savonia-20"));
    assert!(!refused("savonia-2021"));
}

#[test]
fn a_question_or_option_that_code_knows_by_name_cannot_go() {
    const FILE: &str = "catalogue/questions.toml";
    let named = |sources: &Sources, question: &str| {
        let named = |p: &Problem| p.rule == Rule::RequiredId && p.record == question;
        problems(sources, None).iter().any(named)
    };
    for Fixed { id, options, .. } in QUESTIONS {
        assert!(!named(&SOURCES, id));
        let mut renamed = SOURCES.clone();
        let (before, after) = SOURCES[FILE].split_once(&format!("id = \"{id}\"")).unwrap();
        renamed.insert(FILE.to_owned(), format!("{before}id = \"{id}-2\"{after}"));
        assert!(named(&renamed, id), "{id} may go");
        for option in options {
            let (list, rest) = after.split_once(']').unwrap();
            let list = list.replace(&format!("\"{option}\""), &format!("\"{option}-2\""));
            let mut renamed = SOURCES.clone();
            renamed.insert(FILE.to_owned(), format!("{before}id = \"{id}\"{list}]{rest}"));
            assert!(named(&renamed, id), "{option} of {id} may go");
        }
    }
}

#[test]
fn every_rule_has_a_fixture() {
    let fixtures = fixtures();
    let expected = fixtures.iter().flat_map(|(_, mistake)| &mistake.problem);
    let shown: BTreeSet<&str> = expected.map(|problem| problem.rule.as_str()).collect();
    let rules: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.name()).collect();
    assert_eq!(shown, rules);
    assert_eq!(rules.len(), Rule::ALL.len(), "two rules have the same name");
}

/// What a reviewer is told.
fn told(wish: Wish<'_>) -> String {
    let people = folder::named(&root().join("tests/personas")).unwrap();
    review(&SOUND, &people, wish).unwrap()
}

#[test]
fn a_review_tells_the_days_of_one_breach_up_to_the_day_and_who_was_judged_otherwise() {
    let day = Date::parse("2023-09-29");
    let text = told(Wish { day, key: Some("westlog-2023"), before: None });
    for line in [
        "# westlog-2023: ",
        "| 2023-09-29 | ",
        "- Claim people-stt-first by stt: almost 36,000: ",
        "# Who would have been judged otherwise on 2023-09-29",
        "pirkanmaa-invoice-and-power-of-attorney",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    assert!(!text.contains("vastaamo-2018"), "{text}");
    assert!(!text.contains("2023-10-31"), "{text}");
    let nowhere = Wish { key: Some("nothing-2000"), ..Wish::default() };
    assert!(review(&SOUND, &std::collections::BTreeMap::new(), nowhere).is_err());
}

#[test]
fn a_review_against_an_earlier_version_names_who_is_told_otherwise_and_nobody_else() {
    // As if whoever had a new service had not been asked for it, and a rule had been stronger.
    let mut sources = SOURCES.clone();
    let file = sources.get_mut("catalogue/breaches/facebook-2019.toml").unwrap();
    *file = file.replace("standing = \"some\"", "standing = \"official\"");
    let earlier = Sound::earlier(&sources).unwrap();
    let text = told(Wish { before: Some(&earlier), ..Wish::default() });
    assert!(text.contains("facebook-2019: likely, today possible"), "{text}");
    assert!(!text.contains("westlog-2023"), "{text}");
    // What did not exist then is named, and answers that it did not know are left out.
    sources.remove("catalogue/breaches/facebook-2019.toml");
    let earlier = Sound::earlier(&sources).unwrap();
    let text = told(Wish { before: Some(&earlier), ..Wish::default() });
    assert!(text.contains("facebook-2019: not spoken of; today possible"), "{text}");
    // Nothing changed: nobody.
    let same = Sound::earlier(&SOURCES).unwrap();
    let text = told(Wish { before: Some(&same), ..Wish::default() });
    assert!(!text.contains("- "), "{text}");
}

#[test]
fn a_review_of_everything_tells_of_every_breach_and_every_claim() {
    let text = told(Wish::default());
    let loaded = edition(Language::En);
    for (breach, record) in loaded.tables().breaches.iter().zip(&loaded.records().breaches) {
        assert!(text.contains(&format!("# {}: ", breach.key)), "{}", breach.key);
        for claim in &record.claims {
            let line = format!("- Claim {} by ", claim.id);
            assert!(text.contains(&line), "{} is not told", claim.id);
        }
    }
}
