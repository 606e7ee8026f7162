//! The diary and its reminders: days that are due, lines in order, and a calendar that strict readers take and that gives nothing away.

use std::collections::BTreeSet;

use icalendar::parser::{Calendar, Component, read_calendar, unfold};
use osuiko::session::journey::{Journey, Move, Screen};
use osuiko::session::notes::{Entry, Fate, Field, Note, Notes};
use osuiko::ui::Knowledge;
use osuiko_engine::Date;
use osuiko_engine::letters::offers;
use osuiko_formats::calendar::{Reminder, calendar};
use osuiko_words::{
    CALENDAR_REPLY, CALENDAR_UNTIL, CLOCK_WRONG, DIARY_CALENDAR, DIARY_EMPTY, DIARY_NO_DAY,
    DIARY_SAVE, FILE_CALENDAR, FILE_DIARY, Language, plain,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::dated::day;
use crate::html::{is_sound, words_of};
use crate::support::ByKey as _;
use crate::support::cases;
use crate::views::{TODAY, answered, known, saved, view};

#[test]
fn an_answer_is_due_on_the_same_day_of_the_next_month_or_on_its_last() {
    for (sent, due) in [
        ("2026-01-31", "2026-02-28"),
        ("2028-01-31", "2028-02-29"),
        ("2028-01-29", "2028-02-29"),
        ("2100-01-29", "2100-02-28"),
        ("2000-01-30", "2000-02-29"),
        ("2026-02-28", "2026-03-28"),
        ("2026-03-31", "2026-04-30"),
        ("2026-05-31", "2026-06-30"),
        ("2026-07-31", "2026-08-31"),
        ("2026-08-31", "2026-09-30"),
        ("2026-12-01", "2027-01-01"),
        ("2026-12-31", "2027-01-31"),
        ("2026-11-24", "2026-12-24"),
        ("2026-12", "2027-01"),
        ("2026", "2027"),
    ] {
        assert_eq!(day(sent).month_later(), day(due), "a month after {sent}");
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_month_later_is_a_day_of_the_calendar_28_to_31_days_on(date in days()) {
        let later = date.month_later();
        prop_assert_eq!(Date::parse(&later.to_string()), Some(later));
        let months = |date: Date| u32::from(date.year) * 12 + u32::from(date.month);
        prop_assert_eq!(months(later), months(date) + 1);
        prop_assert!(later.day == date.day || later == later_month_end(date));
    }
}

/// The last day of the month after that of `date`.
fn later_month_end(date: Date) -> Date {
    let first = Date { day: 1, ..date }.month_later();
    Date { day: 0, ..first }.last_day()
}

/// Any day of some years.
fn days() -> impl Strategy<Value = Date> {
    (2020_u16..2100, 1_u8..=12, 1_u8..=31).prop_map(|(year, month, day)| {
        let last = Date { year, month, day: 0 }.last_day().day;
        Date { year, month, day: day.min(last) }
    })
}

/// What somebody notes down, field by field, and what must come of it.
#[derive(Clone, Debug)]
struct Line {
    day: Option<Date>,
    what: String,
    who: String,
    number: String,
    reply: bool,
    until: Option<Date>,
}

impl Line {
    /// The notes that write it and put it into the diary.
    fn notes(&self) -> Vec<Note> {
        let write = |field, text: &str| Note::Write(field, text.to_owned());
        let mut notes = vec![
            write(Field::What, &self.what),
            write(Field::Who, &self.who),
            write(Field::Number, &self.number),
        ];
        notes.extend(self.day.map(|day| write(Field::Day, &day.to_string())));
        notes.extend(self.until.map(|day| write(Field::Until, &day.to_string())));
        if self.reply {
            notes.push(Note::Reply);
        }
        notes.push(Note::Keep(Some(TODAY)));
        notes
    }
}

/// A line that says only this.
fn line(what: &str, on: &str) -> Line {
    Line {
        day: Some(day(on)),
        what: what.to_owned(),
        who: String::new(),
        number: String::new(),
        reply: false,
        until: None,
    }
}

/// Lines as people write them, with what breaks files that are made carelessly.
fn lines() -> impl Strategy<Value = Vec<Line>> {
    let text = "[a-zäöåÄÖ ,;:\\\\\"\r\nE]{0,90}";
    let line = (option::of(days()), text, text, text, any::<bool>(), option::of(days())).prop_map(
        |(day, what, who, number, reply, until)| Line {
            day,
            what: format!("Kirje {what}"),
            who,
            number,
            reply,
            until,
        },
    );
    vec(line, 0..8)
}

/// The journey at the diary after these notes.
fn diary(known: &Knowledge, notes: impl IntoIterator<Item = Note>) -> Journey {
    let begun = Journey::default().after(&known.catalogue, Move::Open(Screen::Diary));
    notes.into_iter().fold(begun, |journey, note| journey.after(&known.catalogue, Move::Note(note)))
}

/// What the lines of a diary say they did.
fn said(notes: &Notes) -> Vec<&str> {
    notes.diary.iter().map(|entry| entry.what.as_str()).collect()
}

#[test]
fn lines_stand_by_their_day_whenever_they_were_written() {
    let known = known(Language::Fi);
    let lines = [
        line("third", "2026-03-01"),
        line("first", "2025-12-31"),
        line("fourth", "2026-03-01"),
        line("second", "2026-01-01"),
    ];
    let journey = diary(&known, lines.iter().flat_map(Line::notes));
    assert_eq!(said(journey.notes()), ["first", "second", "third", "fourth"]);
    let html = view(&known, &journey);
    let places: Vec<usize> =
        said(journey.notes()).iter().map(|what| html.find(what).unwrap()).collect();
    assert!(places.is_sorted(), "the page shows them in that order");
    let dropped = journey.after(&known.catalogue, Move::Note(Note::Drop(1)));
    assert_eq!(said(dropped.notes()), ["first", "third", "fourth"]);
    let far = journey.after(&known.catalogue, Move::Note(Note::Drop(9)));
    let lines = |journey: &Journey| said(journey.notes()).len();
    assert_eq!(lines(&far), lines(&journey), "a line that is not there takes nothing with it");
    assert_ne!(far.notes().fate, Some(Fate::Dropped), "nor is it said to have been removed");
}

#[test]
fn a_line_that_says_nothing_is_not_kept_and_what_was_written_beside_it_stays() {
    let known = known(Language::Fi);
    for empty in ["", " \n\t "] {
        let half = Line { who: "Pankki".to_owned(), reply: true, ..line(empty, "2026-03-01") };
        let journey = diary(&known, half.notes());
        assert!(journey.notes().diary.is_empty());
        assert_eq!(journey.notes().text(Field::Who), "Pankki");
        assert!(journey.notes().reply);
        let html = view(&known, &journey);
        assert!(words_of(&html).contains(known.words.text(DIARY_EMPTY)));
        assert_eq!(saved(&known, &journey, FILE_DIARY), None, "there is no file of nothing");
    }
}

#[test]
fn a_line_without_a_day_is_of_today_and_the_fields_are_empty_after_it() {
    let known = known(Language::Fi);
    for empty in [None, Some(""), Some(" \n")] {
        let empty = empty.map(|text| Note::Write(Field::Day, text.to_owned()));
        let kept = Line { day: None, reply: true, ..line(" Soitin. ", "2026-01-01") };
        let journey = diary(&known, empty.into_iter().chain(kept.notes()));
        let entry = &journey.notes().diary[0];
        assert!(entry.day == TODAY && entry.what == "Soitin.");
        assert_eq!(entry.reply_due(), Some(TODAY.month_later()));
        for field in [Field::What, Field::Who, Field::Number, Field::Day, Field::Until] {
            assert_eq!(journey.notes().text(field), "");
        }
        assert!(!journey.notes().reply, "the next line waits for nothing yet");
    }
}

#[test]
fn a_day_that_no_calendar_has_is_met_with_a_word_and_nothing_is_lost() {
    for language in Language::ALL {
        let known = known(language);
        for field in [Field::Day, Field::Until] {
            for unclear in ["30.2.2026", "2026-02", "eilen", "3.5.26", "31.12.12026", "0.1.2026"] {
                let note = Note::Write(field, unclear.to_owned());
                let kept = Line { day: None, reply: true, ..line("Soitin.", "2026-01-01") };
                let journey = diary(&known, std::iter::once(note).chain(kept.notes()));
                let notes = journey.notes();
                assert!(notes.diary.is_empty(), "{unclear}");
                assert_eq!((notes.text(field), notes.text(Field::What)), (unclear, "Soitin."));
                assert!(notes.reply);
                let html = view(&known, &journey);
                assert!(words_of(&html).contains(known.words.text(DIARY_NO_DAY)), "{unclear}");
                let right = Note::Write(field, "28.2.2026".to_owned());
                let mended = [right, Note::Keep(Some(TODAY))].into_iter();
                let mended = mended.fold(journey, |journey, note| journey.noted(note));
                assert_eq!(mended.notes().diary.len(), 1);
                let html = view(&known, &mended);
                assert!(!words_of(&html).contains(known.words.text(DIARY_NO_DAY)));
            }
        }
    }
}

#[test]
fn a_letter_that_was_sent_begins_a_line_that_waits_for_its_answer() {
    let known = known(Language::Sv);
    let catalogue = &known.catalogue;
    let pads =
        answered(&known, &[("services", &["incontinence-supplies"]), ("place", &["pirkanmaa"])]);
    let assessment = osuiko_engine::check::assess(catalogue, pads.answers());
    let offer = offers(catalogue, pads.answers(), &assessment)
        .into_iter()
        .find(|offer| catalogue.letter(offer.letter).unwrap().id == "access")
        .unwrap();
    let at_letter = pads.after(catalogue, Move::Open(Screen::Letter(offer)));
    let half = at_letter.after(catalogue, Move::Note(Note::Write(Field::Number, "7".to_owned())));
    let to = known.words.organisation(offer.controller.unwrap()).name().to_owned();
    let name = known.word("letter", "access", "").to_owned();
    let begun = half.after(catalogue, Move::Begin(name.clone(), to.clone(), true));
    assert!(begun.screen() == Screen::Diary && begun.notes().diary.is_empty());
    assert_eq!(begun.notes().text(Field::Number), "", "what was half written is of another line");
    let html = view(&known, &begun);
    is_sound(&html, "a line begun");
    assert!(html.contains(&name) && html.contains(&to));
    let kept = begun.after(catalogue, Move::Note(Note::Keep(Some(TODAY))));
    let Entry { day, what, who, reply, .. } = kept.notes().diary[0].clone();
    assert!((day, what, who, reply) == (TODAY, name, to, true));
    let back = kept.after(catalogue, Move::Back);
    assert!(back.screen() == Screen::Letter(offer) && back.notes().diary == kept.notes().diary);
    assert_eq!(kept.notes().fate, Some(Fate::Added(TODAY)));
    assert_eq!(back.notes().fate, None, "what became of a line is said where it stands");
}

/// The value of a property that stands once in a component.
fn only<'a>(component: &'a Component<'_>, name: &str) -> &'a str {
    let mut found = component.properties.iter().filter(|property| property.name == name);
    let value = found.next().unwrap_or_else(|| panic!("no {name}")).val.as_str();
    assert!(found.next().is_none(), "{name} stands twice");
    value
}

/// What breaks the grammar of RFC 5545 in a file: its lines, its folding, what stands inside what.
/// The library reads more than the grammar allows.
fn ungrammatical(file: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    if !file.ends_with("\r\n") {
        wrong.push("the last line has no end".to_owned());
    }
    for line in file.split_terminator("\r\n") {
        let whole = line.len() <= 75 && !line.trim_start_matches(' ').is_empty();
        if !whole || line.chars().any(char::is_control) {
            wrong.push(format!("{} bytes, or a bare control character: {line:?}", line.len()));
        }
    }
    let mut open = Vec::new();
    for line in file.replace("\r\n ", "").split_terminator("\r\n") {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let name = name.split(';').next().unwrap_or_default();
        let named = |sign: char| sign.is_ascii_uppercase() || sign == '-';
        if name.is_empty() || value.is_empty() || !name.chars().all(named) {
            wrong.push(format!("no property: {line}"));
        }
        match name {
            "BEGIN" => open.push(value.to_owned()),
            "END" if open.pop().as_deref() != Some(value) => {
                wrong.push(format!("too soon: {line}"));
            }
            _ => {}
        }
    }
    wrong.extend(open.into_iter().map(|left| format!("{left} does not end")));
    wrong
}

/// A calendar, read by a library that is not ours and by the letter of RFC 5545: the day and the
/// title of every event.
fn read(file: &str) -> Vec<(Date, String)> {
    assert_eq!(ungrammatical(file), Vec::<String>::new());
    let unfolded = unfold(file);
    let Calendar { properties, components } = read_calendar(&unfolded).expect("a calendar");
    let value = |name: &str| {
        let mut found = properties.iter().filter(|property| property.name == name);
        let value = found.next().map(|property| property.val.as_str().to_owned());
        assert!(found.next().is_none(), "{name} stands twice");
        value
    };
    assert_eq!(value("VERSION").as_deref(), Some("2.0"));
    assert!(value("PRODID").is_some_and(|product| !product.is_empty()));
    let mut known = BTreeSet::new();
    let mut events = Vec::new();
    for event in &components {
        assert_eq!(event.name, "VEVENT");
        assert!(known.insert(only(event, "UID").to_owned()), "two events have one UID");
        let stamp = only(event, "DTSTAMP");
        assert!(stamp.len() == 16 && stamp.ends_with('Z'), "{stamp}");
        let start = event.properties.iter().find(|property| property.name == "DTSTART").unwrap();
        let kind: Vec<_> = start
            .params
            .iter()
            .map(|param| {
                (param.key.as_str(), param.val.as_ref().map(|val| val.as_str().to_owned()))
            })
            .collect();
        assert_eq!(kind, [("VALUE", Some("DATE".to_owned()))], "it lasts the whole day");
        let day = only(event, "DTSTART");
        let day = Date::parse(&format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..])).unwrap();
        let allowed = ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "TRANSP", "CLASS"];
        for property in &event.properties {
            assert!(
                allowed.contains(&property.name.as_str()),
                "{} tells more",
                property.name.as_str()
            );
        }
        let [alarm] = &event.components[..] else { panic!("one alarm") };
        assert_eq!(alarm.name, "VALARM");
        assert_eq!(only(alarm, "ACTION"), "DISPLAY");
        assert_eq!(only(alarm, "TRIGGER"), "PT9H");
        assert_eq!(only(alarm, "DESCRIPTION"), only(event, "SUMMARY"));
        events.push((day, only(event, "SUMMARY").to_owned()));
    }
    events
}

