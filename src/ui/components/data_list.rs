//! The data of one breach, by what became of it.

use std::collections::BTreeSet;

use yew::prelude::*;

use crate::domain::Answers;
use crate::domain::Truth;
use crate::domain::catalogue::State;
use crate::domain::check::{DatumReason, Explanation, Verdict};
use crate::domain::condition::Reason;
use crate::text::{
    capitalised, data_depends, data_exposed, data_maybe, data_maybe_all, data_not_indicated,
    data_not_indicated_help, data_said_not_exposed, data_says, joined, reason_because,
};
use crate::ui::Knowledge;
use crate::ui::components::StateIcon;

/// Props of [`DataList`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DataListProps {
    /// What is known.
    pub known: Knowledge,
    /// The answers.
    pub answers: Answers,
    /// The verdict.
    pub verdict: Verdict,
    /// Its reasons.
    pub explanation: Explanation,
}

/// The data in up to four lists: exposed, maybe, said not exposed, not mentioned.
#[component]
pub fn DataList(props: &DataListProps) -> Html {
    let DataListProps { known, verdict, .. } = props;
    let language = known.language;
    let order = [State::Exposed, State::Maybe, State::SaidNotExposed, State::NotIndicated];
    let lists = order.into_iter().filter_map(|state| {
        let data: Vec<_> = verdict.data.iter().filter(|datum| datum.state == state).collect();
        if data.is_empty() {
            return None;
        }
        let heading = match state {
            State::Exposed => data_exposed(language),
            State::Maybe => data_maybe(language),
            State::SaidNotExposed => data_said_not_exposed(language),
            State::NotIndicated => data_not_indicated(language),
        };
        let mut sayers = BTreeSet::new();
        let items: Vec<Html> = data
            .iter()
            .map(|datum| {
                let reasons: Vec<&DatumReason> = props
                    .explanation
                    .data
                    .iter()
                    .filter(|reason| reason.kind == datum.kind && reason.state == state)
                    .collect();
                sayers.extend(reasons.iter().map(|reason| reason.by));
                let why = match state {
                    State::Exposed | State::Maybe => why(props, &reasons),
                    State::SaidNotExposed | State::NotIndicated => String::new(),
                };
                html! {
                    <li>
                        <span class="datum-name">{ capitalised(known.kind_name(datum.kind)) }</span>
                        if !why.is_empty() {
                            <span class="datum-why">{ why }</span>
                        }
                    </li>
                }
            })
            .collect();
        let names: Vec<&str> = sayers.into_iter().map(|by| known.organisation_name(by)).collect();
        let count = u32::try_from(names.len()).unwrap_or(u32::MAX);
        let note = match state {
            State::NotIndicated => data_not_indicated_help(language).to_owned(),
            State::Exposed | State::SaidNotExposed | State::Maybe => {
                capitalised(&data_says(language, count, &joined(language, &names)))
            }
        };
        Some(html! {
            <section class={classes!("data-group", class(state))}>
                <h3><StateIcon {state} />{ heading }</h3>
                <ul>{ for items }</ul>
                if !names.is_empty() || state == State::NotIndicated {
                    <p class="data-says">{ note }</p>
                }
            </section>
        })
    });
    html! { <>{ for lists }</> }
}

/// Why one kind is where it is, if its own condition says more than the route does.
fn why(props: &DataListProps, rules: &[&DatumReason]) -> String {
    let language = props.known.language;
    let clauses = props.known.clauses(&props.answers);
    let reasons: Vec<&Reason> = rules.iter().filter_map(|rule| rule.reason.as_ref()).collect();
    let because = clauses.because(&reasons, Truth::Yes);
    if !because.is_empty() {
        return reason_because(language, &joined(language, &because));
    }
    let depends = clauses.depends(&reasons);
    if !depends.is_empty() {
        return data_depends(language, &joined(language, &depends));
    }
    let uncertain = rules.iter().any(|rule| rule.state == State::Maybe);
    if uncertain { data_maybe_all(language).to_owned() } else { String::new() }
}

/// The class of a state, for colour.
fn class(state: State) -> &'static str {
    match state {
        State::Exposed => "state-exposed",
        State::Maybe => "state-maybe",
        State::SaidNotExposed => "state-said-not-exposed",
        State::NotIndicated => "state-not-indicated",
    }
}
