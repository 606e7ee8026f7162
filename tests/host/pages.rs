//! The pages that need no program: whole, sound, in three languages with the same facts, and without a number that the catalogue does not know.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use futures::executor::block_on;
use osuiko_engine::catalogue::{BreachKind, Said, Via};
use osuiko_engine::index::{BreachIndex, SourceIndex};
use osuiko_engine::record::history::{history, sources};
use osuiko_site::headers;
use osuiko_site::kind::address;
use osuiko_site::pages;
use osuiko_site::source::{Logs, Served, Site};
use osuiko_site::written::{Page, Written, WrittenProps};
use osuiko_words::written::{
    access_feedback_days, access_supervisor_name, access_supervisor_text, claim_via,
    privacy_server_days, privacy_server_none, source_mark, source_undated,
};
use osuiko_words::{Language, capitalised, date};
use serde_json::Value;
use yew::LocalServerRenderer;

use crate::golden;
use crate::html::{attributes, is_sound, words_of};
use crate::sites::{easy_site, site, sites};
use crate::support::{ByKey as _, edition, root};

/// A page as HTML.
pub(crate) fn html(site: &Site, page: Page) -> String {
    let props = WrittenProps { site: site.clone(), page };
    block_on(LocalServerRenderer::<Written>::with_props(props).hydratable(false).render())
}

#[test]
fn every_page_is_sound_in_every_language() {
    for site in sites() {
        for page in Page::all(&site) {
            let html = html(&site, page);
            is_sound(&html, &page.path(&site));
            assert!(html.contains("<main"), "{}", page.path(&site));
        }
    }
}

#[test]
fn every_link_inside_a_page_leads_somewhere() {
    for site in sites() {
        for page in Page::all(&site) {
            let html = html(&site, page);
            let ids: BTreeSet<&str> = attributes(&html, "id").into_iter().collect();
            for link in attributes(&html, "href") {
                if let Some(id) = link.strip_prefix('#') {
                    assert!(ids.contains(id), "{}: nothing is at #{id}", page.path(&site));
                }
            }
        }
    }
}

#[test]
fn easy_finnish_changes_words_and_nothing_else_and_is_one_press_away() {
    let (ordinary, easy) = (site(Language::Fi), easy_site());
    // Names of elements in their order: whoever changes the words stays where they are by them.
    let parts = |html: &str| -> Vec<String> {
        let opened = html.split('<').skip(1).filter(|part| !part.starts_with('/'));
        opened.map(|part| part.split([' ', '>']).next().unwrap().to_owned()).collect()
    };
    let mut differ = 0;
    for page in Page::all(&ordinary) {
        let [first, second] = [&ordinary, &easy].map(|site| html(site, page));
        let about = page.path(&ordinary);
        assert_eq!(parts(&first), parts(&second), "{about}");
        differ += usize::from(words_of(&first) != words_of(&second));
        assert_eq!(page.path(&easy), format!("easy/{about}"));
        for (site, html, state) in [(&ordinary, &first, None), (&easy, &second, Some("true"))] {
            let way = page.other_words(site).unwrap();
            let tag = html.split('<').find(|tag| tag.contains("easy-way")).unwrap();
            assert!(tag.contains(&format!("href=\"{way}\"")), "{about}: {tag}");
            assert_eq!(attributes(&format!("<{tag}"), "aria-current").first().copied(), state);
            // It leads from the one folder to the other.
            let (up, from) = (way.matches("../").count(), page.path(site));
            let mut folders: Vec<&str> = from.split_terminator('/').collect();
            folders.truncate(folders.len().checked_sub(up).unwrap());
            assert!(folders.is_empty(), "{about}: {way} does not leave its folder");
            let to = if site.known.easy { about.clone() } else { format!("easy/{about}") };
            assert_eq!(way.trim_start_matches("../"), to);
        }
    }
    assert_eq!(differ, Page::all(&ordinary).len(), "a page has no easy words");
    for site in [site(Language::Sv), site(Language::En)] {
        assert!(Page::all(&site).iter().all(|page| page.other_words(&site).is_none()));
    }
}

