//! What is written from what: everything that follows from the catalogue, in the order in which one
//! file names another.

use std::rc::Rc;

use anyhow::{Context as _, Result};
use osuiko_catalogue::Sound;
use osuiko_words::Language;

use crate::dist::Dist;
use crate::files;
use crate::kind::Kind;
use crate::manifest::Icons;
use crate::packs::{Added, AllPacks, Packs};
use crate::pages::{self, Assets, Shared};
use crate::source::{Served, Site};
use crate::statement::Statement;
use crate::{feeds, oembed, open_data, portal, well_known};

/// Adds all that follows from the catalogue: packs, pages, manifests, feeds and open data.
///
/// `served` says where the site is and by whom, `statement` what is said of accessibility. `shared`,
/// `packs` and `icons` are files that were added before, `elements` are the scripts that other people's
/// pages load, the first one last, and `single` makes the file that holds the whole check in one
/// language, with the packs of easy Finnish where that is Finnish.
///
/// # Errors
/// When `single` fails, or a file cannot be made or written.
pub fn write(
    dist: &mut Dist,
    sound: &Sound,
    (served, statement): (Served, Statement),
    (shared, packs, icons): (&Shared, &AllPacks, &Icons),
    [element, first_element]: [&[u8]; 2],
    single: impl Fn(&Site, &Packs, Option<&Packs>) -> Result<String>,
) -> Result<()> {
    let (served, statement) = (Rc::new(served), Rc::new(statement));
    dist.add(Kind::Element, element)?;
    dist.add(Kind::FirstElement, first_element)?;
    let element = Rc::from(files::sri_sha384(element));
    let (mut sites, mut easy) = (Vec::new(), None);
    for Added { packs: of, catalogue, help } in packs.each() {
        let language = of.language;
        let site = Site::new(sound.edition(language), &served, &statement, &element)?;
        dist.add(Kind::Manifest(language), icons.manifest(&site).as_bytes())?;
        let easy_packs = (language == Language::Fi).then(|| packs.easy());
        dist.add(Kind::Single(language), single(&site, of, easy_packs)?.as_bytes())?;
        pages::add(dist, &site, &Assets { shared, catalogue, help })?;
        if language == Language::Fi {
            let site = site.in_easy_finnish(sound.easy())?;
            pages::add_written(dist, &site, shared)?;
            easy = Some(site);
        }
        let about = || format!("cannot write the feed of changes in {}", language.code());
        dist.add(Kind::Feed(language), feeds::feed(&site).with_context(about)?.as_bytes())?;
        for (scope, place) in feeds::Scope::parts(&site) {
            let kind = Kind::PlaceFeed(language, place);
            dist.add(kind, feeds::of(&site, scope).with_context(about)?.as_bytes())?;
        }
        if let Some(embed) = oembed::document(&site, &shared.preview)? {
            dist.add(Kind::Oembed(language), embed.as_bytes())?;
        }
        sites.push(site);
    }
    pages::add_entrance(dist, &sites, &served, shared)?;
    dist.add(Kind::Robots, well_known::robots(&served).as_bytes())?;
    dist.add(Kind::Security, well_known::security(&served, &statement).as_bytes())?;
    dist.add(Kind::Portal, portal::description(&sites, &served)?.as_bytes())?;
    sites.extend(easy);
    if let Some(list) = well_known::sitemap(&sites, &served)? {
        dist.add(Kind::Sitemap, list.as_bytes())?;
    }
    dist.add(Kind::OpenData, open_data::json(sound)?.as_bytes())?;
    for breach in open_data::each_breach(sound)? {
        dist.add(Kind::BreachJson(breach.key.clone()), breach.json.as_bytes())?;
        dist.add(Kind::BreachTable(breach.key), breach.table.as_bytes())?;
    }
    let sheets = open_data::sheets(sound)?;
    for (sheet, table) in sheets.tables {
        dist.add(Kind::Sheet(sheet), table.as_bytes())?;
    }
    dist.add(Kind::Package, sheets.package.as_bytes())?;
    dist.add(Kind::Schema, open_data::schema()?.as_bytes())?;
    dist.add(Kind::StableSchema, open_data::stable_schema()?.as_bytes())?;
    Ok(())
}
