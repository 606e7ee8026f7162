//! The packed catalogue comes back as it went in, or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::LazyLock;

use futures::executor::block_on;
use osuiko::session::draft::Desk;
use osuiko::session::journey::{Journey, Move, Screen};
use osuiko::session::notes::{Field, Note, Notes};
use osuiko::ui::{Check, CheckProps, Knowledge, Placement};
use osuiko_engine::catalogue::Band;
use osuiko_engine::catalogue::{
    Action, ActionRole, Blank, Breach, BreachKind, Chain, Channel, Confirms, Cost, Drill, Exposure,
    Group, Help, Instead, Letter, Login, Options, Overlay, Recipient, Role, Stage, Standing, State,
    Tables,
};
use osuiko_engine::check::{assess, changes, verdict};
use osuiko_engine::drills::drills;
use osuiko_engine::index::{
    BreachIndex, HarmIndex, KindIndex, OptionIndex, OrganisationIndex, QuestionIndex, ServiceIndex,
};
use osuiko_engine::letters::offers;
use osuiko_engine::{Answer, Answers, Catalogue, Condition, Date};
use osuiko_formats::judged::Judged;
use osuiko_formats::packed::{
    FORMAT, HELP_MAGIC, MAGIC, Packed, PackedError, Packs, TabInText, Texts, Unpacked,
    UnpackedHelp, pack, pack_help, unpack, unpack_help,
};
use osuiko_words::facts::{first_keys, keys};
use osuiko_words::{FIRST_PAGE_TEXTS, Language, PAGE_TEXTS, SOFT_HYPHEN, Words, plain};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use yew::LocalServerRenderer;

use crate::support::{
    Dice, SOUND, as_json, cases, edition, given_small, result, shipped, small_tables,
};

/// The bytes before the packed value: what it is, and in which format.
const HEADER: usize = MAGIC.len() + 2;

/// The shipped catalogue, packed.
static SHIPPED: LazyLock<Vec<u8>> = LazyLock::new(|| edition(Language::Fi).packed().unwrap().first);

/// One small catalogue, always the same.
fn small() -> Packed {
    let mut runner = TestRunner::new(cases(1));
    let tables = small_tables().new_tree(&mut runner).unwrap().current();
    let text = |key: &str| if key.contains("place-1") { "Pohjoinen" } else { "" }.to_owned();
    let [first, help] = texts(&tables, text);
    Packed { tables, first, help }
}

/// The texts of both packs: one of the page in each, and of the facts what `text` says of a key.
fn texts(tables: &Tables, text: impl Fn(&str) -> String) -> [Texts; 2] {
    let mut facts: Vec<String> = keys(tables).iter().map(|key| text(key)).collect();
    let behind = facts.split_off(first_keys(tables));
    let page = |word: &str| vec![word.to_owned()];
    [Texts { page: page("Osuiko?"), facts }, Texts { page: page("Apua"), facts: behind }]
}

/// The tables and the texts that are in two packs.
fn both(packs: &Packs) -> Result<(Unpacked, UnpackedHelp), PackedError> {
    let first = unpack(&packs.first)?;
    let help = unpack_help(&packs.help, first.checksum)?;
    Ok((first, help))
}

/// A file around these bytes, with the right checksum.
fn sealed(body: &[u8]) -> Vec<u8> {
    sealed_as(MAGIC, body)
}

/// The same for either pack.
fn sealed_as(magic: [u8; 8], body: &[u8]) -> Vec<u8> {
    let sum = adler2::adler32_slice(body).to_le_bytes();
    [&magic[..], &FORMAT.to_le_bytes(), body, &sum].concat()
}

/// What stands between the header and the checksum.
fn body(file: &[u8]) -> &[u8] {
    &file[HEADER..file.len() - 4]
}

