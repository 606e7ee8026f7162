//! The page as a whole: printing, loading again, leaving.

/// Opens the print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Some frames forbid it; the person still has the browser's own menu.
        let _ = window.print();
    }
}

/// Goes to `address` in place of this page, so that Back does not return here.
pub fn leave_for(address: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().replace(address);
    }
}
