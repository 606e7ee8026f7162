//! What somebody could do with everything that leaked, and what they still could not.

use yew::prelude::*;

use crate::domain::catalogue::Harm;
use crate::text::{harms_lead, harms_title};
use crate::ui::Knowledge;
use crate::ui::components::{element, line, parts};

/// The harms, each in one calm paragraph; nothing where there are none.
pub fn harm_list(known: &Knowledge, harms: &[&Harm]) -> Html {
    if harms.is_empty() {
        return Html::default();
    }
    let words = &*known.words;
    let items = harms.iter().map(|harm| {
        let word = |attribute: &str| known.word("harm", &harm.id, attribute).to_owned();
        let parts = parts![
            line("h3", "", &word("")),
            line("p", "", &[word("can"), word("cannot")].join(" ")),
        ];
        element("li", "", parts)
    });
    let parts = parts![
        line("h2", "", harms_title(words)),
        line("p", "", harms_lead(words)),
        element("ul", "harms", items.collect()),
    ];
    element("section", "band", parts)
}
