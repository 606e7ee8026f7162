//! How the site is found and shared: what stands in the head of every page for search engines and for whoever shows a link, and the files under names that everybody knows.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use osuiko_site::kind::{Kind, address};
use osuiko_site::oembed;
use osuiko_site::pages::{self, Assets};
use osuiko_site::source::Served;
use osuiko_site::well_known;
use osuiko_words::{Language, NEUTRAL_TITLE};
use serde_json::Value;

use crate::golden::{file, shared as loaded};
use crate::html::attributes;
use crate::sites::{easy_site, site, site_at, statement};
use crate::support::easy_edition;

/// Where a county would serve it.
const HOME: &str = "https://www.county.example/osuiko";

/// Every page as it ships, under its name: the files of a whole site, but for what they load.
fn documents(home: Option<&str>) -> Vec<(Kind, String)> {
    let shared = loaded();
    let mut sites = Language::ALL.map(|language| site_at(language, home)).to_vec();
    let served = sites[0].served.clone();
    let mut all = vec![(Kind::Chooser, pages::chooser(&sites, &served, &shared))];
    for first in Language::ALL {
        let page = pages::not_found(&sites, first, &served, &shared);
        all.push((Kind::NotFound(first), page));
    }
    for site in &sites {
        let language = site.language();
        let catalogue = file(Kind::Catalogue(language), "catalogue.bin", "");
        let help = file(Kind::Help(language), "help.bin", "");
        let assets = Assets { shared: &shared, catalogue: &catalogue, help: &help };
        all.push((Kind::FirstView(language), pages::start(site, &assets)));
        all.push((Kind::FramePage(language), pages::embed(site, &assets)));
    }
    sites.push(sites[0].in_easy_finnish(easy_edition()).unwrap());
    all.extend(sites.iter().flat_map(|site| pages::written(site, &shared)));
    all
}

/// Every page of a site that knows its address.
static PUBLISHED: LazyLock<Vec<(Kind, String)>> = LazyLock::new(|| documents(Some(HOME)));

/// The head of a document.
fn head(document: &str) -> &str {
    document.split_once("</head>").unwrap().0
}

/// What a document says for whoever shows a link to it, by property.
fn shared(document: &str) -> BTreeMap<String, String> {
    let metas = head(document).lines().filter(|line| line.starts_with("<meta property="));
    let value = |line: &str, name: &str| attributes(line, name)[0].to_owned();
    metas.map(|line| (value(line, "property"), value(line, "content"))).collect()
}

/// Whether search engines may show files of this kind.
fn is_shown(kind: &Kind) -> bool {
    matches!(kind, Kind::FirstView(_) | Kind::Editors(_) | Kind::EasyEditors | Kind::Written(..))
}

#[test]
fn a_shared_link_shows_what_the_page_is_and_the_same_picture_everywhere() {
    let mut pictures = BTreeSet::new();
    for (kind, document) in &*PUBLISHED {
        let name = kind.name(&[]);
        let shared = shared(document);
        if !is_shown(kind) && *kind != Kind::Chooser {
            assert!(shared.is_empty(), "{name}");
            continue;
        }
        assert!(shared["og:title"].starts_with("Osuiko"), "{name}");
        assert!(shared["og:description"].len() > 20, "{name}");
        assert_eq!(shared["og:url"], format!("{HOME}/{}", address(&name)), "{name}");
        assert!(shared["og:image"].starts_with(&format!("{HOME}/preview.png")), "{name}");
        pictures.insert(shared["og:image"].clone());
        let language = document.split_once("<html lang=\"").unwrap().1.get(..2).unwrap();
        let spoken = shared.get("og:locale").map(|locale| &locale[..2]);
        assert_eq!(spoken, (*kind != Kind::Chooser).then_some(language), "{name}");
        assert!(head(document).contains("name=\"twitter:card\""), "{name}");
    }
    assert_eq!(pictures.len(), 1, "the picture tells pages apart");
}

