//! Files of `dist/`: names made from the content, packed copies, and the list of checksums.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256, Sha384};

/// The name of the list of checksums; a folder that has it was written to the end.
pub const CHECKSUMS: &str = "SHA256SUMS";

/// Kinds of files that get smaller when packed.
const PACKED: [&str; 9] =
    ["atom", "bin", "css", "html", "js", "json", "svg", "wasm", "webmanifest"];

/// The name of a file with the content's hash in it, as in `boot-0123456789abcdef.js`.
pub fn hashed_name(stem: &str, extension: &str, content: &[u8]) -> String {
    format!("{stem}-{}.{extension}", short_hash(content))
}

/// The hash of the content as it stands in names: the first 16 digits of its SHA-256.
pub fn short_hash(content: &[u8]) -> String {
    sha256(content).chars().take(16).collect()
}

/// The hash that a name carries, as in `boot-0123456789abcdef.js`.
pub fn hash_in(path: &str) -> Option<&str> {
    let name = path.rsplit('/').next()?;
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    let (_, hash) = stem.rsplit_once('-')?;
    let is_hash =
        hash.len() == 16 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    is_hash.then_some(hash)
}

/// What our own pages name for the browser to check that it got exactly this content.
pub fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

/// The same in the form that pages of others name, and which therefore stays as it is.
pub fn integrity_for_others(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

/// What a policy names to allow a script or a style that stands in the page.
pub fn sha256_source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

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

/// Writes a brotli and a gzip copy beside every file under `root` that gets smaller by it.
///
/// # Errors
///
/// When a file cannot be read or written.
pub fn pack(root: &Path) -> Result<()> {
    for name in under(root)? {
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        if !PACKED.contains(&extension) {
            continue;
        }
        let content = read(&root.join(&name))?;
        let about = || format!("cannot pack {name}");
        write(&root.join(format!("{name}.br")), &brotli(&content).with_context(about)?)?;
        write(&root.join(format!("{name}.gz")), &gzip(&content).with_context(about)?)?;
    }
    Ok(())
}

/// Lists the checksum of every file under `root` in the form that `sha256sum --check` reads.
///
/// # Errors
///
/// When a file cannot be read or the list cannot be written.
pub fn write_checksums(root: &Path) -> Result<()> {
    let line = |name: &String| {
        let sum = sha256(&read(&root.join(name))?);
        Ok(format!("{sum}  {name}\n"))
    };
    let list = under(root)?.iter().map(line).collect::<Result<String>>()?;
    write(&root.join(CHECKSUMS), list.as_bytes())
}

/// Puts the finished folder `new` in the place of `old`.
///
/// # Errors
///
/// When `old` is something that we did not write, or cannot be replaced.
pub fn replace(old: &Path, new: &Path) -> Result<()> {
    clear(old)?;
    fs::rename(new, old).with_context(|| format!("cannot move the files to {}", old.display()))
}

/// Removes the folder if it is one that we wrote, or empty, or not there.
fn clear(folder: &Path) -> Result<()> {
    let about = || format!("cannot replace {}", folder.display());
    if folder.join(CHECKSUMS).is_file() {
        return fs::remove_dir_all(folder).with_context(about);
    }
    match fs::remove_dir(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            let advice = || format!("{}: it has no {CHECKSUMS}; move it away", about());
            Err(error).with_context(advice)
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// The SHA-256 of `content` in hexadecimal.
pub fn sha256(content: &[u8]) -> String {
    hexadecimal(&Sha256::digest(content))
}

/// `bytes` in hexadecimal.
pub fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// `content` as small as brotli makes it: a long file in blocks of its choice, or in blocks of
/// 64 KiB, which takes 0.1 kB from the program.
fn brotli(content: &[u8]) -> io::Result<Vec<u8>> {
    let pack = |lgblock| {
        let parameters =
            BrotliEncoderParams { quality: 11, lgwin: 22, lgblock, ..Default::default() };
        let mut packed = Vec::new();
        brotli::BrotliCompress(&mut &*content, &mut packed, &parameters)?;
        io::Result::Ok(packed)
    };
    let packed = pack(0)?;
    if content.len() <= 1 << SMALL_BLOCK {
        return Ok(packed);
    }
    let in_blocks = pack(SMALL_BLOCK)?;
    Ok(if in_blocks.len() < packed.len() { in_blocks } else { packed })
}

/// The length of a small block as a power of two, in bytes.
const SMALL_BLOCK: i32 = 16;

/// `content` as small as gzip makes it, without a time in the header.
///
/// # Errors
///
/// Never, in fact: it is written to memory.
pub fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;
    use std::path::PathBuf;

    use super::*;

    fn folder(name: &str) -> PathBuf {
        crate::scratch::folder(name)
    }

    #[test]
    fn a_hashed_name_follows_the_content() {
        let name = hashed_name("boot", "js", b"abc");
        assert_eq!(name, "boot-ba7816bf8f01cfea.js");
        assert_ne!(name, hashed_name("boot", "js", b"abd"));
    }

    #[test]
    fn the_integrity_is_the_one_browsers_compute() {
        // The examples of the Subresource Integrity specification.
        let script = b"alert('Hello, world.');";
        let expected = "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=";
        assert_eq!(integrity(script), expected);
        let expected = "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO";
        assert_eq!(integrity_for_others(script), expected);
    }

    #[test]
    fn packed_copies_unpack_to_the_same_content_and_are_the_same_every_time() {
        let root = folder("files-pack");
        let content = "Osuiko? ".repeat(1000);
        write(&root.join("fi/index.html"), content.as_bytes()).unwrap();
        write(&root.join("_headers"), b"/*").unwrap();
        pack(&root).unwrap();
        write_checksums(&root).unwrap();
        let names =
            ["SHA256SUMS", "_headers", "fi/index.html", "fi/index.html.br", "fi/index.html.gz"];
        assert_eq!(under(&root).unwrap(), names);

        let (br, gz) = (root.join("fi/index.html.br"), root.join("fi/index.html.gz"));
        let mut from_br = Vec::new();
        brotli::BrotliDecompress(&mut read(&br).unwrap().as_slice(), &mut from_br).unwrap();
        let mut from_gz = Vec::new();
        flate2::read::GzDecoder::new(fs::File::open(&gz).unwrap())
            .read_to_end(&mut from_gz)
            .unwrap();
        assert_eq!((from_br, from_gz), (content.clone().into_bytes(), content.into_bytes()));

        let first = read(&root.join(CHECKSUMS)).unwrap();
        fs::remove_file(root.join(CHECKSUMS)).unwrap();
        for packed in [br, gz] {
            fs::remove_file(packed).unwrap();
        }
        pack(&root).unwrap();
        write_checksums(&root).unwrap();
        assert_eq!(first, read(&root.join(CHECKSUMS)).unwrap());
    }

    #[test]
    fn a_folder_that_we_did_not_write_is_left_alone() {
        let root = folder("files-replace");
        let (old, new) = (root.join("old"), root.join("new"));
        write(&old.join("letter.txt"), b"dear").unwrap();
        write(&new.join(CHECKSUMS), b"").unwrap();
        let error = replace(&old, &new).unwrap_err();
        assert!(error.to_string().contains("move it away"), "{error}");
        assert!(old.join("letter.txt").is_file() && new.is_dir());

        write(&old.join(CHECKSUMS), b"").unwrap();
        replace(&old, &new).unwrap();
        assert!(!old.join("letter.txt").exists() && !new.exists());
        replace(&root.join("fresh"), &old).unwrap();
    }
}
