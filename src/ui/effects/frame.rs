//! Where the check stands, and what the page around a frame asks of it.

#[cfg(target_arch = "wasm32")]
use osuiko_browser::{document, page};
#[cfg(target_arch = "wasm32")]
use osuiko_engine::{Answer, Answers, Catalogue};
#[cfg(target_arch = "wasm32")]
use osuiko_formats::frame_query::FrameQuery;

/// Where the check stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Placement {
    /// On a page of its own.
    #[default]
    OwnPage,
    /// In a frame on somebody's page.
    Frame {
        /// Added to every heading's `aria-level`: 0, 1 or 2.
        heading_shift: u8,
    },
}

impl Placement {
    /// Whether it is a frame on somebody's page.
    pub fn is_frame(self) -> bool {
        self != Self::OwnPage
    }

    /// How much is added to the level of every heading; nothing on a page of its own.
    pub(in crate::ui) fn heading_shift(self) -> u8 {
        match self {
            Self::OwnPage => 0,
            Self::Frame { heading_shift } => heading_shift,
        }
    }
}

/// The answers to begin with, and where the check stands.
#[cfg(target_arch = "wasm32")]
pub fn initial_answers(catalogue: &Catalogue) -> (Answers, Placement) {
    if !document::is_for_frames() {
        return (Answers::default(), Placement::OwnPage);
    }
    let query = FrameQuery::parse(&page::query(), &catalogue.tables().places);
    let answers = query.place.map_or_else(Answers::default, |place| {
        Answers::default().with(catalogue.places_question(), Answer::single(place))
    });
    (answers, Placement::Frame { heading_shift: query.heading_shift })
}
