//! The description of the open data for portals has what DCAT-AP demands, and every file that it names is one of ours.

use osuiko_site::kind::{Kind, SCHEMA, STABLE_SCHEMA};
use osuiko_site::portal;
use osuiko_words::Language;
use serde_json::Value;

use crate::sites::site_at;

/// The address of a site that knows it.
const HOME: &str = "https://county.example/osuiko";

/// The description.
fn described(home: Option<&str>) -> Value {
    let sites = Language::ALL.map(|language| site_at(language, home));
    let text = portal::description(&sites, &sites[0].served).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn a_catalogue_a_set_of_data_and_its_files_have_what_is_mandatory() {
    let catalogue = described(Some(HOME));
    for (of, fields) in [
        ("", &["dct:title", "dct:description", "dct:publisher"][..]),
        ("/dcat:dataset", &["dct:title", "dct:description", "dct:publisher", "dcat:contactPoint"]),
    ] {
        let record = catalogue.pointer(of).unwrap();
        for field in fields {
            assert!(!record[*field].is_null(), "{of} has no {field}");
        }
    }
    for text in ["dct:title", "dct:description"] {
        let languages: Vec<&str> = catalogue["dcat:dataset"][text]
            .as_array()
            .unwrap()
            .iter()
            .map(|text| text["@language"].as_str().unwrap())
            .collect();
        assert_eq!(languages, ["fi", "sv", "en"], "{text}");
    }
    // Every prefix that is used is explained.
    let context = catalogue["@context"].as_object().unwrap();
    let text = catalogue.to_string();
    for prefix in ["dcat", "dct", "foaf", "vcard", "xsd"] {
        assert!(text.contains(&format!("\"{prefix}:")), "{prefix} is not used");
        assert!(context.contains_key(prefix), "{prefix} is not explained");
    }
}

#[test]
fn every_file_that_it_names_is_one_of_ours_under_a_free_licence() {
    let catalogue = described(Some(HOME));
    let files = catalogue["dcat:dataset"]["dcat:distribution"].as_array().unwrap();
    assert!(files.len() > 10, "only {} files", files.len());
    for file in files {
        let address = file["dcat:downloadURL"]["@id"].as_str().unwrap();
        let path = address.strip_prefix(HOME).unwrap_or_else(|| panic!("{address} is not whole"));
        assert!(Kind::of_path(path).is_some(), "{path} is no file of ours");
        assert_eq!(file["dcat:accessURL"], file["dcat:downloadURL"]);
        assert_eq!(file["dct:license"]["@id"], "https://creativecommons.org/licenses/by/4.0/");
    }
    let conforms = files[0]["dct:conformsTo"]["@id"].as_str().unwrap();
    assert_eq!(conforms, format!("{HOME}/{STABLE_SCHEMA}"));
    assert_ne!(STABLE_SCHEMA, SCHEMA);
}

#[test]
fn without_an_address_of_the_site_it_says_nothing_that_is_not_so() {
    let text = described(None).to_string();
    assert!(!text.contains("osuiko.example/fi"), "an address that is only an example");
    let catalogue = described(None);
    let first = &catalogue["dcat:dataset"]["dcat:distribution"][0]["dcat:accessURL"]["@id"];
    assert_eq!(first, "catalogue.json");
}