#[test]
fn a_breach_shows_every_claim_with_its_source_and_every_source_with_publisher_and_day() {
    for site in sites() {
        for page in Page::all(&site) {
            let Page::Breach(breach) = page else { continue };
            let html = html(&site, page);
            let text = words_of(&html);
            let key = &site.known.catalogue.breach(breach).unwrap().key;
            for claim in &site.records.breaches[breach.position()].claims {
                let words = site.known.word("claim", &format!("{key}-{}", claim.id), "");
                assert!(text.contains(words), "{key}: the claim {} is not shown", claim.id);
                let source = &site.records.sources[claim.source.position()];
                let address = source.address.replace('&', "&amp;");
                assert!(html.contains(&address), "{key}: {address} is not on the page");
                assert!(text.contains(&source.publisher), "{key}: {}", source.publisher);
            }
            // A mark leads to the source by its number.
            let links = html.split("<a ").skip(1).map(|link| link.split_once("</a>").unwrap().0);
            let marks: Vec<&str> = links.filter(|link| link.contains("source-mark")).collect();
            assert!(marks.len() > 3, "{key}: {} marks", marks.len());
            for mark in marks {
                let mark = format!(" {mark}");
                let number = numbers(mark.rsplit_once('>').unwrap().1).pop_first().unwrap();
                let label = source_mark(&site.known.words, &number);
                assert_eq!(attributes(&mark, "aria-label"), [label.as_str()], "{key}");
                assert_eq!(attributes(&mark, "href"), [format!("#source-{number}")], "{key}");
            }
            let sources = html.split("class=\"sources\"").nth(1).unwrap();
            let sources = sources.split("</section>").next().unwrap();
            for item in sources.split("<li").skip(1) {
                shows_its_source(&site, item, key);
            }
        }
    }
}

/// Stops the test unless an item of the list of sources has address, publisher, day and day read.
fn shows_its_source(site: &Site, item: &str, key: &str) {
    let words = &site.known.words;
    let address = attributes(item, "href")[0].replace("&amp;", "&");
    let text = words_of(item);
    // One page can be two sources, read for two things.
    let is_whole = site.records.sources.iter().filter(|s| s.address == address).any(|source| {
        let published = source.date.map_or(source_undated(words).to_owned(), |on| date(words, on));
        let parts = [&source.publisher, &published, &date(words, source.checked)];
        parts.iter().all(|part| text.contains(part.as_str()))
    });
    assert!(is_whole, "{key}: publisher, day and day read are not beside {address}");
}

#[test]
fn every_page_says_what_it_is_to_search_engines_and_machines() {
    let shared = golden::shared();
    for language in Language::ALL {
        let code = language.code();
        let mut titles = BTreeSet::new();
        for (kind, html) in pages::written(&site(language), &shared) {
            let name = kind.name(&[]);
            let path = address(&name).strip_prefix(&format!("{code}/")).unwrap();
            let head = html.split("</head>").next().unwrap();
            let up = "../".repeat(path.matches('/').count() + 1);
            assert!(head.contains(&format!("rel=\"canonical\" href=\"{up}{code}/{path}\"")));
            for other in Language::ALL.map(Language::code) {
                let link = format!("hreflang=\"{other}\" href=\"{up}{other}/{path}\"");
                assert!(head.contains(&link), "{path}: {link}");
            }
            assert!(head.contains("<meta name=\"description\" content=\""), "{path}");
            let title = head.split("<title>").nth(1).unwrap().split('<').next().unwrap();
            assert!(titles.insert(title.to_owned()), "{path}: {title} stands twice");
            let data = head.split("<script type=\"application/ld+json\">").nth(1);
            let silent = ["paper/", "embedding/", "accessibility/", "privacy/"].contains(&path);
            assert_eq!(data.is_none(), silent, "{path}");
            if path == "breaches/" {
                // The day that the open data names: see `tests/host/open_data.rs`.
                let day = edition(language).tables().reviewed;
                assert!(data.unwrap().contains(&format!("\"dateModified\":\"{day}\"")), "{day}");
            }
            if let Some(data) = data {
                let data = data.split("</script>").next().unwrap();
                let data: Value = serde_json::from_str(data).unwrap();
                assert_eq!(data["@context"], "https://schema.org", "{path}");
                assert!(["Article", "Dataset", "ItemList"].iter().any(|t| data["@type"] == *t));
            }
        }
    }
}

