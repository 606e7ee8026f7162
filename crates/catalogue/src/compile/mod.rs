//! From raw records to tables: ids become indices, words become enums, and everything that does not fit is noted.

mod breach;
mod help;
mod record;
mod table;

use osuiko_engine::catalogue as domain;
use osuiko_engine::catalogue::{Records, Tables};
use osuiko_engine::index::{
    BreachIndex, HarmIndex, KindIndex, OptionIndex, OrganisationIndex, QuestionIndex, SourceIndex,
};
use osuiko_engine::{Condition, Date};

use super::names::Names;
use super::problem::{At, Collector};
use super::raw;
use super::read::Files;
use super::rule::Rule;

/// Compiles the files into tables and records; `language` picks the links of actions and
/// the telephone numbers.
pub(super) fn tables(
    files: &Files,
    names: &Names<'_>,
    language: &str,
    problems: &mut Collector,
) -> (Tables, Records) {
    let mut compiler = Compiler { problems, names, files };
    let breaches: Vec<_> =
        files.breaches.iter().map(|(home, b)| compiler.breach(home, b)).collect();
    let actions =
        files.actions.iter().map(|(home, a)| compiler.action(home, a, language)).collect();
    let records = Records {
        sources: files.sources.iter().map(|(home, s)| compiler.source(home, s)).collect(),
        breaches: files.breaches.iter().map(|(home, b)| compiler.record(home, b)).collect(),
        actions: files.actions.iter().map(|(home, a)| compiler.next_review(home, a)).collect(),
    };
    let tables = Tables {
        reviewed: breaches.iter().map(|breach| breach.reviewed).max().unwrap_or(NO_DATE),
        services: files
            .services
            .iter()
            .map(|(_, s)| domain::Service { id: s.id.clone(), group: s.group.clone() })
            .collect(),
        places: files.places.iter().map(|(home, p)| compiler.place(home, p)).collect(),
        kinds: files
            .kinds
            .iter()
            .map(|(_, k)| domain::DataKind { id: k.id.clone(), harm: k.harm })
            .collect(),
        organisations: files
            .organisations
            .iter()
            .map(|(home, o)| compiler.organisation(home, o, language))
            .collect(),
        questions: files.questions.iter().map(|(home, q)| compiler.question(home, q)).collect(),
        breaches,
        actions,
        harms: files.harms.iter().map(|(home, harm)| compiler.harm(home, harm)).collect(),
        letters: files.letters.iter().map(|(home, one)| compiler.letter(home, one)).collect(),
        drills: files.drills.iter().map(|(home, one)| compiler.drill(home, one)).collect(),
    };
    (tables, records)
}

/// Stands where a date could not be read.
const NO_DATE: Date = Date { year: 0, month: 0, day: 0 };

/// Ids by table, and the problems met.
struct Compiler<'a> {
    problems: &'a mut Collector,
    names: &'a Names<'a>,
    files: &'a Files,
}

