//! The words of the examples in these docs, for the small catalogue of the engine: every fact says
//! its own key in the Fluent files, and the page says only *and* and the months.

use osuiko_engine::example;

use super::layout::keys;
use super::{AND, Language, MONTHS, PAGE_TEXTS, Text, Words};

/// Twelve months, as the page has them.
const MONTH_NAMES: &str = "January|February|March|April|May|June|July|August|September|October|\
                           November|December";

/// The words, in English.
pub fn words() -> Words {
    in_language(Language::En, "and")
}

/// The same, said to be Finnish.
pub fn finnish_words() -> Words {
    in_language(Language::Fi, "ja")
}

/// The words in a language, of which only *and* is its own.
///
/// # Panics
/// Never: there are as many texts as the tables and the page have.
#[expect(clippy::expect_used, reason = "the example is complete, and nothing that ships uses it")]
fn in_language(language: Language, and: &str) -> Words {
    let catalogue = example::catalogue();
    let says = |at: usize| match Text(at) {
        AND => and.to_owned(),
        MONTHS => MONTH_NAMES.to_owned(),
        _ => String::new(),
    };
    let page = (0..PAGE_TEXTS).map(says).collect();
    let facts = keys(catalogue.tables());
    Words::new(language, catalogue.tables(), page, facts).expect("the example is complete")
}
