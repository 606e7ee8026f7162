//! What the tests share: the shipped catalogue, small random ones, random answers, dice.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use osuiko::ui::Knowledge;
use osuiko_catalogue::{Edition, Sound, Sources, folder};
use osuiko_engine::catalogue::Band;
use osuiko_engine::catalogue::{
    Action, ActionRole, Blank, Breach, BreachKind, Channel, Confirms, Cost, DataKind, Drill,
    Exposure, Group, Harm, Letter, Login, Options, Organisation, Overlay, Place, Question,
    Recipient, Service, Stage, Standing, State, Tables,
};
use osuiko_engine::check::Assessment;
use osuiko_engine::index::{
    BreachIndex, HarmIndex, KindIndex, OptionIndex, OrganisationIndex, QuestionIndex, ServiceIndex,
    SourceIndex,
};
use osuiko_engine::ordered::Set;
use osuiko_engine::{Answer, Answers, Catalogue, Condition, Date};
use osuiko_formats::judged::{Judged, JudgedStep, JudgedVerdict};
use osuiko_formats::saved::{self, Saved};
use osuiko_words::Language;
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::RngSeed;
use serde_json::{Map, Value};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The authoring files as they ship.
pub(crate) static SOURCES: LazyLock<Sources> =
    LazyLock::new(|| folder::read(&root().join("assets")).unwrap());

/// The catalogue as it ships, in every language.
pub(crate) static SOUND: LazyLock<Sound> =
    LazyLock::new(|| Sound::check(&SOURCES, None).unwrap_or_else(|problems| panic!("{problems}")));

/// What ships in one language.
pub(crate) fn edition(language: Language) -> &'static Edition {
    SOUND.edition(language)
}

/// What ships in easy Finnish.
pub(crate) fn easy_edition() -> &'static Edition {
    SOUND.easy()
}

static SHIPPED: LazyLock<Arc<Catalogue>> =
    LazyLock::new(|| Arc::new(edition(Language::En).catalogue().clone()));

/// The catalogue as it ships.
pub(crate) fn shipped() -> &'static Catalogue {
    &SHIPPED
}

/// What becomes possible for these verdicts, in the order shown.
pub(crate) fn harms<'a>(catalogue: &'a Catalogue, assessment: &Assessment) -> Vec<&'a Harm> {
    let found = osuiko_engine::plan::harms(catalogue, assessment);
    found.into_iter().map(|index| catalogue.misuse(index).unwrap()).collect()
}

/// The words of facts as tests name them: by table, id and attribute.
pub(crate) trait ByKey {
    /// The text under `<table>-<id>`, or its attribute; nothing where there is none.
    fn word(&self, table: &str, id: &str, attribute: &str) -> &str;
}

impl ByKey for Knowledge {
    fn word(&self, table: &str, id: &str, attribute: &str) -> &str {
        let dot = if attribute.is_empty() { "" } else { "." };
        self.words.by_key(&[table, "-", id, dot, attribute].concat()).unwrap_or_default()
    }
}

