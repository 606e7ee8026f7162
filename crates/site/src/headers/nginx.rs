//! The headers as a configuration of nginx, by rules for groups of files and not for single ones.

use std::fmt::Write as _;

use osuiko_words::Language;

use super::place::Place;
use super::rules::{ALWAYS, BYTES, FOR_EVER, Group, NEVER, TYPES, UNTIL_ASKED, whole};
use crate::kind::{EDITORS_FOLDER, Example, FRAME_FOLDER, Kind, WORKER};

/// Everything but the rules.
const TEMPLATE: &str = include_str!("nginx.conf");

/// How the configuration calls the place that the visitor came to, if its name is one.
const HERE: &str = "$osuiko_here";

/// A file whose name carries a hash of its content.
const HASHED: &str = r"/[^/.]*-[0-9a-f]{16}(\.[^/]*)?$";

/// Which value a header has for files of one group; an empty one sends no header.
struct Rule {
    what: &'static str,
    expression: String,
    value: String,
}

impl Rule {
    /// The value of the header `name` for files of this group.
    fn of(group: Group, name: &str, here: Place<'_>) -> Self {
        let own = group.headers().iter().find(|(own, _)| *own == name);
        let value = own.map(|header| whole(header, here).1).unwrap_or_default();
        Self { what: group.what(), expression: expression(group), value }
    }
}

/// The files of a group as an expression over the path, which may stand below any other.
fn expression(group: Group) -> String {
    let pages_in = |folders: &[&str]| format!(r"/{}/([^/]*\.html)?$", one_of(folders));
    match group {
        Group::Frame => pages_in(&[FRAME_FOLDER]),
        Group::Editors => pages_in(&[EDITORS_FOLDER]),
        Group::Example => {
            let folders = Example::ALL.map(Example::folder);
            format!("/{EDITORS_FOLDER}{}", pages_in(&folders))
        }
        Group::FirstView => pages_in(&Language::ALL.map(Language::code)),
        Group::Single => {
            let names = Language::ALL.map(|language| Kind::Single(language).name(&[]));
            format!("/{}$", one_of(&names.each_ref().map(String::as_str)))
        }
        Group::Page => r"(/|\.html)$".to_owned(),
        Group::Worker => format!("/{}$", one_of(&[WORKER])),
    }
}

/// The configuration. The rules go by groups of files, so it is the same for every `dist/` whose
/// check is the same and links to the same hosts; where the site is, the server itself knows.
pub fn nginx(place: Place<'_>) -> String {
    let here = Place { address: HERE, ..place };
    let hashed = |what, answer: &str, value: &str| Rule {
        what,
        expression: format!("^{answer}:.*{HASHED}"),
        value: value.to_owned(),
    };
    let kept = [
        hashed("a name made from the content", "file", FOR_EVER),
        hashed("an error under such a name, which must not stand for the file", "error", NEVER),
    ];
    let mut maps = map("$osuiko_answer:$uri", "Cache-Control", UNTIL_ASKED, &kept);
    let mut headers = header_line("Cache-Control", &variable("Cache-Control"));
    for header in &ALWAYS {
        let (name, value) = whole(header, here);
        headers.push_str(&header_line(name, &quoted(&value)));
    }
    for name in names() {
        let rules: Vec<Rule> =
            Group::ALL.iter().map(|group| Rule::of(*group, name, here)).collect();
        maps.push_str(&map("$uri", name, "", &rules));
        headers.push_str(&header_line(name, &variable(name)));
    }
    let mut types = String::new();
    for (ending, media) in TYPES {
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(types, "            {} {ending};", quoted(media));
    }
    TEMPLATE
        .replace("@maps@\n", &maps)
        .replace("@types@", &types)
        .replace("@bytes@", BYTES)
        .replace("@headers@", &headers)
}

/// The names of all headers that only some groups have, each once.
fn names() -> Vec<&'static str> {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in Group::ALL.iter().flat_map(|group| group.headers()) {
        if !names.contains(name) {
            names.push(name);
        }
    }
    names
}

/// A variable with the value of the header `name`: that of the first rule that fits `source`.
fn map(source: &str, name: &str, otherwise: &str, rules: &[Rule]) -> String {
    let (source, variable, otherwise) = (quoted(source), variable(name), quoted(otherwise));
    let mut text = format!("map {source} {variable} {{\n    default {otherwise};\n");
    for Rule { what, expression, value } in rules {
        let _ = writeln!(text, "    # {what}\n    \"~{expression}\" {};", quoted(value));
    }
    text.push_str("}\n\n");
    text
}

/// Sends a header with every answer, errors too.
fn header_line(name: &str, value: &str) -> String {
    format!("        add_header {name} {value} always;\n")
}

/// The variable for the header `name`.
fn variable(name: &str) -> String {
    format!("$osuiko_{}", name.to_ascii_lowercase().replace('-', "_"))
}

/// A value as nginx reads it, between quotes that it does not have itself.
fn quoted(value: &str) -> String {
    let quote = if value.contains('"') { '\'' } else { '"' };
    format!("{quote}{value}{quote}")
}

