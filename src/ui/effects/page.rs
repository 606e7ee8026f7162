//! The page around a screen: the title of its tab, where the focus is, and the Back button.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::Placement;
use crate::session::journey::{Move, Screen};
use osuiko_browser::document;
use osuiko_browser::history::{BackButton, push_entry};
use osuiko_words::plain;

/// What the browser shows for the page.
#[derive(Debug)]
pub struct Page {
    /// The screen, and how often in a row the person has tried to go on without an answer.
    shown: Option<(Screen, u32)>,
    /// Whether there is an entry on the history that the next Back uses up.
    guarded: Rc<Cell<bool>>,
    /// Listens until it is dropped.
    _back: Option<BackButton>,
}

impl Page {
    /// The page on which Back takes a step back from now on.
    pub fn new(onmove: Callback<Move>) -> Self {
        let guarded = Rc::new(Cell::new(false));
        let used_up = guarded.clone();
        let back = BackButton::new(move || {
            used_up.set(false);
            onmove.emit(Move::Back);
        });
        Self { shown: None, guarded, _back: back }
    }

    /// Brings the browser up to date: sets the title to `title`, and when `shown` has changed moves
    /// the focus to the element `target`. On all but the first screen, Back is a step back and the
    /// page stays.
    ///
    /// On the first screen nothing is focused: the person has not acted yet, and in a frame it
    /// would take the focus from the page around it.
    /// In a frame Back is left alone: its entries would be counted in the history of the page
    /// around it, which could read the number of steps there.
    pub fn sync(&mut self, shown: (Screen, u32), target: &str, title: &str, placement: Placement) {
        document::set_title(&plain(title));
        let before = self.shown.replace(shown);
        if before.is_some_and(|before| before != shown) {
            document::focus(target);
        }
        // One neutral entry is put on the history when the person leaves the first screen; each
        // Back uses it up, and it is renewed while there is still a way back.
        if shown.0 != Screen::Start && !placement.is_frame() && !self.guarded.replace(true) {
            push_entry();
        }
    }
}
