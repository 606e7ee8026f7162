//! The page around a view: the title of its tab, where the focus is, and the Back button.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::session::journey::{Move, Screen};
use osuiko_browser::document;
use osuiko_browser::history::{BackButton, stay};

/// What the browser has been told.
#[derive(Debug)]
pub struct Page {
    /// The view, and how often in a row the person has tried to go on without an answer.
    view: Option<(Screen, u32)>,
    /// Whether there is an entry on the history that the next Back uses up.
    guarded: Rc<Cell<bool>>,
    /// Listens until it is dropped.
    _back: Option<BackButton>,
}

impl Page {
    /// The page on which Back takes a step back from now on.
    pub fn new(onstep: Callback<Move>) -> Self {
        let guarded = Rc::new(Cell::new(false));
        let used_up = guarded.clone();
        let back = BackButton::new(move || {
            used_up.set(false);
            onstep.emit(Move::Back);
        });
        Self { view: None, guarded, _back: back }
    }

    /// Sets the title to `title`, and when `view` has changed moves the focus to the element
    /// `target`; on all but the first view, Back is a step back and the page stays.
    ///
    /// On the first view nothing is focused: the person has not acted yet, and in a frame it
    /// would take the focus from the page around it.
    /// In a frame Back is left alone: its entries would be counted in the history of the page
    /// around it, which could read the number of steps there.
    pub fn follow(&mut self, view: (Screen, u32), target: &str, title: &str, framed: bool) {
        document::set_title(title);
        let before = self.view.replace(view);
        if before.is_some_and(|before| before != view) {
            document::focus(target);
        }
        // One neutral entry is put on the history when the person leaves the first view; each
        // Back uses it up, and it is renewed while there is still a way back.
        if view.0 != Screen::Start && !framed && !self.guarded.replace(true) {
            stay();
        }
    }
}
