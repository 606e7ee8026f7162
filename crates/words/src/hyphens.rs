//! Soft hyphens: what shows a browser where a long word may break, and texts without them.
//!
//! The texts of the packs and the written pages have them (`osuiko_catalogue::hyphens`). They are
//! for text that is shown and for nothing else: whatever leaves the view goes through [`plain`].

/// Where a word may break: nothing is seen of it, unless the word breaks there.
pub const SOFT_HYPHEN: char = '\u{ad}';

/// The text without soft hyphens: for attributes, titles, files, letters and the search.
///
/// ```
/// assert_eq!(osuiko_words::plain("henkilö\u{ad}tunnus"), "henkilötunnus");
/// ```
#[inline(never)]
pub fn plain(text: &str) -> String {
    text.chars().filter(|letter| *letter != SOFT_HYPHEN).collect()
}
