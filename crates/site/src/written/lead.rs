//! What the page of a breach begins with: what, when, how many, which data, who says so, and when it was checked.

use yew::prelude::*;

use super::Page;
use super::groups::{gravest, happened, state_sign};
use super::numbers::{Headline, claim_words};
use super::sources::{Cited, official_page};
use super::timeline::mark_words;
use osuiko::ui::parts::{View, in_brackets, out_link};
use osuiko_engine::Date;
use osuiko_engine::catalogue::{Breach, Claim, Exposure, Mark, Record, Said, State};
use osuiko_engine::index::{BreachIndex, OrganisationIndex, SourceIndex};
use osuiko_engine::ordered::ranked;
use osuiko_words::written::{
    column_says, column_when, facts_next_review, facts_official, facts_reviewed, facts_state,
    known_people, lead_data, lead_data_note, lead_who_more, record_back, state_closed, state_open,
};
use osuiko_words::{capitalised, date, joined};

use super::breach::event;
use super::sources::other_language;

/// How many of those who say so are named.
const NAMED: usize = 5;

/// The head of the page of a breach, below its title.
pub(super) fn lead(
    cited: &Cited<'_>,
    index: BreachIndex,
    breach: &Breach,
    record: &Record,
) -> Html {
    let words = cited.site.words();
    let fact = |name: &str, value: Html| {
        html! { <div class="fact"><dt>{ name }</dt><dd>{ value }</dd></div> }
    };
    let state = if record.open { state_open(words) } else { state_closed(words) };
    let people = Headline::of(record).shown(cited, &breach.key);
    let checked = html! {
        <>
            <p>{ capitalised(&date(words, breach.reviewed)) }</p>
            <p class="small">{ facts_next_review(words) }{ ": " }{ date(words, record.next_review) }</p>
        </>
    };
    html! {
        <>
            <p class="small lead-kind">{ event(words, breach.kind) }</p>
            <p class="lead">{ words.breach(index).what() }</p>
            <dl class="lead-facts">
                { fact(column_when(words), when(cited, breach, record)) }
                { fact(known_people(words), people) }
                { fact(column_says(words), who(cited, breach, record)) }
                { fact(facts_state(words), html! { <p>{ state }</p> }) }
                { fact(facts_official(words), best_page(cited, record)) }
                { fact(facts_reviewed(words), checked) }
            </dl>
            <h2 class="lead-data">{ lead_data(words) }</h2>
            { data(cited, breach) }
            if differs(breach) { <p class="small"><a href="#data">{ lead_data_note(words) }</a></p> }
            <p class="lead-way"><a class="button button-main" href={Page::Breach(index).check(cited.site)}>{ record_back(words) }</a></p>
        </>
    }
}

/// Whether what became of the data is not the same for everyone.
fn differs(breach: &Breach) -> bool {
    let mut exposures = breach.groups.iter().flat_map(|group| &group.exposures);
    breach.groups.len() > 1
        || !breach.overlays.is_empty()
        || exposures.any(|exposure| exposure.when.is_some())
}

