//! Plain elements, built by a call where `html!` would write out the building at every place.
//!
//! An element in `html!` costs some 300 bytes of the program, one of these some 50
//! (`docs/adr/0005-what-the-download-leaves-out.md`). `html!` stays where attributes and
//! events are; these are for the text around them.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};

/// An element with a class (none for an empty one) around other parts.
pub fn element(name: &'static str, class: &'static str, parts: Vec<Html>) -> Html {
    let mut tag = VTag::new(name);
    let class = (!class.is_empty()).then_some(AttributeOrProperty::Static(class));
    tag.attributes = Attributes::Dynamic { keys: &["class"], values: Box::new([class]) };
    tag.add_children(parts);
    tag.into()
}

/// An element with a class (none for an empty one) around words.
pub fn line(name: &'static str, class: &'static str, words: &str) -> Html {
    element(name, class, vec![Html::from(words)])
}

/// A button; it is disabled while there is nothing to call.
pub fn button(class: &'static str, words: &str, onpress: Option<Callback<MouseEvent>>) -> Html {
    html! {
        <button type="button" {class} disabled={onpress.is_none()} onclick={onpress}>{ words }</button>
    }
}

/// The heading of a view, which takes the focus when the view opens.
pub fn heading(words: &str) -> Html {
    html! { <h1 id={crate::ui::HEADING} tabindex="-1">{ words }</h1> }
}
