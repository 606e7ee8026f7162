//! The document: its title, its language, attributes of its root element, where the focus is.

use wasm_bindgen::JsCast as _;

/// Sets the title of the browser tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Gives the element with this id another text; nothing where there is none.
pub fn set_text(id: &str, text: &str) {
    if let Some(element) = element(id) {
        element.set_text_content(Some(text));
    }
}

/// The value of `lang` on the document.
pub fn language() -> Option<String> {
    document()?.document_element()?.get_attribute("lang")
}

/// The value of an attribute of the root element, by which the boot script passes on news.
pub fn attribute(name: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(name)
}

/// Sets an attribute of the root element, for our scripts and styles.
pub fn set_attribute(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // There is nobody to tell if even this fails.
        let _ = root.set_attribute(name, value);
    }
}

/// Whether this is the page for frames.
pub fn is_for_frames() -> bool {
    element("app").is_some_and(|app| app.get_attribute("data-framed").is_some())
}

/// The element with this id, to mount a program on.
pub fn element(id: &str) -> Option<web_sys::Element> {
    document()?.get_element_by_id(id)
}

/// Moves the focus to the element with this id, and the page so that it is in view; whatever is
/// folded around it is unfolded. False where there is no such element.
pub fn focus(id: &str) -> bool {
    let Some(found) = element(id) else { return false };
    // The row of a folded part can be seen while the part is folded.
    let part = found.parent_element();
    let is_row = found.tag_name().eq_ignore_ascii_case("summary");
    open_around(if is_row { part.and_then(|part| part.parent_element()) } else { part });
    focus_on(found);
    true
}

/// Moves the focus to the first element that `selector` finds.
pub fn focus_first(selector: &str) {
    if let Some(Ok(Some(found))) = document().map(|document| document.query_selector(selector)) {
        focus_on(found);
    }
}

/// Unfolds the `details` element with this id, and every one around it, and moves the focus to its
/// row.
pub fn unfold(id: &str) {
    let Some(part) = element(id) else { return };
    let row = part.first_element_child();
    open_around(Some(part));
    if let Some(row) = row {
        focus_on(row);
    }
}

/// Opens every `details` element from this one outwards.
fn open_around(mut around: Option<web_sys::Element>) {
    while let Some(element) = around {
        if element.tag_name().eq_ignore_ascii_case("details") {
            // What cannot be opened stays as it is.
            let _ = element.set_attribute("open", "");
        }
        around = element.parent_element();
    }
}

/// Moves the focus to an element.
fn focus_on(element: web_sys::Element) {
    if let Ok(element) = element.dyn_into::<web_sys::HtmlElement>() {
        // A heading that cannot take the focus is no reason to stop.
        let _ = element.focus();
    }
}

/// The document, if there is one.
fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
