//! The Node packages that build and test use; none of them ships.

use std::fs;
use std::path::PathBuf;
use std::time::SystemTime;

use anyhow::Result;

use crate::{install, process, step, tools, workspace};

/// Makes sure that `node_modules` holds what `package-lock.json` names.
///
/// # Errors
///
/// When Node is missing or `npm` fails.
pub fn ensure() -> Result<()> {
    tools::node()?;
    if is_fresh() {
        return Ok(());
    }
    let _lock = install::lock(&workspace::scratch()?.join("npm.lock"), "the Node packages")?;
    // Another process may have installed them while this one waited for the lock.
    if is_fresh() {
        return Ok(());
    }
    step::begin("installing the Node packages", "about 10 seconds");
    // Nothing we use needs install scripts, and a package that runs none can do less harm.
    let options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    process::run(process::command("npm").args(options))
}

/// The path of a program that the Node packages bring.
pub fn program(name: &str) -> PathBuf {
    workspace::root().join("node_modules").join(".bin").join(name)
}

/// Whether `npm` finished installing after the lock file last changed.
fn is_fresh() -> bool {
    let changed = |path: &str| fs::metadata(workspace::root().join(path))?.modified();
    // npm writes this file last, so an interrupted installation does not count.
    let installed = changed("node_modules/.package-lock.json").unwrap_or(SystemTime::UNIX_EPOCH);
    changed("package-lock.json").is_ok_and(|locked| installed >= locked)
}
