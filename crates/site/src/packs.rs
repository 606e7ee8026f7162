//! The packs: what the check fetches of the catalogue, in one language.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use osuiko_catalogue::{Edition, Sound};
use osuiko_words::Language;

use crate::dist::{Dist, Emitted};
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

/// The packs of one language, and the files that they are in.
#[derive(Clone, Debug)]
pub struct Added {
    /// The packs.
    pub packs: Packs,
    /// The file of what the check judges by.
    pub catalogue: Emitted,
    /// The file of what only the plan, letters, notes and practice messages show.
    pub help: Emitted,
}

/// The packs of every language and of easy Finnish, as they were added to a site.
#[derive(Clone, Debug)]
pub struct AllPacks {
    each: Vec<Added>,
    easy: Added,
}

/// By what name the scripts ask for easy Finnish.
const EASY: &str = "easy";

impl AllPacks {
    /// Adds all packs.
    ///
    /// # Errors
    /// When the facts do not fit into the format, or a file cannot be written.
    pub fn add(dist: &mut Dist, sound: &Sound) -> Result<Self> {
        let mut add = |packs: Packs, [catalogue, help]: [Kind; 2]| -> Result<Added> {
            let catalogue = dist.add(catalogue, &packs.catalogue)?;
            let help = dist.add(help, &packs.help)?;
            Ok(Added { packs, catalogue, help })
        };
        let mut each = Vec::new();
        for language in Language::ALL {
            let packs = Packs::new(sound.edition(language))?;
            each.push(add(packs, [Kind::Catalogue(language), Kind::Help(language)])?);
        }
        let easy = add(Packs::new(sound.easy())?, [Kind::EasyCatalogue, Kind::EasyHelp])?;
        Ok(Self { each, easy })
    }

    /// The packs of each language.
    pub fn each(&self) -> &[Added] {
        &self.each
    }

    /// The packs of easy Finnish.
    pub fn easy(&self) -> &Packs {
        &self.easy.packs
    }

    /// The constant that the start script goes by: the names and checksums of all packs, by language.
    ///
    /// # Errors
    /// When the list cannot be written as JSON.
    pub fn constant(&self) -> Result<String> {
        let named = |file: &Emitted| [file.name.clone(), file.integrity.clone()];
        let both = |of: &Added| [named(&of.catalogue), named(&of.help)];
        let each = self.each.iter().map(|of| (of.packs.language.code(), both(of)));
        let all: BTreeMap<_, _> = each.chain([(EASY, both(&self.easy))]).collect();
        Ok(format!("const PACKS={};\n", serde_json::to_string(&all)?))
    }
}
