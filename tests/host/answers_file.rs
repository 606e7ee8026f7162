//! Answers that a file or the device keeps come back as they were; whatever else stands there, a clear word and nothing of it.

use osuiko_engine::{Answers, Date};
use osuiko_formats::answers_file::{LONGEST, Opened, Unreadable, open, read, write};
use proptest::prelude::*;

use crate::support::{SOUND, answers, as_json, cases, given, shipped};

/// What was kept, read again.
fn opened(text: &str) -> Result<Opened, Unreadable> {
    read(shipped(), text)
}

/// The start of every text that we write.
const HEAD: &str = r#"{"format":"osuiko-answers","version":1"#;

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn what_is_kept_is_opened(given in given(), days in proptest::option::of(1_u8..=28)) {
        let until = days.map(|day| Date { year: 2027, month: 3, day });
        let text = write(&given.catalogue, &given.answers, until);
        let expected = Opened { answers: given.answers.clone(), until, dropped: 0 };
        let read = read(&given.catalogue, &text);
        prop_assert!(read == Ok(expected), "{}", as_json(&given.catalogue, &given.answers));
    }

    #[test]
    fn the_tool_reads_what_the_page_saves(given in given()) {
        let text = write(shipped(), &Answers::default(), None);
        prop_assert!(osuiko_catalogue::check::judge(&SOUND, &text, None).is_ok());
        // The page's own JSON is JSON.
        let text = write(&given.catalogue, &given.answers, None);
        prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
    }
}

proptest! {
    #![proptest_config(cases(100_000))]

    #[test]
    fn noise_is_not_taken_for_answers(text in noise()) {
        if let Ok(opened) = opened(&text) {
            // What is taken is in the shape, and then nothing of it is made up.
            let entries: serde_json::Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
            let entries = entries["answers"].as_object().unwrap().len();
            let given = opened.answers.iter().count();
            prop_assert_eq!(given + usize::try_from(opened.dropped).unwrap(), entries);
        }
    }
}

/// Texts from noise to nearly right.
fn noise() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop_oneof![
            Just("{"), Just("}"), Just("["), Just("]"), Just(","), Just(":"), Just("\""), Just(" "),
        ].prop_map(str::to_owned),
        3 => prop_oneof![
            Just("\"answers\":{"), Just("\"services\":[\"psychotherapy\"]"), Just("\"place\":\"lappi\""),
            Just("\"place\":[\"lappi\"]"), Just("\"services\":\"unknown\""), Just("\"x\":\"y\""),
            Just("\"version\":1"), Just("\"version\":99999999999"), Just("\"until\":\"2027-13-01\""),
            Just("\"format\":\"other\""), Just("\\\""), Just("null"), Just("\u{feff}"),
        ].prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    let pieces = proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat());
    (any::<bool>(), pieces).prop_map(|(begun, rest)| {
        if begun { format!("{HEAD},\"answers\":{{{rest}}}}}") } else { rest }
    })
}

#[test]
fn what_this_list_does_not_know_is_left_out_and_counted() {
    let text = format!(
        r#"{HEAD},"answers":{{"services":["psychotherapy"],"place":"atlantis","shoe-size":"43",
        "noticed":["nothing","threat"],"paid-how":"free","told":[]}}}}"#
    );
    let expected = answers(&serde_json::json!({ "services": ["psychotherapy"], "told": [] }));
    assert_eq!(opened(&text), Ok(Opened { answers: expected, until: None, dropped: 4 }));
}

#[test]
fn what_is_not_ours_is_refused_with_a_clear_word() {
    let whole = write(shipped(), &answers(&serde_json::json!({ "place": "lappi" })), None);
    let refused = |text: &str, expected: Unreadable| {
        assert_eq!(opened(text), Err(expected), "{text}");
        assert!(!expected.to_string().is_empty());
    };
    refused("", Unreadable::Foreign);
    refused("{}", Unreadable::Foreign);
    refused(&whole[..whole.len() - 3], Unreadable::Foreign);
    refused(&format!("{whole} x"), Unreadable::Foreign);
    refused(&whole.replace("osuiko-answers", "other"), Unreadable::Foreign);
    for field in [r#""version":1,"#, r#""until":"2027-03-01","#, r#""answers":{"told":[]},"#] {
        let twice = whole.replacen(r#""answers":"#, &format!(r#"{field}"answers":"#), 1);
        let once = field.starts_with(r#""until""#);
        assert_eq!(opened(&twice).is_ok(), once, "{twice}");
        let again = twice.replacen(field, &format!("{field}{field}"), 1);
        refused(&again, Unreadable::Foreign);
    }
    refused(&whole.replace("\"place\":", "\"place\":\"lappi\",\"place\":"), Unreadable::Foreign);
    refused(&whole.replace("lappi", "la\\u0070pi"), Unreadable::Foreign);
    refused(&whole.replace("\"version\":1", "\"version\":2"), Unreadable::OtherVersion);
    refused(&" ".repeat(LONGEST + 1), Unreadable::TooLong);
    // A file that went through an editor may begin with a mark and end with other lines.
    assert!(opened(&format!("\u{feff}{}\r\n\r\n", whole.trim_end())).is_ok());
}

#[test]
fn nothing_is_kept_longer_than_a_month_whatever_day_stands_there() {
    let day = |text: &str| Date::parse(text).unwrap();
    let today = day("2026-11-29");
    let kept = |until: &str| {
        let text = write(shipped(), &answers(&serde_json::json!({ "place": "lappi" })), None);
        let text = text.replace(",\"answers\"", &format!(",\"until\":\"{until}\",\"answers\""));
        opened(&text).unwrap().kept_until(today)
    };
    for (until, expected) in [
        ("2026-11-28", None),
        ("2026-11-29", Some("2026-11-29")),
        ("2026-12-28", Some("2026-12-28")),
        ("2026-12-29", Some("2026-12-29")),
        ("2026-12-30", Some("2026-12-29")),
        ("9999-12-31", Some("2026-12-29")),
    ] {
        assert_eq!(kept(until), expected.map(day), "{until}");
    }
    assert_eq!(
        opened(&write(shipped(), &Answers::default(), None)).unwrap().kept_until(today),
        None
    );
}

#[test]
fn a_file_of_which_nothing_is_known_is_none_to_open() {
    for entries in ["", r#""shoe-size":"43""#, r#""place":"atlantis","services":["umbrellas"]"#] {
        let text = format!(r#"{HEAD},"answers":{{{entries}}}}}"#);
        assert_eq!(open(shipped(), &text), Err(Unreadable::NothingKnown), "{entries}");
    }
    let text = format!(r#"{HEAD},"answers":{{"shoe-size":"43","place":"lappi"}}}}"#);
    assert_eq!(open(shipped(), &text), opened(&text));
    assert_eq!(open(shipped(), "{}"), Err(Unreadable::Foreign));
}

#[test]
fn what_was_read_is_never_printed() {
    let text = write(shipped(), &answers(&serde_json::json!({ "place": "lappi" })), None);
    let shown = format!("{:?}", opened(&text));
    assert!(!shown.contains("lappi") && shown.contains("***"), "{shown}");
}
