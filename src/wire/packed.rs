//! The packed catalogue: one small file per language, facts and words together.
//!
//! Layout: the eight bytes [`MAGIC`], the format as a little-endian `u16`, then a postcard
//! value of [`Packed`] with its CRC-32 (ISO-HDLC, four bytes, little-endian) at the end.

use crc::{CRC_32_ISO_HDLC, Crc};
use serde::{Deserialize, Serialize};

use crate::domain::Catalogue;
use crate::domain::catalogue::{Broken, Tables};

/// What every packed catalogue begins with.
pub const MAGIC: [u8; 8] = *b"OSUIKO\r\n";

/// The format this program writes and reads; raised whenever the shape of [`Packed`] changes.
pub const FORMAT: u16 = 1;

/// The checksum at the end of the file.
const CHECKSUM: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);

/// What is in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Packed {
    /// The facts.
    pub tables: Tables,
    /// The words: key and text.
    pub words: Vec<(String, String)>,
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
pub fn pack(packed: &Packed) -> Result<Vec<u8>, PackedError> {
    let body =
        postcard::to_allocvec_crc32(packed, CHECKSUM.digest()).map_err(|_| PackedError::Damaged)?;
    let mut bytes = MAGIC.to_vec();
    bytes.extend(FORMAT.to_le_bytes());
    bytes.extend(body);
    Ok(bytes)
}

/// Unpacks a catalogue and its words.
///
/// # Errors
/// [`PackedError`], in the order in which things can be wrong.
pub fn unpack(bytes: &[u8]) -> Result<(Catalogue, Vec<(String, String)>), PackedError> {
    let rest = bytes.strip_prefix(&MAGIC).ok_or(PackedError::Foreign)?;
    let (format, body) = rest.split_first_chunk::<2>().ok_or(PackedError::Damaged)?;
    let found = u16::from_le_bytes(*format);
    if found != FORMAT {
        return Err(PackedError::OtherFormat { found });
    }
    let packed: Packed =
        postcard::from_bytes_crc32(body, CHECKSUM.digest()).map_err(|_| PackedError::Damaged)?;
    Ok((Catalogue::new(packed.tables)?, packed.words))
}