/// So many cases, the same ones on every run and on every machine.
pub(crate) fn cases(cases: u32) -> ProptestConfig {
    // For a long search: `docs/fuzzing.md`.
    let asked = |name: &str| std::env::var(name).ok().map(|value| value.parse().unwrap());
    ProptestConfig {
        cases: asked("OSUIKO_CASES").map_or(cases, |asked: u64| asked.try_into().unwrap()),
        rng_seed: RngSeed::Fixed(asked("OSUIKO_SEED").unwrap_or(20_230_824)),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Answers to the shipped catalogue, written as in a saved file.
pub(crate) fn answers(json: &Value) -> Answers {
    let fields = json.as_object().expect("answers are an object").iter();
    let saved: Vec<(String, Saved)> = fields
        .map(|(question, value)| {
            let id = |value: &Value| value.as_str().expect("an id").to_owned();
            let answer = value.as_array().map_or_else(
                || Saved::One(id(value)),
                |several| Saved::Several(several.iter().map(id).collect()),
            );
            (question.clone(), answer)
        })
        .collect();
    saved::read(shipped(), saved).expect("the answers make sense")
}

/// Answers as they stand in a saved file: tests may print what the program never does.
pub(crate) fn as_json(catalogue: &Catalogue, answers: &Answers) -> Value {
    let fields: Map<String, Value> = saved::write(catalogue, answers)
        .into_iter()
        .map(|(question, answer)| {
            let value = match answer {
                Saved::One(one) => Value::from(one),
                Saved::Several(several) => Value::from(several),
            };
            (question, value)
        })
        .collect();
    Value::from(fields)
}

/// The question of the shipped catalogue with this id.
pub(crate) fn question(id: &str) -> QuestionIndex {
    shipped().question_with_id(id).unwrap_or_else(|| panic!("there is no question {id}"))
}

/// The breach of the shipped catalogue with this key.
pub(crate) fn breach(key: &str) -> BreachIndex {
    let position = shipped().tables().breaches.iter().position(|breach| breach.key == key);
    BreachIndex::at(position.unwrap_or_else(|| panic!("there is no breach {key}")))
}

/// The data kind of the shipped catalogue with this id.
pub(crate) fn kind(id: &str) -> KindIndex {
    let position = shipped().tables().kinds.iter().position(|kind| kind.id == id);
    KindIndex::at(position.unwrap_or_else(|| panic!("there is no data kind {id}")))
}

/// What a person sees: the verdicts and the plan, without the questions left.
pub(crate) fn result(
    catalogue: &Catalogue,
    answers: &Answers,
) -> (Vec<JudgedVerdict>, Vec<JudgedStep>) {
    let judged = Judged::new(catalogue, answers);
    (judged.verdicts, judged.plan)
}

/// Numbers that look thrown and are the same every time (`SplitMix64`).
#[derive(Clone, Debug)]
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        let sides = u64::try_from(sides).unwrap().max(1);
        usize::try_from(mixed % sides).unwrap()
    }

    /// An answer that makes sense to `question`; one in six is "I don't know".
    pub(crate) fn answer(&mut self, catalogue: &Catalogue, question: QuestionIndex) -> Answer {
        if self.roll(6) == 0 { Answer::Unknown } else { self.choice(catalogue, question) }
    }

    /// An answer that makes sense to `question` and is not "I don't know".
    pub(crate) fn choice(&mut self, catalogue: &Catalogue, question: QuestionIndex) -> Answer {
        let choices = choices(catalogue, question);
        choices[self.roll(choices.len())].clone()
    }
}

/// The answers that make sense to `question`, "I don't know" left out: all of them, or,
/// where a question takes several of very many options, none, one, two neighbours and all.
pub(crate) fn choices(catalogue: &Catalogue, question: QuestionIndex) -> Vec<Answer> {
    let asked = catalogue.question(question).unwrap();
    let options: Vec<OptionIndex> =
        (0..catalogue.option_count(asked)).map(OptionIndex::at).collect();
    if !asked.several {
        return options.into_iter().map(Answer::single).collect();
    }
    let sets: Vec<Set<OptionIndex>> = if options.len() > 8 {
        let neighbours = options.windows(2).chain(options.chunks(1)).chain([&[], &options[..]]);
        neighbours.map(|some| some.iter().copied().collect()).collect()
    } else {
        let chosen = |bits: u32| options.iter().filter(move |o| bits & (1 << o.0) != 0).copied();
        (0_u32..1 << options.len()).map(|bits| chosen(bits).collect()).collect()
    };
    sets.into_iter()
        .filter(|chosen| !chosen.is_empty() || asked.none)
        .filter(|chosen| chosen.len() < 2 || asked.exclusive.iter().all(|o| !chosen.contains(*o)))
        .map(Answer::Chosen)
        .collect()
}

/// A catalogue, answers to it, and dice for whatever else a test wants to pick.
#[derive(Clone)]
pub(crate) struct Given {
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) answers: Answers,
    pub(crate) dice: Dice,
}

impl Given {
    /// Any question.
    pub(crate) fn any_question(&mut self) -> QuestionIndex {
        QuestionIndex::at(self.dice.roll(self.catalogue.questions().count()))
    }

    /// Every breach.
    pub(crate) fn breaches(&self) -> impl Iterator<Item = BreachIndex> + use<> {
        (0..self.catalogue.tables().breaches.len()).map(BreachIndex::at)
    }
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let answers = as_json(&self.catalogue, &self.answers);
        if Arc::ptr_eq(&self.catalogue, &SHIPPED) {
            return write!(f, "the shipped catalogue, {answers}, {:?}", self.dice);
        }
        let Tables { breaches, actions, .. } = self.catalogue.tables();
        write!(f, "{breaches:#?}\n{actions:#?}\n{answers}, {:?}", self.dice)
    }
}

