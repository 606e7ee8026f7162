//! The verdicts, most serious first, and what is still worth finding out.

use yew::prelude::*;

use crate::domain::Answers;
use crate::domain::check::{Grade, Verdict, assess, open_questions, worth_finding_out};
use crate::domain::journey::{Move, Screen};
use crate::text::{
    date, print, progress, progress_none, question_back, result_answers, result_continue,
    result_go_on, result_not_sure, result_nothing, result_others, result_summary, result_title,
    result_unknowns, result_unknowns_help,
};
use crate::ui::Knowledge;
use crate::ui::components::{
    button, element, heading, line, paragraph, parts, step_button, verdict_card,
};
use crate::ui::hooks::call;

/// The result of the check.
pub fn result_screen(
    known: &Knowledge,
    answers: &Answers,
    onstep: &Callback<Move>,
    onprint: &Callback<()>,
) -> Html {
    let words = &*known.words;
    let assessment = assess(&known.catalogue, answers);
    let (concerning, others): (Vec<&Verdict>, Vec<&Verdict>) =
        assessment.verdicts.iter().partition(|verdict| verdict.grade > Grade::NotIndicated);
    let count = u32::try_from(concerning.len()).unwrap_or(u32::MAX);
    let reviewed = date(words, known.catalogue.tables().reviewed);
    let card = |verdict: &Verdict| verdict_card(known, answers, verdict);
    let open = open_questions(&known.catalogue, answers);
    let left = if let Some(&next) = open.first() {
        let count = u32::try_from(open.len()).unwrap_or(u32::MAX);
        let next = Move::Open(Screen::Question(next));
        let on = step_button("button", result_go_on(words), onstep, next);
        parts![line("p", "", &progress(words, count)), paragraph("", on)]
    } else {
        parts![line("p", "", progress_none(words))]
    };
    let lead =
        if count == 0 { result_nothing(words, &reviewed) } else { result_summary(words, count) };
    let back = step_button("link-button", question_back(words), onstep, Move::Back);
    let mut parts = parts![
        paragraph("question-top", back),
        heading(result_title(words)),
        line("p", "lead", &lead),
        element("div", "result-left", left),
    ];
    parts.extend(concerning.into_iter().map(card));
    parts.extend(unknowns(known, answers));
    if count > 0 {
        parts.push(line("p", "", &result_not_sure(words, &reviewed)));
    }
    let actions = parts![
        step_button("button button-main", result_continue(words), onstep, Move::Continue),
        step_button("button", result_answers(words), onstep, Move::Open(Screen::Review)),
        button("button button-print", print(words), Some(call(onprint))),
    ];
    parts.push(element("p", "question-actions", actions));
    if !others.is_empty() {
        let heading = line("h2", "others-heading", result_others(words));
        let cards = std::iter::once(heading).chain(others.into_iter().map(card)).collect();
        parts.push(element("section", "others", cards));
    }
    element("div", "result", parts)
}

/// The questions answered "I don't know" that could change the result, and how to find out.
fn unknowns(known: &Knowledge, answers: &Answers) -> Option<Html> {
    let words = &*known.words;
    let questions = worth_finding_out(&known.catalogue, answers);
    if questions.is_empty() {
        return None;
    }
    let items = questions.iter().map(|&question| {
        let asked = line("strong", "", known.asked_word(question, ""));
        element("li", "", parts![asked, line("p", "", known.asked_word(question, "how"))])
    });
    let parts = parts![
        line("h2", "", result_unknowns(words)),
        line("p", "", result_unknowns_help(words)),
        element("ul", "", items.collect()),
    ];
    Some(element("section", "unknowns", parts))
}
