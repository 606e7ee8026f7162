//! Finding a thing by what people call it: tolerant of case, accents, endings and slips.

use super::ordered::ranked;

/// How closely a typed word matches a known one, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Closeness {
    /// The same word.
    Same,
    /// The beginning of it.
    Begins,
    /// The same stem with another ending.
    Stem,
    /// Inside a compound.
    Inside,
    /// One letter off.
    Slip,
}

/// The letters of a stem that must agree before endings are ignored.
const STEM: usize = 4;

/// The most letters an ending is taken to have (Finnish: -issani, -llekin).
const ENDING: usize = 5;

/// The words one entry is known by, folded for comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    words: Vec<String>,
}

impl Entry {
    /// An entry known by the words of these texts.
    pub fn new<'a, T: IntoIterator<Item = &'a str>>(texts: T) -> Self {
        let mut all = Vec::new();
        for text in texts {
            all.extend(words(text));
        }
        Self { words: all }
    }

    /// The distance of `typed` (folded words) from this entry, 0 for an exact match; `None` if any
    /// word of it matches nothing.
    fn distance(&self, typed: &[String]) -> Option<usize> {
        // Nobody's own plate is known here; one that is known stands for all of them.
        if is_plate(typed) && self.words.windows(2).any(is_plate) {
            return Some(0);
        }
        typed.iter().try_fold(0_usize, |sum, word| {
            let best = self.words.iter().filter_map(|known| closeness(word, known)).min()?;
            let cost = match best {
                Closeness::Same => 0,
                Closeness::Begins => 1,
                Closeness::Stem => 2,
                Closeness::Inside => 3,
                Closeness::Slip => 5,
            };
            Some(sum.saturating_add(cost))
        })
    }
}

/// Whether these are the two parts of a Finnish number plate, as `abc` and `123`.
fn is_plate(words: &[String]) -> bool {
    let all = |word: &str, of: fn(&u8) -> bool| word.bytes().all(|byte| of(&byte));
    match words {
        [letters, digits] => {
            matches!((letters.len(), digits.len()), (2..=3, 1..=3))
                && all(letters, u8::is_ascii_lowercase)
                && all(digits, u8::is_ascii_digit)
        }
        _ => false,
    }
}

/// The positions of the entries that `typed` may mean, best first; all of them while nothing is
/// typed.
///
/// ```
/// use osuiko_engine::search::{Entry, find};
///
/// let hearing_aid = Entry::new(["Kuulokoje", "hörapparat"]);
/// let entries = [hearing_aid, Entry::new(["Psykoterapia", "terapia, Vastaamo"])];
/// assert_eq!(find(&entries, "terapiassa"), [1]);
/// assert_eq!(find(&entries, "HORAPPARATEN"), [0]);
/// assert_eq!(find(&entries, "vastamo"), [1]);
/// assert_eq!(find(&entries, "  "), [0, 1]);
/// ```
pub fn find(entries: &[Entry], typed: &str) -> Vec<usize> {
    let typed = words(typed);
    let mut found = Vec::new();
    for (position, entry) in entries.iter().enumerate() {
        if let Some(distance) = entry.distance(&typed) {
            found.push((u64::try_from(distance).unwrap_or(u64::MAX), position));
        }
    }
    ranked(found, |(distance, _)| *distance).into_iter().map(|(_, position)| position).collect()
}

/// The folded words of `text`; everything but letters and digits is a separator, and behind a colon
/// in a word stands its ending, as in *STT:n*.
#[inline(never)]
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut ending = false;
    // A space at the end ends the last word.
    for letter in text.chars().chain([' ']) {
        if is_word(letter) {
            if !ending {
                word.push(folded(letter));
            }
            continue;
        }
        ending = letter == ':' && !word.is_empty();
        if ending {
            continue;
        }
        if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    words
}

/// Whether a character belongs to a word. Latin letters and digits: the full tables of
/// Unicode would be some 20 kB of the download, and nobody types Cherokee here.
fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || ('\u{c0}'..='\u{17f}').contains(&c)
}

