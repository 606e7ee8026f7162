//! State and effects: with `trouble` and `app::mount`, the only part of the page that may name `browser` and `wire`.

mod catalogue;
#[cfg(target_arch = "wasm32")]
mod host;
mod listener;
mod use_journey;
mod use_page;

pub use catalogue::load;
#[cfg(target_arch = "wasm32")]
pub use host::asked;
pub use listener::{On, Until, go_to, leave, no_enter, once, print, take, typed};
pub use use_journey::{JourneyHandle, TypedHandle, use_journey};
pub use use_page::use_page;
