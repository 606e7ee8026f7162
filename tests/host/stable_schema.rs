//! The schema that stays: documents of the whole version keep it, earlier ones and later ones too.

use std::fs;
use std::io::Read as _;
use std::sync::LazyLock;

use flate2::read::GzDecoder;
use jsonschema::Validator;
use osuiko_site::{kind, open_data};
use serde_json::{Value, json};

use crate::support::{SOUND, root};

/// The folder with a document of every release, packed.
const RELEASES: &str = "tests/fixtures/open-data";

/// The schema that stays.
static SCHEMA: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(&open_data::stable_schema().unwrap()).unwrap());

/// The same, ready to judge.
static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| {
    jsonschema::draft202012::options().should_validate_formats(true).build(&SCHEMA).unwrap()
});

/// Today's document.
fn document() -> Value {
    serde_json::from_str(&open_data::json(&SOUND).unwrap()).unwrap()
}

/// Everything wrong with a document, as place and message.
fn wrong(document: &Value) -> Vec<String> {
    let errors = VALIDATOR.iter_errors(document);
    errors.map(|error| format!("{}: {error}", error.instance_path())).take(5).collect()
}

#[test]
fn the_document_of_today_keeps_it() {
    assert!(jsonschema::draft202012::meta::is_valid(&SCHEMA));
    assert_eq!(wrong(&document()), [""; 0]);
}

#[test]
fn the_documents_of_earlier_releases_keep_it() {
    let files = fs::read_dir(root().join(RELEASES)).unwrap().map(|file| file.unwrap().path());
    let mut releases = 0;
    for file in files {
        let mut text = String::new();
        GzDecoder::new(fs::File::open(&file).unwrap()).read_to_string(&mut text).unwrap();
        let document: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(document["version"], open_data::VERSION);
        assert_eq!(wrong(&document), [""; 0], "{}", file.display());
        releases += 1;
    }
    assert!(releases > 0, "there is no document of a release");
}

/// A document that has more than today's.
fn later(pointer: &str, change: impl FnOnce(&mut Value)) -> Value {
    let mut document = document();
    change(document.pointer_mut(pointer).unwrap_or_else(|| panic!("there is no {pointer}")));
    document
}

#[test]
fn a_later_document_may_have_fields_words_and_kinds_that_nobody_knows_yet() {
    let field = |pointer: &str| {
        later(pointer, |record| {
            record.as_object_mut().unwrap().insert("not-known-yet".to_owned(), json!([1]));
        })
    };
    for pointer in ["", "/breaches/0", "/breaches/0/claims/0/says", "/breaches/0/groups/0/when"] {
        assert_eq!(wrong(&field(pointer)), [""; 0], "{pointer}");
    }
    let word = |pointer: &str| later(pointer, |word| *word = json!("not-known-yet"));
    for pointer in
        ["/breaches/0/kind", "/breaches/0/groups/0/standing", "/actions/0/band", "/sources/0/read"]
    {
        assert_eq!(wrong(&word(pointer)), [""; 0], "{pointer}");
    }
    let kind = later("/breaches/0/claims/0/says", |says| *says = json!({ "what": "promise" }));
    assert_eq!(wrong(&kind), [""; 0]);
}

#[test]
fn what_no_document_of_this_version_can_be_is_refused() {
    let spoilt = [
        later("/version", |version| *version = json!(2)),
        later("/breaches/0/claims/0/says", |says| *says = json!({ "what": "people" })),
        later("/breaches/0/reviewed", |day| *day = json!("24.11.2026")),
        later("/breaches/0/title", |title| *title = json!("Only in one language")),
        later("/breaches/0", |breach| drop(breach.as_object_mut().unwrap().remove("claims"))),
    ];
    for (at, document) in spoilt.iter().enumerate() {
        assert!(!VALIDATOR.is_valid(document), "document {at} passes");
    }
}

#[test]
fn each_schema_has_an_id_of_its_own_that_stays() {
    let strict: Value = serde_json::from_str(&open_data::schema().unwrap()).unwrap();
    assert_eq!(SCHEMA["$id"], "tag:osuiko.example,2026:schema/catalogue/1");
    assert_eq!(strict["$id"], "tag:osuiko.example,2026:schema/catalogue/1/strict");
    assert_eq!(kind::STABLE_SCHEMA, format!("catalogue.v{}.schema.json", open_data::VERSION));
}
