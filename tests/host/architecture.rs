//! The house rules that the compiler does not hold: imports run down only, every file opens with a sentence, nothing panics.

use std::fs;
use std::path::Path;

use expect_test::expect;
use xtask::workspace;

/// Files whose path begins with `folder` name none of `words`: modules of ours as `crate::…`,
/// crates and their paths as they are.
struct Rule {
    folder: &'static str,
    /// Files below `folder` to which the rule does not apply.
    except: &'static [&'static str],
    words: &'static [&'static str],
}

/// The crates that are the web platform.
const PLATFORM: [&str; 4] = ["web_sys", "js_sys", "gloo", "wasm_bindgen"];

/// Imports run down only: domain ← text, wire ← browser ← ui ← the program.
const RULES: [Rule; 6] = [
    Rule {
        folder: "src/domain/",
        except: &[],
        words: &[
            "crate::text",
            "crate::wire",
            "crate::browser",
            "crate::ui",
            "yew",
            "std::time",
            "std::fs",
            "std::env",
            "std::net",
        ],
    },
    Rule {
        folder: "src/text/",
        except: &[],
        words: &["crate::wire", "crate::browser", "crate::ui", "yew"],
    },
    Rule {
        folder: "src/wire/",
        except: &[],
        words: &["crate::text", "crate::browser", "crate::ui", "yew"],
    },
    Rule { folder: "src/browser/", except: &[], words: &["crate::text", "crate::ui", "yew"] },
    Rule { folder: "src/", except: &["src/browser/", "src/main.rs"], words: &PLATFORM },
    Rule { folder: "src/ui/", except: &[], words: &["std::time", "std::fs", "std::net"] },
];

/// What may stand in tests only.
const PANICS: [&str; 4] = [".unwrap()", ".expect(", "todo!", "unimplemented!"];

/// What may stand nowhere: a test that does not run is no test.
const SKIPPED: [&str; 2] = ["#[ignore", "#[should_panic"];

/// Everything in one file that a rule forbids, as `path:line: word`.
fn breaches(path: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    if !text.starts_with("//!") {
        found.push((1, "a first line that starts with //!".to_owned()));
    }
    let code = Code::read(path, text);
    for rule in &RULES {
        let applies = path.starts_with(rule.folder)
            && !rule.except.iter().any(|except| path.starts_with(except));
        for word in rule.words.iter().filter(|_| applies) {
            found.extend(code.lines_naming(word).map(|line| (line, (*word).to_owned())));
        }
    }
    for (number, line) in code.plain.lines().enumerate() {
        let forbidden = PANICS.iter().filter(|_| !code.tests.contains(&number)).chain(&SKIPPED);
        for word in forbidden.filter(|word| line.contains(**word)) {
            found.push((number + 1, (*word).to_owned()));
        }
    }
    found.sort();
    found.dedup();
    found.into_iter().map(|(line, word)| format!("{path}:{line}: {word}")).collect()
}

/// A file without its comments and the insides of its strings.
struct Code {
    /// The text, with spaces where comments and strings were: lines stay where they are.
    plain: String,
    /// Lines, counted from 0, inside `#[cfg(test)]` modules.
    tests: std::ops::Range<usize>,
    /// Every path that is named, with its line: `crate::wire::saved`, `yew::html`, `label`.
    paths: Vec<(usize, String)>,
}

impl Code {
    fn read(path: &str, text: &str) -> Self {
        let plain = without_comments_and_strings(text);
        let tests = test_lines(&plain);
        let mut paths = Vec::new();
        let tokens = tokens(&plain);
        let mut at = 0;
        while at < tokens.len() {
            let before = at;
            read_path(&tokens, &mut at, "", &mut paths);
            at = at.max(before + 1);
        }
        let home = module_of(path);
        for (line, named) in &mut paths {
            let inside = usize::from(tests.contains(line));
            *named = absolute(named, &home, inside);
        }
        Self { plain, tests, paths }
    }

