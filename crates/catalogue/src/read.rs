//! From the text of files to raw records, each with the place it came from.

use serde::Deserialize as _;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer, Error, ValueDeserializer};

use super::locate::{Lines, Step, Tree};
use super::plainly;
use super::problem::{At, Collector, Home};
use super::raw;
use super::rule::Rule;
use super::sources::{Sources, wanted_ending};

/// All authoring files, read but not yet understood.
#[derive(Debug, Default)]
pub struct Files {
    /// Services, in their order.
    pub services: Vec<(Home, raw::Service)>,
    /// Places, in their order.
    pub places: Vec<(Home, raw::Place)>,
    /// Data kinds.
    pub kinds: Vec<(Home, raw::Kind)>,
    /// Organisations.
    pub organisations: Vec<(Home, raw::Organisation)>,
    /// Sources.
    pub sources: Vec<(Home, raw::Source)>,
    /// Questions, in their order.
    pub questions: Vec<(Home, raw::Question)>,
    /// Breaches, by file name.
    pub breaches: Vec<(Home, raw::Breach)>,
    /// Actions.
    pub actions: Vec<(Home, raw::Action)>,
    /// Harms.
    pub harms: Vec<(Home, raw::Harm)>,
    /// Letters, in their order.
    pub letters: Vec<(Home, raw::Letter)>,
    /// Practice messages, in their order.
    pub drills: Vec<(Home, raw::Drill)>,
}

impl Files {
    /// Reads everything below `catalogue/`.
    pub(super) fn read(sources: &Sources, problems: &mut Collector) -> Self {
        for (name, ending) in sources.keys().filter_map(|name| Some((name, wanted_ending(name)?))) {
            let wrong = format!("this file is not read, for its name does not end with {ending}");
            let to_do = "rename it, or put it elsewhere";
            problems.add(&At::line(name, 1, ""), Rule::StrayFile, wrong, to_do);
        }
        let mut one = Reader { sources, problems };
        let mut files = Self {
            services: one.records("catalogue/services.toml", "service"),
            places: one.records("catalogue/places.toml", "place"),
            kinds: one.records("catalogue/data-kinds.toml", "kind"),
            questions: one.records("catalogue/questions.toml", "question"),
            actions: one.records("catalogue/actions.toml", "action"),
            harms: one.records("catalogue/harms.toml", "harm"),
            letters: one.records("catalogue/letters.toml", "letter"),
            drills: one.records("catalogue/drills.toml", "drill"),
            ..Self::default()
        };
        for name in one.files_in("catalogue/organisations") {
            files.organisations.extend(one.records(name, "organisation"));
        }
        for name in one.files_in("catalogue/sources") {
            files.sources.extend(one.records(name, "source"));
        }
        for name in one.files_in("catalogue/breaches") {
            files.breaches.extend(one.breach(name));
        }
        files
    }
}

/// Reads files and notes what it cannot read.
struct Reader<'a> {
    sources: &'a Sources,
    problems: &'a mut Collector,
}

