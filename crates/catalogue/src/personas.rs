//! Personas: invented people, what they answer, and what they must be told.
//!
//! A persona is written from the sources, without knowing the program; the file's form stands in
//! `docs/catalogue.md`, under "A persona".

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use osuiko_engine::check::assess;
use osuiko_engine::index::{OptionIndex, QuestionIndex};
use osuiko_engine::letters::offers;
use osuiko_engine::ordered::Set;
use osuiko_engine::{Answer, Answers, Catalogue};
use osuiko_formats::judged::{Judged, JudgedVerdict};
use osuiko_formats::saved::{self, Saved};
use serde::Deserialize;

/// The least a note says, in bytes: who this is, and why the result must be so.
const SHORTEST_NOTE: usize = 40;

/// The word for the letters that are about everything together.
const ALL: &str = "all";

/// A person, as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    /// Who this is, and why the result must be so.
    #[serde(default)]
    pub note: String,
    /// Actions that must be in the plan, by the word of their band.
    #[serde(default)]
    pub plan: BTreeMap<String, Vec<String>>,
    /// Actions that must not be in the plan.
    #[serde(default)]
    pub without: Vec<String>,
    /// Every letter that is offered, by breach, or under `all`.
    pub letters: Option<BTreeMap<String, Vec<String>>>,
    /// Breaches that must not be spoken of.
    #[serde(default)]
    pub absent: Vec<String>,
    /// Questions that must still be open.
    #[serde(default)]
    pub open: Vec<String>,
    /// Questions that must not be open.
    #[serde(default)]
    pub closed: Vec<String>,
    /// The answers, as in a saved file.
    pub answers: BTreeMap<String, Written>,
    /// What must be said of breaches.
    #[serde(default)]
    pub expect: Vec<Expected>,
}

/// An answer as it is written: one id, or a list of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Written {
    /// One id, or `"unknown"`.
    One(String),
    /// Ids; none of these if there is none.
    Several(Vec<String>),
}

/// What a person must be told of one breach.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Expected {
    /// The key of the breach.
    pub breach: String,
    /// The word of the grade.
    pub grade: String,
    /// Whether it cannot be told yet; either will do if it is not said.
    pub open: Option<bool>,
    /// Data kinds that were exposed.
    #[serde(default)]
    pub exposed: Vec<String>,
    /// Data kinds that may have been.
    #[serde(default)]
    pub maybe: Vec<String>,
    /// Data kinds that the sources do not mention for somebody like this.
    #[serde(default)]
    pub not_indicated: Vec<String>,
    /// Data kinds of which somebody says that they were not exposed.
    #[serde(default)]
    pub said_not_exposed: Vec<String>,
}

impl Persona {
    /// Reads the text of a persona's file.
    ///
    /// # Errors
    /// What is not TOML, or no field of a persona.
    pub fn read(text: &str) -> Result<Self> {
        Ok(toml::from_str(text)?)
    }

    /// The answers, as the program keeps them.
    ///
    /// # Errors
    /// When a question or an option is not known.
    pub fn answers(&self, catalogue: &Catalogue) -> Result<Answers> {
        let answers = self.answers.iter().map(|(question, answer)| {
            let answer = match answer {
                Written::One(one) => Saved::One(one.clone()),
                Written::Several(several) => Saved::Several(several.clone()),
            };
            (question.clone(), answer)
        });
        Ok(saved::read(catalogue, answers)?)
    }

    /// Everything that is otherwise than this persona expects, a line each.
    ///
    /// # Errors
    /// When the answers make no sense.
    pub fn differences(&self, catalogue: &Catalogue) -> Result<Vec<String>> {
        let answers = self.answers(catalogue)?;
        let judged = Judged::new(catalogue, &answers);
        let mut wrong = Vec::new();
        if self.expect.is_empty() && self.absent.is_empty() && self.closed.is_empty() {
            wrong.push("it expects nothing".to_owned());
        }
        if self.note.len() <= SHORTEST_NOTE {
            wrong.push("the note says too little".to_owned());
        }
        for expected in &self.expect {
            expected.differences(&judged.verdicts, &mut wrong);
        }
        self.absences(catalogue, &judged, &mut wrong);
        self.questions(catalogue, &judged, &mut wrong);
        self.steps(catalogue, &judged, &mut wrong);
        if let Some(expected) = &self.letters {
            let found = letters(catalogue, &answers);
            if found != *expected {
                wrong.push(format!("the letters are {found:?}"));
            }
        }
        Ok(wrong)
    }

    /// Breaches that are spoken of, and must not be.
    fn absences(&self, catalogue: &Catalogue, judged: &Judged, wrong: &mut Vec<String>) {
        for key in &self.absent {
            if !catalogue.tables().breaches.iter().any(|breach| breach.key == *key) {
                wrong.push(format!("there is no breach {key}"));
            }
            if judged.verdicts.iter().any(|verdict| verdict.breach == *key) {
                wrong.push(format!("{key} is spoken of"));
            }
        }
    }

    /// Questions that are open and must not be, or the other way round.
    fn questions(&self, catalogue: &Catalogue, judged: &Judged, wrong: &mut Vec<String>) {
        for question in self.open.iter().chain(&self.closed) {
            if catalogue.question_with_id(question).is_none() {
                wrong.push(format!("there is no question {question}"));
            }
            let open = judged.open_questions.contains(question);
            if open != self.open.contains(question) {
                wrong.push(format!("{question} is {}", if open { "open" } else { "not open" }));
            }
        }
    }

