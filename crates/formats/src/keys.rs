//! The keys of the words of facts: they follow from the tables, so only the texts are packed.

use osuiko_engine::catalogue::{Options, Tables};

// What stands behind the ids of a table, parted by `|`: nothing for the message itself, then its
// attributes. Words that only the record of a breach shows are not among them.
const SERVICE: &str = "|.because|.if-not|.hint|.search";
const PLACE: &str = "|.where|.search";
const KIND: &str = "|.nothing";
const ORGANISATION: &str = "|.hours|.note";
const QUESTION: &str = "|.why|.how|.depends|.short|.hint|.none";
const OPTION: &str = "|.because|.if-not";
const BREACH: &str = "|.what|.told|.because|.if-not";
const HARM: &str = "|.can|.cannot";
const ACTION: &str = "|.does|.how|.effect|.ends|.side-effects|.undo|.without-login|.age|.for-other|.estate|.cost|.not-covered";
const LETTER: &str = "|.when|.limits|.subject|.body";
const DRILL: &str = "|.from|.clue-1|.clue-2|.clue-3|.clue-4|.do";

/// The sentences that letters share: on what they stand, who demands a punishment, and for whom
/// they are written.
pub const LETTER_PARTS: [&str; 9] = [
    "basis-told",
    "basis-likely",
    "basis-possible",
    "demand",
    "demand-cared-for",
    "demand-deceased",
    "for-child",
    "for-cared-for",
    "for-deceased",
];

/// Every key under which the check can ask for a word, in the order in which the texts are packed.
pub fn keys(tables: &Tables) -> Vec<String> {
    let mut keys = Vec::new();
    each_key(tables, &mut |key| keys.push(key));
    keys
}

/// Calls `visit` with each of [`keys`], in their order.
///
/// One attribute of the whole table comes before the next: texts that are alike stand together,
/// which brotli likes.
pub(super) fn each_key(tables: &Tables, visit: &mut dyn FnMut(String)) {
    let mut each = |table: &str, words: &str, id: &dyn Fn(usize) -> Option<String>| {
        for word in words.split('|') {
            for id in (0..).map_while(id) {
                visit([table, &id, word].concat());
            }
        }
    };
    each("service-", SERVICE, &|at| Some(tables.services.get(at)?.id.clone()));
    each("place-", PLACE, &|at| Some(tables.places.get(at)?.id.clone()));
    each("kind-", KIND, &|at| Some(tables.kinds.get(at)?.id.clone()));
    each("organisation-", ORGANISATION, &|at| Some(tables.organisations.get(at)?.id.clone()));
    each("question-", QUESTION, &|at| Some(tables.questions.get(at)?.id.clone()));
    for question in &tables.questions {
        if let Options::Own(own) = &question.options {
            each("option-", OPTION, &|at| Some([&question.id, "-", own.get(at)?].concat()));
        }
    }
    each("breach-", BREACH, &|at| Some(tables.breaches.get(at)?.key.clone()));
    each("action-", ACTION, &|at| Some(tables.actions.get(at)?.id.clone()));
    each("harm-", HARM, &|at| Some(tables.harms.get(at)?.id.clone()));
    each("letter-", LETTER, &|at| Some(tables.letters.get(at)?.id.clone()));
    each("letter-", "", &|at| Some((*LETTER_PARTS.get(at)?).to_owned()));
    each("drill-", DRILL, &|at| Some(tables.drills.get(at)?.id.clone()));
}
