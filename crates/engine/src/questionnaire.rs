//! The questionnaire nobody drew: what is worth asking follows from what is undecided.

use crate::catalogue::Stage;
use crate::check::{Judgement, assess, reached};
use crate::index::{BreachIndex, QuestionIndex};
use crate::ordered::{Map, Set, ranked};
use crate::{Answers, Catalogue, Condition, Truth, plan};

/// How much a grade weighs beside data kinds, whose harm goes up to 100.
const GRADE_WEIGHT: u32 = 100;

/// How much moving an action to another band weighs.
const BAND_WEIGHT: u32 = 1;

/// The question to ask now, or none when the check is complete.
pub fn next_question(catalogue: &Catalogue, answers: &Answers) -> Option<QuestionIndex> {
    open_questions(catalogue, answers).first().copied()
}

/// The unanswered questions that can change the result, in the order of asking:
/// the earliest stage first, inside a stage the one that can decide the most,
/// weighted by how harmful the undecided data is.
///
/// To somebody who does not know or say which services they used, nothing is put that
/// presumes one: every breach may be meant then, and there would be no end of asking.
pub fn open_questions(catalogue: &Catalogue, answers: &Answers) -> Vec<QuestionIndex> {
    let undecided = undecided(catalogue, answers);
    let mut open = Vec::new();
    for (question, _) in undecided.iter() {
        if !answers.has(question) && !presumes(catalogue, answers, question) {
            open.push(question);
        }
    }
    ranked(open, |question| {
        let stage = catalogue.question(*question).map_or(0, |question| question.stage.rank());
        let lightness =
            u32::MAX.saturating_sub(undecided.get(*question).map_or(0, |weight| *weight));
        u64::from(stage) << 32 | u64::from(lightness)
    })
}

/// Whether a question presumes that a service was used, while the person has left the services
/// open by saying that they do not know.
fn presumes(catalogue: &Catalogue, answers: &Answers, question: QuestionIndex) -> bool {
    let services = catalogue.services_question();
    let is_open = answers.has(services) && answers.chosen(services).is_none();
    let stage = catalogue.question(question).map(|question| question.stage);
    is_open && question != catalogue.places_question() && stage != Some(Stage::Since)
}

/// The questions answered "I don't know" that could still change the result.
pub fn worth_finding_out(catalogue: &Catalogue, answers: &Answers) -> Vec<QuestionIndex> {
    let mut waiting = Vec::new();
    for (question, _) in undecided(catalogue, answers).iter() {
        if answers.has(question) {
            waiting.push(question);
        }
    }
    waiting
}

/// The questions that the reached breaches and the actions that apply ask about: an answer to
/// any other is kept, but does not matter now.
pub fn asked_about(catalogue: &Catalogue, answers: &Answers) -> Set<QuestionIndex> {
    let mut asked = Set::of(catalogue.services_question());
    asked.insert(catalogue.told_question());
    for breach in reached(catalogue, answers).iter() {
        for variant in catalogue.variants(breach) {
            for condition in variant.conditions() {
                condition.each_leaf(&mut |question, _| {
                    asked.insert(question);
                });
            }
        }
    }
    for condition in action_conditions(catalogue, answers) {
        condition.each_leaf(&mut |question, _| {
            asked.insert(question);
        });
    }
    asked
}

/// Every question that keeps something undecided, with the weight of what it keeps.
fn undecided(catalogue: &Catalogue, answers: &Answers) -> Map<QuestionIndex, u32> {
    let mut weights = Weights { answers, of: Map::default() };
    for breach in reached(catalogue, answers).iter() {
        weigh_breach(catalogue, breach, &mut weights);
    }
    // Word from an organisation reaches a breach that no service named does.
    if answers.chosen(catalogue.told_question()).is_none() {
        weights.add(catalogue.told_question(), GRADE_WEIGHT);
    }
    for condition in action_conditions(catalogue, answers) {
        condition.each_unknown(answers, &mut |question| {
            // What only fits the plan is asked beside the plan.
            let stage = catalogue.question(question).map(|question| question.stage);
            if stage != Some(Stage::Fit) {
                weights.add(question, BAND_WEIGHT);
            }
        });
    }
    weights.of
}

/// The conditions of the actions that apply, and of those that what a person has noticed would
/// bring without any breach.
fn action_conditions<'a>(
    catalogue: &'a Catalogue,
    answers: &Answers,
) -> impl Iterator<Item = &'a Condition> {
    let assessment = assess(catalogue, answers);
    let applying = plan::applying(catalogue, answers, &assessment).into_iter();
    let alone = catalogue.tables().actions.iter().filter(|action| plan::stands_alone(action));
    let actions = applying.map(|(action, _)| action).chain(alone);
    actions.flat_map(|action| action.when.iter().chain(&action.now_when))
}

/// Adds what `breach` leaves undecided.
fn weigh_breach(catalogue: &Catalogue, breach: BreachIndex, weights: &mut Weights<'_>) {
    let answers = weights.answers;
    let judgement = Judgement::of(catalogue, answers, breach);
    let grade = judgement.grade_span();
    if judgement.told != Truth::Yes && grade.least != grade.most {
        for judged in &judgement.variants {
            if judged.settled == Truth::Unknown && judged.grade_if_inside() > grade.least {
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
        let truth = judged.settled.and(exposure.truth(answers));
        if truth != Truth::Unknown || judged.state_if_so(exposure) <= span.least {
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
    of: Map<QuestionIndex, u32>,
}

impl Weights<'_> {
    fn add(&mut self, question: QuestionIndex, weight: u32) {
        let sum = self.of.or_insert(question, 0);
        *sum = sum.saturating_add(weight);
    }

    fn add_unknowns(&mut self, condition: &Condition, weight: u32) {
        let answers = self.answers;
        condition.each_unknown(answers, &mut |question| self.add(question, weight));
    }
}
