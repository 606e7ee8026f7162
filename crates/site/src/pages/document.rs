//! What every page has: the frame of a document.

use osuiko_words::Language;

use super::soft_hyphens::with_soft_hyphens;
use crate::manifest::{DARK_PAPER, PAPER};

/// The icon of the tab: that of the installed app, drawn small. It stands in the page, so that no
/// browser asks for a file when the connections of the check are to close; it tells no more than the
/// title of the tab does.
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E\
    %3Crect width='16' height='16' rx='3' fill='%230d5c52'/%3E\
    %3Cpath d='m4 5 1 1 2-2M4 11l1 1 2-2M9 5h4M9 11h4' fill='none' stroke='%23fff' stroke-width='1.4'/%3E%3C/svg%3E";

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
<meta name="theme-color" content="{PAPER}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="{DARK_PAPER}" media="(prefers-color-scheme: dark)">
<link rel="icon" href="{ICON}">
{head}</head>
<body>
{body}
</body>
</html>
"#
    )
}

/// Text for HTML, in elements and in quoted attributes.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
