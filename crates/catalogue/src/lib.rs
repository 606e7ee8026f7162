//! The catalogue: from authoring files to a sound catalogue in every language, or every problem
//! with file, line, record, field and remedy.
//!
//! It takes text by path and knows no file system but in [`folder`], which the browser does without.

pub mod check;
mod compile;
pub mod draft;
mod easy;
pub mod fluent;
#[cfg(not(target_arch = "wasm32"))]
pub mod folder;
pub mod hyphens;
mod keys;
pub mod links;
pub mod locate;
mod map;
mod names;
mod people;
pub mod personas;
mod plainly;
pub mod problem;
pub mod raw;
pub mod read;
pub mod read_together;
mod review;
mod rule;
mod rules;
mod sound;
mod sources;
mod two_forms;

pub use problem::{Problem, Problems};
pub use review::{Wish, review};
pub use rule::Rule;
pub use sound::{Edition, Sound};
pub use sources::Sources;
pub use two_forms::two_forms;