/// The letter small and without its accent, as people type it on any keyboard.
fn folded(letter: char) -> char {
    match letter {
        'À'..='Æ' | 'à'..='æ' => 'a',
        'Ç' | 'ç' | 'Č' | 'č' => 'c',
        'È'..='Ë' | 'è'..='ë' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' => 'i',
        'Ñ' | 'ñ' => 'n',
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' => 'o',
        'Š' | 'š' => 's',
        'Ù'..='Ü' | 'ù'..='ü' => 'u',
        'Ý' | 'ý' | 'ÿ' => 'y',
        'Ž' | 'ž' => 'z',
        other => other.to_ascii_lowercase(),
    }
}

/// How closely `typed` matches `known`, if it does.
fn closeness(typed: &str, known: &str) -> Option<Closeness> {
    if known.starts_with(typed) {
        return Some(if known.len() == typed.len() { Closeness::Same } else { Closeness::Begins });
    }
    let shared = typed.chars().zip(known.chars()).take_while(|(a, b)| a == b).count();
    let length = typed.chars().count();
    let rest = |word: &str| word.chars().count().saturating_sub(shared);
    // "vaippoja" and "vaippa" share "vaipp"; "terapiassa" and "terapia" share "terapia".
    if shared >= STEM && rest(typed) <= ENDING && rest(known) <= 2 {
        return Some(Closeness::Stem);
    }
    if length >= STEM && is_inside(typed, known) {
        return Some(Closeness::Inside);
    }
    (length > STEM && is_one_slip(typed, known)).then_some(Closeness::Slip)
}

/// Whether `known` contains `typed`. The standard library's search is made for long texts and adds
/// 3 kB to the download.
fn is_inside(typed: &str, known: &str) -> bool {
    known.as_bytes().windows(typed.len().max(1)).any(|part| part == typed.as_bytes())
}

/// Whether one letter added, dropped, changed or swapped with its neighbour turns one into the other.
fn is_one_slip(typed: &str, known: &str) -> bool {
    let (typed, known): (Vec<char>, Vec<char>) = (typed.chars().collect(), known.chars().collect());
    let (short, long) =
        if typed.len() <= known.len() { (&typed, &known) } else { (&known, &typed) };
    let front = short.iter().zip(long.iter()).take_while(|(one, other)| one == other).count();
    let (short, long) = (short.get(front..).unwrap_or(&[]), long.get(front..).unwrap_or(&[]));
    match (short, long) {
        ([], [] | [_]) => true,
        (short, [_, long @ ..]) if short == long => true,
        ([_, short @ ..], [_, long @ ..]) if short == long => true,
        ([one, two, short @ ..], [uno, duo, long @ ..]) => {
            one == duo && two == uno && short == long
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, find};

    fn entries() -> Vec<Entry> {
        vec![
            Entry::new([
                "Hoitotarvikkeet kotiin",
                "vaippa, vaipat, Tena, blöja, inkontinenssisuojat",
            ]),
            Entry::new(["Kuulokoje", "hörapparat, kuulolaite"]),
            Entry::new(["Psykoterapia", "terapia, Vastaamo, terapeutti"]),
        ]
    }

    #[test]
    fn nothing_typed_lists_everything() {
        assert_eq!(find(&entries(), "  "), [0, 1, 2]);
    }

    #[test]
    fn case_accents_endings_and_slips_do_not_matter() {
        for (typed, place) in [
            ("TENA", 0),
            ("vaippoja", 0),
            ("blojor", 0),
            ("suojat", 0),
            ("horapparaten", 1),
            ("kuulokojeita", 1),
            ("terapiassa", 2),
            ("vastamo", 2),
            ("Vastaamossa kävin", 2),
        ] {
            let found = find(&entries(), typed.split(' ').next().unwrap_or_default());
            assert_eq!(found.first(), Some(&place), "{typed}");
        }
    }

    #[test]
    fn a_whole_word_comes_before_the_beginning_of_a_longer_one() {
        let entries = [Entry::new(["Care at home"]), Entry::new(["Your car"])];
        assert_eq!(find(&entries, "car"), [1, 0]);
    }

    #[test]
    fn any_number_plate_finds_what_one_plate_is_named_for() {
        let entries = [Entry::new(["Sairaala, kys 1"]), Entry::new(["Auto", "abc-123"])];
        for typed in ["ALJ-204", "xy-7", "bcd 99"] {
            assert!(find(&entries, typed).contains(&1), "{typed}");
        }
        assert!(find(&entries, "hus 2024").is_empty());
        assert!(find(&entries[1..], "abcd-123").is_empty());
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        assert!(find(&entries(), "hammaslääkäri").is_empty());
    }
}
