//! Where long words may break, for texts that are shown: at the joints of a compound first, else
//! between syllables.
//!
//! Browsers do it by themselves where they have patterns of a language; Chromium has none of Finnish
//! and Swedish, so a large letter on a small screen would cut a word anywhere. The joints are in
//! `assets/text/hyphens.<language>.txt`, syllables come from the patterns of TeX in the crate
//! [`hypher`]. Every word that may break stands in `tests/hyphens/`, for people to read.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use osuiko_words::facts::SharedSentence;
use osuiko_words::{BETWEEN_FORMS, Language, SOFT_HYPHEN};

/// How many letters a word has at least that may break: as many as a heading holds in a line where
/// the reader has doubled the size of text on a screen of 320 pixels.
pub const LONG: usize = 10;

/// How many letters of a word stand together at most, where its syllables allow that.
const TOGETHER: usize = LONG - 1;

/// How many letters stand at least before and behind a break.
const FEWEST: usize = 3;

/// What marks a joint in the files of joints.
const JOINT: char = '·';

/// The joints of each language, in the order of [`Language::ALL`].
static JOINTS: LazyLock<[Joints; 3]> = LazyLock::new(|| {
    [
        include_str!("../../../assets/text/hyphens.fi.txt"),
        include_str!("../../../assets/text/hyphens.sv.txt"),
        include_str!("../../../assets/text/hyphens.en.txt"),
    ]
    .map(Joints::read)
});

/// The words, or beginnings of words, whose joints are known.
#[derive(Debug)]
struct Joints(BTreeMap<String, Known>);

/// What is known of a word or a beginning of words.
#[derive(Debug)]
struct Known {
    /// How many letters stand before each joint.
    joints: Vec<usize>,
    /// Whether this is a whole word, which breaks nowhere else.
    whole: bool,
}

impl Joints {
    /// Reads a file of joints: a word, or a beginning of words, on each line. A full stop ends a
    /// whole word, which may be short; what stands behind a number sign is for people.
    fn read(text: &str) -> Self {
        let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
        let known = lines.filter(|line| !line.is_empty()).map(|line| {
            let (line, whole) =
                line.strip_suffix('.').map_or((line, false), |whole_word| (whole_word, true));
            let (mut beginning, mut joints) = (String::new(), Vec::new());
            let mut letters = 0_usize;
            for letter in line.chars() {
                if letter == JOINT {
                    joints.push(letters);
                } else {
                    beginning.push(letter);
                    letters = letters.saturating_add(1);
                }
            }
            (beginning, Known { joints, whole })
        });
        Self(known.collect())
    }

    /// What is known of a word in small letters: the longest beginning counts.
    fn of(&self, word: &str) -> Option<&Known> {
        let ends = word.char_indices().map(|(at, _)| at).skip(1).chain([word.len()]);
        let mut ends: Vec<usize> = ends.collect();
        ends.reverse();
        ends.into_iter().find_map(|end| {
            let known = self.0.get(word.get(..end)?)?;
            (!known.whole || end == word.len()).then_some(known)
        })
    }
}

/// Whether the text of a fact with this key is shown: letters are written for others to read, and
/// nobody reads what the search goes by.
pub fn is_shown(key: &str) -> bool {
    let of_letters = key.strip_prefix("letter-").is_some_and(|rest| {
        [".subject", ".body"].iter().any(|written| rest.ends_with(written))
            || SharedSentence::ALL.iter().any(|(_, id)| *id == rest)
    });
    !of_letters && !key.ends_with(".search")
}

/// The text with soft hyphens in its long words. Addresses, and words with digits or places to fill
/// in, stay as they are.
///
/// ```
/// use osuiko_catalogue::hyphens::hyphenated;
/// use osuiko_words::Language;
///
/// let shown = hyphenated(Language::Fi, "Uusi henkilötunnus");
/// assert_eq!(shown, "Uusi henkilö\u{ad}tunnus");
/// ```
pub fn hyphenated(language: Language, text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let ends = |letter: char| letter.is_whitespace() || letter == BETWEEN_FORMS;
    for part in text.split_inclusive(ends) {
        if is_address(part) || part.contains(SOFT_HYPHEN) {
            shown.push_str(part);
        } else {
            push_words(language, part, &mut shown);
        }
    }
    shown
}

