//! The letters: whole for everybody, addressed by verified contacts only, never saying more than the answers do, and silent about what was typed elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use osuiko::session::draft::{Desk, Draft, Part, TO_FILL_IN};
use osuiko::session::journey::{Journey, Move, Screen};
use osuiko::session::notes::{Field, Note, Notes};
use osuiko::ui::Knowledge;
use osuiko_engine::catalogue::{Blank, Confirms, Letter, Options, Recipient, State};
use osuiko_engine::check::{Assessment, Grade, assess, verdict};
use osuiko_engine::index::{BreachIndex, KindIndex, LetterIndex, OptionIndex, OrganisationIndex};
use osuiko_engine::letters::{Offer, matter, offers, recipient};
use osuiko_engine::ordered::Set;
use osuiko_engine::{Answer, Answers, Catalogue};
use osuiko_words::{LETTER_TO_ARRANGER, LETTER_TO_BANK, Language, Words, capitalised, date};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::dated::day;
use crate::html::is_sound;
use crate::support::{
    ByKey as _, answers, as_json, breach, cases, given_shipped, kind, question, shipped,
};
use crate::views::{TODAY, known, view};

/// Every blank with what somebody might type, each found nowhere else.
const TYPED: [(Field, &str); 7] = [
    (Field::Blank(Blank::Name), "Aino Äyräväinen"),
    (Field::Blank(Blank::Contact), "Öljytie 5, 00990 Hiisilä"),
    (Field::Blank(Blank::Sent), "2025-02-03"),
    (Field::Blank(Blank::Reference), "Dnro 77/88"),
    (Field::Blank(Blank::Happened), "Kissa istui {data} päällä"),
    (Field::Blank(Blank::Loss), "Kolme kultaharkkoa"),
    (Field::Other, "Väinö Vänrikki"),
];

/// Notes with everything in [`TYPED`].
fn filled_in() -> Notes {
    let mut notes = Notes::default();
    for (field, text) in TYPED {
        notes.apply(Note::Write(field, text.to_owned()));
    }
    notes
}

/// A person's letters: what they are made of, without the words.
struct Sender {
    answers: Answers,
    assessment: Assessment,
    offers: Vec<Offer>,
}

impl Sender {
    fn new(answers: Answers) -> Self {
        let assessment = assess(shipped(), &answers);
        let offers = offers(shipped(), &answers, &assessment);
        Self { answers, assessment, offers }
    }

    fn desk<'a>(&'a self, words: &'a Words, notes: &'a Notes) -> Desk<'a> {
        Desk {
            catalogue: shipped(),
            words,
            answers: &self.answers,
            assessment: &self.assessment,
            notes,
            today: Some(TODAY),
        }
    }

    fn show(&self) -> String {
        as_json(shipped(), &self.answers).to_string()
    }
}

fn letter(offer: Offer) -> &'static Letter {
    shipped().letter(offer.letter).unwrap()
}

/// Answers of somebody who used the services of a breach and gives, where its groups ask for more,
/// the answers that put them into one; one set for each group, and one with nothing more.
fn hit_by(breach: BreachIndex) -> Vec<Answers> {
    let record = shipped().breach(breach).unwrap();
    let services = record.services.iter().map(|service| OptionIndex(service.0)).collect();
    let used = Answers::default().with(shipped().services_question(), Answer::Chosen(services));
    let inside = |group: &osuiko_engine::catalogue::Group| {
        let mut answers = used.clone();
        group.when.each_leaf(&mut |question, options| {
            if !answers.has(question) && question != shipped().places_question() {
                answers = answers.with(question, Answer::single(options[0]));
            }
        });
        answers
    };
    let mut all: Vec<Answers> = record.groups.iter().map(inside).collect();
    all.push(used.clone());
    all
}

/// Whom somebody writes for: every option, and the question left open.
fn for_whom() -> Vec<Option<OptionIndex>> {
    let whom = question("for-whom");
    let count = shipped().option_count(shipped().question(whom).unwrap());
    (0..count).map(|at| Some(OptionIndex::at(at))).chain([None]).collect()
}

/// Somebody for every breach, place (or none), whom they write for, and grade that can be.
fn everybody() -> &'static [Sender] {
    static EVERYBODY: LazyLock<Vec<Sender>> = LazyLock::new(all_senders);
    &EVERYBODY
}

