//! The only crate that names the web platform: one web API a file, no words, no Yew, no decision.
//!
//! Off the browser every function compiles and must not be called.

pub mod clock;
pub mod document;
pub mod event;
pub mod file;
pub mod handover;
pub mod history;
pub mod page;
pub mod storage;
