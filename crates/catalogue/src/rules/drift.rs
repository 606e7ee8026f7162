//! Texts that say something else in one language than in another, as far as numbers and places show it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::fluent::Languages;
use super::super::fluent::{Text, Texts};
use super::super::problem::{At, Collector};
use super::super::rule::Rule;

/// Texts whose numbers differ between languages.
pub(super) fn numbers(languages: &Languages<'_>, problems: &mut Collector) {
    compare(
        languages,
        |_, text| numbers_in(text),
        |at, (first, model), (language, found)| {
            let wrong = format!("its numbers {found:?} differ from those in {first}, {model:?}");
            let to_do = format!("read the source, and write the same in {first} and {language}");
            problems.add(at, Rule::NumberDrift, wrong, to_do);
        },
    );
}

/// Texts that name other places in one language than in another.
pub(super) fn places(languages: &Languages<'_>, problems: &mut Collector) {
    let gazetteers: Vec<_> =
        languages.iter().map(|(_, texts)| Gazetteer::of(texts, languages)).collect();
    let places = |language: usize, text: &str| {
        gazetteers.get(language).map_or_else(BTreeSet::new, |names| names.places_in(text))
    };
    compare(languages, places, |at, (first, model), (language, found)| {
        let wrong = format!("it names the places {found:?}, but in {first} {model:?}");
        let to_do = format!("read the source, and name the same in {first} and {language}");
        problems.add(at, Rule::PlaceDrift, wrong, to_do);
    });
}

/// Compares what is seen in each text with what is seen in it in the first language.
fn compare<T: PartialEq>(
    languages: &Languages<'_>,
    seen: impl Fn(usize, &str) -> T,
    mut differ: impl FnMut(&At, (&str, &T), (&str, &T)),
) {
    let Some(((first, model), others)) = languages.split_first() else { return };
    for (key, text) in model {
        // Search words differ by language, that is what they are for; so does the clock.
        if matches!(key.rsplit_once('.'), Some((_, "search" | "hours"))) {
            continue;
        }
        for (number, (language, texts)) in others.iter().enumerate() {
            let Some(found) = texts.get(key) else { continue };
            let forms = [(&text.words, &found.words), (second(text), second(found))];
            for (ours, theirs) in forms {
                let (ours, theirs) = (seen(0, ours), seen(number.saturating_add(1), theirs));
                if ours != theirs {
                    let at = At::line(&found.file, found.line, key);
                    differ(&at, (first, &ours), (language, &theirs));
                    break;
                }
            }
        }
    }
}

/// What a text says to somebody who answers for another person.
fn second(text: &Text) -> &String {
    text.other.as_ref().unwrap_or(&text.words)
}

/// The numbers in a text, in order, separators inside them left out; telephone numbers too,
/// since a help line can have one for each language.
fn numbers_in(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut number = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let next_is_digit = || letters.get(at.saturating_add(1)).is_some_and(char::is_ascii_digit);
        if letter.is_ascii_digit() {
            number.push(*letter);
        } else if !(number.is_empty()
            || matches!(letter, ' ' | '\u{a0}' | ',' | '.') && next_is_digit())
        {
            found.push(std::mem::take(&mut number));
        }
    }
    if !number.is_empty() {
        found.push(number);
    }
    found.retain(|number| !(number.starts_with('0') && number.len() >= 6));
    found.sort();
    found
}

/// The names of places in one language.
#[derive(Debug)]
struct Gazetteer {
    /// By their first letter, small.
    names: BTreeMap<char, Vec<Name>>,
    /// Whether names have cases here: then a word of a text only begins like the name.
    inflects: bool,
}

/// A name, word by word.
#[derive(Debug)]
struct Name {
    /// The message of the place; `None` for a name that only looks like one.
    place: Option<String>,
    /// Each word in all its known forms, the nominative first; how they begin, where they inflect.
    words: Vec<Vec<String>>,
}

