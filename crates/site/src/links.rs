//! Whom the check links to.

use osuiko::ui::effects::WEATHER;
use osuiko_catalogue::Sound;
use osuiko_words::Language;

use crate::headers;

/// The value of the header that says whom the check may reach.
pub fn reached(sound: &Sound) -> String {
    let mut addresses = vec![WEATHER.to_owned()];
    for language in Language::ALL {
        let edition = sound.edition(language);
        let tables = edition.tables();
        let pages = tables.organisations.iter().filter_map(|known| known.page.clone());
        let links = tables.actions.iter().filter_map(|action| action.link.clone());
        let words = edition.page().iter().filter(|text| text.starts_with("https://")).cloned();
        addresses.extend(pages.chain(links).chain(words));
    }
    headers::reaches(&addresses)
}
