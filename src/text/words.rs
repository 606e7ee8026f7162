//! The words of one language: those of the page by number, those of facts by a key derived from an id.

use super::{Language, PAGE_TEXTS};

/// A text of the page that takes no values, by its number in `ui.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text(pub(super) usize);

/// Everything that is said in one language.
///
/// Every text the page asks for is there: the build fails on a missing one. Should one be
/// missing all the same, the page shows nothing in its place rather than stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    language: Language,
    page: Vec<String>,
    facts: Vec<(String, String)>,
    #[cfg(not(target_arch = "wasm32"))]
    written: Vec<String>,
}

impl Words {
    /// Words from the texts of the page, in the order of `ui.ftl`, and those of facts: pairs of
    /// key and text, sorted by key; a key is `message` or `message.attribute`.
    ///
    /// `None` if the page has another number of texts: then it is from another version.
    pub fn new(
        language: Language,
        page: Vec<String>,
        facts: Vec<(String, String)>,
    ) -> Option<Self> {
        (page.len() == PAGE_TEXTS).then_some(Self {
            language,
            page,
            facts,
            #[cfg(not(target_arch = "wasm32"))]
            written: Vec::new(),
        })
    }

    /// The same with the texts of the pages that are written when the site is built, in the order
    /// of `pages.ftl`. The check in the browser does without them.
    ///
    /// `None` if there is another number of texts.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn with_written(self, written: Vec<String>) -> Option<Self> {
        (written.len() == super::written::WRITTEN_TEXTS).then_some(Self { written, ..self })
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text under `key`, if there is one.
    #[inline(never)]
    pub fn find(&self, key: &str) -> Option<&str> {
        let at = self.facts.binary_search_by(|(known, _)| known.as_str().cmp(key)).ok()?;
        self.facts.get(at).map(|(_, text)| text.as_str())
    }

    /// The text under `key`, or nothing.
    pub fn get(&self, key: &str) -> &str {
        self.find(key).unwrap_or_default()
    }

    /// The attribute of a message, or nothing.
    #[inline(never)]
    pub fn attribute(&self, message: &str, attribute: &str) -> &str {
        let mut key = String::from(message);
        key.push('.');
        key.push_str(attribute);
        self.get(&key)
    }

    /// A text of the page.
    pub fn text(&self, text: Text) -> &str {
        self.page(text.0)
    }

    /// The text of the page with this number.
    #[inline(never)]
    pub(super) fn page(&self, number: usize) -> &str {
        self.page.get(number).map_or("", String::as_str)
    }

    /// The text of the pages that are written when the site is built, with this number.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn written(&self, number: usize) -> &str {
        self.written.get(number).map_or("", String::as_str)
    }

    /// `text` with `{0}` and so on replaced by `values`.
    #[inline(never)]
    pub(super) fn filled(text: &str, values: &[&str]) -> String {
        let mut parts = text.split('{');
        let mut text = String::new();
        text.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let mut letters = part.chars();
            let value = letters.next().and_then(|digit| digit.to_digit(10));
            let value = value.and_then(|digit| values.get(usize::try_from(digit).ok()?));
            text.push_str(value.unwrap_or(&""));
            text.push_str(letters.as_str().strip_prefix('}').unwrap_or_default());
        }
        text
    }
}
