//! What happens besides drawing: with `trouble` and `app::mount`, the only part of the page that may name `browser` and `wire`.

mod catalogue;
mod listener;
mod page;

pub use catalogue::load;
pub use listener::{On, Until, go_to, leave, no_enter, once, print, take, write};
pub use page::Page;