/// What comes back of these tables: without what is not packed.
fn without_the_record(tables: Tables) -> Tables {
    let mut tables = tables;
    let ids = tables.kinds.iter_mut().map(|row| &mut row.id);
    let ids = ids.chain(tables.organisations.iter_mut().map(|row| &mut row.id));
    let ids = ids.chain(tables.actions.iter_mut().map(|row| &mut row.id));
    let ids = ids.chain(tables.harms.iter_mut().map(|row| &mut row.id));
    let ids = ids.chain(tables.letters.iter_mut().map(|row| &mut row.id));
    for id in ids.chain(tables.drills.iter_mut().map(|row| &mut row.id)) {
        *id = String::new();
    }
    for row in &mut tables.places {
        (row.code, row.tile) = Default::default();
    }
    tables.organisations.iter_mut().for_each(|row| row.site = None);
    tables.harms.iter_mut().for_each(|row| row.sources = Vec::new());
    for row in &mut tables.breaches {
        (row.reviewed, row.chain) = Default::default();
        let groups = row.groups.iter_mut().map(|group| (&mut group.sources, &mut group.exposures));
        let overlays = row.overlays.iter_mut().map(|over| (&mut over.sources, &mut over.exposures));
        for (sources, exposures) in groups.chain(overlays) {
            *sources = Vec::new();
            for exposure in exposures {
                exposure.sources = Vec::new();
            }
        }
    }
    for row in &mut tables.letters {
        (row.sources, row.reviewed) = Default::default();
    }
    for row in &mut tables.drills {
        (row.sources, row.reviewed) = Default::default();
    }
    for row in &mut tables.actions {
        (row.cost, row.minimum_age, row.sources, row.reviewed) = Default::default();
    }
    tables
}

/// What was unpacked, ready to be packed again.
fn to_pack(first: &Unpacked, help: &UnpackedHelp) -> Packed {
    let mut tables = first.catalogue.tables().clone();
    tables.letters.clone_from(&help.rows.letters);
    tables.drills.clone_from(&help.rows.drills);
    for (action, link) in tables.actions.iter_mut().zip(&help.rows.links) {
        action.link.clone_from(link);
    }
    for (harm, publishers) in tables.harms.iter_mut().zip(&help.rows.publishers) {
        harm.publishers.clone_from(publishers);
    }
    Packed { tables, first: first.texts.clone(), help: help.texts.clone() }
}

/// What must come back of what was packed.
fn expected(packed: Packed) -> Packed {
    Packed { tables: without_the_record(packed.tables), ..packed }
}

proptest! {
    #![proptest_config(cases(100_000))]

    #[test]
    fn whatever_stands_in_a_file_unpacking_gives_an_answer(
        body in vec(any::<u8>(), 0..200),
        places in vec((0_usize..4_000, any::<u8>()), 0..6),
        keep in any::<bool>(),
    ) {
        // Noise, or a sound file with a few bytes changed; the checksum is right, so that the
        // reader is what is tried.
        let mut body = if keep { sound().to_vec() } else { body };
        for (at, byte) in places {
            let length = body.len().max(1);
            if let Some(place) = body.get_mut(at % length) {
                *place = byte;
            }
        }
        let mut bytes = MAGIC.to_vec();
        bytes.extend(FORMAT.to_le_bytes());
        bytes.extend(&body);
        bytes.extend(adler2::adler32_slice(&body).to_le_bytes());
        if let Ok(unpacked) = unpack(&bytes) {
            // What is taken can be asked.
            let _ = assess(&unpacked.catalogue, &Answers::default());
        }
    }
}

/// The value inside a sound file.
fn sound() -> &'static [u8] {
    static SOUND: std::sync::LazyLock<Vec<u8>> =
        std::sync::LazyLock::new(|| body(&pack(&small()).unwrap().first).to_vec());
    &SOUND
}

