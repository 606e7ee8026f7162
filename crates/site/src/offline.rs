//! The copy of the site that a browser keeps for when there is no network: what is in it, and the worker that keeps it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::assets::asset;
use crate::files;

/// The worker's name. It never changes, for a browser asks under this name whether there is a
/// newer one.
pub const WORKER: &str = "sw.js";

/// The most bytes that the whole copy may take to transfer.
const COPY: u64 = 600_000;

/// Whether the copy holds a file, decided for every file there is.
const DECIDED: [(Which, bool); 22] = [
    // A frame on somebody else's page gets no worker, and its page only what it needs at once.
    (Which::Under("/embed/"), false),
    (Which::Hashed("frame"), false),
    (Which::Begins("embed-"), false),
    // Everything that somebody reads, in the three languages: the check and the written pages.
    (Which::Pages, true),
    (Which::Hashed("boot"), true),
    (Which::Hashed("osuiko"), true),
    (Which::Hashed("catalogue"), true),
    (Which::Hashed("style"), true),
    (Which::Hashed("written"), true),
    (Which::Hashed("filter"), true),
    (Which::Hashed("embedding"), true),
    // For programs, and of use only as they are now.
    (Which::Named("catalogue.json"), false),
    (Which::Named("catalogue.schema.json"), false),
    (Which::Under("/changes.atom"), false),
    // The browser takes these when somebody installs the site.
    (Which::Begins("manifest."), false),
    (Which::Begins("icon-"), false),
    // A copy of their own.
    (Which::Begins("osuiko-"), false),
    // The worker decides what is a new version, so it must never come from the copy.
    (Which::Named(WORKER), false),
    // For whoever serves the site.
    (Which::Begins("hosting/"), false),
    (Which::Named("_headers"), false),
    (Which::Named("404.html"), false),
    (Which::Named("sbom.cdx.json"), false),
];