#[test]
fn a_case_that_was_no_break_in_is_not_told_as_one() {
    let sites = sites();
    let break_in = ["murto", "murtau", "hakker", "intrång", "break-in", "broke in", "hacker"];
    let mut gentle = 0;
    for site in &sites {
        for (at, breach) in site.known.catalogue.tables().breaches.iter().enumerate() {
            if matches!(breach.kind, BreachKind::Intrusion | BreachKind::Ransomware) {
                continue;
            }
            gentle += 1;
            for attribute in ["", "what", "status", "unknown", "told"] {
                let words = site
                    .known
                    .word(
                        "breach",
                        &site.known.catalogue.breach(BreachIndex::at(at)).unwrap().key,
                        attribute,
                    )
                    .to_lowercase();
                // "This was not a break-in" may be said.
                let denies = |sentence: &&str| {
                    [" ei ", " inte ", " not "].iter().any(|no| sentence.contains(no))
                };
                for sentence in words.split('.').filter(|sentence| !denies(sentence)) {
                    let found = break_in.iter().find(|word| sentence.contains(**word));
                    assert_eq!(found, None, "{}.{attribute}: {sentence}", breach.key);
                }
            }
        }
    }
    assert!(gentle > 0, "snooping, lost papers and trackers are cases too");
}

#[test]
fn every_source_that_a_case_or_an_action_leans_on_is_on_its_page() {
    for site in sites() {
        let tables = site.known.catalogue.tables();
        for page in Page::all(&site) {
            let html = html(&site, page);
            let sources: BTreeSet<SourceIndex> = match page {
                Page::Breach(breach) => {
                    let at = breach.position();
                    sources(&tables.breaches[at], &site.records.breaches[at]).iter().collect()
                }
                Page::Actions => {
                    tables.actions.iter().flat_map(|action| action.sources.clone()).collect()
                }
                Page::Breaches
                | Page::Paper
                | Page::Embedding
                | Page::Accessibility
                | Page::Privacy => continue,
            };
            assert!(!sources.is_empty());
            for source in sources {
                let address = site.records.sources[source.position()].address.replace('&', "&amp;");
                assert!(html.contains(&address), "{}: {address}", page.path(&site));
            }
        }
    }
}

/// The whole numbers in a text; a space or comma between groups of exactly three digits is a separator.
fn numbers(text: &str) -> BTreeSet<String> {
    let letters: Vec<char> = text.chars().collect();
    let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let mut found = BTreeSet::new();
    let mut number = String::new();
    // How many digits stand before the first separator, once there is one.
    let mut first = None;
    for (at, letter) in letters.iter().enumerate() {
        let three_follow = (1..=3).all(|ahead| digit(at + ahead)) && !digit(at + 4);
        let may_go_on = first.unwrap_or(number.len()) <= 3;
        let separates = matches!(letter, ' ' | '\u{a0}' | ',') && three_follow && may_go_on;
        if letter.is_ascii_digit() {
            number.push(*letter);
        } else if !number.is_empty() && separates {
            first.get_or_insert(number.len());
        } else if !number.is_empty() {
            found.insert(std::mem::take(&mut number));
            first = None;
        }
    }
    if !number.is_empty() {
        found.insert(number);
    }
    found
}

