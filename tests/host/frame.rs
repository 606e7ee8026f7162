//! What strangers put into the address of the frame comes out as values that the check knows, and what their pages load keeps its promise.

use std::fs;
use std::rc::Rc;

use futures::executor::block_on;
use osuiko::session::journey::{Journey, Move, Screen};
use osuiko::ui::{Check, CheckProps, Knowledge, Placement};
use osuiko_engine::index::OptionIndex;
use osuiko_formats::frame_query::FrameQuery;
use osuiko_site::headers::Place;
use osuiko_site::kind::{ELEMENT, Example, FIRST_ELEMENT, Kind};
use osuiko_site::written::Page;
use osuiko_site::{files, headers, pages};
use osuiko_words::COVERED_OPEN;
use osuiko_words::written::embed_title;
use osuiko_words::{APP_NAME, LEAVE, Language, SKIP_TO_CONTENT, THREAT_OPEN};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use yew::LocalServerRenderer;

use crate::html::attributes;
use crate::sites::sites;
use crate::support::{cases, edition, root, shipped};

/// Where the pages of these tests are served.
const PLACE: Place<'_> = Place { address: "https://osuiko.example", linked: "", inline: "" };

/// A file of `assets/`.
fn asset(name: &str) -> String {
    fs::read_to_string(root().join("assets").join(name)).unwrap()
}

/// What an address asks for, with the places that ship.
fn asked(query: &str) -> FrameQuery {
    FrameQuery::parse(query, &shipped().tables().places)
}

/// Pieces that are known, and pieces that nearly are.
const KNOWN: [&str; 21] = [
    "place=pirkanmaa",
    "place=helsinki",
    "heading=1",
    "heading=2",
    "heading=3",
    "place=",
    "place=Pirkanmaa",
    "place=pirkanmaa ",
    "place=pirkanmaa=",
    "place==pirkanmaa",
    "Place=pirkanmaa",
    "place",
    "heading=0",
    "heading=02",
    "heading=4",
    "heading=-1",
    "heading=99999999999999999999",
    "services=psychotherapy",
    "told=vastaamo-2018",
    "theme=dark",
    "?heading=3",
];

/// A piece of an address: known, nearly known, or anything at all.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => select(&KNOWN[..]).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => "(place|heading|theme|accent)=[-a-z0-9%#]{0,12}",
    ]
}

/// The value of a piece, if it is one of the known ones: written apart from the program.
fn place_of(piece: &str) -> Option<OptionIndex> {
    let (name, value) = piece.split_once('=')?;
    let places = &shipped().tables().places;
    let at = places.iter().position(|place| name == "place" && place.id == value)?;
    Some(OptionIndex::at(at))
}

proptest! {
    #![proptest_config(cases(100_000))]

    #[test]
    fn whatever_is_asked_comes_out_as_what_is_known(pieces in vec(piece(), 0..6)) {
        let query = format!("?{}", pieces.join("&"));
        let frame = asked(&query);
        prop_assert!(frame.heading_shift <= 2);
        if let Some(place) = frame.place {
            prop_assert!(place.position() < shipped().tables().places.len());
        }
        // A piece of any letters may have a `&` of its own.
        let parts: Vec<&str> = query.trim_start_matches('?').split('&').collect();
        prop_assert_eq!(frame.place, parts.iter().rev().find_map(|part| place_of(part)));
        let levels = ["heading=1", "heading=2", "heading=3"];
        let deeper = parts.iter().rev().find_map(|part| levels.iter().position(|l| l == part));
        prop_assert_eq!(usize::from(frame.heading_shift), deeper.unwrap_or_default());
    }
}

#[test]
fn every_place_can_be_asked_for_and_nothing_else_is_an_answer() {
    for (at, place) in shipped().tables().places.iter().enumerate() {
        let frame = asked(&format!("?theme=dark&place={}", place.id));
        assert_eq!(frame, FrameQuery { place: Some(OptionIndex::at(at)), heading_shift: 0 });
    }
    assert_eq!(asked(""), FrameQuery::default());
    assert_eq!(asked("?"), FrameQuery::default());
    assert_eq!(asked("?services=psychotherapy&told=vastaamo-2018"), FrameQuery::default());
    // An unknown value takes back nothing that was asked for before it.
    assert_eq!(asked("heading=3&heading=9").heading_shift, 2);
}

