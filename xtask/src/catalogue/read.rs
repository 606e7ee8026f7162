//! From files on disk to raw records, each with the file it came from.

use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use super::problem::{At, Problems};
use super::raw;

/// All authoring files, read but not yet understood.
#[derive(Debug, Default)]
pub(super) struct Files {
    /// Services, in their order.
    pub(super) services: Vec<(String, raw::Service)>,
    /// Places, in their order.
    pub(super) places: Vec<(String, raw::Place)>,
    /// Data kinds.
    pub(super) kinds: Vec<(String, raw::Kind)>,
    /// Organisations.
    pub(super) organisations: Vec<(String, raw::Organisation)>,
    /// Sources.
    pub(super) sources: Vec<(String, raw::Source)>,
    /// Questions, in their order.
    pub(super) questions: Vec<(String, raw::Question)>,
    /// Breaches, by file name.
    pub(super) breaches: Vec<(String, raw::Breach)>,
    /// Actions.
    pub(super) actions: Vec<(String, raw::Action)>,
}

impl Files {
    /// Reads everything below `<assets>/catalogue`.
    pub(super) fn read(assets: &Path, problems: &mut Problems) -> Self {
        let folder = assets.join("catalogue");
        let mut one = Reader { assets, problems };
        let mut files = Self::default();
        let parsed = one.file::<raw::Services>(&folder.join("services.toml"));
        files.services = spread(parsed, |file| file.service);
        let parsed = one.file::<raw::Places>(&folder.join("places.toml"));
        files.places = spread(parsed, |file| file.place);
        let parsed = one.file::<raw::Kinds>(&folder.join("data-kinds.toml"));
        files.kinds = spread(parsed, |file| file.kind);
        let parsed = one.file::<raw::Questions>(&folder.join("questions.toml"));
        files.questions = spread(parsed, |file| file.question);
        let parsed = one.file::<raw::Actions>(&folder.join("actions.toml"));
        files.actions = spread(parsed, |file| file.action);
        for path in one.files_below(&folder.join("organisations")) {
            let parsed = one.file::<raw::Organisations>(&path);
            files.organisations.extend(spread(parsed, |file| file.organisation));
        }
        for path in one.files_below(&folder.join("sources")) {
            let parsed = one.file::<raw::Sources>(&path);
            files.sources.extend(spread(parsed, |file| file.source));
        }
        for path in one.files_below(&folder.join("breaches")) {
            files.breaches.extend(one.file::<raw::Breach>(&path));
        }
        files
    }
}

/// Gives every record of a file the name of the file.
fn spread<F, R>(file: Option<(String, F)>, records: impl Fn(F) -> Vec<R>) -> Vec<(String, R)> {
    file.map_or_else(Vec::new, |(name, file)| {
        records(file).into_iter().map(|record| (name.clone(), record)).collect()
    })
}

/// Reads files and notes those it cannot.
struct Reader<'a> {
    assets: &'a Path,
    problems: &'a mut Problems,
}

impl Reader<'_> {
    fn file<T: DeserializeOwned>(&mut self, path: &Path) -> Option<(String, T)> {
        let name = path.strip_prefix(self.assets).unwrap_or(path).display().to_string();
        let at = At { file: &name, record: "" };
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                self.problems.add(&at, "", format!("cannot be read: {error}"));
                return None;
            }
        };
        match toml::from_str(&text) {
            Ok(parsed) => Some((name, parsed)),
            Err(error) => {
                let line = error
                    .span()
                    .map_or(0, |span| text.get(..span.start).unwrap_or_default().lines().count());
                let (record, field) = nearest(&text, line);
                let at = At { file: &name, record: &record };
                let message = error.message().replace('\n', " ");
                self.problems.add(&at, &field, format!("line {line}: {message}"));
                None
            }
        }
    }

    fn files_below(&mut self, folder: &Path) -> Vec<PathBuf> {
        match fs::read_dir(folder) {
            Ok(entries) => {
                let mut paths: Vec<PathBuf> = entries
                    .filter_map(|entry| entry.ok().map(|entry| entry.path()))
                    .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
                    .collect();
                paths.sort();
                paths
            }
            Err(error) => {
                let name = folder.strip_prefix(self.assets).unwrap_or(folder).display().to_string();
                self.problems.add(
                    &At { file: &name, record: "" },
                    "",
                    format!("cannot be listed: {error}"),
                );
                Vec::new()
            }
        }
    }
}

/// The record and the field that stand at `line` or last before it: TOML's own error
/// names only the line.
fn nearest(text: &str, line: usize) -> (String, String) {
    let quoted = |line: &str| line.split('"').nth(1).unwrap_or_default().to_owned();
    let before: Vec<&str> = text.lines().take(line.max(1)).collect();
    let record = before
        .iter()
        .rev()
        .find(|line| line.starts_with("id =") || line.starts_with("key ="))
        .map(|line| quoted(line))
        .unwrap_or_default();
    let field = before
        .last()
        .and_then(|line| line.split_once('='))
        .map(|(field, _)| field.trim().to_owned())
        .unwrap_or_default();
    (record, field)
}