/// A catalogue, shipped or small, with answers to it.
pub(crate) fn given() -> impl Strategy<Value = Given> {
    let catalogue =
        prop_oneof![1 => Just(Arc::clone(&SHIPPED)), 3 => small_tables().prop_map(ready)];
    catalogue.prop_flat_map(given_for)
}

/// The shipped catalogue with answers to it.
pub(crate) fn given_shipped() -> impl Strategy<Value = Given> {
    given_for(Arc::clone(&SHIPPED))
}

/// A small catalogue with answers to it.
pub(crate) fn given_small() -> impl Strategy<Value = Given> {
    small_tables().prop_map(ready).prop_flat_map(given_for)
}

/// The catalogue over these tables.
pub(crate) fn ready(tables: Tables) -> Arc<Catalogue> {
    Arc::new(Catalogue::new(tables).expect("small catalogues fit together"))
}

/// This catalogue with answers to it.
pub(crate) fn given_for(catalogue: Arc<Catalogue>) -> impl Strategy<Value = Given> {
    let answers = random_answers(&catalogue);
    (answers, any::<u64>()).prop_map(move |(answers, dice)| Given {
        catalogue: Arc::clone(&catalogue),
        answers,
        dice: Dice(dice),
    })
}

/// Answers that make sense, to some of the questions.
fn random_answers(catalogue: &Catalogue) -> impl Strategy<Value = Answers> + use<> {
    let each: Vec<_> = catalogue
        .questions()
        .map(|(index, _)| {
            let chosen = select(choices(catalogue, index)).prop_map(Some);
            let answer = prop_oneof![
                3 => Just(None),
                1 => Just(Some(Answer::Unknown)),
                6 => chosen,
            ];
            answer.prop_map(move |answer| answer.map(|answer| (index, answer)))
        })
        .collect();
    each.prop_map(|answers| answers.into_iter().flatten().collect())
}

/// How many options each question of a small catalogue has.
const OPTIONS: [usize; 7] = [3, 3, 3, 2, 2, 2, 2];

/// The question of a small catalogue where a person lived.
pub(crate) const PLACE: QuestionIndex = QuestionIndex(1);

/// The questions of a small catalogue that its conditions ask about.
const ASKED: [usize; 5] = [0, 1, 2, 3, 4];

/// A condition over the questions of a small catalogue.
pub(crate) fn conditions() -> impl Strategy<Value = Condition> {
    let leaf = select(&ASKED[..]).prop_flat_map(|question| {
        let index = QuestionIndex::at(question);
        let options: Vec<OptionIndex> = (0..OPTIONS[question]).map(OptionIndex::at).collect();
        prop_oneof![
            select(options.clone()).prop_map(move |option| Condition::Is(index, option)),
            subsequence(options, 1..=OPTIONS[question])
                .prop_map(move |options| Condition::Overlaps(index, options)),
        ]
    });
    leaf.prop_recursive(3, 12, 3, |part| {
        prop_oneof![
            vec(part.clone(), 0..=3).prop_map(Condition::All),
            vec(part.clone(), 0..=3).prop_map(Condition::Any),
            part.prop_map(|part| Condition::Not(Box::new(part))),
        ]
    })
}

/// The tables of a catalogue small enough to meet its corners often.
pub(crate) fn small_tables() -> impl Strategy<Value = Tables> {
    let breaches = [breaches("first-2020"), breaches("second-2021")];
    let help = (vec(actions(), 0..=3), vec(letters(), 0..=3), vec(drills(), 0..=3));
    (breaches, help).prop_map(|(breaches, (mut actions, mut letters, mut drills))| {
        for (number, letter) in letters.iter_mut().enumerate() {
            letter.id = format!("letter-{number}");
        }
        for (number, drill) in drills.iter_mut().enumerate() {
            drill.id = format!("drill-{number}");
        }
        for (number, action) in actions.iter_mut().enumerate() {
            action.id = format!("action-{number}");
        }
        let id = |name: &str, number: usize| format!("{name}-{number}");
        Tables {
            reviewed: DAY,
            services: (0..3)
                .map(|n| Service { id: id("service", n), group: "care".to_owned() })
                .collect(),
            places: (0..3)
                .map(|n| Place {
                    id: id("place", n),
                    contact: OrganisationIndex(0),
                    code: String::new(),
                    tile: (0, 0),
                })
                .collect(),
            kinds: [90, 60, 15]
                .into_iter()
                .enumerate()
                .map(|(n, harm)| DataKind { id: id("kind", n), harm })
                .collect(),
            organisations: vec![Organisation {
                id: "county".to_owned(),
                ..Organisation::default()
            }],
            questions: questions(),
            breaches: breaches.into(),
            actions,
            harms: small_harms(),
            letters,
            drills,
        }
    })
}

