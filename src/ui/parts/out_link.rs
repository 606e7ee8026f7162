//! A link that leaves the page: in a new tab, so that no answer is lost.

use super::{View, in_brackets};
use osuiko_words::OPENS_NEW_TAB;

/// A link to another page; `lang` is the language of the label, if it is another.
#[inline(never)]
pub fn out_link(view: &mut View<'_>, href: &str, label: &str, lang: Option<&str>) {
    view.inside("span.out-link", |view| {
        let keys = &["href", "target", "rel", "lang", "data-typed"];
        let typed = typed(href);
        let href = view.address(href);
        let values = [Some(&*href), Some("_blank"), Some("noopener noreferrer"), lang, typed];
        view.with("a", keys, &values, |view| view.push_str(label));
        view.element_str("span.out-link-note", &in_brackets(view.words.text(OPENS_NEW_TAB)));
    });
}

/// The most letters of an address that somebody types from paper.
const TYPED: usize = 40;

/// An address as somebody types it: without what a browser adds, and only the site where it is
/// long. Nothing for a page of ours, whose site is not known here.
fn typed(href: &str) -> Option<&str> {
    let rest = href.strip_prefix("https://")?;
    let rest = rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/');
    if rest.len() <= TYPED {
        return Some(rest);
    }
    rest.split_once('/').map(|(site, _)| site)
}
