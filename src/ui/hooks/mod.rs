//! State and effects: with `trouble` and `app::mount`, the only part of the page that may name `browser` and `wire`.

mod catalogue;
mod listener;
mod use_journey;
mod use_page;

pub use catalogue::load;
pub use listener::{On, Until, go_to, leave, no_enter, once, print, take, typed, write};
pub use use_journey::{JourneyHandle, TypedHandle, use_journey};
pub use use_page::use_page;
