//! Writes `dist/`: everything that a web server needs, and nothing else.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use osuiko_catalogue as catalogue;
use osuiko_site::assets::{Assets, element};
use osuiko_site::manifest::{self, Icons};
use osuiko_site::{feeds, files, headers, offline, open_data, pages};

use crate::bundle::{self, Bundle};
use crate::single::{self, Pieces};
use crate::{minify, sbom, scripts, step, styles, workspace};

/// The script that puts one release in the place of another, in `assets/` and in `dist/`.
const UPDATE: &str = "hosting/update.sh";

/// What was written.
#[derive(Clone, Copy, Debug)]
pub struct Built {
    /// How many files.
    pub files: usize,
    /// How many bytes they have together.
    pub bytes: u64,
}

/// Builds everything and puts it in the place of the folder `out`.
///
/// # Errors
///
/// When the build fails, or `out` is a folder that an earlier build did not write.
pub fn build(out: &Path) -> Result<Built> {
    let bundle = bundle::build()?;
    step::begin("writing the pages and packing them", "about 10 seconds");
    // A folder beside it, so that `out` is always whole, also while it is being served.
    let new = out.with_extension("new");
    if new.exists() {
        fs::remove_dir_all(&new).with_context(|| format!("cannot remove {}", new.display()))?;
    }
    write_site(&new, &bundle)?;
    offline::write(&new, &scripts::worker()?)?;
    files::write(&new.join(sbom::SBOM), sbom::document(&bundle.wasm)?.as_bytes())?;
    let update = files::read(&workspace::root().join("assets").join(UPDATE))?;
    files::write(&new.join(UPDATE), &update)?;
    files::write(&new.join(headers::NGINX), headers::nginx().as_bytes())?;
    let rules = headers::netlify(&files::under(&new)?, headers::origin(&pages::home()?));
    files::write(&new.join("_headers"), rules.as_bytes())?;
    files::pack(&new)?;
    files::write_checksums(&new)?;
    step::note(&offline::check(&new)?);
    let built = measure(&new)?;
    files::replace(out, &new)?;
    Ok(built)
}

/// Writes every file under its final name, each once.
///
/// # Errors
///
/// When a file cannot be made or written.
pub fn write_site(root: &Path, bundle: &Bundle) -> Result<()> {
    let add = |stem: &str, extension: &str, content: &[u8]| {
        let name = files::hashed_name(stem, extension, content);
        files::write(&root.join(&name), content).map(|()| name)
    };
    let boot = add("boot", "js", &scripts::boot()?)?;
    let filter = add("filter", "js", &scripts::filter()?)?;
    let frame = add("frame", "js", &scripts::frame()?)?;
    let framed = add("frame", "css", &minify::styles(&styles::framed()?)?)?;
    let builder = add("embedding", "js", &scripts::embedding()?)?;
    files::write(&root.join(pages::ELEMENT), &element()?)?;
    let written = add("written", "css", &minify::styles(&styles::written()?)?)?;
    let script = add("osuiko", "js", &bundle.script)?;
    let wasm = add("osuiko", "wasm", &bundle.wasm)?;
    let every_page = minify::styles(&styles::every_page()?)?;
    let style = add("style", "css", &every_page)?;
    let icons = Icons::write(root)?;
    let pieces = Pieces::new(bundle, &every_page)?;
    for language in pages::LANGUAGES {
        let packed = catalogue::packed(language)
            .with_context(|| format!("cannot pack the catalogue in {language}"))?;
        let assets = Assets {
            boot: boot.clone(),
            filter: filter.clone(),
            frame: frame.clone(),
            framed: framed.clone(),
            embed: pages::ELEMENT.to_owned(),
            builder: builder.clone(),
            written: written.clone(),
            script: script.clone(),
            wasm: wasm.clone(),
            wasm_integrity: files::integrity(&bundle.wasm),
            script_integrity: files::integrity(&bundle.script),
            style: style.clone(),
            style_integrity: files::integrity(&every_page),
            catalogue: add(&format!("catalogue-{language}"), "bin", &packed.first)?,
            catalogue_integrity: files::integrity(&packed.first),
            help: add(&format!("help-{language}"), "bin", &packed.help)?,
            help_integrity: files::integrity(&packed.help),
            manifest: manifest::name(language),
            touch_icon: icons.touch.clone(),
        };
        files::write(&root.join(&assets.manifest), icons.manifest(language)?.as_bytes())?;
        let whole = pieces.file(language, &packed.first, Some(&packed.help))?;
        files::write(&root.join(single::name(language)), whole.as_bytes())?;
        let page = pages::start(language, &assets)?;
        files::write(&root.join(language).join("index.html"), page.as_bytes())?;
        let page = pages::embed(language, &assets)?;
        files::write(&root.join(language).join("embed").join("index.html"), page.as_bytes())?;
        for (folder, page) in pages::written(language, &assets)? {
            let path = root.join(language).join(folder).join("index.html");
            files::write(&path, page.as_bytes())?;
        }
        // These two load nothing that depends on the language, so any will do.
        files::write(&root.join("index.html"), pages::chooser(&assets).as_bytes())?;
        files::write(&root.join(pages::NOT_FOUND), pages::not_found(&assets)?.as_bytes())?;
    }
    write_open_data(root)
}

/// Writes what others can build on: the catalogue, its schema, and a feed for each language.
fn write_open_data(root: &Path) -> Result<()> {
    files::write(&root.join(open_data::DOCUMENT), open_data::shipped()?.as_bytes())?;
    files::write(&root.join(open_data::SCHEMA), open_data::schema()?.as_bytes())?;
    for language in pages::LANGUAGES {
        let feed = feeds::shipped(language)
            .with_context(|| format!("cannot write the feed of changes in {language}"))?;
        files::write(&root.join(language).join(feeds::CHANGES), feed.as_bytes())?;
    }
    Ok(())
}

/// Counts the files under `root` and their bytes.
fn measure(root: &Path) -> Result<Built> {
    let names = files::under(root)?;
    let mut bytes = 0_u64;
    for name in &names {
        bytes = bytes.saturating_add(fs::metadata(root.join(name))?.len());
    }
    Ok(Built { files: names.len(), bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_data_is_written_packed_and_in_the_list_of_checksums() {
        let root = workspace::scratch().unwrap().join("dist-open-data");
        if root.exists() {
            fs::remove_dir_all(&root).unwrap();
        }
        write_open_data(&root).unwrap();
        files::pack(&root).unwrap();
        files::write_checksums(&root).unwrap();
        let sums = fs::read_to_string(root.join(files::CHECKSUMS)).unwrap();
        let listed: Vec<&str> =
            sums.lines().filter_map(|line| line.split_once("  ")).map(|(_, name)| name).collect();
        let names = [
            "catalogue.json",
            "catalogue.schema.json",
            "en/changes.atom",
            "fi/changes.atom",
            "sv/changes.atom",
        ];
        let all =
            names.iter().flat_map(|name| ["", ".br", ".gz"].map(|end| format!("{name}{end}")));
        assert_eq!(listed, all.collect::<Vec<_>>());
    }
}
