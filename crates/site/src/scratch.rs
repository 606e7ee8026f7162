//! Folders for tests.

use std::path::PathBuf;
use std::{env, fs, process};

/// An empty folder of this name, for this run of the tests.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = env::temp_dir().join(format!("osuiko-site-{}", process::id())).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}
