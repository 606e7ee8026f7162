//! The data of one breach, by what became of it.

use crate::ui::Knowledge;
use crate::ui::parts::{View, clauses_said, state_icon};
use osuiko_engine::Answers;
use osuiko_engine::Truth;
use osuiko_engine::catalogue::{BreachKind, Fate, State};
use osuiko_engine::check::{DatumReason, Grade, Verdict};
use osuiko_engine::condition::Reason;
use osuiko_engine::ordered::Set;
use osuiko_words::{
    DATA_EXPOSED_LOST, DATA_EXPOSED_PASSED, DATA_EXPOSED_SEEN, DATA_EXPOSED_TAKEN,
    DATA_EXPOSED_WRONG, DATA_IF, DATA_MAYBE_ALL, DATA_MAYBE_LOST, DATA_MAYBE_PASSED,
    DATA_MAYBE_SEEN, DATA_MAYBE_TAKEN, DATA_MAYBE_WRONG, DATA_NOT_INDICATED,
    DATA_NOT_INDICATED_HELP, DATA_SAID_NOT_EXPOSED, DEPENDS_LIST, REASON_BECAUSE_LIST, Text,
    capitalised, count, data_depends, data_says, joined, reason_because,
};

/// The data in up to four lists: exposed, maybe, said not exposed, not mentioned.
pub fn data_list(view: &mut View<'_>, known: &Knowledge, answers: &Answers, verdict: &Verdict) {
    let kind = known.catalogue.breach(verdict.breach).map_or_else(Default::default, |b| b.kind);
    for state in [State::Exposed, State::Maybe, State::SaidNotExposed, State::NotIndicated] {
        if !verdict.listed(&known.catalogue, state).is_empty() {
            view.inside(section(state), |view| {
                view.inside("h4", |view| {
                    state_icon(view, state);
                    let heading = view.words.text(happened(state, kind));
                    // What is certain of a case is not certain of somebody who may not be in it.
                    if verdict.grade < Grade::Told && state >= State::Maybe {
                        view.push(DATA_IF);
                        view.push_str(": ");
                        view.push_str(heading);
                    } else {
                        view.push_str(&capitalised(heading));
                    }
                });
                data_in(view, known, answers, verdict, state);
            });
        }
    }
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
        for datum in verdict.listed(&known.catalogue, state) {
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
                    State::Exposed | State::Maybe => why(known, answers, verdict, &reasons),
                    State::SaidNotExposed | State::NotIndicated => Why::Said,
                };
                why.write(view);
            });
        }
    });
    let names: Vec<&str> = sayers.iter().map(|by| known.words.organisation(by).name()).collect();
    if state == State::NotIndicated {
        view.element("p.data-says", DATA_NOT_INDICATED_HELP);
    } else if !names.is_empty() {
        let note = data_says(words, count(names.len()), &joined(words, &names));
        view.element_str("p.data-says", &capitalised(&note));
    }
}

/// Why one kind of data is where it is.
enum Why {
    /// The card has said so already.
    Said,
    /// These answers put it there.
    Because(Vec<String>),
    /// It depends on these questions.
    Depends(Vec<String>),
    /// Nobody says whether it is so of everyone.
    NotOfEveryone,
}

/// Why one kind is where it is, as far as its own condition says more than the route does.
fn why(known: &Knowledge, answers: &Answers, verdict: &Verdict, rules: &[&DatumReason]) -> Why {
    let clauses = known.clauses(answers);
    let reasons: Vec<&Reason> = rules.iter().filter_map(|rule| rule.reason.as_ref()).collect();
    let mut because = clauses.because(&reasons, Truth::Yes);
    if !because.is_empty() {
        let routes = verdict.explanation.routes.iter();
        let ways_in: Vec<&Reason> =
            routes.filter(|route| route.truth == Truth::Yes).map(|route| &route.when).collect();
        let said = clauses.because(&ways_in, Truth::Yes);
        because.retain(|clause| !said.contains(clause));
        return if because.is_empty() { Why::Said } else { Why::Because(because) };
    }
    let depends = clauses.depends(&reasons);
    if !depends.is_empty() {
        return Why::Depends(depends);
    }
    // Where only some are concerned, the card has said so already.
    let sure = verdict.grade > Grade::Possible;
    let uncertain = sure && rules.iter().any(|rule| rule.state == State::Maybe);
    if uncertain { Why::NotOfEveryone } else { Why::Said }
}

impl Why {
    /// Writes it below the name of the data; nothing where it is said.
    fn write(&self, view: &mut View<'_>) {
        if matches!(self, Self::Said) {
            return;
        }
        view.inside("div.datum-why", |view| match self {
            Self::Said => {}
            Self::Because(clauses) => {
                clauses_said(view, reason_because, REASON_BECAUSE_LIST, clauses);
            }
            Self::Depends(clauses) => clauses_said(view, data_depends, DEPENDS_LIST, clauses),
            Self::NotOfEveryone => view.element("p", DATA_MAYBE_ALL),
        });
    }
}

/// The section of a state, with its class for colour.
fn section(state: State) -> &'static str {
    match state {
        State::Exposed => "section.data-group state-exposed",
        State::Maybe => "section.data-group state-maybe",
        State::SaidNotExposed => "section.data-group state-said-not-exposed",
        State::NotIndicated => "section.data-group state-not-indicated",
    }
}

/// The heading over data in a state, in a case of this kind.
fn happened(state: State, kind: BreachKind) -> Text {
    match (state, kind.fate()) {
        (State::Exposed, Fate::Taken) => DATA_EXPOSED_TAKEN,
        (State::Exposed, Fate::Seen) => DATA_EXPOSED_SEEN,
        (State::Exposed, Fate::Passed) => DATA_EXPOSED_PASSED,
        (State::Exposed, Fate::Lost) => DATA_EXPOSED_LOST,
        (State::Exposed, Fate::Misshown) => DATA_EXPOSED_WRONG,
        (State::Maybe, Fate::Taken) => DATA_MAYBE_TAKEN,
        (State::Maybe, Fate::Seen) => DATA_MAYBE_SEEN,
        (State::Maybe, Fate::Passed) => DATA_MAYBE_PASSED,
        (State::Maybe, Fate::Lost) => DATA_MAYBE_LOST,
        (State::Maybe, Fate::Misshown) => DATA_MAYBE_WRONG,
        (State::SaidNotExposed, _) => DATA_SAID_NOT_EXPOSED,
        (State::NotIndicated, _) => DATA_NOT_INDICATED,
    }
}