#[test]
fn what_is_no_calendar_is_not_read_as_one() {
    let sound = calendar(&[Reminder { day: TODAY, title: "Muistutus".to_owned() }]);
    assert_eq!(read(&sound), [(TODAY, "Muistutus".to_owned())]);
    let torn = [
        sound.replace("END:VEVENT\r\n", ""),
        sound.replace("SUMMARY:", "SUMMARY"),
        sound.replace("BEGIN:VALARM\r\n", ""),
        sound.replace("\r\n", "\n"),
        sound.replace("Muistutus", &"Muistutus".repeat(9)),
        sound.trim_end().to_owned(),
    ];
    for torn in torn {
        assert!(!ungrammatical(&torn).is_empty(), "{torn}");
    }
    assert!(read_calendar("BEGIN:VCALENDAR\r\nEND:VEVENT\r\n").is_err());
}

#[test]
fn a_long_title_is_folded_between_letters_and_read_whole() {
    for times in 0..60 {
        for letter in ["ä", "a", "€", "𝄞"] {
            let title = ["x", &letter.repeat(times), " pitkä"].concat();
            let file = calendar(&[Reminder { day: TODAY, title: title.clone() }]);
            assert_eq!(read(&file), [(TODAY, title)]);
        }
    }
}

#[test]
fn what_means_something_in_a_calendar_is_written_as_text() {
    let title = "a;b,c\\d\ne\u{7}f\r\nEND:VCALENDAR";
    let file = calendar(&[Reminder { day: TODAY, title: title.to_owned() }]);
    let summary = "SUMMARY:a\\;b\\,c\\\\d\\nef\\nEND:VCALENDAR";
    assert!(file.contains(&format!("\r\n{summary}\r\n")), "{file}");
    assert_eq!(file.matches("END:VCALENDAR\r\n").count(), 3, "the title twice, and the end");
    assert_eq!(file.lines().filter(|line| *line == "END:VCALENDAR").count(), 1);
    assert_eq!(read(&calendar(&[])), []);
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn whatever_is_noted_its_reminders_are_a_calendar_with_nothing_of_it(lines in lines()) {
        thread_local! {
            static KNOWN: Knowledge = known(Language::Fi);
        }
        let known = KNOWN.with(Clone::clone);
        let journey = diary(&known, lines.iter().flat_map(Line::notes));
        let notes = journey.notes();
        prop_assert_eq!(notes.diary.len(), lines.len());
        prop_assert!(notes.diary.is_sorted_by_key(|entry| entry.day));
        let mut expected: Vec<(Date, String)> = Vec::new();
        for entry in &notes.diary {
            let reply = entry.reply_due().map(|due| (due, CALENDAR_REPLY));
            let until = entry.until.map(|until| (until, CALENDAR_UNTIL));
            let both = reply.into_iter().chain(until);
            expected.extend(both.map(|(day, title)| (day, known.words.text(title).to_owned())));
        }
        match saved(&known, &journey, FILE_CALENDAR) {
            None => prop_assert!(expected.is_empty()),
            Some(file) => {
                prop_assert_eq!(read(&file), expected);
                // Every text that is written begins so.
                prop_assert!(!file.contains("Kirje"));
            }
        }
        let text = saved(&known, &journey, FILE_DIARY);
        prop_assert_eq!(text.is_none(), lines.is_empty());
        for entry in &notes.diary {
            prop_assert!(text.as_ref().is_some_and(|text| text.contains(&entry.what)));
        }
    }
}

