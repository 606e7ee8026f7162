//! One named fact in a list of them.

use super::View;
use osuiko_words::Text;

/// A name and what it is, for use inside a `dl`.
pub fn fact(view: &mut View<'_>, name: Text, value: impl FnOnce(&mut View<'_>)) {
    view.inside("div.fact", |view| {
        view.element("dt", name);
        view.inside("dd", value);
    });
}

/// A name and what it is in words, for use inside a `dl`.
#[inline(never)]
pub fn fact_line(view: &mut View<'_>, name: Text, words: &str) {
    fact(view, name, |view| view.push_str(words));
}

/// A side remark in brackets, after a space; nothing for an empty one.
pub fn in_brackets(remark: &str) -> String {
    if remark.is_empty() { String::new() } else { [" (", remark, ")"].concat() }
}