    /// The lines, counted from 1, that name `word` or something below it; `gloo` stands for
    /// `gloo_events` as well.
    fn lines_naming<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        let names = move |path: &str| {
            path.strip_prefix(word).is_some_and(|rest| {
                rest.is_empty()
                    || rest.starts_with("::")
                    || (rest.starts_with('_') && !word.contains("::"))
            })
        };
        self.paths.iter().filter(move |(_, path)| names(path)).map(|(line, _)| line + 1)
    }
}

/// `text` with spaces in the place of comments, string literals and character literals.
fn without_comments_and_strings(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let starts = |at: usize, what: &str| {
        what.chars().enumerate().all(|(n, letter)| letters.get(at + n) == Some(&letter))
    };
    let mut plain = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let end = if starts(at, "//") {
            (at..letters.len()).find(|&n| letters[n] == '\n').unwrap_or(letters.len())
        } else if starts(at, "/*") {
            let close = (at + 2..letters.len()).find(|&n| starts(n, "*/"));
            close.map_or(letters.len(), |n| n + 2)
        } else if letter == 'r' && (starts(at, "r\"") || starts(at, "r#")) && !in_word(&letters, at)
        {
            raw_string_end(&letters, at).unwrap_or(at)
        } else if letter == '"' {
            quoted_end(&letters, at, '"')
        } else if letter == '\'' && (starts(at + 1, "\\") || letters.get(at + 2) == Some(&'\'')) {
            quoted_end(&letters, at, '\'')
        } else {
            at
        };
        if end == at {
            plain.push(letter);
            at += 1;
        } else {
            plain.extend(letters[at..end].iter().map(|&l| if l == '\n' { '\n' } else { ' ' }));
            at = end;
        }
    }
    plain
}

/// Whether the letter at `at` goes on a word begun before.
fn in_word(letters: &[char], at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|before| letters[before].is_alphanumeric() || letters[before] == '_')
}

/// Where the raw string that begins at `at` ends; `None` if there is none.
fn raw_string_end(letters: &[char], at: usize) -> Option<usize> {
    let hashes = letters[at + 1..].iter().take_while(|&&letter| letter == '#').count();
    if letters.get(at + 1 + hashes) != Some(&'"') {
        return None;
    }
    let closes = |&n: &usize| {
        letters[n] == '"'
            && letters[n + 1..].iter().take_while(|&&letter| letter == '#').count() >= hashes
    };
    (at + 2 + hashes..letters.len()).find(closes).map(|n| n + 1 + hashes)
}

/// Where the literal between two `quote`s that begins at `at` ends.
fn quoted_end(letters: &[char], at: usize, quote: char) -> usize {
    let mut end = at + 1;
    while let Some(&letter) = letters.get(end) {
        match letter {
            '\\' => end += 2,
            _ if letter == quote => return end + 1,
            _ => end += 1,
        }
    }
    letters.len()
}

/// The lines of the last module behind `#[cfg(test)]`, up to the end of the file.
fn test_lines(plain: &str) -> std::ops::Range<usize> {
    let lines: Vec<&str> = plain.lines().collect();
    let begin = lines.iter().enumerate().position(|(number, line)| {
        line.trim() == "#[cfg(test)]"
            && lines.get(number + 1).is_some_and(|next| next.trim_start().starts_with("mod "))
    });
    begin.map_or(0..0, |begin| {
        let end = (begin..lines.len()).find(|&number| lines[number] == "}");
        begin..end.map_or(lines.len(), |end| end + 1)
    })
}

/// Words, `::`, braces and commas, each with its line; anything else is a full stop.
fn tokens(plain: &str) -> Vec<(usize, String)> {
    let mut tokens: Vec<(usize, String)> = Vec::new();
    for (number, line) in plain.lines().enumerate() {
        let mut rest = line;
        while let Some(first) = rest.chars().next() {
            let word = rest.find(|l: char| !l.is_alphanumeric() && l != '_').unwrap_or(rest.len());
            let length = match first {
                _ if word > 0 => word,
                ':' if rest.starts_with("::") => 2,
                _ => first.len_utf8(),
            };
            let (token, after) = rest.split_at(length);
            if !token.trim().is_empty() {
                tokens.push((number, token.to_owned()));
            }
            rest = after;
        }
    }
    tokens
}

