//! The authoring desk: the catalogue written by people who are no programmers.
//!
//! Everything but the module `page` knows no browser. A [`project::Project`] has the files as they were read
//! and as they are now; whatever is wrong with them is said by the catalogue crate, in the words of
//! the lint.

pub mod archive;
pub mod names;
#[cfg(target_arch = "wasm32")]
pub mod page;
pub mod project;
pub mod record;
pub mod said;
pub mod shape;
pub mod start;
pub mod try_out;
pub mod words;
