//! The browser's Back and Forward buttons, kept inside the page: one neutral entry for each step.
//!
//! An entry holds the number of its step and nothing else: no address of its own, no answer.
//! Each is put there in the course of a press and none by Back itself: Chromium passes over entries
//! that a page adds by itself, and the second press of Back would leave the page.

use std::cell::Cell;

use gloo_events::EventListener;
use wasm_bindgen::JsValue;

thread_local! {
    /// The step to whose entry the browser has come.
    static AT: Cell<u32> = const { Cell::new(0) };
}

/// Where Back or Forward leads, by one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the step before.
    Back,
    /// To the step from which Back has come.
    Forward,
}

/// Calls `onstep` for each step by which the person presses Back or Forward, until dropped.
///
/// Back leaves the page only from its first view: [`follow`] puts an entry for each further one.
#[must_use = "the listener ends when it is dropped"]
#[derive(Debug)]
pub struct HistoryButtons(#[expect(dead_code, reason = "kept for its Drop")] EventListener);

impl HistoryButtons {
    /// Listens to both buttons. A change of what stands behind the `#` of the address, which
    /// other pages may make too, is no press of them: the entry gets its address back.
    ///
    /// A page that was loaded again in the middle begins anew, and goes to its first entry.
    pub fn new(onstep: impl Fn(Direction) + 'static) -> Option<Self> {
        let window = web_sys::window()?;
        let own = address()?;
        AT.set(0);
        go(0, step().unwrap_or(0));
        Some(Self(EventListener::new(&window, "popstate", move |_| {
            if address().as_ref() != Some(&own) {
                if let Some(history) = history() {
                    let at = entry(AT.get());
                    let _ = history.replace_state_with_url(&at, "", Some(&own));
                }
                return;
            }
            let to = step().unwrap_or(0);
            while AT.get() > to {
                AT.set(AT.get().saturating_sub(1));
                onstep(Direction::Back);
            }
            for step in AT.get()..to {
                AT.set(step.saturating_add(1));
                onstep(Direction::Forward);
            }
        })))
    }
}

/// Brings the browser to the entry of this step: a further step gets an entry, and from one that
/// was taken back the browser goes back.
pub fn follow(step: u32) {
    let at = AT.replace(step);
    if step < at {
        go(step, at);
    } else if let Some(history) = history() {
        for further in at..step {
            // A browser may forbid it; then Back leaves the page, as it does everywhere.
            let _ = history.push_state(&entry(further.saturating_add(1)), "");
        }
    }
}

/// Whether the page was loaded at an entry that [`follow`] has put there.
pub fn is_within() -> bool {
    step().is_some_and(|step| step > 0)
}

/// When the page was cleared, as `14.05`, if that is why it was loaded; it is said once.
pub fn cleared() -> Option<String> {
    let history = history()?;
    let state = history.state().ok()?.as_string()?;
    let when = state.strip_prefix("cleared ")?.to_owned();
    let _ = history.replace_state(&JsValue::NULL, "");
    Some(when)
}

/// How many steps the browser is away from the first entry, for whoever leaves the page and goes back
/// by them: from here on it counts as being there.
pub(crate) fn end() -> u32 {
    AT.take()
}

/// Goes from one step to another.
fn go(to: u32, from: u32) {
    let count = i64::from(to).saturating_sub(i64::from(from));
    if count != 0
        && let (Some(history), Ok(count)) = (history(), i32::try_from(count))
    {
        let _ = history.go_with_delta(count);
    }
}

/// What the entry of a step holds.
fn entry(step: u32) -> JsValue {
    JsValue::from(step.to_string())
}

/// The step of the present entry; nothing where it has none.
fn step() -> Option<u32> {
    let state = history()?.state().ok()?.as_string()?;
    state.parse().ok()
}

/// The address of the page.
fn address() -> Option<String> {
    web_sys::window()?.location().href().ok()
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}
