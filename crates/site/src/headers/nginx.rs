//! The headers as a configuration of nginx, by rules for kinds of files and not for single ones.

use std::fmt::Write as _;

use super::{ALWAYS, BYTES, FOR_EVER, KINDS, Kind, TYPES, UNTIL_ASKED, Which, whole};

/// Where the configuration stands in `dist/`.
pub const NGINX: &str = "hosting/nginx.conf";

/// Everything but the rules.
const TEMPLATE: &str = include_str!("nginx.conf");

/// How nginx calls the place that the visitor came to.
const HERE: &str = "$scheme://$http_host";

/// A file whose name carries a hash of its content.
const HASHED: &str = r"/[^/.]*-[0-9a-f]{16}(\.[^/]*)?$";

/// Which value a header has for files of one kind; an empty one sends no header.
struct Rule {
    what: &'static str,
    expression: String,
    value: String,
}

impl Rule {
    /// The value of the header `name` for files of this kind.
    fn of(kind: &Kind, name: &str) -> Self {
        let own = kind.headers.iter().find(|(own, _)| *own == name);
        let value = own.map(|header| whole(header, HERE).1).unwrap_or_default();
        Self { what: kind.what, expression: kind.which.expression(), value }
    }
}

impl Which {
    /// The same files as an expression over the path, which may stand below any other.
    fn expression(&self) -> String {
        match self {
            Self::Pages => r"(/|\.html)$".to_owned(),
            Self::PagesIn(folders) => format!(r"/{}/([^/]*\.html)?$", one_of(folders)),
            Self::Named(names) => format!("/{}$", one_of(names)),
        }
    }
}

/// The configuration. The rules go by kinds of files, so it is the same for every `dist/`.
pub fn nginx() -> String {
    let hashed = Rule {
        what: "a name made from the content",
        expression: HASHED.to_owned(),
        value: FOR_EVER.to_owned(),
    };
    let mut maps = map("Cache-Control", UNTIL_ASKED, &[hashed]);
    let mut headers = header_line("Cache-Control", &variable("Cache-Control"));
    for header in &ALWAYS {
        let (name, value) = whole(header, HERE);
        headers.push_str(&header_line(name, &quoted(&value)));
    }
    for name in names() {
        let rules: Vec<Rule> = KINDS.iter().map(|kind| Rule::of(kind, name)).collect();
        maps.push_str(&map(name, "", &rules));
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

/// The names of all headers that only some kinds have, each once.
fn names() -> Vec<&'static str> {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in KINDS.iter().flat_map(|kind| kind.headers) {
        if !names.contains(name) {
            names.push(name);
        }
    }
    names
}

/// A variable with the value of the header `name`: that of the first rule that fits the path.
fn map(name: &str, otherwise: &str, rules: &[Rule]) -> String {
    let mut text = format!("map $uri {} {{\n    default {};\n", variable(name), quoted(otherwise));
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

/// A value as nginx reads it; no header of ours has a sign that would end it early.
fn quoted(value: &str) -> String {
    format!("\"{value}\"")
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

    use super::super::for_path;
    use super::super::tests::SAMPLE;
    use super::*;

    /// The words of a configuration: quoted ones without their quotes, `{`, `}` and `;` by themselves.
    fn words(text: &str) -> Vec<String> {
        let code: String = text
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'))
            .flat_map(|line| [line, "\n"])
            .collect();
        let word = Regex::new(r#""([^"]*)"|([{};])|([^\s{};"]+)"#).unwrap();
        word.captures_iter(&code)
            .map(|found| {
                let one = found.get(1).or(found.get(2)).or(found.get(3));
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

    /// The headers that nginx would send for the file or folder at `path`, as it reads the rules.
    fn sent(words: &[String], path: &str) -> BTreeMap<String, String> {
        // A folder is answered with the page in it.
        let uri = match path {
            "" => "/index.html".to_owned(),
            folder if folder.ends_with('/') => format!("/{folder}index.html"),
            file => format!("/{file}"),
        };
        let name = uri.rsplit('/').next().unwrap();
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        let media = block(words, &["types"]).into_iter().find(|(_, known)| known == ending);
        let otherwise = || directives(words, "default_type")[0][0].clone();
        let media = media.map_or_else(otherwise, |(media, _)| media);
        let mut found = BTreeMap::from([("Content-Type".to_owned(), media)]);
        for line in directives(words, "add_header") {
            let [name, value, always] = line else { panic!("{line:?}") };
            assert_eq!(always, "always");
            let value = if value.starts_with('$') {
                let rules = block(words, &["map", "$uri", value]);
                let fits = |rule: &&(String, String)| {
                    let expression = rule.0.strip_prefix('~');
                    expression.is_some_and(|found| Regex::new(found).unwrap().is_match(&uri))
                };
                let default = |rule: &&(String, String)| rule.0 == "default";
                let rule = rules.iter().find(fits).or_else(|| rules.iter().find(default));
                rule.unwrap().1.clone()
            } else {
                value.clone()
            };
            if !value.is_empty() {
                assert_eq!(found.insert(name.clone(), value), None, "{name} twice");
            }
        }
        found
    }

    #[test]
    fn nginx_sends_the_same_headers() {
        let words = words(&nginx());
        for path in SAMPLE {
            let ours: BTreeMap<_, _> = for_path(path, HERE)
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect();
            assert_eq!(sent(&words, path), ours, "{path}");
        }
    }

    #[test]
    fn below_another_path_the_rules_are_the_same() {
        let words = words(&nginx());
        for path in SAMPLE {
            let below = format!("tietovuodot/osuiko/{path}");
            assert_eq!(sent(&words, &below), sent(&words, path), "{path}");
        }
    }

    #[test]
    fn nothing_is_left_of_the_template_and_nobodys_address_is_logged() {
        let text = nginx();
        assert!(!text.contains('@'), "{text}");
        assert_eq!(text.matches("access_log off;").count(), 2);
        assert!(!text.contains("access_log /"));
        assert!(text.contains("log_not_found off;"));
        assert!(!text.to_lowercase().contains("cookie"));
    }

    #[test]
    fn the_rules_do_not_grow_with_the_site() {
        let rules = nginx().lines().filter(|line| line.contains("\"~")).count();
        assert_eq!(rules, 1 + names().len() * KINDS.len());
    }
}