impl Gazetteer {
    /// The names that these texts give: those of places, and those of organisations that are
    /// the same in every language, so that *Helsingin Sanomat* is no mention of Helsinki.
    fn of(texts: &Texts, languages: &Languages<'_>) -> Self {
        let mut names = Vec::new();
        for (key, Text { words: text, .. }) in texts {
            let place = key.strip_suffix(".short").filter(|message| message.starts_with("place-"));
            if let Some(message) = place {
                let forms = [message.to_owned(), format!("{message}.where")];
                let forms = forms.iter().filter_map(|key| texts.get(key));
                let forms: Vec<&str> = forms.map(|form| form.words.as_str()).collect();
                names.push(Name::of(Some(message), text, &forms));
            }
            let organisation = key.starts_with("organisation-") && !key.contains('.');
            let same = |other: &Texts| other.get(key).is_some_and(|other| other.words == *text);
            if organisation && languages.iter().all(|(_, other)| same(other)) {
                names.push(Name::of(None, text, &[]));
            }
        }
        // The longest name that fits a text is the one it means.
        names.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
        let inflects = names.iter().flat_map(|name| &name.words).any(|forms| forms.len() > 1);
        for forms in names.iter_mut().flat_map(|name| &mut name.words).filter(|_| inflects) {
            *forms = beginnings(forms);
        }
        let mut by_letter = BTreeMap::<char, Vec<Name>>::new();
        for name in names {
            let letter = name.words.first().and_then(|forms| first_letter(forms.first()?));
            by_letter.entry(letter.unwrap_or_default()).or_default().push(name);
        }
        Self { names: by_letter, inflects }
    }

    /// The places that a text names, in whatever case.
    fn places_in(&self, text: &str) -> BTreeSet<&str> {
        let words: Vec<&str> = text
            .split(|letter: char| letter.is_whitespace() || letter == '/')
            .map(|word| word.trim_start_matches(|letter: char| !letter.is_alphanumeric()))
            .collect();
        let mut found = BTreeSet::new();
        let mut rest = words.as_slice();
        while let Some((word, after)) = rest.split_first() {
            let names = first_letter(word).and_then(|letter| self.names.get(&letter));
            let mut names = names.into_iter().flatten();
            let name = names.find(|name| name.begins(rest, self.inflects));
            found.extend(name.and_then(|name| name.place.as_deref()));
            rest = name.and_then(|name| rest.get(name.words.len()..)).unwrap_or(after);
        }
        found
    }
}

impl Name {
    /// A name, and its words in other forms where longer texts have them.
    fn of(place: Option<&str>, name: &str, texts: &[&str]) -> Self {
        let plain: Vec<&str> = name.split_whitespace().collect();
        let mut words: Vec<_> = plain.iter().map(|word| vec![(*word).to_owned()]).collect();
        for text in texts {
            let text: Vec<&str> = text.split_whitespace().collect();
            let like =
                |window: &&[&str]| window.iter().zip(&plain).all(|(one, other)| alike(one, other));
            for window in text.windows(plain.len().max(1)).filter(like) {
                for (word, forms) in window.iter().zip(&mut words) {
                    if !forms.iter().any(|form| form == word) {
                        forms.push((*word).to_owned());
                    }
                }
            }
        }
        Self { place: place.map(str::to_owned), words }
    }

    /// Whether the words begin with this name.
    fn begins(&self, words: &[&str], inflects: bool) -> bool {
        let like = |word: &str, form: &String| {
            let rest = word.strip_prefix(form.as_str());
            rest.is_some_and(|rest| inflects || !rest.starts_with(char::is_alphabetic))
        };
        let fits = |(word, forms): (&&str, &Vec<String>)| forms.iter().any(|form| like(word, form));
        words.len() >= self.words.len() && words.iter().zip(&self.words).all(fits)
    }
}

/// The first letter of a word, small.
fn first_letter(word: &str) -> Option<char> {
    word.chars().next()?.to_lowercase().next()
}

