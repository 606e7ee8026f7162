//! What things are called, in words of the catalogue; and conditions as sentences.

use osuiko_catalogue::draft::Draft;
use osuiko_catalogue::raw::{Condition, Question};
use osuiko_engine::catalogue::ChangeKind;
use osuiko_words::Language;

use crate::said::{self, Said};
use crate::shape::Table;

/// The words of a draft in one language.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    /// The draft.
    pub draft: &'a Draft,
    /// The language.
    pub language: Language,
}

impl Names<'_> {
    /// The words of a text, or else what is given.
    fn text(&self, key: &str, otherwise: &str) -> String {
        let [fi, sv, en] = &self.draft.texts;
        let texts = match self.language {
            Language::Fi => fi,
            Language::Sv => sv,
            Language::En => en,
        };
        let words = texts.get(key).map(|text| text.words.clone());
        words.filter(|words| !words.is_empty()).unwrap_or_else(|| otherwise.to_owned())
    }

    /// The words of a text; nothing where there are none.
    pub fn text_of(&self, key: &str) -> String {
        self.text(key, "")
    }

    fn say(&self, said: Said) -> &'static str {
        said.in_language(self.language)
    }

    /// The question with this id.
    pub fn asked(&self, id: &str) -> Option<&Question> {
        let mut questions = self.draft.files.questions.iter().map(|(_, question)| question);
        questions.find(|question| question.id == id)
    }

    /// A question, as it is asked.
    pub fn question(&self, id: &str) -> String {
        self.text(&format!("question-{id}"), id)
    }

    /// A question in a few words.
    pub fn question_short(&self, id: &str) -> String {
        self.text(&format!("question-{id}.short"), &self.question(id))
    }

    /// An option of a question.
    pub fn option(&self, question: &str, id: &str) -> String {
        match self.asked(question).and_then(|question| question.options_from.as_deref()) {
            Some("services") => self.of(Table::Services, id),
            Some("places") => self.of(Table::Places, id),
            Some("breaches") => self.text(&format!("breach-{id}.told"), id),
            _ => self.text(&format!("option-{question}-{id}"), id),
        }
    }

    /// The ids of the options of a question.
    pub fn options(&self, question: &str) -> Vec<String> {
        let files = &self.draft.files;
        let Some(asked) = self.asked(question) else { return Vec::new() };
        match asked.options_from.as_deref() {
            Some("services") => files.services.iter().map(|(_, row)| row.id.clone()).collect(),
            Some("places") => files.places.iter().map(|(_, row)| row.id.clone()).collect(),
            Some("breaches") => files.breaches.iter().map(|(_, row)| row.key.clone()).collect(),
            _ => asked.options.clone().unwrap_or_default(),
        }
    }

    /// The title of a case.
    pub fn breach(&self, key: &str) -> String {
        self.text(&format!("breach-{key}"), key)
    }

    /// What something in a table is called.
    pub fn of(&self, table: Table, id: &str) -> String {
        match table {
            Table::Services => self.text(&format!("service-{id}"), id),
            Table::ServiceGroups => self.text(&format!("service-group-{id}"), id),
            Table::Places => self.text(&format!("place-{id}.short"), id),
            Table::Kinds => self.text(&format!("kind-{id}"), id),
            Table::Confirmers if id == "place" => self.say(said::THE_PLACE).to_owned(),
            Table::Speakers if id == "publisher" => self.say(said::THE_PUBLISHER).to_owned(),
            Table::Organisations | Table::Speakers | Table::Confirmers => {
                self.text(&format!("organisation-{id}"), id)
            }
            Table::Sources => {
                let mut sources = self.draft.files.sources.iter().map(|(_, source)| source);
                let found = sources.find(|source| source.id == id);
                found.map_or_else(
                    || id.to_owned(),
                    |found| format!("{} ({})", found.title, found.publisher),
                )
            }
            Table::ChangeKinds => said::word(self.language, "change", "about", id),
            Table::Claims | Table::Groups | Table::Options => id.to_owned(),
        }
    }

    /// The ids of a table, in the order in which people look for them. `key` is the case at hand.
    pub fn all(&self, table: Table, key: &str) -> Vec<String> {
        let files = &self.draft.files;
        let breach = files.breaches.iter().find(|(_, breach)| breach.key == key);
        let organisations = || files.organisations.iter().map(|(_, row)| row.id.clone());
        let mut ids: Vec<String> = match table {
            Table::Services => files.services.iter().map(|(_, row)| row.id.clone()).collect(),
            Table::ServiceGroups => {
                let mut groups: Vec<String> = Vec::new();
                for (_, service) in &files.services {
                    if !groups.contains(&service.group) {
                        groups.push(service.group.clone());
                    }
                }
                return groups;
            }
            Table::Places => files.places.iter().map(|(_, row)| row.id.clone()).collect(),
            Table::Kinds => files.kinds.iter().map(|(_, row)| row.id.clone()).collect(),
            Table::Organisations => organisations().collect(),
            Table::Speakers => organisations().chain(["publisher".to_owned()]).collect(),
            Table::Confirmers => organisations().chain(["place".to_owned()]).collect(),
            Table::Sources => {
                // Those of the case first.
                let file = format!("catalogue/sources/{key}.toml");
                let mut sources: Vec<_> = files.sources.iter().collect();
                sources.sort_by_key(|(home, _)| home.file != file);
                return sources.into_iter().map(|(_, row)| row.id.clone()).collect();
            }
            Table::Claims => {
                return breach.map_or_else(Vec::new, |(_, breach)| {
                    breach.claim.iter().map(|claim| claim.id.clone()).collect()
                });
            }
            Table::Groups => {
                return breach.map_or_else(Vec::new, |(_, breach)| {
                    breach.group.iter().map(|group| group.id.clone()).collect()
                });
            }
            Table::Options => return self.options(key),
            Table::ChangeKinds => {
                let words = ChangeKind::WORDS.iter().map(|(word, _)| (*word).to_owned());
                return words.filter(|word| word != ChangeKind::Added.word()).collect();
            }
        };
        ids.sort_by_key(|id| self.of(table, id).to_lowercase());
        ids
    }

    /// A condition as a sentence.
    pub fn sentence(&self, rule: &Condition) -> String {
        let joined = |parts: &[Condition], with: Said| {
            let parts: Vec<String> = parts
                .iter()
                .map(|part| match part {
                    Condition::All { .. } | Condition::Any { .. } => {
                        format!("({})", self.sentence(part))
                    }
                    Condition::Not { .. } | Condition::Is { .. } | Condition::Overlaps { .. } => {
                        self.sentence(part)
                    }
                })
                .collect();
            parts.join(&format!(" {} ", self.say(with)))
        };
        let answer = |question: &str, options: &[String]| {
            let options: Vec<String> =
                options.iter().map(|id| format!("“{}”", self.option(question, id))).collect();
            let options = options.join(&format!(" {} ", self.say(said::OR)));
            format!("{} {options}", self.question(question))
        };
        match rule {
            Condition::All { all } => joined(all, said::AND),
            Condition::Any { any } => joined(any, said::OR),
            Condition::Not { not } => format!("{}: {}", self.say(said::NOT), self.sentence(not)),
            Condition::Is { question, is } => answer(question, std::slice::from_ref(is)),
            Condition::Overlaps { question, overlaps } => answer(question, overlaps),
        }
    }
}

