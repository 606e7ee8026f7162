//! What happens when something is pressed, chosen or typed: one kind of listener for all events.
//!
//! `html!` makes a type for every event and a closure for every place; each is written out anew in
//! the download (`docs/adr/0005-what-the-download-leaves-out.md`).

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind};

use super::keep;
use crate::session::journey::Move;
use crate::session::notes::{Field, Note};
use osuiko_browser::{document, event, file, page, storage};
use osuiko_engine::Catalogue;
use osuiko_formats::kept::LONGEST;

/// Where a person who wants to leave quickly is taken: a page that tells nobody anything.
const WEATHER: &str = "https://www.ilmatieteenlaitos.fi/";

/// A listener, ready to be put on an element.
pub type On = Rc<dyn Listener>;

/// What to do on an event.
enum Act {
    /// Take a step of the journey; a form that is sent goes nowhere.
    Step(Callback<Move>, Move),
    /// Forget everything, and leave for another page so that Back does not return here.
    Leave(Callback<Move>),
    /// Open the print dialogue.
    Print,
    /// Write what was typed into a field.
    Write(Callback<Move>, Field),
    /// Move the focus in place of following a link.
    GoTo(String),
    /// Open the chosen file of saved answers.
    OpenFile(Callback<Move>, Rc<Catalogue>),
    /// Let the second half of a double click do nothing.
    Once,
    /// Let Enter do nothing.
    NoEnter,
}

/// The event that something waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// It is pressed.
    Click,
    /// It is chosen.
    Change,
    /// Something is typed.
    Input,
    /// The form is sent.
    Submit,
    /// A key is pressed.
    Key,
}

/// An act with the event it waits for.
struct Listening {
    until: Until,
    act: Act,
}

impl Listener for Listening {
    fn kind(&self) -> ListenerKind {
        // Yew's own type has a hundred kinds, and copying one would tell them all apart.
        match self.until {
            Until::Click => ListenerKind::onclick,
            Until::Change => ListenerKind::onchange,
            Until::Input => ListenerKind::oninput,
            Until::Submit => ListenerKind::onsubmit,
            Until::Key => ListenerKind::onkeydown,
        }
    }

    fn handle(&self, event: Event) {
        match &self.act {
            Act::Step(onstep, step) => {
                if self.until == Until::Submit {
                    event.prevent_default();
                }
                onstep.emit(step.clone());
            }
            Act::OpenFile(onstep, catalogue) => {
                let (onstep, catalogue) = (onstep.clone(), catalogue.clone());
                let ontext = move |text: Option<String>| {
                    keep::open(&catalogue, text.as_deref(), &onstep);
                };
                file::chosen(&event, LONGEST, ontext);
            }
            Act::Leave(onstep) => {
                storage::forget();
                page::leave_for(WEATHER);
                onstep.emit(Move::StartOver);
            }
            Act::Print => page::print(),
            Act::Write(onstep, field) => {
                onstep.emit(Move::Note(Note::Write(*field, event::typed(&event))));
            }
            Act::GoTo(id) => {
                event.prevent_default();
                document::focus(id);
            }
            Act::Once if event::clicks(&event) > 1 => event.prevent_default(),
            Act::NoEnter if event::is_enter(&event) => event.prevent_default(),
            Act::Once | Act::NoEnter => {}
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

#[inline(never)]
fn on(until: Until, act: Act) -> On {
    Rc::new(Listening { until, act })
}

/// Takes `step` on that event.
#[inline(never)]
pub fn take(until: Until, onstep: &Callback<Move>, step: Move) -> On {
    on(until, Act::Step(onstep.clone(), step))
}

/// When pressed, forgets everything and leaves for the weather, so that Back does not return here.
pub fn leave(onstep: &Callback<Move>) -> On {
    on(Until::Click, Act::Leave(onstep.clone()))
}

/// When a file is chosen, opens it as saved answers.
pub fn open_file(onstep: &Callback<Move>, catalogue: &Rc<Catalogue>) -> On {
    on(Until::Change, Act::OpenFile(onstep.clone(), catalogue.clone()))
}

/// When pressed, opens the print dialogue.
pub fn print() -> On {
    on(Until::Click, Act::Print)
}

/// When something is typed, writes all of it into `field`.
pub fn write(onstep: &Callback<Move>, field: Field) -> On {
    on(Until::Input, Act::Write(onstep.clone(), field))
}

/// When pressed, moves the focus to an element of the page, without a trace in the address or the
/// history.
pub fn go_to(id: &str) -> On {
    on(Until::Click, Act::GoTo(id.to_owned()))
}

/// Lets the second half of a double click do nothing. It may land on a view that has just opened,
/// and would answer what nobody has read.
pub fn once() -> On {
    on(Until::Click, Act::Once)
}

/// Lets Enter do nothing: in a search field it would send the form and go on.
pub fn no_enter() -> On {
    on(Until::Key, Act::NoEnter)
}