/// How a word begins in every case: like one of its known forms, the last letter aside, since
/// that is where cases begin. *Lapin* also begins *Lapissa*.
///
/// A short nominative counts whole, or *Lappi* would begin *Lappeenranta*. People are named
/// after a long name in small letters: *helsinkiläiset*.
fn beginnings(forms: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for (number, form) in forms.iter().enumerate() {
        let count = form.chars().count();
        let cut = count > if number == 0 { 5 } else { 4 };
        let kept = count.saturating_sub(usize::from(cut));
        let beginning: String = form.chars().take(kept).collect();
        if kept > 5 {
            found.push(beginning.to_lowercase());
        }
        found.push(beginning);
    }
    found
}

/// Whether two words may be forms of one: they share the first half of the second.
fn alike(one: &str, other: &str) -> bool {
    let half = other.chars().count().div_ceil(2);
    one.chars().take(half).eq(other.chars().take(half))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of one language: key and text.
    fn texts(words: &[(&str, &str)]) -> Texts {
        let text = |words: &str| Text {
            words: words.to_owned(),
            other: None,
            file: String::new(),
            line: 1,
        };
        words.iter().map(|(key, words)| ((*key).to_owned(), text(words))).collect()
    }

    fn finnish() -> Texts {
        texts(&[
            ("place-lappi", "Lapin hyvinvointialue"),
            ("place-lappi.short", "Lappi"),
            ("place-helsinki", "Helsingin kaupunki"),
            ("place-helsinki.short", "Helsinki"),
            ("place-vantaa-kerava", "Vantaan ja Keravan hyvinvointialue"),
            ("place-vantaa-kerava.short", "Vantaa ja Kerava"),
            ("organisation-hs", "Helsingin Sanomat"),
        ])
    }

    fn swedish() -> Texts {
        texts(&[
            ("place-pohjanmaa", "Österbottens välfärdsområde"),
            ("place-pohjanmaa.short", "Österbotten"),
            ("place-pohjois-pohjanmaa", "Norra Österbottens välfärdsområde"),
            ("place-pohjois-pohjanmaa.short", "Norra Österbotten"),
            ("organisation-hs", "Helsingin Sanomat"),
        ])
    }

    fn english() -> Texts {
        texts(&[
            ("place-varsinais-suomi", "Wellbeing services county of Southwest Finland"),
            ("place-varsinais-suomi.short", "Southwest Finland"),
            ("organisation-hs", "Helsingin Sanomat"),
        ])
    }

    /// The places that a text in this language names, without the beginning that all share.
    fn named(language: usize, text: &str) -> Vec<String> {
        let languages = [("fi", finnish()), ("sv", swedish()), ("en", english())];
        let names = Gazetteer::of(&languages[language].1, &languages);
        let short = |place: &str| place.trim_start_matches("place-").to_owned();
        names.places_in(text).into_iter().map(short).collect()
    }

    #[test]
    fn a_place_is_known_in_every_case() {
        for text in ["Lappi", "(Lapissa)", "Lappiin", "Lapin alue", "Lappia"] {
            assert_eq!(named(0, text), ["lappi"], "{text}");
        }
        for text in ["Helsinkiin", "Helsingissä,", "helsinkiläisten", "Espoo/Helsinki"] {
            assert_eq!(named(0, text), ["helsinki"], "{text}");
        }
        assert_eq!(named(0, "Vantaan ja Keravan alueella"), ["vantaa-kerava"]);
        assert_eq!(named(1, "i Österbottens område"), ["pohjanmaa"]);
        assert_eq!(named(2, "In Southwest Finland's homes"), ["varsinais-suomi"]);
    }

    #[test]
    fn what_only_begins_like_a_place_is_none() {
        for text in ["Lapset", "Lappeenranta", "lappu", "Helsingin Sanomat", "Vantaalla"] {
            assert_eq!(named(0, text), [""; 0], "{text}");
        }
        assert_eq!(named(2, "the Southwestern Finland Police Department"), [""; 0]);
    }

    #[test]
    fn the_longest_name_is_meant() {
        assert_eq!(named(1, "Norra Österbotten"), ["pohjois-pohjanmaa"]);
        let both = named(1, "Norra Österbotten och Österbotten");
        assert_eq!(both, ["pohjanmaa", "pohjois-pohjanmaa"]);
    }
}
