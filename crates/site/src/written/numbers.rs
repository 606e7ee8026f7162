//! How many people: every figure beside every other, who gave it and when, and how sums came about.

use yew::prelude::*;

use super::sources::Cited;
use super::table::{facts_table, facts_table_with_foot};
use crate::charts::{self, Bar};
use crate::source::Site;
use osuiko_engine::catalogue::{Breach, Claim, Measure, Record, Said, Sum, Via};
use osuiko_words::written::{
    claim_via, column_counts, column_note, column_number, column_when, column_who,
    estimates_figure, known_differ, known_disagrees, known_people, known_people_differ,
    known_superseded, lead_latest, lead_no_figure, lead_range, map_heading, people_about,
    people_almost, people_at_least, people_at_most, people_elsewhere, people_exactly, people_over,
    sum_lead, sum_rounded, sum_rounded_note, sum_title, sum_total,
};
use osuiko_words::{Words, capitalised, date, number};

/// How many figures of some people the head of a page shows.
const PARTS: usize = 3;

/// Every figure of a breach.
pub(super) fn numbers(cited: &Cited<'_>, breach: &Breach, record: &Record) -> Html {
    let words = cited.site.words();
    let people: Vec<(usize, &Claim)> = people(record).collect();
    if people.is_empty() {
        return Html::default();
    }
    // The figures of single places stand beside the map, where there is one.
    let (placed, here): (Vec<_>, Vec<_>) = people
        .iter()
        .copied()
        .partition(|(_, claim)| !record.listings.is_empty() && claim.places.len() == 1);
    let rows = here.iter().map(|(at, claim)| row(cited, breach, record, *at, claim));
    let differ = words.record_of(&breach.key).differ().to_owned();
    let sums = record.sums.iter().map(|sum| sum_table(cited, breach, record, sum));
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
            { figure(cited.site, breach, record, &people) }
            if !here.is_empty() { { facts_table(None, &columns, rows) } }
            if !placed.is_empty() {
                <p>{ people_elsewhere(words) }{ " " }<a href="#map">{ map_heading(words) }</a></p>
            }
            { for sums }
        </section>
    }
}

/// Every figure, with its position in the record.
fn people(record: &Record) -> impl Iterator<Item = (usize, &Claim)> {
    let claims = record.claims.iter().enumerate();
    claims.filter(|(_, claim)| matches!(claim.said, Said::People(..)))
}