/// Why these bytes are refused; stops the test if they are not.
fn refused(bytes: &[u8]) -> PackedError {
    match unpack(bytes) {
        Err(error) => error,
        Ok(_) => panic!("{} bytes were taken for a catalogue", bytes.len()),
    }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn what_is_packed_is_unpacked_and_judges_alike(
        given in given_small(),
        page in vec("[^\t\n]{0,12}", 0..3),
        some in vec("[^\t\n]{0,12}", 1..5),
    ) {
        let tables = given.catalogue.tables().clone();
        let mut facts: Vec<String> = some.into_iter().cycle().take(keys(&tables).len()).collect();
        let behind = facts.split_off(first_keys(&tables));
        let first = Texts { page: page.clone(), facts };
        let help = Texts { page, facts: behind };
        let packed = Packed { tables, first, help };
        let packs = pack(&packed).unwrap();
        let (first, help) = both(&packs).unwrap();
        prop_assert_eq!(&to_pack(&first, &help), &expected(packed));
        prop_assert_eq!(pack(&to_pack(&first, &help)).unwrap(), packs);
        prop_assert_eq!(
            result(&first.catalogue, &given.answers),
            result(
                &Catalogue::new(without_the_record(given.catalogue.tables().clone())).unwrap(),
                &given.answers
            )
        );
    }

    #[test]
    fn what_is_changed_under_a_right_checksum_comes_back_the_same_when_packed_again_or_is_refused(
        given in given_small(),
        edits in vec((any::<Index>(), prop_oneof![any::<u8>(), 0_u8..6]), 1..3),
        end in prop_oneof![4 => Just(None), 1 => any::<Index>().prop_map(Some)],
        in_help in any::<bool>(),
    ) {
        let tables = given.catalogue.tables().clone();
        let [first, help] = texts(&tables, |_| "sanoja".to_owned());
        let packs = pack(&Packed { tables, first, help }).unwrap();
        let (sum, file) = (unpack(&packs.first).unwrap().checksum, if in_help { &packs.help } else { &packs.first });
        let mut changed = body(file).to_vec();
        for (at, byte) in edits {
            let at = at.index(changed.len());
            changed[at] = byte;
        }
        if let Some(end) = end {
            changed.truncate(end.index(changed.len()));
        }
        let refused = if in_help {
            match unpack_help(&sealed_as(HELP_MAGIC, &changed), sum) {
                Ok(read) => {
                    let again = pack_help(&read.rows, &read.texts, sum).unwrap();
                    prop_assert_eq!(unpack_help(&again, sum), Ok(read));
                    None
                }
                Err(error) => Some(error),
            }
        } else {
            match unpack(&sealed(&changed)) {
                Ok(read) => {
                    let help = UnpackedHelp { rows: Help::default(), texts: Texts::default() };
                    let packs = pack(&to_pack(&read, &help)).unwrap();
                    // A number may have been written with needless bytes; its file has another sum.
                    let again = unpack(&packs.first).unwrap();
                    prop_assert_eq!((again.catalogue, again.texts), (read.catalogue, read.texts));
                    None
                }
                Err(error) => Some(error),
            }
        };
        if let Some(error) = refused {
            let known = matches!(
                error,
                PackedError::Damaged | PackedError::OtherCatalogue | PackedError::MissingQuestion(_)
            );
            prop_assert!(known, "{error}");
        }
    }

    #[test]
    fn bytes_from_anywhere_are_refused(bytes in vec(any::<u8>(), 0..300)) {
        prop_assert_eq!(refused(&bytes), PackedError::NotACatalogue);
        let mut disguised = MAGIC.to_vec();
        disguised.extend(FORMAT.to_le_bytes());
        disguised.extend(&bytes);
        prop_assert_eq!(refused(&disguised), PackedError::Damaged);
        prop_assert_eq!(refused(&sealed(&bytes)), PackedError::Damaged);
    }
}

#[test]
fn the_shipped_catalogue_judges_alike_when_packed_in_any_language() {
    for language in Language::ALL {
        let packs = edition(language).packed().unwrap();
        let (first, help) = both(&packs).unwrap();
        assert_eq!(pack(&to_pack(&first, &help)).unwrap(), packs);
        let whole = edition(language);
        let tables = without_the_record(whole.tables().clone());
        // Words have soft hyphens in the packs, and nothing else has.
        let mut unpacked = to_pack(&first, &help).tables;
        for harm in &mut unpacked.harms {
            harm.publishers = plain(&harm.publishers);
        }
        assert_eq!(unpacked, tables);
        let page = first.texts.page.iter().chain(&help.texts.page);
        assert_eq!(page.map(|text| plain(text)).collect::<Vec<_>>(), whole.page());
        let known: BTreeMap<String, String> = whole.facts().iter().cloned().collect();
        let facts = first.texts.facts.iter().chain(&help.texts.facts);
        let mut said = 0;
        for (key, text) in keys(whole.tables()).iter().zip(facts) {
            let said_plainly = plain(text);
            assert_eq!(
                said_plainly,
                known.get(key).map_or("", String::as_str),
                "{key} in {language:?}"
            );
            said += usize::from(!text.is_empty());
        }
        assert!(said > 300, "only {said} words in {language:?}");
        let whole = Catalogue::new(tables).unwrap();
        let catalogue = first.catalogue;
        let mut dice = Dice(2);
        for _ in 0..100 {
            let answers: Answers = catalogue
                .questions()
                .map(|(question, _)| (question, dice.answer(&catalogue, question)))
                .collect();
            assert!(
                result(&catalogue, &answers) == result(&whole, &answers),
                "packed in {language:?}, {} is judged otherwise",
                as_json(shipped(), &answers)
            );
        }
    }
}

