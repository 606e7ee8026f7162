//! A file that the person has chosen, as text.

use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Calls `ontext` with the text of the file chosen in the field that the event comes from; with
/// nothing if it cannot be read or is longer than `longest` bytes. The field is emptied, so that
/// the same file can be chosen again and nothing remembers it.
pub fn chosen(event: &web_sys::Event, longest: f64, ontext: impl FnOnce(Option<String>) + 'static) {
    let field = event.target().and_then(|t| t.dyn_into::<web_sys::HtmlInputElement>().ok());
    let Some(field) = field else { return };
    let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
    field.set_value("");
    if file.size() > longest {
        return ontext(None);
    }
    spawn_local(async move {
        let text = JsFuture::from(file.text()).await;
        ontext(text.ok().and_then(|text| text.as_string()));
    });
}
