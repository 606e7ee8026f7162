//! The words of facts and of the page, from Fluent files.

use std::collections::BTreeMap;

use osuiko_fluent::page::{self, Words};
use osuiko_fluent::{Fault, Says};
use osuiko_words::Language;
use osuiko_words::packs::is_help_message;

use super::locate::Lines;
use super::problem::{At, Collector};
use super::rule::Rule;
use super::sources::Sources;
use super::two_forms;
use super::{easy, plainly};

/// The file with the words of the page itself; every other file holds words of facts.
pub const PAGE_WORDS: &str = "ui.ftl";

/// The file with the words of the pages that are written when the site is built.
pub const WRITTEN_WORDS: &str = "pages.ftl";

/// What the messages of letters begin with.
const LETTER: &str = "letter-";

/// Every text of the facts in one language, by key.
pub type Texts = BTreeMap<String, Text>;

/// The words of every language, under its code.
pub(super) type Languages<'a> = [(&'a str, Texts)];

/// A text, and where it stands.
#[derive(Clone, Debug)]
pub struct Text {
    /// The words; in letters with slots as `{name}` and each paragraph on a line of its own.
    pub words: String,
    /// The words for somebody who answers for another person, where they differ.
    pub other: Option<String>,
    /// The file, relative to `assets/`.
    pub file: String,
    /// The line of its key, from 1.
    pub line: usize,
}

/// Reads the words of the facts in the language with this code.
pub(super) fn read(sources: &Sources, language: &str, problems: &mut Collector) -> Texts {
    let mut texts = Texts::new();
    let folder = format!("text/{language}/");
    let others = [PAGE_WORDS, WRITTEN_WORDS].map(|file| format!("{folder}{file}"));
    let words = |file: &String| {
        file.starts_with(&folder) && file.strip_suffix(".ftl").is_some() && !others.contains(file)
    };
    for (file, source) in sources.iter().filter(|(file, _)| words(file)) {
        read_file(file, source, &mut texts, problems);
    }
    texts
}

fn read_file(file: &str, source: &str, texts: &mut Texts, problems: &mut Collector) {
    let lines = Lines::of(source);
    let read = osuiko_fluent::read(source);
    // A text that cannot be told is none; nothing is gained by calling it missing as well.
    let mut untold = Vec::new();
    for Fault { at, key, wrong } in read.faults {
        let line = lines.at(at);
        if key.is_empty() {
            let (at, wrong, to_do) =
                plainly::fluent(source, at).unwrap_or((at, wrong, "mend this line"));
            problems.add(&At::line(file, lines.at(at), ""), Rule::NotFluent, wrong, to_do);
        } else {
            untold.push((key, line, at));
        }
    }
    for text in read.texts {
        let (key, line) = (text.key(), lines.at(text.at));
        let Some((words, other)) = told(&text) else {
            untold.push((key, line, text.at));
            continue;
        };
        let at = At::line(file, line, &key);
        let text = Text { words, other, file: file.to_owned(), line };
        if texts.insert(key, text).is_some() {
            let to_do = "remove one of the two";
            problems.add(&at, Rule::DuplicateText, "this text stands twice", to_do);
        }
    }
    for (key, line, at) in untold {
        let (wrong, to_do) = plainly::untold(source, at);
        problems.add(&At::line(file, line, &key), Rule::VariableText, wrong, to_do);
        let text = Text { words: String::new(), other: None, file: file.to_owned(), line };
        texts.entry(key).or_insert(text);
    }
}

/// The words of a text, and those for somebody who answers for another person; `None` if it is
/// empty or more than plain words.
fn told(text: &osuiko_fluent::Text) -> Option<(String, Option<String>)> {
    let (words, other) = match &text.says {
        Says::One(line) if text.message.starts_with(LETTER) => (line.paragraphs(), None),
        Says::One(line) => (line.plain()?, None),
        Says::About { you, other } if !text.message.starts_with(LETTER) => {
            (you.plain()?, Some(other.plain()?))
        }
        Says::About { .. } | Says::Count { .. } => return None,
    };
    let empty = words.is_empty() || other.as_ref().is_some_and(String::is_empty);
    (!empty).then_some((words, other))
}

/// Notes what is wrong with the messages of a file, by its name and text: what is no Fluent as such,
/// and everything else as a breach of this rule.
pub(super) fn report(
    faults: Vec<Fault>,
    (file, source): (&str, &str),
    (rule, to_do): (Rule, &str),
    problems: &mut Collector,
) {
    for fault in faults {
        if fault.is_of_syntax() {
            let wrong = fault.wrong.clone();
            let plain = plainly::fluent(source, fault.at);
            let (at, wrong, to_do) = plain.unwrap_or((fault.at, wrong, "mend this line"));
            let at = At::line(file, Lines::of(source).at(at), "");
            problems.add(&at, Rule::NotFluent, wrong, to_do);
        } else {
            let at = At::line(file, fault.line(source), &fault.key);
            problems.add(&at, rule, &fault.wrong, to_do);
        }
    }
}

/// The words of a file of the page in their order, if nothing is wrong with them.
pub(super) type Numbered = Option<Vec<String>>;

/// The words of `file` in each language and in easy Finnish, in the order that the program numbers
/// them by; none for a language where something is wrong with them.
pub(super) fn numbered(
    sources: &Sources,
    file: &str,
    problems: &mut Collector,
) -> ([Numbered; 3], Numbered) {
    let mut model: Option<Vec<Words>> = None;
    let packed = |words: &[Words]| -> Vec<String> {
        // The program numbers those of the first pack first.
        let is_help = |words: &&Words| file == PAGE_WORDS && is_help_message(&words.name);
        let (help, first): (Vec<_>, Vec<_>) = words.iter().partition(is_help);
        let forms = first.into_iter().chain(help).flat_map(|words| &words.forms);
        forms.map(|form| two_forms(&form.you, form.other.as_deref())).collect()
    };
    let each = Language::ALL.map(|language| {
        let path = format!("text/{}/{file}", language.code());
        let Some(source) = sources.get(&path) else {
            problems.missing(&path, "this cannot be read: there is no such file");
            return None;
        };
        let words = page::read(source).and_then(|words| match &model {
            Some(model) => page::in_order(model, &words),
            None => Ok(words),
        });
        match words {
            Ok(words) => {
                let packed = packed(&words);
                model.get_or_insert(words);
                Some(packed)
            }
            Err(faults) => {
                let same = "write the same messages with the same variables in every language";
                report(faults, (&path, source), (Rule::PageWords, same), problems);
                None
            }
        }
    });
    // The first language is Finnish.
    let easy = each.first().is_some_and(Option::is_some).then_some(model).flatten();
    let easy = easy.and_then(|words| easy::messages(sources, file, &words, problems));
    (each, easy.map(|words| packed(&words)))
}
