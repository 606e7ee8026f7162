//! Soft hyphens in the words that a page shows: in text between tags, and in nothing else.

use osuiko_catalogue::hyphens::hyphenated;
use osuiko_words::Language;

/// Elements whose text stays as it is: code, what is read by programs, and drawings, in which no
/// line wraps.
const UNTOUCHED: [&str; 9] =
    ["code", "math", "option", "pre", "script", "style", "svg", "textarea", "title"];

/// Elements without an end.
const VOID: [&str; 9] = ["area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"];

/// What holds for the text of an element.
#[derive(Clone, Copy, Debug)]
struct Text {
    /// In which language it is; none for one that we have no patterns of.
    language: Option<Language>,
    /// Whether it stays as it is.
    untouched: bool,
}

/// The HTML of a page, well formed as our pages are written, with soft hyphens in the long words of
/// its text. An element in another language names it.
pub(super) fn with_soft_hyphens(language: Language, html: &str) -> String {
    let mut shown = String::with_capacity(html.len());
    let mut open = vec![Text { language: Some(language), untouched: false }];
    let mut rest = html;
    while !rest.is_empty() {
        let (text, behind) =
            rest.split_at_checked(rest.find('<').unwrap_or(rest.len())).unwrap_or((rest, ""));
        match open.last() {
            Some(Text { language: Some(language), untouched: false }) => {
                shown.push_str(&hyphenated(*language, text));
            }
            _ => shown.push_str(text),
        }
        let end = end_of_tag(behind);
        let (tag, behind) = behind.split_at_checked(end).unwrap_or((behind, ""));
        shown.push_str(tag);
        follow(tag, &mut open);
        rest = behind;
    }
    shown
}

/// How many bytes the tag or comment takes with which this begins.
fn end_of_tag(html: &str) -> usize {
    if html.starts_with("<!--") {
        return html.find("-->").map_or(html.len(), |at| at.saturating_add(3));
    }
    let mut quoted = false;
    let end = html.char_indices().find(|(_, letter)| {
        quoted ^= *letter == '"';
        !quoted && *letter == '>'
    });
    end.map_or(html.len(), |(at, _)| at.saturating_add(1))
}

/// Takes note of the element that a tag opens or closes.
fn follow(tag: &str, open: &mut Vec<Text>) {
    let Some(inside) = tag.strip_prefix('<').filter(|inside| !inside.starts_with('!')) else {
        return;
    };
    if inside.starts_with('/') {
        // The first one stands for what is around the page.
        if open.len() > 1 {
            open.pop();
        }
        return;
    }
    let name = inside.split(|letter: char| !letter.is_ascii_alphanumeric()).next();
    let name = name.unwrap_or_default();
    if VOID.contains(&name) || inside.ends_with("/>") {
        return;
    }
    let Some(around) = open.last() else { return };
    let named = inside.split_once(" lang=\"").and_then(|(_, code)| code.split('"').next());
    open.push(Text {
        language: named.map_or(around.language, Language::parse),
        untouched: around.untouched || UNTOUCHED.contains(&name),
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> String {
        with_soft_hyphens(Language::Fi, html).replace('\u{ad}', "·")
    }

    #[test]
    fn words_break_in_text_and_nowhere_else() {
        for (html, expected) in [
            ("<p>Henkilötunnus</p>", "<p>Henkilö·tunnus</p>"),
            (
                r#"<input aria-label="Henkilötunnus"> henkilötunnus"#,
                r#"<input aria-label="Henkilötunnus"> henkilö·tunnus"#,
            ),
            (
                r#"<a title="5 > henkilötunnus">henkilötunnus<br>henkilötunnus</a>"#,
                r#"<a title="5 > henkilötunnus">henkilö·tunnus<br>henkilö·tunnus</a>"#,
            ),
            ("<!-- henkilötunnus -->henkilötunnus", "<!-- henkilötunnus -->henkilö·tunnus"),
            (
                "<pre><b>henkilötunnus</b></pre><p>henkilötunnus</p>",
                "<pre><b>henkilötunnus</b></pre><p>henkilö·tunnus</p>",
            ),
            (
                "<svg><path d=\"M0\"/><text>henkilötunnus</text></svg>henkilötunnus",
                "<svg><path d=\"M0\"/><text>henkilötunnus</text></svg>henkilö·tunnus",
            ),
        ] {
            assert_eq!(shown(html), expected);
        }
    }

    #[test]
    fn an_element_in_another_language_breaks_as_that_language_does() {
        let html = r#"<p lang="sv">personuppgifter <b>personuppgifter</b></p> henkilötunnus"#;
        let expected =
            r#"<p lang="sv">person·uppgifter <b>person·uppgifter</b></p> henkilö·tunnus"#;
        assert_eq!(shown(html), expected);
        let html = r#"<cite lang="de">Datenschutzbehörde</cite>"#;
        assert_eq!(shown(html), html);
    }
}
