//! What happened and what was said, in the order of time; the days that matter most are drawn as well.

use yew::prelude::*;

use super::numbers::{claim_words, notes, said};
use super::sources::Cited;
use crate::charts::{Axis, Lane, lanes};
use osuiko_engine::Date;
use osuiko_engine::catalogue::{Breach, Claim, Mark, Record, Said};
use osuiko_engine::ordered::ranked;
use osuiko_words::written::{
    known_said, known_timeline, mark_announced, mark_began, mark_decided, mark_ended, mark_known,
    mark_reported, mark_told, timeline_figure,
};
use osuiko_words::{Words, capitalised, date};

/// Every mark, in the order of the lanes.
const MARKS: [Mark; 7] = [
    Mark::Began,
    Mark::Ended,
    Mark::Known,
    Mark::Reported,
    Mark::Announced,
    Mark::Told,
    Mark::Decided,
];

/// A claim by its day, if it has one, and its position in the record.
type Row<'a> = (Option<Date>, usize, &'a Claim);

/// The timeline of a breach, and what else has been said of it.
pub(super) fn timeline(cited: &Cited<'_>, breach: &Breach, record: &Record) -> Html {
    let site = cited.site;
    let words = site.words();
    let mut events: Vec<Row<'_>> = Vec::new();
    let mut spoken: Vec<Row<'_>> = Vec::new();
    for (at, claim) in record.claims.iter().enumerate() {
        match claim.said {
            Said::Event(Some(on)) => events.push((Some(on), at, claim)),
            Said::Event(None) | Said::Status => spoken.push((site.said_on(claim), at, claim)),
            Said::People(..) => {}
        }
    }
    let item = |(on, at, claim): Row<'_>| {
        let mark = claim.mark.map(|mark| mark_words(words, mark));
        html! {
            <li>
                if let Some(on) = on { <strong class="claim-day">{ capitalised(&date(words, on)) }</strong>{ " " } }
                if let Some(mark) = mark { <span class="mark">{ mark }</span>{ " " } }
                { claim_words(site, &breach.key, claim) }{ " " }
                <span class="claim-by">{ "(" }{ said(site, claim) }{ ")" }{ cited.marks(&[claim.source]) }</span>
                { " " }{ notes(words, record, at, claim) }
            </li>
        }
    };
    let marked = figure(words, &events);
    // What nobody has dated stands last.
    let in_time = |list| ranked(list, |(on, _, _): &Row<'_>| on.map_or(u64::MAX, Date::rank));
    html! {
        <>
            if !events.is_empty() {
                <section id="timeline">
                    <h2>{ known_timeline(words) }</h2>
                    { marked }
                    <ol class="claims">{ for in_time(events).into_iter().map(item) }</ol>
                </section>
            }
            if !spoken.is_empty() {
                <section id="said">
                    <h2>{ known_said(words) }</h2>
                    <ol class="claims">{ for in_time(spoken).into_iter().map(item) }</ol>
                </section>
            }
        </>
    }
}

/// The days with a mark, drawn, if there are at least two kinds of them.
fn figure(words: &Words, events: &[Row<'_>]) -> Html {
    let drawn: Vec<Lane> = MARKS
        .iter()
        .filter_map(|mark| {
            let mut days: Vec<Date> = events
                .iter()
                .filter(|(_, _, claim)| claim.mark == Some(*mark))
                .filter_map(|(on, _, _)| *on)
                .collect();
            days.sort_by_key(|on| on.rank());
            days.dedup();
            let days: Vec<(Date, String)> =
                days.into_iter().map(|on| (on, date(words, on))).collect();
            let label = mark_words(words, *mark).to_owned();
            (!days.is_empty()).then_some(Lane { label, days })
        })
        .collect();
    let mut days: Vec<Date> =
        drawn.iter().flat_map(|lane| lane.days.iter().map(|(day, _)| *day)).collect();
    days.sort_by_key(|on| on.rank());
    match (days.first(), days.last()) {
        (Some(first), Some(last)) if drawn.len() > 1 => {
            let label = timeline_figure(words, &date(words, *first), &date(words, *last));
            lanes(&label, &drawn, &Axis::new(*first, *last), &|tick| date(words, tick))
        }
        _ => Html::default(),
    }
}

/// What a mark means.
pub(super) fn mark_words(words: &Words, mark: Mark) -> &str {
    match mark {
        Mark::Began => mark_began(words),
        Mark::Ended => mark_ended(words),
        Mark::Known => mark_known(words),
        Mark::Reported => mark_reported(words),
        Mark::Told => mark_told(words),
        Mark::Decided => mark_decided(words),
        Mark::Announced => mark_announced(words),
    }
}
