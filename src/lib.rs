//! Osuiko, "did it hit me?": which known data breaches may concern a person, which of their data, why, and what to do next.
//!
//! Imports run down only: `domain` ← `text`, `wire` ← `browser` ← `ui` ← the program.
//! `domain` knows no words and no page; `browser` is the only module that names the web platform.
//! `tests/host/architecture.rs` holds the rule.

pub mod browser;
pub mod domain;
pub mod text;
pub mod ui;
pub mod wire;
