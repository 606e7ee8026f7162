//! Word from the boot script, which loads the help pack and closes the network lock.

pub use osuiko_browser::handover::News;

/// Calls `onnews` whenever there is word, until what it gives is dropped.
pub fn listen(onnews: impl Fn() + Clone + 'static) -> Option<News> {
    // Where there is no browser there is nobody to hear.
    if cfg!(target_arch = "wasm32") { News::new(onnews) } else { None }
}
