//! What a page is about, for machines: schema.org in JSON-LD, where a fitting type exists.

use osuiko_engine::index::{ActionIndex, BreachIndex, SourceIndex};
use osuiko_words::written::breaches_dataset;
use osuiko_words::{APP_NAME, Language};
use serde_json::{Value, json};

use crate::kind::{DATA_FOLDER, FEED, OPEN_DATA, Sheet};
use crate::open_data::{LICENCE_ADDRESS, VERSION};
use crate::source::Site;
use crate::written::Page;

/// The element that holds the data of a page; nothing for a page that no type fits.
pub(super) fn data(site: &Site, page: Page) -> String {
    let value = match page {
        Page::Breach(breach) => article(site, page, breach),
        Page::Breaches => dataset(site, page),
        Page::Actions => list(site, page),
        Page::Paper | Page::Embedding | Page::Accessibility | Page::Privacy => {
            return String::new();
        }
    };
    // A `<` inside a string could end the element.
    let text = value.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{text}</script>\n")
}

/// A breach: an article that leans on its sources.
fn article(site: &Site, page: Page, breach: BreachIndex) -> Value {
    let reviewed = site.known.catalogue.breach(breach).map(|breach| breach.reviewed.to_string());
    let record = site.record(breach);
    // The oldest change is that by which it came on the list.
    let published = record.and_then(|record| record.changes.first()).map(|change| change.on);
    let sources = record
        .into_iter()
        .flat_map(|record| record.claims.iter().map(|claim| claim.source).chain([record.page]));
    let mut sources: Vec<SourceIndex> = sources.collect();
    sources.sort();
    sources.dedup();
    let citation: Vec<Value> = sources
        .iter()
        .filter_map(|index| site.records.sources.get(index.position()))
        .map(|source| {
            let mut cited = json!({
                "@type": "WebPage",
                "name": source.title,
                "url": source.address,
                "inLanguage": source.language,
                "publisher": { "@type": "Organization", "name": source.publisher },
            });
            if let (Some(date), Some(fields)) = (source.date, cited.as_object_mut()) {
                fields.insert("datePublished".to_owned(), Value::from(date.to_string()));
            }
            cited
        })
        .collect();
    json!({
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": page.heading(site),
        "description": page.description(site),
        "inLanguage": site.language().code(),
        "datePublished": published.map(|on| on.to_string()),
        "dateModified": reviewed,
        "mainEntityOfPage": address(site, page),
        "author": publisher(site),
        "publisher": publisher(site),
        "license": LICENCE_ADDRESS,
        "isAccessibleForFree": true,
        "citation": citation,
    })
}

/// Who answers for what the site says.
fn publisher(site: &Site) -> Value {
    json!({ "@type": "Organization", "name": site.served.publisher })
}

/// The address of a page.
fn address(site: &Site, page: Page) -> String {
    site.served.address(&page.up(site), &format!("{}/{}", site.language().code(), page.path(site)))
}

/// The list of breaches: a set of data that can be had as one file.
fn dataset(site: &Site, page: Page) -> Value {
    json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": page.heading(site),
        "description": breaches_dataset(site.words()),
        "alternateName": site.words().text(APP_NAME),
        "identifier": address(site, page),
        "url": address(site, page),
        "version": VERSION.to_string(),
        "inLanguage": Language::ALL.map(Language::code),
        "dateModified": site.known.catalogue.tables().reviewed.to_string(),
        "temporalCoverage": site.began().map(|on| format!("{on}/..")),
        "spatialCoverage": {
            "@type": "Country",
            "name": "Finland",
            "identifier": "FI",
        },
        "license": LICENCE_ADDRESS,
        "creator": publisher(site),
        "publisher": publisher(site),
        "isAccessibleForFree": true,
        "distribution": distributions(site, page),
    })
}

/// The files in which the data can be had.
fn distributions(site: &Site, page: Page) -> Vec<Value> {
    let feed = format!("{}/{FEED}", site.language().code());
    let tables = Sheet::ALL.map(|sheet| ("text/csv", format!("{DATA_FOLDER}/{}", sheet.file())));
    let others = [("application/json", OPEN_DATA.to_owned()), ("application/atom+xml", feed)];
    let download = |(media, path): (&str, String)| {
        json!({
            "@type": "DataDownload",
            "encodingFormat": media,
            "contentUrl": site.served.address(&page.up(site), &path),
        })
    };
    others.into_iter().chain(tables).map(download).collect()
}

/// The actions: a list of things with a place on the page each.
fn list(site: &Site, page: Page) -> Value {
    let actions = site.known.catalogue.tables().actions.iter().enumerate();
    let items: Vec<Value> = actions
        .map(|(at, action)| {
            json!({
                "@type": "ListItem",
                "position": at.saturating_add(1),
                "name": site.known.words.action(ActionIndex::at(at)).name(),
                "url": format!("#action-{}", action.id),
            })
        })
        .collect();
    json!({
        "@context": "https://schema.org",
        "@type": "ItemList",
        "name": page.heading(site),
        "description": page.description(site),
        "itemListElement": items,
    })
}
