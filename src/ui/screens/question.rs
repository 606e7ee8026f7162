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
use crate::ui::Knowledge;
use crate::ui::components::{
    OptionList, Parts, button, element, heading, inner_link, line, parts, pressed_once, text,
};

/// One question to a view.
pub fn question_screen(
    known: &Knowledge,
    index: QuestionIndex,
    answers: &Answers,
    refused: bool,
    onstep: &Callback<Move>,
) -> Html {
    let words = &*known.words;
    let Some(question) = known.catalogue.question(index) else { return Html::default() };
    let open = u32::try_from(open_questions(&known.catalogue, answers).len()).unwrap_or(u32::MAX);
    let left = if open == 0 { progress_none(words).to_owned() } else { progress(words, open) };
    let word = |attribute: &str| known.question_word(question, attribute).to_owned();
    let hint = word("hint");
    let answer = answers.to(index).cloned();
    let unknown = answer == Some(Answer::Unknown);
    let onsubmit = onstep.reform(|event: SubmitEvent| {
        event.prevent_default();
        Move::Continue
    });
    let press = |step: Move| Some(onstep.reform(move |_: MouseEvent| step.clone()));
    let described = match (hint.is_empty(), refused) {
        (true, false) => None,
        (false, false) => Some("question-hint"),
        (true, true) => Some("question-error"),
        (false, true) => Some("question-hint question-error"),
    };
    let offered = offered(known, answers, index);
    let first = format!("option-{}", offered.first().map_or(0, |option| option.0));
    let error = question_error(words);
    let summary = refused.then(|| {
        html! {
            <div class="error-summary" id="error-summary" role="alert" tabindex="-1">
                { line("h2", "", question_error_title(words)) }
                { element("p", "", parts![inner_link("", &first, error)]) }
            </div>
        }
    });
    let mut asked = parts![html! { <legend>{ heading(&word("")) }</legend> }];
    if !hint.is_empty() {
        asked.push(html! { <p class="hint" id="question-hint">{ hint }</p> });
    }
    if question.several {
        asked.push(line("p", "hint", question_several(words)));
    }
    if refused {
        asked.push(html! { <p class="field-error" id="question-error">{ error }</p> });
    }
    let how = word("how");
    let mut unknown_help = Parts::default();
    if unknown {
        let lead = line("strong", "", &format!("{}. ", question_how(words)));
        unknown_help.push(line("p", "", question_unknown_help(words)));
        unknown_help.push(element("p", "", parts![lead, text(&how)]));
    }
    let mut actions = parts![html! {
        <button type="submit" class="button button-main" onclick={pressed_once()}>{ question_continue(words) }</button>
    }];
    if !answers.is_empty() {
        let result = press(Move::Open(Screen::Result));
        actions.push(button("button", question_see_result(words), result));
    }
    let fold = |name: &str, text: &str| {
        element("details", "", parts![line("summary", "", name), line("p", "", text)])
    };
    let mut below = parts![
        element("p", "question-actions", actions),
        line("p", "progress", &left),
        fold(question_why(words), &word("why")),
    ];
    if !unknown {
        below.push(fold(question_how(words), &how));
    }
    let back = button("link-button", question_back(words), press(Move::Back));
    html! {
        <form class="question" autocomplete="off" novalidate=true {onsubmit}>
            { element("p", "question-top", parts![back]) }
            { summary }
            <fieldset aria-describedby={described}>
                { Html::from(asked) }
                <OptionList key={index.0} known={known.clone()} question={question.clone()} {offered} {answer} onchoose={onstep.clone()} />
            </fieldset>
            <div class="unknown-help" role="status">{ Html::from(unknown_help) }</div>
            { Html::from(below) }
        </form>
    }
}

/// The options to offer: all of them, but of breaches only those the answers reach, if they
/// reach any.
fn offered(known: &Knowledge, answers: &Answers, index: QuestionIndex) -> Vec<OptionIndex> {
    let Some(question) = known.catalogue.question(index) else { return Vec::new() };
    let assessment = assess(&known.catalogue, answers);
    match question.options {
        Options::Breaches if !assessment.verdicts.is_empty() => {
            assessment.verdicts.iter().map(|verdict| OptionIndex(verdict.breach.0)).collect()
        }
        Options::Own(_) | Options::Services | Options::Places | Options::Breaches => {
            (0..known.catalogue.option_count(question)).map(OptionIndex::at).collect()
        }
    }
}
