//! The packed catalogue: fetched once, unpacked once, before the first view.

use std::rc::Rc;

use crate::browser::{document, fetch};
use crate::text::{Language, Words};
use crate::ui::Knowledge;
use crate::ui::trouble::Trouble;
use crate::wire::packed::{Unpacked, unpack};

/// The element on which the page says where its catalogue is.
const ELEMENT: &str = "script[data-catalogue]";

/// Fetches and unpacks the catalogue that the page names.
///
/// # Errors
/// [`Trouble`], which has words for the person.
pub async fn load(language: Language) -> Result<Knowledge, Trouble> {
    let address = document::attribute(ELEMENT, "data-catalogue").ok_or(Trouble::Version)?;
    let integrity = document::attribute(ELEMENT, "data-catalogue-integrity");
    let bytes = fetch::bytes(&address, integrity.as_deref()).await.map_err(|_| Trouble::Fetch)?;
    let Unpacked { catalogue, page, facts } = unpack(&bytes)?;
    let words = Words::new(language, page, facts).ok_or(Trouble::Version)?;
    Ok(Knowledge { catalogue: Rc::new(catalogue), words: Rc::new(words) })
}
