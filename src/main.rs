//! Mounts the page; decides nothing.

fn main() {
    #[cfg(target_arch = "wasm32")]
    osuiko::ui::mount();
}
