//! Whether the network lock that the boot script puts on holds.

use osuiko_browser::document;

/// What is known of the network lock, which stops the page from sending anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NetworkLock {
    /// It has not been tried yet.
    #[default]
    NotTried,
    /// It was tried, and it holds.
    Proved,
    /// It was tried, and nothing confirmed that it holds.
    Unproved,
}

/// What the boot script has found out about the lock.
pub fn lock() -> NetworkLock {
    // Where there is no browser there is no lock.
    if !cfg!(target_arch = "wasm32") {
        return NetworkLock::NotTried;
    }
    match document::attribute("data-locked").as_deref() {
        None => NetworkLock::NotTried,
        Some("unproved") => NetworkLock::Unproved,
        Some(_) => NetworkLock::Proved,
    }
}
