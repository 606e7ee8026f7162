//! Makes one Rust constant or function for each message of the page.
//!
//! The words of `ui.ftl` travel in the packs, one language at a time, and are looked up by number;
//! those of the first pack have the first numbers. A message that takes no values becomes a
//! constant, its number: a constant compiles to fewer bytes per use than a call. Those of
//! `pages.ftl` are for what is written when the site is built: the pages that need no program, and
//! what the page says when the program does not start.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use osuiko_fluent::Fault;
use osuiko_fluent::page::{self, Kind, Words};

#[path = "src/packs.rs"]
#[allow(dead_code, unreachable_pub, reason = "the rest is for the library")]
mod packs;

/// The languages, by their folders.
const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var_os("OUT_DIR").context("cargo sets OUT_DIR")?;
    let out = Path::new(&out);
    let mut code = String::new();
    let mut counts = String::new();
    numbered(&mut code, &mut counts, "ui.ftl", "page", "PAGE_TEXTS", true)?;
    fs::write(out.join("words.rs"), code)?;
    let mut code = String::new();
    counts.push_str("#[cfg(feature = \"written\")]\n");
    numbered(&mut code, &mut counts, "pages.ftl", "written", "WRITTEN_TEXTS", false)?;
    fs::write(out.join("written_words.rs"), code)?;
    fs::write(out.join("counts.rs"), counts)?;
    Ok(())
}

/// The messages of one file in every language, in one order.
fn read(file: &str) -> Result<Vec<Vec<Words>>> {
    let mut languages: Vec<Vec<Words>> = Vec::new();
    for folder in LANGUAGES {
        let path = format!("../../assets/text/{folder}/{file}");
        println!("cargo::rerun-if-changed={path}");
        let source = fs::read_to_string(&path).with_context(|| path.clone())?;
        let words = page::read(&source).and_then(|words| match languages.first() {
            Some(model) => page::in_order(model, &words),
            None => Ok(words),
        });
        let faults = match words {
            Ok(words) => {
                languages.push(words);
                continue;
            }
            Err(faults) => faults,
        };
        let line =
            |fault: &Fault| format!("assets/text/{folder}/{file}:{}: {fault}", fault.line(&source));
        bail!("{}", faults.iter().map(line).collect::<Vec<_>>().join("\n"));
    }
    Ok(languages)
}

/// Writes functions for the words of `file` into `code`; they look a text up by its number with the
/// method `look_up` of `Words`. With `constants`, a message without values is a constant instead.
/// How many texts there are goes into `counts`, as a constant called `total`.
fn numbered(
    code: &mut String,
    counts: &mut String,
    file: &str,
    look_up: &str,
    total: &str,
    constants: bool,
) -> Result<()> {
    let languages = read(file)?;
    let english = languages.last().context("there is no language")?;
    let mut number = 0_usize;
    let (help, first): (Vec<&Words>, Vec<&Words>) =
        english.iter().partition(|words| constants && packs::is_help_message(&words.name));
    let mut first_total = None;
    for words in first.iter().chain(&help) {
        if help.first().is_some_and(|help| help.name == words.name) {
            first_total = Some(number);
        }
        let shown = words.forms.last().context("a message has a form")?;
        for text in [Some(&shown.you), shown.other.as_ref()].into_iter().flatten() {
            writeln!(code, "/// {}\n///", text.replace('{', "‹").replace('}', "›"))?;
        }
        let name = words.name.replace('-', "_");
        if constants && words.variables.is_empty() {
            writeln!(code, "pub const {}: Text = Text({number});\n", name.to_uppercase())?;
            number = number.saturating_add(1);
            continue;
        }
        write!(code, "pub fn {name}(words: &Words")?;
        let mut values = Vec::new();
        let mut place = number.to_string();
        for (variable, kind) in &words.variables {
            let variable = variable.replace('-', "_");
            match kind {
                Kind::Count => {
                    write!(code, ", {variable}: u32")?;
                    place = format!(
                        "if {variable} == 1 {{ {number} }} else {{ {} }}",
                        number.saturating_add(1)
                    );
                    values.push(format!("&{variable}.to_string()"));
                }
                Kind::Text => {
                    write!(code, ", {variable}: &str")?;
                    values.push(variable);
                }
            }
        }
        if values.is_empty() {
            writeln!(code, ") -> &str {{\n    words.{look_up}({place})\n}}\n")?;
        } else {
            writeln!(
                code,
                ") -> String {{\n    Words::fill_in(words.{look_up}({place}), &[{}])\n}}\n",
                values.join(", ")
            )?;
        }
        number = number.saturating_add(words.forms.len());
    }
    if constants {
        let first_total = first_total.unwrap_or(number);
        writeln!(counts, "/// How many texts of the page the first pack has in every language.")?;
        writeln!(counts, "pub const FIRST_{total}: usize = {first_total};\n")?;
    }
    writeln!(counts, "/// How many texts of `{file}` there are in every language.")?;
    writeln!(counts, "pub const {total}: usize = {number};\n")?;
    Ok(())
}
