//! The search over services: what people type finds what they used, in every language, inflected and by brands, employers, former names and number plates.

use osuiko_engine::catalogue::Options;
use osuiko_engine::index::ServiceIndex;
use osuiko_engine::search::{Entry, find};
use osuiko_words::Language;

use crate::views::known;

/// What somebody types, and the service that must be among the first three found.
const TYPED: [(Language, &str, &str); 66] = [
    (Language::Fi, "ABC-123", "vehicle"),
    (Language::Fi, "ALJ 7", "vehicle"),
    (Language::Fi, "autoni", "vehicle"),
    (Language::Fi, "rekisterinumero", "vehicle"),
    (Language::Fi, "Valiolla", "valio"),
    (Language::Fi, "maitotilan", "valio"),
    (Language::Fi, "Tenan suojat", "incontinence-supplies"),
    (Language::Fi, "vaippoja", "incontinence-supplies"),
    (Language::Fi, "inkontinenssi", "incontinence-supplies"),
    (Language::Fi, "verensokerimittari", "diabetes-supplies"),
    (Language::Fi, "kuulolaitteen", "hearing-aids"),
    (Language::Fi, "Vastaamossa", "psychotherapy"),
    (Language::Fi, "terapeutti", "psychotherapy"),
    (Language::Fi, "Meilahdessa", "hus-hospital-care"),
    (Language::Fi, "hammaslääkäri", "dental-care"),
    (Language::Fi, "hoivakodissa", "care-home"),
    (Language::Fi, "karanteeni", "covid-isolation"),
    (Language::Fi, "päiväkodissa", "school-or-daycare"),
    (Language::Fi, "ylioppilastodistuksen", "matriculation-certificate"),
    (Language::Fi, "YTL", "matriculation-certificate"),
    (Language::Fi, "ammattikorkeakoulu", "savonia"),
    (Language::Fi, "Kuopiossa", "kuopio-job"),
    (Language::Fi, "Eilakaislalla", "eilakaisla"),
    (Language::Fi, "vuokratyö", "eilakaisla"),
    (Language::Fi, "KuntaPro", "sarastia"),
    (Language::Fi, "STT:n", "stt"),
    (Language::Fi, "Lapin yliopistossa", "lapland-job"),
    (Language::Fi, "Ruotsissa", "sweden-job"),
    (Language::Fi, "apteekin verkkokauppa", "university-pharmacy-shop"),
    (Language::Fi, "facebookissa", "facebook"),
    (Language::Fi, "finnairin plussakortti", "finnair-plus"),
    (Language::Fi, "lippupalvelusta", "ticketmaster"),
    (Language::Fi, "pankkitunnukset", "bank-codes"),
    (Language::Fi, "S-Pankki", "bank-codes"),
    (Language::Fi, "Kelaan", "kela-papers"),
    (Language::Sv, "ABC-123", "vehicle"),
    (Language::Sv, "bilen", "vehicle"),
    (Language::Sv, "registernummer", "vehicle"),
    (Language::Sv, "Valio", "valio"),
    (Language::Sv, "blöjor", "incontinence-supplies"),
    (Language::Sv, "blodsockermätare", "diabetes-supplies"),
    (Language::Sv, "hörapparaten", "hearing-aids"),
    (Language::Sv, "terapeut", "psychotherapy"),
    (Language::Sv, "tandläkaren", "dental-care"),
    (Language::Sv, "daghemmet", "school-or-daycare"),
    (Language::Sv, "studentbetyg", "matriculation-certificate"),
    (Language::Sv, "bemanning", "eilakaisla"),
    (Language::Sv, "region", "sweden-job"),
    (Language::Sv, "apotek", "university-pharmacy-shop"),
    (Language::Sv, "facebook", "facebook"),
    (Language::Sv, "biljetter", "ticketmaster"),
    (Language::Sv, "nätbanken", "bank-codes"),
    (Language::Sv, "FPA", "kela-papers"),
    (Language::En, "ABC-123", "vehicle"),
    (Language::En, "car", "vehicle"),
    (Language::En, "licence plate", "vehicle"),
    (Language::En, "diapers", "incontinence-supplies"),
    (Language::En, "glucose", "diabetes-supplies"),
    (Language::En, "hearing aid", "hearing-aids"),
    (Language::En, "therapist", "psychotherapy"),
    (Language::En, "dentist", "dental-care"),
    (Language::En, "kindergarten", "school-or-daycare"),
    (Language::En, "ylioppilastodistus", "matriculation-certificate"),
    (Language::En, "pharmacy", "university-pharmacy-shop"),
    (Language::En, "tickets", "ticketmaster"),
    (Language::En, "online banking", "bank-codes"),
];

#[test]
fn what_people_type_finds_what_they_used() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let known = known(language);
        let question = known.catalogue.services_question();
        assert_eq!(known.catalogue.question(question).unwrap().options, Options::Services);
        let services = &known.catalogue.tables().services;
        let entry = |at: usize| {
            let words = known.words.service(ServiceIndex::at(at));
            Entry::new([words.name(), words.search()])
        };
        let entries: Vec<Entry> = (0..services.len()).map(entry).collect();
        for (_, typed, id) in TYPED.iter().filter(|(of, ..)| *of == language) {
            let found = find(&entries, typed);
            let first: Vec<&str> = found.iter().take(3).map(|at| &*services[*at].id).collect();
            if !first.contains(id) {
                wrong.push(format!("{language:?}: {typed:?} finds {first:?}, not {id}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_service_is_found_by_its_own_first_word_in_every_language() {
    for language in Language::ALL {
        let known = known(language);
        let services = &known.catalogue.tables().services;
        let names: Vec<&str> = (0..services.len())
            .map(|at| known.words.service(ServiceIndex::at(at)).name())
            .collect();
        let entries: Vec<Entry> = names.iter().map(|name| Entry::new([*name])).collect();
        for (at, name) in names.iter().enumerate() {
            assert!(find(&entries, name).contains(&at), "{language:?}: {name}");
        }
    }
}
