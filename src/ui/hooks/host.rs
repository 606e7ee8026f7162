//! What the page around the frame asks for, where the check stands in one.

use osuiko_browser::{document, page};
use osuiko_engine::{Answer, Answers, Catalogue};
use osuiko_formats::frame_query::parse;

/// The answers to begin with and, in a frame, how many levels deeper every heading is.
pub fn asked(catalogue: &Catalogue) -> (Answers, Option<u8>) {
    if !document::is_for_frames() {
        return (Answers::default(), None);
    }
    let host = parse(&page::query(), &catalogue.tables().places);
    let answers = host.place.map_or_else(Answers::default, |place| {
        Answers::default().with(catalogue.places_question(), Answer::one(place))
    });
    (answers, Some(host.deeper))
}
