//! What the boot script hands over when it starts the program.

use wasm_bindgen::JsValue;

/// The name under which the boot script leaves the packed catalogue.
const CATALOGUE: &str = "osuikoCatalogue";

/// The packed catalogue; it can be taken once.
pub fn catalogue() -> Option<Vec<u8>> {
    let (global, name) = (js_sys::global(), JsValue::from_str(CATALOGUE));
    let buffer = js_sys::Reflect::get(&global, &name).ok().filter(JsValue::is_object)?;
    // Left there it would only take up room.
    let _ = js_sys::Reflect::delete_property(&global, &name);
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}
