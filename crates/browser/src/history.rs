//! The browser's Back button, kept inside the page: one neutral entry, never an answer or a step.

use std::cell::Cell;

use gloo_events::EventListener;
use wasm_bindgen::JsValue;

thread_local! {
    /// Whether there is an entry of ours in front, which the next Back uses up.
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Calls `onback` whenever the person presses Back, until dropped.
///
/// Back leaves the page only from its first view: [`guard`] puts an entry in front.
#[must_use = "the listener ends when it is dropped"]
#[derive(Debug)]
pub struct BackButton(#[expect(dead_code, reason = "kept for its Drop")] EventListener);

impl BackButton {
    /// Listens to the Back button. A change of what stands behind the `#` of the address, which
    /// other pages may make too, is no press of Back: the entry gets its address back.
    pub fn new(onback: impl Fn() + 'static) -> Option<Self> {
        let window = web_sys::window()?;
        let own = address()?;
        Some(Self(EventListener::new(&window, "popstate", move |_| {
            if address().as_ref() == Some(&own) {
                if GUARDED.replace(false) {
                    onback();
                }
            } else if let Some(history) = history() {
                let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&own));
            }
        })))
    }
}

/// The address of the page.
fn address() -> Option<String> {
    web_sys::window()?.location().href().ok()
}

/// Puts a neutral entry with the same address on the history, unless there is one that no Back has
/// used up: the next Back stays here.
pub fn guard() {
    if !GUARDED.replace(true)
        && let Some(history) = history()
    {
        // A browser may forbid it; then Back leaves the page, as it does everywhere.
        let _ = history.push_state(&JsValue::NULL, "");
    }
}

/// Whether the present entry is one that [`guard`] has put there.
pub(crate) fn is_guarded() -> bool {
    GUARDED.get()
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}
