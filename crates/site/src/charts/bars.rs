//! Figures one under the other, each with a bar as long as it is large, on one scale.

use yew::prelude::*;

use osuiko_engine::catalogue::Measure;

use super::percent;

/// How much of the width the longest bar takes, in thousandths: the rest is for its arrow.
const LONGEST: u64 = 960;

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// When it was given and by whom.
    pub label: String,
    /// The figure as it is written.
    pub text: String,
    /// How large it is.
    pub value: u32,
    /// How exact it is: what is more than a figure has an arrow, what is less an open end.
    pub measure: Measure,
    /// Whether a later figure replaces it: then its bar is hollow.
    pub replaced: bool,
}

/// The figures, in the order given; `label` says what the drawing shows.
pub fn bars(label: &str, figures: &[Bar]) -> Html {
    let most = figures.iter().map(|bar| bar.value).max().unwrap_or(0);
    let rows = figures.iter().map(|bar| {
        let end = percent(length(bar.value, most));
        let class = if bar.replaced { "bar bar-replaced" } else { "bar" };
        let tip = match bar.measure {
            Measure::Over | Measure::AtLeast => Some("M2 3l7 6-7 6z"),
            Measure::Almost | Measure::AtMost => Some("M3 2v14"),
            Measure::Exactly | Measure::About => None,
        };
        // A drawing inside the drawing begins where the bar ends, whatever the width.
        let tip = tip.map(|path| {
            html! { <svg x={end.clone()} overflow="visible"><path class="bar-tip" d={path} /></svg> }
        });
        html! {
            <li>
                <span class="bar-label">{ &bar.label }</span>
                <svg class="bar-line" width="100%" height="18" focusable="false">
                    <rect class="drawing-ground" width="100%" height="100%" />
                    <rect {class} x="0" y="3" width={end.clone()} height="12" />
                    { tip.unwrap_or_default() }
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

/// How long the bar of `value` is beside that of `most`, in thousandths; never nothing.
fn length(value: u32, most: u32) -> u64 {
    u64::from(value).saturating_mul(LONGEST).checked_div(u64::from(most)).unwrap_or(0).max(5)
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn bars_are_as_long_as_their_figures() {
        assert_eq!(length(116_000, 116_000), 960);
        assert_eq!(length(58_000, 116_000), 480);
        assert_eq!(length(1, 116_000), 5);
        assert_eq!(length(0, 0), 5);
    }
}
