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
                let line = error.span().map_or(1, |span| {
                    let before = text.get(..span.start).unwrap_or_default();
                    before.matches('\n').count().saturating_add(1)
                });
                let message = error.message().replace('\n', " ");
                let (record, field) = nearest(&text, line, &message);
                let at = At { file: &name, record: &record };
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
/// names only the line. At the head of a table the record is the one that begins there.
fn nearest(text: &str, line: usize, message: &str) -> (String, String) {
    let is_id = |line: &&&str| line.starts_with("id =") || line.starts_with("key =");
    let lines: Vec<&str> = text.lines().collect();
    let (before, after) = lines.split_at(line.min(lines.len()));
    let here = before.last().copied().unwrap_or_default();
    let begins = after.iter().take_while(|line| !line.starts_with('[')).find(is_id);
    let record = begins
        .filter(|_| here.starts_with('['))
        .or_else(|| before.iter().rev().find(is_id))
        .and_then(|line| line.split('"').nth(1))
        .unwrap_or_default();
    let missing = message.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
    let field = missing.or_else(|| here.split_once('=').map(|(field, _)| field.trim()));
    (record.to_owned(), field.unwrap_or_default().to_owned())
}
