//! What the lint refuses, `dist` refuses: every mistake of `tests/fixtures/catalogue`, put through the real command.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that meets the unexpected should stop at once"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use toml::{Table, Value};

/// A folder with everything in it, once more.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The tables under this name in a fixture.
fn tables<'a>(fixture: &'a Table, name: &str) -> Vec<&'a Table> {
    let tables = fixture.get(name).and_then(Value::as_array).into_iter().flatten();
    tables.filter_map(Value::as_table).collect()
}

/// A field of such a table.
fn field<'a>(table: &'a Table, name: &str) -> Option<&'a str> {
    table.get(name).and_then(Value::as_str)
}

/// Makes the mistake of a fixture in a copy of `assets/`.
fn make(mistake: &Table, assets: &Path) {
    for edit in tables(mistake, "replace") {
        let path = assets.join(field(edit, "file").unwrap());
        let text = fs::read_to_string(&path).unwrap();
        let text = text.replacen(field(edit, "old").unwrap(), field(edit, "new").unwrap(), 1);
        fs::write(path, text).unwrap();
    }
    for edit in tables(mistake, "every_line") {
        let path = assets.join(field(edit, "file").unwrap());
        let (begins, new) = (field(edit, "begins").unwrap(), field(edit, "new").unwrap());
        let text = fs::read_to_string(&path).unwrap();
        let lines = text.lines().map(|line| if line.starts_with(begins) { new } else { line });
        fs::write(path, lines.flat_map(|line| [line, "\n"]).collect::<String>()).unwrap();
    }
    for edit in tables(mistake, "rename") {
        let from = assets.join(field(edit, "from").unwrap());
        match field(edit, "to") {
            Some(to) => fs::rename(from, assets.join(to)).unwrap(),
            None => fs::remove_file(from).unwrap(),
        }
    }
}

/// `cargo xtask dist` in the copy of the repository at `root`.
fn dist(root: &Path) -> Output {
    let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
    xtask.env("OSUIKO_ROOT", root).arg("dist").output().unwrap()
}

#[test]
fn every_mistake_that_the_lint_names_is_named_by_dist_and_nothing_is_written() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("refused");
    let mut tried = 0_usize;
    for entry in fs::read_dir(repository.join("tests/fixtures/catalogue")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mistake: Table = fs::read_to_string(&path).unwrap().parse().unwrap();
        // A review that is due is refused on its day only, by `lint --release`.
        if mistake.contains_key("today") {
            continue;
        }
        if root.exists() {
            fs::remove_dir_all(&root).unwrap();
        }
        copy(&repository.join("assets"), &root.join("assets"));
        make(&mistake, &root.join("assets"));
        let output = dist(&root);
        assert!(!output.status.success(), "dist lets {name} through");
        let text = String::from_utf8(output.stderr).unwrap();
        for problem in tables(&mistake, "problem") {
            let (file, rule) = (field(problem, "file").unwrap(), field(problem, "rule").unwrap());
            let named = |line: &str| {
                line.starts_with(&format!("assets/{file}:")) && line.ends_with(&format!("[{rule}]"))
            };
            assert!(
                text.lines().any(named),
                "{name}: dist does not name {rule} in {file}:\n{text}"
            );
        }
        assert!(!root.join("dist").exists() && !root.join("dist.new").exists(), "{name}");
        tried = tried.saturating_add(1);
    }
    assert!(tried >= 60, "only {tried} mistakes were tried");
}
