//! Saved answers come back as they were given, and a file that makes no sense gets one line that names the field.

use expect_test::{Expect, expect};
use osuiko_catalogue::check;
use osuiko_formats::saved;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{SOUND, as_json, cases, given};

/// What the tool prints for the text of a file.
fn judge(text: &str) -> Result<String, String> {
    check::judge(&SOUND, text, None)
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn what_is_saved_is_read(given in given()) {
        let written = saved::write(&given.catalogue, &given.answers);
        let read = saved::read(&given.catalogue, written);
        prop_assert!(read.as_ref() == Ok(&given.answers), "{}", as_json(&given.catalogue, &given.answers));
    }

    #[test]
    fn whatever_stands_in_a_file_the_answer_is_one_line(text in any_file()) {
        if let Err(line) = judge(&text) {
            prop_assert!(!line.is_empty());
            prop_assert!(!line.chars().any(char::is_control), "{line:?} for {text:?}");
        }
    }
}

/// Anything from noise to nearly right.
fn any_file() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("services".to_owned()),
        Just("place".to_owned()),
        Just("answers".to_owned()),
        Just("pirkanmaa".to_owned()),
        Just("a\nb".to_owned()),
        any::<String>(),
    ];
    let leaf = prop_oneof![
        word.clone().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        Just(Value::Null),
    ];
    let value = leaf.prop_recursive(3, 12, 3, move |part| {
        prop_oneof![
            proptest::collection::vec(part.clone(), 0..3).prop_map(Value::from),
            proptest::collection::btree_map(word.clone(), part, 0..3).prop_map(Value::from_iter),
        ]
    });
    prop_oneof![
        any::<String>(),
        value.clone().prop_map(|value| value.to_string()),
        value.prop_map(|value| json!({ "answers": value }).to_string()),
    ]
}

/// Compares the one line that each of these files gets.
fn refused(files: &[&str], expected: &Expect) {
    let mut lines = String::new();
    for file in files {
        let line = judge(file).expect_err("the file makes no sense");
        assert!(!line.contains('\n'), "{line:?} is more than one line");
        lines.push_str(&line);
        lines.push('\n');
    }
    expected.assert_eq(&lines);
}

