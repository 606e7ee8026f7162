//! Signs: what a service, an act or a way is, drawn with one round line on a grid of 24 units.

use super::View;
use super::icon::{Pen, draw};

/// A sign, by what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A telephone receiver: somebody to call.
    Phone,
    /// An arrow to the right: go on.
    Onward,
    /// An arrow to the left: go back.
    Back,
    /// A clock: how long it takes.
    Clock,
    /// A padlock: nothing leaves.
    Lock,
    /// A struck eye: nobody asks.
    Unseen,
    /// An arrow down, on what unfolds.
    Unfold,
    /// A lens: the search.
    Search,
    /// A tick: it is done.
    Done,
    /// A letter.
    Letter,
    /// A sheet with lines: notes.
    Notes,
    /// A speech bubble: practice.
    Speech,
}

impl Sign {
    /// Its line, as the path of an SVG.
    fn path(self) -> &'static str {
        match self {
            Self::Phone => {
                "M6 4h3l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v3a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z"
            }
            Self::Onward => "M5 12h14M13 6l6 6-6 6",
            Self::Back => "M19 12H5M11 6l-6 6 6 6",
            Self::Clock => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2",
            Self::Lock => {
                "M7 10h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zM8 10V7a4 4 0 0 1 8 0v3"
            }
            Self::Unseen => {
                "M4 4l16 16M9 9a3 3 0 0 0 4 4M6 7c-2 1.5-3 3.5-4 5 2 4 6 7 10 7 1.5 0 3-.4 4.5-1M11 5c5-.5 9 3 11 7-.6 1.2-1.4 2.3-2.3 3.3"
            }
            Self::Unfold => "M6 9l6 6 6-6",
            Self::Search => "M11 4.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM16 16l4 4",
            Self::Done => "M5 12l5 5 9-10",
            Self::Letter => "M4 6h16v12H4zM4 7l8 6 8-6",
            Self::Notes => "M6 4h12v16H6zM9 8h6M9 12h6M9 16h3",
            Self::Speech => "M4 5h16v11h-9l-5 4v-4H4z",
        }
    }
}

/// The drop of the mark.
const DROP: &str = "M12 2.5c3 4.5 4.6 6.7 4.6 9.3a4.6 4.6 0 0 1-9.2 0c0-2.6 1.6-4.8 4.6-9.3z";
/// The ring that it makes.
const RING: &str =
    "M6.5 16.5c-2.3.5-3.7 1.3-3.7 2.3 0 1.6 4 2.7 9.2 2.7s9.2-1.1 9.2-2.7c0-1-1.4-1.8-3.7-2.3";

/// Draws a sign; assistive technology passes over it, for the words beside it say the same.
pub fn sign(view: &mut View<'_>, sign: Sign) {
    draw(view, "sign", &[(sign.path(), Pen::Line)]);
}

/// The mark of the page: a drop, and the ring that it makes.
pub fn mark(view: &mut View<'_>) {
    draw(view, "sign", &[(DROP, Pen::Full), (RING, Pen::Line)]);
}
