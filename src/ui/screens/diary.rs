//! What was done, when, with whom: to print, to keep as a file, to be reminded of.

use crate::session::journey::{Journey, Move};
use crate::session::notes::{Entry, Fate, Field, Note};
use crate::ui::Knowledge;
use crate::ui::parts::{Typed, View};
use osuiko_formats::calendar::{Reminder, calendar};
use osuiko_words::{
    CALENDAR_REPLY, CALENDAR_UNTIL, DIARY_CALENDAR, DIARY_DROP, DIARY_EMPTY, DIARY_GONE,
    DIARY_KEEP, DIARY_LEAD, DIARY_NEW, DIARY_NO_DAY, DIARY_REPLY, DIARY_SAVE, DIARY_TITLE,
    FIELD_DAY, FIELD_NUMBER, FIELD_UNTIL, FIELD_WHAT, FIELD_WHO, FILE_CALENDAR, FILE_DIARY, PRINT,
    QUESTION_BACK, Words, date, diary_reply_due, diary_until,
};

/// The diary.
pub fn diary_screen(view: &mut View<'_>, known: &Knowledge, journey: &Journey) {
    let words = view.words;
    let notes = journey.notes();
    view.inside("div.diary", |view| {
        view.move_line("p.question-top", "link-button", QUESTION_BACK, Move::Back);
        view.title(DIARY_TITLE);
        view.element("p.lead", DIARY_LEAD);
        view.element("p.diary-gone", DIARY_GONE);
        if notes.diary.is_empty() {
            view.element("p", DIARY_EMPTY);
        } else {
            lines(view, &notes.diary);
            view.inside("div.question-actions", |view| {
                view.file(
                    notes,
                    FILE_DIARY,
                    "text/plain",
                    DIARY_SAVE,
                    &as_text(words, &notes.diary),
                );
                view.print_button(notes, PRINT, None);
                let reminders = reminders(words, &notes.diary);
                if !reminders.is_empty() {
                    let file = calendar(&reminders);
                    view.file(notes, FILE_CALENDAR, "text/calendar", DIARY_CALENDAR, &file);
                }
            });
        }
        view.with("form", &["class", "autocomplete"], &["diary-new", "off"].map(Some), |view| {
            view.element("h2", DIARY_NEW);
            let values = [Some("field-error"), Some("alert")];
            view.with("p", &["class", "role"], &values, |view| {
                if notes.fate == Some(Fate::NoDay) {
                    view.push(DIARY_NO_DAY);
                }
            });
            view.field(notes, Field::What, FIELD_WHAT, Typed::Line);
            view.field(notes, Field::Day, FIELD_DAY, Typed::Day);
            view.field(notes, Field::Who, FIELD_WHO, Typed::Line);
            view.field(notes, Field::Number, FIELD_NUMBER, Typed::Line);
            view.field(notes, Field::Until, FIELD_UNTIL, Typed::Day);
            view.tick(DIARY_REPLY, notes.reply, Move::Note(Note::Reply));
            view.submit_button(DIARY_KEEP, Move::Note(Note::Keep(known.today)));
        });
    });
}

/// The lines of the diary, and the way to take one out.
fn lines(view: &mut View<'_>, diary: &[Entry]) {
    view.inside("ol.diary-lines", |view| {
        for (at, entry) in diary.iter().enumerate() {
            view.inside("li", |view| {
                view.element_str("strong", &date(view.words, entry.day));
                for part in entry_parts(view.words, entry) {
                    view.element_str("span", &part);
                }
                let drop = Move::Note(Note::Drop(at));
                view.move_button("link-button", DIARY_DROP, drop);
            });
        }
    });
}

/// The parts of an entry beside its day; empty ones are left out.
fn entry_parts(words: &Words, entry: &Entry) -> Vec<String> {
    let mut parts = vec![entry.what.clone(), entry.who.clone(), entry.number.clone()];
    parts.extend(entry.reply_due().map(|day| diary_reply_due(words, &date(words, day))));
    parts.extend(entry.until.map(|day| diary_until(words, &date(words, day))));
    parts.retain(|part| !part.is_empty());
    parts
}

/// The diary as plain text.
fn as_text(words: &Words, diary: &[Entry]) -> String {
    let mut text = words.text(DIARY_TITLE).to_owned();
    for entry in diary {
        text.push_str("\n\n");
        text.push_str(&date(words, entry.day));
        for part in entry_parts(words, entry) {
            text.push('\n');
            text.push_str(&part);
        }
    }
    text.push('\n');
    text
}

/// The days to be reminded of.
fn reminders(words: &Words, diary: &[Entry]) -> Vec<Reminder> {
    let mut reminders = Vec::new();
    for entry in diary {
        for (day, title) in [(entry.reply_due(), CALENDAR_REPLY), (entry.until, CALENDAR_UNTIL)] {
            reminders.extend(day.map(|day| Reminder { day, title: words.text(title).to_owned() }));
        }
    }
    reminders
}
