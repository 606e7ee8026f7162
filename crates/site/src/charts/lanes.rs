//! Days along a line, one line for each kind of day.

use yew::prelude::*;

use osuiko_engine::Date;

/// How wide a line is, in its own units.
const WIDTH: u64 = 320;

/// How far the first and the last dot stand from the ends.
const MARGIN: u64 = 8;

/// The days of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// What happened on them.
    pub label: String,
    /// The days, each also as it is written.
    pub days: Vec<(Date, String)>,
}

/// The kinds one under the other, all on the same stretch of time; `label` says what the drawing
/// shows.
pub fn lanes(label: &str, lanes: &[Lane]) -> Html {
    let days = || lanes.iter().flat_map(|lane| lane.days.iter().map(|(day, _)| number(*day)));
    let (first, last) = (days().min().unwrap_or(0), days().max().unwrap_or(0));
    let rows = lanes.iter().map(|lane| {
        let written: Vec<&str> = lane.days.iter().map(|(_, day)| day.as_str()).collect();
        let dots = lane.days.iter().map(|(day, _)| {
            let x = place(number(*day), first, last).to_string();
            html! { <circle class="lane-dot" cx={x} cy="10" r="6" /> }
        });
        html! {
            <li>
                <strong>{ &lane.label }</strong>
                <span class="lane-days">{ written.join(" · ") }</span>
                <svg class="lane-line" viewBox={format!("0 0 {WIDTH} 20")} focusable="false">
                    <path d={format!("M{MARGIN} 10H{}", WIDTH.saturating_sub(MARGIN))} />
                    { for dots }
                </svg>
            </li>
        }
    });
    html! {
        <figure class="figure">
            <ol class="lanes" aria-hidden="true">{ for rows }</ol>
            <figcaption>{ label }</figcaption>
        </figure>
    }
}

/// A day as a number that grows evenly enough with time; a month stands at its beginning.
fn number(day: Date) -> u64 {
    let months = u64::from(day.year).saturating_mul(12).saturating_add(u64::from(day.month.max(1)));
    months.saturating_mul(31).saturating_add(u64::from(day.day.max(1)))
}

/// Where a day stands on the line.
fn place(day: u64, first: u64, last: u64) -> u64 {
    let room = WIDTH.saturating_sub(MARGIN.saturating_mul(2));
    let passed = day.saturating_sub(first).saturating_mul(room);
    passed.checked_div(last.saturating_sub(first)).unwrap_or(0).saturating_add(MARGIN)
}

#[cfg(test)]
mod tests {
    use super::{Date, number, place};

    #[test]
    fn days_stand_in_the_order_of_time_inside_the_line() {
        let day = |text: &str| number(Date::parse(text).unwrap());
        let (first, last) = (day("2023-08-24"), day("2023-12-01"));
        assert_eq!(place(first, first, last), 8);
        assert_eq!(place(last, first, last), 312);
        let middle = place(day("2023-09-29"), first, last);
        assert!(8 < middle && middle < 312);
        assert_eq!(place(first, first, first), 8, "one day alone");
    }
}
