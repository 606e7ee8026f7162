//! How each place stood in the first table that was published, drawn and in a table.

use yew::prelude::*;

use super::numbers::claim_sentence;
use super::sources::marks;
use super::table::facts_table;
use crate::charts::{SIGNS, Tile, sign, tiles};
use crate::source::Site;
use osuiko_engine::catalogue::{Breach, Record, Said};
use osuiko_engine::index::OptionIndex;
use osuiko_words::written::{
    column_code, column_known, column_place, column_then, map_figure, map_heading, map_not_safe,
    map_nothing,
};

/// The map of a breach that has one.
pub(super) fn map(site: &Site, breach: &Breach, record: &Record) -> Html {
    let words = site.words();
    if record.listings.is_empty() {
        return Html::default();
    }
    let listing_words = |at: usize| {
        let listing = record.listings.get(at);
        listing.map_or("", |listing| site.words().record_of(&breach.key).listing(&listing.id))
    };
    let places = &site.known.catalogue.tables().places;
    let stood = |place: usize| {
        let place = OptionIndex::at(place);
        record.listings.iter().position(|listing| listing.places.contains(&place))
    };
    let short = |id: &str| site.words().place_short(id).to_owned();
    let drawn: Vec<Tile> = places
        .iter()
        .enumerate()
        .map(|(at, place)| Tile {
            code: place.code.clone(),
            at: place.tile,
            sign: stood(at).filter(|sign| *sign < SIGNS),
            title: format!(
                "{}: {}",
                short(&place.id),
                stood(at).map_or(map_nothing(words), listing_words)
            ),
        })
        .collect();
    let legend = record.listings.iter().enumerate().map(|(at, _)| {
        html! { <li>{ sign(at) }<span>{ listing_words(at) }</span></li> }
    });
    let mut rows: Vec<(&str, Html)> = places
        .iter()
        .enumerate()
        .map(|(at, place)| {
            let own = record.claims.iter().filter(|claim| {
                matches!(claim.said, Said::People(..)) && claim.places == [OptionIndex::at(at)]
            });
            let figures = own.map(|claim| {
                html! { <li>{ claim_sentence(site, &breach.key, claim) }{ marks(site, &[claim.source]) }</li> }
            });
            let listing = stood(at);
            let then = listing.map_or(map_nothing(words), listing_words);
            let source = listing.and_then(|at| record.listings.get(at)).map(|l| l.source);
            let row = html! {
                <tr>
                    <td>{ &place.code }</td>
                    <th scope="row">{ short(&place.id) }</th>
                    <td>{ listing.map(sign) }{ " " }{ then }{ source.map(|source| marks(site, &[source])) }</td>
                    <td><ul>{ for figures }</ul></td>
                </tr>
            };
            (place.code.as_str(), row)
        })
        .collect();
    rows.sort_by_key(|(code, _)| *code);
    let columns =
        [column_code(words), column_place(words), column_then(words), column_known(words)];
    html! {
        <section id="map">
            <h2>{ map_heading(words) }</h2>
            <p>{ map_not_safe(words) }</p>
            { tiles(map_figure(words), &drawn) }
            <ul class="legend">{ for legend }</ul>
            { facts_table(None, &columns, rows.into_iter().map(|(_, row)| row)) }
        </section>
    }
}