fn all_senders() -> Vec<Sender> {
    let mut senders = Vec::new();
    let places = (0..shipped().tables().places.len()).map(|at| Some(OptionIndex::at(at)));
    let places: Vec<Option<OptionIndex>> = places.chain([None]).collect();
    let or_open = |answers: Answers, question, option: Option<OptionIndex>| match option {
        Some(option) => answers.with(question, Answer::single(option)),
        None => answers,
    };
    for at in 0..shipped().tables().breaches.len() {
        let told = Answer::single(OptionIndex::at(at));
        for hit in hit_by(BreachIndex::at(at)) {
            for &place in &places {
                for whom in for_whom() {
                    let there = or_open(hit.clone(), shipped().places_question(), place);
                    let there = or_open(there, question("for-whom"), whom);
                    let by_letter = there.with(shipped().told_question(), told.clone());
                    senders.extend([there, by_letter].map(Sender::new));
                }
            }
        }
    }
    senders
}

/// The parts of a letter, found by what stands around them.
struct Read<'a> {
    from: &'a [(Part, String)],
    day: &'a str,
    to: &'a [(Part, String)],
    body: &'a [(Part, String)],
}

/// Takes a letter apart: two lines of the sender, the day, the recipient, the subject, the rest.
fn read(draft: &Draft) -> Read<'_> {
    let subject = draft.0.iter().position(|(part, _)| *part == Part::Subject).expect("a subject");
    Read {
        from: &draft.0[..2],
        day: &draft.0[2].1,
        to: &draft.0[3..subject],
        body: &draft.0[subject + 1..],
    }
}

/// Whether the lines of an address stand together and apart from what follows.
fn is_address(lines: &[(Part, String)]) -> bool {
    lines.split_last().is_some_and(|(last, before)| {
        last.0 == Part::Paragraph && before.iter().all(|(part, _)| *part == Part::Address)
    })
}

/// Everything that is wrong with a letter whatever it is about.
fn gaps(draft: &Draft) -> Vec<&'static str> {
    let mut gaps = Vec::new();
    let text = draft.text();
    let lines = || draft.0.iter().map(|(_, line)| line);
    let Read { from, day, to, body } = read(draft);
    let mut note = |wrong: bool, what| {
        if wrong {
            gaps.push(what);
        }
    };
    note(text.contains(['{', '}']), "a slot is left");
    note(lines().any(|line| line.trim().is_empty()), "a line is empty");
    note(lines().any(|line| line.trim() != line), "a line begins or ends with a space");
    note(text.contains("  "), "two spaces stand together");
    note(text.contains("\n\n\n"), "a paragraph is empty");
    note(text.contains('@'), "an e-mail address stands in it");
    note(!is_address(to), "it goes to nobody");
    note(!is_address(from), "the sender is not named with a way of contact");
    note(day.is_empty(), "it has no day");
    let listed = |(part, line): &(Part, String)| (*part == Part::Item) == line.starts_with('–');
    note(!body.iter().all(listed), "a list is not set as one");
    gaps
}

#[test]
fn every_letter_is_whole_for_everybody_in_every_language() {
    let senders = everybody();
    for language in Language::ALL {
        let known = known(language);
        let empty = Notes::default();
        let mut seen: BTreeMap<&str, BTreeSet<Grade>> = BTreeMap::new();
        for sender in senders {
            let desk = sender.desk(&known.words, &empty);
            for &offer in &sender.offers {
                let id = &letter(offer).id;
                let draft = desk.draft(offer).expect("an offer has a letter");
                let gaps = gaps(&draft);
                assert!(gaps.is_empty(), "{id}, {}: {gaps:?}\n{}", sender.show(), draft.text());
                let about = matter(shipped(), &sender.assessment, offer.breach);
                seen.entry(id).or_default().insert(about.grade);
            }
        }
        for letter in &shipped().tables().letters {
            let grades = seen.get(letter.id.as_str()).map_or(0, BTreeSet::len);
            assert!(grades >= 3, "{} is not seen for every grade in {language:?}", letter.id);
        }
    }
}

