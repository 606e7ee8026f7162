//! Drawings that tell at a glance what the table beside them tells in words; no colour or place stands alone.

mod bars;
mod chain;
mod lanes;
mod tiles;

pub use bars::{Bar, bars};
pub use chain::{Link, chain};
pub use lanes::{Lane, lanes};
pub use tiles::{SIGNS, Tile, sign, tiles};