/// Every word that would give the topic away: names of cases, organisations, services and data,
/// and what people type to find a service.
fn telling(known: &Knowledge) -> Vec<String> {
    let tables = known.catalogue.tables();
    let mut telling = Vec::new();
    for breach in &tables.breaches {
        telling.push(known.word("breach", &breach.key, "").to_owned());
        telling.push(known.word("breach", &breach.key, "told").to_owned());
    }
    telling.extend(
        tables.organisations.iter().map(|o| known.word("organisation", &o.id, "").to_owned()),
    );
    telling.extend(tables.places.iter().map(|p| known.word("place", &p.id, "").to_owned()));
    telling.extend(tables.kinds.iter().map(|kind| known.word("kind", &kind.id, "").to_owned()));
    for service in &tables.services {
        telling.push(known.word("service", &service.id, "").to_owned());
        let search = known.word("service", &service.id, "search");
        telling.extend(search.split(',').map(|word| word.trim().to_owned()));
    }
    telling.retain(|word| !word.is_empty());
    telling
}

/// Words that speak of a leak, of health or of crime.
const TOPICS: [&str; 30] = [
    "tieto", "vuoto", "murto", "terve", "potil", "terap", "rikos", "huijau", "pank", "poliis",
    "data", "leak", "breach", "health", "patient", "therap", "crime", "scam", "bank", "police",
    "läck", "intrång", "hälso", "brott", "bluff", "polis", "osuiko", "kela", "vård", "care",
];

