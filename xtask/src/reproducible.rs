//! Whether the same sources give the same site in another folder, under another clock and language.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, bail};

use osuiko_site::files;
use osuiko_site::kind::CHECKSUMS;

use crate::{package, process, step, workspace};

/// What stands in the root and is no source.
const NO_SOURCES: [&str; 5] = [".git", "dist", "dist.new", "node_modules", "target"];

/// Builds the site a second time from a copy of the sources, and compares the two.
///
/// The copy has a name of another length, nothing that was compiled before, and only the Node
/// packages in common; whoever builds it lives in another time zone.
///
/// # Errors
///
/// When there is no first build, the second fails, or they differ; the message names the files.
pub fn check() -> Result<()> {
    let mut first = sums(&workspace::dist()).context("build it first: cargo xtask dist")?;
    first.extend(packed(&workspace::root())?);
    let copy = workspace::scratch()?.join("built again").join("in another folder");
    if copy.exists() {
        fs::remove_dir_all(&copy).with_context(|| format!("cannot remove {}", copy.display()))?;
    }
    copy_sources(&workspace::root(), &copy)?;
    step::begin("building everything once more", "about 1 minute");
    // The tool is the same program, so only what it builds is compiled anew.
    let mut xtask = process::command(own_program()?);
    xtask
        .arg("dist")
        .current_dir(&copy)
        .env(workspace::ELSEWHERE, &copy)
        .env("CARGO_TARGET_DIR", copy.join("target"))
        .env("TZ", "Pacific/Kiritimati")
        .env("LC_ALL", "C");
    process::run(&mut xtask)?;
    let mut second = sums(&copy.join("dist"))?;
    second.extend(packed(&copy)?);
    let wrong = differences(&first, &second);
    if !wrong.is_empty() {
        let (here, there) = (workspace::dist(), copy.join("dist"));
        let wrong = wrong.join(", ");
        bail!("{} and {} differ in: {wrong}", here.display(), there.display());
    }
    step::note(&format!("  {} files are the same in both", first.len()));
    fs::remove_dir_all(&copy).with_context(|| format!("cannot remove {}", copy.display()))
}

/// This program, even where an earlier step has compiled it anew and so removed the file that runs.
fn own_program() -> Result<PathBuf> {
    let running = Path::new("/proc/self/exe");
    if running.exists() {
        return Ok(running.to_owned());
    }
    env::current_exe().context("the tool has no file")
}

/// The list of checksums in `dist`, by name.
fn sums(dist: &Path) -> Result<BTreeMap<String, String>> {
    let path = dist.join(CHECKSUMS);
    let list = fs::read_to_string(&path).with_context(|| format!("no {}", path.display()))?;
    let lines = list.lines().filter_map(|line| line.split_once("  "));
    Ok(lines.map(|(sum, name)| (name.to_owned(), sum.to_owned())).collect())
}

/// The checksums of the package for npm that was built in the folder `root`, by name.
fn packed(root: &Path) -> Result<BTreeMap<String, String>> {
    let folder = root.join(package::FOLDER);
    let sum = |name: String| {
        let content = files::read(&folder.join(&name))?;
        Ok((format!("{}/{name}", package::FOLDER), files::sha256(&content)))
    };
    files::under(&folder)?.into_iter().map(sum).collect()
}

/// The names of all files that only one list has, or both with another checksum.
fn differences(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> Vec<String> {
    let mut names: Vec<&String> = one.keys().chain(other.keys()).collect();
    names.retain(|name| one.get(*name) != other.get(*name));
    names.sort_unstable();
    names.dedup();
    names.into_iter().cloned().collect()
}

/// Copies all sources from `root` to `copy`, and makes the Node packages known there.
///
/// # Errors
///
/// When a file cannot be read or written.
pub fn copy_sources(root: &Path, copy: &Path) -> Result<()> {
    let about = || format!("cannot copy the sources to {}", copy.display());
    let mut open: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(root).with_context(about)? {
        let name = entry.with_context(about)?.file_name();
        if !NO_SOURCES.iter().any(|other| name == *other) {
            open.push(PathBuf::from(name));
        }
    }
    while let Some(name) = open.pop() {
        let path = root.join(&name);
        if path.is_dir() {
            for entry in fs::read_dir(&path).with_context(about)? {
                open.push(name.join(entry.with_context(about)?.file_name()));
            }
        } else {
            files::write(&copy.join(&name), &files::read(&path)?)?;
        }
    }
    // npm takes a lock file that is newer than the packages for a changed one.
    let lock = fs::metadata(root.join("package-lock.json")).and_then(|lock| lock.modified());
    let there = fs::File::options().write(true).open(copy.join("package-lock.json"));
    lock.and_then(|time| there?.set_modified(time)).with_context(about)?;
    link(&root.join("node_modules"), &copy.join("node_modules")).with_context(about)
}

#[cfg(unix)]
fn link(packages: &Path, there: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(packages, there)
}

/// Without a link, `npm` installs the packages there.
#[cfg(not(unix))]
fn link(_packages: &Path, _there: &Path) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(lines: &[(&str, &str)]) -> BTreeMap<String, String> {
        lines.iter().map(|(name, sum)| ((*name).to_owned(), (*sum).to_owned())).collect()
    }

    #[test]
    fn a_file_that_differs_or_is_missing_is_named() {
        let one = list(&[("a", "1"), ("b", "2"), ("c", "3")]);
        assert_eq!(differences(&one, &one), [""; 0]);
        let other = list(&[("a", "1"), ("b", "0"), ("d", "4")]);
        assert_eq!(differences(&one, &other), ["b", "c", "d"]);
    }

    #[test]
    fn sources_are_copied_and_what_was_made_from_them_is_not() {
        let folder = workspace::scratch().unwrap().join("reproducible-test");
        let _ = fs::remove_dir_all(&folder);
        let (root, copy) = (folder.join("root"), folder.join("a copy"));
        for name in ["src/domain/date.rs", "package-lock.json", "target/debug/x", "dist/x"] {
            files::write(&root.join(name), name.as_bytes()).unwrap();
        }
        copy_sources(&root, &copy).unwrap();
        let mut copied = Vec::new();
        for entry in fs::read_dir(&copy).unwrap() {
            copied.push(entry.unwrap().file_name().to_string_lossy().into_owned());
        }
        copied.sort_unstable();
        copied.retain(|name| name != "node_modules");
        assert_eq!(copied, ["package-lock.json", "src"]);
        assert!(copy.join("src/domain/date.rs").is_file());
    }
}
