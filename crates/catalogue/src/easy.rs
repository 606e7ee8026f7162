//! Easy Finnish: own words for whatever is hard to read in ordinary Finnish, laid over it text by text.
//!
//! The files below `text/fi-easy/` have the names and messages of those below `text/fi/`, but only the
//! ones that need other words. Easy words never say other things: numbers, places, slots and for whom
//! a text has a form are held against ordinary Finnish.

use osuiko_fluent::page::{self, Words};
use osuiko_words::Language;

use super::fluent::{self, Texts};
use super::problem::{At, Collector};
use super::rule::Rule;
use super::rules;
use super::sources::Sources;

/// The folder of easy Finnish below `text/`.
pub(super) const FOLDER: &str = "fi-easy";

/// The words of facts in easy Finnish: all that there are, with those of ordinary Finnish where these
/// are easy enough.
pub(super) fn texts(sources: &Sources, ordinary: &Texts, problems: &mut Collector) -> Texts {
    let mut all = ordinary.clone();
    for (key, text) in fluent::read(sources, FOLDER, problems) {
        let at = At::line(&text.file, text.line, &key);
        match ordinary.get(&key) {
            None => {
                let to_do = "correct its key, or remove it";
                problems.add(&at, Rule::EasyText, "ordinary Finnish has no such text", to_do);
            }
            Some(known) if known.other.is_some() != text.other.is_some() => {
                let wrong = "this text has other forms than in ordinary Finnish";
                let to_do =
                    "write a form for whoever answers for another person in both or in none";
                problems.add(&at, Rule::EasyText, wrong, to_do);
            }
            Some(_) => drop(all.insert(key, text)),
        }
    }
    let both = [(Language::Fi.code(), ordinary.clone()), (FOLDER, all)];
    rules::easy(&both, problems);
    let [_, (_, all)] = both;
    all
}

/// The messages of `file` in easy Finnish: `ordinary` with those of the file in easy Finnish laid over
/// them, if nothing is wrong with these.
pub(super) fn messages(
    sources: &Sources,
    file: &str,
    ordinary: &[Words],
    problems: &mut Collector,
) -> Option<Vec<Words>> {
    let path = format!("text/{FOLDER}/{file}");
    let Some(source) = sources.get(&path) else { return Some(ordinary.to_vec()) };
    let read = page::read(source).and_then(|easy| page::laid_over(ordinary, &easy));
    match read {
        Ok(words) => Some(words),
        Err(faults) => {
            let to_do = "write a message of ordinary Finnish with the same variables";
            fluent::report(faults, (&path, source), (Rule::EasyText, to_do), problems);
            None
        }
    }
}
