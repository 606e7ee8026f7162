//! Writes `dist/`: everything that a web server needs, and nothing else.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use osuiko_catalogue::{Sound, folder};
use osuiko_site::assets::{Assets, asset};
use osuiko_site::manifest::{self, Icons};
use osuiko_site::{feeds, files, headers, offline, open_data, pages};
use osuiko_words::Language;

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
    let sound = folder::check(&workspace::root().join("assets"), None)?;
    let bundle = bundle::build()?;
    step::begin("writing the pages and packing them", "about 10 seconds");
    // A folder beside it, so that `out` is always whole, also while it is being served.
    let new = out.with_extension("new");
    if new.exists() {
        fs::remove_dir_all(&new).with_context(|| format!("cannot remove {}", new.display()))?;
    }
    write_site(&new, &bundle, &sound)?;
    offline::write(&new)?;
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
fn write_site(root: &Path, bundle: &Bundle, sound: &Sound) -> Result<()> {
    let add = |stem: &str, extension: &str, content: &[u8]| {
        let name = files::hashed_name(stem, extension, content);
        files::write(&root.join(&name), content).map(|()| name)
    };
    let boot = add("boot", "js", &scripts::boot()?)?;
    let small = |name: &str| minify::script(&workspace::root().join("assets").join(name));
    let filter = add("filter", "js", &small("filter.js")?)?;
    let frame = add("frame", "js", &[asset("colour.js")?, asset("frame.js")?].concat())?;
    let framed = add("frame", "css", &minify::styles(&styles::framed()?)?)?;
    let builder = add("embedding", "js", &[asset("colour.js")?, asset("embedding.js")?].concat())?;
    files::write(&root.join(pages::ELEMENT), &asset(pages::ELEMENT)?)?;
    let written = add("written", "css", &minify::styles(&styles::written()?)?)?;
    let script = add("osuiko", "js", &bundle.script)?;
    let wasm = add("osuiko", "wasm", &bundle.wasm)?;
    let every_page = minify::styles(&styles::every_page()?)?;
    let style = add("style", "css", &every_page)?;
    let icons = Icons::write(root)?;
    let pieces = Pieces::new(bundle, &every_page)?;
    for edition in Language::ALL.map(|language| sound.edition(language)) {
        let language = edition.language().code();
        let packed =
            edition.packed().with_context(|| format!("cannot pack the catalogue in {language}"))?;
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
            catalogue: add(&format!("catalogue-{language}"), "bin", &packed)?,
            catalogue_integrity: files::integrity(&packed),
            manifest: manifest::name(language),
            touch_icon: icons.touch.clone(),
        };
        files::write(&root.join(&assets.manifest), icons.manifest(sound, language)?.as_bytes())?;
        let whole = pieces.file(sound, language, &packed)?;
        files::write(&root.join(single::name(language)), whole.as_bytes())?;
        let page = pages::start(sound, language, &assets)?;
        files::write(&root.join(language).join("index.html"), page.as_bytes())?;
        let page = pages::embed(sound, language, &assets)?;
        files::write(&root.join(language).join("embed").join("index.html"), page.as_bytes())?;
        for (folder, page) in pages::written(sound, language, &assets)? {
            let path = root.join(language).join(folder).join("index.html");
            files::write(&path, page.as_bytes())?;
        }
        // These two load nothing that depends on the language, so any will do.
        files::write(&root.join("index.html"), pages::chooser(&assets).as_bytes())?;
        files::write(&root.join(pages::NOT_FOUND), pages::not_found(sound, &assets)?.as_bytes())?;
    }
    write_open_data(root, sound)
}

/// Writes what others can build on: the catalogue, its schema, and a feed for each language.
fn write_open_data(root: &Path, sound: &Sound) -> Result<()> {
    files::write(&root.join(open_data::DOCUMENT), open_data::json(sound)?.as_bytes())?;
    files::write(&root.join(open_data::SCHEMA), open_data::schema()?.as_bytes())?;
    for language in Language::ALL {
        let code = language.code();
        let feed = feeds::changes(sound, language)
            .with_context(|| format!("cannot write the feed of changes in {code}"))?;
        files::write(&root.join(code).join(feeds::CHANGES), feed.as_bytes())?;
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
        let sound = folder::check(&workspace::root().join("assets"), None).unwrap();
        write_open_data(&root, &sound).unwrap();
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
