//! The sound catalogue: what a clean pass of every rule makes, and the only thing that ships.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use osuiko_engine::catalogue::{Records, Tables};
use osuiko_engine::{Catalogue, Date};
use osuiko_formats::packed::{Packed, Packs, Texts as Packable, pack};
use osuiko_words::facts::{first_keys, keys as fact_keys};
use osuiko_words::{FIRST_PAGE_TEXTS, Language, Words};

use super::fluent::{self, Numbered, PAGE_WORDS, Text, Texts, WRITTEN_WORDS};
use super::hyphens;
use super::keys::{self, Need};
use super::map;
use super::names::Names;
use super::problem::{At, Collector, Problems};
use super::read::Files;
use super::rule::Rule;
use super::sources::Sources;
use super::{compile, easy, read_together, rules, two_forms};

/// A catalogue that keeps every rule, in every language.
///
/// Only [`Sound::check`] makes one, so whoever holds one need not ask again.
#[derive(Debug)]
pub struct Sound {
    files: Files,
    texts: [Texts; 3],
    editions: [Edition; 3],
    easy: Edition,
}

impl Sound {
    /// Compiles the sources and holds them against every rule; with the day it is, also against
    /// the days on which reviews are due.
    ///
    /// # Errors
    /// Everything that is wrong, each with file, line, record, field and what to do.
    pub fn check(sources: &Sources, today: Option<Date>) -> Result<Self, Problems> {
        Self::examine(sources, today, Collector::default())
    }

    /// The same for sources of which some could not be read, as `problems` say already.
    pub(super) fn examine(
        sources: &Sources,
        today: Option<Date>,
        mut problems: Collector,
    ) -> Result<Self, Problems> {
        let made = Self::made(sources, today, &mut problems);
        // What a file that could not be read hides must not be called missing.
        if problems.hide_something() {
            problems.keep_what_stands_alone();
        }
        let problems = problems.into_problems();
        made.filter(|_| problems.is_empty()).ok_or(problems)
    }

    /// The catalogue, if its parts fit together; all that is wrong goes to `problems`.
    fn made(sources: &Sources, today: Option<Date>, problems: &mut Collector) -> Option<Self> {
        let files = Files::read(sources, problems);
        let names = Names::read(&files, problems);
        let compiled = Language::ALL.map(|language| {
            let (tables, records) = compile::tables(&files, &names, language.code(), problems);
            (language, tables, records)
        });
        let [(_, tables, _), ..] = &compiled;
        let named = rules::conditions(&files, &names, tables, problems);
        rules::questions(&files, &named, problems);
        rules::fixed(&files, problems);
        rules::claims(&files, problems);
        rules::speakers(&files, problems);
        rules::verbs(&files, problems);
        rules::records(&files, problems);
        rules::review_days(&files, problems);
        let languages = Language::ALL
            .map(|language| (language.code(), fluent::read(sources, language.code(), problems)));
        rules::words(&files, &languages, problems);
        rules::wording(&languages, problems);
        read_together::check(sources, problems);
        rules::help(&files, &languages, problems);
        if let Some(today) = today {
            rules::reviews(&files, today, problems);
        }
        let texts = languages.map(|(_, texts)| texts);
        let easy = easy::texts(sources, in_language(&texts, Language::Fi), problems);
        let (page, easy_page) = fluent::numbered(sources, PAGE_WORDS, problems);
        let (written, easy_written) = fluent::numbered(sources, WRITTEN_WORDS, problems);
        let (_, tables, records) = in_language(&compiled, Language::Fi).clone();
        let words = ((easy_page, easy_written), &easy);
        let easy = Edition::new(Language::Fi, tables, records, words, problems);
        let words = page.into_iter().zip(written).zip(&texts);
        let mut editions = Vec::new();
        for ((language, tables, records), words) in compiled.into_iter().zip(words) {
            editions.push(Edition::new(language, tables, records, words, problems));
        }
        let editions = editions.into_iter().collect::<Option<Vec<_>>>()?.try_into().ok()?;
        Some(Self { files, texts, editions, easy: easy? })
    }

    /// The facts of an earlier version, to be compared with this one, whatever today's rules say of
    /// them; `None` if they do not fit together. Nothing that ships is made of it.
    pub fn earlier(sources: &Sources) -> Option<Catalogue> {
        let mut problems = Collector::default();
        let files = Files::read(sources, &mut problems);
        let names = Names::read(&files, &mut problems);
        let (tables, _) = compile::tables(&files, &names, Language::En.code(), &mut problems);
        Catalogue::new(tables).ok()
    }

    /// The catalogue in one language.
    pub fn edition(&self, language: Language) -> &Edition {
        in_language(&self.editions, language)
    }

    /// The catalogue in easy Finnish.
    pub fn easy(&self) -> &Edition {
        &self.easy
    }

    /// The records as they are written.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// The words of the facts in each language, in the order of [`Language::ALL`].
    pub fn texts(&self) -> &[Texts; 3] {
        &self.texts
    }

