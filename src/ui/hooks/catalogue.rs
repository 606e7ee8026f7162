//! The packed catalogue: handed over by the boot script, unpacked once, before the first view.

use std::rc::Rc;

use crate::ui::Knowledge;
use crate::ui::trouble::Trouble;
use osuiko_browser::{clock, handover};
use osuiko_engine::Date;
use osuiko_formats::packed::{Unpacked, unpack};
use osuiko_words::{Language, Words};

/// Unpacks the catalogue that the boot script has fetched.
///
/// # Errors
/// [`Trouble`], which the page has words for.
pub fn load(language: Language) -> Result<Knowledge, Trouble> {
    let bytes = handover::catalogue().unwrap_or_default();
    let Unpacked { catalogue, page, facts } = unpack(&bytes)?;
    let words = Words::new(language, page, facts).ok_or(Trouble::Version)?;
    let (year, month, day) = clock::today();
    let part = |part: u32| u8::try_from(part).unwrap_or_default();
    let year = u16::try_from(year).unwrap_or_default();
    let today = Date { year, month: part(month), day: part(day) };
    Ok(Knowledge { catalogue: Rc::new(catalogue), words: Rc::new(words), today })
}
