//! The list of breaches: those with the latest news first, then by service and by place, so that it can be searched without a script.

use yew::prelude::*;

use super::Page;
use super::breach::event;
use super::numbers::Headline;
use crate::feeds::part_path;
use crate::kind::{ANYWHERE, FEED, OPEN_DATA};
use crate::source::Site;
use osuiko_engine::catalogue::{Record, Said};
use osuiko_engine::index::{BreachIndex, OptionIndex, ServiceIndex};
use osuiko_engine::ordered::ranked;
use osuiko_words::date;
use osuiko_words::written::{
    breaches_all, breaches_anywhere, breaches_by_place, breaches_by_service, breaches_data,
    breaches_feed, breaches_lead, breaches_not_all, filter_any, filter_place, filter_service,
    filter_shown,
};

/// What the page begins with, and the list.
pub(super) fn breaches(site: &Site) -> (Html, Html) {
    let words = site.words();
    let tables = site.known.catalogue.tables();
    let all: Vec<BreachIndex> = (0..tables.breaches.len()).map(BreachIndex::at).collect();
    let newest = ranked(all.clone(), |index| u64::MAX.saturating_sub(newest_day(site, *index)));
    let services = tables.services.iter().enumerate().map(|(at, service)| {
        let reached = site.known.catalogue.reached_by(ServiceIndex::at(at)).to_vec();
        let name = words.service(ServiceIndex::at(at)).name();
        section(site, &format!("service-{}", service.id), name, &reached, None)
    });
    let anywhere: Vec<BreachIndex> =
        all.iter().copied().filter(|index| site.places(*index).is_empty()).collect();
    let counties = tables.places.iter().enumerate().map(|(at, place)| {
        let there = OptionIndex::at(at);
        let here: Vec<BreachIndex> =
            all.iter().copied().filter(|index| site.places(*index).contains(there)).collect();
        let name = words.place(there).name();
        section(site, &format!("place-{}", place.id), name, &here, Some(&place.id))
    });
    let cards = newest.iter().map(|index| card(site, *index));
    let lead = html! {
        <>
            <p class="lead">{ breaches_lead(words) }{ " " }{ breaches_not_all(words) }</p>
            <p class="lead-links">
                <a href="#by-service">{ breaches_by_service(words) }</a>
                <a href="#by-place">{ breaches_by_place(words) }</a>
                <a href={[&*Page::Breaches.check(site), FEED].concat()}>{ breaches_feed(words) }</a>
                <a href={[&*Page::Breaches.up(site), OPEN_DATA].concat()}>{ breaches_data(words) }</a>
            </p>
        </>
    };
    let content = html! {
        <>
            { filter(site) }
            <section id="all">
                <h2>{ breaches_all(words) }</h2>
                <ul class="cases">{ for cards }</ul>
            </section>
            <section id="by-service">
                <h2>{ breaches_by_service(words) }</h2>
                <div class="case-lists">{ for services }</div>
            </section>
            <section id="by-place">
                <h2>{ breaches_by_place(words) }</h2>
                <div class="case-lists">
                    { section(site, "place-anywhere", breaches_anywhere(words), &anywhere, Some(ANYWHERE)) }
                    { for counties }
                </div>
            </section>
        </>
    };
    (lead, content)
}

/// Two choices that a script shows and obeys; without one the headings below do the same.
fn filter(site: &Site) -> Html {
    let words = site.words();
    let tables = site.known.catalogue.tables();
    let services = tables.services.iter().enumerate().map(|(at, service)| {
        let name = words.service(ServiceIndex::at(at)).name();
        html! { <option value={service.id.clone()}>{ name }</option> }
    });
    let places = tables.places.iter().enumerate().map(|(at, place)| {
        let name = words.place(OptionIndex::at(at)).name();
        html! { <option value={place.id.clone()}>{ name }</option> }
    });
    html! {
        <div class="case-filter" id="case-filter" role="search" hidden=true data-shown={filter_shown(words, "#")}>
            <p>
                <label for="filter-service">{ filter_service(words) }</label>
                <select id="filter-service" name="service" autocomplete="off">
                    <option value="">{ filter_any(words) }</option>
                    { for services }
                </select>
            </p>
            <p>
                <label for="filter-place">{ filter_place(words) }</label>
                <select id="filter-place" name="place" autocomplete="off">
                    <option value="">{ filter_any(words) }</option>
                    { for places }
                </select>
            </p>
            <p role="status" id="filter-shown"></p>
        </div>
    }
}

/// The breaches of one service or place, if there are any, folded away behind its name; with those of
/// a place, the feed of this name.
fn section(
    site: &Site,
    id: &str,
    name: &str,
    breaches: &[BreachIndex],
    feed: Option<&str>,
) -> Html {
    if breaches.is_empty() {
        return Html::default();
    }
    let links = breaches.iter().map(|index| html! { <li>{ link(site, *index) }</li> });
    let feed = feed.map(|feed| {
        let href = [&*Page::Breaches.check(site), &part_path(feed)].concat();
        html! { <li><a href={href}>{ format!("{}: {name}", breaches_feed(site.words())) }</a></li> }
    });
    html! {
        <details class="fold" id={id.to_owned()}>
            <summary><h3>{ name }</h3></summary>
            <ul class="fold-inside">{ for links }{ feed }</ul>
        </details>
    }
}

/// A link to the page of a breach.
fn link(site: &Site, index: BreachIndex) -> Html {
    html! { <a href={format!("{}/", site.key(index))}>{ site.words().breach(index).title() }</a> }
}

/// A breach in a few lines; its services and places are there for the filter.
fn card(site: &Site, index: BreachIndex) -> Html {
    let found = site.known.catalogue.breach(index).zip(site.record(index));
    let Some((breach, record)) = found else { return Html::default() };
    let words = site.words();
    let tables = site.known.catalogue.tables();
    let services: Vec<&str> = breach
        .services
        .iter()
        .filter_map(|service| tables.services.get(service.position()))
        .map(|service| service.id.as_str())
        .collect();
    let places: Vec<&str> = site
        .places(index)
        .iter()
        .filter_map(|place| tables.places.get(place.position()))
        .map(|place| place.id.as_str())
        .collect();
    let latest = latest(record).map(|on| format!("{} · ", date(words, on))).unwrap_or_default();
    let figure = Headline::of(record).line(site, &breach.key);
    html! {
        <li class="case card" data-services={services.join(" ")} data-places={places.join(" ")}>
            <h3>{ link(site, index) }</h3>
            <p>{ site.words().breach(index).what() }</p>
            if !figure.is_empty() { <p class="case-figure">{ figure }</p> }
            <p class="claim-by">{ latest }{ event(words, breach.kind) }</p>
        </li>
    }
}

/// The latest day on which something happened or was said.
fn latest(record: &Record) -> Option<osuiko_engine::Date> {
    let days = record.claims.iter().filter_map(|claim| match claim.said {
        Said::Event(Some(on)) => Some(on),
        Said::Event(None) | Said::Status | Said::People(..) => claim.date,
    });
    days.max_by_key(|on| on.rank())
}

/// The rank of that day, for sorting.
fn newest_day(site: &Site, index: BreachIndex) -> u64 {
    site.record(index).and_then(latest).map_or(0, osuiko_engine::Date::rank)
}
