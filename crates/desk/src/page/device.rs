//! Files of the device, by the script that stands beside the program.

use std::collections::BTreeMap;

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The name under which the script leaves what it can do.
const DESK: &str = "osuikoDesk";

/// What the script can do under this name.
fn able(name: &str) -> Option<JsValue> {
    let desk = Reflect::get(&js_sys::global(), &JsValue::from_str(DESK)).ok()?;
    Reflect::get(&desk, &JsValue::from_str(name)).ok()
}

/// Has the script do something; gives what comes of it, or what went wrong in words.
async fn ask(name: &str, arguments: &[JsValue]) -> Result<JsValue, String> {
    let told = |error: JsValue| {
        let message = Reflect::get(&error, &JsValue::from_str("message")).ok();
        message.and_then(|message| message.as_string()).unwrap_or_default()
    };
    let function = able(name).and_then(|able| able.dyn_into::<Function>().ok());
    let Some(function) = function else { return Err(format!("{name} is missing")) };
    let arguments: Array = arguments.iter().collect();
    let promise = function.apply(&JsValue::UNDEFINED, &arguments).map_err(told)?;
    JsFuture::from(Promise::resolve(&promise)).await.map_err(told)
}

/// Whether folders can be opened.
pub(super) fn has_folders() -> bool {
    able("hasFolders").and_then(|has| has.as_bool()).unwrap_or_default()
}

/// The language that the browser asks for.
pub(super) fn language() -> String {
    able("language").and_then(|language| language.as_string()).unwrap_or_default()
}

/// The day it is.
pub(super) fn today() -> String {
    able("today").and_then(|day| day.as_string()).unwrap_or_default()
}

/// Tells whether something would be lost if the page were closed.
pub(super) async fn unsaved(is_unsaved: bool) {
    // Without it nobody is warned, and nothing else is amiss.
    let _ = ask("unsaved", &[JsValue::from_bool(is_unsaved)]).await;
}

/// The zip of the project that was served with the page, if there is one.
pub(super) async fn begin() -> Option<Vec<u8>> {
    bytes(&ask("begin", &[]).await.ok()?)
}

/// A zip that the person chooses; nothing if they choose none.
pub(super) async fn zip() -> Result<Option<Vec<u8>>, String> {
    Ok(bytes(&ask("openZip", &[]).await?))
}

/// The files of a folder that the person chooses; nothing if they choose none.
pub(super) async fn folder() -> Result<Option<BTreeMap<String, Vec<u8>>>, String> {
    let found = ask("openFolder", &[]).await?;
    if found.is_null() || found.is_undefined() {
        return Ok(None);
    }
    Ok(Some(
        pairs(&found).into_iter().filter_map(|(path, content)| Some((path, content?))).collect(),
    ))
}

/// What these files have on the disk now, in the folder that is open or that the person chooses now;
/// nothing if they choose none.
pub(super) async fn on_disk(paths: &[String]) -> Result<Option<super::OnDisk>, String> {
    let paths: Array = paths.iter().map(|path| JsValue::from_str(path)).collect();
    let found = ask("onDisk", &[paths.into()]).await?;
    let is_none = found.is_null() || found.is_undefined();
    Ok((!is_none).then(|| pairs(&found).into_iter().collect()))
}

/// Writes files to the folder that is open.
pub(super) async fn write(files: &BTreeMap<String, Vec<u8>>) -> Result<(), String> {
    let pair = |(path, content): (&String, &Vec<u8>)| -> JsValue {
        Array::of2(&JsValue::from_str(path), &Uint8Array::from(content.as_slice())).into()
    };
    let files: Array = files.iter().map(pair).collect();
    ask("write", &[files.into()]).await.map(drop)
}

/// Gives a file to the person.
pub(super) async fn give(name: &str, content: &[u8]) -> Result<(), String> {
    ask("give", &[JsValue::from_str(name), Uint8Array::from(content).into()]).await.map(drop)
}

/// Moves the focus to the element with this id, or else to the heading of the view.
pub(super) fn focus(id: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let found = document.get_element_by_id(id).or_else(|| document.get_element_by_id("view"));
    let Some(found) = found.and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok()) else {
        return;
    };
    if id.is_empty()
        && let Some(window) = web_sys::window()
    {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    // What cannot take the focus is no reason to stop.
    let _ = found.focus();
    if !id.is_empty() {
        found.scroll_into_view();
    }
}

/// Says in which language the page is.
pub(super) fn speak(code: &str, title: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        // There is nobody to tell if even this fails.
        let _ = root.set_attribute("lang", code);
    }
}

fn bytes(value: &JsValue) -> Option<Vec<u8>> {
    Some(value.dyn_ref::<Uint8Array>()?.to_vec())
}

/// Paths, each with its content if it is there.
fn pairs(value: &JsValue) -> Vec<(String, Option<Vec<u8>>)> {
    let pair = |pair: JsValue| {
        let pair: Array = pair.dyn_into().ok()?;
        Some((pair.get(0).as_string()?, bytes(&pair.get(1))))
    };
    let all = value.dyn_ref::<Array>();
    all.into_iter().flat_map(Array::iter).filter_map(pair).collect()
}
