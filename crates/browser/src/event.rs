//! The data of an event: the text typed, the key, the number of clicks.

use wasm_bindgen::{JsCast as _, JsValue};

/// The text in the field that the event comes from.
pub fn typed(event: &web_sys::Event) -> String {
    // Asked for by name: a field may be one of several kinds of element.
    event
        .target()
        .and_then(|target| js_sys::Reflect::get(&target, &JsValue::from_str("value")).ok())
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

/// How many clicks in a row this one ends; 0 for a press by keyboard or another event.
pub fn clicks(event: &web_sys::Event) -> i32 {
    event.dyn_ref::<web_sys::UiEvent>().map_or(0, web_sys::UiEvent::detail)
}

/// Whether the Enter key was pressed.
pub fn is_enter(event: &web_sys::Event) -> bool {
    event.dyn_ref::<web_sys::KeyboardEvent>().is_some_and(|event| event.key() == "Enter")
}
