//! What fits the plan to the person: for whom it is, how old they are, whether they can log in; each answered in one press.

use super::View;
use crate::session::journey::Move;
use crate::ui::Knowledge;
use osuiko_engine::Answers;
use osuiko_engine::acting::acting;
use osuiko_engine::catalogue::{Question, Stage};
use osuiko_engine::fixed_ids::{AGE_GROUP, CHILD, FOR_WHOM};
use osuiko_engine::index::{OptionIndex, QuestionIndex};
use osuiko_engine::ordered::Set;

/// The questions that change only the plan: a chip with the answer for each that has one, which opens
/// to change it, and the answers to press for each that has none.
pub fn plan_questions(view: &mut View<'_>, known: &Knowledge, answers: &Answers) {
    view.inside("div.fit", |view| {
        for (index, question) in known.catalogue.questions() {
            if question.stage != Stage::BesidePlan || !is_asked(known, answers, index) {
                continue;
            }
            let asked = known.words.question(index);
            let id = beside_id(index);
            let given = answers.chosen(index).and_then(Set::first);
            if let Some(option) = given {
                view.inside("details.fit-chip", |view| {
                    // Another answer is another chip, which is closed.
                    view.key(&[&*id, "-", &option.0.to_string()].concat());
                    view.with("summary", &["id"], &[Some(&id)], |view| {
                        let label = known.words.label(&question.options, index, option);
                        view.element_str("span", &[asked.short(), ": "].concat());
                        view.element_str("strong", label);
                    });
                    options(view, known, index, question, given);
                });
            } else {
                let keys = &["class", "role", "id", "tabindex", "aria-label"];
                let values = ["fit-open", "group", &id, "-1", asked.text()].map(Some);
                view.with("div", keys, &values, |view| {
                    view.key(&id);
                    view.element_str("span.fit-asked", asked.text());
                    options(view, known, index, question, given);
                });
            }
        }
    });
}

/// The id of what stands for a question beside the plan: its chip, or its answers.
pub fn beside_id(question: QuestionIndex) -> String {
    ["fit-", &question.0.to_string()].concat()
}

/// Whether a question is put to somebody who answers so: for whom they answer stands above the view
/// already where it is not for themselves, and an adult whom they help is no child.
fn is_asked(known: &Knowledge, answers: &Answers, index: QuestionIndex) -> bool {
    let whom = acting(&known.catalogue, answers);
    let is = |id| known.catalogue.question_with_id(id) == Some(index);
    !(is(FOR_WHOM) && whom.is_some() || is(AGE_GROUP) && whom.is_some_and(|whom| whom != CHILD))
}

/// The answers to a question, each to be given in one press.
fn options(
    view: &mut View<'_>,
    known: &Knowledge,
    index: QuestionIndex,
    question: &Question,
    given: Option<OptionIndex>,
) {
    view.inside("span.fit-options", |view| {
        for option in (0..known.catalogue.option_count(question)).map(OptionIndex::at) {
            let label = known.words.label(&question.options, index, option);
            let answer = Move::AnswerBesidePlan(index, option);
            view.toggle(label, "", given == Some(option), answer);
        }
    });
}
