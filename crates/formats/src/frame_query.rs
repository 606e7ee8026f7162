//! What a page may ask of the check in its frame: a place to begin with, and the level of headings.
//!
//! It is the query of the frame's address, as in `?place=pirkanmaa&heading=2`. A stranger writes it,
//! so only the values below pass: a name or a value that is not known is ignored, and of two values
//! for one name the last one that is known counts.
//! An answer in an address would be left in histories and logs, so the place is the only one, and
//! it says where the page is read rather than what a person did.
//!
//! How the check should look, `theme` and `accent`, is in the query too. It is for
//! `assets/scripts/frame/frame.js`, which only the page for frames loads, before anything is shown.

use osuiko_engine::catalogue::Place;
use osuiko_engine::index::OptionIndex;

/// What the page around the frame asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FrameQuery {
    /// The place that is the answer to begin with; the person sees it among the answers and can
    /// change it.
    pub place: Option<OptionIndex>,
    /// Added to the level of every heading: 0, 1 or 2.
    pub heading_shift: u8,
}

impl FrameQuery {
    /// Parses the query of an address, with its `?` or without; `places` are those of the
    /// catalogue, in its order.
    ///
    /// ```
    /// use osuiko_engine::example;
    /// use osuiko_engine::index::OptionIndex;
    /// use osuiko_formats::frame_query::FrameQuery;
    ///
    /// let catalogue = example::catalogue();
    /// let places = &catalogue.tables().places;
    /// let query = FrameQuery::parse("?place=there&heading=2", places);
    /// assert_eq!(query, FrameQuery { place: Some(OptionIndex(0)), heading_shift: 1 });
    ///
    /// // What is not known is passed over, so a stranger can put nothing else in.
    /// assert_eq!(FrameQuery::parse("?place=mars&told=yes", places), FrameQuery::default());
    /// ```
    pub fn parse(query: &str, places: &[Place]) -> Self {
        let mut parsed = Self::default();
        for part in query.trim_start_matches('?').split('&') {
            match part {
                "heading=1" => parsed.heading_shift = 0,
                "heading=2" => parsed.heading_shift = 1,
                "heading=3" => parsed.heading_shift = 2,
                _ => {
                    let id = part.strip_prefix("place=");
                    let known = places.iter().position(|place| Some(place.id.as_str()) == id);
                    parsed.place = known.map(OptionIndex::at).or(parsed.place);
                }
            }
        }
        parsed
    }
}