#[test]
fn a_letter_goes_to_whoever_can_tell_and_by_the_verified_address_only() {
    let senders = everybody();
    for language in Language::ALL {
        let known = known(language);
        let notes = Notes::default();
        let (mut posted, mut unknown) = (0, 0);
        for sender in senders {
            let desk = sender.desk(&known.words, &notes);
            for &offer in &sender.offers {
                let letter = letter(offer);
                let draft = desk.draft(offer).unwrap();
                let office = letter.office.or(offer.controller).map(|office| {
                    let own =
                        offer.controller.and_then(|to| shipped().organisation(to)?.supervisor);
                    own.filter(|_| letter.to == Recipient::Ombudsman).unwrap_or(office)
                });
                let organisation = office.map(|office| shipped().organisation(office).unwrap());
                let name = match (letter.to, organisation) {
                    (Recipient::Bank, _) => known.words.text(LETTER_TO_BANK),
                    (_, Some(organisation)) => known.word("organisation", &organisation.id, ""),
                    (_, None) => known.words.text(LETTER_TO_ARRANGER),
                };
                let post = organisation.and_then(|organisation| organisation.post.clone());
                let expected: Vec<String> = [capitalised(name)].into_iter().chain(post).collect();
                let to: Vec<&String> = read(&draft).to.iter().map(|(_, line)| line).collect();
                assert_eq!(
                    to,
                    expected.iter().collect::<Vec<_>>(),
                    "{}, {}",
                    letter.id,
                    sender.show()
                );
                posted += usize::from(expected.len() > 1);
                unknown += usize::from(letter.to == Recipient::Controller && office.is_none());
                if let Some(breach) = offer.breach {
                    let able = verdict(shipped(), &sender.answers, breach).confirmers;
                    assert!(able.contains(&offer.controller), "{}", sender.show());
                }
            }
        }
        assert!(posted > 100 && unknown > 100, "{posted} with an address, {unknown} without");
    }
}

/// The id of an organisation.
fn organisation(index: OrganisationIndex) -> &'static str {
    &shipped().organisation(index).unwrap().id
}

/// The organisation with an id.
fn organisation_called(id: &str) -> OrganisationIndex {
    let organisations = &shipped().tables().organisations;
    let at = organisations.iter().position(|organisation| organisation.id == id);
    OrganisationIndex::at(at.unwrap_or_else(|| panic!("no organisation {id}")))
}

/// Who can tell, for the users of each service that each breach came through, as the shared facts
/// have it and not as the catalogue does: an organisation, or `place` for the county, city or
/// province where the person lived.
fn who_can_tell() -> Vec<(&'static str, Value, &'static str)> {
    let supplies =
        |by: &str| json!({"services": ["incontinence-supplies"], "supplies-arranged-by": by});
    let earlier = |by: &str| {
        let mut answers = supplies(by);
        answers["supplies-period"] = json!(["before-2021-08"]);
        answers
    };
    let used = |service: &str| json!({"services": [service]});
    vec![
        ("westlog-2023", supplies("county"), "place"),
        ("westlog-2023", supplies("other"), "place"),
        ("westlog-2023", supplies("unknown"), "place"),
        ("westlog-2023", supplies("hus"), "hus"),
        ("westlog-2023", supplies("helsinki"), "helsinki"),
        ("westlog-2023", supplies("myself"), "essity"),
        ("westlog-2023", earlier("hus"), "hus"),
        ("westlog-2023", used("diabetes-supplies"), "place"),
        ("westlog-2023", used("hearing-aids"), "hearing-device-companies"),
        ("westlog-2023", used("home-care"), "place"),
        ("westlog-2023", used("care-home"), "place"),
        ("westlog-2023", used("supplies-contact-job"), "place"),
        ("vastaamo-2018", used("psychotherapy"), "kela"),
    ]
}

#[test]
fn a_letter_goes_to_the_one_who_arranged_the_service_wherever_the_person_lived() {
    let places = &shipped().tables().places;
    for (key, given, expected) in who_can_tell() {
        for place in places.iter().map(|place| place.id.as_str()).chain(["unknown"]) {
            let mut given = given.clone();
            given["place"] = json!(place);
            let found = verdict(shipped(), &answers(&given), breach(key)).confirmers;
            let found: Vec<_> = found.into_iter().map(|one| one.map(organisation)).collect();
            let here = match (expected, place) {
                ("place", "unknown") => None,
                ("place", "ahvenanmaa") => Some("ahs"),
                ("place", place) => Some(place),
                (organisation, _) => Some(organisation),
            };
            // Whoever does not know may have ordered them from Essity.
            let also = given["supplies-arranged-by"] == "unknown";
            assert!(found.contains(&here), "{given}: {found:?}");
            assert!(found.len() == 1 || also && found.len() == 2, "{given}: {found:?}");
        }
    }
}