/// The start of the check as HTML, on a page of its own or in a frame.
fn start(placement: Placement) -> String {
    let words = edition(Language::En).words().unwrap();
    let catalogue = Rc::new(shipped().with_breaches(shipped().tables().breaches.clone()));
    let known = Knowledge {
        catalogue,
        words: Rc::new(words),
        today: Some(crate::views::TODAY),
        checksum: 0,
        easy: false,
    };
    let props = CheckProps { known, journey: Journey::default(), placement };
    block_on(LocalServerRenderer::<Check>::with_props(props).hydratable(false).render())
}

#[test]
fn in_a_frame_headings_are_as_deep_as_asked_and_no_link_leaves_it() {
    let html = start(Placement::Frame { heading_shift: 1 });
    assert!(
        html.contains(
            "<h1 id=\"view-heading\" tabindex=\"-1\" aria-describedby=\"fate\" aria-level=\"2\">"
        ),
        "{html}"
    );
    assert!(html.contains("<h2 aria-level=\"3\">"), "{html}");
    assert!(!html.contains("language-choice"));
    let alone = start(Placement::OwnPage);
    assert!(!alone.contains("aria-level") && alone.contains("language-choice"));
    assert!(!start(Placement::Frame { heading_shift: 0 }).contains("aria-level"));
}

/// A view of the check in a frame, as HTML.
fn framed(screen: Screen) -> String {
    let words = edition(Language::En).words().unwrap();
    let catalogue = Rc::new(shipped().with_breaches(shipped().tables().breaches.clone()));
    let journey = Journey::default().after(&catalogue, Move::Open(screen));
    let known = Knowledge {
        catalogue,
        words: Rc::new(words),
        today: Some(crate::views::TODAY),
        checksum: 0,
        easy: false,
    };
    let placement = Placement::Frame { heading_shift: 1 };
    let props = CheckProps { known, journey, placement };
    block_on(LocalServerRenderer::<Check>::with_props(props).hydratable(false).render())
}

#[test]
fn in_a_frame_pages_of_ours_are_named_from_the_folder_above() {
    for screen in [Screen::Start, Screen::Result, Screen::Plan, Screen::Threat] {
        let html = framed(screen);
        let links = attributes(&html, "href");
        let ours = links.iter().filter(|href| !href.contains(':') && !href.starts_with('#'));
        for href in ours {
            assert!(href.starts_with("../"), "{screen:?}: {href}");
        }
    }
}

#[test]
fn in_a_frame_the_ways_out_begin_the_view_and_the_name_stands_at_the_foot() {
    let words = edition(Language::En).words().unwrap();
    for screen in [Screen::Start, Screen::Result, Screen::Plan, Screen::Threat] {
        let html = framed(screen);
        // The page around it has a header, a logo and a way past them.
        assert!(!html.contains("<header"), "{screen:?}");
        assert!(!html.contains(words.text(SKIP_TO_CONTENT)), "{screen:?}");
        let (view, foot) = html.split_once("<footer").unwrap();
        let main = view.split_once("<main").unwrap().1;
        let ways = main.split_once("<h1").unwrap().0;
        assert!(ways.contains(&format!(">{}</button>", words.text(LEAVE))), "{screen:?}");
        let helps = format!("{}</span></button>", words.text(THREAT_OPEN));
        assert_eq!(ways.contains(&helps), screen != Screen::Threat, "{screen:?}");
        let name = format!("{}</span></p>", words.text(APP_NAME));
        assert!(!view.contains(&name) && foot.contains(&name), "{screen:?}");
        assert_eq!(html.matches("class=\"wordmark\"").count(), 1, "{screen:?}");
    }
}

/// The relative luminance of `#rrggbb`, by the formula of WCAG 2.2.
fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

/// Every value of a token in a style sheet, in order: light comes before dark.
fn tokens(css: &str, name: &str) -> Vec<String> {
    let start = format!("{name}: #");
    let values = css.split(start.as_str()).skip(1).map(|rest| format!("#{}", &rest[..6]));
    values.collect()
}

