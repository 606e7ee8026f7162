//! State and effects: with `trouble` and `app::mount`, the only part of the page that may name `browser` and `wire`.

mod catalogue;
mod listener;
mod use_back_button;
mod use_focus;
mod use_journey;
mod use_typed;

pub use catalogue::load;
pub use listener::{On, call, choose, go_to, no_enter, once, press, submit, typed};
pub use use_back_button::use_back_button;
pub use use_focus::use_focus;
pub use use_journey::{JourneyHandle, use_journey};
pub use use_typed::{TypedHandle, use_typed};

use crate::browser::page;

/// Where a person who wants to leave quickly is taken: a page that tells nobody anything.
const WEATHER: &str = "https://www.ilmatieteenlaitos.fi/";

/// Leaves the page for the weather, so that Back does not return here.
pub fn leave() {
    page::leave_for(WEATHER);
}

/// Opens the print dialogue.
pub fn print() {
    page::print();
}
