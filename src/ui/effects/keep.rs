//! Answers that the person wants to keep: stored on the device, or opened from a file.

use yew::Callback;

use crate::session::journey::{Journey, Move};
use crate::session::notes::{Fate, Note};
use osuiko_browser::storage;
use osuiko_engine::{Answers, Catalogue, Date};
use osuiko_formats::answers_file::{Opened, open, read, write};

/// Where the journey begins: with `answers`, or with those stored on the device.
///
/// Stored answers that are past their day, or cannot be read, are removed, and the person is told.
pub fn begin(catalogue: &Catalogue, answers: Answers, today: Date) -> Journey {
    let Some(text) = storage::stored() else { return Journey::with(answers) };
    let kept = |opened: Opened| Some((opened.kept_until(today)?, opened.answers));
    match read(catalogue, &text).ok().and_then(kept) {
        Some((until, answers)) => {
            let mut journey = Journey::with(answers).noted(Note::KeepAnswers(Some(until)));
            // The day that the page says is the day that the device has.
            persist(catalogue, None, &mut journey);
            journey
        }
        None => {
            storage::remove();
            Journey::with(answers).noted(Note::Tell(Fate::Lapsed))
        }
    }
}

/// Stores the answers on the device if the person has asked for it, and removes stored answers if
/// they no longer want them.
pub fn persist(catalogue: &Catalogue, before: Option<Date>, journey: &mut Journey) {
    match (before, journey.notes().kept_until) {
        (_, Some(until)) => {
            if !storage::store(&write(catalogue, journey.answers(), Some(until))) {
                for note in [Note::KeepAnswers(None), Note::Tell(Fate::Refused)] {
                    *journey = journey.noted(note);
                }
            }
        }
        (Some(_), None) => storage::remove(),
        (None, None) => {}
    }
}

/// Whether answers may be stored on the device: not in a frame without an origin.
pub fn may_keep() -> bool {
    // Where there is no browser, in tests, the view is shown as on a device that may.
    !cfg!(target_arch = "wasm32") || storage::is_available()
}

/// Opens the text of a chosen file as saved answers.
pub(super) fn open_file(catalogue: &Catalogue, text: Option<&str>, onmove: &Callback<Move>) {
    onmove.emit(match text.map(|text| open(catalogue, text)) {
        Some(Ok(opened)) => Move::Restore(opened.answers, opened.dropped),
        Some(Err(_)) | None => Move::Note(Note::Tell(Fate::Unreadable)),
    });
}
