//! What became of each kind of data, over all cases together; pressing one opens the case that says so.

use super::{View, state_icon};
use crate::ui::Knowledge;
use crate::ui::effects;
use osuiko_engine::catalogue::State;
use osuiko_engine::check::Assessment;
use osuiko_engine::index::OrganisationIndex;
use osuiko_engine::ordered::Set;
use osuiko_engine::tally::{Tallied, tally};
use osuiko_words::{
    TALLY_TITLE, TALLY_TOGETHER, Words, capitalised, count, data_says, joined, tally_exposed,
    tally_maybe, tally_said_not,
};

/// From which harm on a kind of data stands out.
const GRAVE: u8 = 60;

/// How many organisations are named; more would be a list and not a source.
const NAMED: usize = 3;

/// Each kind of data once, in its gravest state, gravest first; nothing where there is none.
pub fn tally_list(view: &mut View<'_>, known: &Knowledge, assessment: &Assessment) {
    let tallied = tally(&known.catalogue, assessment);
    if tallied.is_empty() {
        return;
    }
    view.inside("section.tally", |view| {
        view.inside("div.heading-line", |view| {
            view.element("h2", TALLY_TITLE);
            if assessment.supported().count() > 1 {
                view.element("span.small", TALLY_TOGETHER);
            }
        });
        view.inside("ul.tally-boxes", |view| {
            for state in [State::Exposed, State::Maybe, State::SaidNotExposed] {
                let in_state = || tallied.iter().filter(|tallied| tallied.state == state);
                if in_state().next().is_some() {
                    let kinds: Vec<&Tallied> = in_state().collect();
                    tally_box(view, known, state, &kinds);
                }
            }
        });
    });
}

/// The kinds in one state, and who says so.
fn tally_box(view: &mut View<'_>, known: &Knowledge, state: State, kinds: &[&Tallied]) {
    let (class, id, heading): (_, _, fn(&Words, u32) -> String) = match state {
        State::Exposed => ("tally-box state-exposed", "tally-exposed", tally_exposed),
        State::Maybe => ("tally-box state-maybe", "tally-maybe", tally_maybe),
        State::SaidNotExposed | State::NotIndicated => {
            ("tally-box state-said-not-exposed", "tally-said-not", tally_said_not)
        }
    };
    let words = view.words;
    view.with("li", &["class"], &[Some(class)], |view| {
        view.with("h3", &["id"], &[Some(id)], |view| {
            state_icon(view, state);
            view.push_str(&heading(words, count(kinds.len())));
        });
        let mut by: Set<OrganisationIndex> = Set::default();
        // Whoever comes to a kind by Tab hears from the group what became of it.
        let keys = &["role", "aria-labelledby"];
        view.with("div", keys, &[Some("group"), Some(id)], |view| {
            view.inside("ul.chips", |view| {
                for tallied in kinds {
                    by.extend(tallied.by.iter().copied());
                    view.inside("li", |view| chip(view, known, tallied));
                }
            });
        });
        let names: Vec<&str> = by.iter().map(|by| known.words.organisation(by).name()).collect();
        if !names.is_empty() && names.len() <= NAMED {
            let says = data_says(words, count(names.len()), &joined(words, &names));
            view.element_str("p.small", &capitalised(&says));
        }
    });
}

/// One kind of data, as a button that opens the case.
fn chip(view: &mut View<'_>, known: &Knowledge, tallied: &Tallied) {
    let grave = known.catalogue.harm(tallied.kind) >= GRAVE;
    let class = if grave { "chip chip-grave" } else { "chip" };
    let name = capitalised(known.words.kind(tallied.kind).name());
    let values = [Some("button"), Some(class)];
    view.with("button", &["type", "class"], &values, |view| {
        if let Some(breach) = tallied.breaches.first() {
            view.listen(effects::unfold(&super::case_id(*breach)));
        }
        view.push_str(&name);
    });
}