/// Every number that the facts, their words and their days have, in one language.
fn known_numbers(site: &Site) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    let language = site.known.words.language();
    let loaded = edition(language);
    for (_, text) in loaded.facts() {
        known.extend(numbers(text));
    }
    let mut day = |date: osuiko_engine::Date| {
        known.extend([date.year.to_string(), date.day.to_string()]);
    };
    day(loaded.tables().reviewed);
    for source in &loaded.records().sources {
        source.date.into_iter().for_each(&mut day);
        day(source.checked);
    }
    for (breach, record) in loaded.tables().breaches.iter().zip(&loaded.records().breaches) {
        day(breach.reviewed);
        day(record.next_review);
        record.changes.iter().for_each(|change| day(change.on));
        for claim in &record.claims {
            claim.date.into_iter().for_each(&mut day);
            if let Said::Event(on) = claim.said {
                on.into_iter().for_each(&mut day);
            }
        }
    }
    loaded.tables().actions.iter().for_each(|action| day(action.reviewed));
    loaded.records().actions.iter().copied().for_each(&mut day);
    for at in 0..loaded.tables().breaches.len() {
        let days = history(&site.known.catalogue, &site.records, BreachIndex::at(at));
        for then in days {
            day(then.date);
        }
    }
    for record in &loaded.records().breaches {
        known.extend(record.sums.iter().map(|sum| sum.total(record).to_string()));
        for claim in &record.claims {
            if let Said::People(value, _) = claim.said {
                known.insert(value.to_string());
            }
        }
    }
    for source in &loaded.records().sources {
        known.extend(numbers(&source.title));
        known.extend(numbers(&source.publisher));
    }
    for organisation in &loaded.tables().organisations {
        let phones = organisation.phone.iter().map(|phone| phone.replace(' ', "\u{a0}"));
        known.extend(phones.flat_map(|phone| numbers(&phone)));
    }
    known.extend(loaded.tables().places.iter().map(|place| place.code.clone()));
    for action in &loaded.tables().actions {
        known.insert(action.minutes.to_string());
        known.extend(action.minimum_age.map(|years| years.to_string()));
    }
    known
}

#[test]
fn no_page_has_a_number_that_the_catalogue_does_not_know() {
    for site in sites() {
        let mut known = known_numbers(&site);
        known.extend(numbers(&statement_file()));
        for page in Page::all(&site) {
            let shown = numbers(&words_of(&without_marks(&html(&site, page))));
            // The code for other pages has heights and checksums, and says nothing of a case.
            if page == Page::Embedding {
                continue;
            }
            let stray: Vec<&String> = shown
                .iter()
                .filter(|number| !known.contains(*number) && !is_help(number, page))
                .collect();
            assert!(stray.is_empty(), "{}: {stray:?}", page.path(&site));
        }
    }
}

/// The text of the statement on accessibility, as it is kept.
fn statement_file() -> String {
    std::fs::read_to_string(root().join("assets/accessibility.toml")).unwrap()
}

/// A page without the marks that lead to sources: their numbers are ours.
fn without_marks(html: &str) -> String {
    let mut parts = html.split("<a ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (link, after) = part.split_once("</a>").unwrap();
        let is_mark = link.contains("class=\"source-mark\"");
        if is_mark { text + after } else { [&text, "<a ", part].concat() }
    })
}

/// Whether a number belongs to the help lines on the paper form and on the page of what to do.
fn is_help(number: &str, page: Page) -> bool {
    matches!(page, Page::Paper | Page::Actions)
        && ["112", "116", "006", "09", "2525", "0111", "0112", "0113"].contains(&number)
}

#[test]
fn whatever_is_known_of_an_action_stands_on_the_page_of_all() {
    for site in sites() {
        let words = &site.known.words;
        let page = html(&site, Page::Actions);
        let mut seen = BTreeMap::new();
        let actions = &site.known.catalogue.tables().actions;
        assert_eq!(actions.len(), site.records.actions.len());
        for (action, next) in actions.iter().zip(&site.records.actions) {
            let begins = format!("id=\"action-{}\"", action.id);
            let (before, rest) = page.split_once(&begins).expect("every action has its place");
            let (inside, _) = rest.split_once("</article>").unwrap();
            // The name stands before it: the rest is folded away behind the name.
            let (_, name) = before.rsplit_once("<summary>").unwrap();
            let one = [name, inside].concat();
            let text = words_of(&one);
            for attribute in [
                "",
                "does",
                "how",
                "not-covered",
                "cost",
                "without-login",
                "age",
                "for-other",
                "estate",
                "effect",
                "ends",
                "side-effects",
                "undo",
            ] {
                let says = site.known.word("action", &action.id, attribute);
                assert!(text.contains(says), "{}.{attribute}: {says}", action.id);
                *seen.entry(attribute).or_insert(0) += usize::from(!says.is_empty());
            }
            for day in [action.reviewed, *next] {
                assert!(text.contains(&date(words, day)), "{}: {day:?}", action.id);
            }
            assert!(!action.sources.is_empty() && one.contains("source-mark"), "{}", action.id);
            if let Some(link) = &action.link {
                assert!(attributes(&one, "href").contains(&link.as_str()), "{}: {link}", action.id);
            }
        }
        assert!(seen.values().all(|&count| count > 3), "{seen:?}");
    }
}

