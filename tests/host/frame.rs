//! What strangers put into the address of the frame comes out as values that the check knows, and what their pages load keeps its promise.

use std::fs;
use std::rc::Rc;

use futures::executor::block_on;
use osuiko::session::journey::Journey;
use osuiko::ui::{Check, CheckProps, Knowledge, Placement};
use osuiko_engine::index::OptionIndex;
use osuiko_formats::frame_query::FrameQuery;
use osuiko_site::kind::Kind;
use osuiko_site::written::Page;
use osuiko_site::{files, headers};
use osuiko_words::Language;
use osuiko_words::written::embed_title;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use yew::LocalServerRenderer;

use crate::sites::sites;
use crate::support::{cases, edition, root, shipped};

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
    let known =
        Knowledge { catalogue, words: Rc::new(words), today: crate::views::TODAY, checksum: 0 };
    let props = CheckProps { known, journey: Journey::default(), placement };
    block_on(LocalServerRenderer::<Check>::with_props(props).hydratable(false).render())
}

#[test]
fn in_a_frame_headings_are_as_deep_as_asked_and_no_link_leaves_it() {
    let html = start(Placement::Frame { heading_shift: 1 });
    assert!(html.contains("<h1 id=\"view-heading\" tabindex=\"-1\" aria-level=\"2\">"), "{html}");
    assert!(html.contains("<h2 aria-level=\"3\">"), "{html}");
    assert!(!html.contains("language-choice"));
    let alone = start(Placement::OwnPage);
    assert!(!alone.contains("aria-level") && alone.contains("language-choice"));
    assert!(!start(Placement::Frame { heading_shift: 0 }).contains("aria-level"));
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

#[test]
fn a_colour_at_the_bound_can_be_read_on_every_ground_and_under_every_word() {
    let bound = |name: &str| {
        let colour = asset("scripts/frame/colour.js");
        let (_, rest) = colour.split_once(&format!("const {name} = ")).unwrap();
        rest.split_once(';').unwrap().0.parse::<f64>().unwrap()
    };
    let (every, framed) = (asset("styles/tokens.css"), asset("styles/framed.css"));
    let washes = tokens(&framed, "--accent-wash");
    assert_eq!(washes.len(), 4, "light and dark, each asked for and by the device");
    for (scheme, bound) in ["LIGHTEST_ON_LIGHT", "DARKEST_ON_DARK"].map(bound).iter().enumerate() {
        let token = |name: &str| tokens(&every, name)[scheme].clone();
        let beside = [
            token("--paper"),
            token("--raised"),
            token("--accent-ink"),
            washes[scheme].clone(),
            washes[scheme + 2].clone(),
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
    let script = asset("scripts/frame/embed-1.js");
    let integrity = files::sri_sha384(script.as_bytes());
    // Pages of others name this checksum, and their browsers refuse anything else. To change the
    // script, leave the file as it is, write `embed-2.js` beside it and name that in
    // `crates/site/src/kind.rs`.
    assert_eq!(
        integrity,
        "sha384-CJjFCNysVcZj9ceLyy544frCeiQSjM7Vljh625WZUlJYzxPGBhMBcwne2pQMj0bQ"
    );
}

#[test]
fn the_script_of_other_pages_makes_the_frame_that_the_code_has() {
    let script = asset("scripts/frame/embed-1.js");
    for site in sites() {
        let code = site.language().code();
        let title = embed_title(&site.known.words);
        assert!(script.contains(&format!("[\"{code}\", \"{title}\"],")), "{code}: {title}");
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
    let of_frame = headers::of(&Kind::FramePage(Language::Fi), "https://osuiko.example");
    let (_, policy) = of_frame.iter().find(|(name, _)| *name == "Content-Security-Policy").unwrap();
    let by_header = allowed(policy.split_once("; sandbox ").unwrap().1);
    assert!(by_header.len() > 3 && by_header.iter().all(|word| word.starts_with("allow-")));
    let script = asset("scripts/frame/embed-1.js");
    let in_script = script.split_once("sandbox:").unwrap().1.trim_start_matches(['"', ' ', '\n']);
    assert_eq!(allowed(in_script), by_header);
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
}
