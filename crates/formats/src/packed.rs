//! The packed catalogue: one small file per language, facts and words together.
//!
//! Layout: the eight bytes [`MAGIC`], the format as a little-endian `u16`, then a postcard
//! value, then the Adler-32 of that value, four bytes, little-endian. The value is the tables, the
//! number of texts of the page, and all texts as one, those of the page first, each with a tab
//! behind it: brotli finds tabs where sentences end, but no pattern in lengths, which would take
//! 1.9 kB more.

use super::keys::each_key;
use super::reader::{Reader, Unpack};
use super::writer::{Pack as _, length};
use osuiko_engine::Catalogue;
use osuiko_engine::catalogue::{MissingQuestion, NeverDropped, Tables};

/// What every packed catalogue begins with.
pub const MAGIC: [u8; 8] = *b"OSUIKO\r\n";

/// The format this program writes and reads; raised whenever the shape of [`Packed`]
/// or the order of its texts changes.
pub const FORMAT: u16 = 9;

/// What stands behind each text.
const END: char = '\t';

/// What is in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// The facts.
    pub tables: Tables,
    /// The words of the page, in the order of `ui.ftl`.
    pub page: Vec<String>,
    /// The words of the facts, in the order of [`keys`](super::keys::keys); empty where there is none.
    pub texts: Vec<String>,
}

/// What comes out of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unpacked {
    /// The facts, ready to be asked.
    pub catalogue: Catalogue,
    /// The words of the page, in the order of `ui.ftl`.
    pub page: Vec<String>,
    /// The words of the facts: key and text, sorted by key.
    pub facts: Vec<(String, String)>,
}

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackedError {
    /// It does not begin like one.
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
    /// It is whole, but its tables do not fit together.
    #[error("the packed catalogue is inconsistent: {0}")]
    MissingQuestion(#[from] MissingQuestion),
}

/// Why facts and words cannot be packed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackingError {
    /// A text has a tab.
    #[error("a tab parts the texts, so none may stand in one: {0:?}")]
    Tab(String),
}

/// Packs facts and words.
///
/// # Errors
/// [`PackingError`], for a text with a tab.
pub fn pack(packed: &Packed) -> Result<Vec<u8>, PackingError> {
    let Packed { tables, page, texts } = packed;
    let mut words = String::new();
    for text in page.iter().chain(texts) {
        if text.contains(END) {
            return Err(PackingError::Tab(text.clone()));
        }
        words.push_str(text);
        words.push(END);
    }
    let mut body = Vec::new();
    tables.pack(&mut body);
    length(page.len(), &mut body);
    words.pack(&mut body);
    let mut bytes = MAGIC.to_vec();
    bytes.extend(FORMAT.to_le_bytes());
    bytes.extend(&body);
    bytes.extend(adler2::adler32_slice(&body).to_le_bytes());
    Ok(bytes)
}

/// Gives the rows of the tables whose ids are not packed their numbers as ids: nothing but the
/// words is found by them.
fn number_rows(tables: &mut Tables) {
    let ids = |id: &mut String, at: usize| *id = at.to_string();
    tables.organisations.iter_mut().enumerate().for_each(|(at, row)| ids(&mut row.id, at));
    tables.kinds.iter_mut().enumerate().for_each(|(at, row)| ids(&mut row.id, at));
    tables.actions.iter_mut().enumerate().for_each(|(at, row)| ids(&mut row.id, at));
    tables.harms.iter_mut().enumerate().for_each(|(at, row)| ids(&mut row.id, at));
    tables.letters.iter_mut().enumerate().for_each(|(at, row)| ids(&mut row.id, at));
    tables.drills.iter_mut().enumerate().for_each(|(at, row)| ids(&mut row.id, at));
}

/// Unpacks a catalogue and its words.
///
/// # Errors
/// [`PackedError`], in the order in which things can be wrong.
pub fn unpack(bytes: &[u8]) -> Result<Unpacked, PackedError> {
    let rest = bytes.strip_prefix(&MAGIC).ok_or(PackedError::NotACatalogue)?;
    let (format, body) = rest.split_first_chunk::<2>().ok_or(PackedError::Damaged)?;
    let found = u16::from_le_bytes(*format);
    if found != FORMAT {
        return Err(PackedError::OtherFormat { found });
    }
    let (body, sum) = body.split_last_chunk::<4>().ok_or(PackedError::Damaged)?;
    if adler2::adler32_slice(body) != u32::from_le_bytes(*sum) {
        return Err(PackedError::Damaged);
    }
    let mut from = Reader::new(body);
    let mut tables: NeverDropped<Tables> = NeverDropped::new(Unpack::unpack(&mut from));
    number_rows(&mut tables);
    let pages = from.length();
    let words: String = Unpack::unpack(&mut from);
    let mut words = words.split(END);
    let mut too_few = false;
    let mut next = || {
        words.next().unwrap_or_else(|| {
            too_few = true;
            ""
        })
    };
    let mut page: Vec<String> = Vec::new();
    while page.len() < pages {
        page.push(next().to_owned());
    }
    let mut facts: Vec<(String, String)> = Vec::new();
    each_key(&tables, &mut |key| {
        let text = next();
        if !text.is_empty() {
            // Put in its place: sorting them all at once takes another kind of sort.
            let place = facts.binary_search_by(|(known, _)| known.cmp(&key));
            facts.insert(place.unwrap_or_else(|place| place), (key, text.to_owned()));
        }
    });
    // Behind the last tab there is nothing.
    let ended = next().is_empty();
    if !ended || too_few || words.next().is_some() || !from.finish() {
        return Err(PackedError::Damaged);
    }
    Ok(Unpacked { catalogue: Catalogue::over(tables)?, page, facts })
}
