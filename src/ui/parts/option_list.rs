//! The options of a question: radio buttons or tick boxes, with a search over long lists.

use crate::session::journey::Move;
use crate::session::notes::Field;
use crate::ui::Knowledge;
use crate::ui::effects::{Trigger, ignore_second_click};
use crate::ui::parts::{Editable, Typed, View};
use osuiko_engine::Answer;
use osuiko_engine::catalogue::{Options, Question};
use osuiko_engine::index::{OptionIndex, QuestionIndex};
use osuiko_engine::ordered::{Set, ranked};
use osuiko_engine::search::{self, Entry};
use osuiko_words::{
    FILTER_HINT_COUNTIES, FILTER_HINT_PLACES, FILTER_HINT_SERVICES, FILTER_LABEL, FILTER_NOTHING,
    NO_ANSWER_GROUP, QUESTION_UNKNOWN, filter_found, place_of, plain,
};

/// The number of options from which on a search field is shown above them.
const SEARCHED_FROM: usize = 9;

/// The id of what names the search field.
const FILTER_TITLE: &str = "filter-label";

/// The id of what describes it.
const FILTER_HINT: &str = "filter-hint";

/// The options of one question, "none of these" and "I don't know" included.
///
/// `offered` are the options to show, in order; `typed` is the text in the search field.
pub fn option_list(
    view: &mut View<'_>,
    known: &Knowledge,
    index: QuestionIndex,
    question: &Question,
    offered: &[OptionIndex],
    answer: Option<&Answer>,
    typed: &str,
) {
    let searchable = offered.len() >= SEARCHED_FROM || question.options == Options::Services;
    let entries: Vec<Entry> =
        offered.iter().map(|&option| entry(known, index, question, option)).collect();
    let found = search::find(&entries, typed);
    let several = question.several;
    let chosen = match answer {
        Some(Answer::Chosen(chosen)) => Some(chosen),
        Some(Answer::Unknown) | None => None,
    };
    if searchable {
        filter(view, question, typed, found.len());
    }
    // What is chosen stays in sight, whatever is searched for.
    let is_chosen = |option: OptionIndex| chosen.is_some_and(|chosen| chosen.contains(option));
    let is_hidden = |at: usize, option| searchable && !found.contains(&at) && !is_chosen(option);
    let choice = |view: &mut View<'_>, at: usize, option: OptionIndex| {
        let label = match question.options {
            Options::Places => known.words.place(option).short(),
            Options::Own(_) | Options::Services | Options::Breaches => {
                known.words.label(&question.options, index, option)
            }
        };
        let hint = match question.options {
            Options::Services => known.words.service(option.service()).hint().to_owned(),
            Options::Places => municipality(known, option, typed),
            Options::Own(_) | Options::Breaches => String::new(),
        };
        let hint = hint.as_str();
        let (checked, hidden) = (is_chosen(option), is_hidden(at, option));
        let id = ["option-", &option.0.to_string()].concat();
        let next_move = Move::Choose(option);
        let id = id.as_str();
        Choice { several, id, label, hint, checked, next_move, hidden }.write(view);
    };
    if question.options == Options::Services {
        let services = &known.catalogue.tables().services;
        let group_of = |option: OptionIndex| services.get(option.position()).map(|s| &*s.group);
        for (row, group) in known.catalogue.tables().service_groups().into_iter().enumerate() {
            let members = || {
                let all = offered.iter().copied().enumerate();
                all.filter(|(_, option)| group_of(*option) == Some(group))
            };
            let empty = members().all(|(at, option)| is_hidden(at, option));
            let id = ["group-", &row.to_string()].concat();
            let values = [Some("choices-group"), empty.then_some("")];
            view.with("div", &["class", "hidden"], &values, |view| {
                let name = known.words.service_group(row).name();
                let values = [Some(id.as_str()), view.level("h2")];
                view.with("h2", &["id", "aria-level"], &values, |view| view.push_str(name));
                let values = [Some("choices"), Some(id.as_str())];
                view.with("ul", &["class", "aria-labelledby"], &values, |view| {
                    members().for_each(|(at, option)| choice(view, at, option));
                });
            });
        }
    } else {
        view.inside("ul.choices", |view| {
            for at in in_order(known, question, offered) {
                if let Some(&option) = offered.get(at) {
                    choice(view, at, option);
                }
            }
        });
    }
    let values = [Some("choices choices-apart"), Some(view.words.text(NO_ANSWER_GROUP))];
    view.with("ul", &["class", "aria-label"], &values, |view| {
        if question.none {
            let checked = chosen.is_some_and(Set::is_empty);
            let label = known.words.question(index).none();
            let (id, next_move) = ("option-none", Move::ChooseNone);
            Choice { several, id, label, hint: "", checked, next_move, hidden: false }.write(view);
        }
        let checked = answer == Some(&Answer::Unknown);
        let label = view.words.text(QUESTION_UNKNOWN);
        let (id, next_move) = ("option-unknown", Move::ChooseUnknown);
        Choice { several, id, label, hint: "", checked, next_move, hidden: false }.write(view);
    });
}

