//! Whom the check links to is whom it may reach, and nobody else.

use osuiko::ui::effects::WEATHER;
use osuiko_site::links;
use osuiko_words::Language;

use crate::support::SOUND;

/// How an address begins.
const BEGINS: &str = "https://";

/// The hosts that the check may reach.
fn listed() -> Vec<String> {
    let value = links::reached(&SOUND);
    let patterns = value.split('"').filter_map(|part| part.strip_prefix(BEGINS));
    patterns.map(|pattern| pattern.strip_suffix("/*").unwrap().to_owned()).collect()
}

/// The hosts of all addresses in the packs of a language, each as far as it can be one: what stands
/// behind an address in a pack may look like more of it.
fn packed(language: Language) -> Vec<String> {
    let packs = SOUND.edition(language).packed().unwrap();
    let mut hosts = Vec::new();
    for pack in [packs.first, packs.help] {
        let text = String::from_utf8_lossy(&pack).into_owned();
        for rest in text.split(BEGINS).skip(1) {
            let end = rest.find(|sign: char| !sign.is_ascii_lowercase() && !"-.".contains(sign));
            hosts.push(rest[..end.unwrap_or(rest.len())].to_owned());
        }
    }
    hosts
}

#[test]
fn every_address_that_a_pack_has_is_on_the_list_of_whom_the_check_may_reach() {
    let listed = listed();
    for language in Language::ALL {
        let packed = packed(language);
        assert!(packed.len() > 50, "{}", packed.len());
        for host in packed {
            assert!(listed.contains(&host), "{host} is not on the list");
        }
    }
}

#[test]
fn the_list_has_nobody_but_whom_the_check_links_to_each_once_and_in_order() {
    let listed = listed();
    assert!(listed.is_sorted_by(|one, other| one < other), "{listed:?}");
    let weather = WEATHER.strip_prefix(BEGINS).unwrap().trim_end_matches('/');
    let packed: Vec<String> = Language::ALL.into_iter().flat_map(packed).collect();
    for host in listed {
        assert!(host == weather || packed.contains(&host), "nobody links to {host}");
    }
}

#[test]
fn the_list_fits_into_what_servers_take() {
    // nginx reads no longer word than this in its configuration.
    let longest = 4096;
    let value = links::reached(&SOUND);
    assert!(value.len() < longest, "{} bytes", value.len());
    assert!(value.is_ascii() && !value.contains(['\'', '\\', '$']));
}
