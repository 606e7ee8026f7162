//! What happens besides drawing: reading packs, keeping answers, events, focus, title and history.
//!
//! With `trouble` and `app::mount`, the only part of the page that may name `osuiko-browser`.

mod boot_events;
mod catalogue;
mod frame;
mod keep;
mod listener;
mod lock;
mod page;

pub use boot_events::{BootEvents, listen_to_boot};
pub use catalogue::{Help, help, load, other_language, take_help};
pub use frame::Placement;
#[cfg(target_arch = "wasm32")]
pub use frame::initial_answers;
#[cfg(target_arch = "wasm32")]
pub use keep::before_loading;
pub use keep::{Kept, may_keep, resume};
pub use listener::{
    Handler, Trigger, WEATHER, go_to, ignore_enter, ignore_second_click, leave, on, open_file,
    print, save, submit, unfold, write_field,
};
pub use lock::{NetworkLock, lock};
pub use page::{Page, may_print, reclaim};
