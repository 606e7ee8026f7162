//! What the tests of rendered pages share: attributes, words, and the things no page may have.

/// Every value of an attribute, in order.
pub(crate) fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Every field to tick or to write in, with the place where it begins.
fn fields(html: &str) -> Vec<(usize, &str)> {
    let begins = ["<input", "<textarea"].map(|tag| html.match_indices(tag)).into_iter().flatten();
    begins.map(|(at, _)| (at, html[at..].split('>').next().unwrap_or_default())).collect()
}

/// Stops the test at the first thing no view may have.
pub(crate) fn is_sound(html: &str, what: &str) {
    assert_eq!(html.matches("<h1").count(), 1, "{what}: one main heading");
    let ids = attributes(html, "id");
    let twice = ids.iter().find(|id| ids.iter().filter(|other| other == id).count() > 1);
    assert_eq!(twice, None, "{what}: an id stands twice");
    assert!(!html.contains("<textarea"), "{what}: a field that browsers ask their makers about");
    for field in html.split("<div").filter_map(|part| part.split('>').next()) {
        if !field.contains("contenteditable") {
            continue;
        }
        let kept = [
            "contenteditable=\"plaintext-only\"",
            "role=\"",
            "data-text=\"",
            "spellcheck=\"false\"",
            "autocorrect=\"off\"",
            "autocapitalize=\"off\"",
            "translate=\"no\"",
        ];
        for kept in kept {
            assert!(field.contains(kept), "{what}: a field without {kept}: {field}");
        }
        // Browsers make a number of it, by which one field could be told from another.
        assert!(attributes(field, "id").is_empty(), "{what}: a field has an id: {field}");
        assert_eq!(attributes(field, "aria-labelledby").len(), 1, "{what}: no label: {field}");
        for by in ["aria-labelledby", "aria-describedby"] {
            for id in attributes(field, by) {
                let spoken = format!("<span id=\"{id}\" aria-label=\"");
                let spoken = html.split(&spoken).nth(1).and_then(|rest| rest.split('>').nth(1));
                // A text inside it would be part of the number.
                assert_eq!(spoken, Some("</span"), "{what}: {by} {id} is not only heard");
            }
        }
    }
    for (at, input) in fields(html) {
        assert!(input.contains("autocomplete=\"off\""), "{what}: a field is remembered: {input}");
        // A field for typing says so to whoever would send the words off to be checked.
        let ticked =
            ["checkbox", "radio", "file", "date", "color"].map(|kind| format!("type=\"{kind}\""));
        if !ticked.iter().any(|kind| input.contains(kind)) {
            for kept in ["spellcheck=\"false\"", "autocorrect=\"off\"", "autocapitalize=\""] {
                assert!(input.contains(kept), "{what}: a field without {kept}: {input}");
            }
            let kept = "translate=\"no\"";
            let kept = input.contains(kept) || html[..at].contains(kept);
            assert!(kept, "{what}: a field that is translated: {input}");
        }
        let id = attributes(input, "id").concat();
        let named = !id.is_empty() && html.contains(&format!("for=\"{id}\""));
        // A label around a field is its label as well.
        let around = &html[..at];
        let around = around.rfind("<label") > around.rfind("</label>");
        let says = input.contains("aria-label=\"");
        assert!(named || around || says, "{what}: a field without a label: {input}");
    }
    for pointed in attributes(html, "aria-describedby").join(" ").split(' ') {
        assert!(pointed.is_empty() || html.contains(pointed), "{what}: {pointed} is not there");
    }
    for empty in
        ["<p></p>", "<li></li>", "<dd></dd>", "<h2></h2>", "<h3></h3>", "<strong></strong>"]
    {
        assert!(!html.contains(empty), "{what}: {empty}");
    }
    assert!(!html.contains('\r'), "{what}: both forms of a text");
    // The page for editors shows code that has one; what refuses it is a tag.
    let mut tags = html.split('<').map(|part| part.split('>').next().unwrap_or_default());
    let styled = tags.find(|tag| tag.contains(" style=\""));
    assert_eq!(styled, None, "{what}: an inline style, which the policy refuses");
    for promise in ["turvassa", "trygg", "You are safe", "you are safe"] {
        assert!(!html.contains(promise), "{what}: promises safety");
    }
}

/// The words that a page shows, with a space in the place of each tag.
pub(crate) fn words_of(html: &str) -> String {
    words_parted_by(html, " ")
}

/// The words that a part of a page shows, with `between` in the place of each tag.
pub(crate) fn words_parted_by(html: &str, between: &str) -> String {
    let mut text = String::new();
    for (at, part) in html.split('<').enumerate() {
        let shown = if at == 0 { part } else { part.split_once('>').map_or("", |(_, rest)| rest) };
        text.push_str(between);
        text.push_str(shown);
    }
    unescaped(&text)
}

/// A text of a page as it is read.
pub(crate) fn unescaped(text: &str) -> String {
    let named = [
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
    ];
    named.iter().fold(text.to_owned(), |text, (name, letter)| text.replace(name, letter))
}

/// The text of the file that was to be saved, as the view shows it; `None` if it shows none.
pub(crate) fn shown_file(html: &str) -> Option<String> {
    let (_, rest) = html.split_once("class=\"file-text\"")?;
    let (_, text) = rest.split_once('>')?;
    Some(unescaped(text.split_once("</pre>").unwrap().0))
}
