//! The words of the page as they stand in `ui.ftl`: read here once for the functions that name them and once for the packed file that carries them.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail, ensure};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;

/// What a variable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number that chooses a plural form.
    Count,
    /// Text put in as it is.
    Text,
}

/// One message.
#[derive(Clone, Debug)]
pub struct Words {
    /// Its name.
    pub name: String,
    /// Its variables, in the order of their numbers.
    pub variables: BTreeMap<String, Kind>,
    /// Its text, or its forms for one and for other numbers.
    pub forms: Vec<Form>,
}

/// A text, in which `{0}` is the first variable.
#[derive(Clone, Debug)]
pub struct Form {
    /// As it is said to the person whose data it is.
    pub you: String,
    /// As it is said to somebody who answers for that person, where it differs.
    pub other: Option<String>,
}

/// The variable by which a text chooses between the two.
const ABOUT: &str = "about";

/// The messages of a file, in their order.
///
/// # Errors
/// Names the message that uses more of Fluent than text, variables and plurals.
pub fn read(source: &str) -> Result<Vec<Words>> {
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let first = errors.first().map(ToString::to_string).unwrap_or_default();
        anyhow::anyhow!("not valid Fluent: {first}")
    })?;
    let mut all: Vec<Words> = Vec::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let name = message.id.name;
            let words = words(&message).with_context(|| format!("message {name}"))?;
            ensure!(all.iter().all(|known| known.name != name), "message {name} stands twice");
            all.push(words);
        }
    }
    Ok(all)
}

/// The messages of `other` in the order of `model`, checked to be the same ones.
///
/// # Errors
/// Names the message that is missing, superfluous, or has other variables.
pub fn in_order(model: &[Words], other: &[Words]) -> Result<Vec<Words>> {
    if let Some(words) =
        other.iter().find(|words| model.iter().all(|known| known.name != words.name))
    {
        bail!("message {} is not in the other languages", words.name);
    }
    model
        .iter()
        .map(|known| {
            let found = other.iter().find(|words| words.name == known.name);
            let words = found.with_context(|| format!("message {} is missing", known.name))?;
            let same = words.variables == known.variables && words.forms.len() == known.forms.len();
            ensure!(same, "message {} has other variables than in the other languages", known.name);
            Ok(words.clone())
        })
        .collect()
}

fn words(message: &Message<&str>) -> Result<Words> {
    ensure!(message.attributes.is_empty(), "the words of the page have no attributes");
    let pattern = message.value.as_ref().context("has no text")?;
    let mut variables = BTreeMap::new();
    let patterns = match pattern.elements.as_slice() {
        [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] => {
            let InlineExpression::VariableReference { id } = selector else {
                bail!("chooses by something other than a variable");
            };
            if id.name == ABOUT {
                vec![(variant(variants, "you")?, Some(variant(variants, "other")?))]
            } else {
                variables.insert(id.name.to_owned(), Kind::Count);
                vec![(variant(variants, "one")?, None), (variant(variants, "other")?, None)]
            }
        }
        _ => vec![(pattern, None)],
    };
    for pattern in patterns.iter().flat_map(|(you, other)| [Some(*you), *other]).flatten() {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    ensure!(!value.contains(['{', '}']), "has a brace in its text");
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => {
                    variables.entry(id.name.to_owned()).or_insert(Kind::Text);
                }
                PatternElement::Placeable { .. } => {
                    bail!("uses more of Fluent than text, variables and plurals");
                }
            }
        }
    }
    let form = |pattern: &Pattern<&str>| form(pattern, &variables);
    let forms = patterns.iter().map(|(you, other)| Form { you: form(you), other: other.map(form) });
    let forms = forms.collect();
    Ok(Words { name: message.id.name.to_owned(), variables, forms })
}

/// The variant of this name; as plural categories, Finnish, Swedish and English have one and other.
fn variant<'a>(variants: &'a [Variant<&str>], wanted: &str) -> Result<&'a Pattern<&'a str>> {
    variants
        .iter()
        .find(|variant| matches!(variant.key, VariantKey::Identifier { name } if name == wanted))
        .map(|variant| &variant.value)
        .with_context(|| format!("lacks the form [{wanted}]"))
}

/// A pattern with its variables by number.
fn form(pattern: &Pattern<&str>, variables: &BTreeMap<String, Kind>) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                let number = variables.keys().position(|name| name == id.name).unwrap_or_default();
                format!("{{{number}}}")
            }
            PatternElement::Placeable { .. } => String::new(),
        })
        .collect()
}