impl Compiler<'_> {
    /// The number of the row of `table` with this id; 0 and a problem if there is none.
    fn row(&mut self, at: &At, table: &'static str, id: &str) -> u32 {
        self.names.row(table, id).unwrap_or_else(|| {
            let wrong = format!("there is no {table} \"{id}\"");
            let meant = self.names.near(table, id);
            let meant = meant.map(|near| format!("did you mean \"{near}\"? "));
            let meant = meant.unwrap_or_default();
            let to_do = format!("{meant}correct the id, or add the {table}");
            self.problems.add(at, Rule::UnknownId, wrong, to_do);
            0
        })
    }

    /// One of a closed list of words.
    fn word<T: Copy>(&mut self, at: &At, word: &str, known: &[(&str, T)], otherwise: T) -> T {
        if let Some((_, value)) = known.iter().find(|(name, _)| *name == word) {
            return *value;
        }
        let names: Vec<_> = known.iter().map(|(name, _)| *name).collect();
        let wrong = format!("\"{word}\" is not a word for this");
        let to_do = format!("choose one of {}", names.join(", "));
        self.problems.add(at, Rule::UnknownWord, wrong, to_do);
        otherwise
    }

    fn date(&mut self, at: &At, text: &str) -> Date {
        Date::parse(text).unwrap_or_else(|| {
            let wrong = format!("\"{text}\" is not a date");
            let to_do = "write it like 2023-08-24, 2023-08 or 2023";
            self.problems.add(at, Rule::ImpossibleDate, wrong, to_do);
            NO_DATE
        })
    }

    fn https(&mut self, at: &At, address: &str) {
        if !address.starts_with("https://") || address.contains(char::is_whitespace) {
            let to_do = "give an address that starts with https://";
            self.problems.add(at, Rule::NotHttps, "this is not an https address", to_do);
        }
        if let Some(name) = trace(address) {
            let wrong = format!("\"{name}\" says who passed this address on, or where from");
            self.problems.add(at, Rule::TracedAddress, wrong, "remove it from the address");
        }
    }

    fn sources(&mut self, at: &At, ids: &[String]) -> Vec<SourceIndex> {
        let at = at.field("sources");
        if ids.is_empty() {
            self.without_source(&at, "name at least one source");
        }
        ids.iter().map(|id| SourceIndex(self.row(&at, "source", id))).collect()
    }

    /// The one source of a record that has no list of them.
    fn one_source(&mut self, at: &At, id: &str) -> SourceIndex {
        let at = at.field("source");
        if id.trim().is_empty() {
            self.without_source(&at, "name its source");
            return SourceIndex(0);
        }
        SourceIndex(self.row(&at, "source", id))
    }

    fn without_source(&mut self, at: &At, to_do: &str) {
        self.problems.add(at, Rule::WithoutSource, "nothing says where this stands", to_do);
    }

    fn organisation_at(&mut self, at: &At, id: &str) -> OrganisationIndex {
        OrganisationIndex(self.row(at, "organisation", id))
    }

    /// The newest day on which one of these sources was read.
    fn checked(&self, sources: &[String]) -> Date {
        let days = self.files.sources.iter().filter(|(_, source)| sources.contains(&source.id));
        days.filter_map(|(_, source)| Date::parse(&source.checked)).max().unwrap_or_default()
    }

    /// Who published these sources: each once, without what stands in brackets, parted by commas.
    fn publishers(&self, sources: &[String]) -> String {
        let mut publishers: Vec<&str> = Vec::new();
        for id in sources {
            let source = self.files.sources.iter().find(|(_, source)| source.id == *id);
            let publisher = source.map(|(_, source)| source.publisher.as_str()).unwrap_or_default();
            let publisher = publisher.split(" (").next().unwrap_or_default();
            if !publisher.is_empty() && !publishers.contains(&publisher) {
                publishers.push(publisher);
            }
        }
        publishers.join(", ")
    }

    fn kinds(&mut self, at: &At, ids: &[String]) -> Vec<KindIndex> {
        let at = at.field("kinds");
        ids.iter().map(|id| KindIndex(self.row(&at, "data kind", id))).collect()
    }

    fn breaches(&mut self, at: &At, ids: &[String]) -> Vec<BreachIndex> {
        ids.iter().map(|id| BreachIndex(self.row(at, "breach", id))).collect()
    }

    fn harms(&mut self, at: &At, ids: &[String]) -> Vec<HarmIndex> {
        ids.iter().map(|id| HarmIndex(self.row(at, "harm", id))).collect()
    }

    fn places(&mut self, at: &At, ids: &[String]) -> Vec<OptionIndex> {
        let at = at.field("places");
        ids.iter().map(|id| OptionIndex(self.row(&at, "place", id))).collect()
    }

    fn optional(&mut self, at: &At, condition: Option<&raw::Condition>) -> Option<Condition> {
        condition.map(|condition| self.condition(at, condition))
    }

    fn condition(&mut self, at: &At, condition: &raw::Condition) -> Condition {
        let each = |this: &mut Self, parts: &[raw::Condition]| {
            parts.iter().map(|part| this.condition(at, part)).collect()
        };
        match condition {
            raw::Condition::All { all } => Condition::All(each(self, all)),
            raw::Condition::Any { any } => Condition::Any(each(self, any)),
            raw::Condition::Not { not } => Condition::Not(Box::new(self.condition(at, not))),
            raw::Condition::Is { question, is } => {
                let asked = QuestionIndex(self.row(at, "question", question));
                Condition::Is(asked, self.option(at, question, is))
            }
            raw::Condition::Overlaps { question, overlaps } => {
                let asked = QuestionIndex(self.row(at, "question", question));
                let options = overlaps.iter().map(|id| self.option(at, question, id)).collect();
                Condition::Overlaps(asked, options)
            }
        }
    }

    fn option(&mut self, at: &At, question: &str, id: &str) -> OptionIndex {
        // Of a question that is not there it has been said already.
        let known = self.names.options(question).is_some();
        self.names.option(question, id).unwrap_or_else(|| {
            if known {
                let wrong = format!("question \"{question}\" has no option \"{id}\"");
                let to_do = "correct the option, or add it to the question";
                self.problems.add(at, Rule::UnknownId, wrong, to_do);
            }
            OptionIndex(0)
        })
    }

    /// Notes fields that do not go together.
    fn at_odds(&mut self, at: &At, wrong: &str, to_do: &str) {
        self.problems.add(at, Rule::FieldsAtOdds, wrong, to_do);
    }
}

/// What an address says of who passed it on, or of where somebody came from; none if nothing.
fn trace(address: &str) -> Option<&str> {
    const TRACES: [&str; 12] = [
        "cmpid", "fbclid", "gclid", "igshid", "mc_cid", "mc_eid", "msclkid", "origin", "ref",
        "referrer", "share", "shared",
    ];
    // What stands behind `#` names a place on the page.
    let (_, query) = address.split('#').next()?.split_once('?')?;
    let names = query.split('&').map(|part| part.split('=').next().unwrap_or(part));
    let mut traces = names.filter(|name| {
        let small = name.to_ascii_lowercase();
        TRACES.contains(&&*small) || small.starts_with("utm_")
    });
    traces.next()
}

#[cfg(test)]
mod tests {
    use super::trace;

    #[test]
    fn an_address_says_what_is_shown_and_not_who_passed_it_on() {
        for (query, found) in [
            ("share=4c73", "share"),
            ("origin=rss", "origin"),
            ("lang=fi&utm_source=mail", "utm_source"),
            ("UTM_Medium=mail&lang=fi", "UTM_Medium"),
            ("fbclid=1#share", "fbclid"),
            ("share", "share"),
        ] {
            assert_eq!(trace(&format!("https://a.example/page?{query}")), Some(found), "{query}");
        }
        for rest in
            ["", "?", "?lang=fi", "?p=2358", "/share/?post_id=1#share=1", "#?share", "?p=share"]
        {
            assert_eq!(trace(&format!("https://a.example/page{rest}")), None, "{rest}");
        }
    }
}
