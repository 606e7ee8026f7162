//! What `docs/open-data.md` tells people to run is run, on the files as they ship, and comes to what stands there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use osuiko_site::kind::{DATA_FOLDER, OPEN_DATA, PACKAGE, SCHEMA, STABLE_SCHEMA};
use osuiko_site::open_data;
use serde_json::Value;

use crate::support::{SOUND, root};

/// The document with the recipes.
const DOCUMENT: &str = "docs/open-data.md";

/// Set to `write`, it puts what the recipes print into the document.
const WRITE: &str = "OSUIKO_RECIPES";

/// What fetches a program from the network before it runs it, so that no test can.
const FETCHING: [&str; 2] = ["npx", "pipx"];

/// A block of code.
#[derive(Debug, PartialEq, Eq)]
struct Block<'a> {
    /// The word behind its fence.
    language: &'a str,
    /// What stands in it.
    code: &'a str,
}

/// Every block of code of a document in Markdown.
fn blocks(document: &str) -> Vec<Block<'_>> {
    let fenced = document.split("```").skip(1).step_by(2);
    fenced
        .map(|block| {
            let (language, code) = block.split_once('\n').unwrap();
            Block { language, code }
        })
        .collect()
}

/// A folder with the files as they ship.
fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("recipes");
    let data = folder.join(DATA_FOLDER);
    fs::create_dir_all(&data).unwrap();
    fs::write(folder.join(OPEN_DATA), open_data::json(&SOUND).unwrap()).unwrap();
    fs::write(folder.join(SCHEMA), open_data::schema().unwrap()).unwrap();
    fs::write(folder.join(STABLE_SCHEMA), open_data::stable_schema().unwrap()).unwrap();
    let sheets = open_data::sheets(&SOUND).unwrap();
    for (sheet, table) in sheets.tables {
        fs::write(data.join(sheet.file()), table).unwrap();
    }
    fs::write(data.join(PACKAGE), sheets.package).unwrap();
    folder
}

/// What a recipe prints; `None` where the program that it needs is not there.
fn printed(block: &Block<'_>, folder: &Path) -> Option<String> {
    let (program, flag) = match block.language {
        "sh" => ("sh", "-c"),
        "python" => ("python3", "-c"),
        other => panic!("nothing runs {other}"),
    };
    let needed = match block.language {
        "sh" => block.code.split_whitespace().next().unwrap(),
        _ => program,
    };
    let there = |name: &str| Command::new(name).arg("--version").output().is_ok();
    if FETCHING.contains(&needed) || !there(program) || !there(needed) {
        return None;
    }
    let run = Command::new(program).arg(flag).arg(block.code).current_dir(folder).output().unwrap();
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{}: {said}{}", block.code, String::from_utf8_lossy(&run.stdout));
    Some(String::from_utf8(run.stdout).unwrap().replace("\r\n", "\n"))
}

#[test]
#[allow(clippy::print_stderr, reason = "what was not run must be seen")]
fn every_recipe_of_the_open_data_prints_what_the_document_says() {
    let document = fs::read_to_string(root().join(DOCUMENT)).unwrap();
    let (folder, blocks) = (folder(), blocks(&document));
    let mut mended = document.clone();
    let mut recipes = 0;
    for (at, block) in blocks.iter().enumerate() {
        match block.language {
            "text" => continue,
            "json" => {
                serde_json::from_str::<Value>(block.code).unwrap();
                continue;
            }
            _ => recipes += 1,
        }
        let Some(printed) = printed(block, &folder) else {
            eprintln!("not run, for its program is not here: {}", block.code);
            continue;
        };
        let Some(expected) = blocks.get(at + 1).filter(|next| next.language == "text") else {
            continue;
        };
        if std::env::var(WRITE).is_ok_and(|wish| wish == "write") {
            let fenced = |text: &str| format!("{}```\n\n```text\n{text}```", block.code);
            mended = mended.replace(&fenced(expected.code), &fenced(&printed));
        } else {
            assert_eq!(printed, expected.code, "{}\nrun it again with {WRITE}=write", block.code);
        }
    }
    assert!(recipes > 5, "only {recipes} recipes were found");
    if mended != document {
        fs::write(root().join(DOCUMENT), mended).unwrap();
    }
}

#[test]
fn blocks_are_found_with_their_language() {
    let found = blocks("a\n```sh\nls\n```\nb\n```text\nc\nd\n```\n");
    let expected =
        [Block { language: "sh", code: "ls\n" }, Block { language: "text", code: "c\nd\n" }];
    assert_eq!(found, expected);
}