/// Which files a decision is about, by their names relative to the root.
#[derive(Debug)]
enum Which {
    /// The page of a folder.
    Pages,
    /// The files at the root with this before the hash of their content.
    Hashed(&'static str),
    /// Those with this in their name.
    Under(&'static str),
    /// Those whose name begins like this.
    Begins(&'static str),
    /// The one of this name.
    Named(&'static str),
}

impl Which {
    /// Whether the file is one of them.
    fn fits(&self, name: &str) -> bool {
        match self {
            Self::Pages => name == "index.html" || name.ends_with("/index.html"),
            Self::Hashed(stem) => files::hash_in(name).is_some() && name.starts_with(stem),
            Self::Under(part) => name.contains(part),
            Self::Begins(start) => name.starts_with(start),
            Self::Named(only) => name == *only,
        }
    }
}

/// Whether the copy holds the file of this name.
///
/// # Errors
/// When nobody has decided it.
fn holds(name: &str) -> Result<bool> {
    let decided = DECIDED.iter().find(|(which, _)| which.fits(name)).map(|(_, held)| *held);
    decided.with_context(|| {
        format!("does the copy for when there is no network hold {name}? say so in DECIDED of xtask/src/offline.rs")
    })
}

/// The address of a file below the root: a page goes by the folder it is in.
fn address(name: &str) -> &str {
    name.strip_suffix("index.html").unwrap_or(name)
}

/// Writes the worker, with everything that the copy holds of the folder `root`.
///
/// # Errors
/// When a file cannot be read or written, or nobody has decided whether the copy holds it.
pub fn write(root: &Path) -> Result<()> {
    let mut held = BTreeMap::new();
    for name in files::under(root)? {
        if holds(&name)? {
            let content = files::read(&root.join(&name))?;
            held.insert(address(&name).to_owned(), files::short_hash(&content));
        }
    }
    let template = asset(WORKER)?;
    let worker = filled(&String::from_utf8(template)?, &held)?;
    files::write(&root.join(WORKER), worker.as_bytes())
}

/// The worker with its list, and with the name of the build that follows from it.
fn filled(template: &str, held: &BTreeMap<String, String>) -> Result<String> {
    let list = serde_json::to_string_pretty(held)?;
    let build = files::short_hash([list.as_str(), template].concat().as_bytes());
    for place in ["{{build}}", "{{files}}"] {
        if template.matches(place).count() != 1 {
            bail!("assets/{WORKER} must have {place} once");
        }
    }
    Ok(template.replace("{{build}}", &build).replace("{{files}}", &list))
}

/// Fails unless every file that the worker lists is there as it is listed, every file of the site
/// is listed or left out on purpose, and all of it is small enough. Says how much it is.
///
/// # Errors
/// When one of these does not hold, or a file cannot be read.
pub fn check(root: &Path) -> Result<String> {
    let worker = String::from_utf8(files::read(&root.join(WORKER))?)?;
    let listed = listed(&worker)?;
    let (mut total, mut unlisted) = (0_u64, listed.clone());
    for name in files::under(root)? {
        if is_packed(&name) || name == files::CHECKSUMS || !holds(&name)? {
            continue;
        }
        let hash = files::short_hash(&files::read(&root.join(&name))?);
        if unlisted.remove(address(&name)).as_ref() != Some(&hash) {
            bail!("{WORKER} does not list {name} as it is");
        }
        let packed = root.join(format!("{name}.br"));
        let sent = if packed.is_file() { packed } else { root.join(&name) };
        total = total.saturating_add(fs::metadata(sent)?.len());
    }
    if let Some(name) = unlisted.keys().next() {
        bail!("{WORKER} lists {name:?}, which is not there: nothing at all would be copied");
    }
    judge(total)?;
    let files = listed.len();
    Ok(format!(
        "  the copy for when there is no network: {files} files, {total} bytes, of {COPY} allowed"
    ))
}

/// Fails when `total` is more than we allow.
fn judge(total: u64) -> Result<()> {
    if total > COPY {
        bail!("the copy for when there is no network takes {total} bytes, and {COPY} are allowed");
    }
    Ok(())
}

/// Whether it is the packed copy of another file.
fn is_packed(name: &str) -> bool {
    matches!(name.rsplit_once('.'), Some((_, "br" | "gz")))
}

/// What a worker lists.
fn listed(worker: &str) -> Result<BTreeMap<String, String>> {
    let list = worker.split_once("const FILES = ").and_then(|(_, rest)| rest.split_once(";\n"));
    let (list, _) = list.with_context(|| format!("{WORKER} has no list of files"))?;
    Ok(serde_json::from_str(list)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A small site, with its worker.
    fn site(name: &str) -> std::path::PathBuf {
        let root = crate::scratch::folder(name);
        let _ = fs::remove_dir_all(&root);
        for (name, content) in [
            ("index.html", "choose"),
            ("fi/index.html", "start"),
            ("fi/embed/index.html", "framed"),
            ("fi/changes.atom", "new"),
            ("boot-0123456789abcdef.js", "boot"),
            ("osuiko-fi.html", "all"),
            ("catalogue.json", "{}"),
        ] {
            files::write(&root.join(name), content.as_bytes()).unwrap();
        }
        write(&root).unwrap();
        root
    }

    #[test]
    fn the_worker_lists_what_is_read_and_nothing_else() {
        let root = site("offline-list");
        let worker = fs::read_to_string(root.join(WORKER)).unwrap();
        let listed = listed(&worker).unwrap();
        let names: Vec<&str> = listed.keys().map(String::as_str).collect();
        assert_eq!(names, ["", "boot-0123456789abcdef.js", "fi/"]);
        assert_eq!(listed["fi/"], files::short_hash(b"start"));
        assert!(!worker.contains("{{"));
        files::pack(&root).unwrap();
        files::write_checksums(&root).unwrap();
        check(&root).unwrap();
    }

    #[test]
    fn the_same_site_is_the_same_worker_and_another_is_another() {
        let root = site("offline-build");
        let first = files::read(&root.join(WORKER)).unwrap();
        write(&root).unwrap();
        assert_eq!(files::read(&root.join(WORKER)).unwrap(), first);
        files::write(&root.join("fi/index.html"), b"another").unwrap();
        write(&root).unwrap();
        assert_ne!(files::read(&root.join(WORKER)).unwrap(), first);
    }

    #[test]
    fn a_list_that_is_not_the_site_is_found() {
        let found = |root: &Path| check(root).unwrap_err().to_string();
        let root = site("offline-changed");
        files::write(&root.join("fi/index.html"), b"changed").unwrap();
        assert!(found(&root).contains("does not list fi/index.html"), "{}", found(&root));
        let root = site("offline-gone");
        fs::remove_file(root.join("boot-0123456789abcdef.js")).unwrap();
        assert!(found(&root).contains("nothing at all would be copied"), "{}", found(&root));
        let root = site("offline-new");
        files::write(&root.join("sv/index.html"), b"new").unwrap();
        assert!(found(&root).contains("does not list sv/index.html"), "{}", found(&root));
    }

    #[test]
    fn a_file_that_nobody_has_decided_on_stops_the_build() {
        for name in ["notes.txt", "fi/notes.html", "boot.js", "other-0123456789abcdef.js"] {
            let error = holds(name).unwrap_err().to_string();
            assert!(error.contains(name) && error.contains("DECIDED"), "{error}");
        }
        for code in crate::pages::LANGUAGES {
            assert!(holds(&format!("{code}/breaches/westlog-2023/index.html")).unwrap());
            assert!(!holds(&format!("osuiko-{code}.html")).unwrap());
        }
    }

    #[test]
    fn one_byte_too_many_fails() {
        judge(COPY).unwrap();
        assert!(judge(COPY + 1).is_err());
    }
}
