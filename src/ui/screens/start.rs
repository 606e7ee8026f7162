//! What this is, that it is private, how long it takes, and where to begin.

use yew::prelude::*;

use crate::domain::index::BreachIndex;
use crate::domain::journey::Move;
use crate::text::{
    start_begin, start_covers, start_go_on, start_lead, start_loading, start_point_estimate,
    start_point_private, start_point_secret, start_point_time, start_point_unknown, start_title,
};
use crate::ui::Knowledge;
use crate::ui::components::{button, element, heading, line, paragraph, parts};
use crate::ui::hooks::press;

/// The first view. It stands in the page before the program runs, with the same height.
pub fn start_screen(known: &Knowledge, begun: bool, onstep: Option<&Callback<Move>>) -> Html {
    let words = &*known.words;
    let points = [
        start_point_time(words),
        start_point_private(words),
        start_point_secret(words),
        start_point_unknown(words),
        start_point_estimate(words),
    ];
    let onclick = onstep.map(|onstep| press(onstep, Move::Continue));
    let begin = match (onstep.is_some(), begun) {
        (false, _) => start_loading(words),
        (true, false) => start_begin(words),
        (true, true) => start_go_on(words),
    };
    let cases = (0..known.catalogue.tables().breaches.len())
        .map(|at| line("li", "", known.breach_word(BreachIndex::at(at), "")));
    let points = points.into_iter().map(|point| line("li", "", point));
    let covers = parts![line("h2", "", start_covers(words)), element("ul", "", cases.collect())];
    let parts = parts![
        heading(start_title(words)),
        line("p", "lead", start_lead(words)),
        paragraph("", button("button button-main", begin, onclick)),
        element("ul", "points", points.collect()),
        element("section", "covers", covers),
    ];
    element("div", "start", parts)
}
