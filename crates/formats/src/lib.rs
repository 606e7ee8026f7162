//! Shapes that leave the program or enter it: packed catalogue, saved answers, the printed judgement, reminders, what a page asks of its frame.

pub mod answers_file;
pub mod calendar;
mod fields;
pub mod frame_query;
pub mod judged;
pub mod packed;
mod reader;
pub mod saved;
mod writer;
