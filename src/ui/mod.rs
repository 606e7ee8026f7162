//! The page: every view a function of what is known, the answers and the language.

pub mod app;
pub mod effects;
pub mod knowledge;
pub mod parts;
pub mod screens;
pub mod trouble;

#[cfg(target_arch = "wasm32")]
pub use app::mount;
pub use app::{Check, CheckProps, Prerendered, PrerenderedProps};
pub use effects::Placement;
pub use knowledge::{EASY_FOLDER, Knowledge};
pub use parts::HEADING;
