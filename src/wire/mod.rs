//! Shapes that leave the program or enter it: packed catalogue, saved answers, the printed judgement, what a page asks of its frame.

mod fields;
pub mod host;
pub mod judged;
pub mod keys;
pub mod packed;
mod reader;
pub mod saved;
