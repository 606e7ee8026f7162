//! From reason trees to clauses: what the words of the options say about why.

use super::{Words, place_because, place_if_not};
use osuiko_engine::catalogue::{Options, Stage};
use osuiko_engine::condition::{Reason, ReasonParts};
use osuiko_engine::index::{OptionIndex, QuestionIndex};
use osuiko_engine::{Answer, Answers, Catalogue, Truth};

/// Puts reasons into clauses for one person.
#[derive(Clone, Copy, Debug)]
pub struct Clauses<'a> {
    /// The facts.
    pub catalogue: &'a Catalogue,
    /// Their words.
    pub words: &'a Words,
    /// The answers that gave the reasons.
    pub answers: &'a Answers,
}

impl Clauses<'_> {
    /// An option as a clause after *because* or *if*.
    pub fn chosen(&self, question: QuestionIndex, option: OptionIndex) -> String {
        let words = self.words;
        match self.options(question) {
            Some(Options::Own(_)) => words.option(question, option).because().to_owned(),
            Some(Options::Services) => words.service(option.service()).because().to_owned(),
            Some(Options::Breaches) => words.breach(option.breach()).because().to_owned(),
            Some(Options::Places) => place_because(words, words.place(option).where_()),
            None => String::new(),
        }
    }

    /// The same clause denied.
    pub fn denied(&self, question: QuestionIndex, option: OptionIndex) -> String {
        let words = self.words;
        match self.options(question) {
            Some(Options::Own(_)) => words.option(question, option).if_not().to_owned(),
            Some(Options::Services) => words.service(option.service()).if_not().to_owned(),
            Some(Options::Breaches) => words.breach(option.breach()).if_not().to_owned(),
            Some(Options::Places) => place_if_not(words, words.place(option).where_()),
            None => String::new(),
        }
    }

    /// What the options of a question are.
    fn options(&self, question: QuestionIndex) -> Option<&Options> {
        self.catalogue.question(question).map(|question| &question.options)
    }

    /// The clauses that make these reasons `truth`, without repetition.
    pub fn because(&self, reasons: &[&Reason], truth: Truth) -> Vec<String> {
        let mut found = Vec::new();
        for reason in reasons {
            self.push_deciding(reason, truth, &mut found);
        }
        deduplicated(found)
    }

    /// The clauses that speak for reasons which are not decided yet.
    pub fn so_far(&self, reasons: &[&Reason]) -> Vec<String> {
        let mut found = Vec::new();
        for reason in reasons {
            self.push_holding(reason, &mut found);
        }
        deduplicated(found)
    }

    /// The clauses that speak against: `inside` are the reasons that do not hold, `outside`
    /// the exclusions that do.
    ///
    /// When and how are told before where and which service: "your deliveries began later"
    /// says more than "you lived in another county" about a breach that has many ways in.
    pub fn against(&self, inside: &[&Reason], outside: &[&Reason]) -> Vec<String> {
        let mut found = Vec::new();
        for (reasons, truth) in [(inside, Truth::No), (outside, Truth::Yes)] {
            for reason in reasons {
                self.push_deciding(reason, truth, &mut found);
            }
        }
        let is_telling = |question: QuestionIndex| {
            let stage = self.catalogue.question(question).map(|question| question.stage);
            matches!(stage, Some(Stage::When | Stage::How))
        };
        if found.iter().any(|(question, _)| is_telling(*question)) {
            found.retain(|(question, _)| is_telling(*question));
        }
        deduplicated(found)
    }

    /// The questions, as clauses after *it depends on*, that keep `reasons` undecided.
    pub fn depends(&self, reasons: &[&Reason]) -> Vec<String> {
        let mut questions = Vec::new();
        for reason in reasons {
            push_open(reason, &mut questions);
        }
        let mut found = Vec::new();
        for question in questions {
            found.push((question, self.depends_on(question)));
        }
        deduplicated(found)
    }

    /// One question as a clause after *it depends on*.
    pub fn depends_on(&self, question: QuestionIndex) -> String {
        self.words.question(question).depends().to_owned()
    }

    /// Another answer as clauses after *if*: what it adds and what it takes away.
    pub fn if_answered(&self, index: QuestionIndex, answer: &Answer) -> Vec<String> {
        let (Some(question), Answer::Chosen(new)) = (self.catalogue.question(index), answer) else {
            return Vec::new();
        };
        let old = self.answers.chosen(index).cloned().unwrap_or_default();
        let mut clauses = Vec::new();
        for option in new.iter().filter(|&option| !old.contains(option)) {
            clauses.push(self.chosen(index, option));
        }
        for option in old.iter().filter(|&option| question.several && !new.contains(option)) {
            clauses.push(self.denied(index, option));
        }
        clauses
    }

    /// Adds the clauses of those parts of an undecided condition that already hold.
    fn push_holding(&self, reason: &Reason, clauses: &mut Vec<(QuestionIndex, String)>) {
        match (&reason.parts, reason.truth) {
            (_, Truth::Yes) => self.push_deciding(reason, Truth::Yes, clauses),
            (ReasonParts::All(parts), Truth::Unknown) => {
                for part in parts {
                    self.push_holding(part, clauses);
                }
            }
            (
                ReasonParts::Any(_) | ReasonParts::Not(_) | ReasonParts::Answer(..),
                Truth::Unknown,
            )
            | (_, Truth::No) => {}
        }
    }

    /// Adds the clauses of the parts that give the condition its truth.
    fn push_deciding(
        &self,
        reason: &Reason,
        truth: Truth,
        clauses: &mut Vec<(QuestionIndex, String)>,
    ) {
        if reason.truth != truth {
            return;
        }
        match &reason.parts {
            ReasonParts::All(parts) | ReasonParts::Any(parts) => {
                for part in parts {
                    self.push_deciding(part, truth, clauses);
                }
            }
            ReasonParts::Not(part) => self.push_deciding(part, !truth, clauses),
            ReasonParts::Answer(index, wanted) => {
                let Some(question) = self.catalogue.question(*index) else { return };
                let Some(chosen) = self.answers.chosen(*index) else { return };
                // What a person did says more than what they did not: "you got the
                // products free" before "you did not pay by invoice".
                let tell: Vec<OptionIndex> = match truth {
                    Truth::Yes => wanted.iter().copied().filter(|&o| chosen.contains(o)).collect(),
                    Truth::No | Truth::Unknown => chosen.iter().collect(),
                };
                let about_services = question.options == Options::Services;
                if truth == Truth::No && (tell.is_empty() || about_services) {
                    for &option in wanted {
                        clauses.push((*index, self.denied(*index, option)));
                    }
                } else {
                    for option in tell {
                        clauses.push((*index, self.chosen(*index, option)));
                    }
                }
            }
        }
    }
}

/// Adds the questions that keep `reason` unknown.
fn push_open(reason: &Reason, questions: &mut Vec<QuestionIndex>) {
    if reason.truth != Truth::Unknown {
        return;
    }
    match &reason.parts {
        ReasonParts::All(parts) | ReasonParts::Any(parts) => {
            for part in parts {
                push_open(part, questions);
            }
        }
        ReasonParts::Not(part) => push_open(part, questions),
        ReasonParts::Answer(question, _) => questions.push(*question),
    }
}

/// The texts in their order, each once.
#[inline(never)]
fn deduplicated(texts: Vec<(QuestionIndex, String)>) -> Vec<String> {
    let mut unique: Vec<String> = Vec::new();
    for (_, text) in texts {
        if !text.is_empty() && !unique.contains(&text) {
            unique.push(text);
        }
    }
    unique
}
