//! How parts become sentences.

use super::{Language, and};

/// The parts with commas between them and *and* before the last: "a, b and c".
pub fn joined<T: AsRef<str>>(language: Language, parts: &[T]) -> String {
    let Some((last, front)) = parts.split_last() else { return String::new() };
    if front.is_empty() {
        return last.as_ref().to_owned();
    }
    let front: Vec<&str> = front.iter().map(AsRef::as_ref).collect();
    format!("{} {} {}", front.join(", "), and(language), last.as_ref())
}

/// The text with a capital first letter.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
