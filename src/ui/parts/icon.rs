//! Icons that tell grades and states apart by shape; the words beside them say the same.

use super::View;
use osuiko_engine::catalogue::State;
use osuiko_engine::check::Grade;

/// How a shape is drawn.
#[derive(Clone, Copy)]
pub(super) enum Pen {
    /// Filled.
    Full,
    /// Its outline.
    Line,
    /// An outline in the colour of the ground, across a filled shape.
    Cut,
}

/// A disc.
const DISC: &str = "M12 2a10 10 0 0 0 0 20a10 10 0 0 0 0-20z";
/// A circle a little smaller, so that its line ends where the disc does.
const CIRCLE: &str = "M12 3a9 9 0 0 0 0 18a9 9 0 0 0 0-18z";
/// The left half of the circle.
const HALF_CIRCLE: &str = "M12 3a9 9 0 0 0 0 18z";
/// A question mark inside the circle.
const QUESTION_MARK: &str = "M9.3 9.6a2.7 2.7 0 1 1 3.9 2.4c-.9.4-1.2.9-1.2 1.8M12 16.6v.2";
/// A letter, and the flap across it.
const LETTER: &str = "M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z";
/// The flap of the letter.
const FLAP: &str = "M4 8l8 6 8-6";
/// A diamond.
const DIAMOND: &str = "M12 2l10 10-10 10L2 12z";
/// A diamond a little smaller.
const RHOMBUS: &str = "M12 3l9 9-9 9-9-9z";
/// The left half of the small diamond.
const HALF_RHOMBUS: &str = "M12 3v18l-9-9z";
/// A stroke from corner to corner.
const STROKE: &str = "M4 20L20 4";

/// A letter for *told*, a full, a half and an empty disc for the rest.
pub fn grade_icon(view: &mut View<'_>, grade: Grade) {
    let shapes: &[(&str, Pen)] = match grade {
        Grade::Told => &[(LETTER, Pen::Full), (FLAP, Pen::Cut)],
        Grade::Likely => &[(DISC, Pen::Full)],
        Grade::Possible => &[(CIRCLE, Pen::Line), (HALF_CIRCLE, Pen::Full)],
        Grade::NotIndicated => &[(CIRCLE, Pen::Line)],
    };
    draw(view, "icon", shapes);
}

/// A circle with a question mark: it cannot be told yet.
pub(super) fn open_icon(view: &mut View<'_>) {
    draw(view, "icon", &[(CIRCLE, Pen::Line), (QUESTION_MARK, Pen::Line)]);
}

/// A full diamond, a half one, an empty one, and a struck one.
pub fn state_icon(view: &mut View<'_>, state: State) {
    let shapes: &[(&str, Pen)] = match state {
        State::Exposed => &[(DIAMOND, Pen::Full)],
        State::Maybe => &[(RHOMBUS, Pen::Line), (HALF_RHOMBUS, Pen::Full)],
        State::NotIndicated => &[(RHOMBUS, Pen::Line)],
        State::SaidNotExposed => &[(RHOMBUS, Pen::Line), (STROKE, Pen::Line)],
    };
    draw(view, "icon", shapes);
}

/// A drawing of 24 by 24 units that assistive technology passes over.
#[inline(never)]
pub(super) fn draw(view: &mut View<'_>, class: &str, shapes: &[(&str, Pen)]) {
    let keys = &["class", "viewBox", "width", "height", "aria-hidden", "focusable"];
    let values = [class, "0 0 24 24", "24", "24", "true", "false"].map(Some);
    view.with("svg", keys, &values, |view| {
        for (path, pen) in shapes {
            // Its pen is a class, so that colours stay in the styles.
            let class = match pen {
                Pen::Full => "icon-full",
                Pen::Line => "icon-line",
                Pen::Cut => "icon-cut",
            };
            view.with("path", &["d", "class"], &[Some(path), Some(class)], |_| {});
        }
    });
}