/// Whether this is an address of a page or of somebody's mail, or the name of a file.
fn is_address(part: &str) -> bool {
    let mut names = part.split('.').peekable();
    let mut has_dot = false;
    while let Some(name) = names.next() {
        let before = name.ends_with(char::is_alphanumeric);
        let behind = names.peek().is_some_and(|next| next.starts_with(char::is_alphanumeric));
        has_dot |= before && behind;
    }
    has_dot || part.contains('@') || part.contains("//")
}

/// Adds a part of a text without spaces to `shown`, with soft hyphens in each of its words.
fn push_words(language: Language, part: &str, shown: &mut String) {
    let mut word = String::new();
    let mut before = ' ';
    let fixed = |letter: char| letter.is_numeric() || matches!(letter, '{' | '}' | '_');
    // A space behind the end ends the last word; it is no part of the text.
    for letter in part.chars().map(Some).chain([None]) {
        if let Some(letter) = letter.filter(|letter| letter.is_alphabetic()) {
            word.push(letter);
            continue;
        }
        if !word.is_empty() {
            if fixed(before) || letter.is_some_and(fixed) {
                shown.push_str(&word);
            } else {
                push_word(language, &word, shown);
                // The months of a date, in Finnish without their common ending, which is a joint.
                if language == Language::Fi && (before == '|' || letter == Some('|')) {
                    shown.push(SOFT_HYPHEN);
                }
            }
            word.clear();
        }
        if let Some(letter) = letter {
            shown.push(letter);
            before = letter;
        }
    }
}

/// Adds a word with its soft hyphens to `shown`.
fn push_word(language: Language, word: &str, shown: &mut String) {
    let mut breaks = breaks(language, word).into_iter().peekable();
    for (at, letter) in word.chars().enumerate() {
        if breaks.next_if_eq(&at).is_some() {
            shown.push(SOFT_HYPHEN);
        }
        shown.push(letter);
    }
}

/// How many letters stand before each place where a word may break.
fn breaks(language: Language, word: &str) -> Vec<usize> {
    let small = word.to_lowercase();
    let letters = word.chars().count();
    let (language, known) =
        known(language, &small).map_or((language, None), |(whose, known)| (whose, Some(known)));
    let may_break = letters >= LONG || known.is_some_and(|known| known.whole);
    if !may_break || small.chars().count() != letters {
        return Vec::new();
    }
    let joints = known.map_or(&[][..], |known| &known.joints);
    let inside = |joint: &&usize| **joint >= FEWEST && letters.saturating_sub(**joint) >= FEWEST;
    let mut breaks: Vec<usize> = joints.iter().filter(inside).copied().collect();
    if !known.is_some_and(|known| known.whole) {
        let small: Vec<char> = small.chars().collect();
        let ends: Vec<usize> = [0].into_iter().chain(breaks.clone()).chain([letters]).collect();
        for ends in ends.windows(2) {
            if let [from, to] = *ends {
                let piece = small.get(from..to).unwrap_or_default();
                breaks.extend(
                    between_syllables(language, piece).iter().map(|at| from.saturating_add(*at)),
                );
            }
        }
        breaks.sort_unstable();
    }
    breaks
}

/// What is known of a word in small letters, and whose word it is: that of the text, if its language
/// has it, else another's. Finnish names of offices stand in Swedish and English texts too.
fn known(language: Language, word: &str) -> Option<(Language, &'static Known)> {
    let others = Language::ALL.into_iter().filter(|other| *other != language);
    std::iter::once(language)
        .chain(others)
        .find_map(|whose| Some((whose, joints_of(whose).of(word)?)))
}

