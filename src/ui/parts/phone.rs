//! A telephone number to press.

use super::View;

/// A number, as it is written in Finland, that a telephone dials when it is pressed.
#[inline(never)]
pub fn phone(view: &mut View<'_>, number: &str) {
    let (mut href, mut shown) = (String::from("tel:"), String::new());
    for char in number.chars() {
        if char.is_ascii_digit() || char == '+' {
            href.push(char);
        }
        // The parts of a number stay on one line.
        shown.push(if char == ' ' { '\u{a0}' } else { char });
    }
    view.with("a", &["class", "href"], &[Some("phone"), Some(&href)], |view| view.push_str(&shown));
}
