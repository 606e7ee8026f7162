//! Why the check cannot be shown; the page has the words, and one thing to do, for each.

use osuiko_formats::packed::PackedError;

/// What is wrong with the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is from another version of the page.
    Version,
    /// It arrived damaged, or not at all.
    Damaged,
}

impl Trouble {
    /// Its name: the value of `data-reason` on the words in the page.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Version => "version",
            Self::Damaged => "damaged",
        }
    }
}

impl From<PackedError> for Trouble {
    fn from(error: PackedError) -> Self {
        match error {
            PackedError::OtherFormat { .. } => Self::Version,
            PackedError::NotACatalogue
            | PackedError::Damaged
            | PackedError::OtherCatalogue
            | PackedError::MissingQuestion(_) => Self::Damaged,
        }
    }
}
