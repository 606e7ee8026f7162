//! A project that somebody works at: its files as they were read, as they are now, and what is wrong.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use osuiko_catalogue::draft::Draft;
use osuiko_catalogue::locate::Step;
use osuiko_catalogue::{Sources, read_together};
use osuiko_engine::Date;
use osuiko_words::Language;

use crate::archive;
use crate::record::{Document, Held};
use crate::words::{File, Forms, forms};

/// Where the authoring files are in a project.
const ASSETS: &str = "assets/";

/// What stands behind the name of a file that is kept as it was.
const KEPT: &str = ".orig";

/// What stands behind the name of a file that somebody else has changed meanwhile.
const MINE: &str = ".mine";

/// The files of a project.
#[derive(Clone, Debug, Default)]
pub struct Project {
    read: BTreeMap<String, Vec<u8>>,
    now: BTreeMap<String, String>,
    undo: Vec<(String, Option<String>)>,
    /// Counts every change, so that a view knows when to look again.
    pub edition: u64,
}

/// A file that would be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its path from the root of the project.
    pub path: String,
    /// What it has now.
    pub text: String,
    /// Whether it was not there before.
    pub is_new: bool,
}

impl Project {
    /// The project in these files, by their paths from its root.
    ///
    /// # Errors
    /// One sentence, if it is no project.
    pub fn read(files: BTreeMap<String, Vec<u8>>) -> Result<Self> {
        ensure!(
            files.keys().any(|path| path.starts_with("assets/catalogue/")),
            "This is not the folder of the project: it has no folder assets/catalogue."
        );
        let mut now = BTreeMap::new();
        for (path, content) in &files {
            if let Ok(text) = String::from_utf8(content.clone()) {
                now.insert(path.clone(), text);
            }
        }
        Ok(Self { read: files, now, undo: Vec::new(), edition: 0 })
    }

    /// The project in a zip.
    ///
    /// # Errors
    /// One sentence, if it is no zip, or that of something else.
    pub fn from_zip(bytes: &[u8]) -> Result<Self> {
        Self::read(archive::unpacked(bytes)?)
    }

