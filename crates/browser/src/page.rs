//! The page as a whole: printing, loading again, leaving.

use wasm_bindgen::JsValue;

use crate::{handover, history};

/// Opens the print dialogue, and says whether the browser has said that it does; some frames forbid
/// it, and some browsers do nothing.
pub fn print() -> bool {
    handover::call("osuikoPrint", &[]).is_some_and(|begun| begun.is_truthy())
}

/// Whether the browser has a print dialogue at all.
pub fn can_print() -> bool {
    handover::left("print").is_some_and(|print| print.is_function())
}

/// What goes to `address` in place of this page, so that one Back leads to the page before; from a
/// frame, in place of the page around it too. The entries of the page in the history end with it, so
/// it is asked for before the journey is forgotten.
#[must_use = "it goes nowhere until it is called"]
pub fn leaving_for(address: &'static str) -> impl FnOnce() + 'static {
    let steps = history::end();
    move || {
        // Without the boot script there is no program that could ask.
        let _ = handover::call("osuikoLeave", &[JsValue::from_str(address), steps.into()]);
    }
}

/// Whether the browser asks before the page goes, because what was answered would go with it.
pub fn ask_before_leaving(asks: bool) {
    let _ = handover::call("osuikoAsk", &[JsValue::from_bool(asks)]);
}

/// Undoes what translators and extensions have done to the nodes of the program, right before it
/// goes on with them; nothing where it has not `begun`, and clears the place for its first ones.
pub fn reclaim(begun: bool) {
    let _ = handover::call("osuikoNodes", &[JsValue::from_bool(begun)]);
}

/// What follows the address of the page from its `?` on; nothing where there is none.
pub fn query() -> String {
    web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}
