//! Whether the network lock that the boot script puts on holds.

use osuiko_browser::document;

/// True for a lock that was tried and held, false for one that could not be confirmed, nothing
/// before there is one.
pub fn lock() -> Option<bool> {
    // Where there is no browser there is no lock.
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    document::said("data-locked").map(|word| word != "unproved")
}
