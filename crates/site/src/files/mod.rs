//! Files: reading and writing them with errors that name them, their checksums, and their packed
//! copies.

mod digest;
mod pack;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

pub use digest::{
    hexadecimal, is_short_hash, sha256, sha256_source, short, short_hash, sri_sha256, sri_sha384,
};
pub use pack::{Encoding, gzip, original};

/// Reads a file.
///
/// # Errors
///
/// When it cannot be read; the message names it.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a file, and the folders above it.
///
/// # Errors
///
/// When it cannot be written; the message names it.
pub fn write(path: &Path, content: &[u8]) -> Result<()> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    let written = folder.and_then(|()| fs::write(path, content));
    written.with_context(|| format!("cannot write {}", path.display()))
}

/// The names of all files under `root`, relative to it and with `/`, in order.
///
/// # Errors
///
/// When a folder cannot be read.
pub fn under(root: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let about = || format!("cannot read the folder {}", folder.display());
        for entry in fs::read_dir(&folder).with_context(about)? {
            let path = entry.with_context(about)?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root)?.iter().map(|part| part.to_string_lossy());
                found.push(name.collect::<Vec<_>>().join("/"));
            }
        }
    }
    found.sort_unstable();
    Ok(found)
}
