//! The headers in the format of Netlify's `_headers`, which several hosts of static sites read.

use std::collections::BTreeMap;

use super::place::Place;
use super::rules::{ALWAYS, REACHES, UNCHANGED, of, whole};
use crate::kind::{Kind, address};

/// The headers of these files, each with its name, of a site at `here`.
///
/// Nothing asks a host not to change a file: it packs the files itself, and one that obeys would
/// send them unpacked.
pub fn netlify<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a Kind)>,
    here: Place<'_>,
) -> String {
    let mut rules = BTreeMap::new();
    for (name, kind) in files {
        // A folder's page answers under the name of the folder too.
        for path in [name, address(name)] {
            rules.insert(format!("/{path}"), of(kind, here));
        }
    }
    // Rules add up, so what holds always is said once and left out everywhere else.
    let always = ALWAYS.each_ref().map(|header| whole(header, here));
    let mut text = rule("/*", &always);
    for (path, mut headers) in rules {
        headers.retain(|header| !always.contains(header));
        for (_, value) in &mut headers {
            if let Some(kept) = value.strip_suffix(UNCHANGED) {
                *value = kept.to_owned();
            }
        }
        text.push_str(&rule(&path, &headers));
    }
    text
}

/// The place at `address` of a site by its published rules; what they do not say is empty.
pub fn place<'a>(rules: &'a str, address: &'a str) -> Place<'a> {
    let mut values = rules.lines().filter_map(|line| line.trim_start().strip_prefix(REACHES));
    let linked = values.find_map(|value| value.strip_prefix(": ")).unwrap_or_default();
    // No other script stands in a page.
    let mut sources = rules.split(' ').filter(|source| source.starts_with("'sha256-"));
    Place { address, linked, inline: sources.next().unwrap_or_default() }
}

/// One rule: a path, and its headers on the lines after it.
fn rule(path: &str, headers: &[(&str, String)]) -> String {
    let lines = headers.iter().map(|(name, value)| format!("  {name}: {value}\n"));
    format!("{path}\n{}", lines.collect::<String>())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use osuiko_words::Language;

    use super::super::rules::for_path;
    use super::super::rules::tests::AT;
    use super::*;

    /// The headers that the published rules give the file at `path`.
    fn published<'a>(text: &'a str, path: &str) -> BTreeMap<&'a str, &'a str> {
        let mut found = BTreeMap::new();
        let mut fits = false;
        for line in text.lines() {
            match line.strip_prefix("  ").and_then(|header| header.split_once(": ")) {
                Some((name, value)) if fits => {
                    assert_eq!(found.insert(name, value), None, "{name} twice for {path}");
                }
                Some(_) => (),
                None => fits = line == "/*" || line.strip_prefix('/') == Some(path),
            }
        }
        found
    }

    #[test]
    fn the_published_rules_add_up_to_the_same_headers_but_for_packing() {
        let mut kinds = Kind::of_one_name();
        kinds.push(Kind::Written(Language::Sv, "breaches/westlog-2023".to_owned()));
        let names: Vec<String> = kinds.iter().map(|kind| kind.name(b"content")).collect();
        let text = netlify(names.iter().map(String::as_str).zip(&kinds), AT);
        for path in names.iter().flat_map(|name| [name, address(name)]) {
            let ours = for_path(path, AT);
            // The host packs the files itself, so only this one word is left out.
            let kept = |value: &'_ _| -> String { str::replace(value, UNCHANGED, "") };
            let ours: BTreeMap<_, _> =
                ours.iter().map(|(name, value)| (*name, kept(value))).collect();
            let published = published(&text, path);
            let published: BTreeMap<_, _> =
                published.into_iter().map(|(name, value)| (name, value.to_owned())).collect();
            assert_eq!(published, ours, "{path}");
        }
        assert_eq!(text.matches("nosniff").count(), 1);
    }

    #[test]
    fn whom_the_check_may_reach_is_read_back_from_the_rules() {
        let text = netlify([("fi/index.html", &Kind::FirstView(Language::Fi))], AT);
        let Place { linked, inline, .. } = place(&text, AT.address);
        assert_eq!((linked, inline), (AT.linked, AT.inline));
        let Place { linked, inline, .. } = place("/*\n  Referrer-Policy: no-referrer\n", "");
        assert_eq!((linked, inline), ("", ""));
    }

    #[test]
    fn a_folder_answers_as_its_page() {
        let files = [
            ("fi/index.html", &Kind::FirstView(Language::Fi)),
            ("boot-0123456789abcdef.js", &Kind::Boot),
        ];
        let text = netlify(files, AT);
        let rules: Vec<&str> = text.lines().filter(|line| line.starts_with('/')).collect();
        assert_eq!(rules, ["/*", "/boot-0123456789abcdef.js", "/fi/", "/fi/index.html"]);
    }
}
