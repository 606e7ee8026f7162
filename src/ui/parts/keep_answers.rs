//! The way to go on later: the answers as a file, or on the device until a day that is said.

use crate::session::journey::{Journey, Move};
use crate::session::notes::{Fate, Note};
use crate::ui::Knowledge;
use crate::ui::effects;
use crate::ui::parts::View;
use osuiko_engine::Date;
use osuiko_formats::answers_file::write;
use osuiko_words::{
    FILE_ANSWERS, KEEP_ASK, KEEP_ELSEWHERE, KEEP_FILE, KEEP_FORGET, KEEP_FORGOTTEN, KEEP_HERE_HELP,
    KEEP_LAPSED, KEEP_LEAD, KEEP_NOTHING, KEEP_OPEN, KEEP_OPENED, KEEP_REFUSED, KEEP_REPLACE,
    KEEP_STAY, KEEP_TITLE, KEEP_UNREADABLE, LINKS_FORGET, RELOADED, cleared, date, keep_dropped,
    keep_held, keep_here,
};

/// The ways to keep answers, folded.
pub fn keep_later(view: &mut View<'_>, known: &Knowledge, journey: &Journey) {
    view.inside("details.card keep-later", |view| {
        view.inside("summary", |view| view.element("h2", KEEP_TITLE));
        keep_answers(view, known, journey);
    });
}

/// The id of what opens a file of saved answers.
pub const SAVED_FILE: &str = "saved-file";

/// Keeping answers and opening them again.
pub fn keep_answers(view: &mut View<'_>, known: &Knowledge, journey: &Journey) {
    let answers = journey.answers();
    view.inside("section.keep", |view| {
        view.inside("p", |view| {
            view.push(KEEP_LEAD);
            view.push_str(" ");
            view.push(LINKS_FORGET);
        });
        if !answers.is_empty() {
            view.inside("div", |view| {
                let text = write(&known.catalogue, answers, None);
                view.file(journey.notes(), FILE_ANSWERS, "application/json", KEEP_FILE, &text);
            });
        }
        view.inside("label.field", |view| {
            view.element("span", KEEP_OPEN);
            // No kind of file is asked for: some telephones then let none be chosen.
            let values = [SAVED_FILE, "file", "off"].map(Some);
            view.with("input", &["id", "type", "autocomplete"], &values, |view| {
                if let Some(onmove) = view.onmove {
                    view.listen(effects::open_file(onmove, &known.catalogue));
                }
            });
        });
        view.with("div", &["class", "role"], &["keep-ask", "alert"].map(Some), |view| {
            if !journey.asks_to_replace() {
                return;
            }
            view.element("p", KEEP_ASK);
            view.inside("p", |view| {
                view.move_button("button", KEEP_REPLACE, Move::Replace(true));
                view.move_button("button", KEEP_STAY, Move::Replace(false));
            });
        });
        kept_here(view, known, journey);
    });
}

/// What the device keeps, and how to change it.
fn kept_here(view: &mut View<'_>, known: &Knowledge, journey: &Journey) {
    let words = view.words;
    let held = journey.notes().kept_until;
    view.with("p", &["class", "role"], &["kept", "status"].map(Some), |view| {
        if let Some(until) = held {
            view.push_str(&keep_held(words, &date(words, until)));
        } else if journey.notes().fate == Some(Fate::Forgotten) {
            view.push(KEEP_FORGOTTEN);
        }
    });
    let may = effects::may_keep() && !journey.answers().is_empty();
    let until = known.today.filter(|_| may).map(Date::month_later);
    let label = match (held, until) {
        (Some(_), _) => words.text(KEEP_FORGET).to_owned(),
        (None, Some(until)) => keep_here(words, &date(words, until)),
        (None, None) => return,
    };
    // One button, so that the focus is still on it when it has done its work and takes that back.
    view.inside("p", |view| {
        let values = [Some("button"), Some("button")];
        view.with("button", &["type", "class"], &values, |view| {
            if let Some(onmove) = view.onmove {
                let until = if held.is_some() { None } else { until };
                view.listen(effects::submit(onmove, Move::Note(Note::KeepAnswers(until))));
            }
            view.push_str(&label);
        });
    });
    if held.is_none() {
        view.element("p.hint", KEEP_HERE_HELP);
    }
}

/// The id of what is said of kept answers; the heading is described by it, so that it is heard where
/// the view has just opened.
pub(super) const FATE: &str = "fate";

/// What became of kept answers, said at once.
pub fn fate(view: &mut View<'_>, journey: &Journey) {
    let words = view.words;
    let keys = &["id", "class", "role"];
    view.with("div", keys, &[FATE, "fate", "status"].map(Some), |view| {
        let Some(fate) = journey.notes().fate else { return };
        let text = match fate {
            Fate::Opened(_) => KEEP_OPENED,
            Fate::Unreadable => KEEP_UNREADABLE,
            Fate::Refused => KEEP_REFUSED,
            Fate::Elsewhere => KEEP_ELSEWHERE,
            Fate::Lapsed => KEEP_LAPSED,
            Fate::NothingKnown => KEEP_NOTHING,
            Fate::Reloaded => RELOADED,
            Fate::Cleared(hour, minute) => {
                let (hour, minute) = (two_digits(hour), two_digits(minute));
                return view.element_str("p", &cleared(words, &hour, &minute));
            }
            // What is about one part of a view is said there.
            Fate::NoDay
            | Fate::NoWords
            | Fate::Added(_)
            | Fate::Dropped
            | Fate::Forgotten
            | Fate::Marked
            | Fate::Fitted => return,
        };
        view.element("p", text);
        if let Fate::Opened(dropped @ 1..) = fate {
            view.element_str("p", &keep_dropped(words, &dropped.to_string()));
        }
    });
}

/// A number of at most two digits, with both.
fn two_digits(number: u8) -> String {
    [if number < 10 { "0" } else { "" }, &number.to_string()].concat()
}
