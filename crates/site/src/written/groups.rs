//! Whom a breach concerns: each way of being hit, one matrix of data and groups, what is different where, and who says so.

use yew::prelude::*;

use super::conditions::{Rule, joined};
use super::letters::letter;
use super::sources::Cited;
use crate::source::Site;
use osuiko::ui::parts::{View, state_icon};
use osuiko_engine::Condition;
use osuiko_engine::catalogue::{
    Breach, BreachKind, Exposure, Fate, Group, Overlay, Standing, State,
};
use osuiko_engine::index::{KindIndex, OptionIndex, OrganisationIndex, SourceIndex};
use osuiko_engine::ordered::{Set, ranked};
use osuiko_words::written::{
    column_data, column_for, column_says, column_state, datum_exposed_lost, datum_exposed_passed,
    datum_exposed_seen, datum_exposed_taken, datum_exposed_wrong, datum_maybe_lost,
    datum_maybe_passed, datum_maybe_seen, datum_maybe_taken, datum_maybe_wrong,
    datum_not_mentioned, datum_said_not_exposed, for_everyone, for_if, for_those, group_letter,
    group_official, group_places_same, group_reported, group_some, group_unclear, group_unless,
    group_unless_all, group_unless_any, group_when, group_when_all, group_when_any, groups_heading,
    lead_data, matrix_legend, matrix_title, places_title,
};
use osuiko_words::{AND, Words, capitalised, joined as listed};

/// Every group of a breach.
pub(super) fn groups(cited: &Cited<'_>, breach: &Breach) -> Html {
    let words = cited.site.words();
    let alone = breach.groups.len() == 1;
    let groups = breach.groups.iter().enumerate().map(|(at, group)| {
        if alone { only(cited, breach, group) } else { one(cited, breach, group, &letter(at)) }
    });
    html! {
        <section id="groups">
            <h2>{ groups_heading(words) }</h2>
            { for groups }
            { matrix(cited, breach) }
            { places(cited, breach) }
        </section>
    }
}

/// The only group, open.
fn only(cited: &Cited<'_>, breach: &Breach, group: &Group) -> Html {
    let name = cited.site.words().record_of(&breach.key).group(&group.id);
    html! {
        <section class="group" id={format!("group-{}", group.id)}>
            <h3>{ name }</h3>
            { who(cited, group) }
        </section>
    }
}

/// One of several groups, folded away behind its name.
fn one(cited: &Cited<'_>, breach: &Breach, group: &Group, letter: &str) -> Html {
    let words = cited.site.words();
    let name = words.record_of(&breach.key).group(&group.id);
    html! {
        <details class="group fold" id={format!("group-{}", group.id)}>
            <summary>
                <span class="group-letter">{ letter }</span>
                <h3>{ name }</h3>
            </summary>
            <div class="fold-inside">{ who(cited, group) }</div>
        </details>
    }
}

/// Who is in a group, how well that is known, and for whom its data holds.
fn who(cited: &Cited<'_>, group: &Group) -> Html {
    let words = cited.site.words();
    let unless = group.unless.as_ref().map(|unless| not_in_it(cited.site, unless));
    html! {
        <>
            { in_it(cited.site, &group.when) }
            { unless.unwrap_or_default() }
            <p>
                { standing(words, group.standing) }{ cited.marks(&group.sources) }
                if group.letter { { " " }{ group_letter(words) } }
            </p>
            <p class="small">{ whose(words, group.standing) }</p>
        </>
    }
}

/// For whom the data of a group holds: only an official word on such people speaks of everyone.
fn whose(words: &Words, standing: Standing) -> String {
    let firm = standing == Standing::Official;
    let whom = if firm { for_everyone(words) } else { for_those(words) };
    format!("{}: {whom}", column_for(words))
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
pub(super) fn happened(words: &Words, state: State, kind: BreachKind) -> &str {
    match (state, kind.fate()) {
        (State::Exposed, Fate::Taken) => datum_exposed_taken(words),
        (State::Exposed, Fate::Seen) => datum_exposed_seen(words),
        (State::Exposed, Fate::Passed) => datum_exposed_passed(words),
        (State::Exposed, Fate::Lost) => datum_exposed_lost(words),
        (State::Exposed, Fate::Misshown) => datum_exposed_wrong(words),
        (State::Maybe, Fate::Taken) => datum_maybe_taken(words),
        (State::Maybe, Fate::Seen) => datum_maybe_seen(words),
        (State::Maybe, Fate::Passed) => datum_maybe_passed(words),
        (State::Maybe, Fate::Lost) => datum_maybe_lost(words),
        (State::Maybe, Fate::Misshown) => datum_maybe_wrong(words),
        (State::SaidNotExposed, _) => datum_said_not_exposed(words),
        (State::NotIndicated, _) => datum_not_mentioned(words),
    }
}

/// The sign of a state.
pub(super) fn state_sign(words: &Words, state: State) -> Html {
    let class = match state {
        State::Exposed => "state state-exposed",
        State::Maybe => "state state-maybe",
        State::SaidNotExposed => "state state-denied",
        State::NotIndicated => "state state-silent",
    };
    html! { <span {class}>{ View::html(words, None, |view| state_icon(view, state)) }</span> }
}

/// The data kinds of some exposures, those in the gravest state first, and of these the most
/// harmful.
pub(super) fn gravest(site: &Site, exposures: &[&Exposure]) -> Vec<(KindIndex, State)> {
    let kinds: Set<KindIndex> = exposures.iter().map(|exposure| exposure.kind).collect();
    let state = |kind: KindIndex| {
        let states = exposures.iter().filter(|exposure| exposure.kind == kind);
        states.map(|exposure| exposure.state).max().unwrap_or(State::NotIndicated)
    };
    let kinds = kinds.iter().map(|kind| (kind, state(kind))).collect();
    ranked(kinds, |(kind, state): &(KindIndex, State)| {
        let harmless = u8::MAX.saturating_sub(site.known.catalogue.harm(*kind));
        u64::from(state.rank()) << 8 | u64::from(harmless)
    })
}

/// What is said in one way of one data kind: on which condition, by whom and where, of which
/// groups.
struct Word<'a> {
    state: State,
    when: String,
    by: OrganisationIndex,
    sources: &'a [SourceIndex],
    groups: Vec<String>,
}

