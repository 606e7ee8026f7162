//! What the tests of rendered pages share: attributes, words, and the things no page may have.

use std::collections::BTreeSet;

/// Every value of an attribute, in order.
pub(crate) fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Stops the test at the first thing no view may have.
pub(crate) fn is_sound(html: &str, what: &str) {
    assert_eq!(html.matches("<h1").count(), 1, "{what}: one main heading");
    let ids = attributes(html, "id");
    let once: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), once.len(), "{what}: an id stands twice");
    for input in html.split("<input").skip(1).filter_map(|rest| rest.split('>').next()) {
        assert!(input.contains("autocomplete=\"off\""), "{what}: a field is remembered: {input}");
        let id = attributes(input, "id").concat();
        assert!(html.contains(&format!("for=\"{id}\"")), "{what}: a field without a label: {id}");
    }
    for pointed in attributes(html, "aria-describedby").join(" ").split(' ') {
        assert!(pointed.is_empty() || html.contains(pointed), "{what}: {pointed} is not there");
    }
    for empty in
        ["<p></p>", "<li></li>", "<dd></dd>", "<h2></h2>", "<h3></h3>", "<strong></strong>"]
    {
        assert!(!html.contains(empty), "{what}: {empty}");
    }
    assert!(!html.contains("style="), "{what}: an inline style, which the policy refuses");
    for promise in ["turvassa", "trygg", "You are safe", "you are safe"] {
        assert!(!html.contains(promise), "{what}: promises safety");
    }
}

/// The words that a page shows, with a space in the place of each tag.
pub(crate) fn words_of(html: &str) -> String {
    let mut text = String::new();
    for (at, part) in html.split('<').enumerate() {
        let shown = if at == 0 { part } else { part.split_once('>').map_or("", |(_, rest)| rest) };
        text.push(' ');
        text.push_str(shown);
    }
    let named = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'")];
    named.iter().fold(text, |text, (name, letter)| text.replace(name, letter))
}