#[test]
fn a_letter_about_a_breach_with_one_controller_goes_there() {
    // Read from the sources of each, and not from the catalogue.
    let told = [
        ("vastaamo-2018", "kela"),
        ("helsinki-dental-2024", "helsinki"),
        ("helsinki-education-2024", "helsinki"),
        ("hus-snooping-2023", "hus"),
        ("hus-snooping-2024", "hus"),
        ("jyvaskyla-papers-2022", "jyvaskyla"),
        ("kanta-hame-home-care-2023", "kanta-hame"),
        ("keski-suomi-snooping-2025", "keski-suomi"),
        ("kymenlaakso-snooping-2025", "kymenlaakso"),
        ("pirkanmaa-usb-2025", "pirkanmaa"),
        ("satakunta-consultants-2024", "satakunta"),
        ("etela-karjala-documents-2019", "etela-karjala"),
        ("savonia-2022", "savonia"),
        ("university-pharmacy-2018", "university-pharmacy"),
        ("vaasa-onkilahti-2022", "vaasa"),
    ];
    let places = &shipped().tables().places;
    for (key, expected) in told {
        let here = places.iter().position(|place| place.id == expected).map(OptionIndex::at);
        for hit in hit_by(breach(key)) {
            let place = here.map_or(Answer::Unknown, Answer::single);
            let given = hit.with(shipped().places_question(), place);
            let found = verdict(shipped(), &given, breach(key)).confirmers;
            assert_eq!(found, [Some(organisation_called(expected))], "{key}");
        }
    }
}

#[test]
fn a_letter_goes_to_nobody_whom_the_breach_does_not_name() {
    let tables = shipped().tables();
    for (at, record) in tables.breaches.iter().enumerate() {
        let at = BreachIndex::at(at);
        let mut named: Vec<Confirms> = Vec::new();
        for group in &record.groups {
            named.push(group.confirms);
            named.extend(group.instead.iter().map(|one| Confirms::Organisation(one.confirms)));
        }
        named.extend(record.overlays.iter().filter_map(|overlay| overlay.confirms));
        for hit in hit_by(at) {
            for able in verdict(shipped(), &hit, at).confirmers {
                let able = able.map_or(Confirms::Place, Confirms::Organisation);
                let there = |name: &Confirms| *name == able || *name == Confirms::Place;
                assert!(named.iter().any(there), "{}: {able:?}", record.key);
            }
        }
    }
}

#[test]
fn a_complaint_about_aland_goes_to_its_own_authority_and_every_other_to_the_ombudsman() {
    let mut seen = BTreeMap::new();
    for sender in everybody() {
        for &offer in &sender.offers {
            let letter = letter(offer);
            if letter.to == Recipient::Ombudsman {
                let to = organisation(recipient(shipped(), letter, offer).unwrap());
                let about = offer.controller.map_or("nobody known", organisation);
                let own = offer.controller.and_then(|to| shipped().organisation(to)?.supervisor);
                assert_eq!(to, own.map_or("tietosuojavaltuutettu", organisation), "{about}");
                *seen.entry(to).or_insert(0) += 1;
            }
        }
    }
    assert!(seen.contains_key("datainspektionen") && seen.len() > 1, "{seen:?}");
    for language in Language::ALL {
        let known = known(language);
        for part in ["", "limits", "subject", "body"] {
            let words = known.word("letter", "complaint", part);
            // What the office does not do is said of each office by its name.
            if part == "limits" {
                continue;
            }
            for office in ["tietosuojavaltuutettu", "dataombudsman", "Ombudsman"] {
                let named = words.to_lowercase().contains(&office.to_lowercase());
                assert!(!named, "{language:?}, {part}: {words}");
            }
        }
    }
}

#[test]
fn beside_a_letter_stands_every_way_to_reach_whoever_it_goes_to() {
    let mut reached = BTreeSet::new();
    for language in Language::ALL {
        let known = known(language);
        for sender in everybody().iter().step_by(7) {
            for &offer in &sender.offers {
                let letter = letter(offer);
                let Some(to) = recipient(shipped(), letter, offer) else { continue };
                if !letter.to.hears_of_one() || reached.contains(&(language.code(), to)) {
                    continue;
                }
                let journey = Journey::with(sender.answers.clone())
                    .after(shipped(), Move::Open(Screen::Letter(offer)));
                let shown = view(&known, &journey);
                let (_, beside) = shown.split_once("letter-way").unwrap();
                let organisation = shipped().organisation(to).unwrap();
                let phone = organisation.phone.as_ref().map(|phone| phone.replace(' ', "\u{a0}"));
                let ways = [&organisation.page, &phone, &organisation.email, &organisation.post];
                for way in ways.into_iter().flatten() {
                    assert!(beside.contains(way), "{language:?}, {}: {way}", organisation.id);
                }
                let note = known.word("organisation", &organisation.id, "note");
                assert!(beside.contains(note), "{language:?}, {}: {note}", organisation.id);
                reached.insert((language.code(), to));
            }
        }
    }
    assert!(reached.len() > 3 * 25, "only {} were seen", reached.len());
}

