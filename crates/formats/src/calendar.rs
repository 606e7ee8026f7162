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

/// The reminders as a calendar file.
///
/// Every event lasts its whole day, blocks no time and rings at nine in the morning. A reminder is
/// the same event in every file that is made of it, whatever else is in that file and whenever it is
/// made: a calendar that takes both has it once.
///
/// ```
/// use osuiko_engine::Date;
/// use osuiko_formats::calendar::{Reminder, calendar};
///
/// let day = Date { year: 2027, month: 1, day: 3 };
/// let file = calendar(&[Reminder { day, title: "An answer is due".to_owned() }]);
/// assert!(file.starts_with("BEGIN:VCALENDAR\r\n"));
/// assert!(file.contains("DTSTART;VALUE=DATE:20270103\r\nSUMMARY:An answer is due\r\n"));
/// ```
pub fn calendar(reminders: &[Reminder]) -> String {
    let mut file = String::new();
    let mut line = |parts: &[&str]| {
        fold(&mut file, &parts.concat());
    };
    line(&["BEGIN:VCALENDAR"]);
    line(&["VERSION:2.0"]);
    // A program must be named, and this one would give the topic away.
    line(&["PRODID:-//Reminders//EN"]);
    for (at, reminder) in reminders.iter().enumerate() {
        let day = compact(reminder.day);
        let title = escaped(&reminder.title);
        let before = reminders.iter().take(at);
        let equal = before.filter(|other| *other == reminder).count().to_string();
        line(&["BEGIN:VEVENT"]);
        line(&["UID:", &day, "-", &equal, "-", &number(&title), "@reminder.invalid"]);
        // When a thing was last changed, which for a reminder is never.
        line(&["DTSTAMP:", &day, "T000000Z"]);
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

/// A day as `20261224`, always of eight digits.
fn compact(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// A number for a title, the same for the same one (FNV-1a).
fn number(title: &str) -> String {
    let mix = |sum: u32, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    title.bytes().fold(0x811c_9dc5_u32, mix).to_string()
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
