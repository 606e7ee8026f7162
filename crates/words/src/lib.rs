//! All words: the languages, the texts of the page, the words of facts, and how they become
//! sentences.
//!
//! `build.rs` makes one constant or function of each message of the page, and [`facts`] has one
//! method for each word of a fact, so a misspelt name does not compile. This crate knows the tables
//! of the engine and judges nothing; it draws nothing and loads nothing. Start reading at [`Words`].

#[doc(hidden)]
pub mod example;
pub mod facts;
mod grammar;
mod hyphens;
mod language;
mod layout;
mod numbers;
pub mod packs;
mod reasons;
#[cfg(feature = "written")]
mod record;
mod words;

pub use counts::{FIRST_PAGE_TEXTS, PAGE_TEXTS};
pub use generated::*;
#[cfg(feature = "written")]
pub use grammar::joined_clauses;
pub use grammar::{capitalised, joined};
pub use hyphens::{SOFT_HYPHEN, plain};
pub use language::Language;
pub use numbers::{count, date, number};
pub use reasons::Clauses;
#[cfg(feature = "written")]
pub use record::RecordWords;
pub use words::{BETWEEN_FORMS, Text, Words};

/// How many texts there are in every language, counted by `build.rs`.
mod counts {
    include!(concat!(env!("OUT_DIR"), "/counts.rs"));
}

/// The words of the page, one constant or function for each message, made by `build.rs` from
/// `assets/text/*/ui.ftl`.
#[allow(clippy::doc_markdown, rustdoc::bare_urls, reason = "the words are shown as they are")]
mod generated {
    use super::{Text, Words};

    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// The words of the pages that are written when the site is built, one function for each message,
/// made by `build.rs` from `assets/text/*/pages.ftl`.
#[cfg(feature = "written")]
#[allow(clippy::doc_markdown, rustdoc::bare_urls, reason = "the words are shown as they are")]
pub mod written {
    use super::Words;
    pub use super::counts::WRITTEN_TEXTS;

    include!(concat!(env!("OUT_DIR"), "/written_words.rs"));
}
