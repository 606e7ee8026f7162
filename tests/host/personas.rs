//! People: each file in `tests/personas` tells who they are, what they answer and what they must be told.

use std::collections::BTreeMap;

use osuiko_catalogue::folder::named;
use osuiko_catalogue::personas::{Persona, letters, try_all};
use osuiko_engine::Answers;
use osuiko_formats::judged::Judged;
use serde_json::json;

use crate::support::{SOUND, root, shipped};

/// Every persona with the name of its file.
fn personas() -> Vec<(String, Persona)> {
    let read = |(name, text): (String, String)| {
        let persona = Persona::read(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, persona)
    };
    files().into_iter().map(read).collect()
}

/// The text of every persona's file, by its name.
fn files() -> BTreeMap<String, String> {
    named(&root().join("tests/personas")).expect("the personas can be read")
}

#[test]
fn everybody_is_told_what_their_file_says_and_together_they_try_everything() {
    let wrong = try_all(shipped(), &files()).unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(!files().is_empty(), "there are no personas");
}

/// What is found wrong with a persona after one change.
fn wrong_after(persona: &Persona, change: impl FnOnce(&mut Persona)) -> Vec<String> {
    let mut changed = persona.clone();
    change(&mut changed);
    changed.differences(shipped()).unwrap()
}

#[test]
fn a_persona_that_expects_something_else_fails() {
    // Anybody who is told of data that is out, with a question left, a plan and letters.
    let (persona, judged) = personas()
        .into_iter()
        .map(|(_, persona)| {
            let judged = Judged::new(shipped(), &persona.answers(shipped()).unwrap());
            (persona, judged)
        })
        .find(|(persona, judged)| {
            let exposed = persona.expect.first().is_some_and(|first| !first.exposed.is_empty());
            exposed && !judged.open_questions.is_empty() && !judged.plan.is_empty()
        })
        .expect("somebody like that");
    let first = &persona.expect[0];
    let (breach, grade) = (&first.breach, &first.grade);
    let (kind, question, step) = (&first.exposed[0], &judged.open_questions[0], &judged.plan[0]);
    let other = if grade == "told" { "likely" } else { "told" };
    let wrong = wrong_after(&persona, |persona| persona.expect[0].grade = other.to_owned());
    assert_eq!(wrong, [format!("{breach} is {grade}, not {other}")]);
    let wrong = wrong_after(&persona, |persona| {
        persona.expect[0].exposed = Vec::new();
        persona.expect[0].maybe = vec![kind.clone(), "shoe-size".to_owned()];
    });
    let expected = [
        format!("{breach}: {kind} is exposed, not maybe"),
        format!("{breach}: shoe-size is no data of this breach, not maybe"),
    ];
    assert_eq!(wrong, expected);
    let wrong = wrong_after(&persona, |persona| {
        persona.expect[0].breach = "atlantis-1900".to_owned();
        persona.absent = vec![breach.clone(), "atlantis-1900".to_owned()];
    });
    let expected = [
        "atlantis-1900 is not spoken of".to_owned(),
        format!("{breach} is spoken of"),
        "there is no breach atlantis-1900".to_owned(),
    ];
    assert_eq!(wrong, expected);
    let wrong = wrong_after(&persona, |persona| {
        persona.open = Vec::new();
        persona.closed = vec![question.clone()];
    });
    assert_eq!(wrong, [format!("{question} is open")]);
    let other = if step.band == "later" { "soon" } else { "later" };
    let wrong = wrong_after(&persona, |persona| {
        persona.plan = BTreeMap::from([(other.to_owned(), vec![step.action.clone()])]);
        persona.without = vec![step.action.clone()];
    });
    let expected = [
        format!("{} is {}, not {other}", step.action, step.band),
        format!("{} is in the plan", step.action),
    ];
    assert_eq!(wrong, expected);
    let found = letters(shipped(), &persona.answers(shipped()).unwrap());
    let wrong = wrong_after(&persona, |persona| persona.letters = Some(BTreeMap::new()));
    assert_eq!(wrong, [format!("the letters are {found:?}")]);
    let wrong = wrong_after(&persona, |persona| {
        persona.note.clear();
        persona.expect.clear();
        persona.absent.clear();
        persona.closed.clear();
    });
    assert_eq!(wrong, ["it expects nothing", "the note says too little"]);
}

#[test]
fn personas_that_try_too_little_are_named_with_what_is_missing() {
    let (name, text) = files().pop_first().unwrap();
    let alone = BTreeMap::from([(name, text)]);
    let wrong = try_all(shipped(), &alone).unwrap();
    for missing in
        ["nobody answers \"unknown\" to ", "nobody chooses ", "nobody who used a service of "]
    {
        assert!(wrong.iter().any(|line| line.starts_with(missing)), "{missing}");
    }
}

#[test]
fn a_file_that_is_no_persona_is_named() {
    let files = BTreeMap::from([("nobody".to_owned(), "nots = \"\"".to_owned())]);
    let error = format!("{:#}", try_all(shipped(), &files).unwrap_err());
    assert!(error.starts_with("nobody: ") && error.contains("nots"), "{error}");
}

/// The answers of every persona, with the name of the file.
pub(crate) fn everybody_by_name() -> Vec<(String, Answers)> {
    let answered = |(name, persona): (String, Persona)| (name, persona.answers(shipped()).unwrap());
    personas().into_iter().map(answered).collect()
}

/// The answers of every persona.
pub(crate) fn everybody() -> Vec<Answers> {
    everybody_by_name().into_iter().map(|(_, answers)| answers).collect()
}

#[test]
fn the_tool_says_the_same_as_the_tests() {
    for (name, persona) in personas().into_iter().take(3) {
        let answers = persona.answers(shipped()).unwrap();
        let text = json!({ "answers": crate::support::as_json(shipped(), &answers) }).to_string();
        let printed = osuiko_catalogue::check::judge(&SOUND, &text, None);
        let judged = Judged::new(shipped(), &answers);
        assert_eq!(printed.unwrap(), serde_json::to_string(&judged).unwrap(), "{name}");
    }
}
