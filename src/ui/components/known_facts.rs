//! What is known of a breach: claims side by side, each with who said it, when and where.

use std::collections::BTreeSet;

use yew::prelude::*;

use crate::domain::Date;
use crate::domain::catalogue::{Breach, Claim, Measure, Role, Said};
use crate::domain::index::{BreachIndex, SourceIndex};
use crate::text::{
    capitalised, date, known_chain, known_disagrees, known_happened, known_heading, known_people,
    known_people_differ, known_sources, known_status, known_superseded, known_timeline,
    known_unknown, known_when, known_who, number, people_about, people_almost, people_at_most,
    people_exactly, people_over, role_carrier, role_controller, role_processor, role_sub_processor,
    source_line,
};
use crate::ui::Knowledge;
use crate::ui::components::OutLink;

/// Props of [`KnownFacts`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct KnownFactsProps {
    /// What is known.
    pub known: Knowledge,
    /// The breach.
    pub breach: BreachIndex,
}

/// The record of a breach, folded away.
#[component]
pub fn KnownFacts(props: &KnownFactsProps) -> Html {
    let KnownFactsProps { known, breach: index } = props;
    let language = known.language;
    let Some(breach) = known.catalogue.breach(*index) else { return Html::default() };
    let chain = breach.chain.iter().map(|link| {
        let role = match link.role {
            Role::Controller => role_controller(language),
            Role::Processor => role_processor(language),
            Role::SubProcessor => role_sub_processor(language),
            Role::Carrier => role_carrier(language),
        };
        html! { <li><strong>{ known.organisation_name(link.organisation) }</strong>{ " – " }{ role }</li> }
    });
    let mut people = Vec::new();
    let mut events: Vec<(Date, Html)> = Vec::new();
    for claim in &breach.claims {
        let words = known.word("claim", &format!("{}-{}", breach.key, claim.id), "");
        match claim.said {
            Said::People(value, measure) => {
                people.push(people_row(known, breach, claim, value, measure, words));
            }
            Said::Event(on) => {
                let on = on.or(claim.date).unwrap_or(breach.reviewed);
                events.push((on, event_row(known, claim, on, words)));
            }
            Said::Status => {
                let on = claim.date.unwrap_or(breach.reviewed);
                events.push((on, event_row(known, claim, on, words)));
            }
        }
    }
    events.sort_by_key(|(on, _)| *on);
    let sources = sources(breach).into_iter().map(|source| source_item(known, source));
    html! {
        <details class="known">
            <summary>{ known_heading(language) }</summary>
            <h4>{ known_happened(language) }</h4>
            <p>{ known.breach_word(*index, "what") }</p>
            <h4>{ known_status(language) }</h4>
            <p>{ known.breach_word(*index, "status") }</p>
            <h4>{ known_unknown(language) }</h4>
            <p>{ known.breach_word(*index, "unknown") }</p>
            <h4>{ known_chain(language) }</h4>
            <ul>{ for chain }</ul>
            if !people.is_empty() {
                <h4>{ known_people(language) }</h4>
                <p>{ known_people_differ(language) }</p>
                <ul class="claims">{ for people }</ul>
            }
            <h4>{ known_timeline(language) }</h4>
            <ol class="claims">{ for events.into_iter().map(|(_, row)| row) }</ol>
            <h4>{ known_sources(language) }</h4>
            <ul class="sources">{ for sources }</ul>
        </details>
    }
}

/// One number of people, with who gave it and when.
fn people_row(
    known: &Knowledge,
    breach: &Breach,
    claim: &Claim,
    value: u32,
    measure: Measure,
    words: &str,
) -> Html {
    let language = known.language;
    let value = number(language, value);
    let value = match measure {
        Measure::Exactly => people_exactly(language, &value),
        Measure::About => people_about(language, &value),
        Measure::Over => people_over(language, &value),
        Measure::Almost => people_almost(language, &value),
        Measure::AtMost => people_at_most(language, &value),
    };
    let position = breach.claims.iter().position(|other| other == claim);
    let replaced = breach
        .claims
        .iter()
        .any(|other| other.supersedes.iter().any(|&at| usize::try_from(at).ok() == position));
    html! {
        <li>
            <strong>{ capitalised(&value) }</strong>
            <span class="claim-what">{ words }</span>
            { said_by(known, claim) }
            if replaced { <span class="claim-note">{ known_superseded(language) }</span> }
            if !claim.disagrees.is_empty() { <span class="claim-note">{ known_disagrees(language) }</span> }
        </li>
    }
}

/// One event or state of things.
fn event_row(known: &Knowledge, claim: &Claim, on: Date, words: &str) -> Html {
    let language = known.language;
    html! {
        <li>
            <strong>{ capitalised(&date(language, on)) }</strong>
            <span class="claim-what">{ words }</span>
            { said_by(known, claim) }
            if !claim.disagrees.is_empty() { <span class="claim-note">{ known_disagrees(language) }</span> }
        </li>
    }
}

/// Who said it, and when if that is known.
fn said_by(known: &Knowledge, claim: &Claim) -> Html {
    let language = known.language;
    let who = format!("{}: {}", known_who(language), known.organisation_name(claim.by));
    let when = claim.date.map(|on| format!(" · {}: {}", known_when(language), date(language, on)));
    html! { <span class="claim-by">{ who }{ when }</span> }
}

/// Every source a breach leans on, in the catalogue's order.
fn sources(breach: &Breach) -> BTreeSet<SourceIndex> {
    let mut sources = BTreeSet::from([breach.page]);
    sources.extend(breach.claims.iter().map(|claim| claim.source));
    for group in &breach.groups {
        sources.extend(group.sources.iter().chain(group.exposures.iter().flat_map(|e| &e.sources)));
    }
    for overlay in &breach.overlays {
        sources.extend(
            overlay.sources.iter().chain(overlay.exposures.iter().flat_map(|e| &e.sources)),
        );
    }
    sources
}

/// One source: its title as a link, its publisher and days.
fn source_item(known: &Knowledge, index: SourceIndex) -> Html {
    let language = known.language;
    let Some(source) = known.catalogue.source(index) else { return Html::default() };
    let published = source.date.map(|on| format!("{}, ", date(language, on))).unwrap_or_default();
    let line = source_line(
        language,
        &date(language, source.checked),
        &format!("{published}{}", source.publisher),
    );
    html! {
        <li>
            <OutLink {language} href={source.address.clone()} words={source.title.clone()} lang={source.language.clone()} />
            <span class="claim-by">{ capitalised(&line) }</span>
        </li>
    }
}
