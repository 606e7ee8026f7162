//! The words of one language: texts of the page by number, those of facts by table, word and row.

use std::cell::OnceCell;
#[cfg(feature = "written")]
use std::collections::BTreeMap;
use std::rc::Rc;

use osuiko_engine::catalogue::Tables;

use super::counts::{FIRST_PAGE_TEXTS, PAGE_TEXTS};
use super::language::Language;
use super::layout::Layout;

/// A text of the page that takes no values, by its number in `ui.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text(pub(super) usize);

impl Text {
    /// Its place among the texts of the page, from 0; no two have the same.
    pub fn place(self) -> usize {
        self.0
    }
}

/// The separator inside a text that has two forms.
///
/// The pieces between separators take turns: what both forms say, what only the first form says,
/// what only the second says, what both say, and so on. The first form speaks to the person whose
/// data it is, the second to somebody who answers for that person.
///
/// ```
/// use osuiko_engine::example;
/// use osuiko_engine::index::ServiceIndex;
/// use osuiko_words::facts::keys;
/// use osuiko_words::{BETWEEN_FORMS as SEP, Language, PAGE_TEXTS, Words};
///
/// let catalogue = example::catalogue();
/// let tables = catalogue.tables();
/// let facts = vec![format!("Did {SEP}you{SEP}they{SEP} use it?"); keys(tables).len()];
/// let page = vec![String::new(); PAGE_TEXTS];
/// let words = Words::new(Language::En, tables, page, facts).unwrap();
///
/// let service = ServiceIndex(0);
/// assert_eq!(words.service(service).name(), "Did you use it?");
/// assert_eq!(words.about_another().service(service).name(), "Did they use it?");
/// ```
pub const BETWEEN_FORMS: char = '\r';

/// A text as it is said to the person whose data it is and, where that differs, to somebody who
/// answers for that person.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Forms {
    you: String,
    other: Option<String>,
}

impl Forms {
    /// Both forms of a text as it is packed, with [`BETWEEN_FORMS`] as the separator.
    fn parse(text: String) -> Self {
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
/// Every text the page asks for is there: the build fails on a missing one. Should one be missing
/// all the same, or not have come yet, the page shows nothing in its place rather than stop.
///
/// A fact is asked for by its index, and each word of it is a method:
///
/// ```
/// use osuiko_engine::index::{OptionIndex, ServiceIndex};
/// use osuiko_words::example;
///
/// // In the example, every word says where it is written.
/// let words = example::words();
/// assert_eq!(words.service(ServiceIndex(0)).name(), "service-pads");
/// assert_eq!(words.service(ServiceIndex(0)).because(), "service-pads.because");
/// let asked = osuiko_engine::example::CODE_GIVEN;
/// assert_eq!(words.option(asked, OptionIndex(1)).if_not(), "option-code-given-no.if-not");
/// // A row that is not there has empty words.
/// assert_eq!(words.service(ServiceIndex(99)).name(), "");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    language: Language,
    about_another: bool,
    /// Those that came first: all, or those of the first pack.
    first: Rc<Texts>,
    /// Those of the help pack, once it is there.
    help: Rc<OnceCell<Texts>>,
    #[cfg(feature = "written")]
    written: Rc<Written>,
}

/// Texts of the page and of facts, and the layout of those of facts.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Texts {
    page: Vec<Forms>,
    facts: Vec<Forms>,
    layout: Layout,
}

impl Texts {
    fn new(page: Vec<String>, facts: Vec<String>, layout: Layout) -> Self {
        let forms = |texts: Vec<String>| texts.into_iter().map(Forms::parse).collect();
        Self { page: forms(page), facts: forms(facts), layout }
    }
}

/// The texts of the pages that are written when the site is built.
#[cfg(feature = "written")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Written {
    /// Those of `pages.ftl`, in its order.
    page: Vec<String>,
    /// Those of facts, by key: also those that only the record of a breach shows.
    facts: BTreeMap<String, Forms>,
}