/// One of some names, inside an expression.
fn one_of(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| name.replace('.', r"\.")).collect();
    format!("({})", names.join("|"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use regex::Regex;

    use super::super::rules::tests::{AT, samples};
    use super::super::rules::{for_path, here};
    use super::*;

    /// The words of a configuration: quoted ones without their quotes, `{`, `}` and `;` by themselves.
    fn words(text: &str) -> Vec<String> {
        let code: String = text
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'))
            .flat_map(|line| [line, "\n"])
            .collect();
        let word = Regex::new(r#""([^"]*)"|'([^']*)'|([{};])|([^\s{};"']+)"#).unwrap();
        word.captures_iter(&code)
            .map(|found| {
                let one = found.iter().skip(1).flatten().next();
                one.unwrap().as_str().to_owned()
            })
            .collect()
    }

    /// The words after `name` up to its end, for every place where it stands.
    fn directives<'a>(words: &'a [String], name: &str) -> Vec<&'a [String]> {
        let starts = words.iter().enumerate().filter(|(_, word)| *word == name);
        starts
            .map(|(at, _)| {
                let (_, rest) = words[at..].split_first().unwrap();
                let end = rest.iter().position(|word| word == ";" || word == "{").unwrap();
                &rest[..end]
            })
            .collect()
    }

    /// The pairs in the block of the directive that begins with these words.
    fn block(words: &[String], begin: &[&str]) -> Vec<(String, String)> {
        let at = words.windows(begin.len()).position(|part| part == begin).unwrap();
        // After them stands the `{`.
        let (_, inside) = words[at..].split_at(begin.len()).1.split_first().unwrap();
        let end = inside.iter().position(|word| word == "}").unwrap();
        let lines = inside[..end].split(|word| word == ";").filter(|line| !line.is_empty());
        lines
            .map(|line| match line {
                [key, value] => (key.clone(), value.clone()),
                other => panic!("no pair: {other:?}"),
            })
            .collect()
    }

    /// The configuration as nginx reads it.
    struct Server {
        types: Vec<(String, String)>,
        otherwise: String,
        headers: Vec<(String, String)>,
        maps: Vec<Map>,
        variable: Regex,
    }

    /// A variable that follows from another text: the value of the first entry that fits it.
    struct Map {
        source: String,
        variable: String,
        entries: Vec<(Option<Regex>, String)>,
        otherwise: String,
    }

    /// A request, as far as the configuration goes by it.
    #[derive(Clone, Copy)]
    struct Asked<'a> {
        path: &'a str,
        status: u16,
        range: &'a str,
        host: &'a str,
    }

    /// A whole file that is asked for at the place of these tests.
    fn whole_file(path: &str) -> Asked<'_> {
        Asked { path, status: 200, range: "", host: "a.example" }
    }

    impl Server {
        /// Reads the words of a configuration.
        fn read(words: &[String]) -> Self {
            let headers = directives(words, "add_header").into_iter().map(|line| {
                let [name, value, always] = line else { panic!("{line:?}") };
                assert_eq!(always, "always");
                (name.clone(), value.clone())
            });
            let maps = directives(words, "map").into_iter().map(|line| {
                let [source, variable] = line else { panic!("{line:?}") };
                let (mut entries, mut otherwise) = (Vec::new(), None);
                for (key, value) in block(words, &["map", source, variable]) {
                    match key.strip_prefix('~') {
                        Some(expression) => {
                            entries.push((Some(Regex::new(expression).unwrap()), value));
                        }
                        None if key == "default" => otherwise = Some(value),
                        None => panic!("no expression: {key}"),
                    }
                }
                let (source, variable) = (source.clone(), variable.clone());
                Map { source, variable, entries, otherwise: otherwise.unwrap() }
            });
            Self {
                types: block(words, &["types"]),
                otherwise: directives(words, "default_type")[0][0].clone(),
                headers: headers.collect(),
                maps: maps.collect(),
                variable: Regex::new(r"\$[a-z_]+").unwrap(),
            }
        }

        /// `text` with the value of each variable in the place of its name.
        fn value(&self, text: &str, asked: Asked<'_>) -> String {
            let value = |found: &regex::Captures<'_>| match &found[0] {
                "$uri" => asked.path.to_owned(),
                "$status" => asked.status.to_string(),
                "$http_range" => asked.range.to_owned(),
                "$http_host" => asked.host.to_owned(),
                "$scheme" => "https".to_owned(),
                name => self.mapped(name, asked),
            };
            self.variable.replace_all(text, value).into_owned()
        }

        /// The value of a variable that a `map` makes.
        fn mapped(&self, name: &str, asked: Asked<'_>) -> String {
            let map = self.maps.iter().find(|map| map.variable == name);
            let map = map.unwrap_or_else(|| panic!("{name} is not known"));
            let source = self.value(&map.source, asked);
            let fits = |expression: &Option<Regex>| {
                expression.as_ref().is_some_and(|expression| expression.is_match(&source))
            };
            let entry = map.entries.iter().find(|(expression, _)| fits(expression));
            self.value(entry.map_or(&map.otherwise, |(_, value)| value), asked)
        }

        /// The headers for the file or folder at this path.
        fn sent(&self, asked: Asked<'_>) -> BTreeMap<String, String> {
            // A folder is answered with the page in it.
            let uri = match asked.path {
                "" => "/index.html".to_owned(),
                folder if folder.ends_with('/') => format!("/{folder}index.html"),
                file => format!("/{file}"),
            };
            let name = uri.rsplit('/').next().unwrap();
            let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
            let media = self.types.iter().find(|(_, known)| known == ending);
            let media = media.map_or(&self.otherwise, |(media, _)| media);
            let mut found = BTreeMap::from([("Content-Type".to_owned(), media.clone())]);
            for (name, value) in &self.headers {
                let value = self.value(value, Asked { path: &uri, ..asked });
                if !value.is_empty() {
                    assert_eq!(found.insert(name.clone(), value), None, "{name} twice");
                }
            }
            found
        }
    }

    #[test]
    fn nginx_sends_the_same_headers() {
        let server = Server::read(&words(&nginx(AT)));
        for path in &samples() {
            let ours: BTreeMap<_, _> = for_path(path, AT)
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect();
            assert_eq!(server.sent(whole_file(path)), ours, "{path}");
        }
    }

    #[test]
    fn below_another_path_the_rules_are_the_same() {
        let server = Server::read(&words(&nginx(AT)));
        for path in &samples() {
            let below = format!("tietovuodot/osuiko/{path}");
            assert_eq!(server.sent(whole_file(&below)), server.sent(whole_file(path)), "{path}");
        }
    }

    #[test]
    fn only_an_answer_that_is_the_file_is_kept_for_long() {
        let server = Server::read(&words(&nginx(AT)));
        for path in &samples() {
            let kept = |status, range| {
                let asked = Asked { status, range, ..whole_file(path) };
                server.sent(asked).remove("Cache-Control").unwrap()
            };
            let long = kept(200, "");
            assert_eq!(kept(304, ""), long, "{path}");
            assert_eq!(kept(304, "bytes=0-"), long, "{path}");
            let short = if long == FOR_EVER { NEVER } else { UNTIL_ASKED };
            for status in [0, 201, 204, 301, 302, 307, 400, 403, 404, 405, 412, 416, 500, 502, 503]
            {
                assert_eq!(kept(status, ""), short, "{path}: {status}");
                assert_eq!(kept(status, "bytes=0-"), short, "{path}: {status}");
            }
            // nginx learns only after its headers whether there is such a part.
            for range in ["bytes=0-", "bytes=9999999-", "/boot-0123456789abcdef.js", "file:"] {
                assert_eq!(kept(200, range), UNTIL_ASKED, "{path}: {range}");
            }
        }
    }

    #[test]
    fn an_address_without_a_page_is_answered_in_the_language_of_its_folder() {
        let server = Server::read(&words(&nginx(AT)));
        for path in
            ["/", "/fi/gone", "/sv/gone", "/en/gone/", "/svenska/", "/de/", "/en", "/en/sv/"]
        {
            for below in ["", "/osuiko"] {
                let path = format!("{below}{path}");
                let sent = server.value("404$osuiko_first.html", whole_file(&path));
                assert_eq!(sent, Kind::not_found(&path).name(&[]), "{path}");
            }
        }
    }

    #[test]
    fn what_is_no_name_of_a_host_enters_no_policy() {
        let server = Server::read(&words(&nginx(AT)));
        let policy = |host| {
            let asked = Asked { host, ..whole_file("fi/embed/") };
            server.sent(asked).remove("Content-Security-Policy").unwrap()
        };
        for host in [
            "osuiko.example",
            "127.0.0.1:8080",
            "",
            "*",
            "*.evil.example",
            "a,b",
            "x;frame-ancestors;sandbox",
            "a:b",
            "a:",
            "user@a",
            "a'b",
            "[::1]",
        ] {
            let ours = for_path("fi/embed/", Place { address: &here("https", host), ..AT });
            let ours = ours.into_iter().find(|(name, _)| *name == "Content-Security-Policy");
            assert_eq!(policy(host), ours.unwrap().1, "{host}");
        }
        assert!(policy("osuiko.example").contains("script-src 'self' https://osuiko.example "));
    }

    #[test]
    fn nothing_is_left_of_the_template_and_nobodys_address_is_logged() {
        let text = nginx(AT);
        assert!(!text.contains('@'), "{text}");
        assert_eq!(text.matches("access_log off;").count(), 2);
        assert!(!text.contains("access_log /"));
        assert!(text.contains("log_not_found off;"));
        assert!(!text.to_lowercase().contains("cookie"));
    }

    #[test]
    fn the_rules_do_not_grow_with_the_site() {
        let rules = nginx(AT).lines().filter(|line| line.contains("\"~")).count();
        // Two for what an answer is, one for the host, two for the first language of an error, two for how
        // long a file is kept.
        assert_eq!(rules, 7 + names().len() * Group::ALL.len());
    }
}
