//! The facts: tables to judge by, the record behind them, and indices that make queries quick.

mod action;
mod breach;
mod drill;
mod harm;
mod letter;
mod question;
mod record;

pub use action::{Action, ActionRole, Band, Cost, Login};
pub use breach::{
    Breach, BreachKind, Chain, Confirms, Exposure, Fate, Group, Instead, Overlay, Role, Standing,
    State, Variant,
};
pub use drill::{Channel, Drill};
pub use harm::Harm;
pub use letter::{Blank, Letter, Recipient};
pub use question::{Options, Question, Stage};
pub use record::{
    Archived, Change, ChangeKind, Claim, Listing, Mark, Measure, Reading, Record, Records, Said,
    Source, Sum, Titled, Via,
};

use std::error::Error;
use std::fmt;

use super::index::{
    ActionIndex, BreachIndex, DrillIndex, HarmIndex, KindIndex, LetterIndex, OptionIndex,
    OrganisationIndex, QuestionIndex, ServiceIndex,
};
use super::{Answers, Condition, Date};

/// What a person would say they used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Its id, for saved files and words.
    pub id: String,
    /// The id of the group it is listed in.
    pub group: String,
}

/// A wellbeing services county, Helsinki or Åland.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its id, for saved files and words.
    pub id: String,
    /// Whom to ask there.
    pub contact: OrganisationIndex,
    /// Its official code, two digits; not packed.
    pub code: String,
    /// Its tile on the map, as column and row from 0; not packed.
    pub tile: (u8, u8),
}

/// A category of personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataKind {
    /// Its id, for words and output; not packed, unpacking numbers the rows.
    pub id: String,
    /// How much somebody could do with it, 0 to 100.
    pub harm: u8,
}

/// A body that holds data, says things or helps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organisation {
    /// Its id, for words; not packed, unpacking numbers the rows.
    pub id: String,
    /// The address of its site; not packed.
    pub site: Option<String>,
    /// The address of its page about people's own data.
    pub page: Option<String>,
    /// A verified telephone number, as it is written in Finland.
    pub phone: Option<String>,
    /// A verified e-mail address.
    pub email: Option<String>,
    /// A verified postal address.
    pub post: Option<String>,
    /// Who supervises how it handles data, where it is not the Data Protection Ombudsman.
    pub supervisor: Option<OrganisationIndex>,
    /// Whether it helps everybody, whatever leaked.
    pub helps: bool,
    /// The newest day on which a page with its contacts was read.
    pub checked: Date,
}

/// The tables as they are packed: facts without words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tables {
    /// The newest day on which a breach was reviewed.
    pub reviewed: Date,
    /// Services, in the order they are listed.
    pub services: Vec<Service>,
    /// Places, in the order they are listed.
    pub places: Vec<Place>,
    /// Data kinds.
    pub kinds: Vec<DataKind>,
    /// Organisations.
    pub organisations: Vec<Organisation>,
    /// Questions, in the order they are asked when nothing else decides.
    pub questions: Vec<Question>,
    /// Breaches.
    pub breaches: Vec<Breach>,
    /// Actions.
    pub actions: Vec<Action>,
    /// What becomes possible with sets of data.
    pub harms: Vec<Harm>,
    /// Letters, in the order they are offered; where they come in a pack of their own, they are in
    /// [`Help`].
    pub letters: Vec<Letter>,
    /// Practice messages, in the order they are shown when nothing else decides; see `letters`.
    pub drills: Vec<Drill>,
}

impl Tables {
    /// The ids of the groups of services, in the order in which they are listed.
    ///
    /// ```
    /// use osuiko_engine::example;
    ///
    /// let catalogue = example::catalogue();
    /// assert_eq!(catalogue.tables().service_groups().len(), 1);
    /// ```
    pub fn service_groups(&self) -> Vec<&str> {
        let mut groups: Vec<&str> = Vec::new();
        for service in &self.services {
            if !groups.contains(&service.group.as_str()) {
                groups.push(&service.group);
            }
        }
        groups
    }
}

/// The rows that have no part in the check and come after it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Help {
    /// Letters, in the order they are offered.
    pub letters: Vec<Letter>,
    /// Practice messages, in the order they are shown when nothing else decides.
    pub drills: Vec<Drill>,
    /// The official page of each action, row by row, where there is one.
    pub links: Vec<Option<String>>,
    /// Who says so of each misuse, row by row.
    pub publishers: Vec<String>,
}

impl Help {
    /// What of these tables comes after the check.
    pub fn of(tables: &Tables) -> Self {
        Self {
            letters: tables.letters.clone(),
            drills: tables.drills.clone(),
            links: tables.actions.iter().map(|action| action.link.clone()).collect(),
            publishers: tables.harms.iter().map(|harm| harm.publishers.clone()).collect(),
        }
    }
}

