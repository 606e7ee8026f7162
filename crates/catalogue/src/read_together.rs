//! Texts that somebody changed in one language, and not in the others, since all three were last
//! read side by side.
//!
//! `catalogue/read-together.toml` keeps a short checksum of each message in each language from that
//! day. It says nothing of whether a text is good: only that whoever changed one language has to
//! look at the others before it ships.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use osuiko_fluent::{Line, Says};
use serde::Deserialize;

use super::easy;
use super::locate::Lines;
use super::problem::{At, Collector};
use super::rule::Rule;
use super::sources::Sources;

/// The file of checksums, relative to `assets/`.
pub const FILE: &str = "catalogue/read-together.toml";

/// Attributes that differ by language, because that is what they are for.
const OWN_IN_EACH: [&str; 2] = ["search", "hours"];

/// The folders of words that are read side by side; the last has only what ordinary Finnish says in
/// words that are hard to read.
const FOLDERS: [&str; 4] = ["fi", "sv", "en", easy::FOLDER];

/// The checksums of a message, in the order of [`FOLDERS`].
type Marks = [Option<u32>; 4];

/// The file as it is written: the checksums of each message, with spaces between them.
#[derive(Deserialize)]
struct Written {
    message: BTreeMap<String, String>,
}

/// A message in one language: its checksum, and where it stands.
struct Found<'a> {
    mark: u32,
    file: &'a str,
    line: usize,
}

/// Every message in every language.
fn messages(sources: &Sources) -> BTreeMap<String, [Option<Found<'_>>; 4]> {
    let mut messages: BTreeMap<String, [Option<Found<'_>>; 4]> = BTreeMap::new();
    for (at, folder) in FOLDERS.into_iter().enumerate() {
        let folder = format!("text/{folder}/");
        let files = sources
            .iter()
            .filter(|(file, _)| file.starts_with(&folder) && file.strip_suffix(".ftl").is_some());
        for (file, source) in files {
            let lines = Lines::of(source);
            for text in osuiko_fluent::read(source).texts {
                let attribute = text.attribute.as_deref().unwrap_or_default();
                if OWN_IN_EACH.contains(&attribute) {
                    continue;
                }
                let found = messages.entry(text.message.clone()).or_default();
                let Some(found) = found.get_mut(at) else { continue };
                let first = || Found { mark: START, file, line: lines.at(text.at) };
                let found = found.get_or_insert_with(first);
                found.mark =
                    checksum(found.mark, &format!("{attribute}\n{}\n", spelled(&text.says)));
            }
        }
    }
    messages
}

/// A text with all its forms.
fn spelled(says: &Says) -> String {
    let line = |line: &Line| line.filled(|variable| format!("{{{variable}}}"));
    match says {
        Says::One(one) => line(one),
        Says::About { you, other } => [line(you), line(other)].join("\n"),
        Says::Count { number, one, other } => [number.clone(), line(one), line(other)].join("\n"),
    }
}

/// Where a checksum begins: the offset basis of FNV-1a with 32 bits.
const START: u32 = 0x811c_9dc5;

/// The checksum after these words as well, by FNV-1a.
fn checksum(before: u32, words: &str) -> u32 {
    words.bytes().fold(before, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The file for the texts as they are now.
pub fn written(sources: &Sources) -> String {
    let mut out = "# A checksum of each message in Finnish, Swedish and English, and in easy Finnish where \
                   that has other words, from the day on which somebody read them side by side.\n# Written by `cargo xtask catalogue texts-read`.\n\n\
                   [message]\n"
        .to_owned();
    for (message, found) in messages(sources) {
        let marks =
            found.map(|found| found.map_or_else(|| "-".to_owned(), |f| format!("{:08x}", f.mark)));
        let marks = marks.join(" ");
        // Most messages need no easier words.
        let marks = marks.strip_suffix(" -").unwrap_or(&marks);
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{message} = \"{marks}\"");
    }
    out
}

/// Messages that changed in some languages and not in others.
pub(super) fn check(sources: &Sources, problems: &mut Collector) {
    let Some(text) = sources.get(FILE) else {
        problems.missing(FILE, "this is not there; `cargo xtask catalogue texts-read` writes it");
        return;
    };
    let known: BTreeMap<String, Marks> = match toml::from_str::<Written>(text) {
        Ok(written) => {
            written.message.into_iter().map(|(key, marks)| (key, read(&marks))).collect()
        }
        Err(error) => {
            let wrong = format!("this is not as the tool writes it: {}", error.message());
            let to_do = "run `cargo xtask catalogue texts-read`";
            problems.add(&At::line(FILE, 1, ""), Rule::WrongShape, wrong, to_do);
            return;
        }
    };
    for (message, found) in messages(sources) {
        let Some(marks) = known.get(&message) else { continue };
        let (mut changed, mut same) = (Vec::new(), Vec::new());
        for ((found, mark), folder) in found.iter().zip(marks).zip(FOLDERS) {
            // A text that is missing somewhere is for another rule to tell.
            let Some(found) = found else { continue };
            if Some(found.mark) == *mark {
                same.push(folder);
            } else {
                changed.push((folder, found));
            }
        }
        if let ([(_, found), ..], [_, ..]) = (changed.as_slice(), same.as_slice()) {
            let others = changed.iter().map(|(folder, _)| *folder).collect::<Vec<_>>();
            let wrong = format!(
                "this text was changed in {} but not in {} since they were last read together",
                others.join(" and "),
                same.join(" and ")
            );
            let to_do = "read it in the other languages, change what has to change, then run `cargo xtask catalogue texts-read`";
            problems.add(
                &At::line(found.file, found.line, &message),
                Rule::ChangedAlone,
                wrong,
                to_do,
            );
        }
    }
}

/// The checksums of a message, as they are written.
fn read(marks: &str) -> Marks {
    let mut marks = marks.split(' ').map(|mark| u32::from_str_radix(mark, 16).ok());
    std::array::from_fn(|_| marks.next().flatten())
}
