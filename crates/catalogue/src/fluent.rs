//! Words from Fluent files: `message` and `message.attribute`, each with its plain text; only letters have slots and paragraphs.

use std::collections::BTreeMap;

use anyhow::Context as _;
use fluent_syntax::ast;
use fluent_syntax::parser;
use osuiko_words::Language;
use osuiko_words::packs::is_help_message;

use super::locate::Lines;
use super::problem::{At, Collector};
use super::rule::Rule;
use super::sound::Sources;
use super::two_forms;

/// The file with the words of the page itself; every other file holds words of facts.
pub const PAGE_WORDS: &str = "ui.ftl";

/// The file with the words of the pages that are written when the site is built.
pub const WRITTEN_WORDS: &str = "pages.ftl";

/// What the messages of letters begin with.
const LETTER: &str = "letter-";

/// What a line of a list in a letter begins with.
const ITEM: &str = "– ";

/// Every plain text of one language, by key.
pub type Texts = BTreeMap<String, Text>;

/// A plain text, and where it stands.
#[derive(Clone, Debug)]
pub struct Text {
    /// The words.
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

/// The words of `file`, in the order that the program numbers them by.
pub(super) fn numbered(
    sources: &Sources,
    language: Language,
    file: &str,
    problems: &mut Collector,
) -> Option<Vec<String>> {
    let path = |language: Language| format!("text/{}/{file}", language.code());
    let read = |language: Language| {
        let source = sources.get(&path(language)).context("there is no such file")?;
        osuiko_fluent::read(source)
    };
    let [model, ..] = Language::ALL;
    let words = read(language).and_then(|own| osuiko_fluent::in_order(&read(model)?, &own));
    match words {
        Ok(words) => {
            let is_help = |name: &str| file == PAGE_WORDS && is_help_message(name);
            let (help, first): (Vec<_>, Vec<_>) =
                words.into_iter().partition(|words| is_help(&words.name));
            let forms = first.into_iter().chain(help).flat_map(|words| words.forms);
            Some(forms.map(|form| two_forms(&form.you, form.other.as_deref())).collect())
        }
        Err(error) => {
            let at = At::line(&path(language), 1, "");
            let to_do = "write the same messages with the same variables in every language";
            problems.add(&at, Rule::PageWords, format!("{error:#}"), to_do);
            None
        }
    }
}

fn read_file(file: &str, source: &str, texts: &mut Texts, problems: &mut Collector) {
    let lines = Lines::of(source);
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let at = At::line(file, lines.at(error.pos.start), "");
                let wrong = format!("this is not Fluent: {error}");
                problems.add(&at, Rule::NotFluent, wrong, "mend this line");
            }
            resource
        }
    };
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let value = message.value.iter().map(|value| (id.to_owned(), id, value));
        let attributes =
            message.attributes.iter().map(|a| (format!("{id}.{}", a.id.name), a.id.name, &a.value));
        for (key, name, pattern) in value.chain(attributes) {
            let line = lines.at(byte_of(source, name));
            let at = At::line(file, line, &key);
            let text = if id.starts_with(LETTER) {
                paragraphs(pattern).map(|text| (text, None))
            } else {
                forms(pattern)
            };
            match text {
                Some((words, other)) if !words.is_empty() => {
                    let text = Text { words, other, file: file.to_owned(), line };
                    if texts.insert(key, text).is_some() {
                        let to_do = "remove one of the two";
                        problems.add(&at, Rule::DuplicateText, "this text stands twice", to_do);
                    }
                }
                _ => {
                    let wrong = "the words of facts are plain text, without variables";
                    problems.add(&at, Rule::VariableText, wrong, "write plain words");
                    // Nothing is gained by calling it missing as well.
                    let file = file.to_owned();
                    let text = Text { words: String::new(), other: None, file, line };
                    texts.entry(key).or_insert(text);
                }
            }
        }
    }
}

/// Where a part of `source` begins.
///
/// The syntax tree has no positions, but its names are slices of the source.
fn byte_of(source: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(source.as_ptr().addr())
}

/// The text of a letter: each paragraph and each line of a list on a line of its own, slots as
/// `{name}`.
fn paragraphs(pattern: &ast::Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
            } => {
                text.push('{');
                text.push_str(id.name);
                text.push('}');
            }
            ast::PatternElement::Placeable { .. } => return None,
        }
    }
    let mut lines: Vec<String> = Vec::new();
    let mut goes_on = false;
    for line in text.lines().map(str::trim) {
        match lines.last_mut().filter(|_| goes_on && !line.starts_with(ITEM)) {
            Some(last) if !line.is_empty() => {
                last.push(' ');
                last.push_str(line);
            }
            _ if !line.is_empty() => lines.push(line.to_owned()),
            _ => {}
        }
        goes_on = !line.is_empty();
    }
    Some(lines.join("\n"))
}

/// The text of a pattern, and what is said to somebody who answers for another person, if the
/// pattern chooses by `$about` between `you` and `other`.
fn forms(pattern: &ast::Pattern<&str>) -> Option<(String, Option<String>)> {
    let [ast::PatternElement::Placeable { expression }] = pattern.elements.as_slice() else {
        return Some((plain(pattern)?, None));
    };
    let ast::Expression::Select { selector, variants } = expression else { return None };
    let ast::InlineExpression::VariableReference { id } = selector else { return None };
    let form = |wanted: &str| {
        let named = |key: &ast::VariantKey<&str>| matches!(key, ast::VariantKey::Identifier { name } if *name == wanted);
        plain(&variants.iter().find(|variant| named(&variant.key))?.value)
    };
    let (you, other) = (form("you")?, form("other").filter(|other| !other.is_empty())?);
    (id.name == "about" && variants.len() == 2).then_some((you, Some(other)))
}

/// The text of a pattern without placeables; line breaks become spaces.
fn plain(pattern: &ast::Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}
