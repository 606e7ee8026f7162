//! The data of one breach, by what became of it.

use crate::ui::Knowledge;
use crate::ui::parts::{View, state_icon};
use osuiko_engine::Answers;
use osuiko_engine::Truth;
use osuiko_engine::catalogue::State;
use osuiko_engine::check::{Datum, DatumReason, Grade, Verdict};
use osuiko_engine::condition::Reason;
use osuiko_engine::ordered::Set;
use osuiko_words::{
    DATA_EXPOSED, DATA_MAYBE, DATA_MAYBE_ALL, DATA_NOT_INDICATED, DATA_NOT_INDICATED_HELP,
    DATA_SAID_NOT_EXPOSED, Text, capitalised, data_depends, data_says, joined, reason_because,
};

/// The data in up to four lists: exposed, maybe, said not exposed, not mentioned.
pub fn data_list(view: &mut View<'_>, known: &Knowledge, answers: &Answers, verdict: &Verdict) {
    for state in [State::Exposed, State::Maybe, State::SaidNotExposed, State::NotIndicated] {
        if !in_state(known, verdict, state).is_empty() {
            let (kind, heading) = section(state);
            view.inside(kind, |view| {
                view.inside("h3", |view| {
                    state_icon(view, state);
                    view.push(heading);
                });
                data_in(view, known, answers, verdict, state);
            });
        }
    }
}

/// The data that are listed under one state.
fn in_state<'a>(known: &Knowledge, verdict: &'a Verdict, state: State) -> Vec<&'a Datum> {
    // A kind that any variant says was not taken does not belong under "not mentioned", even if
    // that statement may not cover this person.
    let denied = |kind| {
        state == State::NotIndicated
            && known.catalogue.variants(verdict.breach).iter().any(|variant| {
                let mut exposures = variant.exposures.iter();
                exposures.any(|e| e.kind == kind && e.state == State::SaidNotExposed)
            })
    };
    let mut data = Vec::new();
    for datum in &verdict.data {
        if datum.state == state && !denied(datum.kind) {
            data.push(datum);
        }
    }
    data
}

/// The data in one state, and who says so.
fn data_in(
    view: &mut View<'_>,
    known: &Knowledge,
    answers: &Answers,
    verdict: &Verdict,
    state: State,
) {
    let words = view.words;
    let mut sayers = Set::default();
    view.inside("ul", |view| {
        for datum in in_state(known, verdict, state) {
            let mut reasons: Vec<&DatumReason> = Vec::new();
            for reason in &verdict.explanation.data {
                if reason.kind == datum.kind && reason.state == state {
                    sayers.insert(reason.by);
                    reasons.push(reason);
                }
            }
            view.inside("li", |view| {
                view.element_str(
                    "span.datum-name",
                    &capitalised(known.words.kind(datum.kind).name()),
                );
                let why = match state {
                    State::Exposed | State::Maybe => {
                        reason_sentence(known, answers, verdict.grade > Grade::Possible, &reasons)
                    }
                    State::SaidNotExposed | State::NotIndicated => String::new(),
                };
                if !why.is_empty() {
                    view.element_str("span.datum-why", &why);
                }
            });
        }
    });
    let names: Vec<&str> = sayers.iter().map(|by| known.words.organisation(by).name()).collect();
    if state == State::NotIndicated {
        view.element("p.data-says", DATA_NOT_INDICATED_HELP);
    } else if !names.is_empty() {
        let count = u32::try_from(names.len()).unwrap_or(u32::MAX);
        let note = data_says(words, count, &joined(words, &names));
        view.element_str("p.data-says", &capitalised(&note));
    }
}

/// Why one kind is where it is, if its own condition says more than the route does.
fn reason_sentence(
    known: &Knowledge,
    answers: &Answers,
    sure: bool,
    rules: &[&DatumReason],
) -> String {
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
    if uncertain { words.text(DATA_MAYBE_ALL).to_owned() } else { String::new() }
}

/// The section of a state, with its class for colour, and its heading.
fn section(state: State) -> (&'static str, Text) {
    match state {
        State::Exposed => ("section.data-group state-exposed", DATA_EXPOSED),
        State::Maybe => ("section.data-group state-maybe", DATA_MAYBE),
        State::SaidNotExposed => {
            ("section.data-group state-said-not-exposed", DATA_SAID_NOT_EXPOSED)
        }
        State::NotIndicated => ("section.data-group state-not-indicated", DATA_NOT_INDICATED),
    }
}
