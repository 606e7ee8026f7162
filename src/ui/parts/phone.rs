//! A telephone number to press.

use super::View;

/// A number, as it is written in Finland, that a telephone dials when it is pressed.
#[inline(never)]
pub fn phone(view: &mut View<'_>, number: &str) {
    let (mut href, mut shown) = (String::from("tel:"), String::new());
    for sign in number.chars() {
        if sign.is_ascii_digit() || sign == '+' {
            href.push(sign);
        }
        // The parts of a number stay on one line.
        shown.push(if sign == ' ' { '\u{a0}' } else { sign });
    }
    view.with("a", &["class", "href"], &[Some("phone"), Some(&href)], |view| view.push_str(&shown));
}