#[test]
fn the_titles_and_the_names_of_files_give_nothing_away_in_any_language() {
    for language in Language::ALL {
        let known = known(language);
        let full = Line {
            who: "Vastaamo".to_owned(),
            number: "Westlog 5".to_owned(),
            reply: true,
            until: Some(day("2027-01-02")),
            ..line("Tietopyyntö Kelaan", "2026-03-01")
        };
        let journey = diary(&known, full.notes());
        let html = view(&known, &journey);
        is_sound(&html, "the diary");
        let file = saved(&known, &journey, FILE_CALENDAR).unwrap();
        let titles = read(&file).into_iter().map(|(_, title)| title);
        let names = [FILE_DIARY, FILE_CALENDAR].map(|name| known.words.text(name).to_owned());
        let shown: Vec<String> = titles.chain(names).collect();
        assert_eq!(shown.len(), 4, "two reminders and two files: {shown:?}");
        for shown in shown {
            let lower = shown.to_lowercase();
            for topic in TOPICS {
                assert!(!lower.contains(topic), "{language:?}: {shown} says {topic}");
            }
            let words: Vec<&str> = lower.split(|sign: char| !sign.is_alphanumeric()).collect();
            for telling in telling(&known) {
                let telling = telling.to_lowercase();
                let whole = telling.contains(' ') && lower.contains(&telling);
                assert!(!whole && !words.contains(&telling.as_str()), "{shown} says {telling}");
            }
        }
        for private in ["Vastaamo", "Westlog", "Tietopyynt", "Kela", "Osuiko"] {
            let bare = file.replace("PRODID:-//Osuiko//Reminders 1//EN", "");
            assert!(!bare.contains(private), "the calendar names {private}");
        }
        assert!(words_of(&html).contains(known.words.text(DIARY_SAVE)));
        assert!(words_of(&html).contains(known.words.text(DIARY_CALENDAR)));
    }
}

