//! The tables over all breaches: what their columns hold, and their rows as comma-separated values.
//!
//! Every row is taken from the JSON document, so a table can say nothing that the document does not.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use csv::{Terminator, WriterBuilder};
use serde_json::{Map, Value};

use super::one::{list, said};
use crate::kind::Sheet;

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// An id, a key or a word of a closed list.
    Id,
    /// Ids with spaces between.
    Ids,
    /// Words in three languages: the column stands three times, with `_fi`, `_sv` and `_en`.
    Words,
    /// Words in one language, or a number that is dialled.
    Text,
    /// A condition as JSON.
    Condition,
    /// An https address.
    Address,
    /// A day, a month or a year, as exact as the source is.
    Date,
    /// A whole day.
    Day,
    /// A whole number.
    Number,
    /// `true` or `false`.
    Truth,
}

/// A column of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    /// Its name in the head of the table.
    pub(super) name: &'static str,
    /// Where its value stands in the row's record, as a JSON pointer.
    at: &'static str,
    pub(super) holds: Holds,
    /// Whether every row has a value there.
    pub(super) always: bool,
    /// What it means, in English.
    pub(super) about: &'static str,
}

/// A column whose value every row has.
const fn given(name: &'static str, at: &'static str, holds: Holds, about: &'static str) -> Column {
    Column { name, at, holds, always: true, about }
}

/// A column whose value a row may lack: nobody knows it, there is none, or the list is empty.
const fn maybe(name: &'static str, at: &'static str, holds: Holds, about: &'static str) -> Column {
    Column { name, at, holds, always: false, about }
}

impl Column {
    /// The names in the head of the table: one, or one for each language.
    pub(super) fn names(&self) -> Vec<String> {
        match self.holds {
            Holds::Words => LANGUAGES.map(|code| format!("{}_{code}", self.name)).into(),
            Holds::Id
            | Holds::Ids
            | Holds::Text
            | Holds::Condition
            | Holds::Address
            | Holds::Date
            | Holds::Day
            | Holds::Number
            | Holds::Truth => vec![self.name.to_owned()],
        }
    }

    /// The values in a row.
    fn values(&self, record: &Value) -> Result<Vec<String>> {
        let value = record.pointer(self.at).unwrap_or(&Value::Null);
        let values = match self.holds {
            Holds::Words => LANGUAGES.map(|code| said(value, code)).into(),
            Holds::Id
            | Holds::Ids
            | Holds::Text
            | Holds::Condition
            | Holds::Address
            | Holds::Date
            | Holds::Day
            | Holds::Number
            | Holds::Truth => vec![as_text(value)],
        };
        ensure!(
            !self.always || values.iter().all(|value| !value.is_empty()),
            "nothing stands in {} of {record}",
            self.name,
        );
        Ok(values)
    }
}

/// A value as one text: several ids with spaces between, a condition as JSON, `null` as nothing.
fn as_text(value: &Value) -> String {
    let mut record = Map::new();
    record.insert(String::new(), value.clone());
    said(&Value::Object(record), "")
}

/// The languages of words, in the order of their columns.
const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// A column, or several together, that name a row of another table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Names {
    /// The columns here.
    pub(super) from: &'static [&'static str],
    /// The table.
    pub(super) to: Sheet,
    /// The columns there.
    pub(super) at: &'static [&'static str],
}

/// Names `to` by its one key.
const fn names(from: &'static [&'static str], to: Sheet, at: &'static [&'static str]) -> Names {
    Names { from, to, at }
}

/// What a table is: its columns and its keys.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    /// What a row is, in English.
    pub(super) about: &'static str,
    /// The columns.
    pub(super) columns: &'static [Column],
    /// The columns that tell one row from every other.
    pub(super) key: &'static [&'static str],
    /// The columns that name rows of other tables.
    pub(super) names: &'static [Names],
}

