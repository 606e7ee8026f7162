//! What is known of a breach, in short; the record with its sources is a page of its own.

use yew::prelude::*;

use crate::domain::catalogue::Role;
use crate::domain::index::BreachIndex;
use crate::text::{
    known_chain, known_happened, known_heading, known_record, known_status, known_unknown,
    role_carrier, role_controller, role_processor, role_sub_processor,
};
use crate::ui::Knowledge;
use crate::ui::components::{Parts, element, line, out_link, parts};

/// The short record of a breach, folded away, with the way to the whole of it.
pub fn known_facts(known: &Knowledge, index: BreachIndex) -> Html {
    let words = &*known.words;
    let Some(breach) = known.catalogue.breach(index) else { return Html::default() };
    let record = format!("breaches/{}/", breach.key);
    let parts = parts![
        line("summary", "", known_heading(words)),
        known_sections(known, index),
        element("p", "", parts![out_link(words, &record, known_record(words), None)]),
    ];
    element("details", "known", parts)
}

/// What happened, how things stand, what nobody knows, and who handled the data.
pub fn known_sections(known: &Knowledge, index: BreachIndex) -> Html {
    let words = &*known.words;
    let chain = known.catalogue.breach(index).map_or(&[][..], |breach| &breach.chain);
    let chain: Parts = chain
        .iter()
        .map(|link| {
            let role = match link.role {
                Role::Controller => role_controller(words),
                Role::Processor => role_processor(words),
                Role::SubProcessor => role_sub_processor(words),
                Role::Carrier => role_carrier(words),
            };
            let name = known.organisation_name(link.organisation);
            line("li", "", &format!("{name} – {role}"))
        })
        .collect();
    let parts = parts![
        line("h4", "", known_happened(words)),
        line("p", "", known.breach_word(index, "what")),
        line("h4", "", known_status(words)),
        line("p", "", known.breach_word(index, "status")),
        line("h4", "", known_unknown(words)),
        line("p", "", known.breach_word(index, "unknown")),
        line("h4", "", known_chain(words)),
        element("ul", "", chain),
    ];
    element("div", "known-sections", parts)
}
