//! What is typed into a field: an event in, text out, so that components see no DOM.

use yew::prelude::*;

use crate::browser::event;

/// The text typed, and what to call on each input event.
#[derive(Clone, Debug)]
pub struct TypedHandle {
    /// The text.
    pub text: String,
    /// For `oninput`.
    pub oninput: Callback<InputEvent>,
}

/// A text field's content. It never leaves the component.
#[hook]
pub fn use_typed() -> TypedHandle {
    let text = use_state(String::new);
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| text.set(event::typed(&event)))
    };
    TypedHandle { text: (*text).clone(), oninput }
}
