//! The way through the check and what is typed on it, as Yew keeps them.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::Catalogue;
use crate::domain::journey::{Journey, Move};

/// A journey together with the facts it is judged by.
#[derive(Clone)]
struct State {
    catalogue: Rc<Catalogue>,
    journey: Journey,
    /// What stands in the search field of the present view. It never leaves the view.
    typed: String,
}

impl PartialEq for State {
    fn eq(&self, other: &Self) -> bool {
        self.journey == other.journey && self.typed == other.typed
    }
}

/// What changes the state. Both are kept by one hook: each kind of state adds a kilobyte to the
/// download.
enum Act {
    /// A step of the journey.
    Step(Move),
    /// What stands in the search field now.
    Typed(String),
}

impl Reducible for State {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let mut next = Self::clone(&self);
        match act {
            Act::Typed(text) => next.typed = text,
            Act::Step(step) => {
                next.journey = self.journey.after(&self.catalogue, step);
                // Each view begins with an empty field.
                if next.journey.screen() != self.journey.screen() {
                    next.typed = String::new();
                }
            }
        }
        Rc::new(next)
    }
}

/// The journey, and how to take a step.
#[derive(Clone)]
pub struct JourneyHandle {
    state: UseReducerHandle<State>,
}

impl std::fmt::Debug for JourneyHandle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JourneyHandle(***)")
    }
}

impl JourneyHandle {
    /// The journey as it is now.
    pub fn journey(&self) -> &Journey {
        &self.state.journey
    }

    /// A callback that takes a step.
    ///
    /// # Tip
    /// It stays the same from render to render, so it is no dependency of an effect.
    pub fn steps(&self) -> Callback<Move> {
        let dispatcher = self.state.dispatcher();
        Callback::from(move |step| dispatcher.dispatch(Act::Step(step)))
    }

    /// What stands in the search field.
    pub fn typed(&self) -> TypedHandle {
        let dispatcher = self.state.dispatcher();
        let ontyped = Callback::from(move |text| dispatcher.dispatch(Act::Typed(text)));
        TypedHandle { text: self.state.typed.clone(), ontyped }
    }
}

/// The text typed, and what to call on each input event: text out, so that views see no DOM.
#[derive(Clone)]
pub struct TypedHandle {
    /// The text.
    pub text: String,
    /// Takes the new text whenever it changes.
    pub ontyped: Callback<String>,
}

impl std::fmt::Debug for TypedHandle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TypedHandle(***)")
    }
}

/// One person's journey; it begins at `start`.
#[hook]
pub fn use_journey(catalogue: Rc<Catalogue>, start: Journey) -> JourneyHandle {
    let state = use_reducer_eq(move || State { catalogue, journey: start, typed: String::new() });
    JourneyHandle { state }
}
