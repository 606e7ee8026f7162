//! The author's tool as it is typed: what it prints, and with which exit code it ends.

#![allow(clippy::unwrap_used, reason = "a test that meets the unexpected should stop at once")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The tool, asked this in the repository at `root`.
fn asked_in(root: &Path, words: &[&str]) -> Output {
    let mut tool = Command::new(env!("CARGO_BIN_EXE_osuiko-catalogue"));
    tool.env("OSUIKO_ROOT", root).args(words).output().unwrap()
}

/// The tool, asked this.
fn asked(words: &[&str]) -> Output {
    asked_in(&root(), words)
}

/// What it prints when all is well.
fn printed(words: &[&str]) -> String {
    let output = asked(words);
    assert!(output.status.success(), "{words:?}: {output:?}");
    assert!(output.stderr.is_empty(), "{words:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// The one line it prints when it refuses, which has this exit code.
fn refused(words: &[&str], code: i32) -> String {
    let output = asked(words);
    assert_eq!(output.status.code(), Some(code), "{words:?}: {output:?}");
    assert!(output.stdout.is_empty(), "{words:?}: {output:?}");
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.ends_with('\n') && text.lines().count() == 1, "{words:?}: {text:?}");
    text.trim_end().to_owned()
}

/// A file with this text.
fn file(name: &str, text: &str) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

const EXAMPLE: &str = r#"{"answers":{"services":["incontinence-supplies"],"place":"pirkanmaa"}}"#;

#[test]
fn a_sound_catalogue_is_said_to_be_sound_and_drawn() {
    // Somebody who sees nothing does not know what was read, or where.
    let told = printed(&["lint"]);
    let folder = root().join("assets").canonicalize().unwrap();
    assert!(told.contains(" breaches, ") && told.contains("no problem"), "{told}");
    assert!(told.ends_with(&format!("read from {}\n", folder.display())), "{told}");
    assert!(printed(&["personas"]).ends_with(" personas, told what their files say\n"));
    assert!(printed(&["map"]).starts_with("# Which answers reach which breach"));
    assert!(printed(&["review", "westlog-2023"]).starts_with("# westlog-2023: "));
    assert!(printed(&["help"]).contains("osuiko-catalogue lint"));
}

#[test]
fn a_file_of_answers_is_judged_as_json_in_one_line() {
    let file = file("right.json", EXAMPLE);
    let now = printed(&["check", &file]);
    assert!(now.starts_with('{') && now.lines().count() == 1, "{now}");
    assert!(now.contains("westlog-2023"), "{now}");
    let then = printed(&["check", "--as-of", "2023-09", &file]);
    assert_eq!(then, printed(&["check", &file, "--as-of", "2023-09-30"]));
    assert_ne!(then, now);
}

#[test]
fn a_file_that_is_wrong_or_not_there_gets_one_line_and_code_2() {
    let missing = refused(&["check", "nobody.json"], 2);
    assert!(missing.starts_with("nobody.json: cannot be read"), "{missing}");
    let wrong = file("wrong.json", r#"{"answers":{"place":"atlantis"}}"#);
    let line = refused(&["check", &wrong], 2);
    assert!(line.ends_with("wrong.json: answers.place: there is no option \"atlantis\""), "{line}");
    for bad in ["yesterday", "2023-02-30", "", "2023-09-29\nT"] {
        let line = refused(&["check", "--as-of", bad, &wrong], 2);
        assert!(line.starts_with("--as-of: "), "{line}");
    }
    assert!(refused(&["check"], 2).starts_with("check: "));
}

#[test]
fn what_is_not_understood_is_answered_with_the_nearest_that_is() {
    let line = refused(&["lint", "--relase"], 1);
    assert_eq!(line, "error: lint: there is no flag \"--relase\"; the nearest is --release");
    assert!(refused(&["lnit"], 1).ends_with("the nearest is lint"));
    assert!(refused(&["review", "nothing-2000"], 1).contains("nothing-2000"));
}

/// Copies a folder with everything in it.
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

#[test]
fn everything_that_is_wrong_is_named_at_once_by_every_task() {
    let copied = Path::new(env!("CARGO_TARGET_TMPDIR")).join("spoilt");
    if copied.exists() {
        fs::remove_dir_all(&copied).unwrap();
    }
    for part in ["catalogue", "text"] {
        copy(&root().join("assets").join(part), &copied.join("assets").join(part));
    }
    let spoil = |name: &str, old: &str, new: &str| {
        let path = copied.join("assets").join(name);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{name} has no {old}");
        fs::write(path, text.replacen(old, new, 1)).unwrap();
    };
    spoil("catalogue/breaches/savonia-2022.toml", "next_review = \"", "next_review = \"13-");
    spoil("catalogue/actions.toml", "band = \"now\"", "band = \"at-once\"");
    // No text at all, so that nothing can be said of what is in it.
    fs::write(copied.join("assets/text/sv/places.ftl"), [0xff, 0xfe]).unwrap();
    let answers = file("answers.json", EXAMPLE);
    for words in [&["lint"][..], &["map"], &["review"], &["check", &answers]] {
        let output = asked_in(&copied, words);
        assert!(!output.status.success(), "{words:?}");
        let text = String::from_utf8(output.stderr).unwrap();
        for part in [
            "assets/catalogue/breaches/savonia-2022.toml:",
            "[impossible-date]",
            "assets/catalogue/actions.toml:",
            "[unknown-word]",
            "assets/text/sv/places.ftl:1: this cannot be read",
            "[unreadable-file]",
        ] {
            assert!(text.contains(part), "{words:?}: no {part} in\n{text}");
        }
        assert!(text.contains("the catalogue has 3 problems:\n"), "{words:?}\n{text}");
    }
}
