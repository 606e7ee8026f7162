//! The Node packages that build and test use; none of them ships.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};

use osuiko_site::files;

use crate::{install, process, step, tools, workspace};

/// Makes sure that `node_modules` holds what `package-lock.json` names.
///
/// # Errors
///
/// When Node is missing or `npm` fails.
pub fn ensure() -> Result<()> {
    tools::node()?;
    if is_fresh(&workspace::root()) {
        return Ok(());
    }
    let _lock = install::lock(&workspace::scratch()?.join("npm.lock"), "the Node packages")?;
    // Another process may have installed them while this one waited for the lock.
    if is_fresh(&workspace::root()) {
        return Ok(());
    }
    step::begin("installing the Node packages", "about 10 seconds");
    install(&workspace::root())
}

/// Installs what the lists in `tests/<name>` name, in a folder of their own outside the sources, and
/// gives that folder. It is for packages that one check needs and nobody else should wait for.
///
/// # Errors
///
/// When Node is missing or `npm` fails.
pub fn ensure_apart(name: &str, how_long: &str) -> Result<PathBuf> {
    tools::node()?;
    let (scratch, lists) = (workspace::scratch()?, workspace::root().join("tests").join(name));
    let folder = scratch.join(name);
    let what = format!("the Node packages of {name}");
    let _lock = install::lock(&scratch.join(format!("{name}.lock")), &what)?;
    let mut same = true;
    for list in ["package.json", "package-lock.json"] {
        let wanted = files::read(&lists.join(list))?;
        let there = folder.join(list);
        if fs::read(&there).ok().as_ref() != Some(&wanted) {
            same = false;
            files::write(&there, &wanted)?;
        }
    }
    if !same || !is_fresh(&folder) {
        step::begin(&format!("installing {what}"), how_long);
        install(&folder).with_context(|| format!("{what} cannot be installed"))?;
    }
    Ok(folder)
}

/// Installs what the lists in `folder` name.
fn install(folder: &Path) -> Result<()> {
    // Nothing we use needs install scripts, and a package that runs none can do less harm.
    let options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    process::run(process::command("npm").args(options).current_dir(folder))
}

/// The path of a program that the Node packages bring.
pub fn program(name: &str) -> PathBuf {
    workspace::root().join("node_modules").join(".bin").join(name)
}

/// Whether `npm` finished installing in `folder` after the lock file last changed.
fn is_fresh(folder: &Path) -> bool {
    let changed = |path: &str| fs::metadata(folder.join(path))?.modified();
    // npm writes this file last, so an interrupted installation does not count.
    let installed = changed("node_modules/.package-lock.json").unwrap_or(SystemTime::UNIX_EPOCH);
    changed("package-lock.json").is_ok_and(|locked| installed >= locked)
}
