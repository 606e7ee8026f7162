//! What is served beside the program: the written pages with their charts, the open data, the feeds,
//! the headers, the manifest, and the list of files that a browser keeps for when there is no network.
//!
//! Nothing of this is in the download of the check. It reads no variable of the environment, starts
//! no program, reads no catalogue, and knows no folder that it was not given.
//!
//! Start reading at [`kind`]: it lists what files there are, and everything about a file follows
//! from its kind. [`write()`] then says what is written from what.
//!
//! | Module | What is in it |
//! |---|---|
//! | [`kind`] | the kinds of file, their names, and the way back from a name |
//! | [`dist`] | the folder that is written file by file, packed, and listed with checksums |
//! | [`files`] | reading and writing, checksums, packing; knows no kinds |
//! | [`source`] | what pages are made from: facts, record, words, and where the site is served |
//! | [`statement`], [`publishing`] | what is said of accessibility; what a site is not published with |
//! | [`packs`] | what the check fetches of the catalogue |
//! | [`pages`] | whole documents, with the heads that load the program |
//! | [`written`], [`charts`] | the content of the pages that need no program |
//! | [`open_data`], [`feeds`], [`manifest`] | what programs, feed readers and devices read |
//! | [`well_known`] | what is asked for under names that everybody knows: robots, the list of pages, security |
//! | [`components`] | a page of every part of the check in every state, for engineers; it is not served |
//! | [`headers`], [`copy`] | how files are served, and which of them a browser keeps |
//! | [`links`] | whom the check links to, which is also whom it may reach |

pub mod charts;
pub mod components;
pub mod copy;
pub mod dist;
pub mod feeds;
pub mod files;
pub mod headers;
pub mod kind;
pub mod links;
pub mod manifest;
pub mod oembed;
pub mod open_data;
pub mod packs;
pub mod pages;
pub mod portal;
pub mod publishing;
#[cfg(test)]
mod scratch;
pub mod source;
pub mod statement;
pub mod well_known;
mod write;
pub mod written;

pub use write::write;
