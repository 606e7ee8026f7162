//! Files of the device: one that the person has chosen, one that is saved.

use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::handover;

/// Calls `ontext` with the text of the file chosen in the field that the event comes from; with
/// nothing if it cannot be read or is longer than `longest` bytes. The field is emptied, so that
/// the same file can be chosen again and nothing remembers it.
pub fn read_chosen(
    event: &web_sys::Event,
    longest: usize,
    ontext: impl FnOnce(Option<String>) + 'static,
) {
    let field = event.target().and_then(|t| t.dyn_into::<web_sys::HtmlInputElement>().ok());
    let Some(field) = field else { return };
    let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
    field.set_value("");
    if u32::try_from(longest).is_ok_and(|longest| file.size() > f64::from(longest)) {
        return ontext(None);
    }
    spawn_local(async move {
        let text = JsFuture::from(file.text()).await;
        ontext(text.ok().and_then(|text| text.as_string()));
    });
}

/// Has the browser save `content` as a file called `name`, of the media type `media`. False where
/// it cannot; true says that it has begun, not that it has finished.
pub fn save(name: &str, media: &str, content: &str) -> bool {
    let begun = handover::call("osuikoSave", &[name, media, content].map(JsValue::from_str));
    begun.is_some_and(|begun| begun.is_truthy())
}
