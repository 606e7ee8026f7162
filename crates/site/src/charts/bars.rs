//! Figures one under the other, each with a bar as long as it is large.

use yew::prelude::*;

/// How wide a drawing of a bar is, in its own units.
const WIDTH: u64 = 320;

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// When it was given and by whom.
    pub label: String,
    /// The figure as it is written.
    pub text: String,
    /// How large it is.
    pub value: u32,
    /// Whether a later figure replaces it: then its bar is hollow.
    pub replaced: bool,
}

/// The figures, in the order given; `label` says what the drawing shows.
pub fn bars(label: &str, figures: &[Bar]) -> Html {
    let most = figures.iter().map(|bar| bar.value).max().unwrap_or(0);
    let rows = figures.iter().map(|bar| {
        let length = length(bar.value, most).to_string();
        let class = if bar.replaced { "bar bar-replaced" } else { "bar" };
        html! {
            <li>
                <span class="bar-label">{ &bar.label }</span>
                <svg class="bar-line" viewBox={format!("0 0 {WIDTH} 16")} preserveAspectRatio="none" focusable="false">
                    <rect {class} x="1" y="2" width={length} height="12" />
                </svg>
                <strong class="bar-text">{ &bar.text }</strong>
            </li>
        }
    });
    html! {
        <figure class="figure">
            <ol class="bars" aria-hidden="true">{ for rows }</ol>
            <figcaption>{ label }</figcaption>
        </figure>
    }
}

/// How long the bar of `value` is beside that of `most`; never nothing.
fn length(value: u32, most: u32) -> u64 {
    let room = WIDTH.saturating_sub(2);
    u64::from(value).saturating_mul(room).checked_div(u64::from(most)).unwrap_or(0).max(2)
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn bars_are_as_long_as_their_figures() {
        assert_eq!(length(116_000, 116_000), 318);
        assert_eq!(length(58_000, 116_000), 159);
        assert_eq!(length(1, 116_000), 2);
        assert_eq!(length(0, 0), 2);
    }
}
