//! Shapes that leave the program or enter it: packed catalogue, saved answers, the printed judgement.

pub mod judged;
pub mod packed;
pub mod saved;