/// The number that a script has under a name.
fn number(script: &str, name: &str) -> f64 {
    let (_, rest) = script.split_once(&format!("const {name} = ")).unwrap();
    rest.split_once(';').unwrap().0.parse().unwrap()
}

#[test]
fn on_a_ground_that_the_script_takes_from_a_page_every_word_can_be_read() {
    let (script, colour) = (asset("scripts/frame/embed-2.js"), asset("scripts/frame/colour.js"));
    let every = asset("styles/tokens.css");
    let taken = ["LIGHTEST_ON_LIGHT", "DARKEST_ON_DARK"].map(|name| number(&colour, name));
    for (scheme, name) in ["LIGHT_GROUND", "DARK_GROUND"].into_iter().enumerate() {
        let ground = number(&script, name);
        let words = ["ink", "ink-soft", "accent", "told", "likely", "possible", "error"];
        let words = words.map(|name| luminance(&tokens(&every, &format!("--{name}"))[scheme]));
        for word in words.into_iter().chain([taken[scheme]]) {
            let (dark, light) = (ground.min(word), ground.max(word));
            let contrast = (light + 0.05) / (dark + 0.05);
            assert!(contrast >= 4.5, "{name}: {word} on {ground} has {contrast}");
        }
    }
    // The plain ground that it puts in the place of another is such a ground itself.
    for (theme, good) in [("light", "#ffffff"), ("dark", "#0e1513")] {
        assert!(script.contains(&format!("[\"{theme}\", \"{good}\"],")), "{theme}");
    }
    assert!(luminance("#ffffff") >= number(&script, "LIGHT_GROUND"));
    assert!(luminance("#0e1513") <= number(&script, "DARK_GROUND"));
}

#[test]
fn a_colour_at_the_bound_can_be_read_on_every_ground_and_under_every_word() {
    let bound = |name: &str| number(&asset("scripts/frame/colour.js"), name);
    let (every, framed) = (asset("styles/tokens.css"), asset("styles/framed.css"));
    let (washes, sands) = (tokens(&framed, "--accent-wash"), tokens(&framed, "--sand"));
    for grounds in [&washes, &sands] {
        assert_eq!(grounds.len(), 4, "light and dark, each asked for and by the device");
    }
    for (scheme, bound) in ["LIGHTEST_ON_LIGHT", "DARKEST_ON_DARK"].map(bound).iter().enumerate() {
        let token = |name: &str| tokens(&every, name)[scheme].clone();
        let beside = [
            token("--paper"),
            token("--raised"),
            token("--accent-ink"),
            washes[scheme].clone(),
            washes[scheme + 2].clone(),
            sands[scheme].clone(),
            sands[scheme + 2].clone(),
        ];
        for other in beside {
            let other_light = luminance(&other);
            let (dark, light) = (bound.min(other_light), bound.max(other_light));
            let contrast = (light + 0.05) / (dark + 0.05);
            assert!(contrast >= 4.5, "{other} at {bound}: {contrast}");
        }
    }
}

#[test]
fn the_script_of_other_pages_never_changes_under_its_name() {
    // Pages of others name these checksums, and their browsers refuse anything else. To change the
    // script, leave the files as they are, write `embed-3.js` beside them and name that in
    // `crates/site/src/kind.rs`.
    let pinned = [
        (FIRST_ELEMENT, "sha384-CJjFCNysVcZj9ceLyy544frCeiQSjM7Vljh625WZUlJYzxPGBhMBcwne2pQMj0bQ"),
        (ELEMENT, "sha384-agUcWW5OWRf5zBgMtfaHG89whXCN5TP7m3mjDKepFbUTEK95mUVW7xoVAM8mmt1S"),
    ];
    for (name, checksum) in pinned {
        let script = asset(&format!("scripts/frame/{name}"));
        assert_eq!(files::sri_sha384(script.as_bytes()), checksum, "{name}");
    }
}

#[test]
fn the_script_of_other_pages_makes_the_frame_that_the_code_has() {
    let script = asset("scripts/frame/embed-2.js");
    for site in sites() {
        let code = site.language().code();
        let title = embed_title(&site.known.words);
        assert!(script.contains(&format!("[\"{code}\", \"{title}\"],")), "{code}: {title}");
        let open = site.known.words.text(COVERED_OPEN);
        assert!(script.contains(&format!("[\"{code}\", \"{open}\"],")), "{code}: {open}");
    }
    assert_eq!(Language::ALL.len(), script.matches("Osuiko: ").count());
}