    /// Every key that the words of the facts can have, and whether it must be there.
    pub fn keys(&self) -> BTreeMap<String, bool> {
        let must = |known: &keys::Key| known.need == Need::Required;
        keys::of(&self.files).into_iter().map(|(key, known)| (key, must(&known))).collect()
    }

    /// Which answers reach which breach, as a page of Markdown with charts in Mermaid.
    pub fn map(&self) -> String {
        map::drawn(&self.files)
    }
}

/// What there is for one language, of three in the order of [`Language::ALL`].
fn in_language<T>([fi, sv, en]: &[T; 3], language: Language) -> &T {
    match language {
        Language::Fi => fi,
        Language::Sv => sv,
        Language::En => en,
    }
}

/// A sound catalogue in one language; only [`Sound::edition`] gives one.
#[derive(Debug)]
pub struct Edition {
    language: Language,
    catalogue: Catalogue,
    records: Records,
    page: Vec<String>,
    written: Vec<String>,
    facts: Vec<(String, String)>,
}

impl Edition {
    /// Puts together what was compiled, if it fits together and fits this program.
    fn new(
        language: Language,
        tables: Tables,
        records: Records,
        ((page, written), texts): ((Numbered, Numbered), &Texts),
        problems: &mut Collector,
    ) -> Option<Self> {
        let both = |text: &Text| two_forms(&text.words, text.other.as_deref());
        let facts = texts.iter().map(|(key, text)| (key.clone(), both(text))).collect();
        let catalogue = Catalogue::new(tables);
        if let Err(error) = &catalogue {
            let at = At::line("catalogue/questions.toml", 1, "").field("options_from");
            let to_do = "let one question take its options from each of these tables";
            problems.add(&at, Rule::CoreQuestion, error, to_do);
        }
        let made = Self {
            language,
            catalogue: catalogue.ok()?,
            records,
            page: page?,
            written: written?,
            facts,
        };
        if made.words().is_err() {
            let at = At::line(&format!("text/{}/{PAGE_WORDS}", language.code()), 1, "");
            let wrong = "this program was built with other words of the page";
            problems.add(&at, Rule::PageWords, wrong, "build it again");
        }
        Some(made)
    }

    /// The language of the words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The facts, ready to be asked.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The facts as they are packed.
    pub fn tables(&self) -> &Tables {
        self.catalogue.tables()
    }

    /// The record behind the facts: who said what, when, and where it stands.
    pub fn records(&self) -> &Records {
        &self.records
    }

    /// The words of the page, in the order of `ui.ftl`.
    pub fn page(&self) -> &[String] {
        &self.page
    }

    /// The words of the pages that are written when the site is built, in the order of `pages.ftl`.
    pub fn written(&self) -> &[String] {
        &self.written
    }

    /// The words of the facts: key and text, sorted by key.
    pub fn facts(&self) -> &[(String, String)] {
        &self.facts
    }

    /// All words, ready to be asked for.
    ///
    /// # Errors
    /// When this program was built with another number of words of the page, which
    /// [`Sound::check`] has ruled out.
    pub fn words(&self) -> Result<Words> {
        let by_key: BTreeMap<String, String> = self.facts.iter().cloned().collect();
        Words::new(self.language, self.tables(), self.page.clone(), self.facts_in_order())
            .and_then(|words| words.with_written(self.written.clone(), by_key))
            .context("the words of the page are incomplete")
    }

    /// The texts of the facts in the order of their numbers; empty where a row has none.
    fn facts_in_order(&self) -> Vec<String> {
        let texts: BTreeMap<&str, &String> =
            self.facts.iter().map(|(key, text)| (key.as_str(), text)).collect();
        let text = |key: &String| texts.get(key.as_str()).map(|text| (*text).clone());
        fact_keys(self.tables()).iter().map(|key| text(key).unwrap_or_default()).collect()
    }

    /// The two packs for the check: without claims and sources, and with the words that the check
    /// asks for, which may break where [`hyphens`] says.
    ///
    /// # Errors
    /// When a text has a tab, which stands between texts there.
    pub fn packed(&self) -> Result<Packs> {
        let shown = |text: &String| hyphens::hyphenated(self.language, text);
        let mut page: Vec<String> = self.page.iter().map(shown).collect();
        let keys = fact_keys(self.tables());
        let facts = keys.iter().zip(self.facts_in_order());
        let mut facts: Vec<String> = facts
            .map(|(key, text)| if hyphens::is_shown(key) { shown(&text) } else { text })
            .collect();
        let behind = Packable {
            page: page.split_off(FIRST_PAGE_TEXTS.min(page.len())),
            facts: facts.split_off(first_keys(self.tables()).min(facts.len())),
        };
        let mut tables = self.tables().clone();
        for harm in &mut tables.harms {
            harm.publishers = shown(&harm.publishers);
        }
        Ok(pack(&Packed { tables, first: Packable { page, facts }, help: behind })?)
    }
}
