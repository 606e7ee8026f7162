//! Shapes that leave the program or enter it: packed catalogue, saved answers, the printed judgement, reminders.

pub mod calendar;
mod fields;
pub mod judged;
pub mod kept;
pub mod keys;
pub mod packed;
mod reader;
pub mod saved;