/// The days that matter most: when it began and ended, or else the first thing that is dated.
fn when(cited: &Cited<'_>, breach: &Breach, record: &Record) -> Html {
    let words = cited.site.words();
    let dated = |claim: &Claim| match claim.said {
        Said::Event(on) => on,
        Said::People(..) | Said::Status => None,
    };
    let lines = [Mark::Began, Mark::Ended].into_iter().filter_map(|mark| {
        let marked: Vec<(Date, SourceIndex)> = record
            .claims
            .iter()
            .filter(|claim| claim.mark == Some(mark))
            .filter_map(|claim| Some((dated(claim)?, claim.source)))
            .collect();
        let marked = ranked(marked, |(on, _): &(Date, SourceIndex)| on.rank());
        let mut days: Vec<String> = marked.iter().map(|(on, _)| date(words, *on)).collect();
        days.dedup();
        let sources: Vec<SourceIndex> = marked.iter().map(|(_, source)| *source).collect();
        (!days.is_empty()).then(|| {
            html! { <p>{ mark_words(words, mark) }{ ": " }{ days.join(" / ") }{ cited.marks(&sources) }</p> }
        })
    });
    let lines: Vec<Html> = lines.collect();
    if !lines.is_empty() {
        return html! { <>{ for lines }</> };
    }
    let events = record.claims.iter().filter_map(|claim| Some((dated(claim)?, claim)));
    let first = ranked(events.collect(), |(on, _): &(Date, &Claim)| on.rank()).into_iter().next();
    first
        .map(|(on, claim)| {
            let what = claim_words(cited.site, &breach.key, claim);
            html! { <p>{ capitalised(&date(words, on)) }{ ": " }{ what }{ cited.marks(&[claim.source]) }</p> }
        })
        .unwrap_or_default()
}

/// Those who said most of what the page says.
fn who(cited: &Cited<'_>, breach: &Breach, record: &Record) -> Html {
    let words = cited.site.words();
    let mut said: Vec<(OrganisationIndex, u64)> = Vec::new();
    let exposures = breach.groups.iter().flat_map(|group| &group.exposures);
    let overlays = breach.overlays.iter().flat_map(|overlay| &overlay.exposures);
    let claims = record.claims.iter().map(|claim| claim.by);
    for by in claims.chain(exposures.chain(overlays).map(|exposure| exposure.by)) {
        match said.iter_mut().find(|(known, _)| *known == by) {
            Some((_, times)) => *times = times.saturating_add(1),
            None => said.push((by, 1)),
        }
    }
    let more = said.len() > NAMED;
    let most =
        ranked(said, |(_, times): &(OrganisationIndex, u64)| u64::MAX.saturating_sub(*times));
    let names: Vec<&str> =
        most.iter().take(NAMED).map(|(by, _)| words.organisation(*by).name()).collect();
    let names = if more { lead_who_more(words, &names.join(", ")) } else { joined(words, &names) };
    html! { <p><a href="#sources">{ capitalised(&names) }</a></p> }
}

/// The best page about it, in the reader's language if there is one.
fn best_page(cited: &Cited<'_>, record: &Record) -> Html {
    let words = cited.site.words();
    let Some(source) = official_page(cited, record) else { return Html::default() };
    let link = View::html(words, None, |view| {
        out_link(view, &source.address, &source.title, Some(&source.language));
    });
    html! { <p>{ link }{ in_brackets(other_language(words, &source.language)) }</p> }
}

/// The data by what became of it, the gravest and most harmful first.
fn data(cited: &Cited<'_>, breach: &Breach) -> Html {
    let words = cited.site.words();
    let own = breach.groups.iter().flat_map(|group| &group.exposures);
    let all: Vec<&Exposure> =
        own.chain(breach.overlays.iter().flat_map(|overlay| &overlay.exposures)).collect();
    let kinds = gravest(cited.site, &all);
    let boxes = [
        (State::Exposed, "tally-exposed"),
        (State::Maybe, "tally-maybe"),
        (State::SaidNotExposed, "tally-denied"),
    ];
    let boxes = boxes.into_iter().filter_map(|(state, class)| {
        let chips: Vec<Html> = kinds
            .iter()
            .filter(|(_, known)| *known == state)
            .map(|(kind, _)| {
                html! { <li>{ capitalised(cited.site.known.words.kind(*kind).name()) }</li> }
            })
            .collect();
        (!chips.is_empty()).then(|| {
            html! {
                <li class={format!("tally-box {class}")}>
                    <h3>{ state_sign(words, state) }{ capitalised(happened(words, state, breach.kind)) }</h3>
                    <ul class="chips">{ for chips }</ul>
                </li>
            }
        })
    });
    html! { <ul class="data-tally">{ for boxes }</ul> }
}
