//! What the device keeps when the person asks for it: one entry, or none.

/// The one key.
const KEY: &str = "osuiko";

/// What is kept. A page without an origin, or one that may keep nothing, has nothing.
pub fn stored() -> Option<String> {
    storage()?.get_item(KEY).ok().flatten()
}

/// Keeps `text` in place of what was kept; false where the device refuses.
pub fn store(text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(KEY, text).is_ok())
}

/// Forgets what is kept.
pub fn remove() {
    if let Some(storage) = storage() {
        // What cannot be removed was never kept.
        let _ = storage.remove_item(KEY);
    }
}

/// Whether the device may keep anything.
pub fn is_available() -> bool {
    storage().is_some()
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
