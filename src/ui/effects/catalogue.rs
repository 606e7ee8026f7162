//! The two packs of the catalogue, handed over by the boot script: the first before the first view,
//! the help whenever it has come.

use std::rc::Rc;

use crate::ui::Knowledge;
use crate::ui::trouble::Trouble;
use osuiko_browser::{clock, document, handover};
use osuiko_engine::Date;
use osuiko_formats::packed::{Unpacked, unpack, unpack_help};
use osuiko_words::{
    COVERED_OPEN, COVERED_TEXT, IDLE_STAY, IDLE_TEXT, IDLE_TITLE, Language, Text, UNOPENED_TEXT,
    UPDATE_NOW, UPDATE_READY, Words,
};

/// The value of `data-help` where the help pack cannot be had; the boot script sets it too.
const MISSING: &str = "missing";

/// What stands in the page beside the program, by the ids of the elements (`crates/site/src/pages/check.rs`).
const BESIDE: [(&str, Text); 8] = [
    ("idle-title", IDLE_TITLE),
    ("idle-text", IDLE_TEXT),
    ("idle-stay", IDLE_STAY),
    ("covered-text", COVERED_TEXT),
    ("covered-open", COVERED_OPEN),
    ("unopened-text", UNOPENED_TEXT),
    ("update-ready", UPDATE_READY),
    ("update-now", UPDATE_NOW),
];

/// By what name the boot script hands over easy Finnish.
const EASY: &str = "easy";

/// How far the help pack is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Help {
    /// It is there.
    There,
    /// It is on its way.
    Coming,
    /// It cannot be had on this visit.
    Missing,
}

/// Unpacks the first pack, which the boot script has fetched.
///
/// # Errors
/// [`Trouble`], which the page has words for.
pub fn load(language: Language) -> Result<Knowledge, Trouble> {
    let bytes = handover::catalogue().unwrap_or_default();
    let Unpacked { catalogue, texts, checksum } = unpack(&bytes)?;
    let words = Words::new(language, catalogue.tables(), texts.page, texts.facts);
    let words = words.ok_or(Trouble::Version)?;
    let (year, month, day) = clock::today();
    let part = |part: u32| u8::try_from(part).unwrap_or_default();
    let year = u16::try_from(year).unwrap_or_default();
    let today = Date { year, month: part(month), day: part(day) };
    let today = Knowledge::possible_day(&catalogue, today);
    let (catalogue, words) = (Rc::new(catalogue), Rc::new(words));
    Ok(Knowledge { catalogue, words, today, checksum, easy: false })
}

/// What is known in the other language that the boot script has just handed over, if it has; the
/// packs of every language have the same rows. The document says which language it is in.
pub fn other_language() -> Option<Knowledge> {
    let code = handover::language()?;
    // Easy Finnish has packs of its own, and no code of its own.
    let easy = code == EASY;
    let language = if easy { Language::Fi } else { Language::parse(&code)? };
    let known = Knowledge { easy, ..load(language).ok()? };
    take_help(&known);
    document::set_attribute("lang", language.code());
    for (id, text) in BESIDE {
        document::set_text(id, known.words.text(text));
    }
    Some(known)
}

/// Unpacks the help pack if the boot script has just handed it over. What cannot be used counts as
/// missing.
pub fn take_help(known: &Knowledge) {
    if let Some(bytes) = handover::help()
        && !known.add_help(unpack_help(&bytes, known.checksum).ok())
    {
        document::set_attribute("data-help", MISSING);
    }
}

/// How far the help pack is.
pub fn help(known: &Knowledge) -> Help {
    if known.words.have_help() {
        Help::There
    } else if cfg!(target_arch = "wasm32")
        && document::attribute("data-help").as_deref() != Some(MISSING)
    {
        Help::Coming
    } else {
        Help::Missing
    }
}
