//! Where every fact stands: numbered sources with publisher and days, and the marks that lead to them.

use yew::prelude::*;

use crate::source::Site;
use osuiko::ui::parts::{View, in_brackets, out_link, out_link_of};
use osuiko_engine::Date;
use osuiko_engine::catalogue::{Breach, Reading, Record, Source, Titled};
use osuiko_engine::index::SourceIndex;
use osuiko_engine::ordered::{Set, ranked};
use osuiko_engine::record::history::sources as leant_on;
use osuiko_words::written::{
    in_en, in_fi, in_sv, known_sources, source_archived, source_copy, source_copy_of, source_line,
    source_mark, source_official, source_reported, source_titled_opening, source_titled_unseen,
    source_undated,
};
use osuiko_words::{Words, capitalised, date};

/// More than the rank of any day.
const LATER: u64 = 1 << 40;

/// The sources of one page, each with its number, and the small marks that lead to them.
#[derive(Clone, Debug)]
pub(super) struct Cited<'a> {
    /// What the page is made from.
    pub(super) site: &'a Site,
    /// The sources in the order of their numbers.
    order: Vec<SourceIndex>,
}

impl<'a> Cited<'a> {
    /// The sources of a page: official ones have the first numbers, and each kind is in the order
    /// of time, what has no day last.
    pub(super) fn new(site: &'a Site, sources: &Set<SourceIndex>) -> Self {
        let order = ranked(sources.iter().collect(), |index: &SourceIndex| {
            let source = site.records.sources.get(index.position());
            let day = source.and_then(|source| source.date).map_or(LATER, Date::rank);
            let other = source.is_some_and(|source| !source.official);
            day.saturating_add(if other { LATER } else { 0 })
        });
        Self { site, order }
    }

    /// Every source that a breach leans on.
    pub(super) fn of(site: &'a Site, breach: &Breach, record: &Record) -> Self {
        Self::new(site, &leant_on(breach, record))
    }

    /// Links to sources further down the page, by their numbers.
    pub(super) fn marks(&self, sources: &[SourceIndex]) -> Html {
        let mut numbers: Vec<usize> =
            sources.iter().filter_map(|index| self.number(*index)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let links = numbers.into_iter().map(|number| {
            let number = number.to_string();
            let label = source_mark(self.site.words(), &number);
            html! {
                <a class="source-mark" href={format!("#{}", anchor(&number))} aria-label={label}>
                    { format!("[{number}]") }
                </a>
            }
        });
        html! { <>{ "\u{a0}" }<span class="source-marks">{ for links }</span></> }
    }

    /// The section with all of them.
    pub(super) fn list(&self) -> Html {
        let items = self.order.iter().map(|source| self.item(*source));
        html! {
            <section id="sources">
                <h2>{ known_sources(self.site.words()) }</h2>
                <ol class="sources">{ for items }</ol>
            </section>
        }
    }

    /// The number of a source, from 1.
    fn number(&self, index: SourceIndex) -> Option<usize> {
        self.order.iter().position(|known| *known == index)?.checked_add(1)
    }

    /// One source: its title as a link, its publisher, its day, when it was read.
    fn item(&self, index: SourceIndex) -> Html {
        let words = self.site.words();
        let found = self.site.records.sources.get(index.position());
        let Some((source, number)) = found.zip(self.number(index)) else {
            return Html::default();
        };
        let published =
            source.date.map_or_else(|| source_undated(words).to_owned(), |on| date(words, on));
        let line = source_line(words, &date(words, source.checked), &published, &source.publisher);
        let standing =
            if source.official { source_official(words) } else { source_reported(words) };
        let copy = match source.reading {
            Reading::Live => String::new(),
            Reading::Copy(None) => format!("{} ", source_copy(words)),
            Reading::Copy(Some(of)) => format!("{} ", source_copy_of(words, &date(words, of))),
        };
        let archived = source.archived.as_ref().map(|copy| {
            let name = source_archived(words, &date(words, copy.on));
            let link = View::html(words, None, |view| {
                out_link_of(view, &copy.address, (&name, None), &source.title);
            });
            html! { <>{ " " }{ link }</> }
        });
        let titled = match source.titled {
            Titled::Headline => String::new(),
            Titled::Opening => format!("{} ", source_titled_opening(words)),
            Titled::Unseen => format!("{} ", source_titled_unseen(words)),
        };
        let link = View::html(words, None, |view| {
            out_link(view, &source.address, &source.title, Some(&source.language));
        });
        html! {
            <li id={anchor(&number.to_string())}>
                { link }{ in_brackets(other_language(words, &source.language)) }
                <span class="claim-by">{ capitalised(&line) }{ " " }{ copy }{ titled }<span class="standing">{ capitalised(standing) }{ "." }</span>{ archived }</span>
            </li>
        }
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

/// Where a source stands on the page, by its number: what others may link to.
fn anchor(number: &str) -> String {
    format!("source-{number}")
}

/// The best official page about a breach: the one that the record names, or a page of the same site
/// in the reader's language.
pub(super) fn official_page<'a>(cited: &Cited<'a>, record: &Record) -> Option<&'a Source> {
    let sources = &cited.site.records.sources;
    let named = sources.get(record.page.position())?;
    let own = cited.site.language().code();
    let host = |source: &Source| source.address.split('/').nth(2).map(str::to_owned);
    let in_own = cited.order.iter().filter_map(|index| sources.get(index.position()));
    let mut in_own = in_own
        .filter(|source| source.official && source.language == own && host(source) == host(named));
    if named.language == own { Some(named) } else { in_own.next().or(Some(named)) }
}