#[test]
fn a_site_that_does_not_know_its_address_names_none_to_whoever_shows_a_link() {
    for (kind, document) in documents(None) {
        let shared = shared(&document);
        let named = ["og:url", "og:image"].iter().any(|name| shared.contains_key(*name));
        assert!(!named, "{kind:?}");
        assert!(!head(&document).contains("href=\"\""), "{kind:?}");
        assert_eq!(shared.contains_key("og:title"), is_shown(&kind) || kind == Kind::Chooser);
    }
}

/// Where a page says that a publishing system may ask what to make of its address.
fn pasted(document: &str) -> Option<(&str, &str)> {
    let link = head(document).lines().find(|line| line.contains("application/json+oembed"))?;
    Some((attributes(link, "href")[0], attributes(link, "title")[0]))
}

#[test]
fn a_pasted_address_leads_to_an_answer_and_only_where_the_site_knows_where_it_is() {
    for (kind, document) in &*PUBLISHED {
        let code = if let Kind::FirstView(language) | Kind::Editors(language) = kind {
            language.code()
        } else if *kind == Kind::EasyEditors {
            "fi"
        } else {
            assert_eq!(pasted(document), None, "{kind:?}");
            continue;
        };
        let (address, title) = pasted(document).unwrap();
        assert_eq!(address, format!("{HOME}/{code}/oembed.json"));
        assert!(title.starts_with("Osuiko: "), "{title}");
    }
    for (kind, document) in documents(None) {
        assert_eq!(pasted(&document), None, "{kind:?}");
    }
}

#[test]
fn the_answer_has_what_the_format_asks_for_and_the_plain_frame_with_a_link() {
    let preview = loaded().preview;
    for language in Language::ALL {
        let answer = oembed::document(&site_at(language, Some(HOME)), &preview).unwrap().unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        let home = format!("{HOME}/{}/", language.code());
        assert_eq!((&answer["version"], &answer["type"]), (&"1.0".into(), &"rich".into()));
        assert_eq!(answer["provider_url"], home.as_str());
        assert_eq!(answer["thumbnail_url"], format!("{HOME}/{}", preview.name));
        for number in ["width", "height", "cache_age", "thumbnail_width", "thumbnail_height"] {
            assert!(answer[number].as_u64().unwrap() > 0, "{number}");
        }
        // Nobody wrote the check, so nobody is invented who did.
        let known = answer.as_object().unwrap().keys().filter(|name| name.starts_with("author"));
        assert_eq!(known.count(), 0);
        let html = answer["html"].as_str().unwrap();
        let (frame, link) = html.split_once("</iframe>").unwrap();
        assert!(attributes(frame, "src")[0].starts_with(&format!("{home}embed/")), "{html}");
        assert!(attributes(frame, "sandbox")[0].starts_with("allow-scripts "), "{html}");
        assert!(!attributes(frame, "sandbox")[0].contains("allow-same-origin"), "{html}");
        assert_eq!(attributes(frame, "referrerpolicy"), ["no-referrer"]);
        assert_eq!(attributes(frame, "height"), [answer["height"].to_string()]);
        assert_eq!(attributes(frame, "title"), [answer["title"].as_str().unwrap()]);
        assert_eq!(attributes(link, "href"), [home]);
        assert_eq!(oembed::document(&site(language), &preview).unwrap(), None);
    }
}

#[test]
fn the_tab_of_the_check_stays_neutral_and_has_an_icon_that_asks_for_nothing() {
    for (kind, document) in &*PUBLISHED {
        let head = head(document);
        let icons: Vec<&str> = head.lines().filter(|line| line.contains("rel=\"icon\"")).collect();
        assert_eq!(icons.len(), 1, "{kind:?}");
        assert!(icons[0].contains("href=\"data:image/svg+xml,"), "{kind:?}: {icons:?}");
        assert_eq!(head.matches("name=\"theme-color\"").count(), 2, "{kind:?}");
        if let Kind::FirstView(language) | Kind::FramePage(language) = kind {
            let site = site(*language);
            let title = format!("<title>{}</title>", site.known.words.text(NEUTRAL_TITLE));
            assert!(head.contains(&title), "{kind:?}");
        }
    }
}