/// What stands in the paragraph that begins like the one with `{slot}` does.
enum Slot<'a> {
    /// The letter has no such slot.
    NotThere,
    /// The paragraph is left out.
    LeftOut,
    /// This.
    Filled(&'a str),
}

/// What stands in the paragraph that begins like the one with `{slot}` does.
fn slot<'a>(words: &Words, letter: &str, slot: &str, draft: &'a Draft) -> Slot<'a> {
    let body = words.by_key(&format!("letter-{letter}.body")).unwrap_or_default();
    let marked = format!("{{{slot}}}");
    let paragraph = body.split('\n').find(|paragraph| paragraph.contains(&marked));
    let Some(paragraph) = paragraph else { return Slot::NotThere };
    let (before, after) = paragraph.split_once(&marked).unwrap();
    let inside = |line: &'a String| line.strip_prefix(before)?.strip_suffix(after);
    let found = read(draft).body.iter().find_map(|(_, line)| inside(line));
    found.map_or(Slot::LeftOut, Slot::Filled)
}

/// What is left of a list of names when the names are taken out of it, the longest first.
fn without(list: &str, names: &[&str]) -> Result<String, String> {
    let mut names = names.to_vec();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let mut left = list.to_owned();
    for name in names {
        let Some(at) = left.find(name) else { return Err(format!("{name} is not in {list}")) };
        left.replace_range(at..at + name.len(), "|");
    }
    Ok(left)
}

#[test]
fn a_letter_names_exactly_the_data_and_the_cases_that_the_answers_leave_open() {
    let senders = everybody();
    for language in Language::ALL {
        let known = known(language);
        let notes = Notes::default();
        let and = known.words.text(osuiko_words::AND);
        let only_joined = |left: &str| {
            left.split('|').all(|part| ["", ", "].contains(&part) || part.trim() == and)
        };
        let mut data = 0;
        for sender in senders.iter().step_by(3) {
            let desk = sender.desk(&known.words, &notes);
            for &offer in &sender.offers {
                let id = &letter(offer).id;
                let draft = desk.draft(offer).unwrap();
                let about = sender.assessment.supported();
                let about = about.filter(|v| offer.breach.is_none_or(|breach| breach == v.breach));
                let about: Vec<_> = about.collect();
                let out: BTreeSet<KindIndex> = (0..shipped().tables().kinds.len())
                    .map(KindIndex::at)
                    .filter(|kind| about.iter().any(|verdict| verdict.state(*kind) >= State::Maybe))
                    .collect();
                let kinds: Vec<&str> =
                    out.iter().map(|kind| known.words.kind(*kind).name()).collect();
                let cases: Vec<&str> = about
                    .iter()
                    .map(|verdict| known.words.breach(verdict.breach).title())
                    .collect();
                for (name, expected) in [("data", kinds), ("case", cases)] {
                    match slot(&known.words, id, name, &draft) {
                        Slot::NotThere => {}
                        Slot::LeftOut => assert!(expected.is_empty(), "{id}: {name} is left out"),
                        Slot::Filled(list) => {
                            let left = without(list, &expected).unwrap();
                            assert!(!expected.is_empty() && only_joined(&left), "{id}: {list}");
                            data += 1;
                        }
                    }
                }
            }
        }
        assert!(data > 1_000, "only {data} lists were read");
    }
}

/// The sentences on what a letter stands, with the grade each is for.
const BASES: [(&str, Grade); 3] = [
    ("letter-basis-told", Grade::Told),
    ("letter-basis-likely", Grade::Likely),
    ("letter-basis-possible", Grade::Possible),
];

#[test]
fn a_letter_says_that_somebody_was_told_only_of_what_they_were_told() {
    for language in Language::ALL {
        let known = known(language);
        let notes = Notes::default();
        let mut told = 0;
        let both = answers(&json!({
            "services": ["incontinence-supplies", "psychotherapy"], "place": "pirkanmaa",
            "told": ["vastaamo-2018"],
        }));
        let both = [Sender::new(both)];
        let senders = everybody().iter().step_by(5).chain(&both);
        for sender in senders {
            let desk = sender.desk(&known.words, &notes);
            for &offer in &sender.offers {
                let draft = desk.draft(offer).unwrap();
                let text = draft.text();
                let concerning = sender.assessment.supported();
                let least = concerning
                    .filter(|v| offer.breach.is_none_or(|breach| breach == v.breach))
                    .map(|verdict| verdict.grade)
                    .min();
                let body = known.word("letter", &letter(offer).id, "body");
                for (key, grade) in BASES {
                    let stands = text.contains(known.words.by_key(key).unwrap_or_default());
                    let wanted = body.contains("{basis}") && least == Some(grade);
                    assert_eq!(
                        stands,
                        wanted,
                        "{key} in {} for {}",
                        letter(offer).id,
                        sender.show()
                    );
                    told += usize::from(stands && grade == Grade::Told);
                }
            }
        }
        assert!(told > 50, "only {told} letters say so");
    }
}