/// Whether the check asks for no word with this key: the record of a breach does, or nobody.
fn is_left_out(key: &str) -> bool {
    let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
    let records = ["claim-", "change-", "listing-", "group-"];
    records.iter().any(|record| message.starts_with(record))
        || attribute == "yours"
        || (message.starts_with("breach-") && matches!(attribute, "differ" | "status" | "unknown"))
}

#[test]
fn every_key_of_the_facts_is_packed_once_or_left_out_by_name() {
    let known = SOUND.keys();
    let tables = edition(Language::Fi).tables();
    // "None of these" has no words where it is no answer; its key is there all the same.
    let without_none = tables.questions.iter().filter(|question| !question.none);
    let empty: BTreeSet<String> =
        without_none.map(|question| format!("question-{}.none", question.id)).collect();
    let mut packed = BTreeSet::new();
    for key in keys(tables) {
        let is_known = known.contains_key(&key) || empty.contains(&key);
        assert!(is_known, "{key} is packed, and no fact knows it");
        assert!(!is_left_out(&key), "{key} is packed, and nothing asks for it");
        assert!(packed.insert(key.clone()), "{key} is packed twice");
    }
    for key in known.keys().filter(|key| !packed.contains(*key)) {
        assert!(is_left_out(key), "{key} is neither packed nor left out by name");
    }
}

/// The views of one way through the check, as HTML: the first of one answer, all of several.
fn views(known: &Knowledge) -> Vec<String> {
    let step = |journey: &Journey, step: Move| journey.after(&known.catalogue, step);
    let mut views = Vec::new();
    let mut see = |journey: &Journey| {
        let props = CheckProps {
            known: known.clone(),
            journey: journey.clone(),
            placement: Placement::OwnPage,
        };
        let view = LocalServerRenderer::<Check>::with_props(props).hydratable(false);
        views.push(block_on(view.render()));
    };
    let mut journey = step(&Journey::default(), Move::Continue);
    // Typing finds the same services, wherever their words may break.
    for typed in ["hoitotarvike", "hälsocentral", "hospital", "viranomainen"] {
        see(&step(&journey, Move::Note(Note::Write(Field::Search, typed.to_owned()))));
    }
    while let Screen::Question(question) = journey.screen() {
        see(&journey);
        let question = known.catalogue.question(question).unwrap();
        let count = if question.several { known.catalogue.option_count(question) } else { 1 };
        for option in (0..count).map(OptionIndex::at).filter(|o| !question.exclusive.contains(o)) {
            journey = step(&journey, Move::Choose(option));
        }
        journey = step(&journey, Move::Continue);
    }
    for screen in [Screen::Start, Screen::Review, Screen::Result, Screen::Plan] {
        journey = step(&journey, Move::Open(screen));
        see(&journey);
    }
    // The plan as it fits each person whom it can be made to fit.
    for (question, asked) in
        known.catalogue.questions().filter(|(_, q)| q.stage == Stage::BesidePlan)
    {
        for option in (0..known.catalogue.option_count(asked)).map(OptionIndex::at) {
            see(&step(&journey, Move::AnswerBesidePlan(question, option)));
        }
    }
    let assessment = assess(&known.catalogue, journey.answers());
    let letters = offers(&known.catalogue, journey.answers(), &assessment);
    let letters = letters.into_iter().map(Screen::Letter);
    let messages =
        (0..known.catalogue.drills().len()).map(|at| Screen::Drill(u32::try_from(at).unwrap()));
    let help = [Screen::Threat, Screen::Proof, Screen::Letters, Screen::Diary];
    for screen in help.into_iter().chain(letters).chain(messages) {
        see(&step(&step(&journey, Move::Open(screen)), Move::Note(Note::Guess(true))));
    }
    let wrote = Move::Note(Note::Write(Field::What, "sana".to_owned()));
    let wrote =
        step(&step(&step(&journey, wrote), Move::Note(Note::Reply)), Move::Open(Screen::Diary));
    see(&step(&wrote, Move::Note(Note::Keep(known.today))));
    // Nothing answered: what would change the result is said in other words.
    see(&step(&Journey::default(), Move::Open(Screen::Result)));
    views
}