/// What a sandbox allows, in the order of the alphabet.
fn allowed(text: &str) -> Vec<&str> {
    let end = text.find(|letter: char| !letter.is_ascii_lowercase() && !" -".contains(letter));
    let mut words: Vec<&str> = text[..end.unwrap_or(text.len())].split_whitespace().collect();
    words.sort_unstable();
    words
}

#[test]
fn the_frame_may_do_the_same_by_its_header_in_the_code_and_in_the_script() {
    let of_frame = headers::of(&Kind::FramePage(Language::Fi), PLACE);
    let (_, policy) = of_frame.iter().find(|(name, _)| *name == "Content-Security-Policy").unwrap();
    let by_header = allowed(policy.split_once("; sandbox ").unwrap().1);
    assert!(by_header.len() > 3 && by_header.iter().all(|word| word.starts_with("allow-")));
    for name in [ELEMENT, FIRST_ELEMENT] {
        let script = asset(&format!("scripts/frame/{name}"));
        let (_, in_script) = script.split_once("sandbox:").unwrap();
        assert_eq!(allowed(in_script.trim_start_matches(['"', ' ', '\n'])), by_header, "{name}");
    }
    for site in sites() {
        let code = crate::pages::html(&site, Page::Embedding);
        for snippet in code.split("sandbox=&quot;").chain(code.split("sandbox=\"")).skip(1) {
            if snippet.starts_with("allow-") {
                assert_eq!(allowed(snippet), by_header);
            }
        }
        assert!(code.contains("sandbox=&quot;allow-") || code.contains("sandbox=\"allow-"));
    }
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    assert_eq!(allowed(readme.split_once("sandbox=\"").unwrap().1), by_header);
    // What stands before the address, which is another one wherever a site is.
    let shown = readme.split_once("```html\n").unwrap().1.split_once(" src=").unwrap().0;
    let page = crate::pages::html(sites().first().unwrap(), Page::Embedding);
    let plain = page.replace("&lt;", "<").replace("&quot;", "\"").replace("&amp;", "&");
    assert!(plain.contains(shown), "the page for editors has another code than README.md");
}

#[test]
fn an_example_runs_no_program_and_is_shown_by_nobody_else() {
    for site in sites() {
        let shared = crate::golden::shared();
        let mut seen = Vec::new();
        for shown in Example::ALL {
            let html = pages::example(&site, &shared, shown);
            let (head, body) = html.split_once("<body>").unwrap();
            assert!(body.contains("<div id=\"app\" data-framed inert>"), "{shown:?}");
            assert!(head.contains("<meta name=\"robots\" content=\"noindex\">"), "{shown:?}");
            // The look of a frame comes with it, and nothing else that runs.
            assert_eq!(html.matches("<script").count(), 1, "{shown:?}");
            assert!(head.contains("<script src=\"../../../frame.js\""), "{head}");
            assert!(body.contains("aria-level=\"2\""), "{shown:?}");
            seen.push(body.to_owned());

            let kind = Kind::Example(site.language(), shown);
            let sent = headers::of(&kind, PLACE);
            let (_, policy) =
                sent.iter().find(|(name, _)| *name == "Content-Security-Policy").unwrap();
            let rules: Vec<&str> = policy.split("; ").collect();
            for rule in ["default-src 'none'", "frame-ancestors 'self'", "sandbox allow-scripts"] {
                assert!(rules.contains(&rule), "{policy}");
            }
            assert!(!policy.contains("connect-src") && !policy.contains("wasm"), "{policy}");
        }
        assert!(seen[0].contains("class=\"start\""));
        assert!(seen[1].contains("<fieldset"));
        let cases = &site.known.catalogue.tables().breaches;
        let named = cases.iter().filter(|case| seen[2].contains(&case.key)).count();
        assert!(named > 0, "the result of the example is about no case");
        seen.dedup();
        assert_eq!(seen.len(), Example::ALL.len());
    }
}
