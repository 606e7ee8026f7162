//! Plain elements, built by a call where `html!` would write out the building at every place.
//!
//! An element in `html!` costs some 300 bytes of the program, one of these some 50
//! (`docs/adr/0005-what-the-download-leaves-out.md`). `html!` stays for components and for pages
//! that are rendered when the site is built and never reach the download.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VTag};

use crate::domain::journey::Move;
use crate::ui::HEADING;
use crate::ui::hooks::{self, On};

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

/// An element with attributes and listeners, while it is built.
#[derive(Debug)]
#[must_use]
pub struct Tag(VTag);

/// Begins an element with these attributes; one without a value is left out.
///
/// # Tip
/// The same place in the code always gives the same `keys`: Yew compares them by address.
#[inline(never)]
pub fn tag(name: &'static str, keys: &'static [&'static str], values: &[Option<&str>]) -> Tag {
    let mut tag = VTag::new(name);
    let value = |value: Option<&str>| {
        value.map(|value| AttributeOrProperty::Attribute(AttrValue::from(value.to_owned())))
    };
    let values = values.iter().copied().map(value).collect();
    tag.attributes = Attributes::Dynamic { keys, values };
    Tag(tag)
}

impl Tag {
    /// Adds what happens on an event.
    #[inline(never)]
    pub fn on(mut self, on: On) -> Self {
        self.0.add_listener(on);
        self
    }

    /// Whether a radio button or tick box is chosen.
    pub fn checked(mut self, checked: bool) -> Self {
        self.0.set_checked(checked);
        self
    }

    /// What stands in a text field.
    pub fn value(mut self, value: &str) -> Self {
        self.0.set_value(AttrValue::from(value.to_owned()));
        self
    }

    /// What tells it from its neighbours when their order changes.
    pub fn key(mut self, key: &str) -> Self {
        self.0.key = Some(Key::from(key));
        self
    }

    /// The element around other parts.
    #[inline(never)]
    pub fn around(mut self, parts: Parts) -> Html {
        self.0.add_children(parts.0);
        self.0.into()
    }

    /// The element around words.
    #[inline(never)]
    pub fn words(self, words: &str) -> Html {
        self.around(parts![text(words)])
    }

    /// The element with nothing in it.
    #[inline(never)]
    pub fn empty(self) -> Html {
        self.0.into()
    }
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

/// A paragraph around one part.
#[inline(never)]
pub fn paragraph(class: &'static str, part: Html) -> Html {
    element("p", class, parts![part])
}

/// A button; it is disabled while nothing happens when it is pressed.
#[inline(never)]
pub fn button(class: &'static str, words: &str, onpress: Option<On>) -> Html {
    let disabled = onpress.is_none().then_some("");
    let mut button =
        tag("button", &["type", "class", "disabled"], &[Some("button"), Some(class), disabled]);
    if let Some(onpress) = onpress {
        button = button.on(onpress);
    }
    button.words(words)
}

/// A button that takes a step of the journey.
#[inline(never)]
pub fn step_button(class: &'static str, words: &str, onstep: &Callback<Move>, step: Move) -> Html {
    button(class, words, Some(hooks::press(onstep, step)))
}

/// The heading of a view, which takes the focus when the view opens.
#[inline(never)]
pub fn heading(words: &str) -> Html {
    tag("h1", &["id", "tabindex"], &[Some(HEADING), Some("-1")]).words(words)
}

/// A link to a place on this page. The program moves the focus itself: a step of the address
/// would be one more Back.
pub fn inner_link(class: &'static str, id: &str, words: &str) -> Html {
    let href = format!("#{id}");
    let class = (!class.is_empty()).then_some(class);
    tag("a", &["class", "href"], &[class, Some(&href)]).on(hooks::go_to(id)).words(words)
}
