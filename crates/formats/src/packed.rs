//! The packed catalogue: two small files for each language, facts and words together.
//!
//! The *first pack* has what the check needs, the *help pack* what only the plan, letters, notes and
//! practice messages show; `osuiko_words::packs` says which words are in which. Both are made like
//! this: eight bytes that say which it is, the format as a little-endian `u16`, then a value in the
//! way of postcard, then the Adler-32 of that value, four bytes, little-endian.
//!
//! The value of the first pack is the tables, the number of texts of the page, and all texts as
//! one, those of the page before those of facts, each with a tab behind it: brotli finds tabs where
//! sentences end, but no pattern in lengths, which would take 1.9 kB more. The value of the help
//! pack begins with the Adler-32 of the first pack it belongs to; then come its rows and its texts.
//!
//! ```
//! use osuiko_formats::packed::{PackedError, unpack};
//!
//! assert_eq!(unpack(b"<!doctype html>"), Err(PackedError::NotACatalogue));
//! ```

use super::reader::{Reader, Unpack};
use super::writer::{Pack as _, length};
use osuiko_engine::Catalogue;
use osuiko_engine::catalogue::{Help, MissingQuestion, NeverDropped, Tables};

/// The first bytes of every first pack.
pub const MAGIC: [u8; 8] = *b"OSUIKO\r\n";

/// The first bytes of every help pack.
pub const HELP_MAGIC: [u8; 8] = *b"OSUIKO+\n";

/// The format this program writes and reads; raised whenever the fields of a pack or the order of
/// its texts change.
pub const FORMAT: u16 = 11;

/// The separator of texts; there is one after the last text too.
const END: char = '\t';

/// Texts in the order of their numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// Those of the page.
    pub page: Vec<String>,
    /// Those of facts; empty where a row has none.
    pub facts: Vec<String>,
}

/// Everything that is packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// The facts; letters, practice messages and the pages of actions are put into the help pack.
    pub tables: Tables,
    /// The texts of the first pack.
    pub first: Texts,
    /// The texts of the help pack.
    pub help: Texts,
}

/// The two files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packs {
    /// The first pack.
    pub first: Vec<u8>,
    /// The help pack that belongs to it.
    pub help: Vec<u8>,
}

/// The content of a first pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unpacked {
    /// The facts.
    pub catalogue: Catalogue,
    /// Its texts.
    pub texts: Texts,
    /// The checksum by which its help pack names it.
    pub checksum: u32,
}