/// Harms of one kind, of two, and of one with either of two.
fn small_harms() -> Vec<Harm> {
    let harm = |id: &str, all: &[u32], any: &[u32], weight| Harm {
        id: id.to_owned(),
        all: all.iter().copied().map(KindIndex).collect(),
        any: any.iter().copied().map(KindIndex).collect(),
        weight,
        publishers: "Somebody".to_owned(),
        sources: vec![SourceIndex(0)],
    };
    vec![
        harm("one", &[2], &[], 10),
        harm("both", &[0, 1], &[], 90),
        harm("either", &[0], &[1, 2], 50),
    ]
}

/// The day on which everything in a small catalogue was reviewed.
const DAY: Date = Date { year: 2026, month: 11, day: 22 };

fn questions() -> Vec<Question> {
    let own = |ids: &[&str]| Options::Own(ids.iter().map(|&id| id.to_owned()).collect());
    let one = |id: &str, stage, options| Question {
        id: id.to_owned(),
        stage,
        several: false,
        options,
        none: false,
        exclusive: Vec::new(),
    };
    let several = |id: &str, stage, options| Question { several: true, ..one(id, stage, options) };
    vec![
        Question { none: true, ..several("services", Stage::Who, Options::Services) },
        one("place", Stage::Where, Options::Places),
        several("period", Stage::When, own(&["before", "during", "after"])),
        one("paid", Stage::How, own(&["yes", "no"])),
        one("given", Stage::How, own(&["yes", "no"])),
        Question { none: true, ..several("told", Stage::Since, Options::Breaches) },
        Question {
            exclusive: vec![OptionIndex(1)],
            ..several("noticed", Stage::Since, own(&["threat", "nothing"]))
        },
    ]
}

fn standings() -> impl Strategy<Value = Standing> {
    select(vec![Standing::Official, Standing::Reported, Standing::Unclear, Standing::Some])
}

fn exposures() -> impl Strategy<Value = Exposure> {
    let states = select(vec![State::Exposed, State::Maybe, State::SaidNotExposed]);
    (0_u32..3, states, option::of(conditions())).prop_map(|(kind, state, when)| Exposure {
        kind: KindIndex(kind),
        state,
        when,
        by: OrganisationIndex(0),
        sources: vec![SourceIndex(0)],
    })
}

fn breaches(key: &'static str) -> impl Strategy<Value = Breach> {
    let services = btree_set((0_u32..3).prop_map(ServiceIndex), 1..=2);
    let group = |id: &'static str| {
        let exposed = vec(exposures(), 1..=4);
        let told = prop_oneof![3 => Just(false), 1 => Just(true)];
        (conditions(), option::of(conditions()), standings(), told, exposed).prop_map(
            move |(when, unless, standing, letter, exposures)| Group {
                id: id.to_owned(),
                when,
                unless,
                standing,
                letter,
                confirms: Confirms::Place,
                instead: Vec::new(),
                sources: vec![SourceIndex(0)],
                exposures,
            },
        )
    };
    let groups = prop_oneof![
        group("one").prop_map(|one| vec![one]),
        (group("one"), group("two")).prop_map(|(one, two)| vec![one, two]),
    ];
    (services, groups, overlays()).prop_map(move |(services, mut groups, overlays)| {
        // As in every real record, a group is first of all the people who used a service.
        for group in &mut groups {
            let used = services.iter().map(|service| OptionIndex(service.0)).collect();
            let used = Condition::Overlaps(QuestionIndex(0), used);
            group.when = Condition::All(vec![used, group.when.clone()]);
        }
        let overlays = overlays
            .into_iter()
            .filter(|overlay| usize::try_from(overlay.group).is_ok_and(|n| n < groups.len()))
            .collect();
        Breach {
            key: key.to_owned(),
            kind: BreachKind::Intrusion,
            services: services.into_iter().collect(),
            reviewed: DAY,
            chain: Vec::new(),
            groups,
            overlays,
        }
    })
}

