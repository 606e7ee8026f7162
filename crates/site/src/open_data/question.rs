//! Questions with their options as open data.

use anyhow::{Result, bail};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::translations::Translations;
use super::values::{Id, Text, word};
use osuiko_catalogue::raw;

/// A question of the check. "I don't know" is an answer to each.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Question {
    id: Id,
    stage: Stage,
    choose: Choose,
    options: Options,
    /// Options that stand alone among several.
    exclusive: Vec<Id>,
    title: Text,
    hint: Option<Text>,
    /// Why it is asked.
    why: Text,
    /// How to find out.
    how: Text,
    /// The question as a clause after "it depends on".
    depends: Text,
    /// The question in two to four words.
    short: Text,
    /// The words of the answer "none of these"; `null` if that is no answer to it.
    none: Option<Text>,
}

/// A coarse order of asking.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Stage {
    /// Who was involved: which services.
    Who,
    /// Where the person lived.
    Where,
    /// When it was.
    When,
    /// How things were arranged and paid.
    How,
    /// What has happened since then.
    Since,
    /// For whom it is and what they can do. It only fits the plan, and is asked beside it.
    Fit,
}

/// How many options may be chosen.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Choose {
    /// One.
    One,
    /// One or more.
    Several,
}

/// The options of a question.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Options {
    /// Its own.
    Own(#[schemars(length(min = 1))] Vec<QuestionOption>),
    /// Every row of a table of this document, under its id or key.
    From(Table),
}

/// A table that gives a question its options.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Table {
    /// `services`
    Services,
    /// `places`
    Places,
    /// `breaches`
    Breaches,
}

/// One option of a question.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct QuestionOption {
    id: Id,
    label: Text,
    /// That it is so, as a clause after "because" or "if".
    because: Text,
    /// That it is not so, as a clause.
    if_not: Text,
}

impl Question {
    pub(super) fn new(question: &raw::Question, words: &Translations) -> Result<Self> {
        // That options are alike can be seen from the conditions; it is said for the lint.
        let raw::Question { id, stage, choose, options, options_from, none, exclusive, alike: _ } =
            question;
        let key = format!("question-{id}");
        let own = |option: &String| QuestionOption::new(id, option, words);
        let options = match (options, options_from) {
            (Some(options), None) => Options::Own(options.iter().map(own).collect::<Result<_>>()?),
            (None, Some(table)) => Options::From(word(table)?),
            _ => bail!("question {id} wants either options or options_from"),
        };
        Ok(Self {
            id: Id::new(id),
            stage: word(stage)?,
            choose: word(choose)?,
            options,
            exclusive: Id::all(exclusive),
            title: words.text(&key)?,
            hint: words.maybe(&format!("{key}.hint"))?,
            why: words.text(&format!("{key}.why"))?,
            how: words.text(&format!("{key}.how"))?,
            depends: words.text(&format!("{key}.depends"))?,
            short: words.text(&format!("{key}.short"))?,
            none: none.then(|| words.text(&format!("{key}.none"))).transpose()?,
        })
    }
}

impl QuestionOption {
    fn new(question: &str, id: &str, words: &Translations) -> Result<Self> {
        let key = format!("option-{question}-{id}");
        Ok(Self {
            id: Id::new(id),
            label: words.text(&key)?,
            because: words.text(&format!("{key}.because"))?,
            if_not: words.text(&format!("{key}.if-not"))?,
        })
    }
}
