//! What helps with reading, on every page: the size of the text, reading aloud, easy Finnish.
//!
//! Scripts of their own do it (`assets/scripts/aids/`, `assets/scripts/page/speak.js`); without them
//! none of it is shown.

use super::View;
use osuiko_words::{
    EASY_FINNISH, LISTEN, LISTEN_NONE, LISTEN_PAUSE, LISTEN_RESUME, LISTEN_STOP, Language, SIZE,
    SIZE_LARGE, SIZE_LARGEST, SIZE_NORMAL, Text,
};

/// Each size of the text in per cent, what its button shows, and what it is called.
const SIZES: [(&str, &str, Text); 3] =
    [("100", "A", SIZE_NORMAL), ("150", "A+", SIZE_LARGE), ("200", "A++", SIZE_LARGEST)];

/// The buttons for the size of the text.
pub fn text_sizes(view: &mut View<'_>) {
    let values = ["aids", "group", view.words.text(SIZE)].map(Some);
    view.with("div", &["class", "role", "aria-label"], &values, |view| {
        for (size, sign, name) in SIZES {
            let values = [Some("button"), Some("aid aid-size"), Some(size)];
            view.with("button", &["type", "class", "data-text-size-of"], &values, |view| {
                view.push_str(sign);
                view.element_str("span.visually-hidden", &[" ", view.words.text(name)].concat());
            });
        }
    });
}

/// The buttons for reading aloud.
pub fn listen(view: &mut View<'_>) {
    let values = ["button", "aid", ""].map(Some);
    view.with("button", &["type", "class", "data-listen-main"], &values, |view| {
        view.element("span.listen-begin", LISTEN);
        view.element("span.listen-pause", LISTEN_PAUSE);
        view.element("span.listen-resume", LISTEN_RESUME);
    });
    view.with("button", &["type", "class", "data-listen-stop"], &values, |view| {
        view.push(LISTEN_STOP);
    });
}

/// The button for easy Finnish, in Finnish; with whether the words are easy now.
pub fn easy_finnish(view: &mut View<'_>, easy: bool) {
    if view.words.language() != Language::Fi {
        return;
    }
    let (pressed, speak) = if easy { ("true", "fi") } else { ("false", "easy") };
    let values = ["button", "aid aid-easy", speak, pressed].map(Some);
    let keys = &["type", "class", "data-speak", "aria-pressed"];
    view.with("button", keys, &values, |view| view.push(EASY_FINNISH));
}

/// Why nothing is read aloud, where that is so.
pub fn listen_none(view: &mut View<'_>) {
    view.element("p.listen-none", LISTEN_NONE);
}
