//! What happens besides drawing: with `trouble` and `app::mount`, the only part of the page that may name `browser` and `wire`.

mod catalogue;
#[cfg(target_arch = "wasm32")]
mod host;
mod keep;
mod listener;
mod lock;
mod news;
mod page;

pub use catalogue::{Help, help, load, take_help};
#[cfg(target_arch = "wasm32")]
pub use host::asked;
pub use keep::{begin, follow, may_keep};
pub use listener::{On, Until, go_to, leave, no_enter, once, open_file, print, take, write};
pub use lock::lock;
pub use news::{News, listen};
pub use page::Page;