/// The breach of a row.
const BREACH: Column = given("breach", "/breach", Holds::Id, "The key of the breach.");

/// That the breach of a row is one of the table of breaches.
const OF_BREACH: Names = names(&["breach"], Sheet::Breaches, &["key"]);

/// That who says something is one of the table of organisations.
const BY: Names = names(&["by"], Sheet::Organisations, &["id"]);

/// That who passed something on is one of the table of organisations.
const VIA: Names = names(&["via"], Sheet::Organisations, &["id"]);

/// That the source of a row is one of the table of sources.
const OF_SOURCE: Names = names(&["source"], Sheet::Sources, &["id"]);

/// What a table is.
pub(super) fn shape(sheet: Sheet) -> Shape {
    match sheet {
        Sheet::Breaches => BREACHES,
        Sheet::Claims => CLAIMS,
        Sheet::People => PEOPLE,
        Sheet::Cases => CASES,
        Sheet::Places => PLACES,
        Sheet::Exposures => EXPOSURES,
        Sheet::Actions => ACTIONS,
        Sheet::Sources => SOURCES,
        Sheet::Organisations => ORGANISATIONS,
    }
}

const BREACHES: Shape = Shape {
    about: "A personal data breach.",
    columns: &[
        given("key", "/key", Holds::Id, "Its key."),
        given("kind", "/kind", Holds::Id, "What kind of event it was."),
        given("title", "/title", Holds::Words, "Its title."),
        given("what", "/what", Holds::Words, "What happened."),
        given("status", "/status", Holds::Id, "Whether the matter is still open."),
        given("misuse", "/misuse", Holds::Words, "What is known of misuse, and of which day."),
        given("unknown", "/unknown", Holds::Words, "What nobody knows yet."),
        maybe("differ", "/differ", Holds::Words, "Why the numbers differ."),
        given("services", "/services", Holds::Ids, "The services through which it reaches people."),
        given("page", "/page", Holds::Id, "The source that is the best official page about it."),
        maybe("began", "/days/began/on", Holds::Date, "The earliest day on which it began."),
        maybe("ended", "/days/ended/on", Holds::Date, "The latest day on which it ended."),
        maybe("known", "/days/known/on", Holds::Date, "When a controller came to know."),
        maybe("reported", "/days/reported/on", Holds::Date, "When an authority was notified."),
        maybe("announced", "/days/announced/on", Holds::Date, "When it was made public."),
        maybe("told", "/days/told/on", Holds::Date, "When people were told, each of them."),
        maybe("decided", "/days/decided/on", Holds::Date, "When a court or authority decided."),
        given("page_fi", "/page_paths/fi", Holds::Text, "The path of its page in Finnish."),
        given("page_sv", "/page_paths/sv", Holds::Text, "The path of its page in Swedish."),
        given("page_en", "/page_paths/en", Holds::Text, "The path of its page in English."),
        given("reviewed", "/reviewed", Holds::Day, "When the record was last reviewed."),
        given("next_review", "/next_review", Holds::Day, "When it must be reviewed next."),
    ],
    key: &["key"],
    names: &[names(&["page"], Sheet::Sources, &["id"])],
};

