//! What a page is about, for machines: schema.org in JSON-LD, where a fitting type exists.

use osuiko_engine::index::{ActionIndex, BreachIndex, SourceIndex};
use serde_json::{Value, json};

use crate::kind::OPEN_DATA;
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
    let record = site.records.breaches.get(breach.position());
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
        "dateModified": reviewed,
        "citation": citation,
    })
}

/// The list of breaches: a set of data that can be had as one file.
fn dataset(site: &Site, page: Page) -> Value {
    json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": page.heading(site),
        "description": page.description(site),
        "inLanguage": site.language().code(),
        "dateModified": site.known.catalogue.tables().reviewed.to_string(),
        "isAccessibleForFree": true,
        "distribution": [{
            "@type": "DataDownload",
            "encodingFormat": "application/json",
            "contentUrl": site.served.address(&page.up(site), OPEN_DATA),
        }],
    })
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
