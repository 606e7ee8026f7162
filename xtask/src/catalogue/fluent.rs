//! Words from Fluent files: `message` and `message.attribute`, each with its plain text.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::problem::{At, Problems};

/// The file with the words of the page itself; every other file holds words of facts.
pub(super) const PAGE_WORDS: &str = "ui.ftl";

/// The file with the words of the pages that are written when the site is built.
pub(super) const WRITTEN_WORDS: &str = "pages.ftl";

/// Every plain text of one language, with the file it stands in.
pub(super) type Texts = BTreeMap<String, (String, String)>;

/// Reads the words of the facts in `language`.
pub(super) fn read(assets: &Path, language: &str, problems: &mut Problems) -> Texts {
    let mut texts = Texts::new();
    let mut paths = Vec::new();
    collect(&assets.join("text").join(language), &mut paths);
    paths.sort();
    let others = [PAGE_WORDS, WRITTEN_WORDS];
    for path in paths.iter().filter(|path| !others.iter().any(|other| path.ends_with(other))) {
        let file = path.strip_prefix(assets).unwrap_or(path).display().to_string();
        match fs::read_to_string(path) {
            Ok(source) => read_file(&file, &source, &mut texts, problems),
            Err(error) => {
                problems.add(
                    &At { file: &file, record: "" },
                    "",
                    format!("cannot be read: {error}"),
                );
            }
        }
    }
    texts
}

/// Every `.ftl` file below `folder`.
fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "ftl") {
            paths.push(path);
        }
    }
}

fn read_file(file: &str, source: &str, texts: &mut Texts, problems: &mut Problems) {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let before = source.get(..error.pos.start).unwrap_or_default();
                let line = before.matches('\n').count().saturating_add(1);
                problems.add(&At { file, record: "" }, "", format!("line {line}: {error}"));
            }
            resource
        }
    };
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let attributes =
            message.attributes.iter().map(|a| (format!("{id}.{}", a.id.name), &a.value));
        for (key, pattern) in message.value.iter().map(|v| (id.to_owned(), v)).chain(attributes) {
            let at = At { file, record: &key };
            match plain(pattern) {
                Some(text) if !text.is_empty() => {
                    if texts.insert(key.clone(), (text, file.to_owned())).is_some() {
                        problems.add(&at, "", "stands twice");
                    }
                }
                _ => problems.add(&at, "", "the words of facts are plain text, without variables"),
            }
        }
    }
}

/// The text of a pattern without placeables; line breaks become spaces.
fn plain(pattern: &ast::Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}