/// The ids of the letters that are offered about a breach, or about everything.
fn offered(answers: &Answers, about: Option<BreachIndex>) -> BTreeSet<&'static str> {
    let offers = offers(shipped(), answers, &assess(shipped(), answers));
    let about = offers.into_iter().filter(|offer| offer.breach == about);
    about.map(|offer| letter(offer).id.as_str()).collect()
}

#[test]
fn for_somebody_who_has_died_nothing_is_offered_that_only_the_living_can_ask() {
    for sender in everybody() {
        let whom = question("for-whom");
        let died = shipped().option_with_id(shipped().question(whom).unwrap(), "deceased").unwrap();
        let is_dead = sender.answers.chosen(whom).is_some_and(|whom| whom.contains(died));
        for &offer in &sender.offers {
            let letter = letter(offer);
            let of_the_living = matches!(letter.to, Recipient::Controller | Recipient::Ombudsman);
            assert!(!is_dead || !of_the_living, "{} for {}", letter.id, sender.show());
        }
    }
}

#[test]
fn vastaamo_is_gone_so_its_records_are_asked_of_kela_and_nothing_is_claimed() {
    let vastaamo = Some(breach("vastaamo-2018"));
    for place in ["pirkanmaa", "ahvenanmaa", "unknown"] {
        for told in [json!([]), json!(["vastaamo-2018"]), json!("unknown")] {
            let answers = answers(&json!({
                "services": ["psychotherapy"], "therapy-provider": "vastaamo",
                "vastaamo-first-contact": "before-2019-04", "place": place, "told": told,
            }));
            let letters = offered(&answers, vastaamo);
            assert_eq!(letters, BTreeSet::from(["access-records", "complaint", "follow-up"]));
            let kela = verdict(shipped(), &answers, breach("vastaamo-2018")).confirmers;
            let kela = kela[0].and_then(|kela| shipped().organisation(kela)).unwrap();
            assert_eq!(kela.id, "kela");
        }
    }
    for sender in everybody() {
        for offer in sender.offers.iter().filter(|offer| offer.breach == vastaamo) {
            let id = letter(*offer).id.as_str();
            assert!(!["access", "claim"].contains(&id), "{id} for {}", sender.show());
        }
    }
}

#[test]
fn whoever_no_case_concerns_can_still_write_to_the_police_and_the_bank_hears_only_of_accounts() {
    let nobody = answers(&json!({ "services": [], "told": [], "noticed": ["threat"] }));
    assert_eq!(offered(&nobody, None), BTreeSet::from(["police"]));
    for sender in everybody() {
        let bank = sender.offers.iter().any(|offer| letter(*offer).to == Recipient::Bank);
        let accounts = ["bank-account", "payment-card", "online-banking"].map(kind);
        let out = sender
            .assessment
            .supported()
            .any(|verdict| accounts.into_iter().any(|kind| verdict.state(kind) >= State::Maybe));
        assert_eq!(bank, out, "{}", sender.show());
    }
}

#[test]
fn what_is_typed_stands_where_it_was_asked_for_and_nowhere_else() {
    let notes = filled_in();
    for language in Language::ALL {
        let known = known(language);
        let sent = date(&known.words, day("2025-02-03"));
        for sender in everybody().iter().step_by(7) {
            let desk = sender.desk(&known.words, &notes);
            let acting = desk.acting().is_some();
            for &offer in &sender.offers {
                let draft = desk.draft(offer).unwrap();
                let text = draft.text();
                for (field, typed) in TYPED {
                    let shown = if field == Field::Blank(Blank::Sent) { &sent } else { typed };
                    let asked = if let Field::Blank(blank) = field {
                        letter(offer).blanks.contains(&blank)
                    } else {
                        acting
                    };
                    // The name stands above the letter and under it.
                    let twice = field == Field::Blank(Blank::Name);
                    let times = if twice { 2 } else { usize::from(asked) };
                    let found = text.matches(shown).count();
                    assert_eq!(found, times, "{typed} in {}:\n{text}", letter(offer).id);
                }
                let name = TYPED[0].1;
                let Read { from, body, .. } = read(&draft);
                assert!(from[0].1 == name && body.last().unwrap().1 == name);
                assert_eq!(from[1].1, TYPED[1].1);
                assert!(!text.contains(TO_FILL_IN), "everything is filled in:\n{text}");
            }
        }
    }
}

