//! Days along a line, one line for each kind of day, all over one axis of months or years.

use yew::prelude::*;

use osuiko_engine::Date;

use super::percent;

/// Up to how many months the axis has a tick for each; a longer one has a tick for each year.
const MONTHS: u64 = 18;

/// How many ticks of an axis have their names beside them.
const NAMED: usize = 4;

/// How close two days must stand for their names to be written as one, in thousandths.
const CLOSE: u64 = 60;

/// From where on a name stands before its tick, in thousandths: behind it would be no room.
const LATE: u64 = 800;

/// The days of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// What happened on them.
    pub label: String,
    /// The days, in the order of time, each also as it is written.
    pub days: Vec<(Date, String)>,
}

/// The stretch of time that is drawn, from the beginning of a month or year to the end of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// The months or years in it; each begins at a tick.
    ticks: Vec<Date>,
    /// The first day, as a number.
    first: u64,
    /// The day after the last, as a number.
    end: u64,
}

impl Axis {
    /// The axis for days from `first` to `last`.
    pub fn new(first: Date, last: Date) -> Self {
        let month = |day: Date| Date { day: 0, month: day.month.max(1), ..day };
        let year = |day: Date| Date { day: 0, month: 0, ..day };
        let by_month = months(last).saturating_sub(months(first)) < MONTHS;
        let unit = |day: Date| if by_month { month(day) } else { year(day) };
        let mut ticks = vec![unit(first)];
        let mut at = unit(first);
        while at.rank() < unit(last).rank() {
            at = at.month_later();
            ticks.push(at);
        }
        Self { first: number(unit(first)), end: number(at.month_later()), ticks }
    }

    /// Its ticks: where each stands, and its name if there is room for one.
    fn ticks<'a>(
        &'a self,
        name: &'a dyn Fn(Date) -> String,
    ) -> impl Iterator<Item = (u64, Option<String>)> + 'a {
        let step = self.ticks.len().div_ceil(NAMED).max(1);
        self.ticks.iter().enumerate().map(move |(at, tick)| {
            let named = at.checked_rem(step) == Some(0);
            (self.place(number(*tick)), named.then(|| name(*tick)))
        })
    }

    /// Where a day stands, in thousandths of the width.
    fn place(&self, day: u64) -> u64 {
        let passed = day.saturating_sub(self.first).saturating_mul(1000);
        passed.checked_div(self.end.saturating_sub(self.first)).unwrap_or(0).min(1000)
    }

    /// Whether it has a tick for each month.
    fn is_by_month(&self) -> bool {
        self.ticks.first().is_some_and(|tick| tick.month > 0)
    }
}

/// The kinds one under the other, over one axis whose ticks are called as `name` says; `label` says
/// what the drawing shows.
pub fn lanes(label: &str, lanes: &[Lane], axis: &Axis, name: &dyn Fn(Date) -> String) -> Html {
    let lines: Vec<Html> = axis
        .ticks(name)
        .map(|(at, _)| {
            let x = percent(at);
            html! { <line class="lane-tick" x1={x.clone()} x2={x} y1="0" y2="34" /> }
        })
        .collect();
    let rows = lanes.iter().map(|lane| {
        let written: Vec<&str> = lane.days.iter().map(|(_, day)| day.as_str()).collect();
        html! {
            <li>
                <span class="lane-name">
                    <strong>{ &lane.label }</strong>
                    <span class="lane-days">{ written.join(" · ") }</span>
                </span>
                <svg class="lane-line" width="100%" height="34" focusable="false">
                    <rect class="drawing-ground" width="100%" height="100%" />
                    { for lines.clone() }
                    <line class="lane-base" x1="0" x2="100%" y1="23" y2="23" />
                    { for lane.days.iter().map(|(day, _)| dot(axis, *day)) }
                    { for names(axis, lane) }
                </svg>
            </li>
        }
    });
    let ticks = axis.ticks(name).map(|(at, name)| {
        let x = percent(at);
        let anchor = if at > LATE { "end" } else { "start" };
        let name = name.map(|name| {
            html! { <text class="lane-text" x={x.clone()} y="22" text-anchor={anchor}>{ name }</text> }
        });
        html! {
            <>
                <line class="lane-tick" x1={x.clone()} x2={x} y1="0" y2="8" />
                { name.unwrap_or_default() }
            </>
        }
    });
    html! {
        <figure class="figure">
            <ol class="lanes" aria-hidden="true">
                { for rows }
                <li class="lane-axis">
                    <svg class="lane-line" width="100%" height="28" focusable="false">
                        <rect class="drawing-ground" width="100%" height="100%" />
                        { for ticks }
                    </svg>
                </li>
            </ol>
            <figcaption>{ label }</figcaption>
        </figure>
    }
}

