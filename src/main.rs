//! Mounts the page; decides nothing.

/// What memory comes from: a small allocator whose every step takes the same time.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    #[cfg(target_arch = "wasm32")]
    osuiko::ui::mount();
}
