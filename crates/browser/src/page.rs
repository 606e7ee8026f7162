//! The page as a whole: printing, loading again, leaving.

use wasm_bindgen::JsValue;

use crate::{handover, history};

/// Opens the print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Some frames forbid it; the person still has the browser's own menu.
        let _ = window.print();
    }
}

/// Goes to `address` in place of this page, so that one Back leads to the page before; from a
/// frame, in place of the page around it too.
pub fn leave_for(address: &str) {
    // Without the boot script there is no program that could ask.
    let _ = handover::call(
        "osuikoLeave",
        &[JsValue::from_str(address), JsValue::from_bool(history::is_guarded())],
    );
}

/// What follows the address of the page from its `?` on; nothing where there is none.
pub fn query() -> String {
    web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}