impl Words {
    /// Words for these tables: the texts of the page and those of facts, each in the order of
    /// their numbers, either of the first pack or of both.
    ///
    /// `None` if there is another number of texts: then they are from another version.
    pub fn new(
        language: Language,
        tables: &Tables,
        page: Vec<String>,
        facts: Vec<String>,
    ) -> Option<Self> {
        let layout = Layout::new(tables, tables.letters.len(), tables.drills.len());
        let first = (page.len(), facts.len()) == (FIRST_PAGE_TEXTS, layout.first());
        let both = (page.len(), facts.len()) == (PAGE_TEXTS, layout.all());
        (first || both).then(|| Self {
            language,
            about_another: false,
            first: Rc::new(Texts::new(page, facts, layout)),
            help: Rc::default(),
            #[cfg(feature = "written")]
            written: Rc::default(),
        })
    }

    /// Adds the texts of the help pack, which brings so many letters and practice messages to
    /// these tables. Every copy of these words has them from then on.
    ///
    /// False if there is another number of texts: then they are from another version.
    pub fn add_help(
        &self,
        tables: &Tables,
        letters: usize,
        drills: usize,
        page: Vec<String>,
        facts: Vec<String>,
    ) -> bool {
        let layout = Layout::new(tables, letters, drills);
        let fits = self.first.page.len() == FIRST_PAGE_TEXTS
            && page.len() == PAGE_TEXTS.saturating_sub(FIRST_PAGE_TEXTS)
            && facts.len() == layout.all().saturating_sub(layout.first());
        fits && self.help.set(Texts::new(page, facts, layout)).is_ok()
    }

    /// The words as the reader themselves reads them, whoever the check is about.
    #[must_use]
    pub fn about_the_reader(&self) -> Self {
        Self { about_another: false, ..self.clone() }
    }

    /// Whether the words of the plan, letters, notes and practice messages are there.
    pub fn have_help(&self) -> bool {
        self.first.page.len() == PAGE_TEXTS || self.help.get().is_some()
    }

    /// The same with what only the pages show that are written when the site is built: the texts
    /// of `pages.ftl` in its order, and all texts of facts by key. The check does without them.
    ///
    /// `None` if there is another number of texts.
    #[cfg(feature = "written")]
    pub fn with_written(self, page: Vec<String>, facts: BTreeMap<String, String>) -> Option<Self> {
        let fits = page.len() == super::counts::WRITTEN_TEXTS;
        let facts = facts.into_iter().map(|(key, text)| (key, Forms::parse(text))).collect();
        fits.then(|| Self { written: Rc::new(Written { page, facts }), ..self })
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

    /// The layout of the texts of facts.
    pub(super) fn layout(&self) -> &Layout {
        self.help.get().map_or(&self.first.layout, |help| &help.layout)
    }

    /// The text of a word of a row, or nothing.
    #[inline(never)]
    pub(super) fn fact(&self, column: usize, row: usize) -> &str {
        let Some(place) = self.layout().place(column, row) else { return "" };
        self.text_at(place, |texts| &texts.facts)
    }

    /// The text with this number, counted through the first pack and on through the help.
    fn text_at(&self, number: usize, list: fn(&Texts) -> &Vec<Forms>) -> &str {
        let first = list(&self.first);
        let forms = first
            .get(number)
            .or_else(|| list(self.help.get()?).get(number.checked_sub(first.len())?));
        forms.map_or("", |forms| self.form(forms))
    }

    /// The text of a fact under its key in the Fluent files, if there is one: `message` or
    /// `message.attribute`. For tools and tests; the page asks by table, row and word.
    #[cfg(feature = "written")]
    pub fn by_key(&self, key: &str) -> Option<&str> {
        self.written.facts.get(key).map(|forms| self.form(forms))
    }

    /// The text of a fact that only the record of a breach shows, or nothing.
    #[cfg(feature = "written")]
    pub(super) fn record(&self, key: &str) -> &str {
        self.by_key(key).unwrap_or_default()
    }

    /// A text of the page.
    pub fn text(&self, text: Text) -> &str {
        self.page(text.0)
    }

    /// The text of the page with this number.
    #[inline(never)]
    pub(super) fn page(&self, number: usize) -> &str {
        self.text_at(number, |texts| &texts.page)
    }

    /// The text of the pages that are written when the site is built, with this number.
    #[cfg(feature = "written")]
    pub(super) fn written(&self, number: usize) -> &str {
        self.written.page.get(number).map_or("", String::as_str)
    }

    /// `text` with each slot, `{0}` and so on, replaced by the value with that number.
    #[inline(never)]
    pub(super) fn fill_in(text: &str, values: &[&str]) -> String {
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
