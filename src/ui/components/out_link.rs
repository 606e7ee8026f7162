//! A link that leaves the page: in a new tab, so that no answer is lost.

use yew::prelude::*;

use super::{element, in_brackets, line, parts, tag};
use crate::text::{Words, opens_new_tab};

/// A link to somebody else's page; `lang` is the language of the label, if it is another.
pub fn out_link(words: &Words, href: &str, label: &str, lang: Option<&str>) -> Html {
    let keys = &["href", "target", "rel", "lang"];
    let values = [Some(href), Some("_blank"), Some("noopener noreferrer"), lang];
    let link = tag("a", keys, &values).words(label);
    let note = line("span", "out-link-note", &in_brackets(opens_new_tab(words)));
    element("span", "out-link", parts![link, note])
}