const CLAIMS: Shape = Shape {
    about: "One statement by somebody, from a source. Those that were replaced stay.",
    columns: &[
        BREACH,
        given("id", "/id", Holds::Id, "Its id inside the breach."),
        given("what", "/says/what", Holds::Id, "What it is: people, event or status."),
        given("by", "/by", Holds::Id, "The organisation that said it."),
        maybe("said", "/said", Holds::Date, "When it said so; empty if that is not known."),
        maybe("on", "/says/on", Holds::Date, "When the event happened; empty if not known."),
        maybe("mark", "/says/mark", Holds::Id, "What the event means for the people concerned."),
        maybe("places", "/places", Holds::Ids, "What it is about; empty for the whole breach."),
        maybe("cases", "/cases", Holds::Ids, "Which of several cases; empty for all of them."),
        given("text", "/text", Holds::Words, "What a number counts, or what happened or is so."),
        given("source", "/source", Holds::Id, "Where it stands."),
        maybe(
            "via",
            "/via/organisation",
            Holds::Id,
            "The organisation that passed it on, if it has a record here; empty at first hand.",
        ),
        maybe(
            "via_publisher",
            "/via/publisher",
            Holds::Text,
            "The publisher that passed it on; empty at first hand.",
        ),
        maybe("disagrees", "/disagrees", Holds::Ids, "Claims of the breach that say otherwise."),
        maybe("supersedes", "/supersedes", Holds::Ids, "Claims of the breach that it replaces."),
    ],
    key: &["breach", "id"],
    names: &[OF_BREACH, BY, VIA, OF_SOURCE],
};

const PEOPLE: Shape = Shape {
    about: "One number of people: the claims that give one, with how they stand to each other.",
    columns: &[
        BREACH,
        given("claim", "/id", Holds::Id, "The claim that gives the number."),
        given("value", "/says/value", Holds::Number, "The number."),
        given("measure", "/says/measure", Holds::Id, "How exact it is meant to be."),
        maybe("counts", "/says/counts", Holds::Text, "What it counts, if not the people hit."),
        maybe("places", "/places", Holds::Ids, "Where; empty for the whole breach."),
        maybe("cases", "/cases", Holds::Ids, "Which of several cases; empty for all of them."),
        given("by", "/by", Holds::Id, "The organisation that said it."),
        maybe("said", "/said", Holds::Date, "When it said so; empty if that is not known."),
        maybe("adds_to", "/adds_to", Holds::Ids, "The claims whose number this one is a part of."),
        maybe("replaced_by", "/replaced_by", Holds::Ids, "The claims that replaced it."),
        maybe("disagrees", "/disagrees", Holds::Ids, "Claims of the breach that say otherwise."),
        given("source", "/source", Holds::Id, "Where it stands."),
        maybe(
            "via",
            "/via/organisation",
            Holds::Id,
            "The organisation that passed it on, if it has a record here; empty at first hand.",
        ),
        maybe(
            "via_publisher",
            "/via/publisher",
            Holds::Text,
            "The publisher that passed it on; empty at first hand.",
        ),
    ],
    key: &["breach", "claim"],
    names: &[
        names(&["breach", "claim"], Sheet::Claims, &["breach", "id"]),
        OF_BREACH,
        BY,
        VIA,
        OF_SOURCE,
    ],
};

const CASES: Shape = Shape {
    about: "One of the cases of a breach in which the same happened more than once.",
    columns: &[
        BREACH,
        given("case", "/id", Holds::Id, "The case, as in the claims."),
        maybe("began", "/days/began/on", Holds::Date, "When it began."),
        maybe("ended", "/days/ended/on", Holds::Date, "When it ended."),
        maybe("known", "/days/known/on", Holds::Date, "When a controller came to know."),
        maybe("reported", "/days/reported/on", Holds::Date, "When an authority was notified."),
        maybe("announced", "/days/announced/on", Holds::Date, "When it was made public."),
        maybe("told", "/days/told/on", Holds::Date, "When people were told, each of them."),
        maybe("decided", "/days/decided/on", Holds::Date, "When a court or authority decided."),
    ],
    key: &["breach", "case"],
    names: &[OF_BREACH],
};