/// At most one overlay for each group.
fn overlays() -> impl Strategy<Value = Vec<Overlay>> {
    let of_group = |group| {
        let places = subsequence(vec![OptionIndex(0), OptionIndex(1), OptionIndex(2)], 1..=3);
        let laid = (places, option::of(standings()), vec(exposures(), 0..=2));
        option::of(laid.prop_map(move |(places, standing, exposures)| Overlay {
            group,
            places,
            when: None,
            unless: None,
            standing,
            confirms: None,
            sources: vec![SourceIndex(0)],
            exposures,
        }))
    };
    (of_group(0), of_group(1)).prop_map(|(one, two)| one.into_iter().chain(two).collect())
}

fn actions() -> impl Strategy<Value = Action> {
    let bands = select(vec![Band::Now, Band::Soon, Band::Later, Band::IfMisused]);
    let kinds = subsequence(vec![KindIndex(0), KindIndex(1), KindIndex(2)], 0..=2);
    let breaches = subsequence(vec![BreachIndex(0), BreachIndex(1)], 0..=1);
    let noticed = Condition::Is(QuestionIndex(6), OptionIndex(0));
    let conditions = (option::of(conditions()), option::of(Just(noticed)));
    let harms = subsequence(vec![HarmIndex(0), HarmIndex(1), HarmIndex(2)], 0..=1);
    let roles = select(vec![ActionRole::Step, ActionRole::People, ActionRole::Tool]);
    let about = (roles, any::<bool>(), bands);
    (about, (kinds, harms), breaches, conditions, 0_u8..=100).prop_map(
        |((role, anybody, band), (kinds, harms), breaches, (when, now_when), weight)| Action {
            id: String::new(),
            role,
            anybody,
            band,
            kinds,
            harms,
            breaches,
            when,
            now_when,
            weight,
            minutes: 10,
            cost: Cost::Free,
            login: Login::None,
            minimum_age: None,
            provider: None,
            link: None,
            sources: vec![SourceIndex(0)],
            reviewed: DAY,
        },
    )
}

/// Some of the kinds and at most one of the breaches of a small catalogue.
fn kinds_and_breach() -> impl Strategy<Value = (Vec<KindIndex>, Vec<BreachIndex>)> {
    let kinds = subsequence(vec![KindIndex(0), KindIndex(1), KindIndex(2)], 0..=2);
    (kinds, subsequence(vec![BreachIndex(0), BreachIndex(1)], 0..=1))
}

fn letters() -> impl Strategy<Value = Letter> {
    let to = select(vec![
        Recipient::Controller,
        Recipient::Ombudsman,
        Recipient::Police,
        Recipient::Bank,
    ]);
    let office = option::of(Just(OrganisationIndex(0)));
    let except = subsequence(vec![BreachIndex(0), BreachIndex(1)], 0..=1);
    let all = vec![
        Blank::Name,
        Blank::Contact,
        Blank::Sent,
        Blank::Reference,
        Blank::Happened,
        Blank::Loss,
    ];
    let blanks = subsequence(all, 0..=6);
    (to, office, kinds_and_breach(), except, option::of(conditions()), blanks).prop_map(
        |(to, office, (kinds, breaches), except, when, blanks)| Letter {
            id: String::new(),
            to,
            office,
            kinds,
            breaches,
            except,
            when,
            blanks,
            sources: vec![SourceIndex(0)],
            reviewed: DAY,
        },
    )
}

fn drills() -> impl Strategy<Value = Drill> {
    let channels = select(vec![
        Channel::TextMessage,
        Channel::Email,
        Channel::Letter,
        Channel::Call,
        Channel::Visit,
        Channel::SocialMedia,
    ]);
    (channels, any::<bool>(), kinds_and_breach()).prop_map(
        |(channel, genuine, (kinds, breaches))| Drill {
            id: String::new(),
            channel,
            genuine,
            kinds,
            breaches,
            sources: vec![SourceIndex(0)],
            reviewed: DAY,
        },
    )
}
