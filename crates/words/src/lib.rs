//! What things are called, per language, and how numbers, days and clauses are put.

pub mod facts;
mod grammar;
mod numbers;
pub mod packs;
mod reasons;
#[cfg(feature = "written")]
mod record;
mod words;

pub use generated::*;
pub use grammar::{capitalised, joined};
pub use numbers::{date, number};
pub use reasons::Clauses;
#[cfg(feature = "written")]
pub use record::RecordWords;
pub use words::BETWEEN_FORMS;
pub use words::{Text, Words};

/// A language the page speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Finnish.
    Fi,
    /// Swedish as it is spoken in Finland.
    Sv,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Fi, Self::Sv, Self::En];

    /// The code, as in `lang` and in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::Sv => "sv",
            Self::En => "en",
        }
    }

    /// The language's own name for itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fi => "Suomi",
            Self::Sv => "Svenska",
            Self::En => "English",
        }
    }

    /// The language with this code; only the part before a hyphen counts.
    pub fn parse(code: &str) -> Option<Self> {
        let code = code.split('-').next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code))
    }
}

/// The words of the page, one constant or function for each message, made by `build.rs` from
/// `assets/text/*/ui.ftl`.
#[allow(clippy::doc_markdown, reason = "the words are shown as they are")]
mod generated {
    use super::{Text, Words};

    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// The words of the pages that are written when the site is built, one function for each message,
/// made by `build.rs` from `assets/text/*/pages.ftl`.
#[cfg(feature = "written")]
#[allow(clippy::doc_markdown, reason = "the words are shown as they are")]
pub mod written {
    use super::Words;

    include!(concat!(env!("OUT_DIR"), "/written_words.rs"));
}
