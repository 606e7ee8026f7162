//! What would settle the cases that are not settled: which question closes how many of them.

use super::check::{Assessment, Grade, Judgement, Verdict};
use super::index::QuestionIndex;
use super::ordered::{Set, ranked};
use super::questionnaire::Questions;
use super::{Answer, Answers, Catalogue};

/// A question that is open, and what an answer to it could do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settling {
    /// The question.
    pub question: QuestionIndex,
    /// How many cases it closes where the answer is that nothing it names is true: after that no
    /// further answer changes their grade.
    pub cases: u32,
}

/// The questions that are not answered, or answered "I don't know", and that would close a case:
/// the one that closes most first.
///
/// This judges, so it is called where the questions are shown and not with every answer.
///
/// ```
/// use osuiko_engine::settle::settling;
/// use osuiko_engine::{Answers, example, judge_all};
///
/// let (catalogue, answers) = (example::catalogue(), Answers::default());
/// let settling = settling(&catalogue, &answers, &judge_all(&catalogue, &answers));
/// // Whoever used none of the services is affected by none of the cases.
/// assert_eq!(settling[0].question, catalogue.services_question());
/// assert_eq!(settling[0].cases, 1);
/// ```
pub fn settling(
    catalogue: &Catalogue,
    answers: &Answers,
    outcome: &super::Outcome,
) -> Vec<Settling> {
    let Questions { open, worth_finding_out, .. } = &outcome.questions;
    let mut asked: Set<QuestionIndex> = open.iter().chain(worth_finding_out).copied().collect();
    asked.insert(catalogue.services_question());
    let mut found = Vec::new();
    for question in asked.iter().filter(|&question| answers.chosen(question).is_none()) {
        let without = answers.with(question, Answer::Chosen(Set::default()));
        let cases = closed(catalogue, answers, &without, &outcome.assessment);
        if cases > 0 {
            found.push(Settling { question, cases });
        }
    }
    ranked(found, |settling| u64::from(u32::MAX.saturating_sub(settling.cases)))
}

/// How many of the cases whose grade is open are closed by the answers `then`.
fn closed(catalogue: &Catalogue, now: &Answers, then: &Answers, assessment: &Assessment) -> u32 {
    let is_open = |verdict: &Verdict, answers: &Answers| {
        let span = Judgement::new(catalogue, answers, verdict.breach).grade_span();
        span.least != span.most
    };
    let mut closed: u32 = 0;
    for verdict in assessment.supported().chain(assessment.open()) {
        // Word from an organisation settles a case already.
        let settled = verdict.grade == Grade::Told || !is_open(verdict, now);
        if !settled && !is_open(verdict, then) {
            closed = closed.saturating_add(1);
        }
    }
    closed
}
