//! What a person notes beside the answers: what is done, what is filled in, the diary. Like the answers it is never printed.

use std::fmt;
use std::ops::RangeInclusive;

use osuiko_engine::Date;
use osuiko_engine::catalogue::Blank;
use osuiko_engine::index::ActionIndex;
use osuiko_engine::ordered::Map;
use osuiko_words::{Text, plain};

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
    /// Puts the line into the diary; without a day it is of this one, and refused where there is none.
    Keep(Option<Date>),
    /// Puts what was written on a step into the diary, under the name of the step and this day.
    KeepOnStep(ActionIndex, String, Date),
    /// Removes the line at this position from the diary.
    Drop(usize),
    /// Puts the line that was removed last back where it was.
    Undrop,
    /// Guesses that the practice message is genuine, or that it is not.
    Guess(bool),
    /// Keeps the answers on the device until this day, or no longer.
    KeepAnswers(Option<Date>),
    /// Tells the person what became of stored answers.
    Tell(Fate),
    /// Says that a file was to be saved, or something printed.
    Save(Saving),
}

/// A file that was to be saved on the device, or something that was to be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saving {
    /// The name of the file, or of the button that prints.
    pub name: Text,
    /// Whether the browser has begun; nobody hears whether it has finished.
    pub begun: bool,
}

/// What became of answers that were stored, or should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// They are open; the number of entries that the catalogue does not know.
    Opened(u32),
    /// The file cannot be read.
    Unreadable,
    /// The device refuses to keep anything.
    Refused,
    /// Another tab has changed or forgotten what the device keeps.
    Elsewhere,
    /// What the device kept is deleted: its time was up, or it could not be read.
    Lapsed,
    /// The file has no answer that the catalogue knows.
    NothingKnown,
    /// The page was cleared at this hour and minute, because nobody used it.
    Cleared(u8, u8),
    /// The page was loaded again in the middle, or the browser had put it away.
    Reloaded,
    /// The line of the diary has no day, or one that no calendar has.
    NoDay,
    /// The line of the diary does not say what was done.
    NoWords,
    /// A line of this day is in the diary now.
    Added(Date),
    /// A line was removed from the diary, and can be put back.
    Dropped,
    /// What the device kept was deleted, because the person asked for that.
    Forgotten,
    /// Something was said of a step of the plan.
    Marked,
    /// The plan has changed with an answer beside it, or with what it is to leave out.
    Fitted,
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
    /// The line that was removed last and where it was; forgotten when the screen is left.
    dropped: Option<(usize, Entry)>,
    /// Whether the line being written waits for an answer.
    pub reply: bool,
    /// Until when the answers are kept on the device, if they are.
    pub kept_until: Option<Date>,
    /// What became of stored answers; cleared when the screen is left.
    pub fate: Option<Fate>,
    /// How often a line was not put into the diary, so that the same reason is said anew.
    pub refused: usize,
    /// The file that was to be saved last; cleared when the screen is left.
    pub saving: Option<Saving>,
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
            Note::Discreet => {
                self.discreet = !self.discreet;
                self.fate = Some(Fate::Fitted);
            }
            Note::Write(field, text) => self.write(field, text),
            Note::Reply => self.reply = !self.reply,
            Note::Keep(today) => self.keep(today),
            Note::KeepOnStep(action, name, today) => self.keep_on_step(action, &name, today),
            Note::Drop(position) => self.drop_line(position),
            Note::Undrop => self.undrop(),
            Note::Guess(genuine) => self.guess = Some(genuine),
            Note::KeepAnswers(until) => {
                self.kept_until = until;
                self.fate = until.is_none().then_some(Fate::Forgotten);
            }
            Note::Tell(fate) => {
                self.fate = Some(fate);
                if matches!(fate, Fate::Refused | Fate::Elsewhere) {
                    self.kept_until = None;
                }
            }
            Note::Save(saving) => self.saving = Some(saving),
        }
    }

    /// Puts `text` into a field.
    fn write(&mut self, field: Field, text: String) {
        self.fields.insert(field, text);
    }

    /// The day in a field, if its text is a day.
    pub fn day(&self, field: Field) -> Option<Date> {
        typed_day(self.text(field))
    }

    /// Whether something is written in a field for a day that is no day.
    fn is_no_day(&self, field: Field) -> bool {
        !self.text(field).trim().is_empty() && self.day(field).is_none()
    }

    fn mark(&mut self, action: ActionIndex, mark: Mark) {
        self.fate = Some(Fate::Marked);
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

    /// Says why a line is not put into the diary.
    fn refuse(&mut self, fate: Fate) {
        self.fate = Some(fate);
        self.refused = self.refused.wrapping_add(1);
    }

    /// Puts the line into the diary, if it says what was done.
    fn keep(&mut self, today: Option<Date>) {
        let what = self.text(Field::What).trim().to_owned();
        if what.is_empty() {
            self.refuse(Fate::NoWords);
            return;
        }
        let mistyped = [Field::Day, Field::Until].into_iter().any(|field| self.is_no_day(field));
        let Some(day) = self.day(Field::Day).or(today).filter(|_| !mistyped) else {
            self.refuse(Fate::NoDay);
            return;
        };
        self.fate = Some(Fate::Added(day));
        let entry = Entry {
            day,
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
            self.dropped = Some((position, self.diary.remove(position)));
            self.fate = Some(Fate::Dropped);
        }
    }

    fn undrop(&mut self) {
        if let Some((position, entry)) = self.dropped.take() {
            self.fate = Some(Fate::Added(entry.day));
            self.diary.insert(position.min(self.diary.len()), entry);
        }
    }

    /// Where the line was that can be put back, if one can.
    pub fn dropped_at(&self) -> Option<usize> {
        self.dropped.as_ref().map(|(position, _)| *position)
    }

    /// Forgets what belongs to the screen that is left.
    pub fn leave_view(&mut self) {
        self.guess = None;
        self.dropped = None;
        self.fate = None;
        self.saving = None;
        self.fields.remove(Field::Search);
    }

    fn clear_line(&mut self) {
        for field in DIARY {
            self.fields.remove(field);
        }
        self.reply = false;
    }
}

/// The years that people write letters about; another one was mistyped.
pub const YEARS: RangeInclusive<u16> = 1900..=2100;

/// The day that somebody typed: day, month and year as numbers, or as ISO 8601 has them.
///
/// ```
/// use osuiko::session::notes::typed_day;
/// use osuiko_engine::Date;
/// let day = Date::parse("2026-05-03");
/// for typed in ["3.5.2026", "03.05.2026", " 3/5/2026 ", "3. 5. 2026", "2026-05-03"] {
///     assert_eq!(typed_day(typed), day, "{typed}");
/// }
/// for typed in ["", "30.2.2026", "3.5.26", "3.5.", "5/2026", "3.5.12026", "0.5.2026", "1.1.1.2026"] {
///     assert_eq!(typed_day(typed), None, "{typed}");
/// }
/// ```
pub fn typed_day(text: &str) -> Option<Date> {
    let mut parts = text.split(|letter: char| !letter.is_ascii_digit()).filter(|p| !p.is_empty());
    let [first, month, last] = [parts.next()?, parts.next()?, parts.next()?];
    if parts.next().is_some() {
        return None;
    }
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let two = |part: &str| if part.len() == 1 { ["0", part].concat() } else { part.to_owned() };
    let written = [year, "-", &two(month), "-", &two(day)].concat();
    Date::parse(&written).filter(|date| YEARS.contains(&date.year))
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
