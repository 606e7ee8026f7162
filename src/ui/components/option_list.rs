//! The options of a question: radio buttons or tick boxes, with a search over long lists.

use yew::prelude::*;

use crate::domain::Answer;
use crate::domain::catalogue::{Options, Question};
use crate::domain::index::OptionIndex;
use crate::domain::journey::Move;
use crate::domain::search::{self, Entry};
use crate::text::{
    filter_found, filter_hint_places, filter_hint_services, filter_label, filter_nothing,
    no_answer_group, question_unknown,
};
use crate::ui::Knowledge;
use crate::ui::components::pressed_once;
use crate::ui::hooks::use_typed;

/// From how many options on a search field stands above them.
const SEARCHED_FROM: usize = 9;

/// Props of [`OptionList`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OptionListProps {
    /// What is known.
    pub known: Knowledge,
    /// The question.
    pub question: Question,
    /// The options to offer, in order.
    pub offered: Vec<OptionIndex>,
    /// The answer so far.
    pub answer: Option<Answer>,
    /// What to call when something is chosen.
    pub onchoose: Callback<Move>,
}

/// The options of one question, "none of these" and "I don't know" included.
#[component]
pub fn OptionList(props: &OptionListProps) -> Html {
    let OptionListProps { known, question, offered, answer, onchoose } = props;
    let words = &*known.words;
    let typed = use_typed();
    let searchable = offered.len() >= SEARCHED_FROM || question.options == Options::Services;
    let entries = use_memo((question.id.clone(), offered.clone()), |(_, offered)| {
        offered.iter().map(|&option| entry(known, question, option)).collect::<Vec<_>>()
    });
    let is_chosen = |option: OptionIndex| matches!(answer, Some(Answer::Chosen(chosen)) if chosen.contains(option));
    let found = search::find(&entries, &typed.text);
    let seen = |at: usize| !searchable || found.contains(&at);
    let kind = if question.several { "checkbox" } else { "radio" };
    let once = pressed_once();
    // Enter in the search would send the form and go on.
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        if event.key() == "Enter" {
            event.prevent_default();
        }
    });
    let choice = |id: String, label: &str, hint: &str, checked: bool, step: Move, hidden: bool| {
        let onchange = onchoose.reform(move |_: Event| step.clone());
        let hint_id = format!("{id}-hint");
        let described = (!hint.is_empty()).then(|| hint_id.clone());
        html! {
            <li class="choice" {hidden} key={id.clone()} onclick={once.clone()}>
                <input type={kind} id={id.clone()} name="answer" autocomplete="off" {checked} {onchange} aria-describedby={described} />
                <label for={id}>{ label }</label>
                if !hint.is_empty() {
                    <span class="choice-hint" id={hint_id}>{ hint }</span>
                }
            </li>
        }
    };
    let options = offered.iter().enumerate().map(|(at, &option)| {
        let words = known.option_words(question, option);
        let hint = match question.options {
            Options::Services => service_word(known, question, option, "hint"),
            Options::Own(_) | Options::Places | Options::Breaches => "",
        };
        let checked = is_chosen(option);
        // What is chosen stays in sight, whatever is searched for.
        let hidden = !seen(at) && !checked;
        choice(
            format!("option-{}", option.0),
            &words.label,
            hint,
            checked,
            Move::Choose(option),
            hidden,
        )
    });
    let none = question.none.then(|| {
        let checked = matches!(answer, Some(Answer::Chosen(chosen)) if chosen.is_empty());
        let label = known.question_word(question, "none");
        choice("option-none".to_owned(), label, "", checked, Move::ChooseNone, false)
    });
    let unknown = {
        let checked = answer == &Some(Answer::Unknown);
        choice(
            "option-unknown".to_owned(),
            question_unknown(words),
            "",
            checked,
            Move::ChooseUnknown,
            false,
        )
    };
    let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let result = match (typed.text.trim().is_empty(), count) {
        (true, _) => String::new(),
        (false, 0) => filter_nothing(words).to_owned(),
        (false, count) => filter_found(words, count),
    };
    let hint = match question.options {
        Options::Places => filter_hint_places(words),
        Options::Services | Options::Own(_) | Options::Breaches => filter_hint_services(words),
    };
    html! {
        <>
            if searchable {
                <div class="filter">
                    <label for="filter">{ filter_label(words) }</label>
                    <p class="hint" id="filter-hint">{ hint }</p>
                    <input type="text" id="filter" value={typed.text} oninput={typed.oninput}
                        aria-describedby="filter-hint" autocomplete="off" spellcheck="false"
                        autocorrect="off" autocapitalize="off" inputmode="search" {onkeydown} />
                    <p class="filter-result" role="status">{ result }</p>
                </div>
            }
            <ul class="choices">{ for options }</ul>
            <ul class="choices choices-apart" aria-label={no_answer_group(words).to_owned()}>
                { none }
                { unknown }
            </ul>
        </>
    }
}

/// What an option is known by.
fn entry(known: &Knowledge, question: &Question, option: OptionIndex) -> Entry {
    let words = known.option_words(question, option);
    let search = match question.options {
        Options::Services => service_word(known, question, option, "search"),
        Options::Places => {
            let id = known.catalogue.option_id(question, option).unwrap_or_default();
            known.word("place", id, "search")
        }
        Options::Own(_) | Options::Breaches => "",
    };
    Entry::new([words.label.as_str(), search])
}

/// A word of the service behind an option.
fn service_word<'a>(
    known: &'a Knowledge,
    question: &Question,
    option: OptionIndex,
    word: &str,
) -> &'a str {
    let id = known.catalogue.option_id(question, option).unwrap_or_default();
    known.word("service", id, word)
}