const PLACES: Shape = Shape {
    about: "One word about a place: who says what of it, and where.",
    columns: &[
        BREACH,
        given("number", "/number", Holds::Number, "Which one of the breach it is, from 1."),
        given("place", "/place", Holds::Id, "The wellbeing services county, Helsinki or Åland."),
        given("name", "/name", Holds::Words, "Its everyday name."),
        given("said", "/said", Holds::Id, "Affected, unclear, named by a claim, or listed."),
        maybe("standing", "/standing", Holds::Id, "How well it is known that people were hit."),
        maybe("by", "/by", Holds::Ids, "Who says so; empty: the publisher of the sources."),
        maybe("group", "/group", Holds::Id, "The group whose people these are."),
        maybe("claim", "/claim", Holds::Id, "The claim that speaks of the place."),
        maybe("listing", "/listing", Holds::Id, "The published table in which it stood."),
        given("sources", "/sources", Holds::Ids, "Where it says so."),
    ],
    key: &["breach", "number"],
    names: &[OF_BREACH],
};

const EXPOSURES: Shape = Shape {
    about: "What became of one kind of data, for a group of people or for those of it in some places.",
    columns: &[
        BREACH,
        given("number", "/number", Holds::Number, "Which one of the breach it is, from 1."),
        given("group", "/group", Holds::Id, "The group of people."),
        maybe(
            "places",
            "/places",
            Holds::Ids,
            "Only there, in the place of what is said of the group; empty: for the whole group.",
        ),
        given("standing", "/standing", Holds::Id, "How well it is known that they were hit."),
        given("data", "/kind", Holds::Id, "The kind of data."),
        given("name", "/name", Holds::Words, "Its name."),
        given("state", "/state", Holds::Id, "What became of it."),
        maybe("condition", "/when", Holds::Condition, "For whom; empty: for everyone there."),
        given("by", "/by", Holds::Id, "The organisation that says so."),
        given("sources", "/sources", Holds::Ids, "Where it says so."),
    ],
    key: &["breach", "number"],
    names: &[OF_BREACH, BY],
};

const ACTIONS: Shape = Shape {
    about: "Something that a person can do.",
    columns: &[
        given("id", "/id", Holds::Id, "Its id."),
        given("title", "/title", Holds::Words, "What it is called."),
        given("does", "/does", Holds::Words, "What it does."),
        given("not_covered", "/not_covered", Holds::Words, "What it does not."),
        given("role", "/role", Holds::Id, "A step to take, people to talk to, or a tool."),
        given("band", "/band", Holds::Id, "How soon, unless the answers make it more pressing."),
        maybe("kinds", "/kinds", Holds::Ids, "Helps when one of these kinds of data is out."),
        maybe("harms", "/harms", Holds::Ids, "Helps once one of these misuses is possible."),
        maybe("breaches", "/breaches", Holds::Ids, "Only after these; empty: after any."),
        given("minutes", "/minutes", Holds::Number, "How long it takes: our own estimate."),
        given("cost", "/cost", Holds::Id, "What it costs."),
        given("price", "/price", Holds::Words, "The cost in words."),
        given("login", "/login", Holds::Id, "Whether strong identification is needed."),
        maybe("minimum_age", "/minimum_age", Holds::Number, "The least age of who does it alone."),
        maybe("provider", "/provider", Holds::Id, "The organisation that provides it."),
        maybe("link", "/links", Holds::Words, "Its page in each language that has one."),
        given("sources", "/sources", Holds::Ids, "Where all this stands."),
        given("reviewed", "/reviewed", Holds::Day, "When the record was last reviewed."),
        given("next_review", "/next_review", Holds::Day, "When it must be reviewed next."),
    ],
    key: &["id"],
    names: &[names(&["provider"], Sheet::Organisations, &["id"])],
};

