//! The page of one breach: what happened, whom it concerns, who said what, when and where.

use yew::prelude::*;

use super::contents::{beside, contents};
use super::sources::Cited;
use super::{groups, history, lead, map, numbers, report, take, timeline};
use crate::charts::{self, Link};
use crate::source::Site;
use osuiko_engine::catalogue::{Breach, BreachKind, Record, Role, Said};
use osuiko_engine::index::BreachIndex;
use osuiko_words::written::{
    changes_heading, event_intrusion, event_lost_media, event_misdirected, event_misuse,
    event_ransomware, event_snooping, event_tracker, groups_heading, history_heading, known_chain,
    known_people, known_said, known_sources, known_status, known_timeline, known_unknown,
    map_heading, report_heading, role_carrier, role_controller, role_processor, role_recipient,
    role_sub_processor,
};
use osuiko_words::{Words, capitalised, date};

/// The head of the page of a breach, and everything that is known of it.
pub(super) fn breach(site: &Site, index: BreachIndex) -> (Html, Html) {
    let found = site.known.catalogue.breach(index).zip(site.record(index));
    let Some((breach, record)) = found else { return Default::default() };
    let words = site.words();
    let recorded = words.record_of(&breach.key);
    let cited = Cited::of(site, breach, record);
    let aside = html! {
        <>
            { parts(words, breach, record) }
            { take::take(site, index, breach) }
        </>
    };
    let content = html! {
        <>
            <section id="what">
                <h2>{ known_status(words) }</h2>
                <p>{ recorded.status() }</p>
                <h3>{ known_unknown(words) }</h3>
                <p>{ recorded.unknown() }</p>
            </section>
            { groups::groups(&cited, breach) }
            { numbers::numbers(&cited, breach, record) }
            { map::map(&cited, breach, record) }
            { timeline::timeline(&cited, breach, record) }
            { chain(site, breach) }
            { history::history(site, index, breach) }
            { changes(site, breach, record) }
            { cited.list() }
            { report::report(site) }
        </>
    };
    (lead::lead(&cited, index, breach, record), beside(aside, content))
}

/// The list of the parts of the page, of those that it has.
fn parts(words: &Words, breach: &Breach, record: &Record) -> Html {
    let said = |wanted: fn(&Said) -> bool| record.claims.iter().any(|claim| wanted(&claim.said));
    let parts = [
        ("what", known_status(words), true),
        ("groups", groups_heading(words), true),
        ("numbers", known_people(words), said(|said| matches!(said, Said::People(..)))),
        ("map", map_heading(words), !record.listings.is_empty()),
        ("timeline", known_timeline(words), said(|said| matches!(said, Said::Event(Some(_))))),
        ("said", known_said(words), said(|said| matches!(said, Said::Event(None) | Said::Status))),
        ("chain", known_chain(words), !breach.chain.is_empty()),
        ("history", history_heading(words), true),
        ("changes", changes_heading(words), true),
        ("sources", known_sources(words), true),
        ("report", report_heading(words), true),
    ];
    let there = parts.into_iter().filter(|(_, _, there)| *there);
    contents(words, there.map(|(id, name, _)| (id, name)))
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

/// Who handled the data for whom.
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
    html! {
        <section id="chain">
            <h2>{ known_chain(words) }</h2>
            { charts::chain(&links) }
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
            <ul class="changes">{ for items }</ul>
        </section>
    }
}
