//! What is served beside the program: the written pages with their charts, the open data, the feeds,
//! the headers, the manifest, and the list of files that a browser keeps for when there is no network.
//!
//! Nothing of this is in the download of the check. It reads no variable of the environment, starts
//! no program, and knows no folder that it was not given.
//!
//! Start reading at [`kind`]: it lists what files there are, and everything about a file follows
//! from its kind. [`write`] then says what is
//! written from what.

pub mod charts;
pub mod copy;
pub mod dist;
pub mod feeds;
pub mod files;
pub mod headers;
pub mod kind;
pub mod manifest;
pub mod open_data;
pub mod packs;
pub mod pages;
#[cfg(test)]
mod scratch;
pub mod source;
mod write;
pub mod written;

pub use write::write;
