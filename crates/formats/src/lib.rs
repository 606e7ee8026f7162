//! The bytes that cross a border: packed catalogue, saved answers, calendar, the query of a frame,
//! the printed judgement.
//!
//! What is read here may come from anybody, so every parser refuses or passes over what it does not
//! know, and none panics. The crate decides nothing about a person, opens no file and no
//! connection, and has no words. Start reading at [`packed`].

pub mod answers_file;
mod answers_json;
pub mod calendar;
mod fields;
pub mod frame_query;
pub mod judged;
pub mod packed;
mod reader;
pub mod saved;
mod writer;
