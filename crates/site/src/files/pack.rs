//! Packed copies of files.

use std::io::{self, Write as _};

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// The encodings that a packed copy may have, the smallest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Brotli (RFC 7932).
    Brotli,
    /// Gzip (RFC 1952).
    Gzip,
}

impl Encoding {
    /// Both encodings, the smallest first.
    pub const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// What a packed copy's name has behind the name of its file.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gz",
        }
    }

    /// What it is called in `Accept-Encoding` and `Content-Encoding`.
    pub fn token(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    /// The name of the packed copy of the file `name`.
    pub fn copy_of(self, name: &str) -> String {
        format!("{name}.{}", self.ending())
    }

    /// `content`, packed.
    ///
    /// # Errors
    /// Never, in fact: it is written to memory.
    pub fn pack(self, content: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Self::Brotli => brotli(content),
            Self::Gzip => gzip(content),
        }
    }
}

/// The name of the file of which `name` is the packed copy.
pub fn original(name: &str) -> Option<&str> {
    let (file, ending) = name.rsplit_once('.')?;
    Encoding::ALL.iter().any(|encoding| encoding.ending() == ending).then_some(file)
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

    use super::*;

    #[test]
    fn a_packed_copy_unpacks_to_the_same_content_and_is_the_same_every_time() {
        let content = "Osuiko? ".repeat(1000).into_bytes();
        let [br, gz] = Encoding::ALL.map(|encoding| encoding.pack(&content).unwrap());
        let mut from_br = Vec::new();
        brotli::BrotliDecompress(&mut br.as_slice(), &mut from_br).unwrap();
        let mut from_gz = Vec::new();
        flate2::read::GzDecoder::new(gz.as_slice()).read_to_end(&mut from_gz).unwrap();
        assert_eq!((from_br, from_gz), (content.clone(), content.clone()));
        assert_eq!([br, gz], Encoding::ALL.map(|encoding| encoding.pack(&content).unwrap()));
    }

    #[test]
    fn a_copy_leads_back_to_its_file() {
        for encoding in Encoding::ALL {
            assert_eq!(original(&encoding.copy_of("fi/index.html")), Some("fi/index.html"));
        }
        assert_eq!(original("boot-0123456789abcdef.js"), None);
        assert_eq!(original("SHA256SUMS"), None);
    }
}
