//! A telephone number to press.

use yew::prelude::*;

use super::tag;

/// A number, as it is written in Finland, that a telephone dials when it is pressed.
pub fn phone(number: &str) -> Html {
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    // The parts of a number stay on one line.
    let number = number.replace(' ', "\u{a0}");
    let href = format!("tel:{dialled}");
    tag("a", &["class", "href"], &[Some("phone"), Some(&href)]).words(&number)
}
