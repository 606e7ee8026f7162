//! Rules of the house that no compiler and no lint holds.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file below `folder` whose name ends like this.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut open = vec![folder.to_path_buf()];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    found
}

/// The folders with code, and how the names of its files end.
const CODE: [(&str, &str); 5] =
    [("tests", ".rs"), ("crates", ".rs"), ("xtask", ".rs"), ("src", ".rs"), ("tests", ".mjs")];

/// The words by which a test is left out, taken apart so that they do not find themselves.
const SKIPPED: [[&str; 2]; 4] =
    [["#[ig", "nore"], ["#[should_", "panic"], ["test.sk", "ip("], ["test.on", "ly("]];

#[test]
fn no_test_is_left_out() {
    let root = root();
    let mut read = 0;
    for (folder, ending) in CODE {
        for path in files(&root.join(folder), ending) {
            let text = fs::read_to_string(&path).unwrap();
            let found = SKIPPED.iter().map(|word| word.concat()).find(|word| text.contains(word));
            assert_eq!(found, None, "{}", path.display());
            read += 1;
        }
    }
    assert!(read > 200, "only {read} files were read");
}

#[test]
fn every_file_opens_with_a_sentence() {
    let root = root();
    let mut without = Vec::new();
    let mut read = 0;
    for (folder, ending) in CODE {
        for path in files(&root.join(folder), ending) {
            let text = fs::read_to_string(&path).unwrap();
            let comment = if ending == ".rs" { "//! " } else { "// " };
            if !text.starts_with(comment) {
                without.push(path);
            }
            read += 1;
        }
    }
    assert_eq!(without, Vec::<PathBuf>::new());
    assert!(read > 200, "only {read} files were read");
}

/// Which names of crates and modules a part of the program does without: the part, what in it is
/// excepted, and the names. Cargo holds the same rule between crates.
const WITHOUT: [(&str, &[&str], &[&str]); 2] = [
    ("src/session", &[], &["yew", "crate::ui", "osuiko_browser", "osuiko_formats"]),
    ("src/ui", &["effects", "app.rs"], &["osuiko_browser"]),
];

#[test]
fn a_visit_knows_no_page_and_a_view_knows_no_browser() {
    let root = root();
    for (folder, excepted, names) in WITHOUT {
        let folder = root.join(folder);
        let mut read = 0;
        for path in files(&folder, ".rs") {
            if excepted.iter().any(|name| path.starts_with(folder.join(name))) {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let found = names.iter().find(|name| text.contains(**name));
            assert_eq!(found, None, "{}", path.display());
            read += 1;
        }
        assert!(read >= 5, "only {read} files of {} were read", folder.display());
    }
}

/// The files and folders of the repository, relative to its root; folders end with `/`.
struct Repository(BTreeSet<String>);

/// What is made and not kept, at the root or anywhere.
const MADE: [&str; 4] = [".git", "dist", "node_modules", "target"];

/// Beginnings of the addresses of what `dist/` has, which documents name as visitors meet it.
const SERVED: [&str; 7] = ["data/", "dist/", "en/", "fi/", "hosting/", "sv/", "target/"];

/// Endings of the names of files that are kept here; a name with one of them leads to such a file
/// even where no folder stands before it.
const KEPT: [&str; 7] = [".css", ".ftl", ".js", ".md", ".mjs", ".rs", ".toml"];

impl Repository {
    fn read(root: &Path) -> Self {
        let mut all = BTreeSet::new();
        let mut open = vec![(root.to_path_buf(), String::new())];
        while let Some((folder, prefix)) = open.pop() {
            for entry in fs::read_dir(&folder).unwrap() {
                let entry = entry.unwrap();
                let name = entry.file_name().to_string_lossy().into_owned();
                if MADE.contains(&name.as_str()) {
                    continue;
                }
                let path = format!("{prefix}{name}");
                if entry.path().is_dir() {
                    all.insert(format!("{path}/"));
                    open.push((entry.path(), format!("{path}/")));
                } else {
                    all.insert(path);
                }
            }
        }
        Self(all)
    }

    /// Whether this is a file or a folder, by its path from the root.
    fn has(&self, path: &str) -> bool {
        self.0.contains(path) || self.0.contains(&format!("{path}/"))
    }

    /// Whether the path of a file or a folder ends like this.
    fn ends(&self, path: &str) -> bool {
        let behind = format!("/{path}");
        self.has(path) || self.0.iter().any(|known| known.ends_with(&behind))
    }

    /// Whether what stands in backquotes names a path that is not there. Names with a blank or a
    /// sign in them are no paths, placeholders and patterns such as `sources/*.toml` are no
    /// single ones, and what is served is not kept here.
    fn lacks(&self, code: &str) -> bool {
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./".contains(letter);
        if !code.chars().all(plain)
            || code.starts_with(['/', '.'])
            || SERVED.iter().any(|served| code.starts_with(served))
        {
            return false;
        }
        let Some((top, _)) = code.split_once('/') else {
            let stem = KEPT.iter().find_map(|ending| code.strip_suffix(ending));
            return stem.is_some_and(|stem| !stem.is_empty()) && !self.ends(code);
        };
        if self.has(top) {
            return !self.has(code);
        }
        let last = code.rsplit('/').next().unwrap_or_default();
        let is_path = last.is_empty() || last.contains('.');
        is_path && !self.ends(code)
    }

    /// The places in a document that name what is not there, each with its line.
    fn gone(&self, document: &str, text: &str) -> Vec<String> {
        let folder = Path::new(document).parent().unwrap();
        let mut gone = Vec::new();
        let mut fenced = false;
        let of_its_day = document.starts_with("docs/adr/") && speaks_of_its_day(text);
        let mut section = "";
        for (number, line) in (1..).zip(text.lines()) {
            if line.trim_start().starts_with("```") {
                fenced = !fenced;
            } else if !fenced {
                section = line.strip_prefix("## ").unwrap_or(section);
                let past = of_its_day && section != "Status";
                let codes = line.split('`').skip(1).step_by(2);
                gone.extend(
                    codes
                        .filter(|code| !past && self.lacks(code))
                        .map(|code| format!("{document}:{number}: `{code}`")),
                );
                let links = line.split("](").skip(1).filter_map(|rest| rest.split(')').next());
                gone.extend(
                    links
                        .filter(|link| !self.leads(folder, link))
                        .map(|link| format!("{document}:{number}: ({link})")),
                );
            }
        }
        gone
    }

    /// Whether a link in a document of `folder` leads outside or to what is there.
    fn leads(&self, folder: &Path, link: &str) -> bool {
        let path = link.split('#').next().unwrap_or_default();
        if path.is_empty() || link.contains("://") || link.starts_with("mailto:") {
            return true;
        }
        let mut parts = Vec::new();
        for part in folder.join(path).components() {
            match part {
                Component::ParentDir => drop(parts.pop()),
                Component::Normal(name) => parts.push(name.to_string_lossy().into_owned()),
                Component::Prefix(_) | Component::RootDir | Component::CurDir => {}
            }
        }
        self.has(&parts.join("/"))
    }
}

/// Whether the status of a decision says that it was superseded or that its paths have moved: its
/// other sections are left as they were, and name paths of their day.
fn speaks_of_its_day(text: &str) -> bool {
    let status = text.split("\n## ").find_map(|section| section.strip_prefix("Status\n"));
    status.is_some_and(|status| {
        status.contains("Superseded") || status.contains("Paths as of that day")
    })
}

/// The documents, by their paths from the root.
fn documents(root: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for folder in ["", "docs/", "docs/adr/"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let name = entry.unwrap().file_name().to_string_lossy().into_owned();
            if Path::new(&name).extension().is_some_and(|ending| ending == "md") {
                all.push(format!("{folder}{name}"));
            }
        }
    }
    all.sort_unstable();
    all
}