/// A day as a dot; a month or a year of which no day is known as a bar over the whole of it.
fn dot(axis: &Axis, day: Date) -> Html {
    let from = axis.place(number(day));
    if day.day > 0 {
        return html! { <circle class="lane-dot" cx={percent(from)} cy="23" r="6" /> };
    }
    let width = axis.place(number(day.month_later())).saturating_sub(from);
    html! { <rect class="lane-span" x={percent(from)} y="18" width={percent(width)} height="10" rx="5" /> }
}

/// The numbers of the days over their dots, where the axis has months; days that stand close
/// together share one.
fn names(axis: &Axis, lane: &Lane) -> Vec<Html> {
    let mut named: Vec<(u64, String)> = Vec::new();
    for (day, written) in lane.days.iter().filter(|(day, _)| day.day > 0) {
        let at = axis.place(number(*day));
        let name = written.split('\u{a0}').next().unwrap_or_default();
        match named.last_mut().filter(|(before, _)| at.saturating_sub(*before) < CLOSE) {
            Some((_, names)) => *names = format!("{names}, {name}"),
            None => named.push((at, name.to_owned())),
        }
    }
    if !axis.is_by_month() {
        named.clear();
    }
    let text = |(at, name): (u64, String)| {
        html! { <text class="lane-text" x={percent(at)} y="12" text-anchor="middle">{ name }</text> }
    };
    named.into_iter().map(text).collect()
}

/// The months that have passed.
fn months(day: Date) -> u64 {
    u64::from(day.year).saturating_mul(12).saturating_add(u64::from(day.month.max(1)))
}

/// A day as a number that grows evenly enough with time; a month stands at its beginning.
fn number(day: Date) -> u64 {
    months(day).saturating_mul(31).saturating_add(u64::from(day.day.max(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn days_stand_in_the_order_of_time_between_the_ends_of_the_axis() {
        let axis = Axis::new(day("2023-08-24"), day("2023-12-01"));
        assert_eq!(axis.place(number(day("2023-08"))), 0);
        assert_eq!(axis.place(number(day("2024-01"))), 1000);
        let (first, last) = (number(day("2023-08-24")), number(day("2023-12-01")));
        let middle = axis.place(number(day("2023-09-29")));
        assert!(axis.place(first) < middle && middle < axis.place(last));
    }

    #[test]
    fn a_short_time_has_a_tick_for_each_month_and_a_long_one_for_each_year() {
        let axis = Axis::new(day("2023-08-24"), day("2023-12-01"));
        assert_eq!(axis.ticks.len(), 5);
        let name = |date: Date| date.to_string();
        let ticks: Vec<_> = axis.ticks(&name).filter_map(|(_, name)| name).collect();
        assert_eq!(ticks, ["2023-08", "2023-10", "2023-12"]);
        let axis = Axis::new(day("2018-11"), day("2026-02-03"));
        assert!(!axis.is_by_month());
        assert_eq!(axis.ticks.len(), 9);
        assert_eq!(axis.ticks(&name).filter(|(_, name)| name.is_some()).count(), 3);
    }

    #[test]
    fn one_year_alone_has_an_axis_too() {
        let axis = Axis::new(day("2019"), day("2019"));
        assert_eq!(axis.ticks.len(), 1);
        assert_eq!(axis.place(number(day("2019"))), 0);
    }
}
