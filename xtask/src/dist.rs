//! Writes `dist/`: everything that a web server needs, and nothing else.

use std::env;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context as _, Result, ensure};
use osuiko_catalogue::{Sound, folder};
use osuiko_site::dist::{Dist, Size, replace};
use osuiko_site::headers::Place;
use osuiko_site::kind::{ELEMENT, FIRST_ELEMENT, Kind, UPDATE};
use osuiko_site::manifest::Icons;
use osuiko_site::packs::AllPacks;
use osuiko_site::pages::Shared;
use osuiko_site::source::Served;
use osuiko_site::statement::Statement;
use osuiko_site::{copy, files, headers, links, publishing};

use crate::bundle::{self, Bundle};
use crate::single::Pieces;
use crate::{engines, minify, package, sbom, scripts, step, styles, workspace};

/// The variable that says where the site is served: search engines get whole addresses, and the
/// build is one to publish.
const HOME: &str = "OSUIKO_HOME";

/// The variable by which whoever builds an old release again says when it was made, in seconds since
/// 1 January 1970 (<https://reproducible-builds.org/specs/source-date-epoch/>).
const MADE: &str = "SOURCE_DATE_EPOCH";

/// Seconds.
const DAY: u64 = 24 * 60 * 60;

/// What a build is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To look at it and to test it.
    Trial,
    /// To publish it.
    Release,
}

/// Builds everything and puts it in the place of the folder `out`, and the package for npm in its own. A build is also one to
/// publish if the address of the site is set.
///
/// # Errors
///
/// When the build fails, `out` is a folder that an earlier build did not write, or a build that is
/// one to publish has no address, examples for addresses, or an old statement on accessibility.
pub fn build(out: &Path, purpose: Purpose) -> Result<Size> {
    // The one time that the catalogue is read: everything else is made from what came of it.
    let sound = folder::check(&workspace::root().join("assets"), None)?;
    let (served, statement) = (served()?, statement()?);
    let found = publishing::found(&served, &statement, today()?);
    // A build that knows where it will be is one to publish, whether that was said or not.
    let is_published = purpose == Purpose::Release || served.whole_addresses;
    ensure!(!is_published || found.hindrances.is_empty(), "{found}");
    if !found.is_nothing() {
        step::note(&format!("  {found}"));
    }
    let bundle = bundle::build()?;
    step::begin("writing the pages and packing them", "about 40 seconds");
    // A folder beside it, so that `out` is always whole, also while it is being served.
    let new = out.with_extension("new");
    let mut dist = Dist::create(&new)?;
    let watchdog = scripts::watchdog()?;
    add_site(&mut dist, &bundle, &sound, (served.clone(), statement), &watchdog)?;
    let (linked, inline) = (links::reached(&sound), files::sha256_source(&watchdog));
    let place = Place { address: served.origin(), linked: &linked, inline: &inline };
    let worker = copy::worker(dist.files(), &scripts::worker()?, place)?;
    dist.add(Kind::Worker, worker.as_bytes())?;
    dist.add(Kind::Sbom, sbom::document(dist.files())?.as_bytes())?;
    dist.add(Kind::Update, &asset(UPDATE)?)?;
    dist.add(Kind::Nginx, headers::nginx(place).as_bytes())?;
    let all = dist.files().iter().map(|file| (file.name.as_str(), &file.kind));
    let rules = headers::netlify(all, place);
    dist.add(Kind::Netlify, rules.as_bytes())?;
    let size = dist.finish()?;
    engines::check(&new)?;
    step::note(&copy::check(&new)?);
    replace(out, &new)?;
    package::write()?;
    Ok(size)
}

/// Writes the site, without what only servers need, around a program that somebody else compiled.
///
/// # Errors
///
/// When the catalogue is not sound, or a file cannot be made or written.
pub fn write_beside(root: &Path, bundle: &Bundle) -> Result<()> {
    let sound = folder::check(&workspace::root().join("assets"), None)?;
    let said = (served()?, statement()?);
    add_site(&mut Dist::inside(root), bundle, &sound, said, &scripts::watchdog()?)
}

/// Where the site is served, and by whom.
fn served() -> Result<Served> {
    Served::read(&text("site.toml")?, env::var(HOME).ok().as_deref())
}

/// What is said of accessibility.
fn statement() -> Result<Statement> {
    Statement::read(&text("accessibility.toml")?)
}

/// The day of the build, counted from 1 January 1970.
fn today() -> Result<u64> {
    let seconds = match env::var(MADE) {
        Ok(made) => made.parse().with_context(|| format!("{MADE} is no number: {made:?}"))?,
        Err(_) => SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs(),
    };
    Ok(seconds / DAY)
}

/// A file of `assets/`.
fn asset(name: &str) -> Result<Vec<u8>> {
    files::read(&workspace::root().join("assets").join(name))
}

/// The text of a file of `assets/`.
fn text(name: &str) -> Result<String> {
    String::from_utf8(asset(name)?).with_context(|| format!("assets/{name} is no text"))
}

/// Adds everything that browsers load and programs read.
fn add_site(
    dist: &mut Dist,
    bundle: &Bundle,
    sound: &Sound,
    said: (Served, Statement),
    watchdog: &str,
) -> Result<()> {
    let every_page = minify::styles(&styles::every_page()?)?;
    let check = minify::styles(&styles::check()?)?;
    let icons = Icons::add(dist, &workspace::root().join("assets"))?;
    let packs = AllPacks::add(dist, sound)?;
    let boot = [packs.constant()?.as_bytes(), &scripts::boot()?].concat();
    let shared = Shared {
        watchdog: watchdog.to_owned(),
        boot: dist.add(Kind::Boot, &boot)?,
        glue: dist.add(Kind::Glue, &bundle.script)?,
        program: dist.add(Kind::Program, &bundle.wasm)?,
        style: dist.add(Kind::Style, &every_page)?,
        check: dist.add(Kind::CheckStyle, &check)?,
        written: dist.add(Kind::WrittenStyle, &minify::styles(&styles::written()?)?)?,
        aids: dist.add(Kind::Aids, &scripts::aids()?)?,
        filter: dist.add(Kind::Filter, &scripts::filter()?)?,
        builder: dist.add(Kind::Builder, &scripts::embedding()?)?,
        frame: dist.add(Kind::FrameScript, &scripts::frame()?)?,
        framed: dist.add(Kind::FrameStyle, &minify::styles(&styles::framed()?)?)?,
        touch_icon: icons.touch.clone(),
        preview: icons.preview.clone(),
    };
    let pieces = Pieces::new(bundle, &[every_page, check].concat())?;
    osuiko_site::write(
        dist,
        sound,
        said,
        (&shared, &packs, &icons),
        [&scripts::element(ELEMENT)?, &scripts::element(FIRST_ELEMENT)?],
        |site, packs, easy| pieces.file(site, packs, easy),
    )
}
