//! What was typed, out of an event.

use wasm_bindgen::JsCast as _;

/// The text in the field that the event comes from.
pub fn typed(event: &web_sys::InputEvent) -> String {
    event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok())
        .map(|field| field.value())
        .unwrap_or_default()
}
