//! The page of one breach: what happened, whom it concerns, who said what, when and where.

use yew::prelude::*;

use super::table::facts_table;
use super::{groups, history, map, numbers, report, sources, timeline};
use crate::charts::{self, Link};
use crate::source::Site;
use osuiko::ui::parts::{View, out_link};
use osuiko_engine::catalogue::{Breach, BreachKind, Record, Role};
use osuiko_engine::index::BreachIndex;
use osuiko_words::written::{
    chain_figure, changes_heading, column_organisation, column_role, event_intrusion,
    event_lost_media, event_misdirected, event_misuse, event_ransomware, event_snooping,
    event_tracker, facts_kind, facts_next_review, facts_official, facts_reviewed, facts_state,
    known_chain, known_happened, known_status, known_unknown, record_back, role_carrier,
    role_controller, role_processor, role_recipient, role_sub_processor, state_closed, state_open,
};
use osuiko_words::{Words, capitalised, date};

/// Everything that is known of a breach.
pub(super) fn breach(site: &Site, index: BreachIndex) -> Html {
    let found = site.known.catalogue.breach(index).zip(site.record(index));
    let Some((breach, record)) = found else { return Html::default() };
    let words = site.words();
    let (says, recorded) = (words.breach(index), words.record_of(&breach.key));
    html! {
        <>
            <p><a class="button button-main" href="../../">{ record_back(words) }</a></p>
            <section id="what">
                <h2>{ known_happened(words) }</h2>
                <p class="lead">{ says.what() }</p>
                <h3>{ known_status(words) }</h3>
                <p>{ recorded.status() }</p>
                <h3>{ known_unknown(words) }</h3>
                <p>{ recorded.unknown() }</p>
                { short_facts(site, breach, record) }
            </section>
            { groups::groups(site, breach) }
            { numbers::numbers(site, breach, record) }
            { map::map(site, breach, record) }
            { timeline::timeline(site, breach, record) }
            { chain(site, breach) }
            { history::history(site, index, breach) }
            { changes(site, breach, record) }
            { sources::sources(site, breach, record) }
            { report::report(site, says.title(), &breach.key) }
        </>
    }
}

/// Kind, state, best page and days of review.
fn short_facts(site: &Site, breach: &Breach, record: &Record) -> Html {
    let words = site.words();
    let fact = |name: &str, value: Html| {
        html! { <div class="fact"><dt>{ name }</dt><dd>{ value }</dd></div> }
    };
    let day = |day| Html::from(date(words, day));
    let state = if record.open { state_open(words) } else { state_closed(words) };
    let page = site.records.sources.get(record.page.position()).map(|source| {
        View::html(words, None, |view| {
            out_link(view, &source.address, &source.title, Some(&source.language));
        })
    });
    html! {
        <dl class="facts">
            { fact(facts_kind(words), Html::from(event(words, breach.kind))) }
            { fact(facts_state(words), Html::from(state)) }
            { fact(facts_official(words), page.unwrap_or_default()) }
            { fact(facts_reviewed(words), day(breach.reviewed)) }
            { fact(facts_next_review(words), day(record.next_review)) }
        </dl>
    }
}

/// What kind of event a breach was, in a few words.
pub(super) fn event(words: &Words, kind: BreachKind) -> &str {
    match kind {
        BreachKind::Ransomware => event_ransomware(words),
        BreachKind::Intrusion => event_intrusion(words),
        BreachKind::Snooping => event_snooping(words),
        BreachKind::LostMedia => event_lost_media(words),
        BreachKind::Tracker => event_tracker(words),
        BreachKind::Misdirected => event_misdirected(words),
        BreachKind::Misuse => event_misuse(words),
    }
}

/// Who handled the data for whom, drawn and in a table.
fn chain(site: &Site, breach: &Breach) -> Html {
    let words = site.words();
    if breach.chain.is_empty() {
        return Html::default();
    }
    let role = |role: Role| match role {
        Role::Controller => role_controller(words),
        Role::Processor => role_processor(words),
        Role::SubProcessor => role_sub_processor(words),
        Role::Carrier => role_carrier(words),
        Role::Recipient => role_recipient(words),
    };
    let name = |link: &osuiko_engine::catalogue::Chain| {
        capitalised(site.words().organisation(link.organisation).name())
    };
    let mut links: Vec<Link> = Vec::new();
    for link in &breach.chain {
        let role = role(link.role);
        match links.last_mut().filter(|last| last.role == role) {
            Some(last) => last.names.push(name(link)),
            None => links.push(Link { role: role.to_owned(), names: vec![name(link)] }),
        }
    }
    let figure = (links.len() > 1).then(|| charts::chain(chain_figure(words), &links));
    let rows = breach.chain.iter().map(|link| {
        html! { <tr><th scope="row">{ name(link) }</th><td>{ role(link.role) }</td></tr> }
    });
    html! {
        <section id="chain">
            <h2>{ known_chain(words) }</h2>
            { figure.unwrap_or_default() }
            { facts_table(None, &[column_organisation(words), column_role(words)], rows) }
        </section>
    }
}

/// What was changed in the record, the newest first.
fn changes(site: &Site, breach: &Breach, record: &Record) -> Html {
    let words = site.words();
    let items = record.changes.iter().rev().map(|change| {
        let what = words.record_of(&breach.key).change(&change.id);
        html! { <li><strong>{ date(words, change.on) }</strong>{ ": " }{ what }</li> }
    });
    html! {
        <section id="changes">
            <h2>{ changes_heading(words) }</h2>
            <ul>{ for items }</ul>
        </section>
    }
}
