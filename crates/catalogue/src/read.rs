//! From files on disk to raw records, each with the place it came from.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize as _;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer, Error, ValueDeserializer};

use super::locate::{Lines, Step, Tree};
use super::problem::{At, Home, Problems};
use super::raw;
use super::rule::Rule;

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
    /// Reads everything below `<assets>/catalogue`.
    pub fn read(assets: &Path, problems: &mut Problems) -> Self {
        let folder = assets.join("catalogue");
        let mut one = Reader { assets, problems };
        let mut files = Self {
            services: one.records(&folder.join("services.toml"), "service"),
            places: one.records(&folder.join("places.toml"), "place"),
            kinds: one.records(&folder.join("data-kinds.toml"), "kind"),
            questions: one.records(&folder.join("questions.toml"), "question"),
            actions: one.records(&folder.join("actions.toml"), "action"),
            harms: one.records(&folder.join("harms.toml"), "harm"),
            letters: one.records(&folder.join("letters.toml"), "letter"),
            drills: one.records(&folder.join("drills.toml"), "drill"),
            ..Self::default()
        };
        for path in one.files_below(&folder.join("organisations")) {
            files.organisations.extend(one.records(&path, "organisation"));
        }
        for path in one.files_below(&folder.join("sources")) {
            files.sources.extend(one.records(&path, "source"));
        }
        for path in one.files_below(&folder.join("breaches")) {
            files.breaches.extend(one.breach(&path));
        }
        files
    }
}

/// Reads files and notes what it cannot read.
struct Reader<'a> {
    assets: &'a Path,
    problems: &'a mut Problems,
}

impl Reader<'_> {
    /// The name of a path below `assets`.
    fn name(&self, path: &Path) -> String {
        path.strip_prefix(self.assets).unwrap_or(path).display().to_string()
    }

    /// The text of a file.
    fn text(&mut self, path: &Path) -> Option<String> {
        let text = fs::read_to_string(path);
        text.map_err(|error| self.unreadable(path, "read", &error)).ok()
    }

    fn unreadable(&mut self, path: &Path, what: &str, error: &io::Error) {
        let at = At::line(&self.name(path), 1, "");
        let wrong = format!("this cannot be {what}: {error}");
        self.problems.add(&at, Rule::UnreadableFile, wrong, "put it back, or make it readable");
    }

    /// The top of a TOML file; remembers where things stand in it.
    fn top<'t>(&mut self, file: &str, text: &'t str) -> Option<Spanned<DeTable<'t>>> {
        let (top, errors) = DeTable::parse_recoverable(text);
        self.problems.learn(file, Tree::of(text, top.get_ref()));
        for error in &errors {
            let byte = error.span().map_or(0, |span| span.start);
            let at = self.problems.at_byte(file, byte).on(Lines::of(text).at(byte));
            let wrong = format!("this is not TOML: {}", error.message().replace('\n', " "));
            self.problems.add(&at, Rule::NotToml, wrong, "mend this line");
        }
        errors.is_empty().then_some(top)
    }

    /// Every record of a file, all of them items of the array `table`.
    fn records<T: DeserializeOwned>(&mut self, path: &Path, table: &str) -> Vec<(Home, T)> {
        let name = self.name(path);
        let Some(text) = self.text(path) else { return Vec::new() };
        let Some(mut top) = self.top(&name, &text) else { return Vec::new() };
        let rows = self.items(&name, top.get_mut().remove(table));
        for key in top.get_ref().keys() {
            let at =
                At::line(&name, Lines::of(&text).at(key.span().start), "").field(key.get_ref());
            let to_do = format!("write every record of this file as [[{table}]]");
            self.problems.add(&at, Rule::WrongShape, "this means nothing here", to_do);
        }
        let home = |number| Home {
            file: name.clone(),
            steps: vec![Step::Field(table.to_owned()), Step::Item(number)],
        };
        let rows = rows.into_iter().enumerate();
        rows.filter_map(|(number, row)| Some((home(number), row?))).collect()
    }

    /// A file that is one breach; every part of it is read, so that one mistake hides no other.
    fn breach(&mut self, path: &Path) -> Option<(Home, raw::Breach)> {
        let name = self.name(path);
        let text = self.text(path)?;
        let mut top = self.top(&name, &text)?;
        macro_rules! parts {
            ($($table:literal),*) => {
                ($({
                    let parts = self.items(&name, top.get_mut().remove($table));
                    parts.into_iter().collect::<Option<Vec<_>>>()
                },)*)
            };
        }
        let (chain, claim, sum, listing, change, group, overlay) =
            parts!("chain", "claim", "sum", "listing", "change", "group", "overlay");
        let rest: Option<raw::Breach> =
            self.understood(&name, raw::Breach::deserialize(Deserializer::from(top)));
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
        Some((Home { file: name, steps: Vec::new() }, breach))
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
        let quoted = message.split('`').nth(1).unwrap_or_default();
        let (at, wrong, to_do) = if message.starts_with("missing field") {
            (at.field(quoted), "this field is missing".to_owned(), "write it".to_owned())
        } else if let Some((_, known)) = message.split_once("expected one of ") {
            let wrong = format!("unknown field `{quoted}`");
            (at, wrong, format!("remove it, or use one of {known}"))
        } else if message.contains("untagged enum Condition") {
            let forms = "write question with is or overlaps, or one of all, any and not";
            (at, "this is not a condition".to_owned(), forms.to_owned())
        } else {
            (at, message, "write it as docs/catalogue.md shows it".to_owned())
        };
        self.problems.add(&at, Rule::WrongShape, wrong, to_do);
        None
    }

    fn files_below(&mut self, folder: &Path) -> Vec<PathBuf> {
        match fs::read_dir(folder) {
            Ok(entries) => {
                let mut paths: Vec<PathBuf> = entries
                    .filter_map(|entry| entry.ok().map(|entry| entry.path()))
                    .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
                    .collect();
                paths.sort();
                paths
            }
            Err(error) => {
                self.unreadable(folder, "listed", &error);
                Vec::new()
            }
        }
    }
}
