//! Mounts the page; decides nothing.

/// What memory comes from: a small allocator whose every step takes the same time. Whatever is given
/// back is overwritten, so that nothing of answers and letters is left of those that are forgotten.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<rlsf::SmallGlobalTlsf> =
    zeroizing_alloc::ZeroAlloc(rlsf::SmallGlobalTlsf::new());

fn main() {
    #[cfg(target_arch = "wasm32")]
    osuiko::ui::mount();
}
