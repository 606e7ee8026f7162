//! The page: every view a function of what is known, the answers and the language.

pub mod app;
pub mod components;
pub mod hooks;
pub mod knowledge;
pub mod screens;
pub mod trouble;

#[cfg(target_arch = "wasm32")]
pub use app::mount;
pub use app::{Check, CheckProps, HEADING, Prerendered, PrerenderedProps};
pub use knowledge::Knowledge;