#[test]
fn every_page_that_may_be_shown_names_its_one_address_and_the_root_stands_for_the_first_views() {
    let default = format!("hreflang=\"x-default\" href=\"{HOME}/\"");
    for (kind, document) in &*PUBLISHED {
        let (name, head) = (kind.name(&[]), head(document));
        let canonical = format!("rel=\"canonical\" href=\"{HOME}/{}\"", address(&name));
        assert_eq!(head.contains(&canonical), is_shown(kind) || *kind == Kind::Chooser, "{name}");
        let entrance = matches!(kind, Kind::FirstView(_) | Kind::Chooser);
        assert_eq!(head.contains(&default), entrance, "{name}");
        let described = head.contains("<meta name=\"description\" content=\"");
        assert_eq!(described, is_shown(kind) || *kind == Kind::Chooser, "{name}");
    }
}

#[test]
fn the_list_of_pages_has_every_page_that_may_be_shown_with_its_day_and_its_languages() {
    let mut sites = Language::ALL.map(|language| site_at(language, Some(HOME))).to_vec();
    sites.push(sites[0].in_easy_finnish(easy_edition()).unwrap());
    let served = sites[0].served.clone();
    let list = well_known::sitemap(&sites, &served).unwrap().unwrap();
    let entries: Vec<&str> = list.split("<url>").skip(1).collect();
    let between = |text: &str, tag: &str| -> String {
        let (_, rest) = text.split_once(&format!("<{tag}>")).unwrap();
        rest.split_once(&format!("</{tag}>")).unwrap().0.to_owned()
    };
    let listed: BTreeSet<String> = entries.iter().map(|entry| between(entry, "loc")).collect();
    assert_eq!(listed.len(), entries.len(), "an address stands twice");
    let shown = PUBLISHED.iter().filter(|(kind, _)| is_shown(kind));
    let shown: BTreeSet<String> =
        shown.map(|(kind, _)| format!("{HOME}/{}", address(&kind.name(&[])))).collect();
    assert_eq!(listed, shown);

    let reviewed = |key: &str| {
        let known = &sites[0].known.catalogue;
        let breach = known.tables().breaches.iter().find(|breach| breach.key == key).unwrap();
        breach.reviewed.to_string()
    };
    for entry in &entries {
        let (loc, day) = (between(entry, "loc"), between(entry, "lastmod"));
        if let Some((_, key)) = loc.trim_end_matches('/').split_once("/breaches/") {
            assert_eq!(day, reviewed(key), "{loc}");
        }
        let links = attributes(entry, "hreflang");
        let codes: &[&str] = if loc.contains("/easy/") {
            &[]
        } else if loc.trim_start_matches(HOME).matches('/').count() == 2 {
            &["fi", "sv", "en", "x-default"]
        } else {
            &["fi", "sv", "en"]
        };
        assert_eq!(links, codes, "{loc}");
        assert!(links.is_empty() || attributes(entry, "href").contains(&loc.as_str()), "{loc}");
    }
    assert!(
        well_known::sitemap(&[site(Language::Fi)], &site(Language::Fi).served).unwrap().is_none()
    );
}

#[test]
fn robots_may_read_everything_and_learn_where_the_list_is() {
    let served = |home| site_at(Language::Fi, home).served.clone();
    assert_eq!(well_known::robots(&served(None)), "User-agent: *\nDisallow:\n");
    let with_list = well_known::robots(&served(Some(HOME)));
    assert_eq!(with_list, format!("User-agent: *\nDisallow:\n\nSitemap: {HOME}/sitemap.xml\n"));
}

