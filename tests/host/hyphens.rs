//! Where words may break: every word that does, in `tests/hyphens/<language>.txt` for whoever reads
//! that language, and that soft hyphens stand in shown text and nowhere else.
//!
//! A new long word shows here as a change of the file:
//! `OSUIKO_HYPHENS=write cargo test --package osuiko-tests hyphens` writes it anew. A word that
//! breaks badly gets a line in `assets/text/hyphens.<language>.txt`.

use std::collections::BTreeSet;
use std::{env, fs};

use osuiko_catalogue::hyphens::{hyphenated, is_shown};
use osuiko_words::{Language, SOFT_HYPHEN};

use crate::golden::{in_no_language, written};
use crate::support::{edition, root};

/// The fewest words that may break in each language.
const FEWEST: usize = 200;

/// Every text that is shown in a language: of the check, of the written pages, of facts, and the
/// titles of sources in that language.
fn shown(language: Language) -> Vec<String> {
    let edition = edition(language);
    let facts = edition.facts().iter().filter(|(key, _)| is_shown(key)).map(|(_, text)| text);
    let texts = edition.page().iter().chain(edition.written()).chain(facts).cloned();
    let sources = edition.records().sources.iter();
    let own = sources.filter(|source| source.language == language.code());
    texts.chain(own.map(|source| source.title.clone())).collect()
}

/// Every word that may break, in small letters, with a · wherever it may.
fn that_break(language: Language) -> BTreeSet<String> {
    let texts = shown(language).into_iter().map(|text| hyphenated(language, &text));
    let mut words = BTreeSet::new();
    for text in texts {
        let parts = text.split(|letter: char| !letter.is_alphabetic() && letter != SOFT_HYPHEN);
        let breaks = parts.filter(|word| word.contains(SOFT_HYPHEN));
        words.extend(breaks.map(|word| word.to_lowercase().replace(SOFT_HYPHEN, "·")));
    }
    words
}

#[test]
fn words_break_where_they_were_read_to_break() {
    for language in Language::ALL {
        let words = that_break(language);
        assert!(words.len() >= FEWEST, "{language:?}: only {} words", words.len());
        let text: String = words.iter().flat_map(|word| [word, "\n"]).collect();
        let path = root().join(format!("tests/hyphens/{}.txt", language.code()));
        if env::var_os("OSUIKO_HYPHENS").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &text).unwrap();
        }
        let read = fs::read_to_string(&path).unwrap_or_default();
        let was: BTreeSet<String> = read.lines().map(str::to_owned).collect();
        let (new, gone): (Vec<_>, Vec<_>) =
            (words.difference(&was).collect(), was.difference(&words).collect());
        assert!(
            read == text,
            "{}: other words break than those that were read: new {new:?}, gone {gone:?}; read \
             them, mend assets/text/hyphens.{}.txt, then write them with \
             OSUIKO_HYPHENS=write cargo test --package osuiko-tests hyphens",
            path.display(),
            language.code(),
        );
    }
}

/// Stops the test at a soft hyphen in a tag, in the head, in code or in a file to be saved.
pub(crate) fn stand_in_text_alone(html: &str, what: &str) {
    let body = html.find("<body>").unwrap_or(0);
    assert!(!html[..body].contains(SOFT_HYPHEN), "{what}: in the head");
    assert!(!html.contains("%C2%AD"), "{what}: in a file");
    for tag in html.split('<').skip(1).filter_map(|part| part.split('>').next()) {
        assert!(!tag.contains(SOFT_HYPHEN), "{what}: in the tag {tag}");
    }
    for quiet in ["title", "textarea", "option", "pre", "code", "script", "style"] {
        for element in html.split(&format!("<{quiet}")).skip(1) {
            let text = element.split(&format!("</{quiet}>")).next().unwrap_or_default();
            assert!(!text.contains(SOFT_HYPHEN), "{what}: in {quiet}: {text}");
        }
    }
}

#[test]
fn soft_hyphens_stand_in_shown_text_and_in_nothing_else() {
    let mut pages = 0;
    let mut take = |name: String, text: String| {
        if name.starts_with("page/") {
            stand_in_text_alone(&text, &name);
            pages += usize::from(text.contains(SOFT_HYPHEN));
        } else {
            assert!(!text.contains(SOFT_HYPHEN), "{name}");
        }
    };
    in_no_language(&mut take);
    for language in Language::ALL {
        written(language, &mut take);
    }
    assert!(pages > 30, "only {pages} pages have soft hyphens");
}

#[test]
fn what_is_written_for_others_or_read_by_the_search_is_packed_without() {
    for key in ["service-pads.search", "letter-access.body", "letter-access.subject"] {
        assert!(!is_shown(key), "{key}");
    }
    assert!(!is_shown("letter-basis-told"));
    for key in ["service-pads", "letter-access", "letter-access.when", "breach-x.what"] {
        assert!(is_shown(key), "{key}");
    }
}
