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

mod answers_file;
mod as_of;
mod catalogue;
mod changes;
mod dated;
mod derived;
mod desk;
mod diary;
mod drills;
mod easy;
mod engine;
mod feeds;
mod filters;
mod found;
mod frame;
mod golden;
mod harms;
mod history;
mod house;
mod html;
mod hyphens;
mod integrity;
mod invented;
mod joins;
mod known_since;
mod letters;
mod links;
mod looks;
mod open_data;
mod packed;
mod pages;
mod personas;
mod plan;
mod portal;
mod questionnaire;
mod reading;
mod recipes;
mod saved;
mod search;
mod sites;
mod stable_schema;
mod support;
mod views;
mod visit;
