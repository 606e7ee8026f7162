//! The words of the facts in every language, found under one key.

use anyhow::{Context as _, Result, ensure};

use super::values::{SearchWords, Text};
use osuiko_catalogue::fluent::Texts;

/// The words of the facts, one set for each language.
#[derive(Debug)]
pub(super) struct Translations {
    fi: Texts,
    sv: Texts,
    en: Texts,
}

impl Translations {
    /// The words of each language, in the order of `Language::ALL`.
    pub(super) fn new([fi, sv, en]: [Texts; 3]) -> Self {
        Self { fi, sv, en }
    }

    /// The words under `key`, which every language must have.
    pub(super) fn text(&self, key: &str) -> Result<Text> {
        let text = self.maybe(key)?;
        text.with_context(|| format!("the text {key} is missing"))
    }

    /// The words under `key`, which every language has, or none.
    pub(super) fn maybe(&self, key: &str) -> Result<Option<Text>> {
        let [fi, sv, en] = [&self.fi, &self.sv, &self.en]
            .map(|texts| texts.get(key).map(|text| text.words.clone()));
        let there = [&fi, &sv, &en].into_iter().flatten().count();
        ensure!(matches!(there, 0 | 3), "the text {key} is in {there} of 3 languages");
        Ok(fi.zip(sv).zip(en).map(|((fi, sv), en)| Text { fi, sv, en }))
    }

    /// The search words under `key`, which stand between commas; empty where there are none.
    pub(super) fn search(&self, key: &str) -> SearchWords {
        let split = |texts: &Texts| {
            let text = texts.get(key).map_or("", |text| text.words.as_str());
            let mut words: Vec<String> = Vec::new();
            for word in text.split(',').map(str::trim).filter(|word| !word.is_empty()) {
                if !words.iter().any(|known| known == word) {
                    words.push(word.to_owned());
                }
            }
            words
        };
        SearchWords { fi: split(&self.fi), sv: split(&self.sv), en: split(&self.en) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use osuiko_catalogue::fluent::Text;

    fn texts(pairs: &[(&str, &str)]) -> Texts {
        let text = |words: &str| Text {
            words: words.to_owned(),
            other: None,
            file: String::new(),
            line: 1,
        };
        pairs.iter().map(|(key, words)| ((*key).to_owned(), text(words))).collect()
    }

    #[test]
    fn words_are_there_in_every_language_or_in_none() {
        let all = Translations {
            fi: texts(&[("a", "yksi"), ("b", "kaksi")]),
            sv: texts(&[("a", "ett")]),
            en: texts(&[("a", "one"), ("s", "one, two,, one ,three")]),
        };
        assert_eq!(all.text("a").unwrap().sv, "ett");
        assert_eq!(all.maybe("c").unwrap(), None);
        assert!(all.text("c").unwrap_err().to_string().contains("c is missing"));
        assert!(all.maybe("b").unwrap_err().to_string().contains("b is in 1 of 3"));
        assert_eq!(all.search("s").en, ["one", "two", "three"]);
        assert!(all.search("s").fi.is_empty());
    }
}
