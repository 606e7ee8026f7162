//! A button that opens another screen, to which the focus comes back from there.

use super::View;
use crate::session::journey::{Move, Screen};
use crate::ui::effects::Trigger;

/// A button that opens `screen`. It has an id by which Back finds it again; a view has one for
/// each screen.
pub fn opener(
    view: &mut View<'_>,
    class: &'static str,
    screen: Screen,
    write: impl FnOnce(&mut View<'_>),
) {
    let id = opener_id(screen);
    let keys = &["type", "class", "id", "disabled"];
    let disabled = view.onmove.is_none().then_some("");
    let values = [Some("button"), Some(class), Some(&*id), disabled];
    view.with("button", keys, &values, |view| {
        view.on(Trigger::Click, Move::Open(screen));
        write(view);
    });
}

/// The id of the button that opens `screen`.
pub fn opener_id(screen: Screen) -> String {
    let number = |number: u32| number.to_string();
    match screen {
        Screen::Start => "to-start".to_owned(),
        Screen::Question(question) => ["to-question-", &number(question.0)].concat(),
        Screen::Review => "to-answers".to_owned(),
        Screen::Result => "to-result".to_owned(),
        Screen::Plan => "to-plan".to_owned(),
        Screen::Threat => "to-help".to_owned(),
        Screen::Letters => "to-letters".to_owned(),
        Screen::Letter(offer) => {
            let about = offer.breach.map_or_else(String::new, |breach| number(breach.0));
            let to = offer.controller.map_or_else(String::new, |to| number(to.0));
            ["to-letter-", &number(offer.letter.0), "-", &about, "-", &to].concat()
        }
        Screen::Diary => "to-notes".to_owned(),
        Screen::Drill(_) => "to-practice".to_owned(),
        Screen::Proof => "to-proof".to_owned(),
    }
}

/// The id of what puts the line of the diary back that was removed last.
pub const UNDROP: &str = "undrop";

/// The id of what removes the line of the diary with this position.
pub fn line_id(position: usize) -> String {
    ["drop-", &position.to_string()].concat()
}
