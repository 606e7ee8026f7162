//! Whom a breach concerns: each way of being hit, the data, the condition, and who says so.

use yew::prelude::*;

use super::conditions::{Rule, joined};
use super::sources::marks;
use super::table::facts_table;
use crate::source::Site;
use osuiko_engine::Condition;
use osuiko_engine::catalogue::{
    Breach, BreachKind, Exposure, Fate, Group, Overlay, Standing, State,
};
use osuiko_engine::index::OptionIndex;
use osuiko_engine::ordered::ranked;
use osuiko_words::written::{
    column_data, column_for, column_says, column_state, data_table, datum_exposed_lost,
    datum_exposed_passed, datum_exposed_seen, datum_exposed_taken, datum_exposed_wrong,
    datum_maybe_lost, datum_maybe_passed, datum_maybe_seen, datum_maybe_taken, datum_maybe_wrong,
    datum_said_not_exposed, for_everyone, for_if, for_those, group_letter, group_official,
    group_places, group_places_same, group_reported, group_some, group_unclear, group_unless,
    group_unless_all, group_unless_any, group_when, group_when_all, group_when_any, groups_heading,
};
use osuiko_words::{AND, Words, capitalised};

/// Every group of a breach.
pub(super) fn groups(site: &Site, breach: &Breach) -> Html {
    let words = site.words();
    let groups = breach.groups.iter().enumerate().map(|(at, group)| {
        let overlays = breach
            .overlays
            .iter()
            .filter(|overlay| usize::try_from(overlay.group).is_ok_and(|number| number == at));
        one(site, breach, group, overlays.collect())
    });
    html! {
        <section id="groups">
            <h2>{ groups_heading(words) }</h2>
            { for groups }
        </section>
    }
}

/// One group with what is different in some places.
fn one(site: &Site, breach: &Breach, group: &Group, overlays: Vec<&Overlay>) -> Html {
    let words = site.words();
    let known = &site.known;
    let name = known.words.record_of(&breach.key).group(&group.id).to_owned();
    let when = in_it(site, &group.when);
    let unless = group.unless.as_ref().map(|unless| not_in_it(site, unless));
    let overlays =
        overlays.into_iter().map(|overlay| different(site, breach, group, &name, overlay));
    html! {
        <section class="group" id={format!("group-{}", group.id)}>
            <h3>{ &name }</h3>
            { when }
            { unless.unwrap_or_default() }
            <p>{ standing(words, group.standing) }{ marks(site, &group.sources) }</p>
            if group.letter { <p>{ group_letter(words) }</p> }
            { table(site, &name, breach.kind, group.standing, &group.exposures) }
            { for overlays }
        </section>
    }
}

/// Who is in a group.
fn in_it(site: &Site, when: &Condition) -> Html {
    Rule::new(&site.known, when, true).said(
        site.words(),
        group_when,
        group_when_all,
        group_when_any,
    )
}

/// Who is not.
fn not_in_it(site: &Site, unless: &Condition) -> Html {
    Rule::new(&site.known, unless, true).said(
        site.words(),
        group_unless,
        group_unless_all,
        group_unless_any,
    )
}

/// What became of data in this kind of case, in a few words.
fn happened(words: &Words, state: State, kind: BreachKind) -> &str {
    match (state, kind.fate()) {
        (State::Exposed, Fate::Taken) => datum_exposed_taken(words),
        (State::Exposed, Fate::Seen) => datum_exposed_seen(words),
        (State::Exposed, Fate::Passed) => datum_exposed_passed(words),
        (State::Exposed, Fate::Lost) => datum_exposed_lost(words),
        (State::Exposed, Fate::Misshown) => datum_exposed_wrong(words),
        (State::SaidNotExposed, _) => datum_said_not_exposed(words),
        (State::Maybe | State::NotIndicated, Fate::Taken) => datum_maybe_taken(words),
        (State::Maybe | State::NotIndicated, Fate::Seen) => datum_maybe_seen(words),
        (State::Maybe | State::NotIndicated, Fate::Passed) => datum_maybe_passed(words),
        (State::Maybe | State::NotIndicated, Fate::Lost) => datum_maybe_lost(words),
        (State::Maybe | State::NotIndicated, Fate::Misshown) => datum_maybe_wrong(words),
    }
}

/// What is different about a group in some places.
fn different(site: &Site, breach: &Breach, group: &Group, title: &str, overlay: &Overlay) -> Html {
    let words = site.words();
    let places = place_names(site, &overlay.places);
    let places = joined(places, words.text(AND));
    let name = format!("{title} – {places}");
    html! {
        <section class="group-places">
            <h4>{ group_places(words, &places) }</h4>
            if let Some(when) = &overlay.when { { in_it(site, when) } }
            if let Some(unless) = &overlay.unless { { not_in_it(site, unless) } }
            if let Some(now) = overlay.standing { <p>{ standing(words, now) }{ marks(site, &overlay.sources) }</p> }
            if !overlay.exposures.is_empty() { { table(site, &name, breach.kind, overlay.standing.unwrap_or(group.standing), &overlay.exposures) } }
            <p class="claim-note">{ group_places_same(words) }</p>
        </section>
    }
}

/// The names of places.
pub(super) fn place_names(site: &Site, places: &[OptionIndex]) -> Vec<String> {
    let table = &site.known.catalogue.tables().places;
    places
        .iter()
        .filter_map(|place| table.get(place.position()))
        .map(|place| site.words().place_short(&place.id).to_owned())
        .collect()
}

/// How well it is known that such people were hit.
fn standing(words: &Words, standing: Standing) -> &str {
    match standing {
        Standing::Official => group_official(words),
        Standing::Some => group_some(words),
        Standing::Reported => group_reported(words),
        Standing::Unclear => group_unclear(words),
    }
}

/// The data, the gravest first.
fn table(
    site: &Site,
    group: &str,
    kind: BreachKind,
    standing: Standing,
    exposures: &[Exposure],
) -> Html {
    // Only an official word on such people speaks of everyone; all others of those it concerns.
    let firm = standing == Standing::Official;
    let words = site.words();
    let known = &site.known;
    let exposures = ranked(exposures.iter().collect(), |exposure: &&Exposure| {
        let harmless = u8::MAX.saturating_sub(known.catalogue.harm(exposure.kind));
        u64::from(exposure.state.rank()) << 8 | u64::from(harmless)
    });
    let rows = exposures.into_iter().map(|exposure| {
        let everyone = if firm { for_everyone(words) } else { for_those(words) };
        let whose = exposure
            .when
            .as_ref()
            .map_or_else(|| everyone.to_owned(), |when| {
                for_if(words, &Rule::new(known, when, true).line(words))
            });
        let state = happened(words, exposure.state, kind);
        html! {
            <tr>
                <th scope="row">{ capitalised(known.words.kind(exposure.kind).name()) }</th>
                <td>{ state }</td>
                <td>{ whose }</td>
                <td>{ capitalised(known.words.organisation(exposure.by).name()) }{ marks(site, &exposure.sources) }</td>
            </tr>
        }
    });
    let columns = [column_data(words), column_state(words), column_for(words), column_says(words)];
    facts_table(Some(data_table(words, group)), &columns, rows)
}
