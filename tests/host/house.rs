//! Rules of the house that no compiler and no lint holds.

use std::fs;
use std::path::{Path, PathBuf};

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

/// The words by which a test is left out, taken apart so that they do not find themselves.
const SKIPPED: [[&str; 2]; 4] =
    [["#[ig", "nore"], ["#[should_", "panic"], ["test.sk", "ip("], ["test.on", "ly("]];

#[test]
fn no_test_is_left_out() {
    let root = crate::support::root();
    let mut read = 0;
    for (folder, ending) in
        [("tests", ".rs"), ("crates", ".rs"), ("xtask", ".rs"), ("src", ".rs"), ("tests", ".mjs")]
    {
        for path in files(&root.join(folder), ending) {
            let text = fs::read_to_string(&path).unwrap();
            let found = SKIPPED.iter().map(|word| word.concat()).find(|word| text.contains(word));
            assert_eq!(found, None, "{}", path.display());
            read += 1;
        }
    }
    assert!(read > 200, "only {read} files were read");
}
