//! What publishing systems leave of the code that editors paste: whatever the filter, somebody who reads the page finds a way to the check.

use ammonia::Builder;
use osuiko_site::oembed;
use osuiko_site::source::Site;
use osuiko_site::written::Page;
use osuiko_words::Language;

use crate::golden::shared;
use crate::html::attributes;
use crate::pages::html;
use crate::sites::{site_at, sites};

/// A piece of code of the page for editors, as whoever copies it gets it.
fn code(page: &str, id: &str) -> String {
    let (_, rest) = page.split_once(&format!("id=\"{id}\"")).unwrap();
    let (_, rest) = rest.split_once('>').unwrap();
    let text = rest.split_once("</code>").unwrap().0;
    let marks = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&")];
    marks.iter().fold(text.to_owned(), |text, (name, mark)| text.replace(name, mark))
}

/// What a text format for editors without further rights leaves.
fn strict() -> Builder<'static> {
    let mut filter = Builder::empty();
    filter
        .add_tags(["a", "p", "h2", "ul", "li", "strong"])
        .add_tag_attributes("a", ["href"])
        .add_url_schemes(["https"]);
    filter
}

/// What one leaves that allows frames, with few of their attributes.
fn with_frames() -> Builder<'static> {
    let mut filter = strict();
    filter
        .add_tags(["iframe"])
        .add_tag_attributes("iframe", ["src", "title", "width", "height", "frameborder"]);
    filter
}

/// What the page for editors offers as HTML.
const CODES: [&str; 3] = ["code-element", "code-frame", "code-card"];

/// Where the links in a text lead.
fn links(text: &str) -> Vec<String> {
    let anchors =
        text.split("<a ").skip(1).map(|link| format!(" {}", link.split('>').next().unwrap()));
    anchors.filter_map(|link| attributes(&link, "href").first().map(ToString::to_string)).collect()
}

/// The first view in the language of a page.
fn check(site: &Site) -> String {
    format!("{}/{}/", site.served.home, site.language().code())
}

#[test]
fn each_code_leaves_a_way_to_the_check_after_a_strict_filter() {
    for site in sites() {
        let page = html(&site, Page::Embedding);
        for id in CODES {
            let left = strict().clean(&code(&page, id)).to_string();
            assert_eq!(links(&left), [check(&site)], "{id}: {left}");
            // A link that nobody sees is no way.
            let name = left.split("<a ").nth(1).unwrap().split_once('>').unwrap().1;
            assert!(name.split("</a>").next().unwrap().trim().len() > 10, "{id}: {left}");
        }
    }
}

#[test]
fn a_filter_that_allows_frames_leaves_the_frame_with_its_name_and_the_link() {
    for site in sites() {
        let page = html(&site, Page::Embedding);
        let left = with_frames().clean(&code(&page, "code-frame")).to_string();
        let frame = left.split("<iframe ").nth(1).unwrap().split('>').next().unwrap();
        let frame = format!(" {frame}");
        assert!(attributes(&frame, "src")[0].starts_with(&format!("{}embed/", check(&site))));
        assert!(attributes(&frame, "title")[0].starts_with("Osuiko"));
        assert_eq!(attributes(&frame, "height"), ["900"]);
        assert_eq!(links(&left), [check(&site)]);
    }
}

#[test]
fn the_frame_that_wordpress_makes_of_a_pasted_address_is_the_check() {
    // What WordPress leaves of the answer of somebody whom it does not know (wp_filter_oembed_result):
    // it takes the first frame, and gives it a sandbox of its own, in which the check runs
    // (tests/e2e/few-rights.test.mjs).
    let mut filter = Builder::empty();
    let kept = [
        "src",
        "width",
        "height",
        "frameborder",
        "marginwidth",
        "marginheight",
        "scrolling",
        "title",
    ];
    filter
        .add_tags(["a", "blockquote", "iframe"])
        .add_tag_attributes("a", ["href"])
        .add_tag_attributes("iframe", kept)
        .add_url_schemes(["https"]);
    for language in Language::ALL {
        let site = site_at(language, Some("https://www.county.example/osuiko"));
        let answer = oembed::document(&site, &shared().preview).unwrap().unwrap();
        let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
        let left = filter.clean(answer["html"].as_str().unwrap()).to_string();
        assert!(
            !left.contains("<blockquote"),
            "WordPress hides a frame behind a quotation: {left}"
        );
        let frame = left.split("<iframe").nth(1).unwrap().split("</iframe>").next().unwrap();
        assert!(attributes(frame, "src")[0].starts_with(&format!("{}embed/", check(&site))));
        assert!(attributes(frame, "title")[0].starts_with("Osuiko"));
        assert_eq!(attributes(frame, "height"), ["900"]);
        assert_eq!(links(&left), [check(&site)]);
    }
}

#[test]
fn the_bare_address_is_that_of_the_frame_in_the_code() {
    for site in sites() {
        let page = html(&site, Page::Embedding);
        let address = code(&page, "code-address");
        let frame = code(&page, "code-frame");
        assert!(frame.contains(&format!("src=\"{}\"", address.replace('&', "&amp;"))), "{address}");
        assert!(!address.contains(char::is_whitespace), "{address}");
    }
}