const SOURCES: Shape = Shape {
    about: "A page on which something is said.",
    columns: &[
        given("id", "/id", Holds::Id, "Its id."),
        given("title", "/title", Holds::Text, "Its title, in its own language."),
        given("titled", "/titled", Holds::Id, "Whose words the title is."),
        given("publisher", "/publisher", Holds::Text, "Who published it."),
        maybe(
            "speaker",
            "/speaker",
            Holds::Id,
            "Whose word it is, where a claim stands on it; empty: the publisher's.",
        ),
        maybe("date", "/date", Holds::Date, "When; empty if the page does not say."),
        given("address", "/address", Holds::Address, "Its address."),
        given("language", "/language", Holds::Id, "Its language, as in lang."),
        given("standing", "/standing", Holds::Id, "Who speaks: official, or others about them."),
        given("checked", "/checked", Holds::Day, "When somebody last read it."),
        given("read", "/read", Holds::Id, "What was read: the page itself or a stored copy."),
        maybe("copied", "/copied", Holds::Date, "Of which day the copy is, if that is known."),
        maybe("archived", "/archived/address", Holds::Address, "A copy that an archive keeps."),
        maybe("archived_on", "/archived/on", Holds::Day, "When the archive took that copy."),
        maybe("says", "/says", Holds::Id, "May, if it speaks of data only as perhaps hit."),
    ],
    key: &["id"],
    names: &[names(&["speaker"], Sheet::Organisations, &["id"])],
};

const ORGANISATIONS: Shape = Shape {
    about: "A body that holds data, says things or helps. Every contact was verified.",
    columns: &[
        given("id", "/id", Holds::Id, "Its id."),
        given("name", "/name", Holds::Words, "Its name."),
        maybe("business_id", "/business_id", Holds::Id, "Its Finnish business id (Y-tunnus)."),
        maybe("site", "/site", Holds::Address, "Its site."),
        maybe("page", "/page", Holds::Address, "Its page about people's own data."),
        maybe("phone", "/phone", Holds::Text, "As it is dialled in Finland."),
        maybe("email", "/email", Holds::Text, "Its e-mail address."),
        maybe("post", "/post", Holds::Text, "Its postal address."),
        maybe(
            "supervisor",
            "/supervisor",
            Holds::Id,
            "Where complaints about it go, if not to the Data Protection Ombudsman.",
        ),
        given("helps", "/helps", Holds::Truth, "Whether it helps whoever needs it."),
        maybe("sources", "/sources", Holds::Ids, "Where the contacts stand."),
    ],
    key: &["id"],
    names: &[names(&["supervisor"], Sheet::Organisations, &["id"])],
};