/// The content of a help pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnpackedHelp {
    /// Its rows.
    pub rows: Help,
    /// Its texts.
    pub texts: Texts,
}

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackedError {
    /// Its first bytes are not those of a pack.
    #[error("this is not a packed catalogue")]
    NotACatalogue,
    /// It was written by another version of the program.
    #[error("the packed catalogue has format {found}, this program reads {FORMAT}")]
    OtherFormat {
        /// The format in the file.
        found: u16,
    },
    /// It is cut off, or bytes have changed.
    #[error("the packed catalogue is cut off or damaged")]
    Damaged,
    /// It is the help pack of another first pack.
    #[error("this help belongs to another catalogue")]
    OtherCatalogue,
    /// It is whole, but its tables do not fit together.
    #[error("the packed catalogue is inconsistent: {0}")]
    MissingQuestion(#[from] MissingQuestion),
}

/// Why facts and words cannot be packed: a text contains a tab, which is the separator of texts.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a tab stands between the texts, so none may stand in one: {0:?}")]
pub struct TabInText(pub String);

/// Packs facts and words.
///
/// # Errors
/// [`TabInText`], with the text.
pub fn pack(packed: &Packed) -> Result<Packs, TabInText> {
    let Packed { tables, first, help } = packed;
    let mut value = Vec::new();
    tables.pack(&mut value);
    first.pack(&mut value)?;
    let sum = adler2::adler32_slice(&value);
    let help = pack_help(&Help::of(tables), help, sum)?;
    Ok(Packs { first: sealed(MAGIC, &value), help })
}

/// Packs the help that belongs to the first pack with this [`checksum`](Unpacked::checksum).
///
/// # Errors
/// [`TabInText`], with the text.
pub fn pack_help(rows: &Help, texts: &Texts, sum: u32) -> Result<Vec<u8>, TabInText> {
    let mut value = sum.to_le_bytes().to_vec();
    rows.pack(&mut value);
    texts.pack(&mut value)?;
    Ok(sealed(HELP_MAGIC, &value))
}

/// A file around a value.
fn sealed(magic: [u8; 8], value: &[u8]) -> Vec<u8> {
    let checksum = adler2::adler32_slice(value).to_le_bytes();
    [&magic, &FORMAT.to_le_bytes()[..], value, &checksum].concat()
}

/// The value in a file, and its Adler-32.
#[inline(never)]
fn opened(magic: [u8; 8], bytes: &[u8]) -> Result<(&[u8], u32), PackedError> {
    let rest = bytes.strip_prefix(&magic).ok_or(PackedError::NotACatalogue)?;
    let (format, rest) = rest.split_first_chunk::<2>().ok_or(PackedError::Damaged)?;
    let found = u16::from_le_bytes(*format);
    if found != FORMAT {
        return Err(PackedError::OtherFormat { found });
    }
    let (value, checksum) = rest.split_last_chunk::<4>().ok_or(PackedError::Damaged)?;
    let checksum = u32::from_le_bytes(*checksum);
    if adler2::adler32_slice(value) != checksum {
        return Err(PackedError::Damaged);
    }
    Ok((value, checksum))
}

/// Unpacks a first pack.
///
/// ```
/// use osuiko_engine::example;
/// use osuiko_formats::packed::{Packed, PackedError, Texts, pack, unpack, unpack_help};
///
/// let tables = example::catalogue().tables().clone();
/// let first = Texts { page: vec!["Begin".to_owned()], facts: vec!["Pads".to_owned()] };
/// let help = Texts { page: vec!["Your plan".to_owned()], facts: Vec::new() };
/// let packs = pack(&Packed { tables, first: first.clone(), help: help.clone() }).unwrap();
///
/// let unpacked = unpack(&packs.first).unwrap();
/// assert_eq!(unpacked.texts, first);
/// assert_eq!(unpack_help(&packs.help, unpacked.checksum).unwrap().texts, help);
///
/// let cut_off = packs.first.split_last().unwrap().1;
/// assert_eq!(unpack(cut_off), Err(PackedError::Damaged));
/// ```
///
/// # Errors
/// [`PackedError`], in the order in which things can be wrong.
pub fn unpack(bytes: &[u8]) -> Result<Unpacked, PackedError> {
    let (value, checksum) = opened(MAGIC, bytes)?;
    let mut from = Reader::new(value);
    let tables: NeverDropped<Tables> = NeverDropped::new(Unpack::unpack(&mut from));
    let texts = Texts::unpack(&mut from);
    if !from.finish() {
        return Err(PackedError::Damaged);
    }
    Ok(Unpacked { catalogue: Catalogue::over(tables)?, texts, checksum })
}

/// Unpacks the help pack that belongs to the first pack with this [`checksum`](Unpacked::checksum).
///
/// # Errors
/// [`PackedError`], in the order in which things can be wrong.
pub fn unpack_help(bytes: &[u8], checksum: u32) -> Result<UnpackedHelp, PackedError> {
    let (value, _) = opened(HELP_MAGIC, bytes)?;
    let (belongs, value) = value.split_first_chunk::<4>().ok_or(PackedError::Damaged)?;
    if u32::from_le_bytes(*belongs) != checksum {
        return Err(PackedError::OtherCatalogue);
    }
    let mut from = Reader::new(value);
    let rows = Unpack::unpack(&mut from);
    let texts = Texts::unpack(&mut from);
    if from.finish() { Ok(UnpackedHelp { rows, texts }) } else { Err(PackedError::Damaged) }
}

impl Texts {
    fn pack(&self, to: &mut Vec<u8>) -> Result<(), TabInText> {
        let mut all = String::new();
        for text in self.page.iter().chain(&self.facts) {
            if text.contains(END) {
                return Err(TabInText(text.clone()));
            }
            all.push_str(text);
            all.push(END);
        }
        length(self.page.len(), to);
        all.pack(to);
        Ok(())
    }

    #[inline(never)]
    fn unpack(from: &mut Reader<'_>) -> Self {
        let pages = from.length();
        let all: String = Unpack::unpack(from);
        let mut texts = Self::default();
        // Nothing follows the last tab.
        let whole = all.strip_suffix(END).unwrap_or_else(|| {
            if !all.is_empty() {
                from.damage();
            }
            ""
        });
        if !all.is_empty() {
            for text in whole.split(END) {
                let list =
                    if texts.page.len() < pages { &mut texts.page } else { &mut texts.facts };
                list.push(text.to_owned());
            }
        }
        if texts.page.len() < pages {
            from.damage();
        }
        texts
    }
}
