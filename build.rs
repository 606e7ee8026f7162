//! The words of the page: from `assets/text/*/ui.ftl` to one Rust function for each message.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;

/// The languages: their folders, and their variants of `Language`.
const LANGUAGES: [(&str, &str); 3] = [("fi", "Fi"), ("sv", "Sv"), ("en", "En")];

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    for (folder, _) in LANGUAGES {
        println!("cargo::rerun-if-changed=assets/text/{folder}/ui.ftl");
    }
    let out = env::var_os("OUT_DIR").context("cargo sets OUT_DIR")?;
    fs::write(Path::new(&out).join("words.rs"), generate(Path::new("assets"))?)?;
    Ok(())
}

/// The text of the generated file.
///
/// # Errors
/// Names the file and the message when a language lacks it, differs in variables, or
/// uses more of Fluent than text, variables and plurals.
fn generate(assets: &Path) -> Result<String> {
    let mut languages = Vec::new();
    for (language, variant) in LANGUAGES {
        let path = assets.join("text").join(language).join("ui.ftl");
        let source = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        languages.push((variant, messages(&source).with_context(|| path.display().to_string())?));
    }
    let Some((_, first)) = languages.first() else { bail!("there are no languages") };
    let names: Vec<String> = first.order.clone();
    let mut code = String::new();
    for (language, messages) in &languages {
        if let Some(name) = messages.order.iter().find(|name| !names.contains(name)) {
            bail!("{language}: ui.ftl: message {name} is not in the other languages");
        }
    }
    for name in &names {
        let mut arms = Vec::new();
        let mut variables: Option<BTreeMap<String, Kind>> = None;
        for (language, messages) in &languages {
            let message = messages
                .of
                .get(name)
                .with_context(|| format!("{language}: ui.ftl: message {name} is missing"))?;
            let found = &message.variables;
            let same = variables.as_ref().is_none_or(|known| known == found);
            ensure!(same, "{language}: ui.ftl: message {name} has other variables than the rest");
            variables = Some(found.clone());
            arms.push((language, message));
        }
        let english = languages.last().and_then(|(_, m)| m.of.get(name)).map(|m| m.shown.clone());
        function(
            &mut code,
            name,
            &english.unwrap_or_default(),
            &variables.unwrap_or_default(),
            &arms,
        )?;
    }
    Ok(code)
}

/// What a variable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A number that chooses a plural form.
    Count,
    /// Text put in as it is.
    Text,
}

/// One message, ready to become code.
struct Compiled {
    /// A Rust expression.
    code: String,
    /// The message as it reads, for the documentation.
    shown: String,
    /// Its variables.
    variables: BTreeMap<String, Kind>,
}

/// The messages of one language.
struct Messages {
    order: Vec<String>,
    of: BTreeMap<String, Compiled>,
}

fn messages(source: &str) -> Result<Messages> {
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let first = errors.first().map(ToString::to_string).unwrap_or_default();
        anyhow::anyhow!("not valid Fluent: {first}")
    })?;
    let mut messages = Messages { order: Vec::new(), of: BTreeMap::new() };
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let name = message.id.name.to_owned();
            let compiled = compiled(&message).with_context(|| format!("message {name}"))?;
            ensure!(
                messages.of.insert(name.clone(), compiled).is_none(),
                "message {name} stands twice"
            );
            messages.order.push(name);
        }
    }
    Ok(messages)
}

fn compiled(message: &Message<&str>) -> Result<Compiled> {
    ensure!(message.attributes.is_empty(), "the words of the page have no attributes");
    let pattern = message.value.as_ref().context("has no text")?;
    let mut variables = BTreeMap::new();
    if let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
        pattern.elements.as_slice()
    {
        let InlineExpression::VariableReference { id } = selector else {
            bail!("chooses by something other than a variable");
        };
        variables.insert(id.name.to_owned(), Kind::Count);
        let one = variant(variants, "one")?;
        let other = variant(variants, "other")?;
        let (one, _) = string(one, &mut variables)?;
        let (other, shown) = string(other, &mut variables)?;
        let name = ident(id.name);
        return Ok(Compiled {
            code: format!("if {name} == 1 {{ {one} }} else {{ {other} }}"),
            shown,
            variables,
        });
    }
    let (code, shown) = string(pattern, &mut variables)?;
    Ok(Compiled { code, shown, variables })
}

/// The variant with this plural category; Finnish, Swedish and English have one and other.
fn variant<'a>(variants: &'a [Variant<&str>], wanted: &str) -> Result<&'a Pattern<&'a str>> {
    variants
        .iter()
        .find(|variant| matches!(variant.key, VariantKey::Identifier { name } if name == wanted))
        .map(|variant| &variant.value)
        .with_context(|| format!("lacks the form [{wanted}]"))
}

/// A Rust expression for a pattern without choices, and how it reads.
fn string(
    pattern: &Pattern<&str>,
    variables: &mut BTreeMap<String, Kind>,
) -> Result<(String, String)> {
    let (mut template, mut shown) = (String::new(), String::new());
    let mut used = BTreeSet::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                shown.push_str(value);
                template.push_str(&value.replace('{', "{{").replace('}', "}}"));
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                variables.entry(id.name.to_owned()).or_insert(Kind::Text);
                used.insert(id.name);
                write!(template, "{{{}}}", ident(id.name))?;
                write!(shown, "‹{}›", id.name)?;
            }
            PatternElement::Placeable { .. } => {
                bail!("uses more of Fluent than text, variables and plurals")
            }
        }
    }
    let code =
        if used.is_empty() { format!("{shown:?}") } else { format!("format!({template:?})") };
    Ok((code, shown))
}

/// A Fluent name as a Rust name.
fn ident(name: &str) -> String {
    name.replace('-', "_")
}

fn function(
    code: &mut String,
    name: &str,
    english: &str,
    variables: &BTreeMap<String, Kind>,
    arms: &[(&&str, &Compiled)],
) -> Result<()> {
    let mut parameters = String::from("language: Language");
    for (variable, kind) in variables {
        let kind = match kind {
            Kind::Count => "u32",
            Kind::Text => "&str",
        };
        write!(parameters, ", {}: {kind}", ident(variable))?;
    }
    let fixed = variables.is_empty();
    let result = if fixed { "&'static str" } else { "String" };
    writeln!(code, "\n/// {}", english.replace('\n', " "))?;
    writeln!(code, "pub fn {}({parameters}) -> {result} {{\n    match language {{", ident(name))?;
    for (language, message) in arms {
        let expression = if fixed || message.code.starts_with("format!") {
            message.code.clone()
        } else if message.code.starts_with("if ") {
            message.code.replace("{ \"", "{ String::from(\"").replace("\" }", "\") }")
        } else {
            format!("String::from({})", message.code)
        };
        writeln!(code, "        Language::{language} => {expression},")?;
    }
    writeln!(code, "    }}\n}}")?;
    Ok(())
}