#[test]
fn every_view_says_the_same_from_the_packed_catalogue() {
    for language in Language::ALL {
        let known = |catalogue, words| Knowledge {
            catalogue: Rc::new(catalogue),
            words: Rc::new(words),
            today: Some(crate::views::TODAY),
            checksum: 0,
            easy: false,
        };
        let whole = edition(language);
        let whole = views(&known(whole.catalogue().clone(), whole.words().unwrap()));
        let packs = edition(language).packed().unwrap();
        let (first, help) = both(&packs).unwrap();
        let Unpacked { catalogue, texts, .. } = first;
        let tables = catalogue.tables();
        let words = Words::new(language, tables, texts.page, texts.facts).unwrap();
        let first = known(catalogue, words);
        assert!(!first.words.have_help());
        assert!(first.add_help(Some(help.clone())), "the help pack fits");
        assert!(!first.add_help(Some(help)), "it is taken once");
        let packed = views(&first);
        assert!(whole.len() > 40, "only {} views", whole.len());
        assert_eq!(packed.len(), whole.len());
        for (packed, whole) in packed.iter().zip(&whole) {
            crate::hyphens::stand_in_text_alone(packed, "a view");
            assert_eq!(&plain(packed), whole, "in {language:?}");
        }
        assert!(packed.iter().any(|view| view.contains(SOFT_HYPHEN)), "in {language:?}");
    }
}

/// A letter to each recipient, and a practice message by each channel.
fn letters_and_drills(deep: &Condition) -> (Vec<Letter>, Vec<Drill>) {
    let recipients =
        [Recipient::Controller, Recipient::Ombudsman, Recipient::Police, Recipient::Bank];
    let letters = recipients
        .into_iter()
        .map(|to| Letter {
            id: "write".to_owned(),
            to,
            office: (to == Recipient::Police).then_some(OrganisationIndex(300)),
            kinds: vec![KindIndex(1)],
            breaches: vec![BreachIndex(0), BreachIndex(128)],
            except: vec![BreachIndex(1)],
            when: (to != Recipient::Bank).then(|| deep.clone()),
            blanks: vec![
                Blank::Name,
                Blank::Contact,
                Blank::Sent,
                Blank::Reference,
                Blank::Happened,
                Blank::Loss,
            ],
            sources: Vec::new(),
            reviewed: Date::default(),
        })
        .collect();
    let channels = [
        Channel::TextMessage,
        Channel::Email,
        Channel::Letter,
        Channel::Call,
        Channel::Visit,
        Channel::SocialMedia,
    ];
    let drills = channels
        .into_iter()
        .map(|channel| Drill {
            id: "practise".to_owned(),
            channel,
            genuine: channel == Channel::Email,
            kinds: vec![KindIndex(2), KindIndex(u32::MAX)],
            breaches: vec![BreachIndex(1)],
            sources: Vec::new(),
            reviewed: Date::default(),
        })
        .collect();
    (letters, drills)
}

