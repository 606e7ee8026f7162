//! What is asked for under names that everybody knows: what robots may read, the list of pages, and
//! where flaws of security are reported.

use anyhow::{Context as _, Result};
use osuiko_engine::Date;
use osuiko_words::Language;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::kind::{SECURITY, SITEMAP};
use crate::publishing;
use crate::source::{Served, Site};
use crate::statement::Statement;
use crate::written::Page;

/// What robots may read: everything. Pages that search engines should not show say so themselves, and
/// a robot that may not read a page would not learn that.
pub fn robots(served: &Served) -> String {
    let all = "User-agent: *\nDisallow:\n";
    if served.whole_addresses {
        format!("{all}\nSitemap: {}\n", served.address("", SITEMAP))
    } else {
        all.to_owned()
    }
}

/// A page in the list for search engines.
#[derive(Debug)]
struct Listed {
    /// Its folder below the root.
    path: String,
    /// The day on which what it says was last reviewed.
    reviewed: Date,
    /// The same page in each language by its code, itself included.
    alternates: Vec<(&'static str, String)>,
}

/// The list of pages for search engines (<https://www.sitemaps.org/protocol.html>), with each page in
/// the other languages beside it; none where nobody knows the address of the site, which it must name.
/// `sites` are those of every language, and that of easy Finnish.
///
/// # Errors
/// When the list cannot be written as XML.
pub fn sitemap(sites: &[Site], served: &Served) -> Result<Option<String>> {
    if !served.whole_addresses {
        return Ok(None);
    }
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = xml.create_element("urlset").with_attributes([
        ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
        ("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
    ]);
    root.write_inner_content(|xml| {
        for listed in sites.iter().flat_map(listed) {
            xml.create_element("url").write_inner_content(|xml| {
                let text = |xml: &mut Writer<_>, name: &str, text: &str| {
                    xml.create_element(name).write_text_content(BytesText::new(text)).map(drop)
                };
                text(xml, "loc", &served.address("", &listed.path))?;
                text(xml, "lastmod", &listed.reviewed.to_string())?;
                for (code, path) in &listed.alternates {
                    let href = served.address("", path);
                    let link = xml.create_element("xhtml:link");
                    let attributes =
                        [("rel", "alternate"), ("hreflang", code), ("href", href.as_str())];
                    link.with_attributes(attributes).write_empty()?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })?;
    let mut text = String::from_utf8(xml.into_inner()).context("the list of pages is no text")?;
    text.push('\n');
    Ok(Some(text))
}

/// The pages of a site that search engines may show.
fn listed(site: &Site) -> Vec<Listed> {
    let code = site.language().code();
    let in_each = |folder: &str| {
        Language::ALL.map(|language| (language.code(), format!("{}/{folder}", language.code())))
    };
    let reviewed = site.known.catalogue.tables().reviewed;
    let mut pages = Vec::new();
    if !site.known.easy {
        let mut alternates = in_each("").to_vec();
        alternates.push(("x-default", String::new()));
        pages.push(Listed { path: format!("{code}/"), reviewed, alternates });
    }
    for page in Page::all(site) {
        let reviewed = match page {
            Page::Breach(breach) => {
                site.known.catalogue.breach(breach).map_or(reviewed, |breach| breach.reviewed)
            }
            Page::Accessibility => site.statement.date,
            Page::Breaches | Page::Actions | Page::Paper | Page::Embedding | Page::Privacy => {
                reviewed
            }
        };
        // Search engines know of one page in a language; that in easy Finnish stands for itself.
        let alternates =
            if site.known.easy { Vec::new() } else { in_each(&page.folder(site)).to_vec() };
        pages.push(Listed { path: format!("{code}/{}", page.path(site)), reviewed, alternates });
    }
    pages
}

/// Where flaws of security are reported (RFC 9116). It ends to hold on the day on which the statement
/// on accessibility does: who reads the one again reads the other, and a build of the same sources on
/// another day says the same.
pub fn security(served: &Served, statement: &Statement) -> String {
    let languages = Language::ALL.map(Language::code).join(", ");
    let canonical = if served.whole_addresses {
        format!("Canonical: {}\n", served.address("", SECURITY))
    } else {
        String::new()
    };
    format!(
        "Contact: mailto:{}\nExpires: {}T00:00:00Z\nPreferred-Languages: {languages}\n{canonical}",
        served.reports,
        publishing::holds_until(statement.date),
    )
}
