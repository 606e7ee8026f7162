//! The one reader of the texts: messages and attributes in a small part of Fluent.
//!
//! A text is words and variables; it may choose between two forms by `$about`, for whom it is said
//! (`you`, `other`), or by a number (`one`, `other`). Nothing else of Fluent is read: no terms, no
//! functions, no literals, no variables inside an attribute's name.

pub mod page;

use std::fmt;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;

/// The variable by which a text chooses for whom it is said.
const ABOUT: &str = "about";

/// What a line of a list begins with.
const ITEM: &str = "– ";

/// Everything in a file, and everything in it that cannot be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// The texts, in their order.
    pub texts: Vec<Text>,
    /// What is wrong, in its order.
    pub faults: Vec<Fault>,
}

/// A text: that of a message, or of one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The name of the message.
    pub message: String,
    /// The name of the attribute, if it is one's.
    pub attribute: Option<String>,
    /// Where its name begins in the file, in bytes.
    pub at: usize,
    /// What it says.
    pub says: Says,
}

impl Text {
    /// `message` or `message.attribute`.
    pub fn key(&self) -> String {
        key(&self.message, self.attribute.as_deref())
    }
}

/// What a text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// The same to everybody.
    One(Line),
    /// One thing to the person whose data it is, and another to whoever answers for that person.
    About {
        /// To the person.
        you: Line,
        /// To somebody who answers for another person.
        other: Line,
    },
    /// One thing of one, and another of another number.
    Count {
        /// The variable with the number.
        number: String,
        /// Of one.
        one: Line,
        /// Of any other number.
        other: Line,
    },
}

/// Words and variables in a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line(pub Vec<Piece>);

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words, with the line breaks of the file.
    Words(String),
    /// A variable, by its name.
    Variable(String),
}

impl Line {
    /// The words in one line, if there is no variable among them.
    pub fn plain(&self) -> Option<String> {
        let mut text = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Words(words) => text.push_str(words),
                Piece::Variable(_) => return None,
            }
        }
        Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// The words with each variable as `shown` gives it, and with the line breaks of the file.
    pub fn filled(&self, shown: impl Fn(&str) -> String) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Variable(name) => shown(name),
        };
        self.0.iter().map(piece).collect()
    }

    /// Each paragraph and each item of a list on a line of its own, variables as `{name}`.
    pub fn paragraphs(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        let mut goes_on = false;
        for line in self.filled(|name| format!("{{{name}}}")).lines().map(str::trim) {
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
        lines.join("\n")
    }

    /// The variables in it, each as often as it stands there.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Variable(name) => Some(name.as_str()),
            Piece::Words(_) => None,
        })
    }
}

/// What cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where it stands in the file, in bytes.
    pub at: usize,
    /// `message` or `message.attribute`; empty where the file is no Fluent.
    pub key: String,
    /// What is wrong.
    pub wrong: String,
}

impl Fault {
    /// Whether the file is no Fluent here, rather than more of it than is read.
    pub fn is_of_syntax(&self) -> bool {
        self.key.is_empty()
    }

    /// The line in the text of the file, from 1.
    pub fn line(&self, source: &str) -> usize {
        let before = source.get(..self.at).unwrap_or(source);
        before.matches('\n').count().saturating_add(1)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.key.is_empty() {
            write!(f, "message {}: ", self.key)?;
        }
        f.write_str(&self.wrong)
    }
}

/// Reads a file; what is wrong at one place hides nothing that stands elsewhere.
pub fn read(source: &str) -> Read {
    let (resource, errors) = match parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let syntax = |error: parser::ParserError| Fault {
        at: error.pos.start,
        key: String::new(),
        wrong: format!("this is not Fluent: {error}"),
    };
    let faults = errors.into_iter().map(syntax).collect();
    let mut read = Read { texts: Vec::new(), faults };
    for entry in resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                let name = term.id.name;
                read.fault(
                    byte_of(source, name),
                    format!("-{name}"),
                    "a term is not read".to_owned(),
                );
                continue;
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        let name = message.id.name;
        let own = message.value.iter().map(|pattern| (None, name, pattern));
        let attributes = message.attributes.iter().map(|a| (Some(a.id.name), a.id.name, &a.value));
        for (attribute, named, pattern) in own.chain(attributes) {
            let at = byte_of(source, named);
            match says(pattern) {
                Ok(says) => {
                    let attribute = attribute.map(str::to_owned);
                    read.texts.push(Text { message: name.to_owned(), attribute, at, says });
                }
                Err(wrong) => read.fault(at, key(name, attribute), wrong),
            }
        }
    }
    read
}

impl Read {
    fn fault(&mut self, at: usize, key: String, wrong: String) {
        self.faults.push(Fault { at, key, wrong });
    }
}

