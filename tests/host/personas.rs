//! People: each file in `tests/personas` tells who they are, what they answer and what they must be told.
//!
//! A persona is written without knowing the program:
//!
//! ```toml
//! note = "Who this is, and why the result must be so (facts.md section 1.5)."
//! plan = { now = ["watch-bills"], soon = ["credit-ban-free"] }   # optional: must be there
//! without = ["omakanta"]                     # optional: actions that must not be there
//! absent = ["vastaamo-2018"]                 # optional: breaches that must not be spoken of
//! open = ["door-code-given"]                 # optional: questions that must still be open
//! closed = ["power-of-attorney"]             # optional: questions that must not be
//!
//! [letters]                                  # optional: every letter that is offered, by breach
//! westlog-2023 = ["access"]
//! all = ["police"]                           # those about everything together
//!
//! [answers]                                  # as in a saved file
//! services = ["incontinence-supplies"]
//! place = "pirkanmaa"
//!
//! [[expect]]                                 # one for each breach
//! breach = "westlog-2023"
//! grade = "likely"
//! exposed = ["name"]                         # optional, and so are the next three
//! maybe = ["email"]
//! not-indicated = []
//! said-not-exposed = ["payment-card"]
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use osuiko_engine::check::assess;
use osuiko_engine::index::{OptionIndex, QuestionIndex};
use osuiko_engine::letters::offers;
use osuiko_engine::ordered::Set;
use osuiko_engine::{Answer, Answers};
use osuiko_formats::judged::Judged;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::{SOUND, answers, root, shipped};

/// A person, as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Persona {
    note: String,
    #[serde(default)]
    plan: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    without: Vec<String>,
    letters: Option<BTreeMap<String, Vec<String>>>,
    #[serde(default)]
    absent: Vec<String>,
    #[serde(default)]
    open: Vec<String>,
    #[serde(default)]
    closed: Vec<String>,
    answers: Value,
    #[serde(default)]
    expect: Vec<Expected>,
}

/// What a person must be told of one breach.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Expected {
    breach: String,
    grade: String,
    #[serde(default)]
    exposed: Vec<String>,
    #[serde(default)]
    maybe: Vec<String>,
    #[serde(default)]
    not_indicated: Vec<String>,
    #[serde(default)]
    said_not_exposed: Vec<String>,
}

/// Every persona with the name of its file.
fn personas() -> Vec<(String, Persona)> {
    let folder = root().join("tests/personas");
    let mut personas: Vec<(String, Persona)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).unwrap();
            let persona = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, persona)
        })
        .collect();
    personas.sort_by(|(one, _), (other, _)| one.cmp(other));
    personas
}

/// Everything that is otherwise than `persona` expects.
fn differences(persona: &Persona) -> Vec<String> {
    let judged = Judged::new(shipped(), &answers(&persona.answers));
    let mut wrong = Vec::new();
    for expected in &persona.expect {
        let key = &expected.breach;
        let Some(verdict) = judged.verdicts.iter().find(|verdict| verdict.breach == *key) else {
            wrong.push(format!("{key} is not spoken of"));
            continue;
        };
        if verdict.grade != expected.grade {
            wrong.push(format!("{key} is {}, not {}", verdict.grade, expected.grade));
        }
        let states = [
            ("exposed", &expected.exposed),
            ("maybe", &expected.maybe),
            ("not-indicated", &expected.not_indicated),
            ("said-not-exposed", &expected.said_not_exposed),
        ];
        for (state, kinds) in states {
            for kind in kinds {
                let datum = verdict.data.iter().find(|datum| datum.kind == *kind);
                let found = datum.map_or("no data of this breach", |datum| datum.state);
                if found != state {
                    wrong.push(format!("{key}: {kind} is {found}, not {state}"));
                }
            }
        }
    }
    for key in &persona.absent {
        assert!(shipped().tables().breaches.iter().any(|b| b.key == *key), "no breach {key}");
        if judged.verdicts.iter().any(|verdict| verdict.breach == *key) {
            wrong.push(format!("{key} is spoken of"));
        }
    }
    for question in persona.open.iter().chain(&persona.closed) {
        assert!(shipped().question_with_id(question).is_some(), "no question {question}");
        let open = judged.open_questions.contains(question);
        if open != persona.open.contains(question) {
            wrong.push(format!("{question} is {}", if open { "open" } else { "not open" }));
        }
    }
    for (band, actions) in &persona.plan {
        for action in actions {
            let step = judged.plan.iter().find(|step| step.action == *action);
            let found = step.map_or("not in the plan", |step| step.band);
            if found != band {
                wrong.push(format!("{action} is {found}, not {band}"));
            }
        }
    }
    for action in &persona.without {
        assert!(shipped().tables().actions.iter().any(|a| a.id == *action), "no action {action}");
        if judged.plan.iter().any(|step| step.action == *action) {
            wrong.push(format!("{action} is in the plan"));
        }
    }
    if let Some(expected) = &persona.letters {
        let found = letters(&answers(&persona.answers));
        if found != *expected {
            wrong.push(format!("the letters are {found:?}"));
        }
    }
    wrong
}

