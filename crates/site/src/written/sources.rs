//! Where every fact stands: sources with publisher and days, and the small marks that lead to them.

use yew::prelude::*;

use crate::source::Site;
use osuiko::ui::parts::{View, in_brackets, out_link};
use osuiko_engine::catalogue::{Breach, Reading, Record, Titled};
use osuiko_engine::index::SourceIndex;
use osuiko_engine::record::history::sources as leant_on;
use osuiko_words::written::{
    in_en, in_fi, in_sv, known_sources, source_copy, source_copy_of, source_line, source_official,
    source_reported, source_titled_opening, source_titled_unseen, source_undated,
};
use osuiko_words::{Words, capitalised, date};

/// Every source a breach leans on.
pub(super) fn sources(site: &Site, breach: &Breach, record: &Record) -> Html {
    let items: Vec<SourceIndex> = leant_on(breach, record).iter().collect();
    list(site, &items)
}

/// A section with these sources.
pub(super) fn list(site: &Site, sources: &[SourceIndex]) -> Html {
    let items = sources.iter().map(|source| item(site, *source));
    html! {
        <section id="sources">
            <h2>{ known_sources(site.words()) }</h2>
            <ul class="sources">{ for items }</ul>
        </section>
    }
}

/// In which language a source is, if it is not that of the page.
pub(super) fn other_language<'a>(words: &'a Words, language: &str) -> &'a str {
    match language {
        _ if language == words.language().code() => "",
        "fi" => in_fi(words),
        "sv" => in_sv(words),
        "en" => in_en(words),
        _ => "",
    }
}

/// One source: its title as a link, its publisher, its day, when it was read.
fn item(site: &Site, index: SourceIndex) -> Html {
    let words = site.words();
    let Some(source) = site.records.sources.get(index.position()) else { return Html::default() };
    let published =
        source.date.map_or_else(|| source_undated(words).to_owned(), |on| date(words, on));
    let line = source_line(words, &date(words, source.checked), &published, &source.publisher);
    let standing = if source.official { source_official(words) } else { source_reported(words) };
    let copy = match source.reading {
        Reading::Live => String::new(),
        Reading::Copy(None) => format!("{} ", source_copy(words)),
        Reading::Copy(Some(of)) => format!("{} ", source_copy_of(words, &date(words, of))),
    };
    let titled = match source.titled {
        Titled::Headline => String::new(),
        Titled::Opening => format!("{} ", source_titled_opening(words)),
        Titled::Unseen => format!("{} ", source_titled_unseen(words)),
    };
    let link = View::html(words, None, |view| {
        out_link(view, &source.address, &source.title, Some(&source.language));
    });
    html! {
        <li id={anchor(index)}>
            { link }{ in_brackets(other_language(words, &source.language)) }
            <span class="claim-by">{ capitalised(&line) }{ " " }{ copy }{ titled }<span class="standing">{ capitalised(standing) }{ "." }</span></span>
        </li>
    }
}

/// Links to sources further down the page, by the names of their publishers.
pub(super) fn marks(site: &Site, sources: &[SourceIndex]) -> Html {
    let links = sources.iter().filter_map(|index| {
        let source = site.records.sources.get(index.position())?;
        let href = format!("#{}", anchor(*index));
        let label = format!("{}: {}", known_sources(site.words()), source.publisher);
        Some(html! { <a class="source-mark" {href} title={label.clone()} aria-label={label}>{ "§" }</a> })
    });
    html! { <span class="source-marks">{ for links }</span> }
}

/// Where a source stands on the page.
fn anchor(index: SourceIndex) -> String {
    format!("source-{}", index.0)
}