/// Reads one path, with all that a group in braces at its end adds.
fn read_path(
    tokens: &[(usize, String)],
    at: &mut usize,
    before: &str,
    paths: &mut Vec<(usize, String)>,
) {
    let is_word = |token: &str| token.starts_with(|l: char| l.is_alphanumeric() || l == '_');
    let mut path = before.to_owned();
    let mut line = None;
    loop {
        match tokens.get(*at) {
            Some((number, token)) if is_word(token) => {
                line.get_or_insert(*number);
                path = if path.is_empty() { token.clone() } else { format!("{path}::{token}") };
                *at += 1;
            }
            Some((_, token)) if token == "{" && *at > 0 && tokens[*at - 1].1 == "::" => {
                *at += 1;
                while let Some((_, token)) = tokens.get(*at) {
                    if token == "}" {
                        *at += 1;
                        break;
                    }
                    let begun = *at;
                    read_path(tokens, at, &path, paths);
                    *at = (*at).max(begun + 1);
                }
                return;
            }
            _ => break,
        }
        match tokens.get(*at) {
            Some((_, token)) if token == "::" => *at += 1,
            _ => break,
        }
    }
    if let Some(line) = line {
        paths.push((line, path));
    }
}

/// The module that a file is: `src/domain/check/judge.rs` is `crate::domain::check::judge`.
fn module_of(path: &str) -> Vec<String> {
    let inside = path.trim_start_matches("src/").trim_end_matches(".rs");
    let mut module: Vec<String> = inside.split('/').map(str::to_owned).collect();
    if module.last().is_some_and(|last| matches!(last.as_str(), "mod" | "lib" | "main")) {
        module.pop();
    }
    module
}

/// A path from the root of the crate, `inside` modules below that of its file.
fn absolute(path: &str, home: &[String], inside: usize) -> String {
    let mut parts: Vec<&str> = path.split("::").collect();
    match parts[0] {
        "osuiko" => parts[0] = "crate",
        "self" | "super" => {
            let up = parts.iter().take_while(|part| **part == "super").count();
            let kept = (home.len() + inside).saturating_sub(up).min(home.len());
            let rest = parts.iter().copied().skip_while(|part| matches!(*part, "self" | "super"));
            let all = ["crate"].into_iter().chain(home[..kept].iter().map(String::as_str));
            return all.chain(rest).collect::<Vec<_>>().join("::");
        }
        _ => {}
    }
    parts.join("::")
}

