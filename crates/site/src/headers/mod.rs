//! The response headers of every file: the one definition that we serve, publish and test.
//!
//! [`of`] gives them for a kind of file, [`for_path`] for a path; [`netlify`] and [`nginx`] publish
//! the same for others to serve by. [`of_no_file`] is for errors, and [`here`] for what enters them
//! from a request. Start reading at `rules.rs`.

mod netlify;
mod nginx;
mod place;
mod rules;

pub use netlify::{netlify, place};
pub use nginx::nginx;
pub use place::{Place, reaches};
pub use rules::{for_path, here, of, of_no_file};