/// The tables, with the indices that make them quick to query.
///
/// An index that points nowhere finds nothing: every look-up gives an `Option`. The packer
/// writes no such index, and the packed file carries a checksum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    tables: NeverDropped<Tables>,
    help: Later<NeverDropped<Help>>,
    by_service: Vec<Vec<BreachIndex>>,
    variants: Vec<Vec<Variant>>,
    services: QuestionIndex,
    places: QuestionIndex,
    told: QuestionIndex,
}

/// A value that is set once, later. The browser has one thread, so there it need not be shared
/// between threads, which takes code.
#[cfg(target_arch = "wasm32")]
type Later<T> = std::cell::OnceCell<T>;

/// A value that is set once, later.
#[cfg(not(target_arch = "wasm32"))]
type Later<T> = std::sync::OnceLock<T>;

/// A value that lives as long as the page: `ManuallyDrop` in the browser, where the page ends
/// before the value would (saves 2 kB of code that never runs), `Box` elsewhere.
#[cfg(target_arch = "wasm32")]
pub type NeverDropped<T> = std::mem::ManuallyDrop<T>;

/// A value that lives as long as the page; here it is dropped like any other.
#[cfg(not(target_arch = "wasm32"))]
pub type NeverDropped<T> = Box<T>;

/// What makes tables unusable: there must be exactly one question that takes its options
/// from this table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingQuestion(&'static str);

impl fmt::Display for MissingQuestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there must be one question about {}", self.0)
    }
}

impl Error for MissingQuestion {}

impl Catalogue {
    /// The catalogue over these tables.
    ///
    /// # Errors
    /// [`MissingQuestion`] when the questions about services, places and letters received are not there
    /// once each.
    pub fn new(tables: Tables) -> Result<Self, MissingQuestion> {
        Self::over(NeverDropped::new(tables))
    }

    /// The catalogue over tables that are wrapped in [`NeverDropped`] already.
    ///
    /// # Errors
    /// As [`Catalogue::new`].
    pub fn over(tables: NeverDropped<Tables>) -> Result<Self, MissingQuestion> {
        let asks = |options: &Options, what| {
            let mut found =
                tables.questions.iter().enumerate().filter(|(_, q)| q.options == *options);
            match (found.next(), found.next()) {
                (Some((position, _)), None) => Ok(QuestionIndex::at(position)),
                _ => Err(MissingQuestion(what)),
            }
        };
        let services = asks(&Options::Services, "services")?;
        let places = asks(&Options::Places, "places")?;
        let told = asks(&Options::Breaches, "breaches")?;
        let by_service = by_service(&tables);
        let variants = variants(&tables, places, told);
        Ok(Self { tables, help: Later::new(), by_service, variants, services, places, told })
    }

    /// This catalogue with other breaches, each in the place of the one it had there.
    #[must_use]
    pub fn with_breaches(&self, breaches: Vec<Breach>) -> Self {
        let tables = NeverDropped::new(Tables { breaches, ..Tables::clone(&self.tables) });
        let by_service = by_service(&tables);
        let variants = variants(&tables, self.places, self.told);
        let Self { services, places, told, .. } = *self;
        Self { tables, help: self.help.clone(), by_service, variants, services, places, told }
    }

    /// The facts as they were packed.
    pub fn tables(&self) -> &Tables {
        &self.tables
    }

    /// Adds the rows that come after the check; what was added once stays.
    pub fn add_help(&self, help: Help) {
        let _ = self.help.set(NeverDropped::new(help));
    }

    /// The letters, in the order they are offered; none until they have come.
    pub fn letters(&self) -> &[Letter] {
        self.help.get().map_or(&self.tables.letters, |help| &help.letters)
    }

    /// The practice messages, in the order they are shown when nothing else decides; none until
    /// they have come.
    pub fn drills(&self) -> &[Drill] {
        self.help.get().map_or(&self.tables.drills, |help| &help.drills)
    }

    /// The official page of an action, where there is one and it has come.
    pub fn link(&self, action: ActionIndex) -> Option<&str> {
        let of_tables = || self.tables.actions.get(action.position())?.link.as_deref();
        match self.help.get() {
            Some(help) => help.links.get(action.position())?.as_deref(),
            None => of_tables(),
        }
    }

    /// Who says so of a misuse: publishers, separated by commas; nothing until it has come.
    pub fn publishers(&self, harm: HarmIndex) -> &str {
        let publishers = match self.help.get() {
            Some(help) => help.publishers.get(harm.position()),
            None => self.misuse(harm).map(|harm| &harm.publishers),
        };
        publishers.map_or("", String::as_str)
    }

    /// The question which services a person used.
    pub fn services_question(&self) -> QuestionIndex {
        self.services
    }

