//! Whom a breach concerns: each way of being hit, the data, the condition, and who says so.

use yew::prelude::*;

use super::conditions::{clause, joined};
use super::sources::marks;
use super::table::facts_table;
use crate::source::Site;
use osuiko_engine::catalogue::{Breach, Exposure, Group, Overlay, Standing, State};
use osuiko_engine::index::OptionIndex;
use osuiko_engine::ordered::ranked;
use osuiko_words::written::{
    column_data, column_for, column_says, column_state, data_table, datum_exposed, datum_maybe,
    datum_said_not_exposed, for_everyone, for_if, for_those, group_letter, group_official,
    group_places, group_places_same, group_reported, group_some, group_unclear, group_unless,
    group_when, groups_heading,
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
    let when = clause(known, &group.when, true);
    let unless = group.unless.as_ref().map(|unless| clause(known, unless, true));
    let overlays = overlays.into_iter().map(|overlay| different(site, group, &name, overlay));
    html! {
        <section class="group" id={format!("group-{}", group.id)}>
            <h3>{ &name }</h3>
            <p>{ group_when(words, &when) }</p>
            if let Some(unless) = unless { <p>{ group_unless(words, &unless) }</p> }
            <p>{ standing(words, group.standing) }{ marks(site, &group.sources) }</p>
            if group.letter { <p>{ group_letter(words) }</p> }
            { table(site, &name, group.standing, &group.exposures) }
            { for overlays }
        </section>
    }
}

/// What is different about a group in some places.
fn different(site: &Site, group: &Group, title: &str, overlay: &Overlay) -> Html {
    let words = site.words();
    let known = &site.known;
    let places = place_names(site, &overlay.places);
    let places = joined(places, words.text(AND));
    let name = format!("{title} – {places}");
    html! {
        <section class="group-places">
            <h4>{ group_places(words, &places) }</h4>
            if let Some(when) = &overlay.when { <p>{ group_when(words, &clause(known, when, true)) }</p> }
            if let Some(unless) = &overlay.unless { <p>{ group_unless(words, &clause(known, unless, true)) }</p> }
            if let Some(now) = overlay.standing { <p>{ standing(words, now) }{ marks(site, &overlay.sources) }</p> }
            if !overlay.exposures.is_empty() { { table(site, &name, overlay.standing.unwrap_or(group.standing), &overlay.exposures) } }
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
fn table(site: &Site, group: &str, standing: Standing, exposures: &[Exposure]) -> Html {
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
            .map_or_else(|| everyone.to_owned(), |when| for_if(words, &clause(known, when, true)));
        let state = match exposure.state {
            State::Exposed => datum_exposed(words),
            State::Maybe | State::NotIndicated => datum_maybe(words),
            State::SaidNotExposed => datum_said_not_exposed(words),
        };
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
