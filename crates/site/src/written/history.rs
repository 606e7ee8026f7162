//! What was known when: what the check would have said on each day to somebody in a group.

use yew::prelude::*;

use super::letters::letter;
use super::numbers::claim_sentence;
use super::table::facts_table;
use crate::source::Site;
use osuiko_engine::catalogue::{Breach, Group};
use osuiko_engine::check::Grade;
use osuiko_engine::index::BreachIndex;
use osuiko_engine::record::history::{Day, GroupThen, history as days_of};
use osuiko_words::written::{
    column_group, column_new, column_when, history_heading, history_lead, history_likely,
    history_no_sign, history_not_known, history_possible, history_same, history_told,
};
use osuiko_words::{Words, capitalised, date};

/// The table of days, folded away: it is for whoever wants to follow how the case came to light.
pub(super) fn history(site: &Site, index: BreachIndex, breach: &Breach) -> Html {
    let words = site.words();
    let days = days_of(&site.known.catalogue, &site.records, index);
    if days.is_empty() {
        return Html::default();
    }
    let before = std::iter::once(None).chain(days.iter().map(Some));
    let rows = days.iter().zip(before).map(|(day, before)| row(site, index, breach, day, before));
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

/// One day: the claims that were new, and how each group would have been judged, where that is not
/// as on the day `before`.
fn row(site: &Site, index: BreachIndex, breach: &Breach, day: &Day, before: Option<&Day>) -> Html {
    let words = site.words();
    let mut grades: Vec<(&str, Vec<String>)> = Vec::new();
    for (at, (group, then)) in breach.groups.iter().zip(&day.groups).enumerate() {
        let grade = grade_words(words, *then);
        let earlier = before.and_then(|before| before.groups.get(at));
        if earlier.is_some_and(|earlier| grade_words(words, *earlier) == grade) {
            continue;
        }
        let name = name_of(site, breach, at, group);
        match grades.iter_mut().find(|(known, _)| *known == grade) {
            Some((_, names)) => names.push(name),
            None => grades.push((grade, vec![name])),
        }
    }
    let same = grades.is_empty();
    let grades = grades.into_iter().map(|(grade, names)| {
        html! { <li>{ format!("{}: {grade}", names.join(", ")) }</li> }
    });
    let new = day.new.iter().filter_map(|at| {
        let claim = site.record(index)?.claims.get(usize::try_from(*at).ok()?)?;
        Some(html! { <li>{ claim_sentence(site, &breach.key, claim) }</li> })
    });
    html! {
        <tr>
            <th scope="row">{ capitalised(&date(words, day.date)) }</th>
            <td><ul>{ for new }</ul></td>
            <td>
                if same { { history_same(words) } } else { <ul>{ for grades }</ul> }
            </td>
        </tr>
    }
}

/// A group by its letter where there are several, else by its name.
fn name_of(site: &Site, breach: &Breach, at: usize, group: &Group) -> String {
    if breach.groups.len() > 1 {
        return letter(at);
    }
    site.words().record_of(&breach.key).group(&group.id).to_owned()
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
