//! The browser's Back button, kept inside the page: one neutral entry, never an answer or a step.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;

/// Calls `onback` whenever the person presses Back, until dropped.
///
/// Back leaves the page only from its first view: [`push_entry`] puts an entry in front.
#[must_use = "the listener ends when it is dropped"]
#[derive(Debug)]
pub struct BackButton(#[expect(dead_code, reason = "kept for its Drop")] EventListener);

impl BackButton {
    /// Listens to the Back button.
    pub fn new(onback: impl Fn() + 'static) -> Option<Self> {
        let window = web_sys::window()?;
        Some(Self(EventListener::new(&window, "popstate", move |_| onback())))
    }
}

/// Puts a neutral entry with the same address on the history, so that the next Back stays here.
pub fn push_entry() {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // A frame may forbid it; then Back leaves the page, as it does everywhere.
        let _ = history.push_state(&JsValue::NULL, "");
    }
}
