//! The packed catalogue: handed over by the boot script, unpacked once, before the first view.

use std::rc::Rc;

use crate::browser::handover;
use crate::text::{Language, Words};
use crate::ui::Knowledge;
use crate::ui::trouble::Trouble;
use crate::wire::packed::{Unpacked, unpack};

/// Unpacks the catalogue that the boot script has fetched.
///
/// # Errors
/// [`Trouble`], which the page has words for.
pub fn load(language: Language) -> Result<Knowledge, Trouble> {
    let bytes = handover::catalogue().unwrap_or_default();
    let Unpacked { catalogue, page, facts } = unpack(&bytes)?;
    let words = Words::new(language, page, facts).ok_or(Trouble::Version)?;
    Ok(Knowledge { catalogue: Rc::new(catalogue), words: Rc::new(words) })
}