impl<'a> Reader<'a> {
    /// The text of a file.
    fn text(&mut self, name: &str) -> Option<&'a str> {
        let text = self.sources.get(name);
        if text.is_none() {
            self.problems.missing(name, "this cannot be read: there is no such file");
        }
        text.map(String::as_str)
    }

    /// The top of a TOML file; remembers where things stand in it.
    fn top<'t>(&mut self, file: &str, text: &'t str) -> Option<Spanned<DeTable<'t>>> {
        let (top, errors) = DeTable::parse_recoverable(text);
        self.problems.learn(file, Tree::of(text, top.get_ref()));
        for error in &errors {
            let byte = error.span().map_or(0, |span| span.start);
            let at = self.problems.at_byte(file, byte).on(Lines::of(text).at(byte));
            let (wrong, to_do) = plainly::toml(text, byte).unwrap_or_else(|| {
                let wrong = format!("this is not TOML: {}", error.message().replace('\n', " "));
                (wrong, "mend this line")
            });
            self.problems.add(&at, Rule::NotToml, wrong, to_do);
        }
        errors.is_empty().then_some(top)
    }

    /// Every record of a file, all of them items of the array `table`.
    fn records<T: DeserializeOwned>(&mut self, name: &str, table: &str) -> Vec<(Home, T)> {
        let Some(text) = self.text(name) else { return Vec::new() };
        let Some(mut top) = self.top(name, text) else { return Vec::new() };
        let rows = self.items(name, top.get_mut().remove(table));
        for key in top.get_ref().keys() {
            let at = At::line(name, Lines::of(text).at(key.span().start), "").field(key.get_ref());
            let to_do = format!("write every record of this file as [[{table}]]");
            self.problems.add(&at, Rule::WrongShape, "this means nothing here", to_do);
        }
        let home = |number| Home {
            file: name.to_owned(),
            steps: vec![Step::Field(table.to_owned()), Step::Item(number)],
        };
        let rows = rows.into_iter().enumerate();
        rows.filter_map(|(number, row)| Some((home(number), row?))).collect()
    }

    /// A file that is one breach; every part of it is read, so that one mistake hides no other.
    fn breach(&mut self, name: &str) -> Option<(Home, raw::Breach)> {
        let text = self.text(name)?;
        let mut top = self.top(name, text)?;
        macro_rules! parts {
            ($($table:literal),*) => {
                ($({
                    let parts = self.items(name, top.get_mut().remove($table));
                    parts.into_iter().collect::<Option<Vec<_>>>()
                },)*)
            };
        }
        let (chain, claim, sum, listing, change, group, overlay) =
            parts!("chain", "claim", "sum", "listing", "change", "group", "overlay");
        let rest: Option<raw::Breach> =
            self.understood(name, raw::Breach::deserialize(Deserializer::from(top)));
        let breach = raw::Breach {
            chain: chain?,
            claim: claim?,
            sum: sum?,
            listing: listing?,
            change: change?,
            group: group?,
            overlay: overlay?,
            ..rest?
        };
        Some((Home { file: name.to_owned(), steps: Vec::new() }, breach))
    }

    /// The items of an array of tables, `None` for each that cannot be understood.
    fn items<T: DeserializeOwned>(
        &mut self,
        file: &str,
        array: Option<Spanned<DeValue<'_>>>,
    ) -> Vec<Option<T>> {
        let Some(array) = array else { return Vec::new() };
        let start = array.span().start;
        let DeValue::Array(items) = array.into_inner() else {
            let at = self.problems.at_byte(file, start);
            let to_do = "write each record under its name in double brackets";
            self.problems.add(&at, Rule::WrongShape, "this is not a list of records", to_do);
            return vec![None];
        };
        let items = items.into_iter().map(|item| T::deserialize(ValueDeserializer::from(item)));
        items.map(|item| self.understood(file, item)).collect()
    }

    /// What was read, or a problem that says why it could not be understood.
    fn understood<T>(&mut self, file: &str, read: Result<T, Error>) -> Option<T> {
        let error = match read {
            Ok(read) => return Some(read),
            Err(error) => error,
        };
        let byte = error.span().map_or(0, |span| span.start);
        let at = self.problems.at_byte(file, byte);
        let message = error.message().replace('\n', " ");
        let written = self.sources.get(file).and_then(|text| text.get(byte..)).unwrap_or_default();
        let quoted = message.split('`').nth(1).unwrap_or_default();
        let (at, wrong, to_do) = if message.starts_with("missing field") {
            (at.field(quoted), "this field is missing".to_owned(), "write it".to_owned())
        } else if let Some((_, known)) = message.split_once("expected one of ") {
            let wrong = format!("unknown field `{quoted}`");
            (at, wrong, format!("remove it, or use one of {known}"))
        } else if message.contains("expected a string")
            && written.starts_with(|c: char| c.is_ascii_digit())
        {
            let to_do = "put it into quotation marks, as in \"2024-05-17\"";
            (
                at,
                "a date or a number stands here, and a text belongs here".to_owned(),
                to_do.to_owned(),
            )
        } else if message.starts_with("invalid type: string") && message.contains("expected u") {
            let to_do = "write it without quotation marks and spaces, as in 65000";
            let text = message.split('"').nth(1).unwrap_or_default();
            (at, format!("\"{text}\" is a text, and a number belongs here"), to_do.to_owned())
        } else if message.contains("untagged enum Condition") {
            let forms = "write question with is or overlaps, or one of all, any and not";
            (at, "this is not a condition".to_owned(), forms.to_owned())
        } else {
            (at, message, "write it as docs/catalogue.md shows it".to_owned())
        };
        self.problems.add(&at, Rule::WrongShape, wrong, to_do);
        None
    }

    /// The TOML files right in this folder, in their order.
    fn files_in(&mut self, folder: &str) -> Vec<&'a str> {
        let inside = |name: &&'a String| {
            let own = name.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
            own.is_some_and(|own| !own.contains('/') && own.strip_suffix(".toml").is_some())
        };
        let found: Vec<&str> = self.sources.keys().filter(inside).map(String::as_str).collect();
        if found.is_empty() {
            self.problems.missing(folder, "this cannot be listed: there is no file in it");
        }
        found
    }
}
