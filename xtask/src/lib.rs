//! Osuiko's tasks, as a library so that tests can use them.

pub mod catalogue;
pub mod check;
pub mod workspace;
