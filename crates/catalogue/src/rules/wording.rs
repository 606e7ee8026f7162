//! What a program can see of how the words are written: names that break a list, capitals inside
//! a sentence, and words that are never used. `docs/wording.md` has the rest.

use std::collections::BTreeSet;

use super::super::fluent::{Languages, Texts};
use super::super::problem::{At, Collector};
use super::super::rule::Rule;

/// *And* in each language: a name with it cannot stand in a list.
const AND: [(&str, &str); 3] = [("fi", " ja "), ("sv", " och "), ("en", " and ")];

/// Words that are never used, by language: promises, film words, and wrong names. A word with a
/// star goes on in any way.
const NEVER: [(&str, &[&str]); 3] = [
    ("fi", &["turvassa", "hakkeri*", "hyökkäy*", "massiivi*", "vaipat", "vaippoja"]),
    ("sv", &["trygg*", "hackare*", "massiv*", "blöja", "blöjor", "bankid"]),
    ("en", &["safe", "hacker*", "massive", "diaper*", "bankid"]),
];

/// Attributes with the words that people really use.
const SEARCH: &str = "search";

/// Names that break a list, capitals inside a sentence, and words that are never used.
pub(in super::super) fn wording(languages: &Languages<'_>, problems: &mut Collector) {
    for (language, texts) in languages {
        let names = names(texts);
        for (key, text) in texts {
            let at = At::line(&text.file, text.line, key);
            let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
            let forms = || [Some(&text.words), text.other.as_ref()].into_iter().flatten();
            let is_kind = message.starts_with("kind-") && matches!(attribute, "" | "yours");
            if is_kind {
                forms().for_each(|words| list(&at, language, words, problems));
            }
            if is_kind || matches!(attribute, "because" | "if-not" | "depends") {
                forms().for_each(|words| clause(&at, &names, words, problems));
            }
            // A practice message is written as a deceiver writes.
            if attribute != SEARCH && !message.starts_with("drill-") {
                forms().for_each(|words| never(&at, language, words, problems));
            }
        }
    }
}

/// How the words of names begin, which keep their capitals everywhere.
fn names(texts: &Texts) -> BTreeSet<String> {
    let named = ["organisation-", "place-", "breach-"];
    let is_name = |key: &str| !key.contains('.') && named.iter().any(|name| key.starts_with(name));
    let of_names = texts.iter().filter(|(key, _)| is_name(key));
    let words = of_names.flat_map(|(_, text)| text.words.split_whitespace());
    words.filter(|word| starts_large(word)).map(stem).collect()
}

/// The letters of a word that stay when it is inflected.
fn stem(word: &str) -> String {
    const STAYS: usize = 4;
    word.chars().filter(|letter| letter.is_alphabetic()).take(STAYS).collect()
}

fn starts_large(words: &str) -> bool {
    words.chars().next().is_some_and(char::is_uppercase)
}

/// A name that stands in lists has no comma and no *and*, but in brackets.
fn list(at: &At, language: &str, words: &str, problems: &mut Collector) {
    let outside = words.split_once('(').map_or(words, |(before, _)| before);
    let and = AND.iter().find(|(code, _)| *code == language).map_or(" and ", |(_, and)| *and);
    for broken in [",", and].into_iter().filter(|broken| outside.contains(broken)) {
        let wrong =
            format!("this name stands in lists, and \"{}\" in it breaks them", broken.trim());
        let to_do = "choose a name without it, or put what is an example in brackets";
        problems.add(at, Rule::BrokenList, wrong, to_do);
    }
}

/// A clause stands inside a sentence.
fn clause(at: &At, names: &BTreeSet<String>, words: &str, problems: &mut Collector) {
    let first = words.split_whitespace().next().unwrap_or_default();
    if starts_large(first) && !names.contains(&stem(first)) {
        let wrong = format!("this stands inside a sentence, and \"{first}\" begins with a capital");
        problems.add(at, Rule::CapitalInClause, wrong, "begin it with a small letter");
    }
    if words.ends_with('.') {
        let wrong = "this stands inside a sentence, and ends with a full stop";
        problems.add(at, Rule::CapitalInClause, wrong, "leave the full stop out");
    }
}

/// Words that are never used.
fn never(at: &At, language: &str, words: &str, problems: &mut Collector) {
    let small = words.to_lowercase();
    let is_there = |word: &str| {
        small.split(|letter: char| !letter.is_alphabetic()).any(|found| {
            word.strip_suffix('*').map_or(found == word, |beginning| found.starts_with(beginning))
        })
    };
    let list = NEVER.iter().find(|(code, _)| *code == language).map_or(&[][..], |(_, list)| *list);
    for word in list.iter().filter(|word| is_there(word)) {
        let wrong = format!("\"{}\" is a word that we never use", word.trim_end_matches('*'));
        let to_do = "say what is so instead: docs/wording.md has the reason and other words";
        problems.add(at, Rule::NeverSaid, wrong, to_do);
    }
}
