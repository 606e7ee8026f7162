//! The pages that ship, as whole documents: the head that loads the program, and what stands there
//! before it runs.

mod assets;
mod check;
mod document;
mod entrance;
mod found;
mod soft_hyphens;
mod structured;
mod written;

use anyhow::Result;
use osuiko_words::Language;

use crate::dist::Dist;
use crate::kind::{Example, Kind};
use crate::source::{Served, Site};

pub use assets::{Assets, Shared};
pub use check::{alone, embed, example, start};
pub use entrance::{chooser, not_found};
pub use written::written;

/// Adds every page in one language.
///
/// # Errors
/// When a file cannot be written.
pub fn add(dist: &mut Dist, site: &Site, assets: &Assets<'_>) -> Result<()> {
    let language = site.language();
    dist.add(Kind::FirstView(language), start(site, assets).as_bytes())?;
    dist.add(Kind::FramePage(language), embed(site, assets).as_bytes())?;
    for shown in Example::ALL {
        let page = example(site, assets.shared, shown);
        dist.add(Kind::Example(language, shown), page.as_bytes())?;
    }
    add_written(dist, site, assets.shared)
}

/// Adds every page that needs no program, in one language or in easy Finnish.
///
/// # Errors
/// When a file cannot be written.
pub fn add_written(dist: &mut Dist, site: &Site, shared: &Shared) -> Result<()> {
    for (kind, page) in written(site, shared) {
        dist.add(kind, page.as_bytes())?;
    }
    Ok(())
}

/// Adds the pages that are in every language at once: `sites` has one for each.
///
/// # Errors
/// When a file cannot be written.
pub fn add_entrance(
    dist: &mut Dist,
    sites: &[Site],
    served: &Served,
    shared: &Shared,
) -> Result<()> {
    dist.add(Kind::Chooser, chooser(sites, served, shared).as_bytes())?;
    for first in Language::ALL {
        let page = not_found(sites, first, served, shared);
        dist.add(Kind::NotFound(first), page.as_bytes())?;
    }
    Ok(())
}
