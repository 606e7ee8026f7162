//! What becomes of clauses and names when they are joined, in real output, kept in
//! `tests/joins/<language>.txt` for whoever reads that language.
//!
//! The rest of the words can be read where they are written; these sentences stand nowhere until
//! somebody has answered. A change of words shows here as a change of the file:
//! `OSUIKO_JOINS=write cargo test --package osuiko-tests joins` writes it anew.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::{env, fs};

use osuiko::session::journey::{Journey, Move, Screen};
use osuiko::ui::Knowledge;
use osuiko_engine::Answers;
use osuiko_site::written::Page;
use osuiko_words::Language;

use crate::html::words_of;
use crate::personas::everybody;
use crate::support::root;
use crate::views::{known, view};

/// The fewest joined sentences or lists in each language.
const FEWEST: usize = 40;

/// The most of each sort: a file that nobody reads to its end holds nothing.
const MOST: usize = 30;

/// Where joined words stand in the view of the result, with the title of their part of the file.
const IN_RESULT: [(&str, &str); 4] = [
    ("class=\"reasons\"", "Why this result?"),
    ("class=\"datum-why\"", "Why this data?"),
    ("class=\"data-says\"", "Who says so?"),
    ("class=\"change-list\"", "What would change the result?"),
];

/// The same for the written pages.
const ON_PAGES: [(&str, &str); 2] =
    [("class=\"group\"", "Who is in a group?"), ("class=\"paper-case\"", "A case on paper")];

/// Each element of `html` that has this in its first tag, from its first tag to its last.
fn elements<'a>(html: &'a str, mark: &str) -> Vec<&'a str> {
    let begins = html.match_indices(mark).filter_map(|(at, _)| html[..at].rfind('<'));
    begins.map(|at| element(&html[at..])).collect()
}

/// The element that begins here.
fn element(html: &str) -> &str {
    let name: String = html[1..].chars().take_while(char::is_ascii_alphanumeric).collect();
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let mut depth = 0_usize;
    for (at, _) in html.match_indices('<') {
        if html[at..].starts_with(&close) {
            depth -= 1;
            if depth == 0 {
                return &html[..at + close.len()];
            }
        } else if html[at..].starts_with(&open) {
            depth += 1;
        }
    }
    panic!("{name} has no end")
}

/// The words of an element, with its paragraphs and items on lines of their own.
fn lines(html: &str) -> String {
    let parted = html.replace("<li", "\u{1}<li").replace("<p", "\u{2}<p").replace("<h", "\u{2}<h");
    let text = words_of(&parted.replace("</ul>", "\u{2}</ul>"));
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text.replace(" \u{1}", "\u{1}").replace(" \u{2}", "\u{2}");
    let text = text.replace("\u{1} ", "\u{1}").replace('\u{1}', "\n- ").replace('\u{2}', "\n");
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && *line != "-");
    lines.collect::<Vec<_>>().join("\n")
}

/// The view of somebody's result.
fn result(known: &Knowledge, answers: &Answers) -> String {
    let journey = Journey::with(answers.clone());
    view(known, &journey.after(&known.catalogue, Move::Open(Screen::Result)))
}

/// The parts of a file: a title, and what is joined below it.
fn parts(language: Language) -> Vec<(&'static str, Vec<String>)> {
    let known = known(language);
    let results: Vec<String> = everybody().iter().map(|answers| result(&known, answers)).collect();
    let site = crate::sites::site(language);
    let pages: Vec<String> = Page::all(&site)
        .into_iter()
        .filter(|page| matches!(page, Page::Breach(_) | Page::Paper))
        .map(|page| crate::pages::html(&site, page))
        .collect();
    let in_result = IN_RESULT.iter().map(|sort| (sort, &results));
    let on_pages = ON_PAGES.iter().map(|sort| (sort, &pages));
    in_result
        .chain(on_pages)
        .map(|((mark, title), html)| {
            let mut once = BTreeSet::new();
            let found = html.iter().flat_map(|html| elements(html, mark)).map(|element| {
                // What comes behind the condition of a group is no join.
                lines(element.split("<table").next().unwrap_or_default())
            });
            let new = found.filter(|text| !text.is_empty() && once.insert(text.clone()));
            (*title, new.take(MOST).collect())
        })
        .collect()
}

/// The file of a language.
fn written(parts: &[(&str, Vec<String>)]) -> String {
    let mut text = String::new();
    for (title, found) in parts {
        writeln!(text, "== {title} ==\n").unwrap();
        for words in found {
            writeln!(text, "{words}\n").unwrap();
        }
    }
    text
}

#[test]
fn joined_words_are_as_they_were_read() {
    for language in Language::ALL {
        let parts = parts(language);
        let count: usize = parts.iter().map(|(_, found)| found.len()).sum();
        assert!(count >= FEWEST, "{language:?}: only {count} joins");
        let text = written(&parts);
        let path = root().join(format!("tests/joins/{}.txt", language.code()));
        if env::var_os("OSUIKO_JOINS").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &text).unwrap();
        }
        let read = fs::read_to_string(&path).unwrap_or_default();
        let differs = read.lines().zip(text.lines()).find(|(was, is)| was != is);
        assert!(
            read == text,
            "{}: joined words differ from those that were read, first at {differs:?}; read them, \
             then write them with OSUIKO_JOINS=write cargo test --package osuiko-tests joins",
            path.display()
        );
    }
}

#[test]
fn no_join_is_broken_in_a_way_that_a_program_sees() {
    let broken = [
        (Language::Fi, &[" ja et ", " ja ei ", " ja hän ei ", " ja sinulle ei ", "Koska "][..]),
        (Language::Sv, &[" och och ", "Eftersom "][..]),
        (Language::En, &[" and and ", "Because ", "concern"][..]),
    ];
    for (language, broken) in broken {
        for (title, found) in parts(language) {
            for words in found {
                for wrong in broken.iter().chain(&["  ", " .", " ,", "..", ",.", " ;", "{", "}"]) {
                    assert!(!words.contains(wrong), "{language:?}, {title}: {wrong:?} in {words}");
                }
                let sentence = !words.contains('\n') && !words.ends_with(':');
                assert!(
                    !sentence || words.ends_with('.'),
                    "{language:?}, {title}: no sentence: {words}"
                );
            }
        }
    }
}
