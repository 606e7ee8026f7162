//! The ids of every table, and what they stand for.

use std::collections::BTreeMap;

use osuiko_engine::Condition;
use osuiko_engine::index::{OptionIndex, QuestionIndex};

use super::problem::{At, Collector, Home};
use super::raw;
use super::read::Files;
use super::rule::Rule;

/// Ids by table, and the options of every question.
#[derive(Debug)]
pub(super) struct Names<'a> {
    rows: BTreeMap<(&'static str, &'a str), u32>,
    options: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Names<'a> {
    /// Numbers every id of every table and notes those that stand twice.
    pub(super) fn read(files: &'a Files, problems: &mut Collector) -> Self {
        let mut rows = BTreeMap::new();
        let mut number = |table: &'static str, field: &str, ids: Vec<(&'a Home, &'a str)>| {
            for (position, (home, id)) in ids.into_iter().enumerate() {
                let at = At::record(home, id).field(field);
                well_formed(&at, id, problems);
                let position = u32::try_from(position).unwrap_or(u32::MAX);
                if rows.insert((table, id), position).is_some() {
                    twice(&at, problems);
                }
            }
        };
        macro_rules! rows {
            ($($table:literal $rows:ident $id:ident,)*) => {
                $(number($table, stringify!($id), files.$rows.iter().map(|(h, r)| (h, r.$id.as_str())).collect());)*
            };
        }
        rows! {
            "service" services id,
            "place" places id,
            "data kind" kinds id,
            "organisation" organisations id,
            "source" sources id,
            "question" questions id,
            "breach" breaches key,
            "action" actions id,
            "harm" harms id,
            "letter" letters id,
            "drill" drills id,
        }
        for (home, question) in &files.questions {
            let mut seen = Vec::new();
            for option in question.options.iter().flatten() {
                let at = At::record(home, &question.id).field("options");
                well_formed(&at, option, problems);
                if seen.contains(&option) {
                    twice(&at, problems);
                }
                seen.push(option);
            }
        }
        for (home, breach) in &files.breaches {
            ids_inside(&At::record(home, &breach.key), breach, problems);
        }
        let own = |question: &'a raw::Question| -> Vec<&'a str> {
            match question.options_from.as_deref() {
                Some("services") => files.services.iter().map(|(_, s)| s.id.as_str()).collect(),
                Some("places") => files.places.iter().map(|(_, p)| p.id.as_str()).collect(),
                Some("breaches") => files.breaches.iter().map(|(_, b)| b.key.as_str()).collect(),
                _ => question.options.iter().flatten().map(String::as_str).collect(),
            }
        };
        let options = files.questions.iter().map(|(_, q)| (q.id.as_str(), own(q))).collect();
        Self { rows, options }
    }

    /// The number of the row of `table` with this id.
    pub(super) fn row(&self, table: &'static str, id: &str) -> Option<u32> {
        self.rows.get(&(table, id)).copied()
    }

    /// The id in `table` that looks most like this one, if one does: two signs wrong at most.
    pub(super) fn near(&self, table: &'static str, id: &str) -> Option<&'a str> {
        let known = self.rows.keys().filter(|(of, _)| *of == table).map(|(_, known)| *known);
        let near = known.map(|known| (strsim::damerau_levenshtein(known, id), known));
        near.filter(|(wrong, _)| *wrong <= 2).min().map(|(_, known)| known)
    }

    /// The options of a question, in their order.
    pub(super) fn options(&self, question: &str) -> Option<&[&'a str]> {
        self.options.get(question).map(Vec::as_slice)
    }

    /// The number of an option of a question.
    pub(super) fn option(&self, question: &str, id: &str) -> Option<OptionIndex> {
        self.options(question)?.iter().position(|known| *known == id).map(OptionIndex::at)
    }

    /// A condition, if everything it names is there.
    pub(super) fn condition(&self, condition: &raw::Condition) -> Option<Condition> {
        let each = |parts: &[raw::Condition]| -> Option<Vec<_>> {
            parts.iter().map(|part| self.condition(part)).collect()
        };
        let asked = |question: &str| self.row("question", question).map(QuestionIndex);
        Some(match condition {
            raw::Condition::All { all } => Condition::All(each(all)?),
            raw::Condition::Any { any } => Condition::Any(each(any)?),
            raw::Condition::Not { not } => Condition::Not(Box::new(self.condition(not)?)),
            raw::Condition::Is { question, is } => {
                Condition::Is(asked(question)?, self.option(question, is)?)
            }
            raw::Condition::Overlaps { question, overlaps } => {
                let options = overlaps.iter().map(|id| self.option(question, id));
                Condition::Overlaps(asked(question)?, options.collect::<Option<_>>()?)
            }
        })
    }
}

/// The ids inside a breach: each stands once among its like.
fn ids_inside(at: &At, breach: &raw::Breach, problems: &mut Collector) {
    let claims = breach.claim.iter().map(|claim| &claim.id).collect();
    let listings = breach.listing.iter().map(|listing| &listing.id).collect();
    let changes = breach.change.iter().map(|change| &change.id).collect();
    let groups = breach.group.iter().map(|group| &group.id).collect();
    let tables: [(&str, Vec<&String>); 4] =
        [("claim", claims), ("listing", listings), ("change", changes), ("group", groups)];
    for (table, ids) in tables {
        let mut seen = Vec::new();
        for (number, id) in ids.into_iter().enumerate() {
            let at = at.part(table, number, id).field("id");
            well_formed(&at, id, problems);
            if seen.contains(&id) {
                twice(&at, problems);
            }
            seen.push(id);
        }
    }
    for (number, claim) in breach.claim.iter().enumerate() {
        let at = at.part("claim", number, &claim.id).field("cases");
        claim.cases.iter().for_each(|case| well_formed(&at, case, problems));
    }
}

fn well_formed(at: &At, id: &str, problems: &mut Collector) {
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if id.is_empty() || !id.bytes().all(fits) {
        let wrong = format!("the id \"{id}\" is not well formed");
        problems.add(at, Rule::MalformedId, wrong, "use lower-case letters, digits and hyphens");
    }
}

fn twice(at: &At, problems: &mut Collector) {
    problems.add(at, Rule::DuplicateId, "this id stands twice", "rename or remove one of the two");
}
