//! `cargo xtask shots`: pictures of every view, on contact sheets or for the documents.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::commands::Shots;
use crate::dist::Purpose;
use crate::{dist, npm, process, serve, step, tools, workspace};

/// The program that walks through the views and takes the pictures.
const PROGRAM: &str = "tests/e2e/contact.mjs";

/// Where the pictures of the documents stand.
const DOCS: &str = "docs/screenshots";

/// Builds, serves, and takes the pictures.
///
/// # Errors
///
/// When the build fails, Chromium is missing, or a view cannot be reached.
pub fn take(asked: &Shots) -> Result<()> {
    let dist = workspace::dist();
    if !asked.skip_build {
        dist::build(&dist, Purpose::Trial)?;
    } else if !dist.is_dir() {
        bail!("there is no {}; run once without --skip-build", dist.display());
    }
    npm::ensure()?;
    let chromium = tools::chromium()?;
    let (what, folder, how_long) = if asked.docs {
        ("docs", workspace::root().join(DOCS), "about 2 minutes")
    } else {
        ("sheets", sheets(), "about 10 minutes")
    };
    step::begin("taking pictures", how_long);
    let server = serve::serve(&dist, 0, None)?;
    let mut node = process::command("node");
    node.arg(workspace::root().join(PROGRAM))
        .arg(what)
        .arg(&folder)
        .arg(version()?)
        .env("OSUIKO_URL", server.url())
        .env("CHROMIUM", chromium);
    process::run(&mut node)?;
    step::result(&folder.display().to_string())?;
    Ok(())
}

/// The folder of the contact sheets.
fn sheets() -> PathBuf {
    workspace::root().join("target").join("shots")
}

/// The version that is shown: the last commit, and whether anything but pictures differs from it.
fn version() -> Result<String> {
    let git = |arguments: &[&str]| process::output(process::command("git").args(arguments));
    let commit = git(&["describe", "--always", "--tags", "--abbrev=10"])?;
    let changed = git(&["status", "--porcelain", "--", ".", &format!(":(exclude){DOCS}")])?;
    let also = if changed.is_empty() { "" } else { " with changes that it does not have" };
    Ok([commit.trim(), also].concat())
}