/// One matrix of data and groups, with a sign in each field and who says so at the end.
fn matrix(cited: &Cited<'_>, breach: &Breach) -> Html {
    let words = cited.site.words();
    let alone = breach.groups.len() == 1;
    let exposures: Vec<&Exposure> =
        breach.groups.iter().flat_map(|group| &group.exposures).collect();
    let rows = gravest(cited.site, &exposures).into_iter().map(|(kind, _)| {
        let fields = breach
            .groups
            .iter()
            .enumerate()
            .map(|(at, group)| field(words, breach.kind, group, kind, &letter(at), alone));
        html! {
            <tr>
                <th scope="row">{ capitalised(cited.site.known.words.kind(kind).name()) }</th>
                { for fields }
                <td class="says">{ says(cited, breach, kind) }</td>
            </tr>
        }
    });
    let heads = breach.groups.iter().enumerate().map(|(at, group)| {
        let name = words.record_of(&breach.key).group(&group.id);
        if alone {
            html! { <th scope="col">{ column_state(words) }</th> }
        } else {
            html! {
                <th scope="col" class="matrix-group">
                    <abbr title={name.to_owned()}>{ letter(at) }</abbr>
                </th>
            }
        }
    });
    let states = [State::Exposed, State::Maybe, State::SaidNotExposed, State::NotIndicated];
    let legend = states.map(|state| {
        html! { <li>{ state_sign(words, state) }<span>{ happened(words, state, breach.kind) }</span></li> }
    });
    html! {
        <>
            <h3 id="data">{ if alone { lead_data(words) } else { matrix_title(words) } }</h3>
            if !alone {
                <p class="small">{ matrix_legend(words) }</p>
                <ul class="legend legend-row">{ for legend }</ul>
            }
            <table class={if alone { "facts-table matrix matrix-alone" } else { "facts-table matrix" }}>
                <thead><tr>
                    <th scope="col">{ column_data(words) }</th>
                    { for heads }
                    <th scope="col">{ column_says(words) }</th>
                </tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </>
    }
}

/// What became of one data kind in one group.
fn field(
    words: &Words,
    case: BreachKind,
    group: &Group,
    kind: KindIndex,
    letter: &str,
    alone: bool,
) -> Html {
    let states: Set<u8> = group
        .exposures
        .iter()
        .filter(|exposure| exposure.kind == kind)
        .map(|exposure| exposure.state.rank())
        .collect();
    let all = [State::Exposed, State::Maybe, State::SaidNotExposed];
    let mut states: Vec<State> =
        all.into_iter().filter(|state| states.contains(state.rank())).collect();
    if states.is_empty() {
        states.push(State::NotIndicated);
    }
    let signs = states.into_iter().map(|state| {
        let said = happened(words, state, case);
        let class = if alone { "" } else { "visually-hidden" };
        html! { <>{ state_sign(words, state) }<span {class}>{ said }</span></> }
    });
    html! {
        <td class="matrix-field">
            if !alone { <span class="matrix-letter" aria-hidden="true">{ letter }</span> }
            { for signs }
        </td>
    }
}