#[test]
fn every_variant_is_unpacked_as_it_was_packed() {
    let mut packed = small();
    let is = Condition::Is(QuestionIndex(3), OptionIndex(1));
    let deep = Condition::Not(Box::new(Condition::Any(vec![
        Condition::All(vec![is.clone(), Condition::All(Vec::new())]),
        Condition::Overlaps(QuestionIndex(1 << 31), vec![OptionIndex(127), OptionIndex(128)]),
    ])));
    let tables = &mut packed.tables;
    let stages =
        [Stage::Who, Stage::Where, Stage::When, Stage::How, Stage::Since, Stage::BesidePlan];
    for (question, stage) in tables.questions.iter_mut().zip(stages) {
        question.stage = stage;
    }
    tables.questions.last_mut().unwrap().options = Options::Own(Vec::new());
    let county = &mut tables.organisations[0];
    county.page = Some("https://example.fi/ä".to_owned());
    county.phone = Some("09 123".to_owned());
    county.email = Some("kirjaamo@example.fi".to_owned());
    county.post = Some("PL 1".to_owned());
    let by = OrganisationIndex(0);
    let states = [State::NotIndicated, State::SaidNotExposed, State::Maybe, State::Exposed];
    let exposures = states.map(|state| Exposure {
        kind: KindIndex(1),
        state,
        when: Some(is.clone()),
        by,
        sources: Vec::new(),
    });
    let standings = [Standing::Official, Standing::Reported, Standing::Unclear, Standing::Some];
    let groups = standings.map(|standing| Group {
        id: "who".to_owned(),
        when: deep.clone(),
        unless: Some(is.clone()),
        standing,
        letter: standing == Standing::Some,
        confirms: Confirms::Organisation(OrganisationIndex(u32::MAX)),
        instead: vec![Instead { when: is.clone(), confirms: by }],
        sources: Vec::new(),
        exposures: exposures.to_vec(),
    });
    let overlay = Overlay {
        group: 300,
        places: vec![OptionIndex(2)],
        when: Some(deep.clone()),
        unless: None,
        standing: Some(Standing::Unclear),
        confirms: Some(Confirms::Place),
        sources: Vec::new(),
        exposures: Vec::new(),
    };
    let roles = [Role::Controller, Role::Processor, Role::SubProcessor, Role::Carrier];
    tables.breaches.push(Breach {
        key: "third-2022".to_owned(),
        kind: BreachKind::default(),
        services: vec![ServiceIndex(2)],
        reviewed: Date::default(),
        chain: roles.map(|role| Chain { organisation: by, role }).into(),
        groups: groups.into(),
        overlays: vec![overlay],
    });
    let bands = [Band::Now, Band::Soon, Band::Later, Band::IfMisused];
    let logins = [Login::Strong, Login::Either, Login::None, Login::None];
    let roles = [ActionRole::Step, ActionRole::People, ActionRole::Tool, ActionRole::Step];
    tables.actions = bands
        .into_iter()
        .zip(logins)
        .zip(roles)
        .map(|((band, login), role)| Action {
            id: "do".to_owned(),
            role,
            anybody: role == ActionRole::Tool,
            band,
            kinds: vec![KindIndex(0)],
            harms: vec![HarmIndex(3)],
            breaches: vec![BreachIndex(2)],
            when: Some(is.clone()),
            now_when: Some(deep.clone()),
            weight: 255,
            minutes: u16::MAX,
            cost: Cost::default(),
            login,
            minimum_age: None,
            provider: Some(by),
            link: Some("https://example.fi".to_owned()),
            sources: Vec::new(),
            reviewed: Date::default(),
        })
        .collect();
    (tables.letters, tables.drills) = letters_and_drills(&deep);
    [packed.first, packed.help] = texts(&packed.tables, |_| "sana".to_owned());
    let (first, help) = both(&pack(&packed).unwrap()).unwrap();
    assert_eq!(to_pack(&first, &help), expected(packed));
}

#[test]
fn a_number_of_texts_that_does_not_fit_is_refused() {
    let tables = small().tables;
    let (all, first) = (keys(&tables).len(), first_keys(&tables));
    let texts = |count: usize| vec![String::new(); count];
    let words = |page, facts| Words::new(Language::En, &tables, texts(page), texts(facts));
    assert!(words(PAGE_TEXTS, all).is_some_and(|words| words.have_help()));
    let whole = words(FIRST_PAGE_TEXTS, first).unwrap();
    for (page, facts) in [
        (FIRST_PAGE_TEXTS - 1, first),
        (FIRST_PAGE_TEXTS, first + 1),
        (FIRST_PAGE_TEXTS, 0),
        (PAGE_TEXTS, first),
        (PAGE_TEXTS + 1, all),
    ] {
        assert!(words(page, facts).is_none(), "{page} and {facts}");
    }
    let (letters, drills) = (tables.letters.len(), tables.drills.len());
    let add =
        |letters, page, facts| whole.add_help(&tables, letters, drills, texts(page), texts(facts));
    let (page, facts) = (PAGE_TEXTS - FIRST_PAGE_TEXTS, all - first);
    assert!(!add(letters, page, facts - 1) && !add(letters, page + 1, facts));
    assert!(!add(letters + 1, page, facts), "a row without its words");
    assert!(!whole.have_help());
    assert!(add(letters, page, facts) && whole.have_help());
}