#[test]
fn where_flaws_are_reported_is_said_as_the_standard_has_it() {
    let served = Served::clone(&site_at(Language::Fi, Some(HOME)).served);
    let text = well_known::security(&served, &statement());
    let fields: BTreeMap<&str, &str> =
        text.lines().map(|line| line.split_once(": ").unwrap()).collect();
    assert_eq!(fields["Contact"], format!("mailto:{}", served.reports));
    assert_eq!(fields["Preferred-Languages"], "fi, sv, en");
    assert_eq!(fields["Canonical"], format!("{HOME}/.well-known/security.txt"));
    let expires = fields["Expires"].strip_suffix("T00:00:00Z").unwrap();
    assert!(expires > statement().date.to_string().as_str(), "{expires}");
    assert_eq!(fields.len(), 4);
}

/// What a page says to machines.
fn structured(document: &str) -> Value {
    let data = head(document).split("<script type=\"application/ld+json\">").nth(1).unwrap();
    serde_json::from_str(data.split("</script>").next().unwrap()).unwrap()
}

#[test]
fn machines_learn_who_publishes_a_case_when_and_under_which_licence() {
    let licence = "https://creativecommons.org/licenses/by/4.0/";
    let publisher = site(Language::Fi).served.publisher.clone();
    let (mut cases, mut lists) = (0, 0);
    for (kind, document) in &*PUBLISHED {
        let Kind::Written(language, folder) = &kind else { continue };
        let path = format!("{HOME}/{}/{folder}/", language.code());
        if folder.ends_with("breaches") {
            lists += 1;
            let data = structured(document);
            let text = |name: &str| data[name].as_str().unwrap_or_default().to_owned();
            assert_eq!(text("license"), licence);
            assert_eq!(data["creator"]["name"], publisher.as_str());
            assert_eq!(data["publisher"]["name"], publisher.as_str());
            assert_eq!(text("identifier"), path);
            assert_eq!(text("version"), "1");
            assert_eq!(data["inLanguage"], serde_json::json!(["fi", "sv", "en"]));
            assert_eq!(data["spatialCoverage"]["identifier"], "FI");
            assert!(text("temporalCoverage").ends_with("/.."), "{data}");
            let lead = site(*language);
            let lead = osuiko_words::written::breaches_lead(&lead.known.words).to_owned();
            assert!(text("description").len() > 100 && text("description") != lead, "{path}");
            let files = data["distribution"].as_array().unwrap();
            for file in files {
                assert!(file["contentUrl"].as_str().unwrap().starts_with(HOME), "{file}");
            }
            for media in ["application/json", "text/csv", "application/atom+xml"] {
                assert!(files.iter().any(|file| file["encodingFormat"] == media), "{media}");
            }
        } else if folder.contains("breaches/") {
            cases += 1;
            let data = structured(document);
            assert_eq!(data["publisher"]["name"], publisher.as_str());
            assert_eq!(data["license"], licence);
            assert_eq!(data["mainEntityOfPage"], path.as_str());
            let day = |name: &str| data[name].as_str().unwrap_or_default().to_owned();
            assert!(!day("datePublished").is_empty(), "{path}");
            assert!(day("datePublished") <= day("dateModified"), "{path}: {data}");
        }
    }
    let breaches = easy_site().known.catalogue.tables().breaches.len();
    assert_eq!((cases, lists), (breaches * 4, 4));
}

#[test]
fn an_address_without_a_page_leads_to_everything_that_needs_no_address() {
    for first in Language::ALL {
        let wanted = Kind::NotFound(first);
        let (_, page) = PUBLISHED.iter().find(|(kind, _)| *kind == wanted).unwrap();
        let mut spoken = attributes(page, "lang");
        assert_eq!(spoken.remove(0), first.code(), "the page itself");
        assert_eq!(spoken.remove(0), first.code(), "what is said first");
        assert_eq!(spoken.len(), Language::ALL.len() - 1);
        leads_everywhere(page);
    }
}

/// Holds that the page for an address that has none leads to what needs no address, in each language.
fn leads_everywhere(page: &str) {
    for code in Language::ALL.map(Language::code) {
        for path in ["", "breaches/", "actions/", "paper/", "actions/#threat"] {
            let link = format!("href=\"{HOME}/{code}/{path}\"");
            assert!(page.contains(&link), "{link}");
        }
    }
}
