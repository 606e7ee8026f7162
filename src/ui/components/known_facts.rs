//! What happened in a breach, in short; the whole record with its sources is a page of its own.

use yew::prelude::*;

use crate::domain::index::BreachIndex;
use crate::text::{known_heading, known_record};
use crate::ui::Knowledge;
use crate::ui::components::{element, line, out_link, paragraph, parts};

/// What happened, folded away, with the way to the whole record.
pub fn known_facts(known: &Knowledge, index: BreachIndex) -> Html {
    let words = &*known.words;
    let Some(breach) = known.catalogue.breach(index) else { return Html::default() };
    let record = format!("breaches/{}/", breach.key);
    let parts = parts![
        line("summary", "", known_heading(words)),
        line("p", "", known.breach_word(index, "what")),
        paragraph("", out_link(words, &record, known_record(words), None)),
    ];
    element("details", "known", parts)
}
