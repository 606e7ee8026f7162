//! What is served beside the program: the written pages with their charts, the open data, the feeds,
//! the headers, the manifest, and the list of files that a browser keeps for when there is no network.
//!
//! Nothing of this is in the download of the check. Start reading at [`pages`].

pub mod assets;
pub mod charts;
pub mod feeds;
pub mod files;
pub mod headers;
pub mod manifest;
pub mod offline;
pub mod open_data;
pub mod pages;
#[cfg(test)]
mod scratch;
pub mod written;
