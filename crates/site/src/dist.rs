//! The folder `dist/`, written file by file: each with its kind, each remembered.

use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context, Result, ensure};
use rayon::prelude::*;

use crate::files::{self, Encoding};
use crate::kind::{CHECKSUMS, Kind};

/// A `dist/` that is being written. It has only the files that were added to it.
#[derive(Debug)]
pub struct Dist {
    root: PathBuf,
    files: Vec<Emitted>,
}

/// A file that was written.
#[derive(Clone, Debug)]
pub struct Emitted {
    /// What it is.
    pub kind: Kind,
    /// Its name, relative to the root.
    pub name: String,
    /// What our own pages name for the browser to check that it got exactly this content.
    pub integrity: String,
    /// The SHA-256 of its content in hexadecimal.
    pub sha256: String,
}

impl Emitted {
    /// The checksum of its content as it stands in names.
    pub fn short_hash(&self) -> &str {
        files::short(&self.sha256)
    }
}

/// How much was written, packed copies and checksums included.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// How many files.
    pub files: usize,
    /// How many bytes they have together.
    pub bytes: u64,
}

impl Dist {
    /// An empty folder at `root`, in the place of whatever was there.
    ///
    /// # Errors
    /// When the old folder cannot be removed.
    pub fn create(root: &Path) -> Result<Self> {
        if root.exists() {
            fs::remove_dir_all(root)
                .with_context(|| format!("cannot remove {}", root.display()))?;
        }
        Ok(Self { root: root.to_path_buf(), files: Vec::new() })
    }

    /// The folder at `root` as it is: what stands there already is somebody else's and stays.
    pub fn inside(root: &Path) -> Self {
        Self { root: root.to_path_buf(), files: Vec::new() }
    }

    /// Writes a file under the name of its kind.
    ///
    /// # Errors
    /// When it cannot be written, when its name leads back to another kind, or when there is a file
    /// of this name already.
    pub fn add(&mut self, kind: Kind, content: &[u8]) -> Result<Emitted> {
        let name = kind.name(content);
        let back = Kind::of_path(&name);
        ensure!(back.as_ref() == Some(&kind), "{name} is {kind:?}, and is read as {back:?}");
        ensure!(self.files.iter().all(|file| file.name != name), "{name} is written twice");
        files::write(&self.root.join(&name), content)?;
        let integrity = files::sri_sha256(content);
        let emitted = Emitted { kind, name, integrity, sha256: files::sha256(content) };
        self.files.push(emitted.clone());
        Ok(emitted)
    }

    /// Every file that was added, in the order in which it was.
    pub fn files(&self) -> &[Emitted] {
        &self.files
    }

    /// Writes the packed copies and, last of all, the list of checksums; says how much there is.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub fn finish(mut self) -> Result<Size> {
        // Brotli at its best is nearly all of the time, and no file waits for another.
        let with_copies = self.files.par_iter().filter(|file| has_copies(&file.kind));
        with_copies.try_for_each(|file| write_copies(&self.root, &file.name))?;
        let list = checksums(&self.root)?;
        self.add(Kind::Checksums, list.as_bytes())?;
        size(&self.root)
    }
}

/// Writes the packed copies of the file `name` beside it.
fn write_copies(root: &Path, name: &str) -> Result<()> {
    let content = files::read(&root.join(name))?;
    for encoding in Encoding::ALL {
        let packed = encoding.pack(&content).with_context(|| format!("cannot pack {name}"))?;
        files::write(&root.join(encoding.copy_of(name)), &packed)?;
    }
    Ok(())
}

