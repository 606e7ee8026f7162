//! The words of facts and of the page, from Fluent files.

use std::collections::BTreeMap;

use osuiko_fluent::page::{self, Words};
use osuiko_fluent::{Fault, Says};
use osuiko_words::Language;
use osuiko_words::packs::is_help_message;

use super::easy;
use super::locate::Lines;
use super::problem::{At, Collector};
use super::rule::Rule;
use super::sources::Sources;
use super::two_forms;

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
            let (at, wrong, to_do) = plainly(source, at).unwrap_or((at, wrong, "mend this line"));
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
        let (wrong, to_do) = untold_because(block(source, at));
        problems.add(&At::line(file, line, &key), Rule::VariableText, wrong, to_do);
        let text = Text { words: String::new(), other: None, file: file.to_owned(), line };
        texts.entry(key).or_insert(text);
    }
}

/// The lines of a file from this byte on that belong to one text: up to the next message or attribute.
fn block(source: &str, at: usize) -> &str {
    let rest = source.get(at..).unwrap_or_default();
    let begins = |line: &str| {
        let name = |text: &str| text.starts_with(|sign: char| sign.is_ascii_alphabetic());
        name(line) || line.trim_start().strip_prefix('.').is_some_and(name)
    };
    let mut end = 0_usize;
    for (number, line) in rest.split_inclusive('\n').enumerate() {
        if number > 0 && begins(line) {
            break;
        }
        end = end.saturating_add(line.len());
    }
    rest.get(..end).unwrap_or(rest)
}

/// Why the words of a fact cannot be told, and what to do.
fn untold_because(block: &str) -> (&'static str, &'static str) {
    let forms = block.contains("->");
    if forms && !block.contains("$about ") {
        ("the only variable that the words of a fact may have is `$about`", "write { $about ->")
    } else if forms && !block.contains("[other]") {
        (
            "the second form is missing: the words for somebody who answers for another person",
            "write [other] and those words below *[you]",
        )
    } else if forms && !block.contains("[you]") {
        (
            "the first form is missing: the words to the person themselves",
            "write *[you] above [other]",
        )
    } else {
        ("the words of facts are plain text, without variables", "write plain words")
    }
}

/// Where and why a file is no Fluent, in plain words, and what to do; `None` if only the parser can
/// tell. The parser names the beginning of a message, whatever is wrong inside it.
fn plainly(source: &str, at: usize) -> Option<(usize, String, &'static str)> {
    if source.starts_with('\u{feff}') {
        let wrong =
            "this is not Fluent: the file begins with a sign that nobody sees, a byte order mark";
        return Some((0, wrong.to_owned(), "save it as UTF-8 without one"));
    }
    // Junk may begin before the byte that the parser names.
    let before = source.get(..at)?;
    let mut start = before.match_indices('\n').map(|(at, _)| at.saturating_add(1)).filter(|line| {
        source
            .get(*line..)
            .is_some_and(|rest| rest.starts_with(|sign: char| sign.is_ascii_alphabetic()))
    });
    let start = start.next_back().unwrap_or(0);
    let message = source.get(start..)?;
    let next = message.match_indices('\n').map(|(at, _)| at.saturating_add(1)).find(|line| {
        message.get(*line..).is_some_and(|rest| {
            rest.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '#')
        })
    });
    let message = message.get(..next.unwrap_or(message.len()))?;
    if let Some(tab) = message.find('\t') {
        let wrong = "this is not Fluent: a tab stands in this line";
        return Some((start.saturating_add(tab), wrong.to_owned(), "write spaces"));
    }
    let mut forms = message.match_indices("->").map(|(at, _)| at).peekable();
    while let Some(at) = forms.next() {
        let own = message.get(at..forms.peek().copied().unwrap_or(message.len()))?;
        if !own.contains("*[") {
            let wrong = "this is not Fluent: none of the forms has a star";
            return Some((
                start.saturating_add(at),
                wrong.to_owned(),
                "write *[you] for the first one",
            ));
        }
    }
    let count = |sign: char| message.matches(sign).count();
    if count('{') != count('}') {
        let open = message.find('{').unwrap_or(0);
        let wrong =
            format!("this is not Fluent: here stand {} {{ and {} }}", count('{'), count('}'));
        return Some((
            start.saturating_add(open),
            wrong,
            "write as many of the one as of the other",
        ));
    }
    None
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
        if let Some((at, wrong, to_do)) =
            fault.is_of_syntax().then(|| plainly(source, fault.at)).flatten()
        {
            let at = At::line(file, Lines::of(source).at(at), "");
            problems.add(&at, Rule::NotFluent, wrong, to_do);
            continue;
        }
        let at = At::line(file, fault.line(source), &fault.key);
        let (rule, to_do) =
            if fault.is_of_syntax() { (Rule::NotFluent, "mend this line") } else { (rule, to_do) };
        problems.add(&at, rule, &fault.wrong, to_do);
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
