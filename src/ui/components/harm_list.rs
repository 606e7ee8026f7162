//! What somebody could do with everything that leaked, and what they still could not.

use crate::ui::Knowledge;
use crate::ui::components::{View, out_link};
use osuiko_engine::catalogue::Harm;
use osuiko_words::{HARMS_LEAD, HARMS_SOURCES, HARMS_TITLE, harm_sources};

/// The harms, each in one calm paragraph with who says so; nothing where there are none. The
/// sources themselves stand on the page of all actions.
pub fn harm_list(view: &mut View<'_>, known: &Knowledge, harms: &[&Harm]) {
    if harms.is_empty() {
        return;
    }
    view.inside("section.band", |view| {
        view.say("h2", HARMS_TITLE);
        view.say("p", HARMS_LEAD);
        view.inside("ul.harms", |view| {
            for harm in harms {
                let word = |attribute: &str| known.word("harm", &harm.id, attribute);
                view.inside("li", |view| {
                    view.line("h3", word(""));
                    view.line("p", &[word("can"), word("cannot")].join(" "));
                    view.line("p.hint", &harm_sources(view.words, &harm.publishers));
                });
            }
        });
        let sources = view.words.text(HARMS_SOURCES);
        view.inside("p", |view| out_link(view, "actions/#harms", sources, None));
    });
}
