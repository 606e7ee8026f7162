//! The packed catalogue: one small file per language, facts and words together.
//!
//! Layout: the eight bytes [`MAGIC`], the format as a little-endian `u16`, then a postcard
//! value of [`Packed`], then the Adler-32 of that value, four bytes, little-endian.

use serde::{Deserialize, Serialize};

use super::keys::each_key;
use super::reader::{Reader, Unpack};
use crate::domain::Catalogue;
use crate::domain::catalogue::{Broken, Kept, Tables};

/// What every packed catalogue begins with.
pub const MAGIC: [u8; 8] = *b"OSUIKO\r\n";

/// The format this program writes and reads; raised whenever the shape of [`Packed`]
/// or the order of its texts changes.
pub const FORMAT: u16 = 5;

/// What is in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    Foreign,
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
    Broken(#[from] Broken),
}

/// Packs facts and words.
///
/// # Errors
/// [`PackedError::Damaged`] if they cannot be written, which does not happen with memory to spare.
#[cfg(not(target_arch = "wasm32"))]
pub fn pack(packed: &Packed) -> Result<Vec<u8>, PackedError> {
    let body = postcard::to_allocvec(packed).map_err(|_| PackedError::Damaged)?;
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
    let rest = bytes.strip_prefix(&MAGIC).ok_or(PackedError::Foreign)?;
    let (format, body) = rest.split_first_chunk::<2>().ok_or(PackedError::Damaged)?;
    let found = u16::from_le_bytes(*format);
    if found != FORMAT {
        return Err(PackedError::OtherFormat { found });
    }
    let (body, sum) = body.split_last_chunk::<4>().ok_or(PackedError::Damaged)?;
    if adler2::adler32_slice(body) != u32::from_le_bytes(*sum) {
        return Err(PackedError::Damaged);
    }
    // The fields of `Packed`, in their order.
    let mut from = Reader::new(body);
    let mut tables: Kept<Tables> = Kept::new(Unpack::unpack(&mut from));
    number_rows(&mut tables);
    let page = Unpack::unpack(&mut from);
    let mut left = from.length();
    let mut facts: Vec<(String, String)> = Vec::new();
    each_key(&tables, &mut |key| {
        let text: String = Unpack::unpack(&mut from);
        left = left.wrapping_sub(1); // too few come out as very many
        if !text.is_empty() {
            // Put in its place: sorting them all at once takes another kind of sort.
            let place = facts.binary_search_by(|(known, _)| known.cmp(&key));
            facts.insert(place.unwrap_or_else(|place| place), (key, text));
        }
    });
    if left != 0 || !from.finish() {
        return Err(PackedError::Damaged);
    }
    Ok(Unpacked { catalogue: Catalogue::over(tables)?, page, facts })
}
