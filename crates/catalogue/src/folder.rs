//! Reads the authoring files from a folder: the one place of this crate that knows a file system.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use osuiko_engine::Date;

use super::problem::{At, Collector, Problems};
use super::rule::Rule;
use super::sound::Sound;
use super::sources::Sources;

/// The folders below `assets/` that hold authoring files, and how their names end.
const FOLDERS: [(&str, &str); 2] = [("catalogue", "toml"), ("text", "ftl")];

/// Checks the authoring files below `assets`, as [`Sound::check`] does.
///
/// # Errors
/// Everything that is wrong, files that cannot be read among it.
pub fn check(assets: &Path, today: Option<Date>) -> Result<Sound, Problems> {
    let mut problems = Collector::default();
    let sources = sources(assets, &mut problems);
    Sound::examine(&sources, today, problems)
}

/// The authoring files below `assets`.
///
/// # Errors
/// Every file or folder that cannot be read.
pub fn read(assets: &Path) -> Result<Sources, Problems> {
    let mut problems = Collector::default();
    let sources = sources(assets, &mut problems);
    let problems = problems.into_problems();
    if problems.is_empty() { Ok(sources) } else { Err(problems) }
}

/// Every TOML file right in `folder`: its text by its name without the ending.
///
/// # Errors
/// When the folder or a file cannot be read.
pub fn named(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if let (Some(name), Some("toml")) = (path.file_stem(), ending(&path)) {
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            texts.insert(name.to_string_lossy().into_owned(), text);
        }
    }
    Ok(texts)
}

/// What can be read below `assets`; what cannot goes to `problems`.
fn sources(assets: &Path, problems: &mut Collector) -> Sources {
    let mut sources = Sources::new();
    for (folder, kind) in FOLDERS {
        below(&assets.join(folder), folder, kind, &mut sources, problems);
    }
    sources
}

/// Every file below `folder` whose name ends like this; `name` is the folder's own.
fn below(folder: &Path, name: &str, kind: &str, sources: &mut Sources, problems: &mut Collector) {
    let mut unreadable = |name: &str, what: &str, error: std::io::Error| {
        let wrong = format!("this cannot be {what}: {error}");
        let is_no_text = error.kind() == std::io::ErrorKind::InvalidData;
        let to_do =
            if is_no_text { "save it as UTF-8" } else { "put it back, or make it readable" };
        problems.add(&At::line(name, 1, ""), Rule::UnreadableFile, wrong, to_do);
    };
    let entries: Vec<PathBuf> = match fs::read_dir(folder).and_then(Iterator::collect) {
        Ok(entries) => {
            let entries: Vec<fs::DirEntry> = entries;
            entries.iter().map(fs::DirEntry::path).collect()
        }
        Err(error) => return unreadable(name, "listed", error),
    };
    let mut folders = Vec::new();
    for path in entries {
        let Some(own) = path.file_name() else { continue };
        let name = format!("{name}/{}", own.to_string_lossy());
        if path.is_dir() {
            folders.push((path, name));
        } else if ending(&path) == Some(kind) {
            match fs::read_to_string(&path) {
                Ok(text) => drop(sources.insert(name, text)),
                Err(error) => unreadable(&name, "read", error),
            }
        } else {
            // Not read, but there: a rule says so of what looks like an authoring file and is none.
            sources.insert(name, String::new());
        }
    }
    for (folder, name) in folders {
        below(&folder, &name, kind, sources, problems);
    }
}

/// How the name of a file ends.
fn ending(path: &Path) -> Option<&str> {
    path.extension().and_then(|ending| ending.to_str())
}
