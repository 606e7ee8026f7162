//! Puts the two forms of a text together as they travel: what both say stands there once.

use std::ops::Range;

use osuiko_words::BETWEEN_FORMS;
use similar::{DiffTag, TextDiff};

/// A text with its second form, if it has one, word by word as [`osuiko_words::Words`] reads them.
///
/// Where every second form stood there whole, the Finnish download was 0.6 kB larger.
pub fn two_forms(you: &str, other: Option<&str>) -> String {
    let Some(other) = other else { return you.to_owned() };
    let texts = TextDiff::from_words(you, other);
    let mut packed = String::new();
    for part in texts.ops() {
        let words = |of: &[&str], at: Range<usize>| of.get(at).unwrap_or_default().concat();
        let to_the_person = words(texts.old_slices(), part.old_range());
        if part.tag() == DiffTag::Equal {
            packed.push_str(&to_the_person);
        } else {
            for form in [to_the_person, words(texts.new_slices(), part.new_range())] {
                packed.push(BETWEEN_FORMS);
                packed.push_str(&form);
            }
            packed.push(BETWEEN_FORMS);
        }
    }
    packed
}
