//! One named fact in a list of them.

use yew::prelude::*;

use super::{Parts, element, line, parts};

/// A name and what it is, for use inside a `dl`.
pub fn fact(name: &str, value: Parts) -> Html {
    element("div", "fact", parts![line("dt", "", name), element("dd", "", value)])
}

/// A side remark in brackets, after a space; nothing for an empty one.
pub fn in_brackets(remark: &str) -> String {
    if remark.is_empty() { String::new() } else { format!(" ({remark})") }
}
