//! Drawings that tell at a glance what the table beside them tells in words; no colour or place stands alone.

mod bars;
mod chain;
mod lanes;
mod tiles;

pub use bars::{Bar, bars};
pub use chain::{Link, chain};
pub use lanes::{Axis, Lane, lanes};
pub use tiles::{SIGNS, Tile, short, sign, tiles};

/// Thousandths as a length of SVG, such as `41.7%`: a drawing measured so is as wide as its place,
/// and neither its lines nor its letters grow with it.
fn percent(thousandths: u64) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}