/// Who says what of one data kind, each way of saying it once, with the groups it is said of.
fn says(cited: &Cited<'_>, breach: &Breach, kind: KindIndex) -> Html {
    let words = cited.site.words();
    let mut said: Vec<Word<'_>> = Vec::new();
    for (at, group) in breach.groups.iter().enumerate() {
        for exposure in group.exposures.iter().filter(|exposure| exposure.kind == kind) {
            let when = exposure.when.as_ref();
            let when = when.map(|when| Rule::new(&cited.site.known, when, true).line(words));
            let when = when.unwrap_or_default();
            let same = |word: &&mut Word<'_>| {
                word.state == exposure.state
                    && word.by == exposure.by
                    && word.sources == exposure.sources
                    && word.when == when
            };
            match said.iter_mut().find(same) {
                Some(word) => word.groups.push(letter(at)),
                None => said.push(Word {
                    state: exposure.state,
                    when,
                    by: exposure.by,
                    sources: &exposure.sources,
                    groups: vec![letter(at)],
                }),
            }
        }
    }
    let several = said.len() > 1;
    let first = said.first().map(|word| word.state);
    let differ = said.iter().any(|word| Some(word.state) != first);
    let words_said = said.into_iter().map(|word| {
        let when = (!word.when.is_empty()).then(|| {
            html! { <span class="says-if">{ capitalised(&for_if(words, &word.when)) }{ ". " }</span> }
        });
        html! {
            <li>
                if differ {
                    { state_sign(words, word.state) }
                    <span class="visually-hidden">{ happened(words, word.state, breach.kind) }</span>
                }
                if several && breach.groups.len() > 1 {
                    <span class="says-groups">{ word.groups.join(", ") }{ ": " }</span>
                }
                { when.unwrap_or_default() }
                { capitalised(words.organisation(word.by).name()) }{ cited.marks(word.sources) }
            </li>
        }
    });
    html! { <ul>{ for words_said }</ul> }
}

/// What is different in some places, each folded away.
fn places(cited: &Cited<'_>, breach: &Breach) -> Html {
    let words = cited.site.words();
    if breach.overlays.is_empty() {
        return Html::default();
    }
    let parts = breach.overlays.iter().filter_map(|overlay| {
        let at = usize::try_from(overlay.group).ok()?;
        Some(different(cited, breach, (at, breach.groups.get(at)?), overlay))
    });
    html! {
        <>
            <h3 id="places">{ places_title(words) }</h3>
            { for parts }
        </>
    }
}

/// What is different about a group in some places.
fn different(
    cited: &Cited<'_>,
    breach: &Breach,
    (at, group): (usize, &Group),
    overlay: &Overlay,
) -> Html {
    let words = cited.site.words();
    let places = joined(place_names(cited.site, &overlay.places), words.text(AND));
    let name = words.record_of(&breach.key).group(&group.id);
    let standing_now = overlay.standing.map(|now| {
        html! {
            <p>
                { standing(words, now) }{ cited.marks(&overlay.sources) }
                <span class="small">{ " " }{ whose(words, now) }</span>
            </p>
        }
    });
    let alone = breach.groups.len() == 1;
    html! {
        <details class="group-places fold">
            <summary>
                if !alone { <span class="group-letter">{ letter(at) }</span> }
                <h4>{ places }</h4>
            </summary>
            <div class="fold-inside">
                <p class="small">{ name }</p>
                if let Some(when) = &overlay.when { { in_it(cited.site, when) } }
                if let Some(unless) = &overlay.unless { { not_in_it(cited.site, unless) } }
                { standing_now.unwrap_or_default() }
                { exposures(cited, breach.kind, &overlay.exposures) }
                <p class="small">{ group_places_same(words) }</p>
            </div>
        </details>
    }
}

/// The data of some places: what is said in one way of several kinds stands together.
fn exposures(cited: &Cited<'_>, case: BreachKind, exposures: &[Exposure]) -> Html {
    let words = cited.site.words();
    let mut ways: Vec<Vec<&Exposure>> = Vec::new();
    for (kind, _) in gravest(cited.site, &exposures.iter().collect::<Vec<_>>()) {
        for exposure in exposures.iter().filter(|exposure| exposure.kind == kind) {
            let same = |way: &&mut Vec<&Exposure>| {
                way.first().is_some_and(|first| {
                    first.state == exposure.state
                        && first.when == exposure.when
                        && first.by == exposure.by
                        && first.sources == exposure.sources
                })
            };
            match ways.iter_mut().find(same) {
                Some(way) => way.push(exposure),
                None => ways.push(vec![exposure]),
            }
        }
    }
    let items = ways.iter().filter_map(|way| {
        let first = way.first()?;
        let kinds: Vec<&str> =
            way.iter().map(|exposure| cited.site.known.words.kind(exposure.kind).name()).collect();
        let when = first.when.as_ref().map(|when| {
            format!(" ({})", for_if(words, &Rule::new(&cited.site.known, when, true).line(words)))
        });
        let happened = capitalised(happened(words, first.state, case));
        Some(html! {
            <li>
                { state_sign(words, first.state) }
                <span>
                    <strong>{ happened }</strong>{ ": " }{ listed(words, &kinds) }
                    { when.unwrap_or_default() }{ ". " }
                    { capitalised(words.organisation(first.by).name()) }{ cited.marks(&first.sources) }
                </span>
            </li>
        })
    });
    if exposures.is_empty() {
        Html::default()
    } else {
        html! { <ul class="ways">{ for items }</ul> }
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
