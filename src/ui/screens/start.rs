//! What this is, that it is private, how long it takes, and where to begin.

use crate::session::journey::{Move, Screen};
use crate::ui::Knowledge;
use crate::ui::parts::View;
use osuiko_engine::fixed_ids::FOR_WHOM;
use osuiko_engine::index::BreachIndex;
use osuiko_words::{
    KEEP_OPEN, START_BEGIN, START_COVERS, START_GO_ON, START_LEAD, START_LOADING, START_OTHER,
    START_POINT_ESTIMATE, START_POINT_PRIVATE, START_POINT_SECRET, START_POINT_TIME,
    START_POINT_UNKNOWN, START_TITLE,
};

/// The first screen. The page has it before the program runs, with the same height.
pub fn start_screen(view: &mut View<'_>, known: &Knowledge, begun: bool) {
    let points = [
        START_POINT_TIME,
        START_POINT_PRIVATE,
        START_POINT_SECRET,
        START_POINT_UNKNOWN,
        START_POINT_ESTIMATE,
    ];
    let begin = match (view.onmove.is_some(), begun) {
        (false, _) => START_LOADING,
        (true, false) => START_BEGIN,
        (true, true) => START_GO_ON,
    };
    view.inside("div.start", |view| {
        view.title(START_TITLE);
        view.element("p.lead", START_LEAD);
        view.move_line("p", "button button-main", begin, Move::Continue);
        if let Some(whom) = known.catalogue.question_with_id(FOR_WHOM) {
            let open = Move::Open(Screen::Question(whom));
            view.move_line("p", "button", START_OTHER, open);
        }
        view.move_line("p", "link-button", KEEP_OPEN, Move::Open(Screen::Review));
        view.inside("ul.points", |view| {
            for point in points {
                view.element("li", point);
            }
        });
        view.inside("section.covers", |view| {
            view.element("h2", START_COVERS);
            view.inside("ul", |view| {
                for at in 0..known.catalogue.tables().breaches.len() {
                    view.element_str("li", known.words.breach(BreachIndex::at(at)).title());
                }
            });
        });
    });
}