/// The key of a text.
fn key(message: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"))
}

/// Where a part of `source` begins.
///
/// The syntax tree has no positions, but its names are slices of the source.
fn byte_of(source: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(source.as_ptr().addr())
}

/// What a pattern says, or why it is more of Fluent than is read.
fn says(pattern: &Pattern<&str>) -> Result<Says, String> {
    let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
        pattern.elements.as_slice()
    else {
        return Ok(Says::One(line(pattern)?));
    };
    let InlineExpression::VariableReference { id } = selector else {
        return Err("chooses by something other than a variable".to_owned());
    };
    if variants.len() != 2 {
        return Err("has not two forms to choose from".to_owned());
    }
    // As plural categories, Finnish, Swedish and English have one and other.
    let first = if id.name == ABOUT { "you" } else { "one" };
    let (form, other) = (variant(variants, first)?, variant(variants, "other")?);
    Ok(if id.name == ABOUT {
        Says::About { you: form, other }
    } else {
        Says::Count { number: id.name.to_owned(), one: form, other }
    })
}

/// The variant of this name.
fn variant(variants: &[Variant<&str>], wanted: &str) -> Result<Line, String> {
    let named = |variant: &&Variant<&str>| matches!(variant.key, VariantKey::Identifier { name } if name == wanted);
    let found = variants.iter().find(named).ok_or_else(|| format!("lacks the form [{wanted}]"))?;
    line(&found.value)
}

/// A pattern without a choice in it.
fn line(pattern: &Pattern<&str>) -> Result<Line, String> {
    let piece = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Ok(Piece::Words((*value).to_owned())),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => Ok(Piece::Variable(id.name.to_owned())),
        PatternElement::Placeable { .. } => {
            Err("uses more of Fluent than text, variables and one choice between two forms"
                .to_owned())
        }
    };
    Ok(Line(pattern.elements.iter().map(piece).collect::<Result<_, _>>()?))
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that meets the unexpected should stop at once"
)]
mod tests {
    use super::*;

    #[test]
    fn messages_attributes_forms_and_counts_are_read_with_their_places() {
        let source = "# A comment.\na = One\n    two\n    .b = Three { $x }\nc = { $about ->\n    [you] yours\n   *[other] theirs\n}\nd = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n";
        let Read { texts, faults } = read(source);
        assert_eq!(faults, []);
        let [a, b, c, d] = texts.as_slice() else { panic!("{texts:?}") };
        assert_eq!((a.key().as_str(), b.key().as_str()), ("a", "a.b"));
        let line = |at: usize| Fault { at, key: String::new(), wrong: String::new() }.line(source);
        assert_eq!([a.at, b.at, c.at, d.at].map(line), [2, 4, 5, 9]);
        let Says::One(own) = &a.says else { panic!("{a:?}") };
        assert_eq!(own.plain().unwrap(), "One two");
        let Says::One(own) = &b.says else { panic!("{b:?}") };
        assert_eq!((own.plain(), own.paragraphs().as_str()), (None, "Three {x}"));
        let Says::About { you, other } = &c.says else { panic!("{c:?}") };
        assert_eq!(
            (you.plain().unwrap(), other.plain().unwrap()),
            ("yours".to_owned(), "theirs".to_owned())
        );
        let Says::Count { number, one, .. } = &d.says else { panic!("{d:?}") };
        assert_eq!((number.as_str(), one.variables().collect::<Vec<_>>()), ("n", vec!["n"]));
    }

    #[test]
    fn what_is_more_than_is_read_is_named_and_hides_nothing() {
        let source = "a = { \"x\" }\n-t = term\nb = { $n ->\n    [few] x\n   *[other] y\n}\nc = { NUMBER($n) ->\n    [one] x\n   *[other] y\n}\nd = fine\n    .e = { -t }\nf\n";
        let Read { texts, faults } = read(source);
        let keys: Vec<(usize, &str)> =
            faults.iter().map(|fault| (fault.line(source), fault.key.as_str())).collect();
        assert_eq!(keys, [(13, ""), (1, "a"), (2, "-t"), (3, "b"), (7, "c"), (12, "d.e")]);
        let texts: Vec<String> = texts.iter().map(Text::key).collect();
        assert_eq!(texts, ["d"]);
    }

    #[test]
    fn a_letter_keeps_its_paragraphs_and_items() {
        let read = read(
            "l =\n    First\n    line { $case }\n\n    Second:\n    – one\n    – two\n      goes on\n",
        );
        let [Text { says: Says::One(line), .. }] = read.texts.as_slice() else {
            panic!("{read:?}")
        };
        assert_eq!(line.paragraphs(), "First line {case}\nSecond:\n– one\n– two goes on");
    }
}