    /// Actions that are in another band, or must not be there.
    fn steps(&self, catalogue: &Catalogue, judged: &Judged, wrong: &mut Vec<String>) {
        for (band, actions) in &self.plan {
            for action in actions {
                let step = judged.plan.iter().find(|step| step.action == *action);
                let found = step.map_or("not in the plan", |step| step.band);
                if found != band {
                    wrong.push(format!("{action} is {found}, not {band}"));
                }
            }
        }
        for action in &self.without {
            if !catalogue.tables().actions.iter().any(|known| known.id == *action) {
                wrong.push(format!("there is no action {action}"));
            }
            if judged.plan.iter().any(|step| step.action == *action) {
                wrong.push(format!("{action} is in the plan"));
            }
        }
    }
}

impl Expected {
    /// What is otherwise in the verdict on this breach.
    fn differences(&self, verdicts: &[JudgedVerdict], wrong: &mut Vec<String>) {
        let key = &self.breach;
        let Some(verdict) = verdicts.iter().find(|verdict| verdict.breach == *key) else {
            wrong.push(format!("{key} is not spoken of"));
            return;
        };
        if verdict.grade != self.grade {
            wrong.push(format!("{key} is {}, not {}", verdict.grade, self.grade));
        }
        if self.open.is_some_and(|open| open != verdict.open) {
            let found = if verdict.open { "open" } else { "not open" };
            wrong.push(format!("{key} is {found}"));
        }
        let states = [
            ("exposed", &self.exposed),
            ("maybe", &self.maybe),
            ("not-indicated", &self.not_indicated),
            ("said-not-exposed", &self.said_not_exposed),
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
}

/// The letters that are offered, by the breach they are about, or under `all`.
pub fn letters(catalogue: &Catalogue, answers: &Answers) -> BTreeMap<String, Vec<String>> {
    let mut letters: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for offer in offers(catalogue, answers, &assess(catalogue, answers)) {
        let about = offer.breach.and_then(|breach| catalogue.breach(breach));
        let about = about.map_or(ALL, |breach| &breach.key);
        let Some(letter) = catalogue.letter(offer.letter) else { continue };
        let ids = letters.entry(about.to_owned()).or_default();
        // Where several organisations can tell, there is one for each.
        if !ids.contains(&letter.id) {
            ids.push(letter.id.clone());
        }
    }
    letters
}

/// What the personas together leave untried: a question that nobody leaves open, answers, or
/// answers with "unknown", an option that nobody chooses, and a place with rules of its own where
/// nobody lives who used a service of that breach.
pub fn untried(catalogue: &Catalogue, everybody: &[Answers]) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, question) in catalogue.questions() {
        let id = &question.id;
        let somebody = |wanted: fn(Option<&Answer>) -> bool| {
            everybody.iter().any(|answers| wanted(answers.to(index)))
        };
        if !somebody(|answer| answer.is_none()) {
            lines.push(format!("everybody answers {id}"));
        }
        if !somebody(|answer| answer == Some(&Answer::Unknown)) {
            lines.push(format!("nobody answers \"unknown\" to {id}"));
        }
        if !somebody(|answer| matches!(answer, Some(Answer::Chosen(_)))) {
            lines.push(format!("nobody answers {id}"));
        }
        if index != catalogue.places_question() {
            let chosen = chosen(everybody, index);
            let options = (0..catalogue.option_count(question)).map(OptionIndex::at);
            let untried = options.filter(|option| !chosen.contains(option));
            let ids = untried.filter_map(|option| catalogue.option_id(question, option));
            lines.extend(ids.map(|option| format!("nobody chooses {option} in {id}")));
        }
    }
    lines.extend(homes(catalogue, everybody));
    lines
}

/// The options that somebody chooses in a question.
fn chosen(everybody: &[Answers], question: QuestionIndex) -> BTreeSet<OptionIndex> {
    everybody.iter().filter_map(|answers| answers.chosen(question)).flat_map(Set::iter).collect()
}

/// The places with rules of their own where nobody lives who used a service of that breach.
fn homes(catalogue: &Catalogue, everybody: &[Answers]) -> Vec<String> {
    let (services, place) = (catalogue.services_question(), catalogue.places_question());
    let mut lines = Vec::new();
    for breach in &catalogue.tables().breaches {
        let customer = |answers: &&Answers| {
            let used = answers.chosen(services).into_iter().flat_map(Set::iter);
            let used: BTreeSet<u32> = used.map(|service| service.0).collect();
            breach.services.iter().any(|service| used.contains(&service.0))
        };
        for &there in breach.overlays.iter().flat_map(|overlay| &overlay.places) {
            let home = |answers: &Answers| {
                answers.chosen(place).is_some_and(|places| places.contains(there))
            };
            if !everybody.iter().filter(customer).any(home) {
                let place = catalogue.tables().places.get(there.position());
                let place = place.map_or("a place", |place| &place.id);
                lines.push(format!("nobody who used a service of {} lives in {place}", breach.key));
            }
        }
    }
    lines
}

/// What all personas find: every difference with the name of its file, and what is untried.
/// Empty where everybody is told what their file says.
///
/// # Errors
/// Names the file that is no persona, or whose answers make no sense.
pub fn try_all(catalogue: &Catalogue, files: &BTreeMap<String, String>) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    let mut everybody = Vec::new();
    for (name, text) in files {
        let persona = Persona::read(text).with_context(|| name.clone())?;
        let wrong = persona.differences(catalogue).with_context(|| name.clone())?;
        lines.extend(wrong.into_iter().map(|line| format!("{name}: {line}")));
        everybody.push(persona.answers(catalogue).with_context(|| name.clone())?);
    }
    lines.extend(untried(catalogue, &everybody));
    Ok(lines)
}