/// The first thing to say of how many people: what the page and the list begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Headline<'a> {
    /// Sources contradict each other: the least and the most they say, and the newest figure.
    Between(u32, u32, Option<&'a Claim>),
    /// Figures of everybody that no other replaces or contradicts.
    Figures(Vec<&'a Claim>),
    /// No figure of everybody: figures of some, with what they count.
    Parts(Vec<&'a Claim>),
    /// No figure.
    Unknown,
}

impl<'a> Headline<'a> {
    /// That of a record.
    pub(super) fn of(record: &'a Record) -> Self {
        let holds: Vec<&Claim> = people(record)
            .filter(|(at, _)| !is_superseded(record, *at))
            .map(|(_, claim)| claim)
            .collect();
        let whole = |claim: &&Claim| claim.counts.is_empty() && claim.places.is_empty();
        let all: Vec<(usize, &Claim)> = people(record).filter(|(_, claim)| whole(claim)).collect();
        let contradicts = |claim: &Claim| {
            let named = |other: &u32| all.iter().any(|(at, _)| u32::try_from(*at) == Ok(*other));
            claim.disagrees.iter().any(named)
        };
        let values = || all.iter().filter_map(|(_, claim)| value(claim));
        let (least, most) = (values().min().unwrap_or(0), values().max().unwrap_or(0));
        if least < most && all.iter().any(|(_, claim)| contradicts(claim)) {
            let dated = holds.into_iter().filter(whole).filter(|claim| claim.date.is_some());
            let newest = dated.max_by_key(|claim| claim.date.map(osuiko_engine::Date::rank));
            return Self::Between(least, most, newest);
        }
        let figures: Vec<&Claim> = holds.iter().copied().filter(whole).collect();
        match (figures.is_empty(), holds.is_empty()) {
            (false, _) => Self::Figures(figures),
            (true, false) => Self::Parts(holds),
            (true, true) => Self::Unknown,
        }
    }

    /// In one line, for the list; empty if there is no figure.
    pub(super) fn line(&self, site: &Site, key: &str) -> String {
        let words = site.words();
        match self {
            Self::Between(least, most, _) => between(words, *least, *most),
            Self::Figures(claims) => {
                let mut figures: Vec<String> = Vec::new();
                for figure in claims.iter().filter_map(|claim| figure_of(words, claim)) {
                    if !figures.contains(&figure) {
                        figures.push(figure);
                    }
                }
                capitalised(&figures.join(" · "))
            }
            Self::Parts(claims) => {
                let parts = claims.iter().take(PARTS).map(|claim| claim_sentence(site, key, claim));
                let more = if claims.len() > PARTS { " · …" } else { "" };
                format!("{}{more}", parts.collect::<Vec<_>>().join(" · "))
            }
            Self::Unknown => String::new(),
        }
    }

    /// At the head of the page, with who says so and where.
    pub(super) fn shown(&self, cited: &Cited<'_>, key: &str) -> Html {
        let words = cited.site.words();
        let line = self.line(cited.site, key);
        match self {
            Self::Between(least, most, newest) => {
                let newest = newest.map(|claim| {
                    let figure = figure_of(words, claim).unwrap_or_default();
                    let latest = lead_latest(words, &figure, &said(cited.site, claim));
                    html! { <p class="small">{ latest }{ cited.marks(&[claim.source]) }</p> }
                });
                let range = format!("{}–{}", number(words, *least), number(words, *most));
                html! {
                    <>
                        <p class="lead-figure">{ range }</p>
                        <p class="small"><a href="#numbers">{ known_people_differ(words) }</a></p>
                        { newest.unwrap_or_default() }
                    </>
                }
            }
            Self::Figures(claims) => {
                let who = claims.iter().map(|claim| {
                    html! { <p class="small">{ capitalised(&said(cited.site, claim)) }{ cited.marks(&[claim.source]) }</p> }
                });
                html! { <><p class="lead-figure">{ line }</p>{ for who }</> }
            }
            Self::Parts(claims) => {
                let parts = claims.iter().take(PARTS).map(|claim| {
                    let sentence = claim_sentence(cited.site, key, claim);
                    html! { <li>{ sentence }{ cited.marks(&[claim.source]) }</li> }
                });
                let more = claims.len() > PARTS;
                html! {
                    <>
                        <ul class="lead-parts">{ for parts }</ul>
                        if more { <p class="small"><a href="#numbers">{ known_people(words) }</a></p> }
                    </>
                }
            }
            Self::Unknown => html! { <p class="lead-none">{ lead_no_figure(words) }</p> },
        }
    }
}

/// A range, and that sources differ.
fn between(words: &Words, least: u32, most: u32) -> String {
    lead_range(words, &number(words, least), &number(words, most))
}

/// The number of a claim.
fn value(claim: &Claim) -> Option<u32> {
    match claim.said {
        Said::People(value, _) => Some(value),
        Said::Event(_) | Said::Status => None,
    }
}

/// The figure of a claim, with how exact it is.
pub(super) fn figure_of(words: &Words, claim: &Claim) -> Option<String> {
    match claim.said {
        Said::People(value, measure) => Some(figure_words(words, value, measure)),
        Said::Event(_) | Said::Status => None,
    }
}

/// Who said a claim, and who passed it on where it is at second hand.
fn who(site: &Site, claim: &Claim) -> String {
    let words = site.words();
    let who = words.organisation(claim.by).name();
    match site.records.via(claim) {
        None => who.to_owned(),
        Some(Via::Organisation(via)) => claim_via(words, words.organisation(via).name(), who),
        Some(Via::Publisher(via)) => claim_via(words, via, who),
    }
}

/// Who said a claim, through whom, and when if that is known.
pub(super) fn said(site: &Site, claim: &Claim) -> String {
    let who = who(site, claim);
    let when = claim.date.map(|on| format!(", {}", date(site.words(), on)));
    format!("{who}{}", when.unwrap_or_default())
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
                measure,
                replaced: is_superseded(record, *at),
            })
        })
        .collect();
    let label = estimates_figure(words, &date(words, first), &date(words, last));
    html! { <div id={format!("figures-{}", breach.key)}>{ charts::bars(&label, &bars) }</div> }
}

/// One figure in the table.
fn row(cited: &Cited<'_>, breach: &Breach, record: &Record, at: usize, claim: &Claim) -> Html {
    let words = cited.site.words();
    let Some(figure) = figure_of(words, claim) else { return Html::default() };
    let who = capitalised(&who(cited.site, claim));
    html! {
        <tr>
            <th scope="row">{ capitalised(&figure) }</th>
            <td>{ claim_words(cited.site, &breach.key, claim) }</td>
            <td>{ who }{ cited.marks(&[claim.source]) }</td>
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
fn sum_table(cited: &Cited<'_>, breach: &Breach, record: &Record, sum: &Sum) -> Html {
    let site = cited.site;
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
                <th scope="row">
                    { claim_words(site, &breach.key, claim) }{ " " }
                    <span class="claim-by">{ "(" }{ said(site, claim) }{ ")" }{ cited.marks(&[claim.source]) }</span>
                </th>
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
