//! The copy of the site that a browser keeps for when there is no network: what is in it, and the worker that keeps it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use serde::{Deserialize, Serialize};

use crate::dist::Emitted;
use crate::files::{self, Encoding};
use crate::headers::{self, Place};
use crate::kind::{Kind, RULES, WORKER, address};

/// The most bytes that the copy may take to transfer without the pages of the breaches. The pages
/// about accessibility and privacy, and the ways to them at the foot of every page, take 20,600 of
/// them, and the pages in easy Finnish 54,517. On a site that knows its address, naming it whole in every
/// head takes 15,162 more (1 December 2026, with an address of 21 letters), and a longer one more than that.
const COPY: u64 = 530_000;

/// The most bytes that the pages of a breach may take, in three languages and easy Finnish together.
/// Some 350 of them are the checksums of the styles, which cannot be packed, 5,567 easy Finnish, and 1,240
/// what stands in the heads for search engines and for whoever shows a link; who passed a statement on
/// takes some 80.
const EACH_BREACH: u64 = 24_100;

/// Whether the copy holds files of this kind.
fn holds(kind: &Kind) -> bool {
    match kind {
        // Everything that somebody reads, in the three languages: the check and the written pages.
        Kind::Chooser
        | Kind::FirstView(_)
        | Kind::Editors(_)
        | Kind::EasyEditors
        | Kind::Written(..)
        | Kind::Boot
        | Kind::Glue
        | Kind::Program
        | Kind::Catalogue(_)
        | Kind::Help(_)
        | Kind::EasyCatalogue
        | Kind::EasyHelp
        | Kind::Aids
        | Kind::Style
        | Kind::WrittenStyle
        | Kind::CheckStyle
        | Kind::Filter
        | Kind::Builder => true,
        // A frame on somebody else's page gets no worker, and its page only what it needs at once.
        Kind::FramePage(_)
        | Kind::FrameScript
        | Kind::FrameStyle
        | Kind::Element
        | Kind::FirstElement
        // A picture of a view that the copy has.
        | Kind::Example(..)
        // For programs, and of use only as they are now.
        | Kind::OpenData
        | Kind::Schema
        | Kind::StableSchema
        | Kind::Portal
        | Kind::BreachJson(_)
        | Kind::BreachTable(_)
        | Kind::Sheet(_)
        | Kind::Package
        | Kind::Feed(_)
        | Kind::PlaceFeed(..)
        | Kind::Oembed(_)
        | Kind::Robots
        | Kind::Sitemap
        | Kind::Security
        // The browser takes these when somebody installs the site.
        | Kind::Manifest(_)
        | Kind::Icon(_)
        // A copy of their own.
        | Kind::Single(_)
        // The worker decides what is a new version, so it must never come from the copy.
        | Kind::Worker
        // For whoever serves the site.
        | Kind::NotFound(_)
        | Kind::Nginx
        | Kind::Update
        | Kind::Netlify
        | Kind::Sbom
        | Kind::Checksums => false,
    }
}

/// Response headers by their names.
type Headers = BTreeMap<String, String>;

/// Files of the copy that have the same response headers.
#[derive(Debug, Serialize, Deserialize)]
struct Group {
    headers: Headers,
    /// By the address of each, the checksum of its content as it stands in names.
    files: BTreeMap<String, String>,
}

/// The worker, with everything that the copy holds of these files; `script` is what it does, and
/// `place` says what the headers have that those of another site have not.
///
/// # Errors
/// When a file has no headers of its own, or the list cannot be written as JSON.
pub fn worker(files: &[Emitted], script: &str, place: Place<'_>) -> Result<String> {
    let mut groups: BTreeMap<Headers, BTreeMap<String, String>> = BTreeMap::new();
    for file in files.iter().filter(|file| holds(&file.kind)) {
        let group = groups.entry(headers_of(&file.kind, place)?).or_default();
        group.insert(address(&file.name).to_owned(), file.short_hash().to_owned());
    }
    let groups = groups.into_iter().map(|(headers, files)| Group { headers, files });
    listing(&groups.collect::<Vec<_>>(), script)
}

