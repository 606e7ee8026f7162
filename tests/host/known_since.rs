//! From which day on sources and claims count as known, date by date.

use osuiko_engine::index::SourceIndex;

use crate::dated::{claim, day, event, records_of, source};

#[test]
fn a_source_is_known_from_the_last_day_that_its_date_can_mean() {
    for (date, checked, known) in [
        ("2023-09-29", "2026-11-22", "2023-09-29"),
        ("2023-09", "2026-11-22", "2023-09-30"),
        ("2024-02", "2026-11-22", "2024-02-29"),
        ("2023", "2026-11-22", "2023-12-31"),
        // Somebody read it before the month or the year was over.
        ("2026-11", "2026-11-22", "2026-11-22"),
        ("2026", "2026-11-22", "2026-11-22"),
    ] {
        let records = records_of(source(Some(date), checked), Vec::new());
        assert_eq!(records.source_day(SourceIndex(0)), Some(day(known)), "{date}");
        assert_eq!(records.source_day(SourceIndex(1)), None);
    }
}

#[test]
fn a_source_without_a_date_is_known_from_what_was_said_there() {
    let known = |claims| {
        let records = records_of(source(None, "2026-11-22"), claims);
        records.source_day(SourceIndex(0)).unwrap()
    };
    assert_eq!(known(Vec::new()), day("2026-11-22"), "nobody says when");
    let said = [claim(Some("2021-12-07")), claim(Some("2021-11")), claim(None)];
    assert_eq!(known(said.to_vec()), day("2021-11-30"), "the earliest that was said");
    let told = [event(None, "2024-04-30"), event(None, "2024-05"), claim(None)];
    assert_eq!(known(told.to_vec()), day("2024-05-31"), "not before what it tells of");
    let both = [event(Some("2021-12-07"), "2018-12-20"), event(None, "2019-03-15")];
    assert_eq!(known(both.to_vec()), day("2021-12-07"), "not when what it tells of began");
}

#[test]
fn a_claim_is_known_from_the_day_it_was_said_or_else_with_its_source() {
    for (date, said, known) in [
        (Some("2023-09-29"), Some("2023-08"), "2023-08-31"),
        (Some("2023-09-29"), None, "2023-09-29"),
        (Some("2023-09"), None, "2023-09-30"),
        (Some("2024-07"), Some("2024-07-08"), "2024-07-08"),
        // Said in that year, and to be read there on that day.
        (Some("2025-12-02"), Some("2025"), "2025-12-02"),
        // A page can grow after its date.
        (Some("2024-06-19"), Some("2024-07-08"), "2024-07-08"),
        (None, Some("2024"), "2024-12-31"),
    ] {
        let claims = vec![claim(said)];
        let records = records_of(source(date, "2026-11-22"), claims.clone());
        assert_eq!(records.claim_day(&claims[0]), Some(day(known)), "{date:?}, {said:?}");
    }
}
