//! The picture of the first view: a drop falls into a lake, and its rings reach some of the islands.

use super::View;

/// The rings that run out from the drop, each with its width and its height.
const RINGS: [(&str, &str, &str); 4] = [
    ("26", "10", "lake-ring ring-1"),
    ("66", "28", "lake-ring ring-2"),
    ("112", "50", "lake-ring ring-3"),
    ("160", "76", "lake-ring ring-4"),
];

/// The islands: the class of what is drawn, and its path.
const ISLANDS: [(&str, &str); 11] = [
    ("lake-land", "M34 118a38 11 0 0 0 76 0a38 11 0 0 0-76 0z"),
    ("lake-land", "M60 205a52 17 0 0 0 104 0a52 17 0 0 0-104 0z"),
    ("lake-home", "M92 206v-28l22-18 22 18v28z"),
    ("lake-lit", "M108 206v-17h12v17z"),
    ("lake-tree", "M82 206l10-34 10 34z"),
    ("lake-land", "M284 132a46 14 0 0 0 92 0a46 14 0 0 0-92 0z"),
    ("lake-house", "M316 132v-20l16-13 16 13v20z"),
    ("lake-tree", "M300 133l9-30 9 30zM350 133l7-24 7 24z"),
    ("lake-land", "M254 236a56 17 0 0 0 112 0a56 17 0 0 0-112 0z"),
    ("lake-house", "M292 237v-24l19-15 19 15v24z"),
    ("lake-tree", "M332 238l10-34 10 34zM276 238l8-26 8 26zM50 119l10-34 10 34zM68 119l8-27 8 27z"),
];

/// The lake, for the eye only: whoever does not see it misses nothing.
pub fn lake(view: &mut View<'_>) {
    let keys = &["class", "viewBox", "aria-hidden", "focusable"];
    let values = ["lake", "0 0 420 300", "true", "false"].map(Some);
    view.with("svg", keys, &values, |view| {
        ellipse(view, ("208", "106"), ("210", "180"), "lake-water");
        for (width, height, class) in RINGS {
            ellipse(view, (width, height), ("196", "168"), class);
        }
        path(view, "lake-home", "M196 84c16 24 25 36 25 51a25 25 0 0 1-50 0c0-15 9-27 25-51z");
        path(view, "lake-shine", "M183 137a13 13 0 0 0 11 13");
        for (class, drawn) in ISLANDS {
            path(view, class, drawn);
        }
    });
}

/// An ellipse of a width and a height around a centre.
fn ellipse(view: &mut View<'_>, size: (&str, &str), centre: (&str, &str), class: &str) {
    let keys = &["class", "cx", "cy", "rx", "ry"];
    let values = [class, centre.0, centre.1, size.0, size.1].map(Some);
    view.with("ellipse", keys, &values, |_| ());
}

/// A line or a shape.
fn path(view: &mut View<'_>, class: &str, drawn: &str) {
    view.with("path", &["class", "d"], &[Some(class), Some(drawn)], |_| ());
}
