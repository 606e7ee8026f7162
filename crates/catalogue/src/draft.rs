//! Authoring files that somebody is still working at: whatever can be read of them, and what is wrong.

use std::collections::BTreeMap;

use osuiko_engine::Date;
use osuiko_words::Language;

use super::fluent::{self, Texts};
use super::keys::{self, Need};
use super::problem::{Collector, Problem};
use super::read::Files;
use super::sound::Sound;
use super::sources::Sources;

/// A text that the facts call for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Whether it must be there.
    pub required: bool,
    /// The message of the record it belongs to.
    pub record: String,
    /// The file where it should stand, below the folder of a language.
    pub file: String,
}

/// Authoring files as far as they can be read, sound or not.
#[derive(Debug)]
pub struct Draft {
    /// The records that can be read.
    pub files: Files,
    /// The words of the facts in each language, in the order of [`Language::ALL`].
    pub texts: [Texts; 3],
    /// Every text that these facts call for, by key.
    pub wanted: BTreeMap<String, Wanted>,
    /// The catalogue, if nothing is wrong.
    pub sound: Option<Sound>,
    /// Everything that is wrong, as the lint says it.
    pub problems: Vec<Problem>,
}

impl Draft {
    /// Reads the files and holds them against every rule; with the day it is, also against the days
    /// on which reviews are due.
    pub fn read(sources: &Sources, today: Option<Date>) -> Self {
        // What is wrong is asked of the whole, below.
        let mut heard = Collector::default();
        let files = Files::read(sources, &mut heard);
        let texts =
            Language::ALL.map(|language| fluent::read(sources, language.code(), &mut heard));
        let wanted = keys::of(&files).into_iter().map(|(key, known)| {
            let required = known.need != Need::Optional;
            (key, Wanted { required, record: known.record, file: known.file })
        });
        let wanted = wanted.collect();
        let (sound, problems) = match Sound::check(sources, today) {
            Ok(sound) => (Some(sound), Vec::new()),
            Err(problems) => (None, problems.iter().cloned().collect()),
        };
        Self { files, texts, wanted, sound, problems }
    }
}