#[test]
fn a_made_up_number_is_found() {
    let sites = sites();
    let known = known_numbers(&sites[0]);
    assert!(!known.contains("4711"));
    assert!(numbers("noin 4\u{a0}711 ihmistä").contains("4711"));
}

#[test]
fn the_three_languages_have_the_same_facts() {
    let sites = sites();
    let (first, others) = sites.split_first().unwrap();
    for page in Page::all(first) {
        let Page::Breach(_) = page else { continue };
        // Words for one's own language have numbers of their own: hours, help lines.
        let facts = |site: &Site| {
            let text = html(site, page);
            let counts = ["<tr", "<li", "class=\"source-mark\"", "<circle", "<rect"];
            (numbers(&words_of(&text)), counts.map(|part| text.matches(part).count()))
        };
        let model = facts(first);
        for other in others {
            assert_eq!(model, facts(other), "{}", page.path(first));
        }
    }
}

#[test]
fn the_sum_of_the_counties_is_computed_and_marks_what_was_rounded() {
    for site in sites() {
        let page = Page::all(&site)
            .into_iter()
            .find(|page| page.folder(&site) == "breaches/westlog-2023/")
            .unwrap();
        let html = html(&site, page);
        let sum = html.split("class=\"sum\"").nth(1).expect("the table of September 2023");
        let sum = sum.split("</section>").next().unwrap();
        assert!(numbers(&words_of(sum)).contains("35899"));
        assert_eq!(sum.matches("<tr").count(), 8, "a head, six counties and the sum");
        let rounded = osuiko_words::written::sum_rounded(&site.known.words).to_owned();
        assert_eq!(sum.matches(&format!("<td>{rounded}</td>")).count(), 2);
    }
}

#[test]
fn a_report_by_mail_names_no_case_and_no_answer() {
    for site in sites() {
        let mut every = BTreeSet::new();
        for page in Page::all(&site) {
            let html = html(&site, page);
            let mails = attributes(&html, "href");
            let mails: Vec<&&str> = mails.iter().filter(|h| h.starts_with("mailto:")).collect();
            match page {
                Page::Breach(_) => {
                    assert_eq!(mails.len(), 2);
                    let text = osuiko_words::written::report_text(&site.known.words);
                    assert!(words_of(&html).contains(text), "who sees the address is said");
                }
                Page::Actions => {
                    assert_eq!(mails.len(), site.known.catalogue.tables().actions.len());
                }
                Page::Accessibility => {
                    assert_eq!(mails.len(), 1, "feedback");
                    let to = format!("mailto:{}?", site.served.reports);
                    assert!(mails[0].starts_with(&to), "{}", mails[0]);
                }
                Page::Breaches | Page::Paper | Page::Embedding | Page::Privacy => {
                    assert!(mails.is_empty());
                }
            }
            assert!(mails.iter().all(|mail| mail.contains("subject=") && mail.contains("body=")));
            every.extend(mails.iter().map(|mail| (**mail).to_owned()));
        }
        // What is the same on every page says of none that somebody has read it.
        assert_eq!(every.len(), 3, "an error, a missing case and feedback: {every:?}");
    }
}

