//! Rules over answers, and the reasons they give.

use super::index::{OptionIndex, QuestionIndex};
use super::{Answers, Truth};

/// A rule over answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Every part holds; without parts it always holds.
    All(Vec<Condition>),
    /// At least one part holds; without parts it never holds.
    Any(Vec<Condition>),
    /// The part does not hold.
    Not(Box<Condition>),
    /// The answer is, or contains, this option.
    Is(QuestionIndex, OptionIndex),
    /// The answer contains at least one of these options.
    Overlaps(QuestionIndex, Vec<OptionIndex>),
}

/// Why a condition is judged as it is: the same tree, with a truth at each node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// How this node is judged.
    pub truth: Truth,
    /// The judged parts of this node.
    pub parts: ReasonParts,
}

/// The parts of a [`Reason`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReasonParts {
    /// From [`Condition::All`].
    All(Vec<Reason>),
    /// From [`Condition::Any`].
    Any(Vec<Reason>),
    /// From [`Condition::Not`].
    Not(Box<Reason>),
    /// From [`Condition::Is`] and [`Condition::Overlaps`]: the question, and the options it wants.
    Answer(QuestionIndex, Vec<OptionIndex>),
}

impl Reason {
    /// Calls `visit` with each question whose answer makes this hold, or one of the parts that all
    /// must hold: what speaks for it so far.
    ///
    /// ```
    /// use osuiko_engine::index::{OptionIndex, QuestionIndex};
    /// use osuiko_engine::{Answer, Answers, Condition};
    ///
    /// let is = |question| Condition::Is(QuestionIndex(question), OptionIndex(0));
    /// let both = Condition::All(vec![is(0), is(1)]);
    /// let answers = Answers::default().with(QuestionIndex(1), Answer::single(OptionIndex(0)));
    /// let mut holding = Vec::new();
    /// both.reason(&answers).each_holding(&mut |question| holding.push(question));
    /// assert_eq!(holding, [QuestionIndex(1)]);
    /// ```
    pub fn each_holding(&self, visit: &mut dyn FnMut(QuestionIndex)) {
        match (&self.parts, self.truth) {
            (_, Truth::Yes) => self.each_deciding(Truth::Yes, visit),
            (ReasonParts::All(parts), Truth::Unknown) => {
                for part in parts {
                    part.each_holding(visit);
                }
            }
            (
                ReasonParts::Any(_) | ReasonParts::Not(_) | ReasonParts::Answer(..),
                Truth::Unknown,
            )
            | (_, Truth::No) => {}
        }
    }

    /// Calls `visit` with each question whose answer gives this its truth, if it is `truth`.
    fn each_deciding(&self, truth: Truth, visit: &mut dyn FnMut(QuestionIndex)) {
        if self.truth != truth {
            return;
        }
        match &self.parts {
            ReasonParts::All(parts) | ReasonParts::Any(parts) => {
                for part in parts {
                    part.each_deciding(truth, visit);
                }
            }
            ReasonParts::Not(part) => part.each_deciding(!truth, visit),
            ReasonParts::Answer(question, _) => visit(*question),
        }
    }
}

impl Condition {
    /// Whether the answers fulfil this condition.
    ///
    /// ```
    /// use osuiko_engine::index::{OptionIndex, QuestionIndex};
    /// use osuiko_engine::{Answer, Answers, Condition, Truth};
    ///
    /// let (since, paid) = (QuestionIndex(0), QuestionIndex(1));
    /// let condition = Condition::All(vec![
    ///     Condition::Overlaps(since, vec![OptionIndex(1), OptionIndex(2)]),
    ///     Condition::Not(Box::new(Condition::Is(paid, OptionIndex(0)))),
    /// ]);
    ///
    /// let answers = Answers::default().with(since, Answer::single(OptionIndex(2)));
    /// assert_eq!(condition.truth(&answers), Truth::Unknown);
    /// let answers = answers.with(paid, Answer::single(OptionIndex(0)));
    /// assert_eq!(condition.truth(&answers), Truth::No);
    /// ```
    pub fn truth(&self, answers: &Answers) -> Truth {
        match self {
            Self::All(parts) => Truth::all(parts.iter().map(|part| part.truth(answers))),
            Self::Any(parts) => Truth::any(parts.iter().map(|part| part.truth(answers))),
            Self::Not(part) => !part.truth(answers),
            Self::Is(question, option) => answers.overlaps(*question, std::slice::from_ref(option)),
            Self::Overlaps(question, options) => answers.overlaps(*question, options),
        }
    }

    /// Why the answers fulfil this condition or not: the judgement of it and of every part.
    ///
    /// Nothing is short-circuited: a part that did not decide is still in the tree.
    pub fn reason(&self, answers: &Answers) -> Reason {
        let all = |parts: &[Self]| parts.iter().map(|part| part.reason(answers)).collect();
        let parts = match self {
            Self::All(parts) => ReasonParts::All(all(parts)),
            Self::Any(parts) => ReasonParts::Any(all(parts)),
            Self::Not(part) => ReasonParts::Not(Box::new(part.reason(answers))),
            Self::Is(question, option) => ReasonParts::Answer(*question, vec![*option]),
            Self::Overlaps(question, options) => ReasonParts::Answer(*question, options.clone()),
        };
        Reason { truth: self.truth(answers), parts }
    }

    /// Calls `visit` with each question this condition asks about and the options it names.
    pub fn each_leaf(&self, visit: &mut dyn FnMut(QuestionIndex, &[OptionIndex])) {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.each_leaf(visit);
                }
            }
            Self::Not(part) => part.each_leaf(visit),
            Self::Is(question, option) => visit(*question, std::slice::from_ref(option)),
            Self::Overlaps(question, options) => visit(*question, options),
        }
    }

    /// Calls `visit` with each question whose answer keeps this condition unknown.
    ///
    /// A part that is decided, or that is inside one that is decided, keeps nothing open.
    ///
    /// ```
    /// use osuiko_engine::index::{OptionIndex, QuestionIndex};
    /// use osuiko_engine::{Answer, Answers, Condition};
    ///
    /// let is = |question| Condition::Is(QuestionIndex(question), OptionIndex(0));
    /// let either = Condition::Any(vec![is(0), is(1)]);
    /// let unknown = |answers: &Answers| {
    ///     let mut questions = Vec::new();
    ///     either.each_unknown(answers, &mut |question| questions.push(question));
    ///     questions
    /// };
    ///
    /// let answers = Answers::default();
    /// assert_eq!(unknown(&answers), [QuestionIndex(0), QuestionIndex(1)]);
    /// let answers = answers.with(QuestionIndex(0), Answer::single(OptionIndex(0)));
    /// assert!(unknown(&answers).is_empty());
    /// ```
    pub fn each_unknown(&self, answers: &Answers, visit: &mut dyn FnMut(QuestionIndex)) {
        if self.truth(answers) != Truth::Unknown {
            return;
        }
        match self {
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.each_unknown(answers, visit);
                }
            }
            Self::Not(part) => part.each_unknown(answers, visit),
            Self::Is(question, _) | Self::Overlaps(question, _) => visit(*question),
        }
    }
}
