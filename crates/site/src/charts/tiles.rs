//! A map of Finland's counties as tiles: each with its code, and a sign for how it stood.

use yew::prelude::*;

/// How wide and high a tile is, gap included.
const STEP: u32 = 52;

/// How many columns and rows of tiles there are.
const SIZE: (u32, u32) = (6, 8);

/// How many signs there are; a listing after the last has none of its own.
pub const SIGNS: usize = 5;

/// One county.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Its code.
    pub code: String,
    /// Its column and row, from 0.
    pub at: (u8, u8),
    /// Its sign, by number; `None` for a county of which nothing was said.
    pub sign: Option<usize>,
    /// Its name and how it stood, for whoever points at it.
    pub title: String,
}

/// The map; `label` says what it shows.
pub fn tiles(label: &str, counties: &[Tile]) -> Html {
    let drawn = counties.iter().map(|tile| {
        let x = u32::from(tile.at.0).saturating_mul(STEP).saturating_add(2);
        let y = u32::from(tile.at.1).saturating_mul(STEP).saturating_add(2);
        let class = if tile.sign.is_some() { "tile" } else { "tile tile-empty" };
        html! {
            <g transform={format!("translate({x} {y})")}>
                <title>{ &tile.title }</title>
                <rect {class} width="48" height="48" rx="6" />
                <g transform="translate(14 3)">{ tile.sign.map(shape) }</g>
                <text class="tile-code" x="24" y="41" text-anchor="middle">{ &tile.code }</text>
            </g>
        }
    });
    let (wide, high) = (SIZE.0.saturating_mul(STEP), SIZE.1.saturating_mul(STEP));
    html! {
        <figure class="figure">
            <svg class="tiles" viewBox={format!("0 0 {wide} {high}")} aria-hidden="true" focusable="false">
                { for drawn }
            </svg>
            <figcaption>{ label }</figcaption>
        </figure>
    }
}

/// A sign alone, for the legend and the table.
pub fn sign(number: usize) -> Html {
    html! {
        <svg class="tile-sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            { shape(number) }
        </svg>
    }
}

/// The shape of a sign: a disc, half a disc, a diamond, a ring, a square.
fn shape(number: usize) -> Html {
    match number {
        0 => html! { <circle class="sign-full" cx="10" cy="10" r="8" /> },
        1 => {
            html! { <><circle class="sign-line" cx="10" cy="10" r="7" /><path class="sign-full" d="M10 3a7 7 0 0 0 0 14z" /></> }
        }
        2 => html! { <path class="sign-full" d="M10 1l9 9-9 9-9-9z" /> },
        3 => html! { <circle class="sign-line" cx="10" cy="10" r="7" /> },
        _ => html! { <rect class="sign-full" x="3" y="3" width="14" height="14" /> },
    }
}
