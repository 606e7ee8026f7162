//! All answers, to look over and change.

use crate::session::journey::{Journey, Move, Screen};
use crate::ui::Knowledge;
use crate::ui::parts::{View, keep_answers, opener};
use osuiko_engine::index::QuestionIndex;
use osuiko_engine::questionnaire::Questions;
use osuiko_engine::{Answer, Answers};
use osuiko_words::{
    AND, KEEP_TITLE, QUESTION_BACK, QUESTION_UNKNOWN, REVIEW_CHANGE, REVIEW_CONTINUE, REVIEW_EMPTY,
    REVIEW_LEAD, REVIEW_OPEN, REVIEW_TITLE, REVIEW_UNUSED, count, progress,
};

/// The answers that count, those that are still open, and those that do not count now.
pub fn review_screen(
    view: &mut View<'_>,
    known: &Knowledge,
    journey: &Journey,
    questions: &Questions,
) {
    let answers = journey.answers();
    let (mut used, mut unused) = (Vec::new(), Vec::new());
    for (question, _) in answers.iter() {
        if questions.asked_about.contains(question) { &mut used } else { &mut unused }
            .push(question);
    }
    let open = &questions.open;
    view.inside("div.review", |view| {
        view.move_line("p.question-top", "link-button", QUESTION_BACK, Move::Back);
        view.heading(view.words.text(REVIEW_TITLE));
        if used.is_empty() {
            view.element("p", REVIEW_EMPTY);
        } else {
            view.element("p", REVIEW_LEAD);
            rows(view, known, answers, &used);
        }
        if !open.is_empty() {
            view.element("h2", REVIEW_OPEN);
            view.element_str("p", &progress(view.words, count(open.len())));
            rows(view, known, answers, open);
        }
        let go_on = "button button-main";
        view.move_line("p.question-actions", go_on, REVIEW_CONTINUE, Move::Continue);
        if !unused.is_empty() {
            view.element("h2", REVIEW_UNUSED);
            rows(view, known, answers, &unused);
        }
        view.element("h2", KEEP_TITLE);
        keep_answers(view, known, journey);
    });
}

/// Questions with their answers and the way to change them.
#[inline(never)]
fn rows(view: &mut View<'_>, known: &Knowledge, answers: &Answers, questions: &[QuestionIndex]) {
    view.inside("dl.answers", |view| {
        for &question in questions {
            let name = known.words.question(question).short();
            view.inside("div.answer", |view| {
                view.element_str("dt", name);
                view.inside("dd", |view| answer_to(view, known, answers, question));
                view.inside("dd.answer-change", |view| {
                    opener(view, "link-button", Screen::Question(question), |view| {
                        view.push(REVIEW_CHANGE);
                        view.of(name);
                    });
                });
            });
        }
    });
}

/// An answer in words, several one after the other; a dash for an open question.
fn answer_to(view: &mut View<'_>, known: &Knowledge, answers: &Answers, index: QuestionIndex) {
    let (Some(question), Some(answer)) = (known.catalogue.question(index), answers.to(index))
    else {
        view.push_str("–");
        return;
    };
    match answer {
        Answer::Unknown => view.push(QUESTION_UNKNOWN),
        Answer::Chosen(chosen) if chosen.is_empty() => {
            view.push_str(known.words.question(index).none());
        }
        Answer::Chosen(chosen) => {
            let options = &question.options;
            let labels: Vec<&str> =
                chosen.iter().map(|option| known.words.label(options, index, option)).collect();
            // Each by itself: there may be an "or" in one, and then "and" joins no words.
            for (at, label) in labels.iter().enumerate() {
                match labels.len().saturating_sub(at) {
                    _ if at == 0 => {}
                    1 => view.push_str(&[" ", view.words.text(AND), " "].concat()),
                    _ => view.push_str(", "),
                }
                view.element_str("span.answer-part", label);
            }
        }
    }
}
