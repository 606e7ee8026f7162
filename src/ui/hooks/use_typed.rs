//! What is typed into the search field: an event in, text out, so that views see no DOM.

use yew::prelude::*;

use crate::domain::journey::Screen;

/// The text typed, and what to call on each input event.
#[derive(Clone, Debug)]
pub struct TypedHandle {
    /// The text.
    pub text: String,
    /// Takes the new text whenever it changes.
    pub ontyped: Callback<String>,
}

/// The search field's content. It never leaves the view, and each view begins with an empty field.
#[hook]
pub fn use_typed(screen: Screen) -> TypedHandle {
    let typed = use_state(|| (screen, String::new()));
    let ontyped = {
        let typed = typed.clone();
        Callback::from(move |text| typed.set((screen, text)))
    };
    let text = if typed.0 == screen { typed.1.clone() } else { String::new() };
    TypedHandle { text, ontyped }
}
