//! One named fact in a list of them.

use yew::prelude::*;

/// Props of [`Fact`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FactProps {
    /// What the fact is about.
    pub name: AttrValue,
    /// The fact; nothing is shown for an empty one.
    pub children: Html,
}

/// A name and what it is, for use inside a `dl`.
#[component]
pub fn Fact(props: &FactProps) -> Html {
    html! { <div class="fact"><dt>{ &props.name }</dt><dd>{ props.children.clone() }</dd></div> }
}
