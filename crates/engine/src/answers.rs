//! What a person has answered, and what they have left unanswered.

use std::fmt;

use super::Truth;
use super::index::{OptionIndex, QuestionIndex};
use super::ordered::{Map, Set};

/// One answer to one question.
#[derive(Clone, PartialEq, Eq)]
pub enum Answer {
    /// "I don't know", or "I would rather not say": judged like no answer, but not asked again.
    Unknown,
    /// These options and no others; an empty set is "none of these".
    Chosen(Set<OptionIndex>),
}

impl Answer {
    /// The answer that is this one option.
    pub fn single(option: OptionIndex) -> Self {
        Self::Chosen(Set::single(option))
    }
}

/// All answers of one person, by question.
///
/// The value is the most private thing in the program: it is never printed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Answers(Map<QuestionIndex, Answer>);

impl Answers {
    /// The answer to `question`, if there is one.
    pub fn to(&self, question: QuestionIndex) -> Option<&Answer> {
        self.0.get(question)
    }

    /// The options chosen for `question`; `None` when unanswered or unknown.
    pub fn chosen(&self, question: QuestionIndex) -> Option<&Set<OptionIndex>> {
        match self.0.get(question) {
            Some(Answer::Chosen(options)) => Some(options),
            Some(Answer::Unknown) | None => None,
        }
    }

    /// Whether the person was asked and answered, be it "I don't know".
    pub fn has(&self, question: QuestionIndex) -> bool {
        self.0.get(question).is_some()
    }

    /// These answers with one given or replaced. The original stays as it was.
    ///
    /// ```
    /// use osuiko_engine::index::{OptionIndex, QuestionIndex};
    /// use osuiko_engine::{Answer, Answers};
    ///
    /// let question = QuestionIndex(0);
    /// let before = Answers::default();
    /// let after = before.with(question, Answer::single(OptionIndex(3)));
    /// assert!(before.is_empty());
    /// assert!(after.chosen(question).unwrap().contains(OptionIndex(3)));
    ///
    /// // "I don't know" is an answer, but chooses nothing.
    /// let unknown = after.with(question, Answer::Unknown);
    /// assert!(unknown.has(question) && unknown.chosen(question).is_none());
    /// ```
    #[must_use]
    pub fn with(&self, question: QuestionIndex, answer: Answer) -> Self {
        let mut next = self.clone();
        next.0.insert(question, answer);
        next
    }

    /// These answers with one taken back.
    #[must_use]
    pub fn without(&self, question: QuestionIndex) -> Self {
        let mut next = self.clone();
        next.0.remove(question);
        next
    }

    /// Whether the answer to `question` contains at least one of `options`.
    pub fn overlaps(&self, question: QuestionIndex, options: &[OptionIndex]) -> Truth {
        self.chosen(question).map_or(Truth::Unknown, |chosen| {
            options.iter().any(|&option| chosen.contains(option)).into()
        })
    }

    /// Every answered question with its answer, in the catalogue's order.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionIndex, &Answer)> {
        self.0.iter()
    }

    /// Whether nothing has been answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(QuestionIndex, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (QuestionIndex, Answer)>>(answers: I) -> Self {
        Self(answers.into_iter().collect())
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}
