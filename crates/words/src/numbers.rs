//! Numbers and days the way each language writes them.

use super::{Language, MONTHS, Words};
use osuiko_engine::Date;

/// A space that does not break the line.
const HARD_SPACE: &str = "\u{a0}";

/// How many there are, as a number of the texts.
///
/// ```
/// assert_eq!(osuiko_words::count(["a", "b"].len()), 2);
/// ```
pub fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

/// A whole number with separators: `16 000` in Finnish and Swedish (with spaces that do not
/// break), `16,000` in English.
///
/// ```
/// use osuiko_words::{example, number};
/// assert_eq!(number(&example::words(), 1_234_567), "1,234,567");
/// ```
pub fn number(words: &Words, value: u32) -> String {
    let separator = match words.language() {
        Language::Fi | Language::Sv => HARD_SPACE,
        Language::En => ",",
    };
    let digits = value.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len().saturating_sub(at).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    text
}

/// A day, a month or a year with the month as a word, as exact as it is known.
///
/// ```
/// use osuiko_engine::Date;
/// use osuiko_words::{date, example};
///
/// let words = example::words();
/// let written = |text| date(&words, Date::parse(text).unwrap());
/// assert_eq!(written("2023-08-24"), "24\u{a0}August\u{a0}2023");
/// assert_eq!(written("2023-08"), "August\u{a0}2023");
/// ```
pub fn date(words: &Words, date: Date) -> String {
    let language = words.language();
    let year = u32::from(date.year).to_string();
    let Some(month) =
        usize::from(date.month).checked_sub(1).and_then(|at| words.text(MONTHS).split('|').nth(at))
    else {
        return year;
    };
    let day = u32::from(date.day).to_string();
    let (dot, ending) = match (language, date.day) {
        (Language::Fi, 0) => ("", "kuu"),
        (Language::Fi, _) => (".", "kuuta"),
        (Language::Sv | Language::En, _) => ("", ""),
    };
    let month = [month, ending, HARD_SPACE, &year].concat();
    if date.day == 0 { month } else { [&day, dot, HARD_SPACE, &month].concat() }
}