/// The positions of the options in the order of showing: places by their names in the alphabet, all
/// others as they are.
fn in_order(known: &Knowledge, question: &Question, offered: &[OptionIndex]) -> Vec<usize> {
    let all = (0..offered.len()).collect();
    if question.options != Options::Places {
        return all;
    }
    ranked(all, |at: &usize| {
        let name = offered.get(*at).map_or("", |option| known.words.place(*option).short());
        // Eight letters tell any two of our places apart, and the letters of the Nordic alphabets
        // behind z come behind it here too.
        let letters = name.chars().filter(|letter| letter.is_alphabetic()).take(8);
        let lower = letters.map(|letter| u64::from(u32::from(letter.to_ascii_lowercase()) & 0xff));
        // A name that ends stands before one that goes on.
        lower.chain(std::iter::repeat(0)).take(8).fold(0, |key: u64, letter| key << 8 | letter)
    })
}

/// The municipality that was typed, where it belongs to a place: that it does.
fn municipality(known: &Knowledge, option: OptionIndex, typed: &str) -> String {
    let place = known.words.place(option);
    if typed.trim().is_empty() {
        return String::new();
    }
    let is_meant = |name: &str| !search::find(&[Entry::new([name])], typed).is_empty();
    let mut names = place.search().split(", ");
    match names.find(|name| is_meant(name)) {
        Some(name) if !is_meant(place.short()) => place_of(known.words.as_ref(), name),
        _ => String::new(),
    }
}

/// One radio button or tick box.
struct Choice<'a> {
    several: bool,
    id: &'a str,
    label: &'a str,
    hint: &'a str,
    checked: bool,
    next_move: Move,
    hidden: bool,
}

impl Choice<'_> {
    #[inline(never)]
    fn write(self, view: &mut View<'_>) {
        let Self { several, id, label, hint, checked, next_move, hidden } = self;
        let kind = if several { "checkbox" } else { "radio" };
        let values = [Some("choice"), hidden.then_some("")];
        view.with("li", &["class", "hidden"], &values, |view| {
            view.key(id);
            view.listen(ignore_second_click());
            let hint_id = [id, "-hint"].concat();
            let described = (!hint.is_empty()).then_some(hint_id.as_str());
            let keys = &["type", "id", "name", "autocomplete", "aria-describedby"];
            let values = [Some(kind), Some(id), Some("answer"), Some("off"), described];
            view.with("input", keys, &values, |view| {
                view.checked(checked);
                view.on(Trigger::Change, next_move);
            });
            view.with("label", &["for"], &[Some(id)], |view| {
                view.element_str("span", label);
                if !hint.is_empty() {
                    let keys = &["class", "id", "aria-hidden"];
                    let values = [Some("choice-hint small"), described, Some("true")];
                    view.with("span", keys, &values, |view| view.push_str(hint));
                }
            });
        });
    }
}

/// The search over the options, with how many it has found.
fn filter(view: &mut View<'_>, question: &Question, typed: &str, found: usize) {
    let words = view.words;
    let count = u32::try_from(found).unwrap_or(u32::MAX);
    let result = match (typed.trim().is_empty(), count) {
        (true, _) => String::new(),
        (false, 0) => words.text(FILTER_NOTHING).to_owned(),
        (false, count) => filter_found(words, count),
    };
    let hint = words.text(match question.options {
        // The municipalities come with the help.
        Options::Places if words.have_help() => FILTER_HINT_PLACES,
        Options::Places => FILTER_HINT_COUNTIES,
        Options::Services | Options::Own(_) | Options::Breaches => FILTER_HINT_SERVICES,
    });
    view.inside("div.filter", |view| {
        view.label(FILTER_TITLE, FILTER_LABEL, "");
        view.inside("p.hint", |view| view.push_str(hint));
        view.spoken(FILTER_HINT, hint);
        let hint = Some(FILTER_HINT);
        let element = Editable { label: FILTER_TITLE, hint, kind: Typed::Search };
        view.editable(element, typed, Field::Search);
        let values = [Some("filter-result"), Some("status")];
        view.with("p", &["class", "role"], &values, |view| view.push_str(&result));
    });
}

/// What an option is known by.
fn entry(
    known: &Knowledge,
    index: QuestionIndex,
    question: &Question,
    option: OptionIndex,
) -> Entry {
    let label = known.words.label(&question.options, index, option);
    let search = match question.options {
        Options::Services => known.words.service(option.service()).search(),
        Options::Places => known.words.place(option).search(),
        Options::Own(_) | Options::Breaches => "",
    };
    Entry::new([&*plain(label), search])
}