#[test]
fn what_is_not_filled_in_leaves_room_to_write() {
    let known = known(Language::Fi);
    let mut notes = Notes::default();
    notes.apply(Note::Write(Field::Blank(Blank::Name), "  \n ".to_owned()));
    notes.apply(Note::Write(Field::Blank(Blank::Sent), "2025-02".to_owned()));
    let sender = Sender::new(answers(&json!({
        "services": ["incontinence-supplies"], "place": "pirkanmaa", "for-whom": "child",
    })));
    for &offer in &sender.offers {
        let draft = sender.desk(&known.words, &notes).draft(offer).unwrap();
        let room = draft.text().matches(TO_FILL_IN).count();
        // The name twice, and the child's name.
        assert_eq!(room, letter(offer).blanks.len() + 2, "{}", letter(offer).id);
    }
}

#[test]
fn whoever_writes_for_somebody_else_says_so_and_whoever_writes_for_themselves_does_not() {
    let parts = ["letter-for-child", "letter-for-cared-for", "letter-for-deceased"];
    for language in Language::ALL {
        let known = known(language);
        let notes = filled_in();
        for (whom, part) in [
            ("me", None),
            ("unknown", None),
            ("child", Some(parts[0])),
            ("cared-for", Some(parts[1])),
            ("deceased", Some(parts[2])),
        ] {
            let sender = Sender::new(answers(&json!({
                "services": ["incontinence-supplies"], "place": "pirkanmaa", "for-whom": whom,
            })));
            assert!(!sender.offers.is_empty());
            for &offer in &sender.offers {
                let draft = sender.desk(&known.words, &notes).draft(offer).unwrap();
                for other in parts {
                    let (begins, _) = known
                        .words
                        .by_key(other)
                        .unwrap_or_default()
                        .split_once("{other}")
                        .unwrap();
                    let stands = read(&draft).body.iter().any(|(_, line)| line.starts_with(begins));
                    assert_eq!(stands, part == Some(other), "{other} for {whom}");
                }
            }
        }
    }
}

#[test]
fn a_punishment_is_demanded_by_the_victim_or_a_guardian_and_by_nobody_else() {
    for language in Language::ALL {
        let known = known(language);
        let mut sentences = BTreeSet::new();
        for (whom, part) in [
            ("me", "letter-demand"),
            ("unknown", "letter-demand"),
            ("child", "letter-demand"),
            ("cared-for", "letter-demand-cared-for"),
            ("deceased", "letter-demand-deceased"),
        ] {
            let sender = Sender::new(answers(&json!({
                "services": ["incontinence-supplies"], "place": "pirkanmaa", "for-whom": whom,
            })));
            let police = sender.offers.iter().find(|offer| letter(**offer).id == "police");
            let draft = sender.desk(&known.words, &filled_in()).draft(*police.unwrap()).unwrap();
            let sentence = known.words.by_key(part).unwrap_or_default();
            assert!(draft.text().contains(sentence), "{whom} in {language:?}");
            sentences.insert(sentence);
        }
        assert_eq!(sentences.len(), 3, "three ways in {language:?}");
    }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn whatever_is_answered_every_offer_is_a_whole_letter_and_stands_once(given in given_shipped()) {
        let known = Knowns::get();
        let sender = Sender::new(given.answers.clone());
        let mut seen: Vec<Offer> = Vec::new();
        for &offer in &sender.offers {
            prop_assert!(!seen.contains(&offer), "{} is offered twice", letter(offer).id);
            seen.push(offer);
            let notes = Notes::default();
            let draft = sender.desk(&known.words, &notes).draft(offer).unwrap();
            prop_assert_eq!(gaps(&draft), Vec::<&str>::new());
        }
    }

    #[test]
    fn whatever_is_typed_nothing_in_it_is_filled_in(typed in "[{}a-z ]{0,24}") {
        let known = Knowns::get();
        let mut notes = Notes::default();
        notes.apply(Note::Write(Field::Blank(Blank::Happened), typed.clone()));
        let sender = Sender::new(answers(&json!({ "services": ["incontinence-supplies"] })));
        for &offer in &sender.offers {
            if letter(offer).blanks.contains(&Blank::Happened) {
                let text = sender.desk(&known.words, &notes).draft(offer).unwrap().text();
                prop_assert!(text.contains(typed.trim()));
            }
        }
    }
}

/// The words in one language, read once for all cases.
struct Knowns;