/// Every Rust file below `folder`, as its path from the root of the repository and its text.
fn files(folder: &str) -> Vec<(String, String)> {
    let root = workspace::root();
    let mut open = vec![root.join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(&root).unwrap_or(Path::new("")).display().to_string();
                files.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

#[test]
fn every_file_keeps_the_rules() {
    let all = [files("src"), files("xtask/src")].concat();
    assert!(all.len() > 40, "only {} files were read", all.len());
    let found: Vec<String> = all.iter().flat_map(|(path, text)| breaches(path, text)).collect();
    assert!(found.is_empty(), "{} lines break a rule:\n{}", found.len(), found.join("\n"));
}

#[test]
fn no_test_is_skipped() {
    for (path, text) in files("tests") {
        let plain = without_comments_and_strings(&text);
        assert!(!SKIPPED.iter().any(|word| plain.contains(word)), "{path} skips a test");
    }
}

/// What is found in a file at `path`, line by line.
fn check(path: &str, text: &str, expected: &expect_test::Expect) {
    expected.assert_eq(&breaches(path, text).join("\n"));
}

#[test]
fn a_planted_line_is_found_wherever_it_stands() {
    check(
        "src/domain/check/assess.rs",
        "//! Planted.\n\
         use crate::text::Words;\n\
         use crate::{domain::Answers, wire::{packed, saved}};\n\
         use super::super::super::browser::fetch;\n\
         use osuiko::ui;\n\
         use std::{collections::BTreeMap, time::Instant};\n\
         fn now() -> std::time::SystemTime { yew::platform::time() }\n\
         fn then() { gloo_timers::sleep(); web_sys::window().unwrap(); }\n",
        &expect![[r#"
            src/domain/check/assess.rs:2: crate::text
            src/domain/check/assess.rs:3: crate::wire
            src/domain/check/assess.rs:4: crate::browser
            src/domain/check/assess.rs:5: crate::ui
            src/domain/check/assess.rs:6: std::time
            src/domain/check/assess.rs:7: std::time
            src/domain/check/assess.rs:7: yew
            src/domain/check/assess.rs:8: .unwrap()
            src/domain/check/assess.rs:8: gloo
            src/domain/check/assess.rs:8: web_sys"#]],
    );
    check(
        "src/text/mod.rs",
        "//! Planted.\nuse super::wire::saved;\nuse yew::prelude::*;\n",
        &expect![[r#"
            src/text/mod.rs:2: crate::wire
            src/text/mod.rs:3: yew"#]],
    );
    check(
        "src/wire/saved.rs",
        "//! Planted.\nuse crate::text;\npub use crate::{browser::fetch::Fetch, domain};\n",
        &expect![[r#"
            src/wire/saved.rs:2: crate::text
            src/wire/saved.rs:3: crate::browser"#]],
    );
    check(
        "src/browser/page.rs",
        "//! Planted.\nuse crate::text::Words;\nuse yew::Callback;\nuse wasm_bindgen::JsCast;\n",
        &expect![[r#"
            src/browser/page.rs:2: crate::text
            src/browser/page.rs:3: yew"#]],
    );
    check(
        "src/ui/app.rs",
        "use yew::prelude::*;\nuse wasm_bindgen_futures::spawn_local;\n\n/// Focus.\nfn f() { js_sys::eval(); }\n",
        &expect![[r#"
            src/ui/app.rs:1: a first line that starts with //!
            src/ui/app.rs:2: wasm_bindgen
            src/ui/app.rs:5: js_sys"#]],
    );
    check(
        "xtask/src/main.rs",
        "//! Planted.\nfn main() { run().expect(\"it runs\"); todo!() }\n#[ignore]\nfn skipped() {}\n",
        &expect![[r#"
            xtask/src/main.rs:2: .expect(
            xtask/src/main.rs:2: todo!
            xtask/src/main.rs:3: #[ignore"#]],
    );
}

#[test]
fn what_only_looks_like_a_breach_is_none() {
    check(
        "src/domain/search.rs",
        "//! Speaks of crate::text, of yew and of .unwrap() in words only.\n\
         use super::catalogue::Catalogue;\n\
         use crate::domain::{Answers, catalogue::Text};\n\
         /// Reads `text`; never calls `.expect(\"…\")`.\n\
         fn read(text: &str, ui: char) -> bool {\n\
             let time = text.find(\"yew::html\").or(text.find(r#\"crate::wire \"quoted\" \"#));\n\
             let wire = '\"'; /* web_sys::window() */ let browser = 'a';\n\
             wire != browser && time.is_some() && text.expected() && self::text::is(text)\n\
         }\n\
         #[cfg(test)]\n\
         mod tests {\n\
             use super::super::Answers;\n\
             fn works() { read(\"\").unwrap(); }\n\
         }\n",
        &expect![[""]],
    );
    check(
        "src/browser/page.rs",
        "//! Fine.\nuse web_sys::Document;\nuse crate::domain::Date;\n",
        &expect![[""]],
    );
    check(
        "src/main.rs",
        "//! Fine.\nfn main() { wasm_bindgen::throw_str(\"\"); }\n",
        &expect![[""]],
    );
    check(
        "xtask/src/tools.rs",
        "//! Fine.\npub fn wasm_bindgen() -> bool { true }\n",
        &expect![[""]],
    );
    check(
        "src/ui/app.rs",
        "//! Fine.\nuse yew::prelude::*;\nuse crate::browser::fetch::text;\n",
        &expect![[""]],
    );
}