#[test]
fn every_path_that_a_document_names_is_there() {
    let root = root();
    let repository = Repository::read(&root);
    let documents = documents(&root);
    let read = |document: &String| fs::read_to_string(root.join(document)).unwrap();
    let gone: Vec<String> =
        documents.iter().flat_map(|document| repository.gone(document, &read(document))).collect();
    assert!(gone.is_empty(), "these name what is not there:\n{}", gone.join("\n"));
    for document in ["README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
        assert!(documents.iter().any(|known| known == document), "{document} is not there");
    }
    assert!(documents.len() > 20, "only {} documents were read", documents.len());
}

#[test]
fn a_path_that_is_gone_is_found_and_nothing_else_is_taken_for_one() {
    let repository = Repository(
        ["docs/", "docs/wording.md", "src/", "src/ui/", "src/ui/app.rs", "Cargo.toml"]
            .map(str::to_owned)
            .into(),
    );
    let there = "`src/ui/app.rs` `src/ui/` `ui/app.rs` `app.rs` `Cargo.toml` [words](wording.md) \
                 [root](../Cargo.toml#top) [elsewhere](https://osuiko.example/gone.md) \
                 `cargo xtask run` `/fi/` `fi/changes.atom` `dist/gone.js` `sources/*.toml` \
                 `breaches/<key>.toml` `text/javascript` `and/or` `.rs` `osuiko.wasm`\n\
                 ```\n`src/in-an-example.rs`\n```\n";
    assert_eq!(repository.gone("docs/a.md", there), Vec::<String>::new());
    for (gone, named) in [
        ("see `src/gone.rs`", "`src/gone.rs`"),
        ("see `src/gone/`", "`src/gone/`"),
        ("see `src/ui`, `src/gone`", "`src/gone`"),
        ("see `ui/gone.rs`", "`ui/gone.rs`"),
        ("see `tools/`", "`tools/`"),
        ("see `gone.rs`", "`gone.rs`"),
        ("see [words](words.md)", "(words.md)"),
        ("see [words](../wording.md)", "(../wording.md)"),
    ] {
        let expected = vec![format!("docs/a.md:1: {named}")];
        assert_eq!(repository.gone("docs/a.md", gone), expected, "{gone}");
    }
}

#[test]
fn a_decision_that_was_superseded_speaks_of_its_day_but_its_status_does_not() {
    let repository = Repository(["src/".to_owned()].into());
    let with = |status: &str| format!("# 1. A\n\n`src/was.rs`\n\n## Status\n\n{status}\n");
    let gone = |document, status| repository.gone(document, &with(status)).len();
    assert_eq!(gone("docs/adr/0001-a.md", "Accepted."), 1);
    assert_eq!(gone("docs/adr/0001-a.md", "Superseded by 0002."), 0);
    assert_eq!(gone("docs/adr/0001-a.md", "Accepted. Paths as of that day."), 0);
    assert_eq!(gone("docs/adr/0001-a.md", "Superseded; see `src/is.rs`."), 1);
    assert_eq!(gone("docs/a.md", "Superseded by 0002."), 1);
}
