//! The plan as plain text: to keep, to send on, to read on any device.

use crate::domain::notes::{Mark, Notes};
use crate::domain::plan::{Band, Step};
use crate::text::{MARK_LATER, MARK_SKIP, PLAN_TITLE, STEP_NOT_COVERED, date};
use crate::ui::Knowledge;

/// The steps under the names of their bands, each with a box to tick.
///
/// Where the person wants it discreet, cases are not named, and what is about one service only is
/// left out.
pub fn plan_file(
    known: &Knowledge,
    notes: &Notes,
    steps: &[Step],
    bands: &[(Band, &str)],
) -> String {
    let words = &*known.words;
    let mut text = [words.text(PLAN_TITLE), ", ", &date(words, known.today), "\n"].concat();
    for (band, name) in bands {
        let mut named = false;
        for step in steps.iter().filter(|step| step.band == *band) {
            let Some(action) = known.catalogue.action(step.action) else { continue };
            if notes.discreet && !action.breaches.is_empty() {
                continue;
            }
            if !named {
                text.push_str(&["\n\n", name, "\n"].concat());
                named = true;
            }
            let word = |attribute: &str| known.word("action", &action.id, attribute);
            let (tick, remark) = match notes.marks.get(step.action) {
                Some(Mark::Done) => ("[x] ", ""),
                Some(Mark::Later) => ("[ ] ", words.text(MARK_LATER)),
                Some(Mark::NotForMe | Mark::Cannot | Mark::Unwanted) => {
                    ("[-] ", words.text(MARK_SKIP))
                }
                None => ("[ ] ", ""),
            };
            text.push_str(&["\n", tick, word(""), "\n"].concat());
            let not = [words.text(STEP_NOT_COVERED), ": ", word("not-covered")].concat();
            let link = action.link.as_deref().unwrap_or_default();
            for line in [remark, word("does"), word("how"), &not, word("cost"), link] {
                if !line.is_empty() {
                    text.push_str(&["    ", line, "\n"].concat());
                }
            }
        }
    }
    text
}
