//! Every address that the catalogue names, for whoever tries whether the pages are still there.

use std::collections::BTreeMap;

use serde::Serialize;

use super::read::Files;

/// An address of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The https address.
    pub address: String,
    /// Which records name it, as `source savonia-tivi`.
    #[serde(rename = "where")]
    pub named_in: Vec<String>,
    /// The telephone numbers of the contacts that lean on this page.
    pub phones: Vec<String>,
}

/// Every address, each once, in the order of the alphabet.
///
/// A telephone number goes with the first of the sources in which a contact stands.
pub fn links(files: &Files) -> Vec<Link> {
    let mut found: BTreeMap<String, Link> = BTreeMap::new();
    let mut name = |address: &str, record: String, phones: &[&String]| {
        let link = found.entry(address.to_owned()).or_insert_with(|| Link {
            address: address.to_owned(),
            named_in: Vec::new(),
            phones: Vec::new(),
        });
        link.named_in.push(record);
        link.phones.extend(phones.iter().map(|phone| (*phone).clone()));
    };
    for (_, source) in &files.sources {
        let contacts = files.organisations.iter().map(|(_, organisation)| organisation);
        let lean = contacts.filter(|contact| contact.sources.first() == Some(&source.id));
        let phones: Vec<&String> =
            lean.flat_map(|contact| contact.phone.iter().chain(contact.phones.values())).collect();
        name(&source.address, format!("source {}", source.id), &phones);
    }
    for (_, organisation) in &files.organisations {
        for address in [&organisation.site, &organisation.page].into_iter().flatten() {
            name(address, format!("organisation {}", organisation.id), &[]);
        }
    }
    for (_, action) in &files.actions {
        for address in action.links.values() {
            name(address, format!("action {}", action.id), &[]);
        }
    }
    found.into_values().collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that meets the unexpected should stop at once")]
mod tests {
    use super::super::problem::Home;
    use super::super::raw;
    use super::*;

    #[test]
    fn an_address_stands_once_with_all_its_records_and_every_number_of_every_contact() {
        let source = r#"
            id = "page"
            address = "https://one.example/"
            language = "fi"
            standing = "official"
            checked = "2026-11-29"
        "#;
        let contact = |id: &str, rest: &str| {
            let text = format!("id = \"{id}\"\nsources = [\"page\"]\n{rest}");
            let home = Home { file: String::new(), steps: Vec::new() };
            (home, toml::from_str::<raw::Organisation>(&text).unwrap())
        };
        let home = Home { file: String::new(), steps: Vec::new() };
        let files = Files {
            sources: vec![(home, toml::from_str(source).unwrap())],
            organisations: vec![
                contact("first", "phone = \"09 1\"\nphones = { sv = \"09 2\" }"),
                contact("second", "phone = \"09 3\"\nsite = \"https://one.example/\""),
            ],
            ..Files::default()
        };
        let [link] = &links(&files)[..] else { panic!("one address") };
        assert_eq!(link.named_in, ["source page", "organisation second"]);
        assert_eq!(link.phones, ["09 1", "09 2", "09 3"]);
    }
}
