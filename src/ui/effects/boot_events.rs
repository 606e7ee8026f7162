//! Word from the boot script, which loads the help pack and closes the network lock.

pub use osuiko_browser::handover::BootEvents;

/// Calls `onevent` whenever there is word, until what it gives is dropped.
pub fn listen_to_boot(onevent: impl Fn() + Clone + 'static) -> Option<BootEvents> {
    // Where there is no browser there is nobody to hear.
    if cfg!(target_arch = "wasm32") { BootEvents::new(onevent) } else { None }
}
