//! How parts become sentences.

use super::{AND, Words};

/// The parts with commas between them and *and* before the last: "a, b and c".
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

/// The text with a capital first letter, as the letters of our languages go.
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
