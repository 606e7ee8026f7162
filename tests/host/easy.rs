//! Easy Finnish is short where that can be counted: in words and in sentences.

use std::collections::BTreeSet;

use osuiko_words::BETWEEN_FORMS;

use crate::support::{SOUND, root};

/// How many letters a word has at most that is not listed.
const LETTERS: usize = 16;

/// How many words a sentence has at most. Some clauses stand inside others and name a case that has a
/// long name; what is not such a clause has ten at most, by those who wrote it.
const WORDS: usize = 14;

/// How many words a sentence has in the mean, at most.
const MEAN: usize = 7;

/// The words that may be longer, as they stand in the file with a reason each.
fn listed() -> BTreeSet<String> {
    let text = std::fs::read_to_string(root().join("assets/text/fi-easy/long-words.txt")).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let word = |line: &str| {
        let (word, why) = line.split_once(" # ").unwrap_or_else(|| panic!("no reason: {line}"));
        assert!(!why.trim().is_empty(), "no reason: {line}");
        word.to_lowercase()
    };
    lines.map(word).collect()
}

/// What is not read as it stands: words to search by, titles as their sources have them, names of
/// months with bars between.
fn is_read(key: &str, text: &str) -> bool {
    !key.ends_with(".search") && !key.starts_with("source-") && !text.contains('|')
}

/// The texts of easy Finnish, each with its key; both forms apart. Practice messages are written as
/// those who send such messages write.
fn texts() -> Vec<(String, String)> {
    let easy = SOUND.easy();
    let of_page = easy.page().iter().chain(easy.written());
    let of_page = of_page.map(|text| ("page".to_owned(), text.clone()));
    let all = easy.facts().iter().cloned().chain(of_page);
    let all = all.filter(|(key, text)| is_read(key, text) && !key.starts_with("drill-"));
    // What both forms say stands once, so the first form is every second piece with what is between.
    let forms = |(key, text): (String, String)| {
        let pieces: Vec<&str> = text.split(BETWEEN_FORMS).collect();
        [1, 2].map(|left_out| {
            let kept = pieces.iter().enumerate().filter(|(at, _)| at % 3 != left_out);
            (key.clone(), kept.map(|(_, piece)| *piece).collect::<String>())
        })
    };
    all.flat_map(forms).collect()
}

/// The words of a text, sentence by sentence.
fn sentences(text: &str) -> Vec<Vec<&str>> {
    let ends = |letter: char| ['.', '!', '?', ':', ';', '\n', '•', '–'].contains(&letter);
    text.split_inclusive(ends)
        .map(|sentence| sentence.split_whitespace().collect::<Vec<_>>())
        .filter(|words| !words.is_empty())
        .collect()
}

#[test]
fn no_word_is_longer_than_16_letters_but_those_that_are_listed_and_no_sentence_than_14_words() {
    let listed = listed();
    let (mut wrong, mut used) = (Vec::new(), BTreeSet::new());
    let (mut all_words, mut all_sentences) = (0, 0);
    let texts = texts();
    assert!(texts.len() > 1_000, "{}", texts.len());
    for (key, text) in &texts {
        for sentence in sentences(text) {
            all_words += sentence.len();
            all_sentences += 1;
            if sentence.len() > WORDS {
                wrong.push(format!("{key}: {} words: {}", sentence.len(), sentence.join(" ")));
            }
            for word in sentence {
                let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
                let long = |part: &str| part.chars().count() > LETTERS;
                if !word.contains(['@', '/', '{']) && word.split('-').any(long) {
                    let word = word.to_lowercase();
                    if !listed.contains(&word) {
                        wrong.push(format!("{key}: {word}"));
                    }
                    used.insert(word);
                }
            }
        }
    }
    assert!(all_words <= MEAN * all_sentences, "{all_words} words in {all_sentences} sentences");
    wrong.sort();
    wrong.dedup();
    assert_eq!(wrong, Vec::<String>::new());
    let unused: Vec<&String> = listed.difference(&used).collect();
    assert_eq!(unused, Vec::<&String>::new(), "these stand nowhere any more");
}
