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
    Parts, element, heading, inner_link, line, option_list, paragraph, parts, step_button, tag,
    text,
};
use crate::ui::hooks::{TypedHandle, once, submit};

/// One question to a view.
pub fn question_screen(
    known: &Knowledge,
    index: QuestionIndex,
    answers: &Answers,
    refused: bool,
    typed: &TypedHandle,
    onstep: &Callback<Move>,
) -> Html {
    let words = &*known.words;
    let Some(question) = known.catalogue.question(index) else { return Html::default() };
    let open = u32::try_from(open_questions(&known.catalogue, answers).len()).unwrap_or(u32::MAX);
    let left = if open == 0 { progress_none(words).to_owned() } else { progress(words, open) };
    let word = |attribute: &str| known.question_word(question, attribute).to_owned();
    let hint = word("hint");
    let unknown = answers.to(index) == Some(&Answer::Unknown);
    let described = match (hint.is_empty(), refused) {
        (true, false) => None,
        (false, false) => Some("question-hint"),
        (true, true) => Some("question-error"),
        (false, true) => Some("question-hint question-error"),
    };
    let offered = offered(known, answers, index);
    let first = format!("option-{}", offered.first().map_or(0, |option| option.0));
    let error = question_error(words);
    let back = step_button("link-button", question_back(words), onstep, Move::Back);
    let mut whole = parts![paragraph("question-top", back)];
    if refused {
        let keys = &["class", "id", "role", "tabindex"];
        let values = ["error-summary", "error-summary", "alert", "-1"].map(Some);
        let link = paragraph("", inner_link("", &first, error));
        let summary = parts![line("h2", "", question_error_title(words)), link];
        whole.push(tag("div", keys, &values).around(summary));
    }
    let named = |class: &str, id: &str, words: &str| {
        tag("p", &["class", "id"], &[Some(class), Some(id)]).words(words)
    };
    let mut asked = parts![element("legend", "", parts![heading(&word(""))])];
    if !hint.is_empty() {
        asked.push(named("hint", "question-hint", &hint));
    }
    if question.several {
        asked.push(line("p", "hint", question_several(words)));
    }
    if refused {
        asked.push(named("field-error", "question-error", error));
    }
    let list = option_list(known, question, &offered, answers.to(index), typed, onstep);
    // Each question has a list of its own: what was chosen in one must not show in the next.
    let key = format!("options-{}", index.0);
    asked.push(tag("div", &[], &[]).key(&key).around(list));
    whole.push(tag("fieldset", &["aria-describedby"], &[described]).around(asked));
    let how = word("how");
    let mut unknown_help = Parts::default();
    if unknown {
        let lead = line("strong", "", &format!("{}. ", question_how(words)));
        unknown_help.push(line("p", "", question_unknown_help(words)));
        unknown_help.push(element("p", "", parts![lead, text(&how)]));
    }
    let values = [Some("unknown-help"), Some("status")];
    whole.push(tag("div", &["class", "role"], &values).around(unknown_help));
    let values = [Some("submit"), Some("button button-main")];
    let on = tag("button", &["type", "class"], &values).on(once());
    let mut actions = parts![on.words(question_continue(words))];
    if !answers.is_empty() {
        let result = Move::Open(Screen::Result);
        actions.push(step_button("button", question_see_result(words), onstep, result));
    }
    whole.push(element("p", "question-actions", actions));
    whole.push(line("p", "progress", &left));
    let mut fold = |name: &str, text: &str| {
        let parts = parts![line("summary", "", name), line("p", "", text)];
        whole.push(element("details", "", parts));
    };
    fold(question_why(words), &word("why"));
    if !unknown {
        fold(question_how(words), &how);
    }
    let values = [Some("question"), Some("off"), Some("")];
    let form = tag("form", &["class", "autocomplete", "novalidate"], &values);
    form.on(submit(onstep, Move::Continue)).around(whole)
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
