//! The way through the check, as Yew keeps it.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::Catalogue;
use crate::domain::journey::{Journey, Move};

/// A journey together with the facts it is judged by.
#[derive(Clone)]
struct State {
    catalogue: Rc<Catalogue>,
    journey: Journey,
}

impl PartialEq for State {
    fn eq(&self, other: &Self) -> bool {
        self.journey == other.journey
    }
}

impl Reducible for State {
    type Action = Move;

    fn reduce(self: Rc<Self>, step: Move) -> Rc<Self> {
        let journey = self.journey.after(&self.catalogue, step);
        Rc::new(Self { catalogue: Rc::clone(&self.catalogue), journey })
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
        Callback::from(move |step| dispatcher.dispatch(step))
    }
}

/// One person's journey; it begins at `start`.
#[hook]
pub fn use_journey(catalogue: Rc<Catalogue>, start: Journey) -> JourneyHandle {
    let state = use_reducer_eq(move || State { catalogue, journey: start });
    JourneyHandle { state }
}
