//! The words of one language: those of the page by number, those of facts by a key derived from an id.

use std::rc::Rc;

use super::{Language, PAGE_TEXTS};

/// A text of the page that takes no values, by its number in `ui.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text(pub(super) usize);

/// What parts the two forms of a text where they differ: what comes before the first is said in
/// both, then comes what is said to the person whose data it is, then what is said to somebody who
/// answers for that person, then what is said in both again, and so on.
pub const BETWEEN_FORMS: char = '\r';

/// A text as it is said to the person whose data it is and, where that differs, to somebody who
/// answers for that person.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Forms {
    you: String,
    other: Option<String>,
}

impl Forms {
    /// Both forms of a text as it is packed, parted by [`BETWEEN_FORMS`].
    fn of(text: String) -> Self {
        if !text.contains(BETWEEN_FORMS) {
            return Self { you: text, other: None };
        }
        let (mut you, mut other) = (String::new(), String::new());
        for (at, part) in text.split(BETWEEN_FORMS).enumerate() {
            if at % 3 != 2 {
                you.push_str(part);
            }
            if at % 3 != 1 {
                other.push_str(part);
            }
        }
        Self { you, other: Some(other) }
    }
}

/// Everything that is said in one language.
///
/// Every text the page asks for is there: the build fails on a missing one. Should one be
/// missing all the same, the page shows nothing in its place rather than stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    language: Language,
    about_another: bool,
    page: Rc<Vec<Forms>>,
    facts: Rc<Vec<(String, Forms)>>,
    #[cfg(feature = "written")]
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
            about_another: false,
            page: Rc::new(page.into_iter().map(Forms::of).collect()),
            facts: Rc::new(facts.into_iter().map(|(key, text)| (key, Forms::of(text))).collect()),
            #[cfg(feature = "written")]
            written: Vec::new(),
        })
    }

    /// The same with the texts of the pages that are written when the site is built, in the order
    /// of `pages.ftl`. The check in the browser does without them.
    ///
    /// `None` if there is another number of texts.
    #[cfg(feature = "written")]
    pub fn with_written(self, written: Vec<String>) -> Option<Self> {
        (written.len() == super::written::WRITTEN_TEXTS).then_some(Self { written, ..self })
    }

    /// The same words, said to somebody who answers for another person.
    #[must_use]
    pub fn about_another(&self) -> Self {
        Self { about_another: true, ..self.clone() }
    }

    /// Whether they are said to somebody who answers for another person.
    pub fn are_about_another(&self) -> bool {
        self.about_another
    }

    /// The form of a text that is said.
    fn form<'a>(&self, forms: &'a Forms) -> &'a str {
        forms.other.as_ref().filter(|_| self.about_another).unwrap_or(&forms.you)
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text under `key`, if there is one.
    #[inline(never)]
    pub fn find(&self, key: &str) -> Option<&str> {
        let at = self.facts.binary_search_by(|(known, _)| known.as_str().cmp(key)).ok()?;
        self.facts.get(at).map(|(_, forms)| self.form(forms))
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
        self.page.get(number).map_or("", |forms| self.form(forms))
    }

    /// The text of the pages that are written when the site is built, with this number.
    #[cfg(feature = "written")]
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