#[test]
fn a_page_of_a_case_begins_with_what_when_how_many_which_data_who_and_when_checked() {
    for site in sites() {
        let words = &site.known.words;
        for (at, breach) in site.known.catalogue.tables().breaches.iter().enumerate() {
            let html = html(&site, Page::Breach(BreachIndex::at(at)));
            let (head, _) = html.split_once("class=\"beside-contents\"").unwrap();
            let text = words_of(head);
            assert!(text.contains(words.breach(BreachIndex::at(at)).what()), "{}", breach.key);
            assert!(text.contains(&date(words, breach.reviewed)), "{}", breach.key);
            // Whatever became of any data of any group is in sight.
            let own = breach.groups.iter().flat_map(|group| &group.exposures);
            let all = own.chain(breach.overlays.iter().flat_map(|overlay| &overlay.exposures));
            for exposure in all {
                let name = capitalised(words.kind(exposure.kind).name());
                assert!(text.contains(&name), "{}: {name}", breach.key);
            }
            let figures = ["lead-figure", "lead-parts", "lead-none"];
            assert!(figures.iter().any(|part| head.contains(part)), "{}", breach.key);
        }
    }
}

#[test]
fn the_head_of_westlog_shows_the_least_and_the_most_that_sources_say() {
    let site = site(Language::En);
    let page = Page::all(&site)
        .into_iter()
        .find(|page| page.folder(&site) == "breaches/westlog-2023/")
        .unwrap();
    let html = html(&site, page);
    let (head, _) = html.split_once("class=\"beside-contents\"").unwrap();
    assert!(head.contains("36,000–116,000"), "{}", words_of(head));
    assert!(words_of(head).contains("24\u{a0}August\u{a0}2023 / 25\u{a0}August\u{a0}2023"));
    let list = self::html(&site, Page::Breaches);
    assert!(list.contains("36,000–116,000"), "the list says the same");
}

#[test]
fn the_matrix_has_a_field_for_each_kind_of_data_and_each_group() {
    for site in sites() {
        for (at, breach) in site.known.catalogue.tables().breaches.iter().enumerate() {
            let html = html(&site, Page::Breach(BreachIndex::at(at)));
            let (_, matrix) = html.split_once("<table class=\"facts-table matrix").unwrap();
            let (matrix, _) = matrix.split_once("</table>").unwrap();
            let kinds: BTreeSet<_> =
                breach.groups.iter().flat_map(|group| &group.exposures).map(|e| e.kind).collect();
            assert_eq!(matrix.matches("<tr").count(), kinds.len() + 1, "{}", breach.key);
            let fields = matrix.matches("class=\"matrix-field\"").count();
            assert_eq!(fields, kinds.len() * breach.groups.len(), "{}", breach.key);
            // Each way of saying something names who says it and where.
            let said = matrix.split("<li>").skip(1);
            assert!(said.clone().count() >= kinds.len(), "{}", breach.key);
            for said in said {
                assert!(said.contains("source-mark"), "{}: {said}", breach.key);
            }
        }
    }
}

#[test]
fn every_tile_of_the_map_has_a_name_of_its_own() {
    for site in sites() {
        let mut names = BTreeSet::new();
        for place in &site.known.catalogue.tables().places {
            let name = osuiko_site::charts::short(site.known.words.place_short(&place.id));
            assert!(name.chars().count() <= 6, "{name}");
            assert!(names.insert(name.clone()), "{name} stands twice");
        }
    }
}

#[test]
fn every_page_leads_to_help_for_the_threatened_and_that_needs_no_script() {
    for site in sites() {
        let lines = [osuiko_words::THREAT_RIKU_NUMBER, osuiko_words::THREAT_CRISIS_NUMBER];
        let actions = html(&site, Page::Actions);
        let (_, help) = actions.split_once("id=\"threat\"").unwrap();
        let (help, _) = help.split_once("</section>").unwrap();
        for number in lines {
            let number = site.known.words.text(number).replace(' ', "");
            assert!(attributes(help, "href").contains(&format!("tel:{number}").as_str()));
        }
        assert!(attributes(help, "href").contains(&"tel:112"));
        for page in Page::all(&site) {
            let html = html(&site, page);
            let (_, strip) = html.split_once("class=\"strip").unwrap();
            let up = "../".repeat(page.folder(&site).matches('/').count());
            let way = format!("{up}actions/#threat");
            assert_eq!(attributes(strip, "href")[0], way, "{}", page.path(&site));
        }
    }
}

