//! What only a browser can show: events reach the journey, the focus follows the view, Back stays inside.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod journey;

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);
