//! The page around a view: the title of its tab, where the focus is, and the Back button.

use yew::prelude::*;

use crate::browser::document;
use crate::browser::history::{BackButton, stay};
use crate::domain::journey::{Move, Screen};

/// What the browser has been told.
#[derive(Default)]
struct Told {
    /// The view, and how often in a row the person has tried to go on without an answer.
    view: Option<(Screen, u32)>,
    /// Whether there is an entry on the history that the next Back uses up.
    guarded: bool,
}

/// Sets the title to `title`, and when `view` changes moves the focus to the element `target`; on
/// all but the first view, Back is a step back and the page stays.
///
/// On the first view nothing is focused: the person has not acted yet, and in a frame it
/// would take the focus from the page around it. In a frame Back is left alone as well: its
/// entries would be counted in the history of that page, which could read the number of steps.
#[hook]
pub fn use_page(
    view: (Screen, u32),
    target: &'static str,
    title: String,
    onstep: Callback<Move>,
    framed: bool,
) {
    let told = use_mut_ref(Told::default);
    {
        let told = told.clone();
        use_effect_with((), move |()| {
            let listener = BackButton::new(move || {
                told.borrow_mut().guarded = false;
                onstep.emit(Move::Back);
            });
            move || drop(listener)
        });
    }
    // One effect for everything that follows a render: each adds half a kilobyte to the download.
    use_effect(move || {
        document::set_title(&title);
        let before = told.borrow_mut().view.replace(view);
        if before.is_some_and(|before| before != view) {
            document::focus(target);
        }
        // One neutral entry is put on the history when the person leaves the first view; each
        // Back uses it up, and it is renewed while there is still a way back.
        let inside = view.0 != Screen::Start;
        if inside && !framed && !std::mem::replace(&mut told.borrow_mut().guarded, true) {
            stay();
        }
    });
}