#[test]
fn every_case_on_paper_says_whom_to_ask_and_belongs_to_a_part_that_can_be_chosen() {
    for site in sites() {
        let html = html(&site, Page::Paper);
        let tables = site.known.catalogue.tables();
        let parts = tables.service_groups().len();
        assert!(parts <= 8, "assets/styles/written.css shows and hides eight parts");
        assert_eq!(html.matches("<input").count(), parts);
        let rows: Vec<&str> = html.split("<tr class=\"paper-case").skip(1).collect();
        assert_eq!(rows.len(), tables.breaches.len());
        for row in rows {
            let row = row.split("</tr>").next().unwrap();
            assert!(row.starts_with(" part part-"), "{row}");
            let cells: Vec<&str> = row.split("<td>").skip(1).collect();
            assert!(cells.iter().all(|cell| !words_of(cell).trim().is_empty()), "{row}");
        }
        // Every number that is known stands beside its name.
        for place in &tables.places {
            let office = &tables.organisations[place.contact.position()];
            if let Some(phone) = &office.phone {
                assert!(html.contains(&format!("tel:{}", phone.replace(' ', ""))), "{}", place.id);
            }
        }
    }
}

/// What stands between the first `begin` and the `end` after it.
fn between<'a>(html: &'a str, begin: &str, end: &str) -> &'a str {
    let (_, rest) = html.split_once(begin).unwrap_or_else(|| panic!("no {begin}"));
    rest.split_once(end).unwrap_or_else(|| panic!("no {end}")).0
}

