//! A map of Finland's counties as tiles: each with its name, a sign for how it stood, and its figure.

use yew::prelude::*;

/// How wide and high a tile is, gap included.
const STEP: u32 = 58;

/// How many columns and rows of tiles there are.
const SIZE: (u32, u32) = (6, 8);

/// How many signs there are; a listing after the last has none of its own.
pub const SIGNS: usize = 5;

/// How many letters of a name there is room for.
const LETTERS: usize = 6;

/// One county.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Its name, short enough for a tile.
    pub name: String,
    /// Its column and row, from 0.
    pub at: (u8, u8),
    /// Its sign, by number; `None` for a county of which nothing was said.
    pub sign: Option<usize>,
    /// Its figure, if it gave one.
    pub figure: Option<String>,
    /// Its name and how it stood, for whoever points at it.
    pub title: String,
}

/// A name short enough for a tile: whole if there is room, else its beginning; of a name in several
/// parts the first letter, and the beginning of the last part.
///
/// ```
/// use osuiko_site::charts::short;
/// assert_eq!(short("Lappi"), "Lappi");
/// assert_eq!(short("Pirkanmaa"), "Pirka");
/// assert_eq!(short("Kanta-Häme"), "K-Häme");
/// assert_eq!(short("Vantaa ja Kerava"), "V-Kera");
/// ```
pub fn short(name: &str) -> String {
    let letters = |part: &str, most: usize| part.chars().take(most).collect::<String>();
    if name.chars().count() <= LETTERS {
        return name.to_owned();
    }
    let mut parts = name.split([' ', '-']);
    match (parts.next(), parts.next_back()) {
        (Some(first), Some(last)) => format!("{}-{}", letters(first, 1), letters(last, 4)),
        _ => letters(name, LETTERS.saturating_sub(1)),
    }
}

/// The map; `label` says what it shows.
pub fn tiles(label: &str, counties: &[Tile]) -> Html {
    let drawn = counties.iter().map(|tile| {
        let x = u32::from(tile.at.0).saturating_mul(STEP).saturating_add(2);
        let y = u32::from(tile.at.1).saturating_mul(STEP).saturating_add(2);
        let class = if tile.sign.is_some() { "tile" } else { "tile tile-empty" };
        let figure = tile.figure.as_ref().map(|figure| {
            html! { <text class="tile-figure" x="27" y="50" text-anchor="middle">{ figure }</text> }
        });
        html! {
            <g transform={format!("translate({x} {y})")}>
                <title>{ &tile.title }</title>
                <rect {class} width="54" height="54" rx="6" />
                <text class="tile-name" x="27" y="15" text-anchor="middle">{ &tile.name }</text>
                <g transform="translate(18 19) scale(.9)">{ tile.sign.map(shape) }</g>
                { figure.unwrap_or_default() }
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
