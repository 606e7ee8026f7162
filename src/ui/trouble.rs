//! What went wrong, as words and one thing to do.

use crate::text::{Language, trouble_damaged, trouble_fetch, trouble_version};
use crate::wire::packed::PackedError;

/// Why the check cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The catalogue could not be fetched.
    Fetch,
    /// It is from another version of the page.
    Version,
    /// It arrived damaged.
    Damaged,
}

impl Trouble {
    /// What happened, in one or two sentences.
    pub fn words(self, language: Language) -> &'static str {
        match self {
            Self::Fetch => trouble_fetch(language),
            Self::Version => trouble_version(language),
            Self::Damaged => trouble_damaged(language),
        }
    }
}

impl From<PackedError> for Trouble {
    fn from(error: PackedError) -> Self {
        match error {
            PackedError::OtherFormat { .. } => Self::Version,
            PackedError::Foreign | PackedError::Damaged | PackedError::Broken(_) => Self::Damaged,
        }
    }
}
