//! One question: why it is asked, its options, how to find out.

use yew::prelude::*;

use crate::domain::catalogue::Options;
use crate::domain::check::{assess, open_questions};
use crate::domain::index::{OptionIndex, QuestionIndex};
use crate::domain::journey::{Move, Screen};
use crate::domain::{Answer, Answers};
use crate::text::{
    progress, progress_none, question_back, question_continue, question_error,
    question_error_title, question_how, question_see_result, question_several,
    question_unknown_help, question_why,
};
use crate::ui::components::OptionList;
use crate::ui::{HEADING, Knowledge};

/// Props of [`QuestionScreen`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct QuestionScreenProps {
    /// What is known.
    pub known: Knowledge,
    /// The question.
    pub question: QuestionIndex,
    /// The answers so far.
    pub answers: Answers,
    /// Whether the person tried to go on without an answer.
    pub refused: bool,
    /// What to call on each step.
    pub onstep: Callback<Move>,
}

/// One question to a view.
#[component]
pub fn QuestionScreen(props: &QuestionScreenProps) -> Html {
    let QuestionScreenProps { known, question: index, answers, refused, onstep } = props;
    let language = known.language;
    let Some(question) = known.catalogue.question(*index) else { return Html::default() };
    let open = u32::try_from(open_questions(&known.catalogue, answers).len()).unwrap_or(u32::MAX);
    let left =
        if open == 0 { progress_none(language).to_owned() } else { progress(language, open) };
    let word = |attribute: &str| known.question_word(question, attribute).to_owned();
    let hint = word("hint");
    let answer = answers.to(*index).cloned();
    let unknown = answer == Some(Answer::Unknown);
    let onsubmit = onstep.reform(|event: SubmitEvent| {
        event.prevent_default();
        Move::Continue
    });
    let press = |step: Move| onstep.reform(move |_: MouseEvent| step.clone());
    let described = match (hint.is_empty(), *refused) {
        (true, false) => None,
        (false, false) => Some("question-hint"),
        (true, true) => Some("question-error"),
        (false, true) => Some("question-hint question-error"),
    };
    let first = offered(known, answers, *index).first().map_or(0, |option| option.0);
    html! {
        <form class="question" autocomplete="off" novalidate=true {onsubmit}>
            <p class="question-top">
                <button type="button" class="link-button" onclick={press(Move::Back)}>{ question_back(language) }</button>
            </p>
            if *refused {
                <div class="error-summary" id="error-summary" role="alert" tabindex="-1">
                    <h2>{ question_error_title(language) }</h2>
                    <p><a href={format!("#option-{first}")}>{ question_error(language) }</a></p>
                </div>
            }
            <fieldset aria-describedby={described}>
                <legend><h1 id={HEADING} tabindex="-1">{ word("") }</h1></legend>
                if !hint.is_empty() {
                    <p class="hint" id="question-hint">{ hint }</p>
                }
                if question.several {
                    <p class="hint">{ question_several(language) }</p>
                }
                if *refused {
                    <p class="field-error" id="question-error">{ question_error(language) }</p>
                }
                <OptionList known={known.clone()} question={question.clone()} offered={offered(known, answers, *index)}
                    {answer} onchoose={onstep.clone()} />
            </fieldset>
            <div class="unknown-help" role="status">
                if unknown {
                    <p>{ question_unknown_help(language) }</p>
                    <p><strong>{ question_how(language) }{ ". " }</strong>{ word("how") }</p>
                }
            </div>
            <p class="question-actions">
                <button type="submit" class="button button-main">{ question_continue(language) }</button>
                if !answers.is_empty() {
                    <button type="button" class="button" onclick={press(Move::Open(Screen::Result))}>{ question_see_result(language) }</button>
                }
            </p>
            <p class="progress">{ left }</p>
            <details><summary>{ question_why(language) }</summary><p>{ word("why") }</p></details>
            if !unknown {
                <details><summary>{ question_how(language) }</summary><p>{ word("how") }</p></details>
            }
        </form>
    }
}

/// The options to offer: all of them, but of breaches only those the answers reach.
fn offered(known: &Knowledge, answers: &Answers, index: QuestionIndex) -> Vec<OptionIndex> {
    let Some(question) = known.catalogue.question(index) else { return Vec::new() };
    match question.options {
        Options::Breaches => assess(&known.catalogue, answers)
            .verdicts
            .iter()
            .map(|verdict| OptionIndex(verdict.breach.0))
            .collect(),
        Options::Own(_) | Options::Services | Options::Places => {
            (0..known.catalogue.option_count(question)).map(OptionIndex::at).collect()
        }
    }
}
