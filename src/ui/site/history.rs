//! What was known when: what the check would have said on each day.

use yew::prelude::*;

use super::Site;
use crate::domain::Date;
use crate::domain::catalogue::Breach;
use crate::domain::check::Grade;
use crate::domain::index::BreachIndex;
use crate::text::written::{
    column_group, column_new, column_when, history_heading, history_lead, history_not_known,
};
use crate::text::{
    Words, capitalised, date, grade_likely, grade_not_indicated, grade_possible, grade_told,
};

/// What the check would have said on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryDay {
    /// The day.
    pub on: Date,
    /// The claims that were new on it, by position in the record.
    pub new: Vec<usize>,
    /// For each group, in the order of the breach.
    pub grades: Vec<HistoryGrade>,
}

/// What a typical member of a group would have been told; `None` while nothing was known of it.
pub type HistoryGrade = Option<Grade>;

/// The table of days.
pub(super) fn history(site: &Site, index: BreachIndex, breach: &Breach) -> Html {
    let words = site.words();
    let Some(days) = site.history.get(index.position()).filter(|days| !days.is_empty()) else {
        return Html::default();
    };
    let group = |id: &str| site.known.word("group", &format!("{}-{id}", breach.key), "");
    let rows = days.iter().map(|day| {
        let grades = breach.groups.iter().zip(&day.grades).map(|(of, grade)| {
            html! {
                <li>{ format!("{}: {}", group(&of.id), grade_words(words, *grade)) }</li>
            }
        });
        let new = day.new.iter().filter_map(|at| {
            let claim = site.record(index)?.claims.get(*at)?;
            Some(html! { <li>{ super::numbers::claim_sentence(site, &breach.key, claim) }</li> })
        });
        html! {
            <tr>
                <th scope="row">{ capitalised(&date(words, day.on)) }</th>
                <td><ul>{ for new }</ul></td>
                <td><ul>{ for grades }</ul></td>
            </tr>
        }
    });
    html! {
        <section id="history">
            <h2>{ history_heading(words) }</h2>
            <details>
                <summary>{ history_lead(words) }</summary>
                <table class="facts-table">
                    <thead><tr>
                        <th scope="col">{ column_when(words) }</th>
                        <th scope="col">{ column_new(words) }</th>
                        <th scope="col">{ column_group(words) }</th>
                    </tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </details>
        </section>
    }
}

/// The name of a grade.
fn grade_words(words: &Words, grade: HistoryGrade) -> &str {
    match grade {
        None => history_not_known(words),
        Some(Grade::Told) => grade_told(words),
        Some(Grade::Likely) => grade_likely(words),
        Some(Grade::Possible) => grade_possible(words),
        Some(Grade::NotIndicated) => grade_not_indicated(words),
    }
}
