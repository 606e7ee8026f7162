//! All answers, to look over and change.

use yew::prelude::*;

use crate::domain::check::{asked_about, open_questions};
use crate::domain::index::QuestionIndex;
use crate::domain::journey::{Move, Screen};
use crate::domain::{Answer, Answers};
use crate::text::{
    joined, progress, question_back, question_unknown, review_change, review_continue,
    review_empty, review_lead, review_open, review_title, review_unused,
};
use crate::ui::Knowledge;
use crate::ui::components::{
    Parts, element, heading, line, paragraph, parts, step_button, tag, text,
};
use crate::ui::hooks::press;

/// The answers that count, those that are still open, and those that do not count now.
pub fn review_screen(known: &Knowledge, answers: &Answers, onstep: &Callback<Move>) -> Html {
    let words = &*known.words;
    let asked = asked_about(&known.catalogue, answers);
    let row = |question: QuestionIndex| {
        let name = known.asked_word(question, "short").to_owned();
        let onclick = press(onstep, Move::Open(Screen::Question(question)));
        let values = [Some("button"), Some("link-button")];
        let change = tag("button", &["type", "class"], &values).on(onclick).around(parts![
            text(review_change(words)),
            line("span", "visually-hidden", &format!(": {name}")),
        ]);
        let parts = parts![
            line("dt", "", &name),
            line("dd", "", &answer_words(known, answers, question)),
            element("dd", "answer-change", parts![change]),
        ];
        element("div", "answer", parts)
    };
    let given = |counts: bool| {
        answers
            .iter()
            .map(|(question, _)| question)
            .filter(|question| asked.contains(*question) == counts)
            .map(&row)
            .collect::<Parts>()
    };
    let (used, unused) = (given(true), given(false));
    let open = open_questions(&known.catalogue, answers);
    let count = u32::try_from(open.len()).unwrap_or(u32::MAX);
    let back = step_button("link-button", question_back(words), onstep, Move::Back);
    let mut parts = parts![paragraph("question-top", back), heading(review_title(words))];
    if used.is_empty() {
        parts.push(line("p", "", review_empty(words)));
    } else {
        parts.push(line("p", "", review_lead(words)));
        parts.push(element("dl", "answers", used));
    }
    if !open.is_empty() {
        parts.push(line("h2", "", review_open(words)));
        parts.push(line("p", "", &progress(words, count)));
        parts.push(element("dl", "answers", open.into_iter().map(&row).collect()));
    }
    let on = step_button("button button-main", review_continue(words), onstep, Move::Continue);
    parts.push(paragraph("question-actions", on));
    if !unused.is_empty() {
        parts.push(line("h2", "", review_unused(words)));
        parts.push(element("dl", "answers", unused));
    }
    element("div", "review", parts)
}

/// An answer in words; nothing for an open question.
fn answer_words(known: &Knowledge, answers: &Answers, index: QuestionIndex) -> String {
    let (Some(question), Some(answer)) = (known.catalogue.question(index), answers.to(index))
    else {
        return "–".to_owned();
    };
    match answer {
        Answer::Unknown => question_unknown(&known.words).to_owned(),
        Answer::Chosen(chosen) if chosen.is_empty() => {
            known.question_word(question, "none").to_owned()
        }
        Answer::Chosen(chosen) => {
            let labels: Vec<String> =
                chosen.iter().map(|option| known.option_words(question, option).label).collect();
            if labels.len() == 1 { labels.concat() } else { joined(&known.words, &labels) }
        }
    }
}
