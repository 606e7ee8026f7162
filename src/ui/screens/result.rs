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
use crate::ui::components::VerdictCard;
use crate::ui::{HEADING, Knowledge};

/// Props of [`ResultScreen`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ResultScreenProps {
    /// What is known.
    pub known: Knowledge,
    /// The answers.
    pub answers: Answers,
    /// What to call on each step.
    pub onstep: Callback<Move>,
    /// Prints the view.
    pub onprint: Callback<()>,
}

/// The result of the check.
#[component]
pub fn ResultScreen(props: &ResultScreenProps) -> Html {
    let ResultScreenProps { known, answers, onstep, onprint } = props;
    let language = known.language;
    let assessment = assess(&known.catalogue, answers);
    let (concerning, others): (Vec<&Verdict>, Vec<&Verdict>) =
        assessment.verdicts.iter().partition(|verdict| verdict.grade > Grade::NotIndicated);
    let count = u32::try_from(concerning.len()).unwrap_or(u32::MAX);
    let reviewed = date(language, known.catalogue.tables().reviewed);
    let card = |verdict: &Verdict| {
        html! { <VerdictCard known={known.clone()} answers={answers.clone()} verdict={verdict.clone()} /> }
    };
    let press = |step: Move| onstep.reform(move |_: MouseEvent| step.clone());
    let open = u32::try_from(open_questions(&known.catalogue, answers).len()).unwrap_or(u32::MAX);
    let unknowns = worth_finding_out(&known.catalogue, answers);
    let unknown_items = unknowns.iter().map(|&question| {
        html! {
            <li>
                <strong>{ known.asked_word(question, "") }</strong>
                <p>{ known.asked_word(question, "how") }</p>
            </li>
        }
    });
    html! {
        <div class="result">
            <p class="question-top">
                <button type="button" class="link-button" onclick={press(Move::Back)}>{ question_back(language) }</button>
            </p>
            <h1 id={HEADING} tabindex="-1">{ result_title(language) }</h1>
            if count == 0 {
                <p class="lead">{ result_nothing(language, &reviewed) }</p>
            } else {
                <p class="lead">{ result_summary(language, count) }</p>
            }
            <div class="result-left">
                if open == 0 {
                    <p>{ progress_none(language) }</p>
                } else {
                    <p>{ progress(language, open) }</p>
                    <p><button type="button" class="button" onclick={press(Move::Open(Screen::Review))}>{ result_go_on(language) }</button></p>
                }
            </div>
            { for concerning.into_iter().map(card) }
            if !unknowns.is_empty() {
                <section class="unknowns">
                    <h2>{ result_unknowns(language) }</h2>
                    <p>{ result_unknowns_help(language) }</p>
                    <ul>{ for unknown_items }</ul>
                </section>
            }
            if count > 0 {
                <p>{ result_not_sure(language, &reviewed) }</p>
            }
            <p class="question-actions">
                <button type="button" class="button button-main" onclick={press(Move::Continue)}>{ result_continue(language) }</button>
                <button type="button" class="button" onclick={press(Move::Open(Screen::Review))}>{ result_answers(language) }</button>
                <button type="button" class="button button-print" onclick={onprint.reform(|_: MouseEvent| ())}>{ print(language) }</button>
            </p>
            if !others.is_empty() {
                <section class="others">
                    <h2 class="others-heading">{ result_others(language) }</h2>
                    { for others.into_iter().map(card) }
                </section>
            }
        </div>
    }
}
