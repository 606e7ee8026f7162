//! The focus and the title of the tab, after each change of view.

use yew::prelude::*;

use crate::browser::document;

/// Sets the title to `title`, and when `view` changes moves the focus to the element `target`.
///
/// On the first view nothing is focused: the person has not acted yet, and in a frame it
/// would take the focus from the page around it.
#[hook]
pub fn use_focus<V: PartialEq + Clone + 'static>(view: V, target: &'static str, title: String) {
    let before = use_mut_ref(|| None::<V>);
    use_effect_with((view, title), move |(view, title)| {
        document::set_title(title);
        if before.borrow().as_ref().is_some_and(|before| before != view) {
            document::focus(target);
        }
        *before.borrow_mut() = Some(view.clone());
    });
}
