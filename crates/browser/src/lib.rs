//! The web platform: one web API a file, each call in terms of plain values.
//!
//! This is the only crate that names `web-sys`, `js-sys`, `gloo` or `wasm-bindgen`. It has no words,
//! knows no Yew and decides nothing: whether to store, to leave or to focus is decided by its
//! callers. Start reading at [`document`].
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
