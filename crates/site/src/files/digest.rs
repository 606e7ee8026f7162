//! Checksums of files: in names, in the list of checksums, and as browsers compare them.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// How many digits of a checksum stand in a name.
const SHORT: usize = 16;

/// The checksum of the content as it stands in names: the first 16 digits of its SHA-256.
pub fn short_hash(content: &[u8]) -> String {
    short(&sha256(content)).to_owned()
}

/// The part of a SHA-256 in hexadecimal that stands in names.
pub fn short(sha256: &str) -> &str {
    sha256.get(..SHORT).unwrap_or(sha256)
}

/// Whether it is a checksum as [`short_hash`] makes them.
pub fn is_short_hash(text: &str) -> bool {
    text.len() == SHORT && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The checksum that our own pages name (SHA-256), for the browser to check that it got exactly
/// this content.
pub fn sri_sha256(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

/// The checksum that pages of others name (SHA-384). They have it in their code, so the algorithm
/// must not change.
pub fn sri_sha384(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

/// What a policy names to allow a script or a style that stands in the page.
pub fn sha256_source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_integrity_is_the_one_browsers_compute() {
        // The examples of the Subresource Integrity specification.
        let script = b"alert('Hello, world.');";
        let expected = "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=";
        assert_eq!(sri_sha256(script), expected);
        let expected = "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO";
        assert_eq!(sri_sha384(script), expected);
    }

    #[test]
    fn a_name_has_a_checksum_of_sixteen_small_digits() {
        assert!(is_short_hash(&short_hash(b"abc")));
        for other in ["", "0123", "0123456789ABCDEF", "0123456789abcdef0", "0123456789abcdeg"] {
            assert!(!is_short_hash(other), "{other}");
        }
    }
}
