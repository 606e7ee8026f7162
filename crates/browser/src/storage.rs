//! The local storage of the device: one entry, or none.

/// The one key.
const KEY: &str = "osuiko";

/// The stored text; `None` if there is none, or if the page may not use the storage.
pub fn stored() -> Option<String> {
    storage()?.get_item(KEY).ok().flatten()
}

/// Stores `text` in place of what was stored; false where the device refuses.
pub fn store(text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(KEY, text).is_ok())
}

/// Removes what is stored.
pub fn remove() {
    if let Some(storage) = storage() {
        // What cannot be removed was never stored.
        let _ = storage.remove_item(KEY);
    }
}

/// Whether the page may use the storage.
pub fn is_available() -> bool {
    storage().is_some()
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
