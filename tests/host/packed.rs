//! The packed catalogue comes back as it went in, or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::LazyLock;

use futures::executor::block_on;
use osuiko::session::draft::Desk;
use osuiko::session::journey::{Journey, Move, Screen};
use osuiko::session::notes::{Field, Note, Notes};
use osuiko::ui::{Check, CheckProps, Knowledge};
use osuiko_engine::catalogue::Band;
use osuiko_engine::catalogue::{
    Action, Blank, Breach, BreachKind, Chain, Channel, Confirms, Cost, Drill, Exposure, Group,
    Instead, Letter, Login, Options, Overlay, Recipient, Role, Stage, Standing, State, Tables,
};
use osuiko_engine::check::{assess, changes, explain};
use osuiko_engine::drills::drills;
use osuiko_engine::index::{
    BreachIndex, HarmIndex, KindIndex, OptionIndex, OrganisationIndex, QuestionIndex, ServiceIndex,
};
use osuiko_engine::letters::offers;
use osuiko_engine::{Answer, Answers, Catalogue, Condition, Date};
use osuiko_formats::judged::Judged;
use osuiko_formats::keys::keys;
use osuiko_formats::packed::{
    FORMAT, MAGIC, Packed, PackedError, PackingError, Unpacked, pack, unpack,
};
use osuiko_words::{Language, PAGE_TEXTS, Words};
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
static SHIPPED: LazyLock<Vec<u8>> = LazyLock::new(|| edition(Language::Fi).packed().unwrap());

/// One small catalogue, always the same.
fn small() -> Packed {
    let mut runner = TestRunner::new(cases(1));
    let tables = small_tables().new_tree(&mut runner).unwrap().current();
    let text = |key: String| if key.contains("place-1") { "Pohjoinen" } else { "" }.to_owned();
    let texts = keys(&tables).into_iter().map(text).collect();
    Packed { tables, page: vec!["Osuiko?".to_owned()], texts }
}

/// A file around these bytes, with the right checksum.
fn sealed(body: &[u8]) -> Vec<u8> {
    let sum = adler2::adler32_slice(body).to_le_bytes();
    [&MAGIC[..], &FORMAT.to_le_bytes(), body, &sum].concat()
}

/// What stands between the header and the checksum.
fn body(file: &[u8]) -> &[u8] {
    &file[HEADER..file.len() - 4]
}

/// The tables with numbers for the ids that are not packed.
fn numbered(mut tables: Tables) -> Tables {
    for (at, row) in tables.kinds.iter_mut().enumerate() {
        row.id = at.to_string();
    }
    for (at, row) in tables.organisations.iter_mut().enumerate() {
        row.id = at.to_string();
    }
    for (at, row) in tables.actions.iter_mut().enumerate() {
        row.id = at.to_string();
    }
    for (at, row) in tables.harms.iter_mut().enumerate() {
        row.id = at.to_string();
    }
    for (at, row) in tables.letters.iter_mut().enumerate() {
        row.id = at.to_string();
    }
    for (at, row) in tables.drills.iter_mut().enumerate() {
        row.id = at.to_string();
    }
    tables
}

