//! Plain elements, built by a call where `html!` would write out the building at every place.
//!
//! An element in `html!` costs some 300 bytes of the program, one of these some 50
//! (`docs/adr/0005-what-the-download-leaves-out.md`). `html!` stays where attributes and
//! events are; these are for the text around them.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};

use crate::ui::hooks;

/// The parts of an element while they are gathered.
///
/// A `Vec` of them would be written out in line at every place; this is a call.
#[derive(Debug, Default)]
pub struct Parts(Vec<Html>);

impl Parts {
    /// Adds a part.
    #[inline(never)]
    pub fn push(&mut self, part: Html) {
        self.0.push(part);
    }

    /// Adds all of `more`.
    #[inline(never)]
    pub fn append(&mut self, more: Self) {
        self.0.extend(more.0);
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Extend<Html> for Parts {
    fn extend<I: IntoIterator<Item = Html>>(&mut self, parts: I) {
        for part in parts {
            self.push(part);
        }
    }
}

impl FromIterator<Html> for Parts {
    fn from_iter<I: IntoIterator<Item = Html>>(parts: I) -> Self {
        let mut gathered = Self::default();
        gathered.extend(parts);
        gathered
    }
}

impl From<Parts> for Html {
    fn from(parts: Parts) -> Self {
        Self::from_iter(parts.0)
    }
}

/// Gathers parts, as `vec!` gathers values.
macro_rules! parts {
    ($($part:expr),* $(,)?) => {{
        let mut parts = $crate::ui::components::Parts::default();
        $(parts.push($part);)*
        parts
    }};
}
pub(crate) use parts;

/// An element with a class (none for an empty one) around other parts.
#[inline(never)]
pub fn element(name: &'static str, class: &'static str, parts: Parts) -> Html {
    let mut tag = VTag::new(name);
    let class =
        (!class.is_empty()).then(|| AttributeOrProperty::Attribute(AttrValue::Static(class)));
    tag.attributes = Attributes::Dynamic { keys: &["class"], values: Box::new([class]) };
    tag.add_children(parts.0);
    tag.into()
}

/// An element with a class (none for an empty one) around words.
#[inline(never)]
pub fn line(name: &'static str, class: &'static str, words: &str) -> Html {
    element(name, class, parts![text(words)])
}

/// Words alone.
#[inline(never)]
pub fn text(words: &str) -> Html {
    Html::from(words)
}

/// A button; it is disabled while there is nothing to call.
#[inline(never)]
pub fn button(class: &'static str, words: &str, onpress: Option<Callback<MouseEvent>>) -> Html {
    html! {
        <button type="button" {class} disabled={onpress.is_none()} onclick={onpress}>{ words }</button>
    }
}

/// The heading of a view, which takes the focus when the view opens.
#[inline(never)]
pub fn heading(words: &str) -> Html {
    html! { <h1 id={crate::ui::HEADING} tabindex="-1">{ words }</h1> }
}

/// A link to a place on this page. The program moves the focus itself: a step of the address
/// would be one more Back.
pub fn inner_link(class: &'static str, id: &str, words: &str) -> Html {
    let href = format!("#{id}");
    let id = id.to_owned();
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        hooks::go_to(&id);
    });
    html! { <a {class} {href} {onclick}>{ words }</a> }
}

/// For `onclick`: lets the second half of a double click do nothing. It may land on a view that
/// has just opened, and would answer what nobody has read.
pub fn pressed_once() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        if event.detail() > 1 {
            event.prevent_default();
        }
    })
}
