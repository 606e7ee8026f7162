//! The packs: what the check fetches of the catalogue, in one language.

use anyhow::{Context as _, Result};
use osuiko_catalogue::Edition;
use osuiko_words::Language;

use crate::kind::Kind;

/// The packs of one language, before they are packed for the way.
#[derive(Clone, Debug)]
pub struct Packs {
    /// The language of the words in them.
    pub language: Language,
    /// What the check judges by, with its words.
    pub catalogue: Vec<u8>,
    /// What only the plan, letters, notes and practice messages show.
    pub help: Vec<u8>,
}

impl Packs {
    /// The packs of this edition.
    ///
    /// # Errors
    /// When the facts do not fit into the format.
    pub fn new(edition: &Edition) -> Result<Self> {
        let language = edition.language();
        let packed = edition.packed();
        let about = || format!("cannot pack the catalogue in {}", language.code());
        let packed = packed.with_context(about)?;
        Ok(Self { language, catalogue: packed.first, help: packed.help })
    }

    /// Every pack with its kind.
    pub fn all(&self) -> [(Kind, &[u8]); 2] {
        let Self { language, catalogue, help } = self;
        [(Kind::Catalogue(*language), catalogue), (Kind::Help(*language), help)]
    }
}
