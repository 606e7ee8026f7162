//! The packed catalogue comes back as it went in, or not at all.

use std::sync::LazyLock;

use osuiko::domain::check::{changes, explain};
use osuiko::domain::index::{
    BreachIndex, KindIndex, OptionIndex, OrganisationIndex, QuestionIndex, ServiceIndex,
};
use osuiko::domain::{Answer, Answers, Condition};
use osuiko::text::{Language, Words};
use osuiko::wire::judged::Judged;
use osuiko::wire::packed::{FORMAT, MAGIC, Packed, PackedError, Unpacked, pack, unpack};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::support::{Dice, as_json, cases, given_small, result, shipped, small_tables};

/// The bytes before the packed value: what it is, and in which format.
const HEADER: usize = MAGIC.len() + 2;

/// The shipped catalogue, packed.
static SHIPPED: LazyLock<Vec<u8>> =
    LazyLock::new(|| xtask::catalogue::packed(Language::Fi.code()).unwrap());

/// One small catalogue, always the same.
fn small() -> Packed {
    let mut runner = TestRunner::new(cases(1));
    let tables = small_tables().new_tree(&mut runner).unwrap().current();
    let facts = [("place-north", "Pohjoinen"), ("place-north.where", "Pohjoisessa")];
    let facts = facts.map(|(key, text)| (key.to_owned(), text.to_owned())).into();
    Packed { tables, page: vec!["Osuiko?".to_owned()], facts }
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
        page in vec(".{0,12}", 0..3),
        facts in vec(("[a-z.-]{0,12}", ".{0,12}"), 0..5),
    ) {
        let tables = given.catalogue.tables().clone();
        let bytes = pack(&Packed { tables, page: page.clone(), facts: facts.clone() }).unwrap();
        let unpacked = unpack(&bytes).unwrap();
        prop_assert_eq!(&unpacked.page, &page);
        prop_assert_eq!(&unpacked.facts, &facts);
        prop_assert_eq!(
            result(&unpacked.catalogue, &given.answers),
            result(&given.catalogue, &given.answers)
        );
        // What the check does without is not packed; what is packed comes back whole.
        let tables = unpacked.catalogue.tables().clone();
        prop_assert_eq!(pack(&Packed { tables, page, facts }).unwrap(), bytes);
    }

    #[test]
    fn bytes_from_anywhere_are_refused(bytes in vec(any::<u8>(), 0..300)) {
        prop_assert_eq!(refused(&bytes), PackedError::Foreign);
        let mut disguised = MAGIC.to_vec();
        disguised.extend(FORMAT.to_le_bytes());
        disguised.extend(bytes);
        prop_assert_eq!(refused(&disguised), PackedError::Damaged);
    }
}

#[test]
fn the_shipped_catalogue_judges_alike_when_packed_in_any_language() {
    for language in Language::ALL {
        let bytes = xtask::catalogue::packed(language.code()).unwrap();
        let Unpacked { catalogue, page, facts } = unpack(&bytes).unwrap();
        let whole = xtask::catalogue::shipped(language).unwrap();
        assert_eq!(page, whole.page);
        assert!(facts.len() > 300, "only {} words in {language:?}", facts.len());
        assert!(facts.iter().all(|pair| whole.facts.contains(pair)));
        assert!(Words::new(language, page, facts).is_some());
        let mut dice = Dice(2);
        for _ in 0..100 {
            let answers: Answers = catalogue
                .questions()
                .map(|(question, _)| (question, dice.answer(&catalogue, question)))
                .collect();
            assert!(
                result(&catalogue, &answers) == result(shipped(), &answers),
                "packed in {language:?}, {} is judged otherwise",
                as_json(shipped(), &answers)
            );
        }
    }
}

#[test]
fn packing_twice_gives_the_same_bytes() {
    assert_eq!(*SHIPPED, xtask::catalogue::packed(Language::Fi.code()).unwrap());
}

#[test]
fn a_file_cut_off_anywhere_is_refused() {
    let whole = pack(&small()).unwrap();
    for length in 0..whole.len() {
        let error = refused(&whole[..length]);
        let expected =
            if length < MAGIC.len() { PackedError::Foreign } else { PackedError::Damaged };
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
                _ if at < MAGIC.len() => assert_eq!(error, PackedError::Foreign),
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
    let error = refused(&pack(&packed).unwrap());
    assert!(matches!(error, PackedError::Broken(_)), "{error}");
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
        action.breaches.push(BreachIndex(9));
    }
    let catalogue = unpack(&pack(&packed).unwrap()).unwrap().catalogue;
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
    }
}
