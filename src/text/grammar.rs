//! How parts become sentences.

use super::{Words, and};

/// The parts with commas between them and *and* before the last: "a, b and c".
pub fn joined<T: AsRef<str>>(words: &Words, parts: &[T]) -> String {
    let Some((last, front)) = parts.split_last() else { return String::new() };
    if front.is_empty() {
        return last.as_ref().to_owned();
    }
    let front: Vec<&str> = front.iter().map(AsRef::as_ref).collect();
    [&front.join(", "), and(words), last.as_ref()].join(" ")
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
