//! The events of the boot script, which loads the help pack and closes the network lock.

pub use osuiko_browser::handover::BootEvents;

/// Calls `onevent` at every event of the boot script, until the returned value is dropped.
pub fn listen_to_boot(onevent: impl Fn() + Clone + 'static) -> Option<BootEvents> {
    // Where there is no browser there are no events.
    if cfg!(target_arch = "wasm32") { BootEvents::new(onevent) } else { None }
}
