//! How many people: every figure beside every other, who gave it and when, and how sums came about.

use yew::prelude::*;

use super::sources::marks;
use super::table::{facts_table, facts_table_with_foot};
use crate::charts::{self, Bar};
use crate::source::Site;
use osuiko_engine::catalogue::{Breach, Claim, Measure, Record, Said, Sum};
use osuiko_words::written::{
    column_counts, column_note, column_number, column_when, column_who, estimates_figure,
    known_differ, known_disagrees, known_people, known_people_differ, known_superseded,
    people_about, people_almost, people_at_least, people_at_most, people_exactly, people_over,
    sum_lead, sum_rounded, sum_rounded_note, sum_title, sum_total,
};
use osuiko_words::{Words, capitalised, date, number};

/// Every figure of a breach.
pub(super) fn numbers(site: &Site, breach: &Breach, record: &Record) -> Html {
    let words = site.words();
    let people: Vec<(usize, &Claim)> = record
        .claims
        .iter()
        .enumerate()
        .filter(|(_, claim)| matches!(claim.said, Said::People(..)))
        .collect();
    if people.is_empty() {
        return Html::default();
    }
    let rows = people.iter().map(|(at, claim)| row(site, breach, record, *at, claim));
    let differ = site.words().record_of(&breach.key).differ().to_owned();
    let sums = record.sums.iter().map(|sum| sum_table(site, breach, record, sum));
    let columns = [
        column_number(words),
        column_counts(words),
        column_who(words),
        column_when(words),
        column_note(words),
    ];
    html! {
        <section id="numbers">
            <h2>{ known_people(words) }</h2>
            if people.len() > 1 { <p>{ known_people_differ(words) }</p> }
            if !differ.is_empty() {
                <h3>{ known_differ(words) }</h3>
                <p>{ differ }</p>
            }
            { figure(site, breach, record, &people) }
            { facts_table(None, &columns, rows) }
            { for sums }
        </section>
    }
}

/// The figures that speak of the same people, drawn in the order of time.
fn figure(site: &Site, breach: &Breach, record: &Record, people: &[(usize, &Claim)]) -> Html {
    let words = site.words();
    let related = |at: usize, claim: &Claim| {
        let named =
            |others: &[u32]| others.iter().any(|o| usize::try_from(*o).is_ok_and(|o| o == at));
        !claim.disagrees.is_empty()
            || !claim.supersedes.is_empty()
            || record.claims.iter().any(|other| named(&other.supersedes))
    };
    let mut drawn: Vec<(usize, &Claim)> = people
        .iter()
        .filter(|(at, claim)| {
            claim.places.is_empty() && claim.date.is_some() && related(*at, claim)
        })
        .copied()
        .collect();
    drawn.sort_by_key(|(_, claim)| claim.date.map(osuiko_engine::Date::rank));
    let days = || drawn.iter().filter_map(|(_, claim)| claim.date);
    let (Some(first), Some(last)) = (days().next(), days().next_back()) else {
        return Html::default();
    };
    if drawn.len() < 2 {
        return Html::default();
    }
    let bars: Vec<Bar> = drawn
        .iter()
        .filter_map(|(at, claim)| {
            let Said::People(value, measure) = claim.said else { return None };
            let who = site.words().organisation(claim.by).name();
            let when = date(words, claim.date?);
            Some(Bar {
                label: format!("{} · {who}", capitalised(&when)),
                text: figure_words(words, value, measure),
                value,
                replaced: is_superseded(record, *at),
            })
        })
        .collect();
    let label = estimates_figure(words, &date(words, first), &date(words, last));
    html! { <div id={format!("figures-{}", breach.key)}>{ charts::bars(&label, &bars) }</div> }
}

/// One figure in the table.
fn row(site: &Site, breach: &Breach, record: &Record, at: usize, claim: &Claim) -> Html {
    let words = site.words();
    let Said::People(value, measure) = claim.said else { return Html::default() };
    html! {
        <tr>
            <th scope="row">{ capitalised(&figure_words(words, value, measure)) }</th>
            <td>{ claim_words(site, &breach.key, claim) }</td>
            <td>{ capitalised(site.words().organisation(claim.by).name()) }{ marks(site, &[claim.source]) }</td>
            <td>{ claim.date.map(|on| date(words, on)) }</td>
            <td>{ notes(words, record, at, claim) }</td>
        </tr>
    }
}