impl Knowns {
    fn get() -> Knowledge {
        thread_local! {
            static KNOWN: Knowledge = known(Language::Sv);
        }
        KNOWN.with(Clone::clone)
    }
}

#[test]
fn nothing_that_holds_what_was_typed_can_be_printed_by_mistake() {
    let secret = TYPED[0].1.to_owned();
    let write = || Note::Write(Field::Blank(Blank::Name), secret.clone());
    let journey = Journey::default().after(shipped(), Move::Note(write()));
    let begin = Move::Begin(secret.clone(), secret.clone(), true);
    let kept = journey
        .after(shipped(), begin.clone())
        .after(shipped(), Move::Note(Note::Keep(Some(TODAY))));
    assert_eq!(kept.notes().diary[0].what, secret);
    let sender = Sender::new(answers(&json!({ "services": ["incontinence-supplies"] })));
    let words = known(Language::En).words;
    let draft = sender.desk(&words, journey.notes()).draft(sender.offers[0]).unwrap();
    assert!(draft.text().contains(&secret));
    let printed = [
        format!("{journey:?}"),
        format!("{kept:?}"),
        format!("{:?}", kept.notes()),
        format!("{:?}", kept.notes().diary[0]),
        format!("{begin:?}"),
        format!("{:?}", Move::Note(write())),
        format!("{:?}", write()),
        format!("{draft:?}"),
    ];
    assert!(printed.iter().all(|shown| shown == "***"), "{printed:?}");
}

/// The views of the list of letters and of each letter in it.
fn views_of(known: &Knowledge, answers: &Answers, notes: &[Note]) -> Vec<(Screen, String)> {
    let catalogue: &Catalogue = &known.catalogue;
    let mut journey = Journey::default();
    for (question, answer) in answers.iter() {
        journey = journey.after(catalogue, Move::Open(Screen::Question(question)));
        for option in answers.chosen(question).into_iter().flat_map(Set::iter) {
            journey = journey.after(catalogue, Move::Choose(option));
        }
        if *answer == Answer::Unknown {
            journey = journey.after(catalogue, Move::ChooseUnknown);
        }
    }
    assert!(journey.answers() == answers);
    for note in notes {
        journey = journey.after(catalogue, Move::Note(note.clone()));
    }
    let all = offers(catalogue, answers, &assess(catalogue, answers));
    let screens = [Screen::Letters].into_iter().chain(all.into_iter().map(Screen::Letter));
    screens
        .map(|screen| (screen, view(known, &journey.after(catalogue, Move::Open(screen)))))
        .collect()
}

#[test]
fn the_list_and_every_letter_in_it_are_sound_views_in_every_language() {
    let typed = TYPED.map(|(field, text)| Note::Write(field, text.to_owned()));
    for language in Language::ALL {
        let known = known(language);
        for whom in ["me", "child", "deceased"] {
            let answers = answers(&json!({
                "services": ["incontinence-supplies", "psychotherapy"], "for-whom": whom,
                "paid-how": ["own-invoice"],
            }));
            let views = views_of(&known, &answers, &typed);
            assert!(views.len() > 2);
            for (screen, html) in views {
                is_sound(&html, &format!("{language:?}"));
                let Screen::Letter(offer) = screen else { continue };
                // Once in the letter under a heading that says so, and in the blanks themselves.
                for blank in &letter(offer).blanks {
                    let field = Field::Blank(*blank);
                    let (_, text) = TYPED.iter().find(|(one, _)| *one == field).unwrap();
                    assert!(html.contains(text), "{text} is not in its blank");
                }
                assert!(!html.contains("mailto:"), "a letter is never sent by the page");
            }
        }
    }
}

#[test]
fn every_letter_has_words_of_its_own_and_its_blanks_stand_once() {
    let letters = &shipped().tables().letters;
    let ids: BTreeSet<&str> = letters.iter().map(|letter| letter.id.as_str()).collect();
    assert_eq!(ids.len(), letters.len());
    for (at, letter) in letters.iter().enumerate() {
        assert_eq!(shipped().letter(LetterIndex::at(at)).map(|l| &l.id), Some(&letter.id));
        let blanks: BTreeSet<Blank> = letter.blanks.iter().copied().collect();
        assert_eq!(blanks.len(), letter.blanks.len(), "{}", letter.id);
        assert!(blanks.contains(&Blank::Name) && blanks.contains(&Blank::Contact));
    }
    let asked = shipped().question(question("for-whom")).unwrap();
    let Options::Own(own) = &asked.options else { panic!("a list of its own") };
    assert_eq!(own[0], "me", "the first option is the person themselves");
}