    /// The question where a person lived.
    pub fn places_question(&self) -> QuestionIndex {
        self.places
    }

    /// The question which breaches an organisation has told a person of.
    pub fn told_question(&self) -> QuestionIndex {
        self.told
    }

    /// The breaches that can reach people who used `service`.
    pub fn reached_by(&self, service: ServiceIndex) -> &[BreachIndex] {
        self.by_service.get(service.position()).map_or(&[], Vec::as_slice)
    }

    /// The ways of being hit by `breach`, with the differences between places worked in.
    pub fn variants(&self, breach: BreachIndex) -> &[Variant] {
        self.variants.get(breach.position()).map_or(&[], Vec::as_slice)
    }

    /// Where the person lived; `None` while that is not known.
    pub fn home(&self, answers: &Answers) -> Option<&Place> {
        let place = answers.chosen(self.places)?.first()?;
        self.tables.places.get(place.position())
    }

    /// How many options `question` has.
    pub fn option_count(&self, question: &Question) -> usize {
        match &question.options {
            Options::Own(own) => own.len(),
            Options::Services => self.tables.services.len(),
            Options::Places => self.tables.places.len(),
            Options::Breaches => self.tables.breaches.len(),
        }
    }

    /// The id of an option of `question`, as saved files spell it.
    pub fn option_id<'a>(&'a self, question: &'a Question, option: OptionIndex) -> Option<&'a str> {
        let at = option.position();
        match &question.options {
            Options::Own(own) => own.get(at).map(String::as_str),
            Options::Services => self.tables.services.get(at).map(|s| s.id.as_str()),
            Options::Places => self.tables.places.get(at).map(|p| p.id.as_str()),
            Options::Breaches => self.tables.breaches.get(at).map(|b| b.key.as_str()),
        }
    }

    /// The option of `question` with this id.
    pub fn option_with_id(&self, question: &Question, id: &str) -> Option<OptionIndex> {
        (0..self.option_count(question))
            .map(OptionIndex::at)
            .find(|&option| self.option_id(question, option) == Some(id))
    }

    /// The question with this id.
    pub fn question_with_id(&self, id: &str) -> Option<QuestionIndex> {
        self.tables.questions.iter().position(|q| q.id == id).map(QuestionIndex::at)
    }

    /// Every question with its index, in the catalogue's order.
    pub fn questions(&self) -> impl Iterator<Item = (QuestionIndex, &Question)> {
        self.tables.questions.iter().enumerate().map(|(at, q)| (QuestionIndex::at(at), q))
    }

    /// One question.
    pub fn question(&self, index: QuestionIndex) -> Option<&Question> {
        self.tables.questions.get(index.position())
    }

    /// One breach.
    pub fn breach(&self, index: BreachIndex) -> Option<&Breach> {
        self.tables.breaches.get(index.position())
    }

    /// One data kind.
    pub fn kind(&self, index: KindIndex) -> Option<&DataKind> {
        self.tables.kinds.get(index.position())
    }

    /// One organisation.
    pub fn organisation(&self, index: OrganisationIndex) -> Option<&Organisation> {
        self.tables.organisations.get(index.position())
    }

    /// One action.
    pub fn action(&self, index: ActionIndex) -> Option<&Action> {
        self.tables.actions.get(index.position())
    }

    /// One misuse.
    pub fn misuse(&self, index: HarmIndex) -> Option<&Harm> {
        self.tables.harms.get(index.position())
    }

    /// One letter.
    pub fn letter(&self, index: LetterIndex) -> Option<&Letter> {
        self.letters().get(index.position())
    }

    /// One practice message.
    pub fn drill(&self, index: DrillIndex) -> Option<&Drill> {
        self.drills().get(index.position())
    }

    /// How much harm a kind can do, 0 to 100; 0 for one that is not there.
    pub fn harm(&self, kind: KindIndex) -> u8 {
        self.kind(kind).map_or(0, |kind| kind.harm)
    }
}

/// The breaches that each service reaches.
fn by_service(tables: &Tables) -> Vec<Vec<BreachIndex>> {
    let mut by_service = vec![Vec::new(); tables.services.len()];
    for (position, breach) in tables.breaches.iter().enumerate() {
        for service in &breach.services {
            if let Some(reached) = by_service.get_mut(service.position()) {
                reached.push(BreachIndex::at(position));
            }
        }
    }
    by_service
}

/// The variants of each breach.
fn variants(tables: &Tables, places: QuestionIndex, told: QuestionIndex) -> Vec<Vec<Variant>> {
    let variants = tables.breaches.iter().enumerate().map(|(position, breach)| {
        breach.variants(places, &Condition::Is(told, OptionIndex::at(position)))
    });
    variants.collect()
}
