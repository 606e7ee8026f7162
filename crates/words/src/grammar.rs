//! Parts joined into a sentence, and its first letter.

#[cfg(feature = "written")]
use super::Language;
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

/// Finnish words that deny, and what each becomes behind *and*.
#[cfg(feature = "written")]
const DENIALS: [(&str, &str); 4] =
    [("en", "enkä"), ("et", "etkä"), ("ei", "eikä"), ("ette", "ettekä")];

/// How many words may stand before the one that denies: the person, or whoever it is about.
#[cfg(feature = "written")]
const BEFORE_DENIAL: usize = 3;

/// Clauses joined as [`joined`] does; in Finnish *and not* is one word that comes first.
///
/// ```
/// use osuiko_words::{example, joined_clauses};
///
/// let finnish = example::finnish_words();
/// let clauses = ["asuit Oulussa", "sinulle ei tuotu tarvikkeita"];
/// assert_eq!(joined_clauses(&finnish, &clauses), "asuit Oulussa eikä sinulle tuotu tarvikkeita");
/// ```
#[cfg(feature = "written")]
pub fn joined_clauses<T: AsRef<str>>(words: &Words, clauses: &[T]) -> String {
    match clauses {
        [front @ .., last] if !front.is_empty() && words.language() == Language::Fi => {
            match denied(last.as_ref()) {
                Some(last) => {
                    let front: Vec<&str> = front.iter().map(AsRef::as_ref).collect();
                    [&front.join(", "), " ", last.as_str()].concat()
                }
                None => joined(words, clauses),
            }
        }
        _ => joined(words, clauses),
    }
}

/// A Finnish clause with its denial at the front, if it denies.
#[cfg(feature = "written")]
fn denied(clause: &str) -> Option<String> {
    let parts: Vec<&str> = clause.split(' ').collect();
    let before = parts.iter().take(BEFORE_DENIAL.saturating_add(1));
    let (at, and_not) = before.enumerate().find_map(|(at, part)| {
        let found = DENIALS.iter().find(|(denial, _)| denial == part);
        found.map(|(_, and_not)| (at, *and_not))
    })?;
    let rest = parts.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, part)| *part);
    Some(std::iter::once(and_not).chain(rest).collect::<Vec<_>>().join(" "))
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
