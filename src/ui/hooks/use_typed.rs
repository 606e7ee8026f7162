//! What is typed into a field: an event in, text out, so that components see no DOM.

use yew::prelude::*;

/// The text typed, and what to call on each input event.
#[derive(Clone, Debug)]
pub struct TypedHandle {
    /// The text.
    pub text: String,
    /// Takes the new text whenever it changes.
    pub ontyped: Callback<String>,
}

/// A text field's content. It never leaves the component.
#[hook]
pub fn use_typed() -> TypedHandle {
    let text = use_state(String::new);
    let ontyped = {
        let text = text.clone();
        Callback::from(move |typed| text.set(typed))
    };
    TypedHandle { text: (*text).clone(), ontyped }
}
