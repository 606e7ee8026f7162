//! What somebody could do with everything that leaked, and what they still could not.

use crate::domain::catalogue::Harm;
use crate::text::{HARMS_LEAD, HARMS_TITLE};
use crate::ui::Knowledge;
use crate::ui::components::View;

/// The harms, each in one calm paragraph; nothing where there are none.
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
                });
            }
        });
    });
}