/// A table as comma-separated values (RFC 4180), with a head.
///
/// # Errors
/// When a row lacks what every row has, or two rows have one key, which does not happen.
pub(super) fn table(sheet: Sheet, document: &Value) -> Result<String> {
    let shape = shape(sheet);
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    let head: Vec<String> = shape.columns.iter().flat_map(Column::names).collect();
    writer.write_record(&head)?;
    let mut keys = BTreeSet::new();
    for record in records(sheet, document)? {
        let of_columns = shape.columns.iter().map(|column| column.values(&record));
        let row = of_columns.collect::<Result<Vec<_>>>()?.concat();
        let of_key = head.iter().zip(&row).filter(|(name, _)| shape.key.contains(&name.as_str()));
        let key: Vec<String> = of_key.map(|(_, value)| value.clone()).collect();
        ensure!(keys.insert(key.clone()), "two rows of {} have the key {key:?}", sheet.name());
        writer.write_record(&row)?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

/// The record behind each row.
fn records(sheet: Sheet, document: &Value) -> Result<Vec<Value>> {
    let breaches = list(document, "breaches").iter();
    match sheet {
        Sheet::Breaches | Sheet::Actions | Sheet::Sources | Sheet::Organisations => {
            Ok(list(document, sheet.name()).to_vec())
        }
        Sheet::Claims => breaches.flat_map(|breach| own(breach, "claims")).collect(),
        Sheet::People => breaches.flat_map(people).collect(),
        Sheet::Cases => breaches.flat_map(|breach| own(breach, "cases")).collect(),
        Sheet::Places => breaches.flat_map(|breach| places(document, breach)).collect(),
        Sheet::Exposures => breaches.flat_map(|breach| exposures(document, breach)).collect(),
    }
}

/// A record of a breach with further fields.
fn with(record: &Value, more: impl IntoIterator<Item = (&'static str, Value)>) -> Result<Value> {
    let mut record = record.as_object().context("a record is no object")?.clone();
    record.extend(more.into_iter().map(|(name, value)| (name.to_owned(), value)));
    Ok(Value::Object(record))
}

/// The records of a list of a breach, each with the key of the breach.
fn own<'a>(breach: &'a Value, field: &str) -> impl Iterator<Item = Result<Value>> + use<'a> {
    list(breach, field).iter().map(move |record| with(record, [("breach", key(breach))]))
}

/// The key of a breach.
fn key(breach: &Value) -> Value {
    breach.get("key").cloned().unwrap_or_default()
}

/// The claims of a breach that give a number of people.
fn people(breach: &Value) -> Vec<Result<Value>> {
    let names = |record: &Value, field: &str, id: &Value| list(record, field).contains(id);
    let claims = list(breach, "claims").iter();
    let with_number = claims.clone().filter(|claim| claim.pointer("/says/value").is_some());
    with_number
        .map(|claim| {
            let id = claim.get("id").cloned().unwrap_or_default();
            let sums = list(breach, "sums").iter().filter(|sum| names(sum, "of", &id));
            let adds_to = sums.filter_map(|sum| sum.get("explains").cloned());
            let newer = claims.clone().filter(|other| names(other, "supersedes", &id));
            let replaced_by = newer.filter_map(|other| other.get("id").cloned());
            with(
                claim,
                [
                    ("breach", key(breach)),
                    ("adds_to", adds_to.collect()),
                    ("replaced_by", replaced_by.collect()),
                ],
            )
        })
        .collect()
}

/// The words about places of a breach.
fn places(document: &Value, breach: &Value) -> Vec<Result<Value>> {
    let all = list(breach, "places").iter().flat_map(|at| {
        list(at, "statements").iter().map(move |statement| (at.get("place"), statement))
    });
    all.zip(1_u32..)
        .map(|((place, statement), number)| {
            let mut known = list(document, "places").iter();
            let name = known.find(|known| known.get("id") == place);
            let name = name.and_then(|place| place.get("short")).cloned().unwrap_or_default();
            with(
                statement,
                [
                    ("breach", key(breach)),
                    ("number", number.into()),
                    ("place", place.cloned().unwrap_or_default()),
                    ("name", name),
                ],
            )
        })
        .collect()
}

/// The exposures of a breach: those of its groups, then those of places.
fn exposures(document: &Value, breach: &Value) -> Vec<Result<Value>> {
    let groups = list(breach, "groups");
    let of_groups = groups.iter().map(|group| (group, group.get("id")));
    let overlays = list(breach, "overlays").iter();
    let of_places = overlays.map(|overlay| (overlay, overlay.get("group")));
    let all = of_groups.chain(of_places).flat_map(|(whose, group)| {
        let own = groups.iter().find(|known| known.get("id") == group);
        let standing = whose.get("standing").filter(|standing| !standing.is_null());
        let standing = standing.or_else(|| own?.get("standing")).cloned().unwrap_or_default();
        let places = whose.get("places").cloned().unwrap_or_default();
        let group = group.cloned().unwrap_or_default();
        let each = list(whose, "exposures").iter();
        each.map(move |exposure| (exposure, group.clone(), standing.clone(), places.clone()))
    });
    all.zip(1_u32..)
        .map(|((exposure, group, standing, places), number)| {
            let mut kinds = list(document, "data_kinds").iter();
            let kind = kinds.find(|kind| kind.get("id") == exposure.get("kind"));
            let name = kind.and_then(|kind| kind.get("name")).cloned().unwrap_or_default();
            with(
                exposure,
                [
                    ("breach", key(breach)),
                    ("number", number.into()),
                    ("group", group),
                    ("places", places),
                    ("standing", standing),
                    ("name", name),
                ],
            )
        })
        .collect()
}
