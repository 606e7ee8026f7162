//! The project's files as a zip: read from one, and written as one.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use anyhow::{Context as _, Result, ensure};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The file by which a project is known.
const MARK: &str = "assets/catalogue/questions.toml";

/// The most bytes that the files of a project come to; ours are three million.
const MOST: u64 = 64 << 20;

/// Whether a file of a project is read: those that authors write.
pub fn is_read(path: &str) -> bool {
    let ends = |ending: &str| path.strip_suffix(ending).is_some();
    (path.starts_with("assets/catalogue/") && ends(".toml"))
        || (path.starts_with("assets/text/") && ends(".ftl"))
        || (path.starts_with("tests/personas/") && ends(".toml"))
}

/// The files that authors write, by their paths from the root of the project.
///
/// # Errors
/// One sentence, if this is no zip or the zip of something else.
pub fn unpacked(bytes: &[u8]) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).ok().context("This is not a zip file.")?;
    let names: Vec<String> =
        archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    let before = |name: &String| Some(name.strip_suffix(MARK)?.to_owned());
    // A zip of a folder has the name of the folder before everything.
    let root = names.iter().filter_map(before).min_by_key(String::len);
    let root = root.with_context(|| {
        format!("This zip is of something else: a project has a file {MARK}, and here is none.")
    })?;
    let mut files = BTreeMap::new();
    let mut left = MOST;
    for name in &names {
        let Some(path) = name.strip_prefix(&root).filter(|path| is_read(path)) else { continue };
        let mut file = archive.by_name(name).context("This zip is damaged.")?.take(left);
        let mut content = Vec::new();
        file.read_to_end(&mut content).context("This zip is damaged.")?;
        left = left.saturating_sub(u64::try_from(content.len()).unwrap_or(u64::MAX));
        ensure!(left > 0, "This zip is far too large to be a project.");
        files.insert(path.to_owned(), content);
    }
    Ok(files)
}

/// A zip of these files; the same files make the same zip.
///
/// # Errors
/// When there is no memory left.
pub fn packed(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (path, content) in files {
        writer.start_file(path.as_str(), options)?;
        writer.write_all(content)?;
    }
    Ok(writer.finish()?.into_inner())
}
