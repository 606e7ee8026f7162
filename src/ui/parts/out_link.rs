//! A link that leaves the page: in a new tab, so that no answer is lost.

use super::{View, in_brackets};
use osuiko_words::OPENS_NEW_TAB;

/// A link to somebody else's page; `lang` is the language of the label, if it is another.
#[inline(never)]
pub fn out_link(view: &mut View<'_>, href: &str, label: &str, lang: Option<&str>) {
    view.inside("span.out-link", |view| {
        let keys = &["href", "target", "rel", "lang"];
        let values = [Some(href), Some("_blank"), Some("noopener noreferrer"), lang];
        view.with("a", keys, &values, |view| view.push_str(label));
        view.element_str("span.out-link-note", &in_brackets(view.words.text(OPENS_NEW_TAB)));
    });
}
