//! What every page has: the frame of a document, and links that lead to the same page in the other
//! languages.

use osuiko_words::Language;

use super::soft_hyphens::with_soft_hyphens;
use crate::source::Served;

/// A whole page: what every page has, around its own `head` and `body`. The words that it shows
/// have soft hyphens.
pub(super) fn document(language: Language, title: &str, head: &str, body: &str) -> String {
    let lang = language.code();
    let body = with_soft_hyphens(language, body);
    format!(
        r#"<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
{head}</head>
<body>
{body}
</body>
</html>
"#
    )
}

/// Links that tell search engines of the same page in the other languages.
pub(super) fn alternates(served: &Served, root: &str, path: &str) -> String {
    let links = Language::ALL.map(|language| {
        let code = language.code();
        let address = served.address(root, &format!("{code}/{path}"));
        format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{address}\">\n")
    });
    links.concat()
}

/// Text for HTML, in elements and in quoted attributes.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
