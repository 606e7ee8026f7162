//! The data of an event: the text typed, the key, the number of clicks.

use wasm_bindgen::{JsCast as _, JsValue};

/// The text in the element that the event comes from, which somebody types in.
pub fn typed(event: &web_sys::Event) -> String {
    let text = event
        .target()
        .and_then(|target| js_sys::Reflect::get(&target, &JsValue::from_str("innerText")).ok())
        .and_then(|text| text.as_string())
        .unwrap_or_default();
    // An element that was emptied keeps the end of its one line.
    if text == "\n" { String::new() } else { text }
}

/// How many clicks in a row this one ends; 0 for a press by keyboard or another event.
pub fn clicks(event: &web_sys::Event) -> i32 {
    event.dyn_ref::<web_sys::UiEvent>().map_or(0, web_sys::UiEvent::detail)
}

/// Whether the Enter key was pressed.
pub fn is_enter(event: &web_sys::Event) -> bool {
    event.dyn_ref::<web_sys::KeyboardEvent>().is_some_and(|event| event.key() == "Enter")
}
