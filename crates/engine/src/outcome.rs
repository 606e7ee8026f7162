//! Everything that follows from answers, judged once.

use crate::check::{Assessment, judgements};
use crate::plan::{Step, plan};
use crate::questionnaire::Questions;
use crate::{Answers, Catalogue};

/// Everything that follows from one set of answers. It depends only on the catalogue and the
/// answers, so it is valid until an answer changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The verdicts with their reasons, most serious first.
    pub assessment: Assessment,
    /// What to do, in the order of doing.
    pub plan: Vec<Step>,
    /// What is left to ask.
    pub questions: Questions,
}

/// Judges every breach that the answers reach, each once, and says what follows: what to do and
/// what is left to ask.
///
/// ```
/// use osuiko_engine::check::Grade;
/// use osuiko_engine::{Answer, example, judge_all};
///
/// let catalogue = example::catalogue();
/// let answers = example::used_pads();
/// let outcome = judge_all(&catalogue, &answers);
/// assert_eq!(outcome.assessment.verdicts[0].grade, Grade::Likely);
/// assert_eq!(outcome.plan[0].action, example::CHANGE_CODE);
/// // Whether the door code leaked is still open, so that is asked next.
/// assert_eq!(outcome.questions.next(), Some(example::CODE_GIVEN));
///
/// let answers = answers.with(example::CODE_GIVEN, Answer::single(example::NO));
/// let outcome = judge_all(&catalogue, &answers);
/// assert!(outcome.plan.is_empty());
/// assert_ne!(outcome.questions.next(), Some(example::CODE_GIVEN));
/// ```
pub fn judge_all(catalogue: &Catalogue, answers: &Answers) -> Outcome {
    let judgements = judgements(catalogue, answers);
    let assessment = Assessment::new(catalogue, answers, &judgements);
    let plan = plan(catalogue, answers, &assessment);
    let questions = Questions::new(catalogue, answers, &judgements, &plan);
    Outcome { assessment, plan, questions }
}
