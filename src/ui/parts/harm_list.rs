//! What somebody could do with everything that leaked, and what they still could not.

use crate::ui::Knowledge;
use crate::ui::parts::{View, fold, fold_heading, out_link};
use osuiko_engine::index::HarmIndex;
use osuiko_words::{HARMS_LEAD, HARMS_SOURCES, HARMS_TITLE, count, harm_sources, plan_count};

/// The harms, each in one calm paragraph with who says so; nothing where there are none. The
/// sources themselves are on the page of all actions.
pub fn harm_list(view: &mut View<'_>, known: &Knowledge, harms: &[HarmIndex]) {
    if harms.is_empty() {
        return;
    }
    let words = view.words;
    let line = plan_count(words, count(harms.len()));
    let row = |view: &mut View<'_>| fold_heading(view, "h2", words.text(HARMS_TITLE), &line);
    fold(view, "card band rest", None, row, |view| {
        view.element("p", HARMS_LEAD);
        view.inside("ul.harms", |view| {
            for &index in harms {
                let words = known.words.harm(index);
                view.inside("li", |view| {
                    view.element_str("h3", words.name());
                    view.element_str("p", &[words.can(), words.cannot()].join(" "));
                    view.element_str(
                        "p.hint",
                        &harm_sources(view.words, known.catalogue.publishers(index)),
                    );
                });
            }
        });
        let sources = view.words.text(HARMS_SOURCES);
        view.inside("p", |view| out_link(view, "actions/#harms", sources, None));
    });
}
