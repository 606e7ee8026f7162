//! The judgement as `cargo xtask check` prints it.

use serde::Serialize;

use osuiko_engine::record::as_of::AsOf;
use osuiko_engine::{Answers, Catalogue, Outcome, judge_all};

/// Everything judged, ready to be serialised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Judged {
    /// The verdicts, most serious first.
    pub verdicts: Vec<JudgedVerdict>,
    /// The ids of the questions that are still open, in the order of asking.
    pub open_questions: Vec<String>,
    /// The plan, in the order of doing.
    pub plan: Vec<JudgedStep>,
}

/// One verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct JudgedVerdict {
    /// The key of the breach.
    pub breach: String,
    /// The word of a [`Grade`](osuiko_engine::check::Grade).
    pub grade: &'static str,
    /// Whether it cannot be told yet: the answers do not rule the breach out, and nothing in them
    /// speaks for it. Such a verdict is graded *possible*; a page must not show it as one that may
    /// affect the person.
    pub open: bool,
    /// The data kinds, gravest first.
    pub data: Vec<JudgedDatum>,
}

/// One data kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct JudgedDatum {
    /// Its id.
    pub kind: String,
    /// The word of a [`State`](osuiko_engine::catalogue::State).
    pub state: &'static str,
}

/// One step of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct JudgedStep {
    /// The id of the action.
    pub action: String,
    /// The word of a [`Band`](osuiko_engine::catalogue::Band).
    pub band: &'static str,
}

impl Judged {
    /// Judges `answers`.
    pub fn new(catalogue: &Catalogue, answers: &Answers) -> Self {
        Self::from_outcome(catalogue, &judge_all(catalogue, answers))
    }

    /// Judges `answers` by what was known then.
    pub fn as_of(then: &AsOf, answers: &Answers) -> Self {
        Self::from_outcome(then.catalogue(), &then.judge_all(answers))
    }

    /// An outcome with ids in the place of indices.
    fn from_outcome(catalogue: &Catalogue, outcome: &Outcome) -> Self {
        let id = |found: Option<&String>| found.cloned().unwrap_or_default();
        let verdicts = outcome
            .assessment
            .verdicts
            .iter()
            .map(|verdict| JudgedVerdict {
                breach: id(catalogue.breach(verdict.breach).map(|b| &b.key)),
                grade: verdict.grade.word(),
                open: verdict.open,
                data: verdict
                    .data
                    .iter()
                    .map(|datum| JudgedDatum {
                        kind: id(catalogue.kind(datum.kind).map(|k| &k.id)),
                        state: datum.state.word(),
                    })
                    .collect(),
            })
            .collect();
        let open_questions = outcome
            .questions
            .open
            .iter()
            .map(|&question| id(catalogue.question(question).map(|q| &q.id)))
            .collect();
        let plan = outcome
            .plan
            .iter()
            .map(|step| JudgedStep {
                action: id(catalogue.action(step.action).map(|a| &a.id)),
                band: step.band.word(),
            })
            .collect();
        Self { verdicts, open_questions, plan }
    }
}
