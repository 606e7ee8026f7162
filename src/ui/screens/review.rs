//! All answers, to look over and change.

use std::collections::BTreeSet;

use yew::prelude::*;

use crate::domain::check::{asked_about, open_questions};
use crate::domain::index::QuestionIndex;
use crate::domain::journey::{Move, Screen};
use crate::domain::{Answer, Answers};
use crate::text::{
    joined, progress, question_back, question_unknown, review_change, review_continue,
    review_empty, review_lead, review_open, review_title, review_unused,
};
use crate::ui::{HEADING, Knowledge};

/// Props of [`ReviewScreen`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ReviewScreenProps {
    /// What is known.
    pub known: Knowledge,
    /// The answers.
    pub answers: Answers,
    /// What to call on each step.
    pub onstep: Callback<Move>,
}

/// The answers that count, those that are still open, and those that do not count now.
#[component]
pub fn ReviewScreen(props: &ReviewScreenProps) -> Html {
    let ReviewScreenProps { known, answers, onstep } = props;
    let language = known.language;
    let asked: BTreeSet<QuestionIndex> = asked_about(&known.catalogue, answers);
    let row = |question: QuestionIndex| {
        let onclick = onstep.reform(move |_: MouseEvent| Move::Open(Screen::Question(question)));
        let name = known.asked_word(question, "short").to_owned();
        html! {
            <div class="answer">
                <dt>{ &name }</dt>
                <dd>{ answer_words(known, answers, question) }</dd>
                <dd class="answer-change">
                    <button type="button" class="link-button" {onclick}>
                        { review_change(language) }<span class="visually-hidden">{ format!(": {name}") }</span>
                    </button>
                </dd>
            </div>
        }
    };
    let given = |counts: bool| {
        answers
            .iter()
            .map(|(question, _)| question)
            .filter(|question| asked.contains(question) == counts)
            .map(&row)
            .collect::<Vec<_>>()
    };
    let (used, unused) = (given(true), given(false));
    let open = open_questions(&known.catalogue, answers);
    let count = u32::try_from(open.len()).unwrap_or(u32::MAX);
    let press = |step: Move| onstep.reform(move |_: MouseEvent| step.clone());
    html! {
        <div class="review">
            <p class="question-top">
                <button type="button" class="link-button" onclick={press(Move::Back)}>{ question_back(language) }</button>
            </p>
            <h1 id={HEADING} tabindex="-1">{ review_title(language) }</h1>
            if used.is_empty() {
                <p>{ review_empty(language) }</p>
            } else {
                <p>{ review_lead(language) }</p>
                <dl class="answers">{ for used }</dl>
            }
            if !open.is_empty() {
                <h2>{ review_open(language) }</h2>
                <p>{ progress(language, count) }</p>
                <dl class="answers">{ for open.into_iter().map(&row) }</dl>
            }
            <p class="question-actions">
                <button type="button" class="button button-main" onclick={press(Move::Continue)}>{ review_continue(language) }</button>
            </p>
            if !unused.is_empty() {
                <h2>{ review_unused(language) }</h2>
                <dl class="answers">{ for unused }</dl>
            }
        </div>
    }
}

/// An answer in words; nothing for an open question.
fn answer_words(known: &Knowledge, answers: &Answers, index: QuestionIndex) -> String {
    let (Some(question), Some(answer)) = (known.catalogue.question(index), answers.to(index))
    else {
        return "–".to_owned();
    };
    match answer {
        Answer::Unknown => question_unknown(known.language).to_owned(),
        Answer::Chosen(chosen) if chosen.is_empty() => {
            known.question_word(question, "none").to_owned()
        }
        Answer::Chosen(chosen) => {
            let labels: Vec<String> =
                chosen.iter().map(|&option| known.option_words(question, option).label).collect();
            if labels.len() == 1 { labels.concat() } else { joined(known.language, &labels) }
        }
    }
}