#[test]
fn the_statement_says_what_the_file_says_and_no_gap_is_left_out_or_made_up() {
    for site in sites() {
        let (words, said) = (&site.known.words, &site.statement);
        let page = html(&site, Page::Accessibility);
        let text = words_of(&page);
        let days = said.days.to_string();
        for part in [
            date(words, said.date),
            date(words, said.tried),
            said.standard.clone(),
            format!("WCAG {}", said.wcag),
            format!("WCAG {}", said.goal),
            said.law.clone(),
            access_feedback_days(words, &days),
            access_supervisor_text(words, &days),
            access_supervisor_name(words).to_owned(),
            site.served.publisher.clone(),
            site.served.home.clone(),
        ] {
            assert!(text.contains(&part), "{:?}: {part}", site.language());
        }
        // Addresses have places for a break in them.
        let whole = text.replace(' ', "");
        assert!(whole.contains(&said.supervisor.mail) && whole.contains(&site.served.reports));
        assert!(page.contains(&said.supervisor.site[site.language().code()]));

        // In the file, on the page, and in what hosts write: the same gaps in the same order.
        let file = statement_file();
        let kept: Vec<&str> =
            file.split("\nid = \"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert!(kept.len() >= 2);
        let hosts = html(&site, Page::Embedding);
        let hosts = between(&hosts, "<blockquote id=\"statement\"", "</blockquote>");
        for shown in [&page, hosts] {
            let ids = attributes(shown, "id").into_iter().filter_map(|id| id.strip_prefix("gap-"));
            assert_eq!(ids.collect::<Vec<_>>(), kept);
        }
        for gap in &said.gaps {
            let begin = format!("<li id=\"gap-{}\">", gap.id.word());
            let [ours, theirs] =
                [&page, hosts].map(|html| words_of(between(html, &begin, "</li>")));
            assert_eq!(ours, theirs);
            assert!(ours.split_whitespace().count() > 5, "{ours}");
            let criterion = gap.criterion.as_ref().map(|number| format!("(WCAG {number})"));
            let ends = criterion.as_ref().is_some_and(|criterion| ours.ends_with(criterion));
            assert_eq!(ends, criterion.is_some(), "{ours}");
            assert_eq!(ours.contains("WCAG"), criterion.is_some(), "{ours}");
        }
        let theirs = words_of(hosts);
        let address = format!("{}/{}/accessibility/", site.served.home, site.language().code());
        let goal = format!("WCAG {}", said.goal);
        let days = format!(" {days} ");
        for part in
            [&address, &said.standard, &goal, &date(words, said.date), &site.served.reports, &days]
        {
            assert!(theirs.contains(part.as_str()), "{:?}: {part}", site.language());
        }
    }
}

#[test]
fn the_page_about_privacy_says_what_the_server_is_made_to_write_down() {
    let conf = headers::nginx(headers::Place::default());
    assert!(conf.contains("access_log off;") && !conf.contains("access_log /"));
    for site in sites() {
        let (words, said) = (&site.known.words, &site.statement);
        assert_eq!(site.served.logs, Logs::None, "as hosting/nginx.conf");
        let page = |logs| {
            let served = Served { logs, ..(*site.served).clone() };
            let site = Site { served: Rc::new(served), ..site.clone() };
            words_of(&html(&site, Page::Privacy))
        };
        let [none, days] = [privacy_server_none(words), privacy_server_days(words)];
        let (as_made, counted) = (page(Logs::None), page(Logs::Days));
        assert!(as_made.contains(none) && !as_made.contains(days));
        assert!(counted.contains(days) && !counted.contains(none));
        for part in [&date(words, said.date), &site.served.publisher] {
            assert!(as_made.contains(part.as_str()), "{:?}: {part}", site.language());
        }
        assert!(as_made.replace(' ', "").contains(&site.served.reports));
    }
}

#[test]
fn every_footer_leads_to_the_statement_and_to_privacy() {
    let names = ["accessibility/", "privacy/"];
    for site in sites() {
        for page in Page::all(&site) {
            let html = html(&site, page);
            let up = "../".repeat(page.folder(&site).matches('/').count());
            let links = attributes(between(&html, "<footer", "</footer>"), "href");
            for name in names {
                assert!(
                    links.contains(&format!("{up}{name}").as_str()),
                    "{}: {name}",
                    page.path(&site)
                );
            }
        }
        // The check: its foot, where no script runs, and where it does not start.
        let language = site.language();
        let mut seen = 0;
        golden::written(language, &mut |name, html| {
            let Some(page) = name.strip_prefix(&format!("page/{}/", language.code())) else {
                return;
            };
            let (up, target) = match page {
                "start" | "alone" => ("", ""),
                "embed" => ("../", " target=\"_blank\""),
                _ => return,
            };
            seen += 1;
            let parts = [
                ("<noscript>", "</noscript>"),
                ("<footer", "</footer>"),
                ("id=\"boot-trouble\"", "</body>"),
            ];
            for (begin, end) in parts {
                let part = between(&html, begin, end);
                for name in names {
                    let link = format!("href=\"{up}{name}\"{target}");
                    assert!(part.contains(&link), "{page}: {begin}: {link}");
                }
            }
        });
        assert_eq!(seen, 3);
    }
}

#[test]
fn a_number_at_second_hand_says_on_the_page_who_passed_it_on() {
    for site in sites() {
        let words = &site.known.words;
        let tables = site.known.catalogue.tables();
        let at = tables.breaches.iter().position(|breach| breach.key == "westlog-2023").unwrap();
        let record = &site.records.breaches[at];
        let page = html(&site, Page::Breach(BreachIndex::at(at)));
        let text = words_of(page.split("class=\"sum\"").nth(1).unwrap());
        assert_eq!(record.sums[0].addends.len(), 6);
        for addend in &record.sums[0].addends {
            let claim = &record.claims[usize::try_from(*addend).unwrap()];
            let Some(Via::Organisation(via)) = site.records.via(claim) else {
                panic!("{} is at first hand", claim.id);
            };
            let name = |organisation| words.organisation(organisation).name();
            let told = claim_via(words, name(via), name(claim.by));
            assert!(text.contains(&told), "{told} is not in {text}");
        }
    }
}