    /// The text of a file, as it is now.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.now.get(path).map(String::as_str)
    }

    /// The paths of all files that can be read.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.now.keys().map(String::as_str)
    }

    /// The files that are no text at all: they stay as they are.
    pub fn unreadable(&self) -> Vec<&str> {
        let paths = self.read.keys().filter(|path| !self.now.contains_key(*path));
        paths.map(String::as_str).collect()
    }

    /// The authoring files as the catalogue reads them.
    pub fn sources(&self) -> Sources {
        let below = |(path, text): (&String, &String)| {
            Some((path.strip_prefix(ASSETS)?.to_owned(), text.clone()))
        };
        self.now.iter().filter_map(below).collect()
    }

    /// The authoring files as they were read.
    pub fn sources_before(&self) -> Sources {
        let below = |(path, content): (&String, &Vec<u8>)| {
            let text = String::from_utf8(content.clone()).ok()?;
            Some((path.strip_prefix(ASSETS)?.to_owned(), text))
        };
        self.read.iter().filter_map(below).collect()
    }

    /// The personas, by name.
    pub fn personas(&self) -> BTreeMap<String, String> {
        let named = |(path, text): (&String, &String)| {
            let name = path.strip_prefix("tests/personas/")?.strip_suffix(".toml")?;
            Some((name.to_owned(), text.clone()))
        };
        self.now.iter().filter_map(named).collect()
    }

    /// What can be read of it, and what is wrong.
    pub fn draft(&self, today: Option<Date>) -> Draft {
        Draft::read(&self.sources(), today)
    }

    /// Gives a file another text; what was there before can come back.
    pub fn put(&mut self, path: &str, text: String) {
        if self.text(path) == Some(text.as_str()) {
            return;
        }
        let before = self.now.insert(path.to_owned(), text);
        self.undo.push((path.to_owned(), before));
        self.edition = self.edition.saturating_add(1);
    }

    /// Takes back the last change.
    pub fn undo(&mut self) {
        let Some((path, before)) = self.undo.pop() else { return };
        match before {
            Some(text) => drop(self.now.insert(path, text)),
            None => drop(self.now.remove(&path)),
        }
        self.edition = self.edition.saturating_add(1);
    }

    /// Whether there is a change to take back.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Every file that is otherwise than it was read.
    pub fn changes(&self) -> Vec<Change> {
        let changed = |(path, text): (&String, &String)| {
            let before = self.read.get(path);
            let same = before.is_some_and(|before| before == text.as_bytes());
            let (path, text) = (path.clone(), text.clone());
            (!same).then_some(Change { path, text, is_new: before.is_none() })
        };
        self.now.iter().filter_map(changed).collect()
    }

    /// What is written of these changes beside them: each original that could not be read as what
    /// it should be, and nothing of the others.
    pub fn originals(&self) -> BTreeMap<String, Vec<u8>> {
        let kept = |change: Change| {
            let before = self.read.get(&change.path)?;
            let text = String::from_utf8(before.clone()).ok()?;
            let broken = if change.path.strip_suffix(".toml").is_some() {
                Document::read(&text).is_err()
            } else {
                osuiko_fluent::read(&text).faults.iter().any(osuiko_fluent::Fault::is_of_syntax)
            };
            broken.then(|| (format!("{}{KEPT}", change.path), before.clone()))
        };
        self.changes().into_iter().filter_map(kept).collect()
    }

    /// What is to be written, by what these files have on the disk by now (`None` if they are not
    /// there), and the files that somebody else has changed meanwhile: those stay, and ours go
    /// beside them.
    pub fn to_write(
        &self,
        there: &BTreeMap<String, Option<Vec<u8>>>,
    ) -> (BTreeMap<String, Vec<u8>>, Vec<String>) {
        let mut files = self.originals();
        let mut changed = Vec::new();
        for Change { path, text, .. } in self.changes() {
            let on_disk = there.get(&path).and_then(Option::as_ref);
            let is_ours = on_disk.is_some_and(|content| content == text.as_bytes());
            if on_disk == self.read.get(&path) || is_ours {
                files.insert(path, text.into_bytes());
            } else {
                files.insert(format!("{path}{MINE}"), text.into_bytes());
                changed.push(path);
            }
        }
        (files, changed)
    }

    /// Notes that everything has been written but these files, which somebody else has changed.
    pub fn written(&mut self, but: &[String]) {
        for Change { path, text, .. } in self.changes() {
            if !but.contains(&path) {
                self.read.insert(path, text.into_bytes());
            }
        }
        self.edition = self.edition.saturating_add(1);
    }

    /// All files as a zip, with the originals that are kept beside.
    ///
    /// # Errors
    /// When there is no memory left.
    pub fn zip(&self) -> Result<Vec<u8>> {
        let mut all = self.read.clone();
        all.extend(self.now.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())));
        all.extend(self.originals());
        archive::packed(&all)
    }

    /// Gives a field of a record another value, or removes it.
    ///
    /// # Errors
    /// When the file or the record is not there, or is not TOML.
    pub fn set(
        &mut self,
        path: &str,
        way: &[Step],
        field: &str,
        value: Option<&Held>,
        order: &[&str],
    ) -> Result<()> {
        self.change(path, |document| document.set(way, field, value, order))
    }

    /// Changes a file of records; gives what the change gives.
    ///
    /// # Errors
    /// When the file is not there, is not TOML, or the change fails.
    pub fn change<T>(
        &mut self,
        path: &str,
        change: impl FnOnce(&mut Document) -> Result<T>,
    ) -> Result<T> {
        let text = self.text(path).with_context(|| format!("there is no {path}"))?;
        let mut document = Document::read(text)?;
        let made = change(&mut document)?;
        self.put(path, document.written());
        Ok(made)
    }

    /// The words of a text in a language, as they are edited.
    pub fn words(&self, language: Language, key: &str, file: &str) -> Forms {
        let path = self.file_of(language, key, file);
        self.text(&path).and_then(|text| forms(text, key)).unwrap_or_default()
    }

    /// Gives a text other words in one language. One that is new goes to `file`, below the folder of
    /// the language, behind the first message of `behind` that is there.
    pub fn set_words(
        &mut self,
        language: Language,
        (key, file): (&str, &str),
        words: &Forms,
        behind: &[String],
    ) {
        let path = self.file_of(language, key, file);
        let mut texts = File::read(self.text(&path).unwrap_or_default());
        texts.set(key, words, behind);
        self.put(&path, texts.written());
    }

    /// The file with the message of a text in a language, or else the one where it should stand.
    fn file_of(&self, language: Language, key: &str, file: &str) -> String {
        let folder = format!("{ASSETS}text/{}/", language.code());
        let message = key.split('.').next().unwrap_or(key);
        let begins = format!("{message} =");
        let has = |text: &str| text.lines().any(|line| line.starts_with(&begins));
        let here = format!("{folder}{file}");
        if self.text(&here).is_some_and(has) {
            return here;
        }
        let mut others = self.now.iter().filter(|(path, _)| path.starts_with(&folder));
        others.find(|(_, text)| has(text)).map_or(here, |(path, _)| path.clone())
    }

    /// Keeps that every text has been read in all languages, side by side.
    pub fn texts_read(&mut self) {
        let text = read_together::written(&self.sources());
        self.put(&format!("{ASSETS}{}", read_together::FILE), text);
    }
}
