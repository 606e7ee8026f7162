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
    let mut name = |address: &str, record: String, phone: Option<&String>| {
        let link = found.entry(address.to_owned()).or_insert_with(|| Link {
            address: address.to_owned(),
            named_in: Vec::new(),
            phones: Vec::new(),
        });
        link.named_in.push(record);
        link.phones.extend(phone.cloned());
    };
    for (_, source) in &files.sources {
        let leans = files
            .organisations
            .iter()
            .map(|(_, organisation)| organisation)
            .find(|o| o.phone.is_some() && o.sources.first() == Some(&source.id));
        let phone = leans.and_then(|organisation| organisation.phone.as_ref());
        name(&source.address, format!("source {}", source.id), phone);
    }
    for (_, organisation) in &files.organisations {
        for address in [&organisation.site, &organisation.page].into_iter().flatten() {
            name(address, format!("organisation {}", organisation.id), None);
        }
    }
    for (_, action) in &files.actions {
        for address in action.links.values() {
            name(address, format!("action {}", action.id), None);
        }
    }
    found.into_values().collect()
}
