//! Parts joined into a sentence, and its first letter.

use super::{AND, Words};

/// The parts with commas between them and *and* before the last.
///
/// ```
/// use osuiko_words::{example, joined};
///
/// let words = example::words();
/// assert_eq!(joined(&words, &["names", "addresses", "codes"]), "names, addresses and codes");
/// assert_eq!(joined(&words, &["names"]), "names");
/// ```
pub fn joined<T: AsRef<str>>(words: &Words, parts: &[T]) -> String {
    let last = parts.len().saturating_sub(1);
    let mut text = String::new();
    for (at, part) in parts.iter().enumerate() {
        // Pushed piece by piece: `join` is written out anew for every type.
        if at > 0 && at < last {
            text.push_str(", ");
        } else if at > 0 {
            text.push(' ');
            text.push_str(words.text(AND));
            text.push(' ');
        }
        text.push_str(part.as_ref());
    }
    text
}

/// The text with a capital first letter, for the letters of our three languages.
///
/// ```
/// assert_eq!(osuiko_words::capitalised("äiti"), "Äiti");
/// ```
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        let capital = match first {
            'å' => 'Å',
            'ä' => 'Ä',
            'ö' => 'Ö',
            other => other.to_ascii_uppercase(),
        };
        std::iter::once(capital).chain(letters).collect()
    })
}
