//! A table of facts: on a narrow screen each of its rows becomes a small card.

use yew::prelude::*;

/// A table with these column heads around `rows`; `caption` is for assistive technology.
pub(super) fn facts_table(
    caption: Option<String>,
    columns: &[&str],
    rows: impl IntoIterator<Item = Html>,
) -> Html {
    facts_table_with_foot(caption, columns, rows, Html::default())
}

/// The same with a last row of its own.
pub(super) fn facts_table_with_foot(
    caption: Option<String>,
    columns: &[&str],
    rows: impl IntoIterator<Item = Html>,
    foot: Html,
) -> Html {
    let columns = columns.iter().map(|column| html! { <th scope="col">{ *column }</th> });
    html! {
        <table class="facts-table">
            if let Some(caption) = caption {
                <caption class="visually-hidden">{ caption }</caption>
            }
            <thead><tr>{ for columns }</tr></thead>
            <tbody>{ for rows }</tbody>
            { foot }
        </table>
    }
}
