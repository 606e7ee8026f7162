//! What was done, when, with whom: to print, to keep as a file, to be reminded of.

use crate::session::journey::{Journey, Move};
use crate::session::notes::{Entry, Fate, Field, Note};
use crate::ui::Knowledge;
use crate::ui::effects::{self, Trigger};
use crate::ui::parts::{Typed, UNDROP, View, line_id};
use osuiko_formats::calendar::{Reminder, calendar};
use osuiko_words::{
    CALENDAR_REPLY, CALENDAR_UNTIL, DIARY_CALENDAR, DIARY_DROP, DIARY_DROPPED, DIARY_EMPTY,
    DIARY_GONE, DIARY_KEEP, DIARY_LEAD, DIARY_NEW, DIARY_NO_DAY, DIARY_NO_WORDS, DIARY_REPLY,
    DIARY_SAVE, DIARY_TITLE, DIARY_UNDO, FIELD_DAY, FIELD_NUMBER, FIELD_UNTIL, FIELD_WHAT,
    FIELD_WHO, FILE_CALENDAR, FILE_DIARY, PRINT, QUESTION_BACK, Words, date, diary_added,
    diary_reply_due, diary_until,
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
        let values = [Some("diary-told"), Some("status")];
        view.with("p", &["class", "role"], &values, |view| {
            // What is said once more, of another line, is said anew.
            view.inside("span", |view| {
                view.key(&notes.diary.len().to_string());
                told(view, notes.fate);
            });
        });
        view.with("form", &["class", "autocomplete"], &["diary-new", "off"].map(Some), |view| {
            view.element("h2", DIARY_NEW);
            let values = [Some("field-error"), Some("alert")];
            view.with("p", &["class", "role"], &values, |view| {
                // The same reason once more is said anew.
                view.inside("span", |view| {
                    view.key(&notes.refused.to_string());
                    match notes.fate {
                        Some(Fate::NoDay) => view.push(DIARY_NO_DAY),
                        Some(Fate::NoWords) => view.push(DIARY_NO_WORDS),
                        _ => (),
                    }
                });
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

/// What has just become of a line, and the way to take that back.
fn told(view: &mut View<'_>, fate: Option<Fate>) {
    match fate {
        Some(Fate::Added(day)) => view.push_str(&diary_added(view.words, &date(view.words, day))),
        Some(Fate::Dropped) => {
            view.push(DIARY_DROPPED);
            view.push_str(" ");
            let values = [Some("button"), Some("link-button"), Some(UNDROP)];
            view.with("button", &["type", "class", "id"], &values, |view| {
                view.on(Trigger::Click, Move::Note(Note::Undrop));
                view.push(DIARY_UNDO);
            });
        }
        _ => (),
    }
}

/// The lines of the diary, and the way to take one out.
fn lines(view: &mut View<'_>, diary: &[Entry]) {
    view.inside("ol.diary-lines", |view| {
        for (at, entry) in diary.iter().enumerate() {
            view.inside("li", |view| {
                view.element_str("strong", &date(view.words, entry.day));
                let (id, what) = (line_id(at), line_what_id(at));
                for (place, part) in entry_parts(view.words, entry).iter().enumerate() {
                    let id = (place == 0).then_some(&*what);
                    view.with("span", &["id"], &[id], |view| view.push_str(part));
                }
                // Whoever hears the buttons alone hears which line each belongs to.
                let named = [&*id, " ", &*what].concat();
                let values = [Some("button"), Some("link-button"), Some(&*id), Some(&*named)];
                let keys = &["type", "class", "id", "aria-labelledby"];
                view.with("button", keys, &values, |view| {
                    // The second half of a double press would remove the line that has moved up.
                    if let Some(onmove) = view.onmove {
                        view.listen(effects::submit(onmove, Move::Note(Note::Drop(at))));
                    }
                    view.push(DIARY_DROP);
                });
            });
        }
    });
}

/// The id of what was done, in the line with this position.
fn line_what_id(position: usize) -> String {
    ["line-", &position.to_string()].concat()
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
