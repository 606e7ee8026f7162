//! The written pages as documents: content from [`crate::written`], and the head around it.

use futures::executor::block_on;
use osuiko_words::APP_NAME;
use yew::LocalServerRenderer;

use super::assets::Shared;
use super::document::{document, escaped};
use super::found::About;
use super::structured;
use crate::kind::{FEED, Kind};
use crate::source::Site;
use crate::written::{Page, Written, WrittenProps};

/// Every page that needs no program, in one language or in easy Finnish.
pub fn written(site: &Site, shared: &Shared) -> Vec<(Kind, String)> {
    Page::all(site).into_iter().map(|page| (kind(site, page), html(site, page, shared))).collect()
}

/// What kind of file a page is.
fn kind(site: &Site, page: Page) -> Kind {
    match page {
        Page::Embedding if site.known.easy => Kind::EasyEditors,
        Page::Embedding => Kind::Editors(site.language()),
        Page::Breaches
        | Page::Breach(_)
        | Page::Actions
        | Page::Paper
        | Page::Accessibility
        | Page::Privacy => {
            let folder = page.path(site).trim_end_matches('/').to_owned();
            Kind::Written(site.language(), folder)
        }
    }
}

/// A page as a whole document.
fn html(site: &Site, page: Page, shared: &Shared) -> String {
    let props = WrittenProps { site: site.clone(), page };
    let renderer = LocalServerRenderer::<Written>::with_props(props);
    let view = block_on(renderer.hydratable(false).render());
    let (up, path, code) = (&*page.up(site), page.path(site), site.language().code());
    let script = match page {
        Page::Breaches => shared.filter_script(up),
        Page::Embedding => shared.builder_scripts(up, &site.element),
        Page::Breach(_) | Page::Actions | Page::Paper | Page::Accessibility | Page::Privacy => {
            String::new()
        }
    };
    let about = About {
        title: &format!("{}: {}", site.words().text(APP_NAME), page.heading(site)),
        description: &page.description(site),
        language: Some(site.language()),
        path: &format!("{code}/{path}"),
        folder: &page.folder(site),
        up,
        is_entrance: false,
        is_pasted: page == Page::Embedding,
        preview: &shared.preview,
    };
    let head = format!(
        r#"{about}<link rel="alternate" type="application/atom+xml" href="{up}{code}/{FEED}">
{styles}{script}{data}"#,
        about = about.elements(&site.served),
        styles = shared.written_styles(up),
        data = structured::data(site, page),
    );
    document(site.language(), &escaped(&page.title(site)), &head, &view)
}
