//! What the boot script hands over, when it starts the program and later.

use gloo_events::EventListener;
use wasm_bindgen::{JsCast as _, JsValue};

/// The name under which the boot script leaves the first pack.
const CATALOGUE: &str = "osuikoCatalogue";

/// The name under which it leaves the help pack.
const HELP: &str = "osuikoHelp";

/// The event by which it says that the help pack has come, or never will.
const HELP_SETTLED: &str = "osuiko:help";

/// The event by which it says that the network lock has been tried.
const LOCK_SETTLED: &str = "osuiko:lock";

/// The name under which it leaves the language of the packs that it hands over later.
const LANGUAGE: &str = "osuikoLanguage";

/// The event by which it says that packs in another language are there.
const SPEAKS: &str = "osuiko:speak";

/// The first pack; it can be taken once.
pub fn catalogue() -> Option<Vec<u8>> {
    take_bytes(CATALOGUE)
}

/// The help pack, if it has come; it can be taken once.
pub fn help() -> Option<Vec<u8>> {
    take_bytes(HELP)
}

/// The language in which the person wants to go on, if its packs have just come; it can be taken
/// once.
pub fn language() -> Option<String> {
    take(LANGUAGE)?.as_string()
}

/// What the boot script has left under a name.
pub(crate) fn left(name: &str) -> Option<JsValue> {
    let found = js_sys::Reflect::get(&js_sys::global(), &JsValue::from_str(name)).ok()?;
    (!found.is_undefined()).then_some(found)
}

/// The same, which is not there any more afterwards: left there, it would stay in memory.
pub(crate) fn take(name: &str) -> Option<JsValue> {
    let found = left(name)?;
    let _ = js_sys::Reflect::delete_property(&js_sys::global(), &JsValue::from_str(name));
    Some(found)
}

/// Calls what the boot script has left under a name; nothing where it is not there or fails.
pub(crate) fn call(name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let all = arguments.iter().collect::<js_sys::Array>();
    left(name)?.dyn_into::<js_sys::Function>().ok()?.apply(&JsValue::UNDEFINED, &all).ok()
}

/// Takes bytes that lie under a name.
fn take_bytes(name: &str) -> Option<Vec<u8>> {
    Some(js_sys::Uint8Array::new(&take(name)?).to_vec())
}

/// The events of the boot script: the help pack has come or never will, the lock has been tried, the
/// person wants to go on in another language.
/// It listens until it is dropped.
#[must_use = "the listeners end when it is dropped"]
#[derive(Debug)]
pub struct BootEvents(#[expect(dead_code, reason = "kept for its Drop")] [EventListener; 3]);

impl BootEvents {
    /// Calls `onevent` at each of them.
    pub fn new(onevent: impl Fn() + Clone + 'static) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        Some(Self([HELP_SETTLED, LOCK_SETTLED, SPEAKS].map(|name| {
            let onevent = onevent.clone();
            EventListener::new(&document, name, move |_| onevent())
        })))
    }
}
