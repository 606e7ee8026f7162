//! What happened in a breach, in short; the whole record with its sources is a page of its own.

use crate::ui::Knowledge;
use crate::ui::parts::{View, out_link_of};
use osuiko_engine::index::BreachIndex;
use osuiko_words::{KNOWN_HEADING, KNOWN_RECORD};

/// What happened, folded away, with the way to the whole record.
pub fn known_facts(view: &mut View<'_>, known: &Knowledge, index: BreachIndex) {
    let Some(breach) = known.catalogue.breach(index) else { return };
    let record = ["breaches/", &breach.key, "/"].concat();
    view.inside("details.known", |view| {
        let says = known.words.breach(index);
        view.inside("summary", |view| {
            view.push(KNOWN_HEADING);
            view.of(says.title());
        });
        // It comes with the help; until then the page of the case says it.
        let what = says.what();
        if !what.is_empty() {
            view.element_str("p", what);
        }
        let label = (view.words.text(KNOWN_RECORD), None);
        view.inside("p", |view| out_link_of(view, &record, label, says.title()));
    });
}
