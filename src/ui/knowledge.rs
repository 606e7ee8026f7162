//! What every view knows: the facts and the words.

use std::rc::Rc;

use osuiko_engine::catalogue::Question;
use osuiko_engine::index::{BreachIndex, KindIndex, OptionIndex, OrganisationIndex, QuestionIndex};
use osuiko_engine::{Answers, Catalogue, Date};
use osuiko_words::{Clauses, OptionWords, Words};

/// Facts and words, shared by all views.
#[derive(Clone, Debug)]
pub struct Knowledge {
    /// The facts.
    pub catalogue: Rc<Catalogue>,
    /// The words of the page and of the facts.
    pub words: Rc<Words>,
    /// The day on which the page was opened, for letters and the diary; nothing is judged by it.
    pub today: Date,
}

impl PartialEq for Knowledge {
    /// The same catalogue, not an equal one: it is loaded once.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.catalogue, &other.catalogue) && Rc::ptr_eq(&self.words, &other.words)
    }
}

impl Knowledge {
    /// The same, said to somebody who answers for another person.
    #[must_use]
    pub fn about_another(&self) -> Self {
        Self { words: Rc::new(self.words.about_another()), ..self.clone() }
    }

    /// What puts reasons into clauses for these answers.
    pub fn clauses<'a>(&'a self, answers: &'a Answers) -> Clauses<'a> {
        Clauses { catalogue: &self.catalogue, words: &self.words, answers }
    }

    /// A word of a question: an attribute, or the question itself for an empty name.
    #[inline(never)]
    pub fn question_word(&self, question: &Question, attribute: &str) -> &str {
        self.word("question", &question.id, attribute)
    }

    /// A word of the question with this index.
    #[inline(never)]
    pub fn asked_word(&self, question: QuestionIndex, attribute: &str) -> &str {
        self.catalogue
            .question(question)
            .map_or("", |question| self.question_word(question, attribute))
    }

    /// The words of one option; the clauses do not depend on anybody's answers.
    pub fn option_words(&self, question: &Question, option: OptionIndex) -> OptionWords {
        self.clauses(&Answers::default()).option(question, option)
    }

    /// A word of a breach: an attribute, or its title for an empty name.
    #[inline(never)]
    pub fn breach_word(&self, breach: BreachIndex, attribute: &str) -> &str {
        self.catalogue
            .breach(breach)
            .map_or("", |breach| self.word("breach", &breach.key, attribute))
    }

    /// The name of a data kind.
    #[inline(never)]
    pub fn kind_name(&self, kind: KindIndex) -> &str {
        self.catalogue.kind(kind).map_or("", |kind| self.word("kind", &kind.id, ""))
    }

    /// The name of an organisation.
    #[inline(never)]
    pub fn organisation_name(&self, organisation: OrganisationIndex) -> &str {
        self.catalogue
            .organisation(organisation)
            .map_or("", |organisation| self.word("organisation", &organisation.id, ""))
    }

    /// The text under `<table>-<id>`, or its attribute.
    #[inline(never)]
    pub fn word(&self, table: &str, id: &str, attribute: &str) -> &str {
        let message = [table, "-", id].concat();
        if attribute.is_empty() {
            self.words.get(&message)
        } else {
            self.words.attribute(&message, attribute)
        }
    }
}
