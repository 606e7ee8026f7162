//! Mounts the desk; decides nothing.

fn main() {
    #[cfg(target_arch = "wasm32")]
    osuiko_desk::page::mount();
}
