//! Everything that can be tested without a browser, as one program.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that meets the unexpected should stop at once"
)]
#![allow(clippy::needless_raw_string_hashes, reason = "`UPDATE_EXPECT=1` writes them so")]

mod as_of;
mod catalogue;
mod changes;
mod dated;
mod days;
mod diary;
mod drills;
mod engine;
mod feeds;
mod golden;
mod harms;
mod history;
mod host;
mod house;
mod html;
mod invented;
mod kept;
mod letters;
mod open_data;
mod packed;
mod pages;
mod personas;
mod plan;
mod questionnaire;
mod saved;
mod sites;
mod support;
mod views;
mod visit;
