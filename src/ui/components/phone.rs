//! A telephone number to press.

use yew::prelude::*;

/// Props of [`Phone`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PhoneProps {
    /// The number as it is written in Finland, with spaces.
    pub number: AttrValue,
}

/// A number that a telephone dials when it is pressed.
#[component]
pub fn Phone(props: &PhoneProps) -> Html {
    let dialled: String =
        props.number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    html! { <a class="phone" href={format!("tel:{dialled}")}>{ &props.number }</a> }
}
