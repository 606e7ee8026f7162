//! What happens when something is pressed, chosen or typed: one kind of listener for all events.
//!
//! `html!` makes a type for every event and a closure for every place; each is written out anew in
//! the download (`docs/adr/0005-what-the-download-leaves-out.md`).

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind};

use crate::browser::{document, event};
use crate::domain::journey::Move;

/// A listener, ready to be put on an element.
pub type On = Rc<dyn Listener>;

/// What to do on an event.
enum Act {
    /// Take a step of the journey.
    Step(Callback<Move>, Move),
    /// Take a step of the journey in place of what the browser would do.
    Submit(Callback<Move>, Move),
    /// Call somebody.
    Call(Callback<()>),
    /// Pass on what was typed.
    Typed(Callback<String>),
    /// Move the focus in place of following a link.
    GoTo(String),
    /// Let the second half of a double click do nothing.
    Once,
    /// Let Enter do nothing.
    NoEnter,
}

/// What an act waits for.
#[derive(Clone, Copy)]
enum Until {
    Click,
    Change,
    Input,
    Submit,
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
            Act::Step(onstep, step) => onstep.emit(step.clone()),
            Act::Submit(onstep, step) => {
                event.prevent_default();
                onstep.emit(step.clone());
            }
            Act::Call(oncall) => oncall.emit(()),
            Act::Typed(ontyped) => ontyped.emit(event::typed(&event)),
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

/// When pressed, takes `step`.
#[inline(never)]
pub fn press(onstep: &Callback<Move>, step: Move) -> On {
    on(Until::Click, Act::Step(onstep.clone(), step))
}

/// When chosen, takes `step`.
pub fn choose(onstep: &Callback<Move>, step: Move) -> On {
    on(Until::Change, Act::Step(onstep.clone(), step))
}

/// When the form is sent, takes `step`; nothing is sent.
pub fn submit(onstep: &Callback<Move>, step: Move) -> On {
    on(Until::Submit, Act::Submit(onstep.clone(), step))
}

/// When pressed, calls `oncall`.
#[inline(never)]
pub fn call(oncall: &Callback<()>) -> On {
    on(Until::Click, Act::Call(oncall.clone()))
}

/// When something is typed, calls `ontyped` with all of it.
pub fn typed(ontyped: &Callback<String>) -> On {
    on(Until::Input, Act::Typed(ontyped.clone()))
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
