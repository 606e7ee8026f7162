//! The options of a question: radio buttons or tick boxes, with a search over long lists.

use yew::prelude::*;

use crate::domain::Answer;
use crate::domain::catalogue::{Options, Question};
use crate::domain::index::OptionIndex;
use crate::domain::journey::Move;
use crate::domain::search::{self, Entry};
use crate::text::{
    Words, filter_found, filter_hint_places, filter_hint_services, filter_label, filter_nothing,
    no_answer_group, question_unknown,
};
use crate::ui::Knowledge;
use crate::ui::components::{Parts, element, parts, tag};
use crate::ui::hooks::{self, TypedHandle, choose, no_enter, once};

/// From how many options on a search field stands above them.
const SEARCHED_FROM: usize = 9;

/// The id of the search field.
const FILTER: &str = "filter";

/// The id of what is said about it.
const FILTER_HINT: &str = "filter-hint";

/// The options of one question, "none of these" and "I don't know" included.
///
/// `offered` are the options to show, in order; `typed` is what stands in the search field.
pub fn option_list(
    known: &Knowledge,
    question: &Question,
    offered: &[OptionIndex],
    answer: Option<&Answer>,
    typed: &TypedHandle,
    onchoose: &Callback<Move>,
) -> Parts {
    let words = &*known.words;
    let searchable = offered.len() >= SEARCHED_FROM || question.options == Options::Services;
    let entries: Vec<Entry> =
        offered.iter().map(|&option| entry(known, question, option)).collect();
    let is_chosen = |option: OptionIndex| matches!(answer, Some(Answer::Chosen(chosen)) if chosen.contains(option));
    let found = search::find(&entries, &typed.text);
    let seen = |at: usize| !searchable || found.contains(&at);
    let kind = if question.several { "checkbox" } else { "radio" };
    let choice = |id: &str, label: &str, hint: &str, checked: bool, step: Move, hidden: bool| {
        let hint_id = format!("{id}-hint");
        let keys = &["type", "id", "name", "autocomplete", "aria-describedby"];
        let described = (!hint.is_empty()).then_some(hint_id.as_str());
        let values = [Some(kind), Some(id), Some("answer"), Some("off"), described];
        let input = tag("input", keys, &values).checked(checked).on(choose(onchoose, step));
        let mut parts = parts![input.empty(), tag("label", &["for"], &[Some(id)]).words(label)];
        if !hint.is_empty() {
            let values = [Some("choice-hint"), Some(hint_id.as_str())];
            parts.push(tag("span", &["class", "id"], &values).words(hint));
        }
        let values = [Some("choice"), hidden.then_some("")];
        tag("li", &["class", "hidden"], &values).key(id).on(once()).around(parts)
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
        let id = format!("option-{}", option.0);
        choice(&id, &words.label, hint, checked, Move::Choose(option), hidden)
    });
    let options = element("ul", "choices", options.collect());
    let mut apart = Parts::default();
    if question.none {
        let checked = matches!(answer, Some(Answer::Chosen(chosen)) if chosen.is_empty());
        let label = known.question_word(question, "none");
        apart.push(choice("option-none", label, "", checked, Move::ChooseNone, false));
    }
    let checked = answer == Some(&Answer::Unknown);
    let label = question_unknown(words);
    apart.push(choice("option-unknown", label, "", checked, Move::ChooseUnknown, false));
    let values = [Some("choices choices-apart"), Some(no_answer_group(words))];
    let apart = tag("ul", &["class", "aria-label"], &values).around(apart);
    let mut parts = Parts::default();
    if searchable {
        parts.push(filter(words, question, typed, found.len()));
    }
    parts.push(options);
    parts.push(apart);
    parts
}

/// The search over the options, with how many it has found.
fn filter(words: &Words, question: &Question, typed: &TypedHandle, found: usize) -> Html {
    let count = u32::try_from(found).unwrap_or(u32::MAX);
    let result = match (typed.text.trim().is_empty(), count) {
        (true, _) => String::new(),
        (false, 0) => filter_nothing(words).to_owned(),
        (false, count) => filter_found(words, count),
    };
    let hint = match question.options {
        Options::Places => filter_hint_places(words),
        Options::Services | Options::Own(_) | Options::Breaches => filter_hint_services(words),
    };
    let keys = &[
        "type",
        "id",
        "aria-describedby",
        "autocomplete",
        "spellcheck",
        "autocorrect",
        "autocapitalize",
        "inputmode",
    ];
    let values = ["text", FILTER, FILTER_HINT, "off", "false", "off", "off", "search"].map(Some);
    let field = tag("input", keys, &values)
        .value(&typed.text)
        .on(hooks::typed(&typed.ontyped))
        .on(no_enter());
    let values = [Some("filter-result"), Some("status")];
    let parts = parts![
        tag("label", &["for"], &[Some(FILTER)]).words(filter_label(words)),
        tag("p", &["class", "id"], &[Some("hint"), Some(FILTER_HINT)]).words(hint),
        field.empty(),
        tag("p", &["class", "role"], &values).words(&result),
    ];
    element("div", "filter", parts)
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
