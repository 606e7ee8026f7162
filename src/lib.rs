//! Osuiko, "did it hit me?": the program in the browser.
//!
//! `session` knows no page, `ui` draws it; `main.rs` starts it. The rules of the check are in
//! `osuiko-engine`, its words in `osuiko-words`, its files in `osuiko-formats`; `osuiko-browser` is
//! the only crate that names the web platform. Start reading at [`ui::app`].

pub mod session;
pub mod ui;