/// A condition as a list of answers, as it is clicked together: whether all of them must hold, and
/// each question with its options and whether it is denied. Nothing for what is more than that.
pub fn clicked(rule: &Condition) -> Option<(bool, Vec<Clicked>)> {
    let each = |parts: &[Condition]| parts.iter().map(leaf).collect::<Option<Vec<_>>>();
    match rule {
        Condition::All { all } => Some((true, each(all)?)),
        Condition::Any { any } => Some((false, each(any)?)),
        Condition::Not { .. } | Condition::Is { .. } | Condition::Overlaps { .. } => {
            Some((true, vec![leaf(rule)?]))
        }
    }
}

/// One answer of a condition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clicked {
    /// The question.
    pub question: String,
    /// The options of which one is the answer.
    pub options: Vec<String>,
    /// Whether the answer must be another one.
    pub denied: bool,
}

fn leaf(rule: &Condition) -> Option<Clicked> {
    Some(match rule {
        Condition::Is { question, is } => {
            Clicked { question: question.clone(), options: vec![is.clone()], denied: false }
        }
        Condition::Overlaps { question, overlaps } => {
            Clicked { question: question.clone(), options: overlaps.clone(), denied: false }
        }
        Condition::Not { not } => {
            Clicked { denied: true, ..leaf(not).filter(|leaf| !leaf.denied)? }
        }
        Condition::All { .. } | Condition::Any { .. } => return None,
    })
}

/// The condition that was clicked together; nothing while nothing is chosen.
pub fn rule(all: bool, leaves: &[Clicked]) -> Option<Condition> {
    let chosen = leaves.iter().filter(|leaf| !leaf.question.is_empty() && !leaf.options.is_empty());
    let mut parts: Vec<Condition> = chosen
        .map(|Clicked { question, options, denied }| {
            let question = question.clone();
            let answer = match options.as_slice() {
                [one] => Condition::Is { question, is: one.clone() },
                several => Condition::Overlaps { question, overlaps: several.to_vec() },
            };
            if *denied { Condition::Not { not: Box::new(answer) } } else { answer }
        })
        .collect();
    match parts.len() {
        0 => None,
        1 => parts.pop(),
        _ if all => Some(Condition::All { all: parts }),
        _ => Some(Condition::Any { any: parts }),
    }
}
