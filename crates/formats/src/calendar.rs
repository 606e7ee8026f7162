//! Reminders as a calendar file (iCalendar, RFC 5545), with nothing in it that gives the topic away.

use osuiko_engine::Date;

/// A reminder for one whole day.
#[derive(Clone, PartialEq, Eq)]
pub struct Reminder {
    /// The day.
    pub day: Date,
    /// The title of the event, which others may see.
    pub title: String,
}

/// The reminders as a calendar file, made on `today`.
///
/// Every event lasts its whole day, blocks no time and rings at nine in the morning.
///
/// ```
/// use osuiko_engine::Date;
/// use osuiko_formats::calendar::{Reminder, calendar};
///
/// let day = Date { year: 2027, month: 1, day: 3 };
/// let today = Date { year: 2026, month: 12, day: 3 };
/// let file = calendar(&[Reminder { day, title: "An answer is due".to_owned() }], today);
/// assert!(file.starts_with("BEGIN:VCALENDAR\r\n"));
/// assert!(file.contains("DTSTART;VALUE=DATE:20270103\r\nSUMMARY:An answer is due\r\n"));
/// ```
pub fn calendar(reminders: &[Reminder], today: Date) -> String {
    let mut file = String::new();
    let mut line = |parts: &[&str]| {
        fold(&mut file, &parts.concat());
    };
    line(&["BEGIN:VCALENDAR"]);
    line(&["VERSION:2.0"]);
    // A program must be named, and this one would give the topic away.
    line(&["PRODID:-//Reminders//EN"]);
    for (at, reminder) in reminders.iter().enumerate() {
        let (day, stamp) = (compact(reminder.day), compact(today));
        let title = escaped(&reminder.title);
        line(&["BEGIN:VEVENT"]);
        line(&["UID:", &stamp, "-", &day, "-", &at.to_string(), "@reminder.invalid"]);
        line(&["DTSTAMP:", &stamp, "T000000Z"]);
        line(&["DTSTART;VALUE=DATE:", &day]);
        line(&["SUMMARY:", &title]);
        line(&["TRANSP:TRANSPARENT"]);
        line(&["CLASS:PRIVATE"]);
        line(&["BEGIN:VALARM"]);
        line(&["ACTION:DISPLAY"]);
        line(&["DESCRIPTION:", &title]);
        line(&["TRIGGER:PT9H"]);
        line(&["END:VALARM"]);
        line(&["END:VEVENT"]);
    }
    line(&["END:VCALENDAR"]);
    file
}

/// A day as `20261224`.
fn compact(day: Date) -> String {
    // Year, month and day as one number of eight digits.
    let month = u32::from(day.year).saturating_mul(100).saturating_add(u32::from(day.month));
    month.saturating_mul(100).saturating_add(u32::from(day.day)).to_string()
}

/// A text with the characters escaped that have a meaning in a calendar file (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for char in text.chars() {
        match char {
            '\n' => escaped.push_str("\\n"),
            '\\' | ',' | ';' => escaped.extend(['\\', char]),
            // Other control characters have no place in it.
            char if char.is_control() => {}
            char => escaped.push(char),
        }
    }
    escaped
}

/// The most bytes of a line (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// Writes a line, continued on further lines that begin with a space where it is too long.
fn fold(file: &mut String, line: &str) {
    let mut left = LONGEST;
    for char in line.chars() {
        if char.len_utf8() > left {
            file.push_str("\r\n ");
            left = LONGEST.saturating_sub(1);
        }
        file.push(char);
        left = left.saturating_sub(char.len_utf8());
    }
    file.push_str("\r\n");
}

impl std::fmt::Debug for Reminder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}
