//! The page around a screen: the title of its tab, where the focus is, and the Back button.

use yew::prelude::*;

use super::Placement;
use crate::session::journey::{Journey, Move, Screen, Spot};
use crate::ui::parts::{
    HEADING, NOW, SAVED_FILE, THREAT_WAY, UNDROP, beside_id, line_id, opener_id,
};
use osuiko_browser::history::{Direction, HistoryButtons, follow};
use osuiko_browser::{document, page};
use osuiko_words::plain;

/// What the browser shows for the page.
#[derive(Debug)]
pub struct Page {
    /// How often it was decided where the person goes on, when that was last followed.
    spot: Option<u32>,
    /// Listens until it is dropped.
    _buttons: Option<HistoryButtons>,
}

impl Page {
    /// The page on which Back takes a step back from now on.
    ///
    /// In a frame Back is left alone: its entries would be counted in the history of the page
    /// around it, which could read the number of steps there and go through them.
    pub fn new(onmove: Callback<Move>, placement: Placement) -> Self {
        let onstep = move |direction| {
            onmove.emit(match direction {
                Direction::Back => Move::Back,
                Direction::Forward => Move::Forward,
            });
        };
        let buttons = if placement.is_frame() { None } else { HistoryButtons::new(onstep) };
        Self { spot: None, _buttons: buttons }
    }

    /// Brings the browser up to date: sets the title to `title`, and moves the focus to where the
    /// person goes on. On all but the first screen, Back is a step back and the page stays; it does
    /// not go without a question while it has answers that nothing keeps, or that the device is
    /// `behind` with.
    ///
    /// When the page opens nothing is focused: the person has not acted yet, and in a frame it
    /// would take the focus from the page around it.
    pub fn sync(&mut self, journey: &Journey, title: &str, placement: Placement, behind: bool) {
        document::set_title(&plain(title));
        page::ask_before_leaving(journey.is_at_stake() || behind);
        let (spot, decided) = journey.spot();
        if self.spot.replace(decided).is_some_and(|before| before != decided) {
            let found = match spot {
                Spot::Heading => false,
                Spot::Error => document::focus("error-summary"),
                Spot::SavedFile => document::focus(SAVED_FILE),
                Spot::NextStep => document::focus(NOW),
                Spot::Undrop => document::focus(UNDROP),
                Spot::Line(position) => document::focus(&line_id(position)),
                Spot::Opener(Screen::Threat) => {
                    document::focus(&opener_id(Screen::Threat)) || document::focus(THREAT_WAY)
                }
                Spot::Beside(question) => document::focus(&beside_id(question)),
                Spot::Opener(from) => document::focus(&opener_id(from)),
            };
            if !found {
                document::focus(HEADING);
            }
        }
        if !placement.is_frame() {
            follow(journey.steps());
        }
    }
}

/// Undoes what translators and extensions have done to the view, right before it is drawn anew; with
/// whether it was drawn before.
pub fn reclaim(begun: bool) {
    // On a server nobody has.
    if cfg!(target_arch = "wasm32") {
        page::reclaim(begun);
    }
}

/// Whether the browser can print at all; some that stand inside other apps cannot.
pub fn may_print() -> bool {
    // Where there is no browser, in tests, the view is shown as where it can.
    !cfg!(target_arch = "wasm32") || page::can_print()
}
