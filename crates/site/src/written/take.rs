//! What to take from the page of a breach: its facts as files, and words to cite it by.

use yew::prelude::*;

use super::Page;
use crate::kind::{DATA_FOLDER, FEED};
use crate::source::Site;
use osuiko_engine::catalogue::Breach;
use osuiko_engine::index::BreachIndex;
use osuiko_words::written::{
    breaches_feed, cite_text, cite_title, take_changes, take_json, take_table, take_title,
};
use osuiko_words::{APP_NAME, date};

/// The facts as a table and as JSON, how to cite the page, and what was changed.
pub(super) fn take(site: &Site, index: BreachIndex, breach: &Breach) -> Html {
    let (words, page) = (site.words(), Page::Breach(index));
    let file = |ending: &str| format!("{}{DATA_FOLDER}/{}.{ending}", page.up(site), breach.key);
    let code = site.language().code();
    let address = format!("{}/{code}/breaches/{}/", site.served.home, breach.key);
    let (name, title) = (words.text(APP_NAME), words.breach(index).title());
    let cite = cite_text(words, &address, name, &date(words, breach.reviewed), title);
    html! {
        <div class="take">
            <h2>{ take_title(words) }</h2>
            <ul>
                <li><a href={file("csv")} download={format!("{}.csv", breach.key)}>{ take_table(words) }</a></li>
                <li><a href={file("json")} download={format!("{}.json", breach.key)}>{ take_json(words) }</a></li>
                <li><a href="#changes">{ take_changes(words) }</a></li>
                <li><a href={[&*page.check(site), FEED].concat()}>{ breaches_feed(words) }</a></li>
            </ul>
            <details class="cite">
                <summary>{ cite_title(words) }</summary>
                <p class="cite-text">{ cite }</p>
            </details>
        </div>
    }
}