/// The same for files that are right but for their answers.
fn answers_refused(answers: &[&str], expected: &Expect) {
    let files: Vec<String> =
        answers.iter().map(|answers| format!(r#"{{"answers":{answers}}}"#)).collect();
    refused(&files.iter().map(String::as_str).collect::<Vec<_>>(), expected);
}

#[test]
fn a_question_or_option_that_does_not_exist_is_named() {
    answers_refused(
        &[
            r#"{"shoe-size":"44"}"#,
            r#"{"place":"atlantis"}"#,
            r#"{"services":["psychotherapy","massage"]}"#,
            r#"{"told":["westlog-2022"]}"#,
        ],
        &expect![[r#"
            answers.shoe-size: there is no such question
            answers.place: there is no option "atlantis"
            answers.services: there is no option "massage"
            answers.told: there is no option "westlog-2022"
        "#]],
    );
}

#[test]
fn an_answer_of_another_type_is_named() {
    answers_refused(
        &[
            r#"{"place":1}"#,
            r#"{"place":null}"#,
            r#"{"place":true}"#,
            r#"{"place":{"is":"pirkanmaa"}}"#,
            r#"{"services":[["psychotherapy"]]}"#,
            r#"{"services":["psychotherapy",7]}"#,
        ],
        &expect![[r#"
            answers.place: wants an id in quotes or a list of them
            answers.place: wants an id in quotes or a list of them
            answers.place: wants an id in quotes or a list of them
            answers.place: wants an id in quotes or a list of them
            answers.services: wants an id in quotes or a list of them
            answers.services: wants an id in quotes or a list of them
        "#]],
    );
}

#[test]
fn a_list_for_one_and_one_for_a_list_are_named() {
    answers_refused(
        &[
            r#"{"place":["pirkanmaa"]}"#,
            r#"{"place":[]}"#,
            r#"{"paid-how":"free"}"#,
            r#"{"paid-how":["unknown"]}"#,
        ],
        &expect![[r#"
            answers.place: wants one id in quotes, not a list
            answers.place: wants one id in quotes, not a list
            answers.paid-how: wants a list of ids, or "unknown"
            answers.paid-how: there is no option "unknown"
        "#]],
    );
}

#[test]
fn an_empty_list_is_an_answer_only_where_none_of_these_is() {
    answers_refused(
        &[r#"{"paid-how":[]}"#, r#"{"noticed":[]}"#],
        &expect![[r#"
            answers.paid-how: the list is empty; leave the question out, or write "unknown"
            answers.noticed: the list is empty; leave the question out, or write "unknown"
        "#]],
    );
    judge(r#"{"answers":{"services":[],"told":[]}}"#).unwrap();
}

#[test]
fn what_stands_twice_is_named() {
    answers_refused(
        &[r#"{"place":"kainuu","place":"lappi"}"#, r#"{"paid-how":["free","free"]}"#],
        &expect![[r#"
            answers.place: stands twice
            answers.paid-how: "free" stands there twice
        "#]],
    );
    refused(
        &[r#"{"answers":{},"answers":{}}"#, r#"{"version":1,"version":1,"answers":{}}"#],
        &expect![[r#"
            answers: stands twice
            version: stands twice
        "#]],
    );
}

#[test]
fn an_option_that_stands_alone_is_named_when_it_does_not() {
    answers_refused(
        &[r#"{"noticed":["threat","nothing"]}"#],
        &expect![[r#"
        answers.noticed: "nothing" cannot stand beside other options
    "#]],
    );
}

#[test]
fn a_field_beside_the_answers_is_named() {
    refused(
        &[
            r#"{"answers":{},"name":"Maija"}"#,
            "{\"answers\":{},\"a\nb\":1}",
            r#"{"answers":{},"until":"2027-03-01"}"#,
        ],
        &expect![[r#"
            name: there is no such field; known are answers, format and version
            a b: there is no such field; known are answers, format and version
            until: there is no such field; known are answers, format and version
        "#]],
    );
}

#[test]
fn answers_that_are_missing_or_no_object_are_named() {
    refused(
        &[
            "{}",
            r#"{"format":"osuiko-answers","version":1}"#,
            r#"{"answers":[]}"#,
            r#"{"answers":null}"#,
            r#"{"answers":"unknown"}"#,
        ],
        &expect![[r#"
            answers: the field is missing
            answers: the field is missing
            answers: wants an object of questions and answers
            answers: wants an object of questions and answers
            answers: wants an object of questions and answers
        "#]],
    );
}

#[test]
fn what_is_not_json_is_said_to_want_answers() {
    let files = [
        "",
        "\n\n",
        "services: psychotherapy",
        r#"{"answers":{"place":"kainuu"}"#,
        r#"{"answers":{}} {}"#,
        r#"{"answers":{"place":"kainuu",}}"#,
        "[]",
        "null",
        r#"{"answers":{"pl\u0061ce":"kainuu"}}"#,
    ];
    for file in files {
        let line = judge(file).expect_err("it is not JSON, or no object");
        assert!(line.contains("answers: "), "{line}");
        assert!(line.contains(" at line "), "{line}");
        assert!(!line.contains('\n'), "{line:?}");
    }
}

#[test]
fn another_format_or_version_is_named() {
    refused(
        &[
            r#"{"format":"osuiko","version":1,"answers":{}}"#,
            r#"{"format":1,"answers":{}}"#,
            r#"{"version":2,"answers":{}}"#,
            r#"{"version":"1","answers":{}}"#,
            r#"{"version":1.5,"answers":{}}"#,
        ],
        &expect![[r#"
            format: wants "osuiko-answers"
            format: wants "osuiko-answers"
            version: wants 1
            version: wants 1
            version: wants 1
        "#]],
    );
}

/// The example of the design.
const EXAMPLE: &str = r#"{"format":"osuiko-answers","version":1,"answers":{"services":["incontinence-supplies"],"place":"pirkanmaa","paid-how":["own-invoice"],"power-of-attorney":"yes"}}"#;

#[test]
fn the_example_is_judged_and_printed_as_json() {
    let printed = judge(EXAMPLE).unwrap();
    assert!(!printed.contains('\n'));
    let judged: Value = serde_json::from_str(&printed).unwrap();
    let keys = |value: &Value| -> Vec<String> {
        let mut keys: Vec<String> = value.as_object().unwrap().keys().cloned().collect();
        keys.sort();
        keys
    };
    assert_eq!(keys(&judged), ["open_questions", "plan", "verdicts"]);
    let [verdict] = &judged["verdicts"].as_array().unwrap()[..] else { panic!("{judged}") };
    assert_eq!(keys(verdict), ["breach", "data", "grade", "open"]);
    assert_eq!(verdict["breach"], "westlog-2023");
    assert_eq!(verdict["grade"], "likely");
    assert_eq!(verdict["open"], false);
    let data = verdict["data"].as_array().unwrap();
    assert!(data.iter().all(|datum| keys(datum) == ["kind", "state"]));
    assert!(data.contains(&json!({ "kind": "personal-identity-code", "state": "maybe" })));
    assert!(judged["open_questions"].as_array().unwrap().contains(&json!("door-code-given")));
    let plan = judged["plan"].as_array().unwrap();
    assert!(!plan.is_empty());
    assert!(plan.iter().all(|step| keys(step) == ["action", "band"]));
    let bands = ["now", "soon", "later", "if-misused"].map(Value::from);
    let order = |step: &Value| bands.iter().position(|band| *band == step["band"]).unwrap();
    assert!(plan.is_sorted_by_key(order));
}

#[test]
fn format_and_version_may_be_left_out_and_everything_may_be_unknown() {
    let bare = EXAMPLE.replace(r#""format":"osuiko-answers","version":1,"#, "");
    assert_eq!(judge(&bare), judge(EXAMPLE));
    let shrugged =
        judge(r#"{"answers":{"services":"unknown","place":"unknown","told":"unknown"}}"#);
    assert!(shrugged.is_ok());
    judge(r#" { "answers" : { } } "#).unwrap();
    // A file that went through an editor may begin with a mark.
    judge("\u{feff}{\"answers\":{}}\r\n").unwrap();
}

#[test]
fn a_file_nested_without_end_is_refused() {
    let (open, close) = (r#"{"a":"#.repeat(20_000), "}".repeat(20_000));
    let deep = format!(r#"{{"answers":{{"place":{open}1{close}}}}}"#);
    assert!(judge(&deep).is_err());
}