#[test]
fn the_help_of_another_catalogue_is_refused() {
    let (one, mut other) = (small(), small());
    other.first.page = vec!["Toinen".to_owned()];
    let [one, other] = [one, other].map(|packed| pack(&packed).unwrap());
    let mixed = Packs { first: one.first, help: other.help };
    assert_eq!(both(&mixed).err(), Some(PackedError::OtherCatalogue));
    let swapped = unpack(&mixed.help).err();
    assert_eq!(swapped, Some(PackedError::NotACatalogue), "a help pack is no first pack");
}

#[test]
fn a_text_with_a_tab_is_not_packed_but_named() {
    let mut first = small();
    first.first.page = vec!["yksi".to_owned(), "kak\tsi".to_owned()];
    let mut help = small();
    help.help.page = vec!["kak\tsi".to_owned()];
    for packed in [first, help] {
        assert_eq!(pack(&packed), Err(TabInText("kak\tsi".to_owned())));
    }
}

#[test]
fn a_condition_too_deep_is_refused_before_it_uses_up_the_stack() {
    let nested = |depth: usize| {
        let mut packed = small();
        let mut condition = Condition::Any(Vec::new());
        for _ in 1..depth {
            condition = Condition::Not(Box::new(condition));
        }
        packed.tables.breaches[0].groups[0].when = condition;
        pack(&packed).unwrap().first
    };
    assert!(unpack(&nested(32)).is_ok());
    assert_eq!(refused(&nested(33)), PackedError::Damaged);
    // The same with a million more of what stands for "not".
    let file = nested(32);
    let nots = body(&file).windows(31).position(|part| part.iter().all(|&byte| byte == 2)).unwrap();
    let mut body = body(&file).to_vec();
    body.splice(nots..nots, vec![2; 1_000_000]);
    assert_eq!(refused(&sealed(&body)), PackedError::Damaged);
}

#[test]
fn packing_twice_gives_the_same_bytes() {
    assert_eq!(*SHIPPED, edition(Language::Fi).packed().unwrap().first);
}

#[test]
fn a_file_cut_off_anywhere_is_refused() {
    let Packs { first: whole, help } = pack(&small()).unwrap();
    let sum = unpack(&whole).unwrap().checksum;
    for length in 0..help.len() {
        let expected = if length < HELP_MAGIC.len() {
            PackedError::NotACatalogue
        } else {
            PackedError::Damaged
        };
        assert_eq!(unpack_help(&help[..length], sum).err(), Some(expected), "help at {length}");
    }
    for length in 0..whole.len() {
        let error = refused(&whole[..length]);
        let expected =
            if length < MAGIC.len() { PackedError::NotACatalogue } else { PackedError::Damaged };
        assert_eq!(error, expected, "at {length} of {} bytes", whole.len());
    }
}

#[test]
fn the_shipped_file_cut_off_is_refused() {
    let step = SHIPPED.len() / 200;
    for length in (HEADER..SHIPPED.len()).step_by(step.max(1)).chain([SHIPPED.len() - 1]) {
        assert_eq!(refused(&SHIPPED[..length]), PackedError::Damaged, "at {length} bytes");
    }
}

#[test]
fn a_file_with_any_byte_changed_is_refused() {
    let whole = pack(&small()).unwrap().first;
    for at in 0..whole.len() {
        for flipped in [1_u8, 0x80, 0xFF] {
            let mut bytes = whole.clone();
            bytes[at] ^= flipped;
            let error = refused(&bytes);
            match at {
                _ if at < MAGIC.len() => assert_eq!(error, PackedError::NotACatalogue),
                _ if at < HEADER => assert!(matches!(error, PackedError::OtherFormat { .. })),
                _ => assert_eq!(error, PackedError::Damaged, "byte {at} xor {flipped:#x}"),
            }
        }
    }
}

#[test]
fn a_file_with_something_behind_it_is_refused() {
    let mut bytes = pack(&small()).unwrap().first;
    bytes.push(0);
    assert_eq!(refused(&bytes), PackedError::Damaged);
}

#[test]
fn another_format_is_named() {
    for found in [0, FORMAT + 1, u16::MAX] {
        let mut bytes = pack(&small()).unwrap().first;
        bytes[MAGIC.len()..HEADER].copy_from_slice(&found.to_le_bytes());
        let error = refused(&bytes);
        assert_eq!(error, PackedError::OtherFormat { found });
        assert!(error.to_string().contains(&format!("format {found}")));
    }
}

