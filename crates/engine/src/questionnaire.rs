//! What to ask next: nobody wrote the questionnaire, it follows from what is undecided.

use crate::catalogue::Stage;
use crate::check::Judgement;
use crate::index::QuestionIndex;
use crate::ordered::{Map, Set, ranked};
use crate::plan::{self, Step};
use crate::{Answers, Catalogue, Condition, Truth};

/// How much a grade weighs beside data kinds, whose harm goes up to 100.
const GRADE_WEIGHT: u32 = 100;

/// How much moving an action to another band weighs.
const BAND_WEIGHT: u32 = 1;

/// What there is to ask, and what the answers given are good for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questions {
    /// The unanswered questions that can change the result, in the order of asking: the earliest
    /// stage first, inside a stage the one that can decide the most, weighted by how harmful the
    /// undecided data is.
    ///
    /// To somebody who does not know or say which services they used, nothing is put that
    /// presumes one: every breach may be meant then, and there would be no end of asking.
    pub open: Vec<QuestionIndex>,
    /// The questions answered "I don't know" that could still change the result.
    pub worth_finding_out: Vec<QuestionIndex>,
    /// The questions that the reached breaches and the actions that apply ask about: an answer to
    /// any other is kept, but does not matter now.
    pub asked_about: Set<QuestionIndex>,
}

impl Questions {
    /// What is left to ask once the breaches are judged and the plan is made.
    pub(crate) fn new(
        catalogue: &Catalogue,
        answers: &Answers,
        judgements: &[Judgement<'_>],
        plan: &[Step],
    ) -> Self {
        let conditions = action_conditions(catalogue, plan);
        let undecided = undecided(catalogue, answers, judgements, &conditions);
        let (mut open, mut worth_finding_out) = (Vec::new(), Vec::new());
        for (question, _) in undecided.iter() {
            if answers.has(question) {
                worth_finding_out.push(question);
            } else if !presumes(catalogue, answers, question) {
                open.push(question);
            }
        }
        let open = ranked(open, |question| {
            let stage = catalogue.question(*question).map_or(0, |question| question.stage.rank());
            let lightness =
                u32::MAX.saturating_sub(undecided.get(*question).map_or(0, |weight| *weight));
            u64::from(stage) << 32 | u64::from(lightness)
        });
        let asked_about = asked_about(catalogue, judgements, &conditions);
        Self { open, worth_finding_out, asked_about }
    }

    /// The question to ask now, or none when the check is complete.
    ///
    /// ```
    /// use osuiko_engine::{Answer, example, judge_all};
    ///
    /// let (catalogue, answers) = (example::catalogue(), example::used_pads());
    /// let next = judge_all(&catalogue, &answers).questions.next();
    /// assert_eq!(next, Some(example::CODE_GIVEN));
    ///
    /// // "I don't know" is not asked again, but it is worth finding out.
    /// let answers = answers.with(example::CODE_GIVEN, Answer::Unknown);
    /// let questions = judge_all(&catalogue, &answers).questions;
    /// assert_ne!(questions.next(), Some(example::CODE_GIVEN));
    /// assert_eq!(questions.worth_finding_out, [example::CODE_GIVEN]);
    /// ```
    pub fn next(&self) -> Option<QuestionIndex> {
        self.open.first().copied()
    }
}

/// Whether a question presumes that a service was used, while the person has left the services
/// open by saying that they do not know.
fn presumes(catalogue: &Catalogue, answers: &Answers, question: QuestionIndex) -> bool {
    let services = catalogue.services_question();
    let is_open = answers.has(services) && answers.chosen(services).is_none();
    let stage = catalogue.question(question).map(|question| question.stage);
    is_open && question != catalogue.places_question() && stage != Some(Stage::Since)
}

/// The questions that these breaches and actions ask about.
fn asked_about(
    catalogue: &Catalogue,
    judgements: &[Judgement<'_>],
    actions: &[&Condition],
) -> Set<QuestionIndex> {
    let mut asked = Set::single(catalogue.services_question());
    asked.insert(catalogue.told_question());
    let mut ask = |condition: &Condition| {
        condition.each_leaf(&mut |question, _| {
            asked.insert(question);
        });
    };
    for judged in judgements.iter().flat_map(|judgement| &judgement.variants) {
        judged.variant.conditions().into_iter().for_each(&mut ask);
    }
    actions.iter().copied().for_each(ask);
    asked
}

/// Every question that keeps something undecided, with the weight of what it keeps.
fn undecided(
    catalogue: &Catalogue,
    answers: &Answers,
    judgements: &[Judgement<'_>],
    actions: &[&Condition],
) -> Map<QuestionIndex, u32> {
    let mut weights = Weights { answers, by_question: Map::default() };
    for judgement in judgements {
        weigh_breach(catalogue, judgement, &mut weights);
    }
    // Word from an organisation reaches a breach that no service named does.
    if answers.chosen(catalogue.told_question()).is_none() {
        weights.add(catalogue.told_question(), GRADE_WEIGHT);
    }
    for condition in actions {
        condition.each_unknown(answers, &mut |question| {
            // what changes only the plan is asked beside the plan.
            let stage = catalogue.question(question).map(|question| question.stage);
            if stage != Some(Stage::BesidePlan) {
                weights.add(question, BAND_WEIGHT);
            }
        });
    }
    weights.by_question
}

/// The conditions of the actions in the plan, and of those that what a person has noticed would
/// bring without any breach.
fn action_conditions<'a>(catalogue: &'a Catalogue, plan: &[Step]) -> Vec<&'a Condition> {
    let applying = plan.iter().filter_map(|step| catalogue.action(step.action));
    let alone = catalogue.tables().actions.iter().filter(|action| plan::stands_alone(action));
    applying.chain(alone).flat_map(|action| action.when.iter().chain(&action.now_when)).collect()
}

/// Adds what a breach leaves undecided.
fn weigh_breach(catalogue: &Catalogue, judgement: &Judgement<'_>, weights: &mut Weights<'_>) {
    let answers = weights.answers;
    let grade = judgement.grade_span();
    if judgement.told != Truth::Yes && grade.least != grade.most {
        for judged in &judgement.variants {
            if judged.strict == Truth::Unknown && judged.grade_if_inside() > grade.least {
                weights.add_unknowns(&judged.variant.when, GRADE_WEIGHT);
                if let Some(unless) = &judged.variant.unless {
                    weights.add_unknowns(unless, GRADE_WEIGHT);
                }
            }
        }
    }
    let spans = judgement.state_spans(answers);
    for (judged, exposure) in judgement.exposures() {
        let Some(span) = spans.get(exposure.kind) else { continue };
        let truth = judged.strict.and(exposure.truth(answers));
        if truth != Truth::Unknown || judged.capped_state(exposure) <= span.least {
            continue;
        }
        let harm = u32::from(catalogue.harm(exposure.kind));
        let conditions =
            [Some(&judged.variant.when), judged.variant.unless.as_ref(), exposure.when.as_ref()];
        for condition in conditions.into_iter().flatten() {
            weights.add_unknowns(condition, harm);
        }
    }
}

/// The weights of questions while they are added up.
struct Weights<'a> {
    answers: &'a Answers,
    by_question: Map<QuestionIndex, u32>,
}

impl Weights<'_> {
    fn add(&mut self, question: QuestionIndex, weight: u32) {
        let sum = self.by_question.or_insert(question, 0);
        *sum = sum.saturating_add(weight);
    }

    fn add_unknowns(&mut self, condition: &Condition, weight: u32) {
        let answers = self.answers;
        condition.each_unknown(answers, &mut |question| self.add(question, weight));
    }
}
