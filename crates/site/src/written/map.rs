//! How each place stood in the first table that was published, drawn and in a table.

use yew::prelude::*;

use super::numbers::{claim_sentence, notes, said};
use super::sources::Cited;
use super::table::facts_table;
use crate::charts::{SIGNS, Tile, short, sign, tiles};
use osuiko_engine::catalogue::{Breach, Claim, Measure, Record, Said};
use osuiko_engine::index::OptionIndex;
use osuiko_engine::ordered::ranked;
use osuiko_words::number;
use osuiko_words::written::{
    column_place, column_then, map_figure, map_heading, map_not_safe, map_nothing,
};

/// The map of a breach that has one.
pub(super) fn map(cited: &Cited<'_>, breach: &Breach, record: &Record) -> Html {
    let site = cited.site;
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
    let name = |id: &str| site.words().place_short(id).to_owned();
    // A place's own figures; one that counts everybody there stands first.
    let figures = |at: usize| {
        let own = record.claims.iter().enumerate().filter(move |(_, claim)| {
            matches!(claim.said, Said::People(..)) && claim.places == [OptionIndex::at(at)]
        });
        ranked(own.collect(), |(_, claim): &(usize, &Claim)| u64::from(!claim.counts.is_empty()))
    };
    let drawn: Vec<Tile> = places
        .iter()
        .enumerate()
        .map(|(at, place)| Tile {
            name: short(&name(&place.id)),
            at: place.tile,
            sign: stood(at).filter(|sign| *sign < SIGNS),
            figure: figures(at).first().and_then(|(_, claim)| match claim.said {
                Said::People(value, measure) => {
                    Some(format!("{}{}", exact(measure), number(words, value)))
                }
                Said::Event(_) | Said::Status => None,
            }),
            title: format!(
                "{}: {}",
                name(&place.id),
                stood(at).map_or(map_nothing(words), listing_words)
            ),
        })
        .collect();
    // How they stood is said once, with its source; the places stand behind it, by name.
    let mut names: Vec<(usize, String)> =
        places.iter().enumerate().map(|(at, place)| (at, name(&place.id))).collect();
    names.sort_by(|(_, one), (_, other)| one.cmp(other));
    let standing = |wanted: Option<usize>| {
        let here: Vec<&(usize, String)> =
            names.iter().filter(|(at, _)| stood(*at) == wanted).collect();
        let (counted, plain): (Vec<_>, Vec<_>) =
            here.into_iter().partition(|(at, _)| !figures(*at).is_empty());
        let plain: Vec<&str> = plain.into_iter().map(|(_, name)| name.as_str()).collect();
        let counted = counted.into_iter().map(|(at, name)| {
            let figures = figures(*at).into_iter().map(|(position, claim)| {
                let sentence = claim_sentence(site, &breach.key, claim);
                html! {
                    <span class="place-figure">
                        { sentence }{ " (" }{ said(site, claim) }{ ")" }{ cited.marks(&[claim.source]) }{ " " }
                        { notes(words, record, position, claim) }
                    </span>
                }
            });
            html! { <li><strong>{ name }</strong>{ ": " }{ for figures }</li> }
        });
        let listing = wanted.and_then(|at| record.listings.get(at));
        let source = listing.map(|listing| cited.marks(&[listing.source]));
        html! {
            <tr>
                <th scope="row">
                    { wanted.map(sign) }{ " " }
                    { wanted.map_or(map_nothing(words), listing_words) }{ source }
                </th>
                <td>
                    <ul>
                        if !plain.is_empty() { <li>{ plain.join(", ") }</li> }
                        { for counted }
                    </ul>
                </td>
            </tr>
        }
    };
    let silent = (0..places.len()).any(|at| stood(at).is_none());
    let rows: Vec<Html> =
        (0..record.listings.len()).map(Some).chain(silent.then_some(None)).map(standing).collect();
    let columns = [column_then(words), column_place(words)];
    html! {
        <section id="map">
            <h2>{ map_heading(words) }</h2>
            <p>{ map_not_safe(words) }</p>
            { tiles(map_figure(words), &drawn) }
            { facts_table(None, &columns, rows) }
        </section>
    }
}

/// The sign before a figure on the map for how exact it is.
fn exact(measure: Measure) -> &'static str {
    match measure {
        Measure::Exactly => "",
        Measure::Over | Measure::AtLeast => ">\u{a0}",
        Measure::Almost | Measure::AtMost => "<\u{a0}",
        Measure::About => "~\u{a0}",
    }
}
