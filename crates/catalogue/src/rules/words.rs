//! The same words in every language: none missing, none unused.

use std::collections::BTreeMap;

use super::super::fluent::{Languages, Text, Texts};
use super::super::keys::{self, Key, Need};
use super::super::problem::{At, Collector};
use super::super::read::Files;
use super::super::rule::Rule;
use super::drift;

/// Words that are missing, that nothing uses, or that say something else in another language.
pub(in super::super) fn words(files: &Files, languages: &Languages<'_>, problems: &mut Collector) {
    let keys = keys::of(files);
    for (key, known) in &keys {
        let has = |texts: &Texts| texts.contains_key(key);
        let there = languages.iter().find(|(_, texts)| has(texts)).map(|(there, _)| there);
        for (language, texts) in languages.iter().filter(|(_, texts)| !has(texts)) {
            let at = || where_it_should_stand(key, known, &keys, language, texts, languages);
            match (known.need, there) {
                (Need::Required, _) => {
                    let to_do = "write it here";
                    problems.add(&at(), Rule::MissingText, "this text is missing", to_do);
                }
                (Need::Differ, _) => {
                    let wrong = "numbers of people disagree or were replaced, and this text that says why is missing";
                    problems.add(&at(), Rule::MissingDiffer, wrong, "write it here");
                }
                (Need::Optional, Some(there)) => {
                    let wrong = format!("this text is there in {there} but not in {language}");
                    let to_do = format!("write it here, or remove it from {there}");
                    problems.add(&at(), Rule::MissingText, wrong, to_do);
                }
                (Need::Optional, None) => {}
            }
        }
    }
    for (_, texts) in languages {
        for (key, Text { file, line, .. }) in texts {
            if !keys.contains_key(key) {
                if let Some(breach) = without_facts(file, files) {
                    // The same for every text of the file, so it is said once.
                    let wrong = format!(
                        "there are texts for {breach} and no catalogue/breaches/{breach}.toml"
                    );
                    let to_do = "look where that file is, and how its name ends";
                    problems.add(&At::line(file, 1, ""), Rule::UnusedText, wrong, to_do);
                    continue;
                }
                let to_do = "correct its key, or remove it";
                let at = At::line(file, *line, key);
                problems.add(&at, Rule::UnusedText, "no fact uses this text", to_do);
            }
        }
    }
    drift::numbers(languages, problems);
    drift::places(languages, problems);
}

/// The line to which a missing text belongs: the last of its message, or else of its record;
/// or else the top of the file where another language has it, or the facts expect it.
fn where_it_should_stand(
    key: &str,
    known: &Key,
    keys: &BTreeMap<String, Key>,
    language: &str,
    texts: &Texts,
    languages: &Languages<'_>,
) -> At {
    let message = |key: &str| key.split('.').next().unwrap_or_default().to_owned();
    let of_message = texts.iter().filter(|(other, _)| message(other) == message(key));
    let of_record = texts
        .iter()
        .filter(|(other, _)| keys.get(*other).is_some_and(|other| other.record == known.record));
    let last = |text: Option<(&String, &Text)>| {
        text.map(|(_, Text { file, line, .. })| (file.clone(), *line))
    };
    let near = last(of_message.max_by_key(|(_, text)| text.line))
        .or_else(|| last(of_record.max_by_key(|(_, text)| text.line)));
    let (file, line) = near.unwrap_or_else(|| {
        let elsewhere = languages.iter().find_map(|(there, texts)| {
            texts.get(key)?.file.strip_prefix(&format!("text/{there}/")).map(str::to_owned)
        });
        (format!("text/{language}/{}", elsewhere.as_ref().unwrap_or(&known.file)), 1)
    });
    At::line(&file, line, key)
}

/// The breach that a file of texts is named after, if there are no facts of it.
fn without_facts<'a>(file: &'a str, files: &Files) -> Option<&'a str> {
    let (_, name) = file.split_once("/breaches/")?;
    let key = name.strip_suffix(".ftl")?;
    files.breaches.iter().all(|(_, breach)| breach.key != key).then_some(key)
}
