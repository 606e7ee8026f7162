//! The list of the parts of a page, which stands beside them.

use osuiko_words::Words;
use osuiko_words::written::contents_title;
use yew::prelude::*;

/// The list of the parts of a page: what each is called, by its id.
pub(super) fn contents<'a>(
    words: &Words,
    parts: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Html {
    let links = parts.into_iter().map(|(id, name)| {
        html! { <li><a href={format!("#{id}")}>{ name }</a></li> }
    });
    html! {
        <nav class="contents-list" aria-label={contents_title(words).to_owned()}>
            <h2>{ contents_title(words) }</h2>
            <ul>{ for links }</ul>
        </nav>
    }
}

/// The parts of a page with what stands beside them.
pub(super) fn beside(contents: Html, parts: Html) -> Html {
    html! {
        <div class="beside-contents">
            <div class="contents">{ contents }</div>
            <div class="parts">{ parts }</div>
        </div>
    }
}
