//! What was known when: what the check would have said on each day to somebody in a group.

use yew::prelude::*;

use super::numbers::claim_sentence;
use super::table::facts_table;
use crate::source::Site;
use osuiko_engine::catalogue::Breach;
use osuiko_engine::check::Grade;
use osuiko_engine::index::BreachIndex;
use osuiko_engine::record::history::{Day, GroupThen, history as days_of};
use osuiko_words::written::{
    column_group, column_new, column_when, history_heading, history_lead, history_likely,
    history_no_sign, history_not_known, history_possible, history_told,
};
use osuiko_words::{Words, capitalised, date};

/// The table of days, folded away: it is for whoever wants to follow how the case came to light.
pub(super) fn history(site: &Site, index: BreachIndex, breach: &Breach) -> Html {
    let words = site.words();
    let days = days_of(&site.known.catalogue, &site.records, index);
    if days.is_empty() {
        return Html::default();
    }
    let rows = days.iter().map(|day| row(site, index, breach, day));
    html! {
        <section id="history">
            <h2>{ history_heading(words) }</h2>
            <details>
                <summary>{ history_lead(words) }</summary>
                { facts_table(None, &[column_when(words), column_new(words), column_group(words)], rows) }
            </details>
        </section>
    }
}

/// One day: the claims that were new, and how each group would have been judged.
fn row(site: &Site, index: BreachIndex, breach: &Breach, day: &Day) -> Html {
    let words = site.words();
    let group = |id: &str| site.words().record_of(&breach.key).group(id);
    let grades = breach.groups.iter().zip(&day.groups).map(|(of, then)| {
        html! { <li>{ format!("{}: {}", group(&of.id), grade_words(words, *then)) }</li> }
    });
    let new = day.new.iter().filter_map(|at| {
        let claim = site.record(index)?.claims.get(usize::try_from(*at).ok()?)?;
        Some(html! { <li>{ claim_sentence(site, &breach.key, claim) }</li> })
    });
    html! {
        <tr>
            <th scope="row">{ capitalised(&date(words, day.date)) }</th>
            <td><ul>{ for new }</ul></td>
            <td><ul>{ for grades }</ul></td>
        </tr>
    }
}

/// The name of a grade, or that nothing was known of the group yet.
fn grade_words(words: &Words, then: GroupThen) -> &str {
    match then.grade.filter(|_| then.known) {
        None => history_not_known(words),
        Some(Grade::Told) => history_told(words),
        Some(Grade::Likely) => history_likely(words),
        Some(Grade::Possible) => history_possible(words),
        Some(Grade::NotIndicated) => history_no_sign(words),
    }
}