/// Whether files of this kind get smaller when packed, and so have packed copies beside them.
pub fn has_copies(kind: &Kind) -> bool {
    match kind {
        Kind::Chooser
        | Kind::NotFound(_)
        | Kind::FirstView(_)
        | Kind::FramePage(_)
        | Kind::Editors(_)
        | Kind::EasyEditors
        | Kind::Example(..)
        | Kind::Written(..)
        | Kind::Single(_)
        | Kind::Boot
        | Kind::Glue
        | Kind::Program
        | Kind::Catalogue(_) | Kind::Help(_)
        | Kind::EasyCatalogue
        | Kind::EasyHelp
        | Kind::Aids
        | Kind::Style
        | Kind::WrittenStyle
        | Kind::CheckStyle
        | Kind::Filter
        | Kind::Builder
        | Kind::FrameScript
        | Kind::FrameStyle
        | Kind::Element
        | Kind::FirstElement
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
        | Kind::Manifest(_)
        | Kind::Worker
        | Kind::Sbom => true,
        // Packed already, by its own format.
        Kind::Icon(_)
        // No browser asks for these.
        | Kind::Nginx
        | Kind::Update
        | Kind::Netlify
        | Kind::Checksums => false,
    }
}

/// The checksum of every file under `root` in the form that `sha256sum --check` reads.
fn checksums(root: &Path) -> Result<String> {
    let line = |name: &String| {
        let sum = files::sha256(&files::read(&root.join(name))?);
        Ok(format!("{sum}  {name}\n"))
    };
    files::under(root)?.iter().map(line).collect()
}

/// Counts the files under `root` and their bytes.
fn size(root: &Path) -> Result<Size> {
    let names = files::under(root)?;
    let mut bytes = 0_u64;
    for name in &names {
        bytes = bytes.saturating_add(fs::metadata(root.join(name))?.len());
    }
    Ok(Size { files: names.len(), bytes })
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

#[cfg(test)]
mod tests {
    use osuiko_words::Language;

    use super::*;
    use crate::scratch;

    #[test]
    fn what_was_added_is_packed_where_that_helps_and_in_the_list_of_checksums() {
        let root = scratch::folder("dist-finish");
        let mut dist = Dist::create(&root).unwrap();
        dist.add(Kind::FirstView(Language::Fi), "Osuiko? ".repeat(1000).as_bytes()).unwrap();
        dist.add(Kind::Netlify, b"/*").unwrap();
        let size = dist.finish().unwrap();
        let names =
            ["SHA256SUMS", "_headers", "fi/index.html", "fi/index.html.br", "fi/index.html.gz"];
        assert_eq!(files::under(&root).unwrap(), names);
        assert_eq!(size.files, names.len());
        let sums = fs::read_to_string(root.join(CHECKSUMS)).unwrap();
        let listed = sums.lines().filter_map(|line| line.split_once("  "));
        assert!(listed.map(|(_, name)| name).eq(names[1..].iter().copied()), "{sums}");
    }

    #[test]
    fn no_file_is_written_twice() {
        let mut dist = Dist::create(&scratch::folder("dist-twice")).unwrap();
        dist.add(Kind::Chooser, b"one").unwrap();
        let error = dist.add(Kind::Chooser, b"other").unwrap_err().to_string();
        assert!(error.contains("index.html is written twice"), "{error}");
    }

    #[test]
    fn a_page_whose_name_means_something_else_is_refused() {
        let mut dist = Dist::create(&scratch::folder("dist-other")).unwrap();
        let page = Kind::Written(Language::Fi, crate::kind::FRAME_FOLDER.to_owned());
        let error = dist.add(page, b"page").unwrap_err().to_string();
        assert!(error.contains("fi/embed/index.html"), "{error}");
    }

    #[test]
    fn a_folder_that_we_did_not_write_is_left_alone() {
        let root = scratch::folder("dist-replace");
        let (old, new) = (root.join("old"), root.join("new"));
        files::write(&old.join("letter.txt"), b"dear").unwrap();
        files::write(&new.join(CHECKSUMS), b"").unwrap();
        let error = replace(&old, &new).unwrap_err();
        assert!(error.to_string().contains("move it away"), "{error}");
        assert!(old.join("letter.txt").is_file() && new.is_dir());

        files::write(&old.join(CHECKSUMS), b"").unwrap();
        replace(&old, &new).unwrap();
        assert!(!old.join("letter.txt").exists() && !new.exists());
        replace(&root.join("fresh"), &old).unwrap();
    }
}
