//! What people read comes in short sentences, as it stands on the page: with names, numbers and
//! clauses in their places.

use std::collections::BTreeSet;

use osuiko::session::journey::{Journey, Move, Screen};
use osuiko::ui::Knowledge;
use osuiko_engine::catalogue::Records;
use osuiko_site::written::Page;

use crate::html::unescaped;
use crate::pages::html;
use crate::personas::everybody_by_name;
use crate::sites::sites;
use crate::views::{known, known_easily, view, walk};

/// How many words a sentence has at most.
const WORDS: usize = 20;

/// The same in easy Finnish. Its texts have 14 (tests/host/easy.rs); a name of several words may come
/// into one of them.
const EASY_WORDS: usize = 16;

/// Elements that stand inside a sentence where they have no look of their own; any other parts one
/// from the next.
const INLINE: [&str; 5] = ["a", "em", "strong", "sup", "wbr"];

/// What parts two sentences in the text that is looked at.
const PART: &str = "\n";

/// The text of a page, with a break wherever a sentence cannot go on.
fn parted(html: &str) -> String {
    let mut open = Vec::new();
    let mut text = String::new();
    for part in html.split('<') {
        let (tag, shown) = part.split_once('>').unwrap_or_default();
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        let inline = INLINE.contains(&name) && {
            if tag.starts_with('/') {
                open.pop().unwrap_or_default()
            } else {
                let inline = !tag.contains("class=");
                if name != "wbr" {
                    open.push(inline);
                }
                inline
            }
        };
        text.push_str(if inline { "" } else { PART });
        text.push_str(shown);
    }
    unescaped(&text)
}

/// The sentences of a page, without code, the texts of files and practice messages.
fn sentences(html: &str) -> BTreeSet<String> {
    let mut html = html.to_owned();
    for (begin, end) in [
        ("<pre", "</pre>"),
        ("<style", "</style>"),
        ("<script", "</script>"),
        ("<option", "</option>"),
    ] {
        while let Some(at) = html.find(begin) {
            let rest = html[at..].find(end).map_or(html.len(), |length| at + length + end.len());
            html.replace_range(at..rest, PART);
        }
    }
    let text = parted(&html).replace('\u{ad}', "");
    let parts = text.split(PART).flat_map(|part| {
        // Not every dot ends a sentence: "2. kesäkuuta", "8.30".
        let ends = part.char_indices().filter(|(at, letter)| {
            let next = part[at + letter.len_utf8()..].chars().take(2).collect::<String>();
            let new =
                next.starts_with(' ') && next.chars().nth(1).is_some_and(|c| !c.is_lowercase());
            ['.', '!', '?'].contains(letter) && new
        });
        let mut from = 0;
        let mut found: Vec<&str> = ends
            .map(|(at, _)| {
                let sentence = &part[from..=at];
                from = at + 1;
                sentence
            })
            .collect();
        found.push(&part[from..]);
        found.into_iter().map(|sentence| sentence.trim().to_owned()).collect::<Vec<_>>()
    });
    parts.filter(|sentence| !sentence.is_empty()).collect()
}

/// How many words a sentence has; signs between them are none. What follows a colon, or is no whole
/// sentence, is a list: of that, the longest part counts.
fn count(sentence: &str) -> usize {
    let is_word = |part: &&str| part.chars().any(char::is_alphanumeric);
    let words = |part: &str| part.split(' ').filter(is_word).count();
    let is_whole = sentence.trim_end_matches([')', '”']).ends_with(['.', '!', '?']);
    let (says, lists) = match sentence.split_once(": ") {
        Some((says, lists)) => (says, lists),
        None if is_whole => (sentence, ""),
        None => ("", sentence),
    };
    let items = lists.split([',', ';', '·', '(', ')']).map(words);
    words(says).max(items.max().unwrap_or_default())
}

/// What stands in other people's words: the titles of sources.
fn titles(records: &Records) -> BTreeSet<String> {
    records.sources.iter().map(|source| source.title.clone()).collect()
}

/// Every sentence that the check shows to the personas, and to somebody who walks through all of it.
fn of_check(known: &Knowledge) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut read = |journey: &Journey| found.extend(sentences(&view(known, journey)));
    walk(known, &mut read);
    for (_, answers) in everybody_by_name() {
        let mut journey = Journey::with(answers);
        for screen in [Screen::Review, Screen::Result, Screen::Plan, Screen::Letters, Screen::Diary]
        {
            journey = journey.after(&known.catalogue, Move::Open(screen));
            read(&journey);
        }
    }
    found
}

#[test]
fn no_sentence_that_is_shown_has_more_than_20_words_and_in_easy_finnish_16() {
    let mut long = Vec::new();
    for site in sites() {
        let titles = titles(&site.records);
        let easy = site.known.easy;
        let checked = if easy { known_easily() } else { known(site.language()) };
        let mut all = of_check(&checked);
        for page in Page::all(&site) {
            all.extend(sentences(&html(&site, page)));
        }
        assert!(all.len() > 1_500, "{}", all.len());
        let most = if easy { EASY_WORDS } else { WORDS };
        let of_source =
            |sentence: &&String| titles.iter().any(|title| title.contains(sentence.as_str()));
        let name = if easy { "fi-easy" } else { site.language().code() };
        let found = all
            .iter()
            .filter(|sentence| count(sentence) > most)
            .filter(|sentence| !of_source(sentence));
        long.extend(found.map(|sentence| format!("{name}, {}: {sentence}", count(sentence))));
    }
    assert!(long.is_empty(), "{} sentences\n{}", long.len(), long.join("\n"));
}

#[test]
fn sentences_are_parted_where_people_part_them() {
    let html = "<p><strong class=\"day\">Zero</strong> One <strong>two</strong>. Three on 2. kesäkuuta, at 8.30! 40 four<br>five?</p><pre>no</pre><ul><li>six</li></ul>";
    let found = sentences(html);
    let model = ["Zero", "One two.", "Three on 2. kesäkuuta, at 8.30!", "40 four", "five?", "six"];
    assert_eq!(found, model.iter().map(|&sentence| sentence.to_owned()).collect());
    assert_eq!(count("One – two, three 4."), 4);
    assert_eq!(count("One, two: three four five, six; seven (eight nine) ten."), 3);
    assert_eq!(count("One, two three (four), five"), 2);
}
