//! A link that leaves the page: in a new tab, so that no answer is lost.

use super::{View, in_brackets};
use osuiko_words::OPENS_NEW_TAB;

/// A link to another page; `lang` is the language of the label, if it is another.
pub fn out_link(view: &mut View<'_>, href: &str, label: &str, lang: Option<&str>) {
    out_link_of(view, href, (label, lang), "");
}

/// The same for one of several links of one name; `of` is what tells them apart, as in [`View::of`].
#[inline(never)]
pub fn out_link_of(view: &mut View<'_>, href: &str, (label, lang): (&str, Option<&str>), of: &str) {
    view.inside("span.out-link", |view| {
        let keys = &["href", "target", "rel", "data-typed"];
        let typed = typed(href);
        let href = view.address(href);
        let values = [Some(&*href), Some("_blank"), Some("noopener noreferrer"), typed];
        view.with("a", keys, &values, |view| {
            view.with("span", &["lang"], &[lang], |view| view.push_str(label));
            // Whoever hears the links alone hears this too.
            view.element_str("span.out-link-note", &in_brackets(view.words.text(OPENS_NEW_TAB)));
            view.of(of);
        });
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
