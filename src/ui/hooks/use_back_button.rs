//! The browser's Back button as a step back in the check.

use yew::prelude::*;

use crate::browser::history::{BackButton, stay};
use crate::domain::journey::Move;

/// While `inside`, Back is a step back and the page stays.
#[hook]
pub fn use_back_button(inside: bool, onstep: Callback<Move>) {
    // One neutral entry is put on the history when the person leaves the first view;
    // each Back uses it up, and it is renewed while there is still a way back.
    let guarded = use_mut_ref(|| false);
    {
        let guarded = guarded.clone();
        use_effect_with((), move |()| {
            let listener = BackButton::new(move || {
                *guarded.borrow_mut() = false;
                onstep.emit(Move::Back);
            });
            move || drop(listener)
        });
    }
    // Runs after every render: a Back that led to another inner view must be guarded again.
    use_effect(move || {
        if inside && !*guarded.borrow() {
            *guarded.borrow_mut() = true;
            stay();
        }
    });
}