/// The lines of a file that begin so.
fn lines_with<'a>(file: &'a str, begin: &str) -> Vec<&'a str> {
    file.lines().filter(|line| line.starts_with(begin)).collect()
}

#[test]
fn a_reminder_is_the_same_event_in_every_file_that_is_made_of_it() {
    let on = |day: &str, title: &str| Reminder {
        day: Date::parse(day).unwrap(),
        title: title.to_owned(),
    };
    let before = [on("2026-12-20", "Vastaus"), on("2026-12-25", "Vastaus")];
    let after = [
        on("2026-12-10", "Vastaus"),
        on("2026-12-20", "Vastaus"),
        on("2026-12-20", "Vastaus"),
        on("2026-12-20", "Esto"),
        on("2026-12-25", "Vastaus"),
    ];
    let (before, after) = (calendar(&before), calendar(&after));
    let (first, second) = (lines_with(&before, "UID:"), lines_with(&after, "UID:"));
    assert!(first.iter().all(|uid| second.contains(uid)), "{first:?} {second:?}");
    let different: BTreeSet<_> = second.iter().collect();
    assert_eq!(different.len(), 5, "two reminders of one day and title are two: {second:?}");
    assert_eq!(
        lines_with(&calendar(&[on("0026-12-24", "x")]), "DTSTART"),
        ["DTSTART;VALUE=DATE:00261224"]
    );
}

