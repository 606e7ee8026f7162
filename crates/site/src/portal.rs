//! What the open data is, for portals that collect such descriptions: DCAT in the European profile for
//! portals (DCAT-AP), as JSON-LD. The national one is <https://www.avoindata.fi>.

use anyhow::{Context as _, Result};
use osuiko_words::written::{breaches_dataset, breaches_lead};
use osuiko_words::{APP_NAME, Language};
use serde_json::{Map, Value, json};

use crate::kind::{DATA_FOLDER, FEED, OPEN_DATA, PACKAGE, PORTAL, STABLE_SCHEMA, Sheet};
use crate::open_data::{LICENCE_ADDRESS, VERSION};
use crate::source::{Served, Site};
use crate::written::Page;

/// What the addresses of the European Union's closed lists begin with.
const LISTS: &str = "http://publications.europa.eu/resource/authority";

/// What the addresses of media types begin with.
const MEDIA: &str = "https://www.iana.org/assignments/media-types";

/// The description; `sites` are those of every language. Where nobody knows the address of the site,
/// its addresses are relative to the description.
///
/// # Errors
/// When there is no site, or it cannot be written, which does not happen with memory to spare.
pub fn description(sites: &[Site], served: &Served) -> Result<String> {
    let site = sites.first().context("there is no language")?;
    let address = |path: &str| served.address("", path);
    let here = address(PORTAL);
    let reviewed = site.known.catalogue.tables().reviewed.to_string();
    let began = site.began().map(|on| on.to_string());
    let words = |of: fn(&Site) -> String| -> Value {
        let each = sites
            .iter()
            .map(|site| json!({ "@language": site.language().code(), "@value": of(site) }));
        each.collect()
    };
    let landing: Value = sites
        .iter()
        .map(|site| iri(&address(&format!("{}/breaches/", site.language().code()))))
        .collect();
    let languages: Value = Language::ALL.into_iter().map(|l| iri(&language(l))).collect();
    let publisher = json!({
        "@type": "foaf:Agent",
        "foaf:name": served.publisher,
    });
    let dataset = json!({
        "@id": format!("{here}#data"),
        "@type": "dcat:Dataset",
        "dct:title": words(|site| Page::Breaches.heading(site)),
        "dct:description": words(|site| breaches_dataset(site.words()).to_owned()),
        "dct:identifier": format!("{here}#data"),
        "dct:publisher": publisher,
        "dcat:contactPoint": {
            "@type": "vcard:Kind",
            "vcard:fn": served.publisher,
            "vcard:hasEmail": iri(&format!("mailto:{}", served.reports)),
        },
        "dcat:version": VERSION.to_string(),
        "dct:modified": typed("xsd:date", &reviewed),
        "dct:accrualPeriodicity": iri(&format!("{LISTS}/frequency/IRREG")),
        "dct:accessRights": iri(&format!("{LISTS}/access-right/PUBLIC")),
        "dct:language": languages,
        "dct:spatial": iri(&format!("{LISTS}/country/FIN")),
        "dct:temporal": {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": began.map(|on| typed(date_type(&on), &on)),
        },
        "dcat:theme": [
            iri(&format!("{LISTS}/data-theme/JUST")),
            iri(&format!("{LISTS}/data-theme/HEAL")),
        ],
        "dcat:keyword": keywords(),
        "dcat:landingPage": landing,
        "dcat:distribution": distributions(sites, served),
    });
    let catalogue = json!({
        "@context": context(),
        "@id": format!("{here}#catalogue"),
        "@type": "dcat:Catalog",
        "dct:title": site.words().text(APP_NAME),
        "dct:description": words(|site| breaches_lead(site.words()).to_owned()),
        "dct:publisher": publisher,
        "dct:modified": typed("xsd:date", &reviewed),
        "foaf:homepage": iri(&address("")),
        "dcat:dataset": dataset,
    });
    let mut text = serde_json::to_string_pretty(&catalogue)?;
    text.push('\n');
    Ok(text)
}

/// The prefixes of the terms.
fn context() -> Value {
    json!({
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

/// A thing by its address.
fn iri(address: &str) -> Value {
    json!({ "@id": address })
}

/// A value with its type.
fn typed(name: &str, value: &str) -> Value {
    json!({ "@type": name, "@value": value })
}

/// The type of a day, a month or a year.
fn date_type(date: &str) -> &'static str {
    match date.len() {
        4 => "xsd:gYear",
        7 => "xsd:gYearMonth",
        _ => "xsd:date",
    }
}

/// A language in the European list.
fn language(language: Language) -> String {
    let code = match language {
        Language::Fi => "FIN",
        Language::Sv => "SWE",
        Language::En => "ENG",
    };
    format!("{LISTS}/language/{code}")
}

/// Words by which people look for such data.
fn keywords() -> Value {
    let words = [
        ("fi", ["tietoturvaloukkaus", "tietovuoto", "tietomurto", "tietosuoja"]),
        ("sv", ["personuppgiftsincident", "dataläckage", "dataintrång", "dataskydd"]),
        ("en", ["personal data breach", "data leak", "intrusion", "data protection"]),
    ];
    let each = words
        .into_iter()
        .flat_map(|(code, words)| words.map(|word| json!({ "@language": code, "@value": word })));
    each.collect()
}

/// The files in which the data can be had.
fn distributions(sites: &[Site], served: &Served) -> Vec<Value> {
    let mut files = vec![
        (OPEN_DATA.to_owned(), "application/json", Some("JSON"), "JSON".to_owned()),
        (
            format!("{DATA_FOLDER}/{PACKAGE}"),
            "application/json",
            Some("JSON"),
            "Frictionless Data Package".to_owned(),
        ),
    ];
    for sheet in Sheet::ALL {
        let path = format!("{DATA_FOLDER}/{}", sheet.file());
        files.push((path, "text/csv", Some("CSV"), format!("CSV: {}", sheet.name())));
    }
    for site in sites {
        let code = site.language().code();
        let name = format!("Atom ({code})");
        files.push((format!("{code}/{FEED}"), "application/atom+xml", Some("ATOM"), name));
    }
    let described = |(path, media, format, title): (String, &str, Option<&str>, String)| {
        let address = served.address("", &path);
        let mut file = Map::from_iter(
            [
                ("@type", json!("dcat:Distribution")),
                ("@id", json!(format!("{}#{path}", served.address("", PORTAL)))),
                ("dct:title", json!(title)),
                ("dcat:accessURL", iri(&address)),
                ("dcat:downloadURL", iri(&address)),
                ("dcat:mediaType", iri(&format!("{MEDIA}/{media}"))),
                ("dct:license", iri(LICENCE_ADDRESS)),
            ]
            .map(|(name, value)| (name.to_owned(), value)),
        );
        if let Some(format) = format {
            file.insert("dct:format".to_owned(), iri(&format!("{LISTS}/file-type/{format}")));
        }
        if path == OPEN_DATA {
            let schema = iri(&served.address("", STABLE_SCHEMA));
            file.insert("dct:conformsTo".to_owned(), schema);
        }
        Value::Object(file)
    };
    files.into_iter().map(described).collect()
}