/// The response headers that a file of this kind has when it comes from the copy. They are those
/// of the build: whatever a server once sent with a file would stay with it.
fn headers_of(kind: &Kind, place: Place<'_>) -> Result<Headers> {
    let at = |address| headers::of(kind, Place { address, ..place });
    ensure!(at("") == at("here"), "{kind:?} has headers that name the site, which no build knows");
    Ok(at("").into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// The worker with its list before it, and with the name of the build that follows from both.
fn listing(held: &[Group], script: &str) -> Result<String> {
    let list = serde_json::to_string_pretty(held)?;
    let build = files::short_hash([list.as_str(), script].concat().as_bytes());
    Ok(format!("const BUILD = \"{build}\";\nconst GROUPS = {list};\n{script}"))
}

/// Fails unless every file that the worker lists is there as it is listed, with the headers of its
/// kind, every file of the site is listed or left out on purpose, and all of it is small enough. Says how much it is.
///
/// # Errors
/// When one of these does not hold, or a file cannot be read.
pub fn check(root: &Path) -> Result<String> {
    let worker = String::from_utf8(files::read(&root.join(WORKER))?)?;
    let listed = listed(&worker)?;
    let rules = fs::read_to_string(root.join(RULES)).unwrap_or_default();
    let place = headers::place(&rules, "");
    let (mut total, mut unlisted) = (0_u64, listed.clone());
    for name in files::under(root)? {
        if files::original(&name).is_some() {
            continue;
        }
        let kind = Kind::of_path(&name).with_context(|| format!("{name} is of no kind"))?;
        if !holds(&kind) {
            continue;
        }
        let hash = files::short_hash(&files::read(&root.join(&name))?);
        if unlisted.remove(address(&name)) != Some((hash, headers_of(&kind, place)?)) {
            bail!("{WORKER} does not list {name} as it is");
        }
        let packed = root.join(Encoding::Brotli.copy_of(&name));
        let sent = if packed.is_file() { packed } else { root.join(&name) };
        total = total.saturating_add(fs::metadata(sent)?.len());
    }
    if let Some(name) = unlisted.keys().next() {
        bail!("{WORKER} lists {name:?}, which is not there: nothing at all would be copied");
    }
    let allowed = allowed(listed.keys());
    judge(total, allowed)?;
    let files = listed.len();
    Ok(format!(
        "  the copy for when there is no network: {files} files, {total} bytes, of {allowed} allowed"
    ))
}

/// How many bytes the copy of these addresses may take: it grows with the breaches by rule.
fn allowed<T: AsRef<str>>(addresses: impl Iterator<Item = T>) -> u64 {
    let page = |address: &T| address.as_ref().strip_prefix("fi/breaches/").map(str::is_empty);
    let breaches = addresses.filter(|address| page(address) == Some(false)).count();
    let breaches = u64::try_from(breaches).unwrap_or(u64::MAX);
    COPY.saturating_add(EACH_BREACH.saturating_mul(breaches))
}

/// Fails when `total` is more than we allow.
fn judge(total: u64, allowed: u64) -> Result<()> {
    if total > allowed {
        bail!(
            "the copy for when there is no network takes {total} bytes, and {allowed} are allowed"
        );
    }
    Ok(())
}

/// What a worker lists: by the address of each file, its checksum and its headers.
fn listed(worker: &str) -> Result<BTreeMap<String, (String, Headers)>> {
    let list = worker.split_once("const GROUPS = ").and_then(|(_, rest)| rest.split_once(";\n"));
    let (list, _) = list.with_context(|| format!("{WORKER} has no list of files"))?;
    let groups: Vec<Group> = serde_json::from_str(list)?;
    let each = groups.into_iter().flat_map(|Group { headers, files }| {
        files.into_iter().map(move |(address, hash)| (address, (hash, headers.clone())))
    });
    Ok(each.collect())
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use osuiko_words::Language::{Fi, Sv};

    use super::*;
    use crate::dist::Dist;

    /// What stands for what the worker does.
    const SCRIPT: &str = "skipWaiting();\n";

    /// A small site, with its worker.
    fn site(name: &str, start: &str) -> PathBuf {
        let root = crate::scratch::folder(name);
        let mut dist = Dist::create(&root).unwrap();
        for (kind, content) in [
            (Kind::Chooser, "choose"),
            (Kind::FirstView(Fi), start),
            (Kind::FramePage(Fi), "framed"),
            (Kind::Written(Fi, "breaches/westlog-2023".to_owned()), "a breach"),
            (Kind::Feed(Fi), "new"),
            (Kind::Boot, "boot"),
            (Kind::Single(Fi), "all"),
            (Kind::OpenData, "{}"),
        ] {
            dist.add(kind, content.as_bytes()).unwrap();
        }
        let worker = worker(dist.files(), SCRIPT, Place::default()).unwrap();
        dist.add(Kind::Worker, worker.as_bytes()).unwrap();
        root
    }

    #[test]
    fn the_worker_lists_what_is_read_and_nothing_else() {
        let root = site("copy-list", "start");
        let worker = fs::read_to_string(root.join(WORKER)).unwrap();
        let listed = listed(&worker).unwrap();
        let names: Vec<&str> = listed.keys().map(String::as_str).collect();
        let boot = Kind::Boot.name(b"boot");
        assert_eq!(names, ["", &boot, "fi/", "fi/breaches/westlog-2023/"]);
        assert_eq!(listed["fi/"].0, files::short_hash(b"start"));
        assert!(worker.ends_with(SCRIPT));
        check(&root).unwrap();
    }

    #[test]
    fn the_same_site_is_the_same_worker_and_another_is_another() {
        let worker =
            |name: &str, start: &str| files::read(&site(name, start).join(WORKER)).unwrap();
        let first = worker("copy-build", "start");
        assert_eq!(worker("copy-again", "start"), first);
        assert_ne!(worker("copy-other", "another"), first);
    }

    #[test]
    fn a_list_that_is_not_the_site_is_found() {
        let found = |root: &Path| check(root).unwrap_err().to_string();
        let root = site("copy-changed", "start");
        files::write(&root.join("fi/index.html"), b"changed").unwrap();
        assert!(found(&root).contains("does not list fi/index.html"), "{}", found(&root));
        let root = site("copy-gone", "start");
        fs::remove_file(root.join(Kind::Boot.name(b"boot"))).unwrap();
        assert!(found(&root).contains("nothing at all would be copied"), "{}", found(&root));
        let root = site("copy-new", "start");
        files::write(&root.join(Kind::FirstView(Sv).name(b"")), b"new").unwrap();
        assert!(found(&root).contains("does not list sv/index.html"), "{}", found(&root));
        let root = site("copy-stranger", "start");
        files::write(&root.join("notes.txt"), b"new").unwrap();
        assert!(found(&root).contains("notes.txt is of no kind"), "{}", found(&root));
    }

    #[test]
    fn every_file_is_listed_with_the_headers_of_its_kind_and_another_policy_is_another_build() {
        let root = site("copy-headers", "start");
        let worker = fs::read_to_string(root.join(WORKER)).unwrap();
        for (address, (_, headers)) in listed(&worker).unwrap() {
            let served = headers::for_path(
                &address,
                Place { address: "https://a.example", ..Place::default() },
            );
            let served: Headers =
                served.into_iter().map(|(name, to)| (name.to_owned(), to)).collect();
            assert_eq!(headers, served, "{address}");
        }
        let policy = "default-src 'none'; ";
        assert!(worker.contains(policy), "{worker}");
        files::write(&root.join(WORKER), worker.replace(policy, "").as_bytes()).unwrap();
        let error = check(&root).unwrap_err().to_string();
        assert!(error.contains("does not list"), "{error}");

        let build = |headers: &str| {
            let headers =
                Headers::from([("Content-Security-Policy".to_owned(), headers.to_owned())]);
            let group = Group { headers, files: BTreeMap::new() };
            listing(&[group], SCRIPT).unwrap().lines().next().unwrap().to_owned()
        };
        assert_ne!(build("default-src 'none'"), build("default-src 'self'"));
    }

    #[test]
    fn one_byte_too_many_fails_and_each_breach_brings_its_own() {
        let none = allowed(["fi/", "fi/breaches/", "sv/breaches/a-2020/"].into_iter());
        assert_eq!(none, COPY);
        let two = allowed(["fi/breaches/a-2020/", "fi/breaches/b-2021/"].into_iter());
        assert_eq!(two, COPY + 2 * EACH_BREACH);
        judge(two, two).unwrap();
        assert!(judge(two + 1, two).is_err());
    }
}
