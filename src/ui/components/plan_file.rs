//! The plan as plain text: to keep, to send on, to read on any device.

use crate::domain::journey::Journey;
use crate::domain::notes::Mark;
use crate::domain::plan::{Band, Step};
use crate::text::{
    MARK_CANNOT, MARK_LATER, MARK_NOT_FOR_ME, MARK_UNWANTED, PHONE_CALL, PLAN_TITLE, STEP_COST,
    STEP_HOW, STEP_MINUTES, STEP_NOT_COVERED, date, number, step_minutes_about,
};
use crate::ui::Knowledge;
use crate::ui::components::plan_step::{CONSEQUENCES, ways};

/// The steps under the names of their bands, each with a box to tick.
///
/// Where the person wants it discreet, cases are not named, and what is about one service only is
/// left out.
pub fn plan_file(
    known: &Knowledge,
    journey: &Journey,
    steps: &[Step],
    bands: &[(Band, &str)],
) -> String {
    let words = &*known.words;
    let mut text = [words.text(PLAN_TITLE), ", ", &date(words, known.today), "\n"].concat();
    for (band, name) in bands {
        let mut named = false;
        for step in steps.iter().filter(|step| step.band == *band) {
            let Some(action) = known.catalogue.action(step.action) else { continue };
            if journey.notes().discreet && !action.breaches.is_empty() {
                continue;
            }
            if !named {
                text.push_str(&["\n\n", name, "\n"].concat());
                named = true;
            }
            let word = |attribute: &str| known.word("action", &action.id, attribute);
            let (tick, remark) = match journey.notes().marks.get(step.action) {
                Some(Mark::Done) => ("[x] ", None),
                Some(Mark::Later) => ("[ ] ", Some(MARK_LATER)),
                Some(Mark::NotForMe) => ("[-] ", Some(MARK_NOT_FOR_ME)),
                Some(Mark::Cannot) => ("[-] ", Some(MARK_CANNOT)),
                Some(Mark::Unwanted) => ("[-] ", Some(MARK_UNWANTED)),
                None => ("[ ] ", None),
            };
            text.push_str(&["\n", tick, word(""), "\n"].concat());
            let mut line = |name: &str, value: &str| {
                let colon = if name.is_empty() { "" } else { ": " };
                if !value.is_empty() {
                    text.push_str(&["    ", name, colon, value, "\n"].concat());
                }
            };
            line("", remark.map_or("", |remark| words.text(remark)));
            line("", word("does"));
            for (name, way) in ways(known, journey.answers(), action) {
                line(words.text(name), way);
            }
            line(words.text(STEP_HOW), word("how"));
            line(words.text(STEP_COST), word("cost"));
            let minutes = number(words, u32::from(action.minutes));
            line(words.text(STEP_MINUTES), &step_minutes_about(words, &minutes));
            line(words.text(STEP_NOT_COVERED), word("not-covered"));
            for (name, attribute) in CONSEQUENCES {
                line(words.text(name), word(attribute));
            }
            line("", action.link.as_deref().unwrap_or_default());
            let provider = action.provider.and_then(|at| known.catalogue.organisation(at));
            let call = provider.and_then(|provider| provider.phone.as_deref());
            line(words.text(PHONE_CALL), call.unwrap_or_default());
        }
    }
    text
}
