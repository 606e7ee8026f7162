//! How much a visitor downloads before a question can be answered, against what we allow ourselves.
//!
//! A breach more may cost so many bytes and no more, so the budget grows with the catalogue by rule
//! and not by hand. Whether a breach keeps to that is measured with invented ones.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use osuiko_catalogue::{Sound, Sources, folder};
use osuiko_invented::{SEED, with_more};
use osuiko_site::files::{self, Encoding};
use osuiko_site::kind::{Kind, OPEN_DATA};
use osuiko_site::packs::Packs;
use osuiko_words::Language;
use serde::Deserialize;

use crate::{step, workspace};

/// What may be downloaded up to a moment, in bytes as brotli sends them.
#[derive(Debug)]
struct Allowed {
    /// The moment, as it is printed.
    until: &'static str,
    /// The last phase that counts.
    last: Phase,
    /// With as many breaches as [`COUNTED`].
    bytes: u64,
    /// For each breach more.
    each: u64,
}

/// What is allowed in each language.
///
/// Up to the first question it was 105 kB before result and plan were put in order, and 123 kB before
/// nothing was left behind by what is typed, saved and kept, and 133.5 kB before the check could go on
/// in another language at any step, and every name said of what it is, and 136.5 kB before nothing moved
/// when the styles come, nor scrolled sideways with text of 32 px, and 136.9 kB before a shared link said
/// what it leads to and the tab had an icon; what that costs and why is in
/// `docs/adr/0005-what-the-download-leaves-out.md`.
const ALLOWED: [Allowed; 3] = [
    Allowed { until: "the first paint", last: Phase::Paint, bytes: 9_200, each: 0 },
    Allowed { until: "the first question", last: Phase::Question, bytes: 137_200, each: 450 },
    Allowed { until: "the lock", last: Phase::Lock, bytes: 170_000, each: 700 },
];

/// How many breaches there were when the bytes were set.
const COUNTED: u64 = 15;

/// With how many invented breaches the cost of one is measured.
const INVENTED: usize = 30;

/// When the first view of the check needs a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    /// Before anything is seen.
    Paint,
    /// Before the first question can be answered.
    Question,
    /// Before the connections are closed: what is not there then never comes.
    Lock,
}

/// When the first view in `language` needs files of this kind, if at all.
fn phase(kind: &Kind, language: Language) -> Option<Phase> {
    match kind {
        Kind::FirstView(of) => (*of == language).then_some(Phase::Paint),
        Kind::Style => Some(Phase::Paint),
        Kind::Boot | Kind::Glue | Kind::Program | Kind::CheckStyle => {
            Some(Phase::Question)
        },
        Kind::Catalogue(of) => (*of == language).then_some(Phase::Question),
        Kind::Help(of) => (*of == language).then_some(Phase::Lock),
        Kind::Aids => Some(Phase::Lock),
        // For whoever goes on in another language: they come behind everything else.
        Kind::EasyCatalogue
        | Kind::EasyHelp
        // Other pages, and what only they load.
        | Kind::Chooser
        | Kind::NotFound(_)
        | Kind::FramePage(_)
        | Kind::Editors(_)
        | Kind::EasyEditors
        | Kind::Example(..)
        | Kind::Written(..)
        | Kind::Single(_)
        | Kind::WrittenStyle
        | Kind::Filter
        | Kind::Builder
        | Kind::FrameScript
        | Kind::FrameStyle
        | Kind::Element
        | Kind::FirstElement
        // The browser takes these for installing the site and for keeping a copy, when the page is
        // there; the copy has a bound of its own.
        | Kind::Manifest(_)
        | Kind::Icon(_)
        | Kind::Worker
        // No page loads these.
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
        | Kind::Nginx
        | Kind::Update
        | Kind::Netlify
        | Kind::Sbom
        | Kind::Checksums => None,
    }
}

/// Whether a page may name a file of this kind that its first view does without.
fn comes_afterwards(kind: &Kind) -> bool {
    matches!(kind, Kind::Manifest(_) | Kind::Icon(_))
}

