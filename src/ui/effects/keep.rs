//! Answers that the person wants to keep: stored on the device, or opened from a file.

use yew::Callback;

use crate::session::journey::{Journey, Move};
use crate::session::notes::{Fate, Note};
use crate::ui::effects::NetworkLock;
#[cfg(target_arch = "wasm32")]
use osuiko_browser::history;
use osuiko_browser::storage::{self, Keeping};
use osuiko_engine::{Catalogue, Date};
use osuiko_formats::answers_file::{Opened, Unreadable, open, read, write};

/// The journey of somebody who comes back to the answers that the device has kept; nothing where it
/// has none, or while they could still leave the page.
///
/// Those that are past their day, or cannot be read, are removed, and the person is told.
pub fn resume(catalogue: &Catalogue, today: Option<Date>, lock: NetworkLock) -> Option<Journey> {
    if lock == NetworkLock::NotTried {
        return None;
    }
    let text = storage::take_kept()?;
    let kept = |opened: Opened| {
        // A clock that cannot be right ends nothing.
        let until = today.map_or(opened.until, |today| opened.kept_until(today))?;
        Some((until, opened.answers))
    };
    let Some((until, answers)) = read(catalogue, &text).ok().and_then(kept) else {
        storage::keep(None, true, |_| ());
        return Some(Journey::default().noted(Note::Tell(Fate::Lapsed)));
    };
    // The day that the page says is the day that the device has.
    let said = write(catalogue, &answers, Some(until));
    if said != text {
        storage::keep(Some(&said), false, |_| ());
    }
    Some(Journey::with(answers).noted(Note::KeepAnswers(Some(until))))
}

/// What became of the answers that the page had before it was loaded, if it had any.
#[cfg(target_arch = "wasm32")]
pub fn before_loading() -> Option<Fate> {
    let Some(when) = history::cleared() else {
        return history::is_within().then_some(Fate::Reloaded);
    };
    let (hour, minute) = when.split_once('.')?;
    Some(Fate::Cleared(hour.parse().ok()?, minute.parse().ok()?))
}

/// What the device keeps, followed as the journey goes on.
///
/// It is written when the person asks for it and whenever they go on to another screen with other
/// answers: not at every tick, for whatever is written leaves its traces on the disk.
#[derive(Debug, Default)]
pub struct Kept {
    /// Whether an answer has changed since it was written.
    behind: bool,
}

impl Kept {
    /// Whether the device has not got the last answers yet.
    pub fn is_behind(&self) -> bool {
        self.behind
    }

    /// Follows the journey from `before` by `next_move` to `after`. `onmove` is told where the
    /// device keeps nothing.
    pub fn follow(
        &mut self,
        catalogue: &Catalogue,
        (before, after): (&Journey, &Journey),
        next_move: &Move,
        onmove: &Callback<Move>,
    ) {
        let forgets = matches!(next_move, Move::StartOver | Move::Note(Note::KeepAnswers(None)));
        if forgets && before.notes().kept_until.is_some() {
            storage::keep(None, true, |_| ());
        }
        let Some(until) = after.notes().kept_until else { return };
        let asked = matches!(next_move, Move::Note(Note::KeepAnswers(Some(_))));
        self.behind |= before.answers() != after.answers();
        let moved = before.screen() != after.screen();
        if asked || self.behind && moved {
            self.behind = false;
            let onmove = onmove.clone();
            let text = write(catalogue, after.answers(), Some(until));
            storage::keep(Some(&text), asked, move |keeping| {
                let fate = match keeping {
                    Keeping::Done => return,
                    Keeping::Elsewhere => Fate::Elsewhere,
                    Keeping::Refused => Fate::Refused,
                };
                onmove.emit(Move::Note(Note::Tell(fate)));
            });
        }
    }
}

/// Whether answers may be kept on the device: not in a frame, and not in a file of one's own,
/// whose storage every other file of the device could read.
pub fn may_keep() -> bool {
    // Where there is no browser, in tests, the view is shown as on a device that may.
    !cfg!(target_arch = "wasm32") || storage::is_available()
}

/// Forgets what the device keeps, whichever tab has kept it, and calls `then`; at once where this
/// tab keeps nothing, so that nobody waits who is in a hurry.
pub(super) fn forget(keeps: bool, then: impl FnOnce() + 'static) {
    if keeps {
        storage::forget_leaving(then);
    } else {
        storage::keep(None, true, |_| ());
        then();
    }
}

/// Opens the text of a chosen file as saved answers.
pub(super) fn open_file(catalogue: &Catalogue, text: Option<&str>, onmove: &Callback<Move>) {
    onmove.emit(match text.map(|text| open(catalogue, text)) {
        Some(Ok(opened)) => Move::Restore(opened.answers, opened.dropped),
        Some(Err(Unreadable::NothingKnown)) => Move::Note(Note::Tell(Fate::NothingKnown)),
        Some(Err(_)) | None => Move::Note(Note::Tell(Fate::Unreadable)),
    });
}