/// Whether the claim at this position is replaced by a later one, or contradicted.
pub(super) fn notes(words: &Words, record: &Record, at: usize, claim: &Claim) -> Html {
    let replaced = is_superseded(record, at);
    html! {
        <>
            if replaced { <span class="claim-note">{ known_superseded(words) }{ " " }</span> }
            if !claim.disagrees.is_empty() { <span class="claim-note">{ known_disagrees(words) }</span> }
        </>
    }
}

/// Whether a later claim replaces the one at this position.
pub(super) fn is_superseded(record: &Record, at: usize) -> bool {
    let names = |other: &u32| usize::try_from(*other).is_ok_and(|other| other == at);
    record.claims.iter().any(|claim| claim.supersedes.iter().any(names))
}

/// The words of a claim, as the author wrote them.
pub(super) fn claim_words<'a>(site: &'a Site, key: &str, claim: &Claim) -> &'a str {
    site.words().record_of(key).claim(&claim.id)
}

/// A claim in one line: a figure with what it counts, or a sentence.
pub(super) fn claim_sentence(site: &Site, key: &str, claim: &Claim) -> String {
    let words = claim_words(site, key, claim);
    match claim.said {
        Said::People(value, measure) => {
            capitalised(&format!("{}: {words}", figure_words(site.words(), value, measure)))
        }
        Said::Event(_) | Said::Status => words.to_owned(),
    }
}

/// A figure with how exact it is meant to be.
fn figure_words(words: &Words, value: u32, measure: Measure) -> String {
    let value = number(words, value);
    match measure {
        Measure::Exactly => people_exactly(words, &value),
        Measure::About => people_about(words, &value),
        Measure::Over => people_over(words, &value),
        Measure::Almost => people_almost(words, &value),
        Measure::AtMost => people_at_most(words, &value),
        Measure::AtLeast => people_at_least(words, &value),
    }
}

/// How a figure came about: what was added up, and the sum, computed here.
fn sum_table(site: &Site, breach: &Breach, record: &Record, sum: &Sum) -> Html {
    let words = site.words();
    let claim = |at: u32| record.claims.get(usize::try_from(at).ok()?);
    let people = |claim: &Claim| match claim.said {
        Said::People(value, measure) => Some((value, measure)),
        Said::Event(_) | Said::Status => None,
    };
    let Some((value, measure)) = claim(sum.explains).and_then(people) else {
        return Html::default();
    };
    let terms: Vec<(&Claim, u32, Measure)> = sum
        .addends
        .iter()
        .filter_map(|at| {
            let claim = claim(*at)?;
            let (value, measure) = people(claim)?;
            Some((claim, value, measure))
        })
        .collect();
    let total = sum.total(record);
    let rows = terms.iter().map(|(claim, value, measure)| {
        let rounded = *measure != Measure::Exactly;
        html! {
            <tr>
                <th scope="row">{ claim_words(site, &breach.key, claim) }</th>
                <td class="sum-number">{ number(words, *value) }</td>
                <td>{ if rounded { sum_rounded(words) } else { "" } }</td>
            </tr>
        }
    });
    let columns = [column_counts(words), column_number(words), column_note(words)];
    let foot = html! {
        <tfoot><tr>
            <th scope="row">{ sum_total(words) }</th>
            <td class="sum-number"><strong>{ number(words, total) }</strong></td>
            <td>{ "" }</td>
        </tr></tfoot>
    };
    html! {
        <section class="sum">
            <h3>{ sum_title(words, &figure_words(words, value, measure)) }</h3>
            <p>{ sum_lead(words) }</p>
            { facts_table_with_foot(None, &columns, rows, foot) }
            <p>{ sum_rounded_note(words) }</p>
        </section>
    }
}