/// Prints what the first view takes in each language and what a breach more would, and fails when
/// either is more than we allow.
///
/// # Errors
///
/// When it is too much, a page loads something that is not counted, or `dist` is not there.
pub fn check(dist: &Path) -> Result<()> {
    let breaches = breaches(dist)?;
    let mut wrong = Vec::new();
    let mut say = |judged: Result<String, String>| match judged {
        Ok(line) => step::note(&line),
        Err(line) => wrong.push(line),
    };
    for language in Language::ALL {
        let files = needed(dist, language)?;
        step::note(&table(&files));
        for allowed in &ALLOWED {
            let total = files.iter().filter(|file| file.phase <= allowed.last);
            let total = total.map(|file| file.bytes).sum();
            say(allowed.judge(language, total, breaches));
        }
    }
    let sources = folder::read(&workspace::root().join("assets"))?;
    for (language, each) in cost_of_one(&sources)? {
        for allowed in &ALLOWED {
            let bytes = each.iter().filter(|(phase, _)| *phase <= allowed.last);
            say(allowed.judge_one(language, bytes.map(|(_, bytes)| bytes).sum()));
        }
    }
    ensure!(wrong.is_empty(), wrong.join("; "));
    Ok(())
}

impl Allowed {
    /// What is allowed with so many breaches.
    fn with(&self, breaches: u64) -> u64 {
        self.bytes.saturating_add(self.each.saturating_mul(breaches.saturating_sub(COUNTED)))
    }

    /// How much `total` is of what is allowed with so many breaches; an error if it is more.
    fn judge(&self, language: Language, total: u64, breaches: u64) -> Result<String, String> {
        let (until, allowed, code) = (self.until, self.with(breaches), language.code());
        if total > allowed {
            return Err(format!(
                "it takes {total} bytes to {until} in {code}, and with {breaches} breaches \
                 {allowed} are allowed"
            ));
        }
        Ok(format!("  {total:>8}  to {until} in {code}, of {allowed} allowed"))
    }

    /// How much a breach more costs of what it may; an error if it is more.
    fn judge_one(&self, language: Language, bytes: u64) -> Result<String, String> {
        let (Self { until, each, .. }, code) = (self, language.code());
        if bytes > *each {
            return Err(format!(
                "a breach more takes {bytes} bytes to {until} in {code}, and {each} are allowed"
            ));
        }
        Ok(format!("  {bytes:>8}  more for each breach to {until} in {code}, of {each} allowed"))
    }
}

/// As much of the open data as is counted here.
#[derive(Deserialize)]
struct Counted {
    breaches: Vec<serde::de::IgnoredAny>,
}

/// How many breaches the built catalogue has.
fn breaches(dist: &Path) -> Result<u64> {
    let document = files::read(&dist.join(OPEN_DATA))?;
    let counted: Counted = serde_json::from_slice(&document).context(OPEN_DATA)?;
    Ok(u64::try_from(counted.breaches.len())?)
}

/// A file that the first view needs.
#[derive(Debug, PartialEq, Eq)]
struct Needed {
    name: String,
    phase: Phase,
    /// As brotli sends it.
    bytes: u64,
}

/// What the first view in `language` needs, the first first.
fn needed(dist: &Path, language: Language) -> Result<Vec<Needed>> {
    let page = Kind::FirstView(language).name(&[]);
    let text = fs::read_to_string(dist.join(&page))
        .with_context(|| format!("cannot read {page} in {}", dist.display()))?;
    let mut found = Vec::new();
    for name in files::under(dist)? {
        let Some(kind) = Kind::of_path(&name) else { continue };
        let named = !name.contains('/') && text.contains(&format!("/{name}\""));
        match phase(&kind, language) {
            Some(phase) => {
                ensure!(named || name == page, "{page} does not name {name}, which it needs");
                let packed = dist.join(Encoding::Brotli.copy_of(&name));
                let about = || format!("no {}", packed.display());
                let bytes = fs::metadata(&packed).with_context(about)?.len();
                found.push(Needed { name, phase, bytes });
            }
            None => {
                ensure!(!named || comes_afterwards(&kind), "{page} loads {name}: in no budget");
            }
        }
    }
    found.sort_by_key(|file| file.phase);
    Ok(found)
}

/// The sizes, one a line.
fn table(files: &[Needed]) -> String {
    let rows = files.iter().map(|file| format!("  {:>8}  {}", file.bytes, file.name));
    rows.collect::<Vec<_>>().join("\n")
}

/// Sizes by phase, in bytes.
type Sizes = Vec<(Phase, u64)>;

