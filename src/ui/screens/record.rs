//! The record of a breach: claims side by side, each with who said it, when and where; a page without a program.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::Date;
use crate::domain::catalogue::{Breach, Claim, Measure, Record, Records, Said};
use crate::domain::index::{BreachIndex, SourceIndex};
use crate::domain::ordered::{Set, ranked};
use crate::text::{
    app_name, capitalised, date, footer_reviewed, known_disagrees, known_people,
    known_people_differ, known_sources, known_superseded, known_timeline, known_when, known_who,
    number, people_about, people_almost, people_at_most, people_exactly, people_over, record_back,
    source_line,
};
use crate::ui::Knowledge;
use crate::ui::components::{known_sections, out_link};

/// Props of [`RecordPage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RecordPageProps {
    /// What is known.
    pub known: Knowledge,
    /// The record behind it.
    pub records: Rc<Records>,
    /// The breach.
    pub breach: BreachIndex,
}

/// The whole record of one breach.
#[component]
pub fn RecordPage(props: &RecordPageProps) -> Html {
    let RecordPageProps { known, records, breach: index } = props;
    let words = &*known.words;
    let found = known.catalogue.breach(*index).zip(records.breaches.get(index.position()));
    let Some((breach, record)) = found else { return Html::default() };
    let mut people = Vec::new();
    let mut events: Vec<(Date, Html)> = Vec::new();
    for claim in &record.claims {
        let text = known.word("claim", &format!("{}-{}", breach.key, claim.id), "");
        match claim.said {
            Said::People(value, measure) => {
                people.push(people_row(known, record, claim, value, measure, text));
            }
            Said::Event(on) => {
                let on = on.or(claim.date).unwrap_or(breach.reviewed);
                events.push((on, event_row(known, claim, on, text)));
            }
            Said::Status => {
                let on = claim.date.unwrap_or(breach.reviewed);
                events.push((on, event_row(known, claim, on, text)));
            }
        }
    }
    let events = ranked(events, |(on, _)| on.rank());
    let sources: Vec<Html> =
        sources(breach, record).iter().map(|source| source_item(known, records, source)).collect();
    html! {
        <div class="frame">
            <header class="frame-head">
                <p class="wordmark">{ app_name(words) }</p>
                <p><a href="../../">{ record_back(words) }</a></p>
            </header>
            <main class="frame-view record" id="content">
                <h1>{ known.breach_word(*index, "") }</h1>
                { known_sections(known, *index) }
                if !people.is_empty() {
                    <h2>{ known_people(words) }</h2>
                    <p>{ known_people_differ(words) }</p>
                    <ul class="claims">{ for people }</ul>
                }
                <h2>{ known_timeline(words) }</h2>
                <ol class="claims">{ for events.into_iter().map(|(_, row)| row) }</ol>
                <h2>{ known_sources(words) }</h2>
                <ul class="sources">{ for sources }</ul>
            </main>
            <footer class="frame-foot">
                <p>{ footer_reviewed(words, &date(words, breach.reviewed)) }</p>
            </footer>
        </div>
    }
}

/// One number of people, with who gave it and when.
fn people_row(
    known: &Knowledge,
    record: &Record,
    claim: &Claim,
    value: u32,
    measure: Measure,
    text: &str,
) -> Html {
    let words = &*known.words;
    let value = number(words, value);
    let value = match measure {
        Measure::Exactly => people_exactly(words, &value),
        Measure::About => people_about(words, &value),
        Measure::Over => people_over(words, &value),
        Measure::Almost => people_almost(words, &value),
        Measure::AtMost => people_at_most(words, &value),
    };
    let position = record.claims.iter().position(|other| other == claim);
    let replaced = record
        .claims
        .iter()
        .any(|other| other.supersedes.iter().any(|&at| usize::try_from(at).ok() == position));
    html! {
        <li>
            <strong>{ capitalised(&value) }</strong>
            <span class="claim-what">{ text }</span>
            { said_by(known, claim) }
            if replaced { <span class="claim-note">{ known_superseded(words) }</span> }
            if !claim.disagrees.is_empty() { <span class="claim-note">{ known_disagrees(words) }</span> }
        </li>
    }
}

/// One event or state of things.
fn event_row(known: &Knowledge, claim: &Claim, on: Date, text: &str) -> Html {
    let words = &*known.words;
    html! {
        <li>
            <strong>{ capitalised(&date(words, on)) }</strong>
            <span class="claim-what">{ text }</span>
            { said_by(known, claim) }
            if !claim.disagrees.is_empty() { <span class="claim-note">{ known_disagrees(words) }</span> }
        </li>
    }
}

/// Who said it, and when if that is known.
fn said_by(known: &Knowledge, claim: &Claim) -> Html {
    let words = &*known.words;
    let who = format!("{}: {}", known_who(words), known.organisation_name(claim.by));
    let when = claim.date.map(|on| format!(" · {}: {}", known_when(words), date(words, on)));
    html! { <span class="claim-by">{ who }{ when }</span> }
}

/// Every source a breach leans on, in the catalogue's order.
fn sources(breach: &Breach, record: &Record) -> Set<SourceIndex> {
    let mut sources = Set::of(record.page);
    sources.extend(record.claims.iter().map(|claim| claim.source));
    for group in &breach.groups {
        sources.extend(group.sources.iter().copied());
        sources
            .extend(group.exposures.iter().flat_map(|exposure| exposure.sources.iter().copied()));
    }
    for overlay in &breach.overlays {
        sources.extend(overlay.sources.iter().copied());
        sources
            .extend(overlay.exposures.iter().flat_map(|exposure| exposure.sources.iter().copied()));
    }
    sources
}

/// One source: its title as a link, its publisher and days.
fn source_item(known: &Knowledge, records: &Records, index: SourceIndex) -> Html {
    let words = &*known.words;
    let Some(source) = records.sources.get(index.position()) else { return Html::default() };
    let published = source.date.map(|on| format!("{}, ", date(words, on))).unwrap_or_default();
    let line = source_line(
        words,
        &date(words, source.checked),
        &format!("{published}{}", source.publisher),
    );
    html! {
        <li>
            { out_link(words, &source.address, &source.title, Some(&source.language)) }
            <span class="claim-by">{ capitalised(&line) }</span>
        </li>
    }
}
