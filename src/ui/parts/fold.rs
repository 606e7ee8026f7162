//! What is folded away: a row that says what is inside, and opens.

use super::{Sign, View, sign};

/// A part that is folded until its row is pressed. `row` writes what is always seen, a heading with
/// at most a line under it; `inside` what opens.
///
/// The browser's own element does the folding, so everything is in the page: it is found by a
/// search in the page, read by a screen reader as headings, and printed.
pub fn fold(
    view: &mut View<'_>,
    class: &str,
    id: Option<&str>,
    row: impl FnOnce(&mut View<'_>),
    inside: impl FnOnce(&mut View<'_>),
) {
    view.with("details", &["class", "id"], &[Some(class), id], |view| {
        view.inside("summary.fold-row", |view| {
            row(view);
            sign(view, Sign::Unfold);
        });
        view.inside("div.fold-body", inside);
    });
}

/// A row of a heading and a line under it.
pub fn fold_heading(view: &mut View<'_>, level: &'static str, heading: &str, line: &str) {
    view.inside("span.fold-words", |view| {
        view.element_str(level, heading);
        if !line.is_empty() {
            view.element_str("span.small", line);
        }
    });
}
