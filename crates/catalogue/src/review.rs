//! What was known when, in English, as Markdown for a reviewer.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Result, bail};
use osuiko_engine::catalogue::{Breach, Claim, Measure, Record, Records, Said};
use osuiko_engine::check::Grade;
use osuiko_engine::index::BreachIndex;
use osuiko_engine::record::as_of::AsOf;
use osuiko_engine::record::history::{Day, history, typical_member};
use osuiko_engine::{Catalogue, Date};
use osuiko_formats::saved::{self, Saved};
use osuiko_words::written::{
    people_about, people_almost, people_at_least, people_at_most, people_exactly, people_over,
};
use osuiko_words::{Language, Words, number};

use super::people;
use super::sound::Sound;

/// What the reviewer wants to see; everything by default.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wish<'a> {
    /// Only what was known by the evening of this day, and who would have been judged otherwise
    /// on it.
    pub day: Option<Date>,
    /// Only the breach with this key.
    pub key: Option<&'a str>,
    /// Only who is judged otherwise now than by this earlier version of the catalogue.
    pub before: Option<&'a Catalogue>,
}

/// What was known when, as Markdown; `people` are files of answers in TOML, by name, of whom is
/// told who would have been judged otherwise.
///
/// # Errors
/// When no breach has the key, or the answers of one of the people make no sense.
pub fn review(sound: &Sound, people: &BTreeMap<String, String>, wish: Wish<'_>) -> Result<String> {
    let edition = sound.edition(Language::En);
    let (catalogue, records, words) = (edition.catalogue(), edition.records(), edition.words()?);
    let book = Book { catalogue, records, words: &words };
    if let Some(before) = wish.before {
        let people = people::otherwise_before(catalogue, before, people, wish.key)?;
        return Ok(format!("# Who is judged otherwise than before\n\n{people}"));
    }
    let mut out = String::new();
    let mut found = false;
    for (at, breach) in catalogue.tables().breaches.iter().enumerate() {
        if wish.key.is_none_or(|key| key == breach.key) {
            found = true;
            book.breach(&mut out, BreachIndex::at(at), breach, wish.day)?;
        }
    }
    if !found {
        bail!("there is no breach {:?}", wish.key.unwrap_or_default());
    }
    if let Some(day) = wish.day {
        let then = AsOf::new(catalogue, records, day);
        writeln!(out, "# Who would have been judged otherwise on {day}\n")?;
        out.push_str(&people::otherwise(catalogue, &then, people, wish.key)?);
    }
    Ok(out)
}

/// The facts, the record and the words to tell them in.
struct Book<'a> {
    catalogue: &'a Catalogue,
    records: &'a Records,
    words: &'a Words,
}

impl Book<'_> {
    /// One breach: how its people would have been judged, then what was said day by day.
    fn breach(
        &self,
        out: &mut String,
        index: BreachIndex,
        breach: &Breach,
        until: Option<Date>,
    ) -> Result<()> {
        let Some(record) = self.records.breaches.get(index.position()) else { return Ok(()) };
        let mut days = history(self.catalogue, self.records, index);
        days.retain(|day| until.is_none_or(|until| day.date <= until));
        let key = &breach.key;
        writeln!(out, "# {key}: {}\n", self.words.record_of(key).title())?;
        if days.is_empty() {
            writeln!(out, "Nothing was known of it yet.\n")?;
            return Ok(());
        }
        grades(out, breach, &days)?;
        self.members(out, index, breach)?;
        for day in &days {
            self.day(out, key, record, day)?;
        }
        Ok(())
    }

    /// Who the typical members are: their answers, as in a saved file.
    fn members(&self, out: &mut String, index: BreachIndex, breach: &Breach) -> Result<()> {
        writeln!(out, "A typical member of each group answers:\n")?;
        for (at, group) in (0_u32..).zip(&breach.groups) {
            let Some(member) = typical_member(self.catalogue, index, at) else {
                writeln!(out, "- {}: no answers fit it", group.id)?;
                continue;
            };
            let answers = saved::write(self.catalogue, &member);
            let answers: Vec<String> = answers
                .into_iter()
                .map(|(question, answer)| match answer {
                    Saved::One(one) => format!("{question} = {one}"),
                    Saved::Several(several) => format!("{question} = {}", several.join(" + ")),
                })
                .collect();
            writeln!(out, "- {}: {}", group.id, answers.join(", "))?;
        }
        Ok(writeln!(out)?)
    }

    /// One day: what was said on it, what became known, and what was in force by its evening.
    fn day(&self, out: &mut String, key: &str, record: &Record, day: &Day) -> Result<()> {
        writeln!(out, "## {key}, {}\n", day.date)?;
        let claim = |at: &u32| record.claims.get(usize::try_from(*at).ok()?);
        for source in day.sources.iter().filter_map(|source| self.records.source(*source)) {
            let standing = if source.official { "official" } else { "reported" };
            writeln!(out, "- Source ({standing}): {}, {}", source.title, source.publisher)?;
        }
        for made in day.new.iter().filter_map(claim) {
            writeln!(out, "- Claim {}", self.claim(key, record, made))?;
        }
        let ids: Vec<&str> =
            day.in_force.iter().filter_map(claim).map(|claim| claim.id.as_str()).collect();
        let ids = if ids.is_empty() { "nothing".to_owned() } else { ids.join(", ") };
        Ok(writeln!(out, "\nIn force: {ids}.\n")?)
    }

    /// One claim: what it says, who said it, and what it replaces.
    fn claim(&self, key: &str, record: &Record, claim: &Claim) -> String {
        let text = self.words.record_of(key).claim(&claim.id);
        let said = match claim.said {
            Said::People(value, measure) => {
                let value = number(self.words, value);
                let value = match measure {
                    Measure::Exactly => people_exactly(self.words, &value),
                    Measure::About => people_about(self.words, &value),
                    Measure::Over => people_over(self.words, &value),
                    Measure::Almost => people_almost(self.words, &value),
                    Measure::AtMost => people_at_most(self.words, &value),
                    Measure::AtLeast => people_at_least(self.words, &value),
                };
                format!("{value}: {text}")
            }
            Said::Event(Some(on)) => format!("{on}: {text}"),
            Said::Event(None) | Said::Status => text.to_owned(),
        };
        let by = self.catalogue.organisation(claim.by).map_or("", |by| by.id.as_str());
        let replaced: Vec<&str> = claim
            .supersedes
            .iter()
            .filter_map(|at| record.claims.get(usize::try_from(*at).ok()?))
            .map(|claim| claim.id.as_str())
            .collect();
        let replaces = match replaced.as_slice() {
            [] => String::new(),
            ids => format!(" (replaces {})", ids.join(", ")),
        };
        format!("{} by {by}: {said}{replaces}", claim.id)
    }
}

/// The table of grades: a day a row, a group a column.
fn grades(out: &mut String, breach: &Breach, days: &[Day]) -> Result<()> {
    write!(out, "| Day | New claims | In force |")?;
    for group in &breach.groups {
        write!(out, " {} |", group.id)?;
    }
    writeln!(out, "\n|---|---:|---:|{}", "---|".repeat(breach.groups.len()))?;
    for day in days {
        write!(out, "| {} | {} | {} |", day.date, day.new.len(), day.in_force.len())?;
        for group in &day.groups {
            let known = if group.known { "" } else { " (not known yet)" };
            write!(out, " {}{known} |", group.grade.map_or("not spoken of", Grade::word))?;
        }
        writeln!(out)?;
    }
    Ok(writeln!(out)?)
}