/// The letters that are offered, by the breach they are about, or under "all".
fn letters(answers: &Answers) -> BTreeMap<String, Vec<String>> {
    let mut letters: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for offer in offers(shipped(), answers, &assess(shipped(), answers)) {
        let about = offer.breach.map_or("all", |breach| &shipped().breach(breach).unwrap().key);
        let ids = letters.entry(about.to_owned()).or_default();
        let id = &shipped().letter(offer.letter).unwrap().id;
        // Where several organisations can tell, there is one for each.
        if !ids.contains(id) {
            ids.push(id.clone());
        }
    }
    letters
}

#[test]
fn everybody_is_told_what_their_file_says() {
    let mut wrong = Vec::new();
    let personas = personas();
    for (name, persona) in &personas {
        let promises = persona.expect.len() + persona.absent.len() + persona.closed.len();
        assert!(promises > 0, "{name} expects nothing");
        assert!(persona.note.len() > 40, "{name}: the note says too little");
        wrong.extend(differences(persona).into_iter().map(|line| format!("{name}: {line}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(!personas.is_empty(), "there are no personas");
}

/// What is found wrong with a persona after one change.
fn wrong_after(name: &str, change: impl FnOnce(&mut Persona)) -> Vec<String> {
    let (_, mut persona) = personas().into_iter().find(|(known, _)| known == name).unwrap();
    assert_eq!(differences(&persona), [""; 0]);
    change(&mut persona);
    differences(&persona)
}

#[test]
fn a_persona_that_expects_something_else_fails() {
    // Anybody who is told of data that is out, with a question left, a plan and letters.
    let (name, persona, judged) = personas()
        .into_iter()
        .map(|(name, persona)| {
            let judged = Judged::new(shipped(), &answers(&persona.answers));
            (name, persona, judged)
        })
        .find(|(_, persona, judged)| {
            let exposed = persona.expect.first().is_some_and(|first| !first.exposed.is_empty());
            exposed && !judged.open_questions.is_empty() && !judged.plan.is_empty()
        })
        .expect("somebody like that");
    let Expected { breach, grade, exposed, .. } = &persona.expect[0];
    let (kind, question, step) = (&exposed[0], &judged.open_questions[0], &judged.plan[0]);
    let other = if grade == "told" { "likely" } else { "told" };
    let wrong = wrong_after(&name, |persona| persona.expect[0].grade = other.to_owned());
    assert_eq!(wrong, [format!("{breach} is {grade}, not {other}")]);
    let wrong = wrong_after(&name, |persona| {
        persona.expect[0].exposed = Vec::new();
        persona.expect[0].maybe = vec![kind.clone(), "shoe-size".to_owned()];
    });
    let expected = [
        format!("{breach}: {kind} is exposed, not maybe"),
        format!("{breach}: shoe-size is no data of this breach, not maybe"),
    ];
    assert_eq!(wrong, expected);
    let wrong = wrong_after(&name, |persona| {
        persona.expect[0].breach = "atlantis-1900".to_owned();
        persona.absent = vec![breach.clone()];
    });
    assert_eq!(wrong, ["atlantis-1900 is not spoken of", &format!("{breach} is spoken of")]);
    let wrong = wrong_after(&name, |persona| {
        persona.open = Vec::new();
        persona.closed = vec![question.clone()];
    });
    assert_eq!(wrong, [format!("{question} is open")]);
    let other = if step.band == "later" { "soon" } else { "later" };
    let wrong = wrong_after(&name, |persona| {
        persona.plan = BTreeMap::from([(other.to_owned(), vec![step.action.clone()])]);
        persona.without = vec![step.action.clone()];
    });
    let expected = [
        format!("{} is {}, not {other}", step.action, step.band),
        format!("{} is in the plan", step.action),
    ];
    assert_eq!(wrong, expected);
    let found = letters(&answers(&persona.answers));
    let wrong = wrong_after(&name, |persona| persona.letters = Some(BTreeMap::new()));
    assert_eq!(wrong, [format!("the letters are {found:?}")]);
}

/// The answers of every persona, with the name of the file.
pub(crate) fn everybody_by_name() -> Vec<(String, Answers)> {
    let answered = |(name, persona): (String, Persona)| (name, answers(&persona.answers));
    personas().into_iter().map(answered).collect()
}

/// The answers of every persona.
pub(crate) fn everybody() -> Vec<Answers> {
    personas().iter().map(|(_, persona)| answers(&persona.answers)).collect()
}

#[test]
fn every_question_is_left_open_and_not_known_and_answered_by_somebody() {
    let everybody = everybody();
    for (index, question) in shipped().questions() {
        let somebody = |wanted: fn(Option<&Answer>) -> bool| {
            everybody.iter().any(|answers| wanted(answers.to(index)))
        };
        let id = &question.id;
        assert!(somebody(|answer| answer.is_none()), "everybody answers {id}");
        assert!(
            somebody(|answer| answer == Some(&Answer::Unknown)),
            "nobody answers \"unknown\" to {id}"
        );
        assert!(
            somebody(|answer| matches!(answer, Some(Answer::Chosen(_)))),
            "nobody answers {id}"
        );
    }
}

#[test]
fn every_option_of_our_own_questions_is_chosen_by_somebody() {
    let everybody = everybody();
    let chosen = |index: QuestionIndex| -> BTreeSet<OptionIndex> {
        everybody.iter().filter_map(|answers| answers.chosen(index)).flat_map(Set::iter).collect()
    };
    for (index, question) in shipped().questions() {
        for option in (0..shipped().option_count(question)).map(OptionIndex::at) {
            let id = shipped().option_id(question, option).unwrap();
            let matters = index != shipped().places_question();
            assert!(!matters || chosen(index).contains(&option), "nobody chooses {id}");
        }
    }
}

#[test]
fn every_place_with_rules_of_its_own_is_somebodys_home() {
    let everybody = everybody();
    let services = shipped().services_question();
    let place = shipped().places_question();
    for breach in &shipped().tables().breaches {
        for overlay in &breach.overlays {
            for &there in &overlay.places {
                let lives_there = everybody.iter().any(|answers| {
                    let used = answers.chosen(services).into_iter().flat_map(Set::iter);
                    let used: Vec<u32> = used.map(|service| service.0).collect();
                    answers.chosen(place).is_some_and(|places| places.contains(there))
                        && breach.services.iter().any(|service| used.contains(&service.0))
                });
                let id = &shipped().tables().places[there.position()].id;
                assert!(lives_there, "nobody who used a service of {} lives in {id}", breach.key);
            }
        }
    }
}

#[test]
fn the_tool_says_the_same_as_the_tests() {
    for (name, persona) in personas().into_iter().take(3) {
        let text = json!({ "answers": persona.answers }).to_string();
        let printed = osuiko_catalogue::check::judge(&SOUND, &text, None);
        let judged = Judged::new(shipped(), &answers(&persona.answers));
        assert_eq!(printed.unwrap(), serde_json::to_string(&judged).unwrap(), "{name}");
    }
}