#[test]
fn a_whole_file_without_the_question_where_is_refused() {
    let mut packed = small();
    packed.tables.questions.remove(1);
    [packed.first, packed.help] = texts(&packed.tables, |_| String::new());
    let error = refused(&pack(&packed).unwrap().first);
    assert!(matches!(error, PackedError::MissingQuestion(_)), "{error}");
    assert!(error.to_string().ends_with("there must be one question about places"), "{error}");
}

#[test]
fn an_index_that_points_nowhere_finds_nothing_and_stops_nothing() {
    let mut packed = small();
    let far = OptionIndex(9);
    packed.tables.places[0].contact = OrganisationIndex(9);
    packed.tables.breaches[0].services.push(ServiceIndex(9));
    for group in packed.tables.breaches.iter_mut().flat_map(|breach| &mut breach.groups) {
        group.when = Condition::Any(vec![group.when.clone(), Condition::Is(QuestionIndex(9), far)]);
        group.exposures[0].kind = KindIndex(9);
    }
    for overlay in packed.tables.breaches.iter_mut().flat_map(|breach| &mut breach.overlays) {
        overlay.group = 9;
        overlay.places.push(far);
    }
    for action in &mut packed.tables.actions {
        action.kinds.push(KindIndex(9));
        action.harms.push(HarmIndex(9));
        action.breaches.push(BreachIndex(9));
    }
    for letter in &mut packed.tables.letters {
        letter.office = Some(OrganisationIndex(9));
        letter.kinds.push(KindIndex(9));
        letter.breaches.push(BreachIndex(9));
    }
    for drill in &mut packed.tables.drills {
        drill.kinds.push(KindIndex(9));
        drill.breaches.push(BreachIndex(9));
    }
    let [first, help] = texts(&packed.tables, |_| "{case} {data} {nothing".to_owned());
    let page = vec![String::new(); PAGE_TEXTS];
    let facts = [first.facts.clone(), help.facts.clone()].concat();
    let words = Words::new(Language::En, &packed.tables, page, facts).unwrap();
    (packed.first, packed.help) = (first, help);
    let (Unpacked { catalogue, .. }, help) = both(&pack(&packed).unwrap()).unwrap();
    catalogue.add_help(help.rows);
    let mut dice = Dice(1);
    for _ in 0..200 {
        let mut answers = Answers::default().with(QuestionIndex(9), Answer::single(far));
        for (question, _) in catalogue.questions() {
            if dice.roll(3) > 0 {
                answers = answers.with(question, dice.answer(&catalogue, question));
            }
        }
        Judged::new(&catalogue, &answers);
        for position in 0..10 {
            let verdict = verdict(&catalogue, &answers, BreachIndex(position));
            changes(&catalogue, &answers, &verdict);
        }
        let assessment = assess(&catalogue, &answers);
        drills(&catalogue, &assessment);
        let desk = Desk {
            catalogue: &catalogue,
            words: &words,
            answers: &answers,
            assessment: &assessment,
            notes: &Notes::default(),
            today: Some(crate::views::TODAY),
        };
        for offer in offers(&catalogue, &answers, &assessment) {
            assert!(desk.draft(offer).is_some(), "an offer has a letter");
        }
    }
}

/// What the tables have that follows from no language: all but addresses, which may be of pages in
/// that language.
fn rows(tables: &Tables) -> (Tables, [Vec<String>; 2]) {
    let ids = [
        tables.actions.iter().map(|action| action.id.clone()).collect(),
        tables.organisations.iter().map(|organisation| organisation.id.clone()).collect(),
    ];
    let mut tables = tables.clone();
    tables.actions.clear();
    tables.organisations.clear();
    (tables, ids)
}

#[test]
fn a_row_is_the_same_in_every_language_so_that_answers_stay_when_it_is_changed() {
    let finnish = rows(edition(Language::Fi).tables());
    assert!(finnish.0.questions.len() > 10 && finnish.1.iter().all(|ids| ids.len() > 10));
    for other in [edition(Language::Sv), edition(Language::En), SOUND.easy()] {
        assert_eq!(rows(other.tables()), finnish, "{:?}", other.language());
    }
}
