//! Answers that are kept on the device: one text, or none. The boot script keeps it (`assets/scripts/page/keep.js`).

use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::handover;

/// The name under which the boot script leaves what keeps a text.
const KEEP: &str = "osuikoKeep";

/// The name under which it leaves the text that was kept, once the connections are closed.
const KEPT: &str = "osuikoKept";

/// What became of a text that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It is kept.
    Done,
    /// Another tab has kept a text or forgotten it since: nothing was changed.
    Elsewhere,
    /// The device keeps nothing.
    Refused,
}

/// Whether the device can keep a text.
pub fn is_available() -> bool {
    handover::left(KEEP).is_some_and(|found| found.is_function())
}

/// The text that was kept; it can be taken once, and not before the connections are closed.
pub fn take_kept() -> Option<String> {
    handover::take(KEPT)?.as_string()
}

/// Keeps `text`, or forgets what is kept. `asked` says that the person has just asked for it: then
/// what another tab has kept is replaced.
pub fn keep(text: Option<&str>, asked: bool, ondone: impl FnOnce(Keeping) + 'static) {
    let text = text.map_or(JsValue::UNDEFINED, JsValue::from_str);
    call(text, asked, false, ondone);
}

/// Forgets what is kept, and calls `then` when that is done, or after half a second: whoever leaves is
/// in a hurry, whatever the storage does.
pub fn forget_leaving(then: impl FnOnce() + 'static) {
    call(JsValue::UNDEFINED, true, true, |_| then());
}

fn call(text: JsValue, asked: bool, leaving: bool, ondone: impl FnOnce(Keeping) + 'static) {
    let begun =
        handover::call(KEEP, &[text, JsValue::from_bool(asked), JsValue::from_bool(leaving)])
            .and_then(|promise| promise.dyn_into::<js_sys::Promise>().ok());
    let Some(promise) = begun else { return ondone(Keeping::Refused) };
    spawn_local(async move {
        let word = JsFuture::from(promise).await.ok().and_then(|word| word.as_string());
        ondone(match word.as_deref() {
            Some("done") => Keeping::Done,
            Some("elsewhere") => Keeping::Elsewhere,
            Some(_) | None => Keeping::Refused,
        });
    });
}
