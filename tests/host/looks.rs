//! Every colour can be read on every ground it may stand on, in both themes: measured on the values of `assets/styles/tokens.css`.

use std::collections::BTreeMap;
use std::fs;

use crate::support::root;

/// The colours of one theme, by name.
type Theme = BTreeMap<String, [u8; 3]>;

/// The light theme, and the dark one, which names only what differs.
fn themes() -> [(&'static str, Theme); 2] {
    let tokens = fs::read_to_string(root().join("assets/styles/tokens.css")).unwrap();
    let mut blocks = tokens.split(":root {").skip(1).map(|block| {
        let block = block.split('}').next().unwrap();
        block.lines().filter_map(colour).collect::<Theme>()
    });
    let light = blocks.next().unwrap();
    let mut dark = light.clone();
    dark.extend(blocks.next().unwrap());
    assert!(light.len() >= 20, "only {} colours are read", light.len());
    [("light", light), ("dark", dark)]
}

/// The colour that a line gives a name, such as `--paper: #f7f5ef;`.
fn colour(line: &str) -> Option<(String, [u8; 3])> {
    let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
    let digits = value.get(..6)?;
    let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some((name.to_owned(), [byte(0)?, byte(2)?, byte(4)?]))
}

/// The relative luminance of a colour (WCAG 2.2).
fn luminance(colour: [u8; 3]) -> f64 {
    let linear = |byte: u8| {
        let value = f64::from(byte) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The contrast of two colours (WCAG 2.2), from 1 to 21.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Whether a name is that of a ground.
fn is_ground(name: &str) -> bool {
    matches!(name, "paper" | "raised" | "sand") || name.ends_with("-wash")
}

/// What may stand on a ground, and the contrast that it must have there: 7 for words, 4.5 for
/// edges and signs. A colour of a grade stands on its own pale ground, on cards and on paper.
fn wanted(name: &str, ground: &str) -> Option<f64> {
    let own = ["told", "likely", "possible", "not-indicated"];
    match name {
        "ink" | "ink-soft" | "accent" => Some(7.0),
        "line-strong" | "focus" => Some(4.5),
        "error" => matches!(ground, "paper" | "raised").then_some(7.0),
        _ if own.contains(&name) => {
            let stands =
                matches!(ground, "paper" | "raised") || ground.strip_suffix("-wash") == Some(name);
            stands.then_some(7.0)
        }
        _ => None,
    }
}

#[test]
fn every_colour_can_be_read_on_every_ground_it_stands_on() {
    let mut measured = 0;
    for (theme, colours) in themes() {
        let grounds = || colours.iter().filter(|(name, _)| is_ground(name));
        for (name, colour) in &colours {
            for (ground, under) in grounds() {
                let Some(least) = wanted(name, ground) else { continue };
                let found = contrast(*colour, *under);
                measured += 1;
                assert!(found >= least, "{theme}: {name} on {ground} is {found:.2}, not {least}");
            }
        }
        let found = contrast(colours["accent-ink"], colours["accent"]);
        assert!(found >= 7.0, "{theme}: words on a main button have {found:.2}");
    }
    assert!(measured > 100, "only {measured} pairs were measured");
}

#[test]
fn styles_take_their_colours_from_the_tokens() {
    let folder = root().join("assets/styles");
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        // Paper has the colours of paper, and a frame two washes beside a colour of its host.
        if matches!(name.as_str(), "tokens.css" | "paper.css" | "framed.css") {
            continue;
        }
        let styles = fs::read_to_string(&path).unwrap();
        for (at, line) in styles.lines().enumerate() {
            let hex = line.split('#').skip(1).any(|after| {
                after.chars().take_while(char::is_ascii_hexdigit).count() >= 3 && line.contains(':')
            });
            assert!(!hex, "{name}:{}: a colour stands here by hand: {line}", at + 1);
        }
    }
}
