//! What a publishing system makes of the address of the check when an editor pastes it (oEmbed): the plain frame.

use anyhow::Result;
use osuiko_words::written::embed_title;
use serde_json::json;

use crate::dist::Emitted;
use crate::manifest::PREVIEW_SIZE;
use crate::source::Site;
use crate::written::plain_frame;

/// How wide the frame is said to be, in pixels. It takes the width of what it stands in; the format
/// asks for a number, and editors see the check as wide as this on their page.
const WIDTH: u32 = 800;

/// How high the frame is, in pixels, as in the code for editors.
const HEIGHT: u32 = 900;

/// How long an answer may be kept, in seconds: a day.
const KEPT: u32 = 24 * 60 * 60;

/// The answer to whoever asks what to make of the address of a page in this language, as JSON
/// (<https://oembed.com>, version 1.0). It is a file, so it is the same whatever width is asked for.
/// None where nobody knows the address of the site, which it must name.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn document(site: &Site, preview: &Emitted) -> Result<Option<String>> {
    let served = &site.served;
    if !served.whole_addresses {
        return Ok(None);
    }
    let (width, height) = PREVIEW_SIZE;
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": embed_title(site.words()),
        "provider_name": "Osuiko",
        "provider_url": served.address("", &format!("{}/", site.language().code())),
        "cache_age": KEPT,
        "thumbnail_url": served.address("", &preview.name),
        "thumbnail_width": width,
        "thumbnail_height": height,
        "html": plain_frame(site),
        "width": WIDTH,
        "height": HEIGHT,
    });
    let mut text = serde_json::to_string_pretty(&answer)?;
    text.push('\n');
    Ok(Some(text))
}
