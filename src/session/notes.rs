//! What a person notes beside the answers: what is done, what is filled in, the diary. Like the answers it is never printed.

use std::fmt;

use osuiko_engine::Date;
use osuiko_engine::catalogue::Blank;
use osuiko_engine::index::ActionIndex;
use osuiko_engine::ordered::Map;
use osuiko_words::plain;

/// What has become of a step of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It is done.
    Done,
    /// The person will come back to it.
    Later,
    /// Left out: it is not for this person, or they do not want it. Nobody asks why.
    NotForMe,
}

impl Mark {
    /// Whether nothing is left to do about the step.
    pub fn is_settled(self) -> bool {
        self != Self::Later
    }
}

/// A text that the person types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// A blank of a letter; letters share them, so nobody types a name twice.
    Blank(Blank),
    /// The name of the person for whom a letter is written.
    Other,
    /// Diary: the day.
    Day,
    /// Diary: what was done.
    What,
    /// Diary: with whom.
    Who,
    /// Diary: the number of the case.
    Number,
    /// Diary: the day on which something ends.
    Until,
    /// A note on a step of the plan, while it is being written.
    Step(ActionIndex),
    /// The search over the options of the question shown; every view begins with an empty one.
    Search,
}

/// What changes the notes and nothing else.
#[derive(Clone, PartialEq, Eq)]
pub enum Note {
    /// Says what has become of a step; the same a second time takes it back.
    Mark(ActionIndex, Mark),
    /// Leaves out on paper and in files what names a service, or puts it back.
    Discreet,
    /// Writes into a field.
    Write(Field, String),
    /// Says that the line of the diary being written waits for an answer, or that it does not.
    Reply,
    /// Puts the line into the diary; without a day it is of this one.
    Keep(Date),
    /// Puts what was written on a step into the diary, under the name of the step and this day.
    KeepOnStep(ActionIndex, String, Date),
    /// Removes the line at this position from the diary.
    Drop(usize),
    /// Guesses that the practice message is genuine, or that it is not.
    Guess(bool),
    /// Keeps the answers on the device until this day, or no longer.
    KeepAnswers(Option<Date>),
    /// Tells the person what became of stored answers.
    Tell(Fate),
}

/// What became of answers that were stored, or should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// They are open; the number of entries that the catalogue does not know.
    Opened(u32),
    /// The file cannot be read.
    Unreadable,
    /// The device refuses to store anything.
    Refused,
    /// What the device kept is deleted: its time was up, or it could not be read.
    Lapsed,
}

/// The fields of the diary.
const DIARY: [Field; 5] = [Field::Day, Field::What, Field::Who, Field::Number, Field::Until];

/// One line of the diary.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    /// The day.
    pub day: Date,
    /// What was done.
    pub what: String,
    /// With whom.
    pub who: String,
    /// The number of the case.
    pub number: String,
    /// Whether an answer is due within a month of the day.
    pub reply: bool,
    /// The day on which something ends, such as a block.
    pub until: Option<Date>,
    /// The step of the plan on which it was written, if it was.
    pub step: Option<ActionIndex>,
}

/// Everything that is noted.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Notes {
    /// What has become of the steps.
    pub marks: Map<ActionIndex, Mark>,
    /// Whether paper and file leave out what names a service.
    pub discreet: bool,
    /// The diary, oldest line first.
    pub diary: Vec<Entry>,
    /// Whether the line being written waits for an answer.
    pub reply: bool,
    /// Until when the answers are kept on the device, if they are.
    pub kept_until: Option<Date>,
    /// What became of stored answers; cleared when the screen is left.
    pub fate: Option<Fate>,
    /// The person's guess about the practice message that is shown: true for genuine.
    pub guess: Option<bool>,
    fields: Map<Field, String>,
}

impl Notes {
    /// The text in a field; empty if nothing was typed.
    pub fn text(&self, field: Field) -> &str {
        self.fields.get(field).map_or("", String::as_str)
    }

    /// Whether nothing is written. Steps are marked only where answers call for them.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.diary.is_empty()
    }

    /// Applies a note.
    pub fn apply(&mut self, note: Note) {
        match note {
            Note::Mark(action, mark) => self.mark(action, mark),
            Note::Discreet => self.discreet = !self.discreet,
            Note::Write(field, text) => self.write(field, text),
            Note::Reply => self.reply = !self.reply,
            Note::Keep(today) => self.keep(today),
            Note::KeepOnStep(action, name, today) => self.keep_on_step(action, &name, today),
            Note::Drop(position) => self.drop_line(position),
            Note::Guess(genuine) => self.guess = Some(genuine),
            Note::KeepAnswers(until) => self.kept_until = until,
            Note::Tell(fate) => self.fate = Some(fate),
        }
    }

    /// Puts `text` into a field.
    fn write(&mut self, field: Field, text: String) {
        self.fields.insert(field, text);
    }

    /// The day in a field, if its text is a day.
    pub fn day(&self, field: Field) -> Option<Date> {
        Date::parse(self.text(field)).filter(|date| date.day > 0)
    }

    fn mark(&mut self, action: ActionIndex, mark: Mark) {
        if self.marks.get(action) == Some(&mark) {
            self.marks.remove(action);
        } else {
            self.marks.insert(action, mark);
        }
    }

    /// Begins a line of the diary.
    pub fn begin(&mut self, what: &str, who: &str, reply: bool) {
        self.clear_line();
        self.write(Field::What, plain(what));
        self.write(Field::Who, plain(who));
        self.reply = reply;
    }

    /// Puts the line into the diary, if it says what was done.
    fn keep(&mut self, today: Date) {
        let what = self.text(Field::What).trim().to_owned();
        if what.is_empty() {
            return;
        }
        let entry = Entry {
            day: self.day(Field::Day).unwrap_or(today),
            what,
            who: self.text(Field::Who).trim().to_owned(),
            number: self.text(Field::Number).trim().to_owned(),
            reply: self.reply,
            until: self.day(Field::Until),
            step: None,
        };
        self.insert(entry);
        self.clear_line();
    }

    /// Puts what was written on a step into the diary: the name of the step, and the words if there
    /// are any.
    fn keep_on_step(&mut self, action: ActionIndex, name: &str, today: Date) {
        let written = self.text(Field::Step(action)).trim();
        let what =
            if written.is_empty() { name.to_owned() } else { [name, ": ", written].concat() };
        let (who, number) = (String::new(), String::new());
        let (reply, until, step) = (false, None, Some(action));
        self.insert(Entry { day: today, what, who, number, reply, until, step });
        self.fields.remove(Field::Step(action));
    }

    /// Puts a line in its place by day.
    fn insert(&mut self, entry: Entry) {
        let later = self.diary.iter().position(|other| other.day > entry.day);
        self.diary.insert(later.unwrap_or(self.diary.len()), entry);
    }

    fn drop_line(&mut self, position: usize) {
        if position < self.diary.len() {
            self.diary.remove(position);
        }
    }

    /// Forgets what belongs to the screen that is left.
    pub fn leave_view(&mut self) {
        self.guess = None;
        self.fate = None;
        self.fields.remove(Field::Search);
    }

    fn clear_line(&mut self) {
        for field in DIARY {
            self.fields.remove(field);
        }
        self.reply = false;
    }
}

impl Entry {
    /// The day on which an answer is due: a month after the day, and the last day of a month that
    /// has no such day (Regulation 1182/71, article 3).
    pub fn reply_due(&self) -> Option<Date> {
        self.reply.then(|| self.day.month_later())
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl fmt::Debug for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl fmt::Debug for Notes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}