#[test]
fn under_a_clock_that_cannot_be_right_nothing_is_dated_and_every_view_that_dates_says_so() {
    for language in Language::ALL {
        let known = known(language);
        let catalogue = &known.catalogue;
        let reviewed = catalogue.tables().reviewed;
        let wrong = [Date { year: 1970, month: 1, day: 1 }, Date { year: 9999, ..reviewed }];
        for day in wrong {
            assert_eq!(Knowledge::possible_day(catalogue, day), None);
        }
        for day in [reviewed, Date { year: 2040, ..reviewed }] {
            assert_eq!(Knowledge::possible_day(catalogue, day), Some(day));
        }
        let known = Knowledge { today: None, ..known.clone() };
        let pads = answered(&known, &[("services", &["incontinence-supplies"])]);
        let said = known.words.text(CLOCK_WRONG);
        for screen in [Screen::Review, Screen::Plan, Screen::Letters, Screen::Diary] {
            let html = view(&known, &pads.after(catalogue, Move::Open(screen)));
            assert!(words_of(&html).contains(&plain(said)), "{screen:?}: {html}");
        }
        // A line of the diary needs a day that is typed.
        let what = Move::Note(Note::Write(Field::What, "Soitto".to_owned()));
        let keep = || Move::Note(Note::Keep(None));
        let refused = pads.after(catalogue, what).after(catalogue, keep());
        assert_eq!(refused.notes().fate, Some(Fate::NoDay));
        let day = Move::Note(Note::Write(Field::Day, "3.12.2026".to_owned()));
        let kept = refused.after(catalogue, day).after(catalogue, keep());
        let written = Date { year: 2026, month: 12, day: 3 };
        assert_eq!((kept.notes().diary.len(), kept.notes().fate), (1, Some(Fate::Added(written))));
    }
}
