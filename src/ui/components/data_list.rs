//! The data of one breach, by what became of it.

use yew::prelude::*;

use crate::domain::Answers;
use crate::domain::Truth;
use crate::domain::catalogue::State;
use crate::domain::check::{DatumReason, Explanation, Grade, Verdict};
use crate::domain::condition::Reason;
use crate::domain::ordered::Set;
use crate::text::{
    capitalised, data_depends, data_exposed, data_maybe, data_maybe_all, data_not_indicated,
    data_not_indicated_help, data_said_not_exposed, data_says, joined, reason_because,
};
use crate::ui::Knowledge;
use crate::ui::components::{Parts, element, line, parts, state_icon, text};

/// The data in up to four lists: exposed, maybe, said not exposed, not mentioned.
pub fn data_list(
    known: &Knowledge,
    answers: &Answers,
    verdict: &Verdict,
    explanation: &Explanation,
) -> Html {
    let words = &*known.words;
    let order = [State::Exposed, State::Maybe, State::SaidNotExposed, State::NotIndicated];
    let lists = order.into_iter().filter_map(|state| {
        // What somebody said was not taken is no data that nobody mentions, even where it is not
        // certain that they said it of people like this one.
        let denied = |kind| {
            state == State::NotIndicated
                && known.catalogue.variants(verdict.breach).iter().any(|variant| {
                    let exposures = &mut variant.exposures.iter();
                    exposures.any(|e| e.kind == kind && e.state == State::SaidNotExposed)
                })
        };
        let data = verdict.data.iter().filter(|datum| datum.state == state && !denied(datum.kind));
        let data: Vec<_> = data.collect();
        if data.is_empty() {
            return None;
        }
        let heading = match state {
            State::Exposed => data_exposed(words),
            State::Maybe => data_maybe(words),
            State::SaidNotExposed => data_said_not_exposed(words),
            State::NotIndicated => data_not_indicated(words),
        };
        let mut sayers = Set::default();
        let items: Parts = data
            .iter()
            .map(|datum| {
                let reasons: Vec<&DatumReason> = explanation
                    .data
                    .iter()
                    .filter(|reason| reason.kind == datum.kind && reason.state == state)
                    .collect();
                sayers.extend(reasons.iter().map(|reason| reason.by));
                let why = match state {
                    State::Exposed | State::Maybe => {
                        why(known, answers, verdict.grade > Grade::Possible, &reasons)
                    }
                    State::SaidNotExposed | State::NotIndicated => String::new(),
                };
                let mut parts =
                    parts![line("span", "datum-name", &capitalised(known.kind_name(datum.kind)))];
                if !why.is_empty() {
                    parts.push(line("span", "datum-why", &why));
                }
                element("li", "", parts)
            })
            .collect();
        let names: Vec<&str> = sayers.iter().map(|by| known.organisation_name(by)).collect();
        let count = u32::try_from(names.len()).unwrap_or(u32::MAX);
        let note = match state {
            State::NotIndicated => data_not_indicated_help(words).to_owned(),
            State::Exposed | State::SaidNotExposed | State::Maybe => {
                capitalised(&data_says(words, count, &joined(words, &names)))
            }
        };
        let mut parts = parts![
            element("h3", "", parts![state_icon(state), text(heading)]),
            element("ul", "", items),
        ];
        if !names.is_empty() || state == State::NotIndicated {
            parts.push(line("p", "data-says", &note));
        }
        Some(element("section", class(state), parts))
    });
    lists.collect()
}

/// Why one kind is where it is, if its own condition says more than the route does.
fn why(known: &Knowledge, answers: &Answers, sure: bool, rules: &[&DatumReason]) -> String {
    let words = &*known.words;
    let clauses = known.clauses(answers);
    let reasons: Vec<&Reason> = rules.iter().filter_map(|rule| rule.reason.as_ref()).collect();
    let because = clauses.because(&reasons, Truth::Yes);
    if !because.is_empty() {
        return reason_because(words, &joined(words, &because));
    }
    let depends = clauses.depends(&reasons);
    if !depends.is_empty() {
        return data_depends(words, &joined(words, &depends));
    }
    // Where only some are concerned, the card has said so already.
    let uncertain = sure && rules.iter().any(|rule| rule.state == State::Maybe);
    if uncertain { data_maybe_all(words).to_owned() } else { String::new() }
}

/// The class of a state, for colour.
fn class(state: State) -> &'static str {
    match state {
        State::Exposed => "data-group state-exposed",
        State::Maybe => "data-group state-maybe",
        State::SaidNotExposed => "data-group state-said-not-exposed",
        State::NotIndicated => "data-group state-not-indicated",
    }
}
