//! Judges saved answers and gives the judgement as JSON, or one line that names what is wrong.

use osuiko_engine::Date;
use osuiko_engine::record::as_of::AsOf;
use osuiko_formats::judged::Judged;
use osuiko_formats::saved;
use osuiko_words::Language;

use super::sound::Sound;

/// Judges the text of a saved-answers file, by what was known on `day` if there is one, and gives
/// the JSON to print.
///
/// # Errors
/// One line that names the field.
pub fn judge(sound: &Sound, text: &str, day: Option<Date>) -> Result<String, String> {
    let edition = sound.edition(Language::En);
    let catalogue = edition.catalogue();
    let answers =
        saved::read_text(catalogue, text).map_err(|error| one_line(&error.to_string()))?;
    let judged = match day {
        None => Judged::new(catalogue, &answers),
        Some(day) => Judged::as_of(&AsOf::new(catalogue, edition.records(), day), &answers),
    };
    serde_json::to_string(&judged).map_err(|error| one_line(&error.to_string()))
}

/// A message without line breaks or anything else that moves a cursor, cut where nobody reads on.
pub fn one_line(message: &str) -> String {
    const LONGEST: usize = 1000;
    let breaks = |character: char| character.is_control() || "\u{2028}\u{2029}".contains(character);
    let line = message.split(breaks).collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}
