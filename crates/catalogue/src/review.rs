//! `cargo xtask catalogue review`: what was known when, in English, as Markdown for a reviewer.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail};
use osuiko_engine::catalogue::{Breach, Claim, Measure, Record, Records, Said};
use osuiko_engine::index::BreachIndex;
use osuiko_engine::record::as_of::AsOf;
use osuiko_engine::record::history::{Day, history, typical_member};
use osuiko_engine::{Catalogue, Date};
use osuiko_formats::judged;
use osuiko_formats::saved::{self, Saved};
use osuiko_words::written::{
    people_about, people_almost, people_at_least, people_at_most, people_exactly, people_over,
};
use osuiko_words::{Language, Words, number};

use super::people;

/// What the reviewer wants to see.
#[derive(Debug, PartialEq, Eq)]
struct Wish<'a> {
    /// Only what was known by this day, and who would have been judged otherwise on it.
    day: Option<Date>,
    /// Only this breach.
    key: Option<&'a str>,
}

impl<'a> Wish<'a> {
    /// Reads `[--as-of DATE] [KEY]`, in any order.
    fn read(words: &[&'a str]) -> Result<Self> {
        let mut wish = Self { day: None, key: None };
        let mut words = words.iter().copied();
        while let Some(word) = words.next() {
            if word == "--as-of" && wish.day.is_none() {
                let day = words.next().context("--as-of wants a date")?;
                let date = Date::parse(day).with_context(|| {
                    format!("--as-of: {day:?} is not a date like 2023-09-29, 2023-09 or 2023")
                })?;
                wish.day = Some(date.last_day());
            } else if word.starts_with('-') || wish.key.is_some() {
                bail!("{word:?} is not understood; it is catalogue review [--as-of DATE] [KEY]");
            } else {
                wish.key = Some(word);
            }
        }
        Ok(wish)
    }
}

/// What was known when, as `words` ask: `[--as-of DATE] [KEY]`.
///
/// # Errors
/// When the words are not understood, no breach has the key, or a file cannot be read.
pub fn review(words: &[&str]) -> Result<String> {
    let wish = Wish::read(words)?;
    let loaded = crate::shipped(Language::En)?;
    let records = loaded.records.clone();
    let (catalogue, words) = loaded.ready()?;
    let book = Book { catalogue: &catalogue, records: &records, words: &words };
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
        let then = AsOf::new(&catalogue, &records, day);
        writeln!(out, "# Who would have been judged otherwise on {}\n", iso(day))?;
        out.push_str(&people::otherwise(&catalogue, &then, wish.key)?);
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
        writeln!(out, "## {key}, {}\n", iso(day.date))?;
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
            Said::Event(Some(on)) => format!("{}: {text}", iso(on)),
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
        write!(out, "| {} | {} | {} |", iso(day.date), day.new.len(), day.in_force.len())?;
        for group in &day.groups {
            let known = if group.known { "" } else { " (not known yet)" };
            write!(out, " {}{known} |", group.grade.map_or("not spoken of", judged::grade))?;
        }
        writeln!(out)?;
    }
    Ok(writeln!(out)?)
}

/// A date as it is written in the files, as exact as it is known.
fn iso(date: Date) -> String {
    match (date.month, date.day) {
        (0, _) => format!("{:04}", date.year),
        (month, 0) => format!("{:04}-{month:02}", date.year),
        (month, day) => format!("{:04}-{month:02}-{day:02}", date.year),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_is_read_in_any_order_and_a_bad_one_is_refused() {
        let day = Date::parse("2023-09-30");
        let wish = Wish { day, key: Some("westlog-2023") };
        assert_eq!(Wish::read(&["--as-of", "2023-09", "westlog-2023"]).unwrap(), wish);
        assert_eq!(Wish::read(&["westlog-2023", "--as-of", "2023-09-30"]).unwrap(), wish);
        assert_eq!(Wish::read(&[]).unwrap(), Wish { day: None, key: None });
        for bad in [
            &["--as-of"][..],
            &["--as-of", "yesterday"],
            &["--today"],
            &["one", "two"],
            &["--as-of", "2023", "--as-of", "2024"],
        ] {
            assert!(Wish::read(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_review_tells_the_days_of_one_breach_up_to_the_day_and_who_was_judged_otherwise() {
        let text = review(&["--as-of", "2023-09-29", "westlog-2023"]).unwrap();
        for line in [
            "# westlog-2023: ",
            "| 2023-09-29 | ",
            "- Claim people-stt-first by stt: almost 36,000: ",
            "# Who would have been judged otherwise on 2023-09-29",
            "pirkanmaa-invoice-and-power-of-attorney",
        ] {
            assert!(text.contains(line), "{line} is not in\n{text}");
        }
        assert!(!text.contains("vastaamo-2018"), "{text}");
        assert!(!text.contains("2023-10-31"), "{text}");
        assert!(review(&["nothing-2000"]).is_err());
    }

    #[test]
    fn a_review_of_everything_tells_of_every_breach_and_every_claim() {
        let text = review(&[]).unwrap();
        let loaded = crate::shipped(Language::En).unwrap();
        for (breach, record) in loaded.tables.breaches.iter().zip(&loaded.records.breaches) {
            assert!(text.contains(&format!("# {}: ", breach.key)), "{}", breach.key);
            for claim in &record.claims {
                let line = format!("- Claim {} by ", claim.id);
                assert!(text.contains(&line), "{} is not told", claim.id);
            }
        }
    }
}