/// What one breach more costs in the packs, in each language: by phase, in bytes as brotli sends
/// them, rounded up.
fn cost_of_one(sources: &Sources) -> Result<Vec<(Language, Sizes)>> {
    let sizes = |sources: &Sources| {
        let sound = Sound::check(sources, None)?;
        Language::ALL
            .into_iter()
            .map(|language| sizes(&sound, language))
            .collect::<Result<Vec<_>>>()
    };
    let (now, then) = (sizes(sources)?, sizes(&with_more(sources, INVENTED, SEED))?);
    let each = now.iter().zip(&then).map(|(now, then)| {
        let grown = now.iter().zip(then).map(|((phase, now), (_, then))| {
            let invented = u64::try_from(INVENTED).unwrap_or(u64::MAX);
            (*phase, then.saturating_sub(*now).div_ceil(invented))
        });
        grown.collect()
    });
    Ok(Language::ALL.into_iter().zip(each).collect())
}

/// The sizes of the packs in one language, as brotli sends them.
fn sizes(sound: &Sound, language: Language) -> Result<Sizes> {
    let mut found = Vec::new();
    for (kind, content) in Packs::new(sound.edition(language))?.all() {
        let phase = phase(&kind, language).with_context(|| format!("{kind:?} is in no budget"))?;
        let sent = Encoding::Brotli.pack(content)?;
        found.push((phase, u64::try_from(sent.len())?));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use osuiko_words::Language::{Fi, Sv};

    use super::*;

    /// A `dist/` whose page has this head.
    fn dist(name: &str, head: &str) -> std::path::PathBuf {
        let dist = workspace::scratch().unwrap().join(name);
        let write = |name: &str, content: &str, bytes: usize| {
            files::write(&dist.join(name), content.as_bytes()).unwrap();
            files::write(&dist.join(format!("{name}.br")), &vec![0; bytes]).unwrap();
        };
        write("osuiko-0123456789abcdef.js", "", 7);
        write("catalogue-fi-0123456789abcdef.bin", "", 9);
        write("catalogue-sv-0123456789abcdef.bin", "", 1_000_000);
        write("filter-0123456789abcdef.js", "", 1_000_000);
        write("manifest.fi.webmanifest", "", 1_000_000);
        write("sv/index.html", "", 1_000_000);
        write("fi/index.html", head, 5);
        dist
    }

    /// What the page names.
    const HEAD: &str = r#"<link href="../manifest.fi.webmanifest">
        <script src="../osuiko-0123456789abcdef.js"></script>
        <link href="../catalogue-fi-0123456789abcdef.bin"><a href="../sv/">"#;

    #[test]
    fn what_the_first_view_needs_counts_and_nothing_else() {
        let needed = needed(&dist("budget-needed", HEAD), Fi).unwrap();
        let found: Vec<_> =
            needed.iter().map(|file| (file.name.as_str(), file.phase, file.bytes)).collect();
        let expected = [
            ("fi/index.html", Phase::Paint, 5),
            ("catalogue-fi-0123456789abcdef.bin", Phase::Question, 9),
            ("osuiko-0123456789abcdef.js", Phase::Question, 7),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_page_that_loads_what_nobody_counts_is_found() {
        let head = format!("{HEAD}<script src=\"../filter-0123456789abcdef.js\"></script>");
        let error = needed(&dist("budget-more", &head), Fi).unwrap_err().to_string();
        assert!(error.contains("loads filter-0123456789abcdef.js"), "{error}");
        let error = needed(&dist("budget-less", ""), Fi).unwrap_err().to_string();
        assert!(error.contains("does not name"), "{error}");
    }

    #[test]
    fn one_byte_too_many_fails_and_a_breach_more_allows_as_many_more() {
        let allowed = Allowed { until: "now", last: Phase::Lock, bytes: 1_000, each: 70 };
        for (breaches, bytes) in [(14, 1_000), (15, 1_000), (16, 1_070), (25, 1_700)] {
            assert!(allowed.judge(Sv, bytes, breaches).is_ok(), "{breaches}");
            let error = allowed.judge(Sv, bytes + 1, breaches).unwrap_err();
            assert!(error.contains(&format!("{bytes} are allowed")), "{error}");
        }
        assert!(allowed.judge_one(Sv, 70).is_ok());
        assert!(allowed.judge_one(Sv, 71).is_err());
    }
}