/// What comes back of these tables: without what is not packed.
fn without_the_record(tables: Tables) -> Tables {
    let mut tables = numbered(tables);
    tables.services.iter_mut().for_each(|row| row.group = String::new());
    for row in &mut tables.places {
        (row.code, row.tile) = Default::default();
    }
    tables.organisations.iter_mut().for_each(|row| row.site = None);
    tables.harms.iter_mut().for_each(|row| row.sources = Vec::new());
    for row in &mut tables.breaches {
        (row.kind, row.reviewed, row.chain) = Default::default();
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
fn to_pack(unpacked: &Unpacked) -> Packed {
    let tables = unpacked.catalogue.tables().clone();
    let facts: BTreeMap<String, String> = unpacked.facts.iter().cloned().collect();
    let text = |key: String| facts.get(&key).cloned().unwrap_or_default();
    let texts = keys(&tables).into_iter().map(text).collect();
    Packed { tables, page: unpacked.page.clone(), texts }
}

/// What must come out of a file with this in it; `None` if its texts are too many or too few.
fn expected(packed: Packed) -> Option<Result<Unpacked, PackedError>> {
    let Packed { tables, page, texts } = packed;
    let tables = without_the_record(tables);
    let keys = keys(&tables);
    if keys.len() != texts.len() {
        return None;
    }
    let mut facts: Vec<(String, String)> =
        keys.into_iter().zip(texts).filter(|(_, text)| !text.is_empty()).collect();
    facts.sort();
    let catalogue = Catalogue::new(tables).map_err(PackedError::from);
    Some(catalogue.map(|catalogue| Unpacked { catalogue, page, facts }))
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
        std::sync::LazyLock::new(|| body(&pack(&small()).unwrap()).to_vec());
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
        let texts: Vec<String> = some.into_iter().cycle().take(keys(&tables).len()).collect();
        let packed = Packed { tables, page: page.clone(), texts: texts.clone() };
        let bytes = pack(&packed).unwrap();
        let unpacked = unpack(&bytes).unwrap();
        prop_assert_eq!(&Some(Ok(unpacked.clone())), &expected(packed));
        prop_assert_eq!(
            result(&unpacked.catalogue, &given.answers),
            result(&Catalogue::new(numbered(given.catalogue.tables().clone())).unwrap(), &given.answers)
        );
        // What the check does without is not packed; what is packed comes back whole.
        let tables = unpacked.catalogue.tables().clone();
        prop_assert_eq!(pack(&Packed { tables, page, texts }).unwrap(), bytes);
    }

    #[test]
    fn what_is_changed_under_a_right_checksum_comes_back_the_same_when_packed_again_or_is_refused(
        given in given_small(),
        edits in vec((any::<Index>(), prop_oneof![any::<u8>(), 0_u8..6]), 1..3),
        end in prop_oneof![4 => Just(None), 1 => any::<Index>().prop_map(Some)],
    ) {
        let tables = given.catalogue.tables().clone();
        let texts = vec!["sanoja".to_owned(); keys(&tables).len()];
        let file = pack(&Packed { tables, page: vec!["sana".to_owned()], texts }).unwrap();
        let mut changed = body(&file).to_vec();
        for (at, byte) in edits {
            let at = at.index(changed.len());
            changed[at] = byte;
        }
        if let Some(end) = end {
            changed.truncate(end.index(changed.len()));
        }
        let read = unpack(&sealed(&changed));
        match read {
            Ok(read) => prop_assert_eq!(unpack(&pack(&to_pack(&read)).unwrap()), Ok(read)),
            Err(error) => prop_assert!(
                matches!(error, PackedError::Damaged | PackedError::MissingQuestion(_)),
                "{error}"
            ),
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
        let bytes = edition(language).packed().unwrap();
        let unpacked = unpack(&bytes).unwrap();
        assert_eq!(pack(&to_pack(&unpacked)).unwrap(), bytes);
        let Unpacked { catalogue, page, facts } = unpacked;
        let whole = edition(language);
        assert_eq!(page, whole.page());
        let whole_numbered = Catalogue::new(numbered(whole.tables().clone())).unwrap();
        let asked = keys(whole.tables()).into_iter().zip(keys(whole_numbered.tables()));
        let asked: BTreeMap<String, String> = asked.collect();
        let renamed =
            |(key, text): &(String, String)| Some((asked.get(key)?.clone(), text.clone()));
        let mut known: Vec<(String, String)> = whole.facts().iter().filter_map(renamed).collect();
        known.sort();
        assert!(known.len() > 300, "only {} words in {language:?}", known.len());
        assert_eq!(facts, known, "each text comes back under its key");
        assert!(Words::new(language, page, facts).is_some());
        let mut dice = Dice(2);
        for _ in 0..100 {
            let answers: Answers = catalogue
                .questions()
                .map(|(question, _)| (question, dice.answer(&catalogue, question)))
                .collect();
            assert!(
                result(&catalogue, &answers) == result(&whole_numbered, &answers),
                "packed in {language:?}, {} is judged otherwise",
                as_json(shipped(), &answers)
            );
        }
    }
}

/// Whether the check asks for no word with this key: the record of a breach does, or nobody.
fn is_left_out(key: &str) -> bool {
    let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
    let records = ["claim-", "change-", "listing-", "group-", "service-group-"];
    records.iter().any(|record| message.starts_with(record))
        || attribute == "yours"
        || (message.starts_with("breach-") && matches!(attribute, "differ" | "status" | "unknown"))
        || (message.starts_with("place-") && attribute == "short")
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
        let props = CheckProps { known: known.clone(), journey: journey.clone(), framed: None };
        let view = LocalServerRenderer::<Check>::with_props(props).hydratable(false);
        views.push(block_on(view.render()));
    };
    let mut journey = step(&Journey::default(), Move::Continue);
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
    for (question, asked) in known.catalogue.questions().filter(|(_, q)| q.stage == Stage::Fit) {
        for option in (0..known.catalogue.option_count(asked)).map(OptionIndex::at) {
            see(&step(&journey, Move::Fit(question, option)));
        }
    }
    let assessment = assess(&known.catalogue, journey.answers());
    let letters = offers(&known.catalogue, journey.answers(), &assessment);
    let letters = letters.into_iter().map(Screen::Letter);
    let messages = (0..known.catalogue.tables().drills.len())
        .map(|at| Screen::Drill(u32::try_from(at).unwrap()));
    let help = [Screen::Threat, Screen::Proof, Screen::Letters, Screen::Diary];
    for screen in help.into_iter().chain(letters).chain(messages) {
        see(&step(&step(&journey, Move::Open(screen)), Move::Note(Note::Judge(true))));
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
            today: crate::views::TODAY,
        };
        let whole = edition(language);
        let whole = views(&known(whole.catalogue().clone(), whole.words().unwrap()));
        let bytes = edition(language).packed().unwrap();
        let Unpacked { catalogue, page, facts } = unpack(&bytes).unwrap();
        let words = Words::new(language, page, facts).unwrap();
        let packed = views(&known(catalogue, words));
        assert!(whole.len() > 40, "only {} views", whole.len());
        assert_eq!(packed.len(), whole.len());
        for (packed, whole) in packed.iter().zip(&whole) {
            assert_eq!(packed, whole, "in {language:?}");
        }
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
    let stages = [Stage::Who, Stage::Where, Stage::When, Stage::How, Stage::Since, Stage::Fit];
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
    tables.actions = bands
        .into_iter()
        .zip(logins)
        .map(|(band, login)| Action {
            id: "do".to_owned(),
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
    packed.texts = vec!["sana".to_owned(); keys(&packed.tables).len()];
    let bytes = pack(&packed).unwrap();
    let unpacked = unpack(&bytes);
    assert_eq!(Some(unpacked.clone()), expected(packed.clone()));
    let read = unpacked.unwrap().catalogue;
    let tables = numbered(packed.tables);
    assert_eq!(read.tables().letters, tables.letters);
    assert_eq!(read.tables().drills, tables.drills);
}

#[test]
fn a_number_of_texts_that_does_not_fit_is_refused() {
    let whole = small();
    for texts in
        [[&whole.texts[..], &[String::new()]].concat(), whole.texts[1..].to_vec(), Vec::new()]
    {
        let packed = Packed { texts, ..whole.clone() };
        assert_eq!(refused(&pack(&packed).unwrap()), PackedError::Damaged);
    }
}

#[test]
fn a_text_with_a_tab_is_not_packed_but_named() {
    let packed = Packed { page: vec!["yksi".to_owned(), "kak\tsi".to_owned()], ..small() };
    assert_eq!(pack(&packed), Err(PackingError::Tab("kak\tsi".to_owned())));
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
        pack(&packed).unwrap()
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
    assert_eq!(*SHIPPED, edition(Language::Fi).packed().unwrap());
}

#[test]
fn a_file_cut_off_anywhere_is_refused() {
    let whole = pack(&small()).unwrap();
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
    let whole = pack(&small()).unwrap();
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
    let mut bytes = pack(&small()).unwrap();
    bytes.push(0);
    assert_eq!(refused(&bytes), PackedError::Damaged);
}

#[test]
fn another_format_is_named() {
    for found in [0, FORMAT + 1, u16::MAX] {
        let mut bytes = pack(&small()).unwrap();
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
    packed.texts = vec![String::new(); keys(&packed.tables).len()];
    let error = refused(&pack(&packed).unwrap());
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
    packed.texts = vec!["{case} {data} {nothing".to_owned(); keys(&packed.tables).len()];
    let page = vec![String::new(); PAGE_TEXTS];
    let Unpacked { catalogue, facts, .. } = unpack(&pack(&packed).unwrap()).unwrap();
    let words = Words::new(Language::En, page, facts).unwrap();
    let mut dice = Dice(1);
    for _ in 0..200 {
        let mut answers = Answers::default().with(QuestionIndex(9), Answer::one(far));
        for (question, _) in catalogue.questions() {
            if dice.roll(3) > 0 {
                answers = answers.with(question, dice.answer(&catalogue, question));
            }
        }
        Judged::new(&catalogue, &answers);
        for position in 0..10 {
            explain(&catalogue, &answers, BreachIndex(position));
            changes(&catalogue, &answers, BreachIndex(position));
        }
        let assessment = assess(&catalogue, &answers);
        drills(&catalogue, &assessment);
        let desk = Desk {
            catalogue: &catalogue,
            words: &words,
            answers: &answers,
            assessment: &assessment,
            notes: &Notes::default(),
            today: crate::views::TODAY,
        };
        for offer in offers(&catalogue, &answers, &assessment) {
            assert!(desk.draft(offer).is_some(), "an offer has a letter");
        }
    }
}
