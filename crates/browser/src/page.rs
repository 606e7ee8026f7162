//! The page as a whole: printing, loading again, leaving.

/// Opens the print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Some frames forbid it; the person still has the browser's own menu.
        let _ = window.print();
    }
}

/// Goes to `address` in place of this page, so that Back does not return here; from a frame, in
/// place of the page around it too.
pub fn leave_for(address: &str) {
    if let Some(window) = web_sys::window() {
        let top = window.top().ok().flatten();
        let led = top.is_some_and(|top| top.location().replace(address).is_ok());
        // A frame that may not lead its page away leaves alone.
        if !led {
            let _ = window.location().replace(address);
        }
    }
}

/// What follows the address of the page from its `?` on; nothing where there is none.
pub fn query() -> String {
    web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}
