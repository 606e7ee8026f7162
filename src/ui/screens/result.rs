//! The verdicts, most serious first, and what is still worth finding out.

use crate::session::journey::{Move, Screen};
use crate::ui::Knowledge;
use crate::ui::effects;
use crate::ui::parts::{View, people_list, verdict_card};
use osuiko_engine::check::{Grade, Verdict};
use osuiko_engine::fixed_ids::{NOTICED, THREAT, answered};
use osuiko_engine::index::QuestionIndex;
use osuiko_engine::{Answers, Outcome};
use osuiko_words::{
    PRINT, PROGRESS_NONE, QUESTION_BACK, RESULT_ANSWERS, RESULT_CONTINUE, RESULT_GO_ON,
    RESULT_OTHERS, RESULT_THREAT, RESULT_THREAT_OPEN, RESULT_TITLE, RESULT_UNKNOWNS,
    RESULT_UNKNOWNS_HELP, Words, date, progress, result_likely, result_likely_other, result_more,
    result_not_sure, result_nothing, result_summary, result_summary_other, result_told,
    result_told_other,
};

/// The result of the check.
pub fn result_screen(view: &mut View<'_>, known: &Knowledge, answers: &Answers, outcome: &Outcome) {
    let words = view.words;
    let Outcome { assessment, questions, .. } = outcome;
    let (concerning, others): (Vec<&Verdict>, Vec<&Verdict>) =
        assessment.verdicts.iter().partition(|verdict| verdict.grade > Grade::NotIndicated);
    let count = u32::try_from(concerning.len()).unwrap_or(u32::MAX);
    let reviewed = date(words, known.catalogue.tables().reviewed);
    view.inside("div.result", |view| {
        view.move_line("p.question-top", "link-button", QUESTION_BACK, Move::Back);
        view.title(RESULT_TITLE);
        let lead = concerning.first().map_or_else(
            || result_nothing(words, &reviewed),
            |first| lead(words, first.grade, &concerning),
        );
        view.element_str("p.lead", &lead);
        if answered(&known.catalogue, answers, NOTICED, THREAT) {
            view.inside("div.notice", |view| {
                view.element("p", RESULT_THREAT);
                view.move_line("p", "button", RESULT_THREAT_OPEN, Move::Open(Screen::Threat));
            });
        }
        view.inside("div.result-left", |view| questions_left(view, &questions.open));
        for verdict in concerning {
            verdict_card(view, known, answers, verdict);
        }
        unknowns(view, known, &questions.worth_finding_out);
        if count > 0 {
            view.element_str("p", &result_not_sure(words, &reviewed));
        }
        view.inside("p.question-actions", |view| {
            view.move_button("button button-main", RESULT_CONTINUE, Move::Continue);
            view.move_button("button", RESULT_ANSWERS, Move::Open(Screen::Review));
            view.button("button button-print", PRINT, Some(effects::print()));
        });
        people_list(view, known, answers);
        if !others.is_empty() {
            view.inside("section.others", |view| {
                view.element("h2.others-heading", RESULT_OTHERS);
                for verdict in others {
                    verdict_card(view, known, answers, verdict);
                }
            });
        }
    });
}

/// The answer in a sentence: how many cases have the strongest grade, and how many more there are.
fn lead(words: &Words, strongest: Grade, concerning: &[&Verdict]) -> String {
    let strong = concerning.iter().filter(|verdict| verdict.grade == strongest).count();
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let said = match (strongest, words.are_about_another()) {
        (Grade::Told, false) => result_told,
        (Grade::Told, true) => result_told_other,
        (Grade::Likely, false) => result_likely,
        (Grade::Likely, true) => result_likely_other,
        (Grade::Possible | Grade::NotIndicated, false) => result_summary,
        (Grade::Possible | Grade::NotIndicated, true) => result_summary_other,
    };
    let mut lead = said(words, count(strong));
    let more = concerning.len().saturating_sub(strong);
    if more > 0 {
        lead.push(' ');
        lead.push_str(&result_more(words, count(more)));
    }
    lead
}

/// How many questions are open still, and the way to the next.
fn questions_left(view: &mut View<'_>, open: &[QuestionIndex]) {
    if let Some(&next) = open.first() {
        let count = u32::try_from(open.len()).unwrap_or(u32::MAX);
        let next = Move::Open(Screen::Question(next));
        view.element_str("p", &progress(view.words, count));
        view.move_line("p", "button", RESULT_GO_ON, next);
    } else {
        view.element("p", PROGRESS_NONE);
    }
}

/// The questions answered "I don't know" that could change the result, and how to find out.
fn unknowns(view: &mut View<'_>, known: &Knowledge, questions: &[QuestionIndex]) {
    if questions.is_empty() {
        return;
    }
    view.inside("section.unknowns", |view| {
        view.element("h2", RESULT_UNKNOWNS);
        view.element("p", RESULT_UNKNOWNS_HELP);
        view.inside("ul", |view| {
            for &question in questions {
                view.inside("li", |view| {
                    view.element_str("strong", known.words.question(question).text());
                    let how = known.words.question(question).how();
                    if !how.is_empty() {
                        view.element_str("p", how);
                    }
                });
            }
        });
    });
}