/// The joints of a language.
fn joints_of(language: Language) -> &'static Joints {
    let [fi, sv, en] = &*JOINTS;
    match language {
        Language::Fi => fi,
        Language::Sv => sv,
        Language::En => en,
    }
}

/// How many letters stand before each syllable at which a piece of a word is parted, so that no
/// more than [`TOGETHER`] stay together: as few as will do, and each as near to the middle as
/// syllables allow.
fn between_syllables(language: Language, piece: &[char]) -> Vec<usize> {
    if piece.len() <= TOGETHER {
        return Vec::new();
    }
    let patterns = match language {
        Language::Fi => hypher::Lang::Finnish,
        Language::Sv => hypher::Lang::Swedish,
        Language::En => hypher::Lang::English,
    };
    let text: String = piece.iter().collect();
    let mut at = 0_usize;
    let mut syllables: Vec<usize> = hypher::hyphenate_bounded(&text, patterns, FEWEST, FEWEST)
        .map(|syllable| {
            at = at.saturating_add(syllable.chars().count());
            at
        })
        .collect();
    syllables.pop();
    let mut breaks = Vec::new();
    part(piece, &syllables, 0, piece.len(), &mut breaks);
    breaks
}

/// Parts the letters `from` to `to` of a piece at one of `syllables`, and what is still too long
/// again.
fn part(piece: &[char], syllables: &[usize], from: usize, to: usize, breaks: &mut Vec<usize>) {
    let letters = to.saturating_sub(from);
    if letters <= TOGETHER {
        return;
    }
    let fits = |at: &&usize| {
        at.saturating_sub(from) >= FEWEST && to.saturating_sub(**at) >= FEWEST && **at > from
    };
    let cost = |at: &&usize| {
        let off_the_middle = at.abs_diff(from).abs_diff(to.abs_diff(**at));
        // A break between two vowels is right in Finnish, and hard to read.
        let is_vowel =
            |at: usize| piece.get(at).is_some_and(|letter| "aeiouyåäö".contains(*letter));
        let vowels = is_vowel(at.saturating_sub(1)) && is_vowel(**at);
        (vowels, off_the_middle)
    };
    if let Some(&at) = syllables.iter().filter(fits).min_by_key(cost) {
        part(piece, syllables, from, at, breaks);
        breaks.push(at);
        part(piece, syllables, at, to, breaks);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with a · where it may break.
    fn shown(language: Language, text: &str) -> String {
        hyphenated(language, text).replace(SOFT_HYPHEN, "·")
    }

    #[test]
    fn compounds_break_at_their_joints_in_every_form() {
        for shown_as in [
            "henkilö·tunnus",
            "henkilö·tunnuksia",
            "hoito·tarvike·jakelusta",
            "rikos·ilmoitus",
            "ala·ikäisten",
            "viran·omaisten",
            "yli·oppilas·tutkinto·lauta·kunta",
        ] {
            assert_eq!(shown(Language::Fi, &shown_as.replace('·', "")), shown_as);
        }
        for shown_as in
            ["person·uppgifter", "välfärds·områdets", "data·intrånget", "text·meddelande·tjänst"]
        {
            let joints: Vec<&str> = shown_as.split('·').collect();
            let breaks = shown(Language::Sv, &joints.concat());
            // "meddelande" alone is long enough to break once more.
            assert_eq!(breaks.replace("medde·lande", "meddelande"), shown_as);
        }
    }

    #[test]
    fn other_long_words_break_between_syllables() {
        for (language, word) in [
            (Language::Fi, "mahdol·lisesti"),
            (Language::Fi, "tunnistau·tuminen"),
            (Language::Sv, "behand·lingen"),
            (Language::En, "organi·sation"),
        ] {
            assert_eq!(shown(language, &word.replace('·', "")), word);
        }
    }

    #[test]
    fn nothing_longer_than_a_line_stays_together_and_no_end_stands_alone() {
        for (joints, language) in JOINTS.iter().zip(Language::ALL) {
            for word in joints.0.keys() {
                for piece in shown(language, word).split('·') {
                    let letters = piece.chars().count();
                    assert!(letters >= FEWEST || letters == word.chars().count(), "{word}");
                }
            }
        }
        for word in ["säännöllisesti", "turvallisuudellesi", "kunnioittavasti"] {
            for piece in shown(Language::Fi, word).split('·') {
                assert!((FEWEST..=TOGETHER).contains(&piece.chars().count()), "{word}: {piece}");
            }
        }
    }

    #[test]
    fn case_does_not_matter_and_is_kept() {
        assert_eq!(shown(Language::Fi, "Henkilötunnus"), "Henkilö·tunnus");
        assert_eq!(shown(Language::Fi, "HENKILÖTUNNUS"), "HENKILÖ·TUNNUS");
        assert_eq!(shown(Language::Sv, "Välfärdsområde"), "Välfärds·område");
    }

    #[test]
    fn short_words_and_what_is_no_word_stay_as_they_are() {
        for text in [
            "Mihin otan yhteyttä?",
            "tietomurto2023 abc12345678defghijk",
            "https://tietosuoja.fi/ilmoitus-tietosuojavaltuutetulle",
            "henkilotietojen.kasittely@tietosuojavaltuutettu.fi",
            "rikosilmoitus.pdf",
            "{0}hyvinvointialueella",
            "Etelä-Savo",
            "Uuden\u{ad}maanalainen",
            "&quot;",
        ] {
            assert_eq!(hyphenated(Language::Fi, text), text);
        }
    }

    #[test]
    fn a_part_beside_a_hyphen_is_a_word_of_its_own() {
        assert_eq!(
            shown(Language::Fi, "sosiaali- ja terveyspalvelut"),
            "sosiaali- ja terveys·palvelut"
        );
        assert_eq!(shown(Language::Fi, "tietosuoja-asetus"), "tieto·suoja-asetus");
    }

    #[test]
    fn both_forms_of_a_text_break_and_are_still_two() {
        let text = format!(
            "Onko {BETWEEN_FORMS}henkilötunnuksesi{BETWEEN_FORMS}hänen henkilötunnuksensa{BETWEEN_FORMS} vuotanut?"
        );
        let parted: Vec<String> =
            shown(Language::Fi, &text).split(BETWEEN_FORMS).map(str::to_owned).collect();
        assert_eq!(
            parted,
            ["Onko ", "henkilö·tunnuk·sesi", "hänen henkilö·tunnuk·sensa", " vuotanut?"]
        );
    }

    #[test]
    fn a_finnish_name_breaks_as_finnish_in_every_language() {
        for language in Language::ALL {
            assert_eq!(shown(language, "hyvinvointialue"), "hyvin·vointi·alue");
        }
    }

    #[test]
    fn an_exception_breaks_where_it_says_and_nowhere_else() {
        let joints = Joints::read("# for people\nesi·merkki\nesimer·kiksi.  # whole\n\n");
        let known = joints.of("esimerkkinä").unwrap();
        assert_eq!((known.joints.as_slice(), known.whole), (&[3][..], false));
        let known = joints.of("esimerkiksi").unwrap();
        assert_eq!((known.joints.as_slice(), known.whole), (&[6][..], true));
        assert!(joints.of("esimerkiksikin").is_none());
        assert!(joints.of("esim").is_none());
    }

    #[test]
    fn a_month_may_break_because_a_date_stands_together() {
        assert_eq!(shown(Language::Fi, "syys|loka"), "syys·|loka·");
        assert_eq!(shown(Language::Fi, "1.\u{a0}syyskuuta"), "1.\u{a0}syys·kuuta");
        assert_eq!(shown(Language::Sv, "maj|september"), "maj|septem·ber");
        assert_eq!(shown(Language::En, "3 September"), "3 Septem·ber");
    }

    #[test]
    fn breaking_a_text_twice_changes_nothing() {
        let once = hyphenated(Language::Fi, "henkilötunnus ja rikosilmoitus");
        assert_eq!(hyphenated(Language::Fi, &once), once);
    }
}
