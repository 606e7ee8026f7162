//! Event listeners: one type of listener for every event and everything that it can do.
//!
//! `html!` makes a type for every event and a closure for every place; each is written out anew in
//! the download (`docs/adr/0005-what-the-download-leaves-out.md`).

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind};

use super::keep;
use crate::session::journey::Move;
use crate::session::notes::{Field, Note, Saving};
use osuiko_browser::{document, event, file, page};
use osuiko_engine::Catalogue;
use osuiko_formats::answers_file::LONGEST;
use osuiko_words::{Text, plain};

/// Where a person who wants to leave quickly is taken: a page that tells nobody anything.
pub const WEATHER: &str = "https://www.ilmatieteenlaitos.fi/";

/// A listener, ready to be added to an element.
pub type Handler = Rc<dyn Listener>;

/// What to do on an event.
enum Act {
    /// Make a move of the journey.
    Move(Callback<Move>, Move),
    /// Make a move in place of submitting the form; the second half of a double click does nothing.
    Submit(Callback<Move>, Move),
    /// Forget everything, and leave for another page so that Back does not return here; with
    /// whether this tab keeps answers on the device.
    Leave(Callback<Move>, bool),
    /// Open the print dialogue for a part of the view, or for all of it, and say whether it opened.
    Print(Callback<Move>, Printing),
    /// Write what was typed into a field.
    Write(Callback<Move>, Field),
    /// Move the focus to the first that a selector finds, in place of following a link.
    GoTo(String),
    /// Unfold a part of the page and move the focus to its row.
    Unfold(String),
    /// Save a file on the device.
    Save(Callback<Move>, Download),
    /// Open the chosen file of saved answers.
    OpenFile(Callback<Move>, Rc<Catalogue>),
    /// Let the second half of a double click do nothing.
    IgnoreSecondClick,
    /// Let Enter do nothing.
    IgnoreEnter,
}

/// Something to be printed.
struct Printing {
    /// What its button is called.
    name: Text,
    /// The value of `data-print` meanwhile, by which the styles know the part.
    part: Option<&'static str>,
}

/// A file to be saved.
struct Download {
    name: Text,
    called: String,
    media: &'static str,
    content: String,
}

/// The DOM event that makes something happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// `click`: a button or link is pressed.
    Click,
    /// `change`: an option or a file is chosen.
    Change,
    /// `input`: something is typed.
    Input,
    /// `keydown`: a key is pressed.
    Key,
}

/// An act with the event that fires it.
struct Listening {
    trigger: Trigger,
    act: Act,
}

impl Listener for Listening {
    fn kind(&self) -> ListenerKind {
        // Yew's own type has a hundred kinds, and copying one would tell them all apart.
        match self.trigger {
            Trigger::Click => ListenerKind::onclick,
            Trigger::Change => ListenerKind::onchange,
            Trigger::Input => ListenerKind::oninput,
            Trigger::Key => ListenerKind::onkeydown,
        }
    }

    fn handle(&self, event: Event) {
        match &self.act {
            Act::Move(onmove, next_move) => onmove.emit(next_move.clone()),
            Act::Submit(onmove, next_move) => {
                event.prevent_default();
                if event::clicks(&event) < 2 {
                    onmove.emit(next_move.clone());
                }
            }
            Act::OpenFile(onmove, catalogue) => {
                let (onmove, catalogue) = (onmove.clone(), catalogue.clone());
                let ontext = move |text: Option<String>| {
                    keep::open_file(&catalogue, text.as_deref(), &onmove);
                };
                file::read_chosen(&event, LONGEST, ontext);
            }
            Act::Leave(onmove, keeps) => {
                keep::forget(*keeps, page::leaving_for(WEATHER));
                onmove.emit(Move::StartOver);
            }
            Act::Print(onmove, Printing { name, part }) => {
                if let Some(part) = part {
                    document::set_attribute("data-print", part);
                }
                let begun = page::print();
                document::set_attribute("data-print", "");
                onmove.emit(Move::Note(Note::Save(Saving { name: *name, begun })));
            }
            Act::Save(onmove, Download { name, called, media, content }) => {
                let begun = file::save(called, media, content);
                onmove.emit(Move::Note(Note::Save(Saving { name: *name, begun })));
            }
            Act::Write(onmove, field) => {
                onmove.emit(Move::Note(Note::Write(*field, event::typed(&event))));
            }
            Act::GoTo(selector) => {
                event.prevent_default();
                document::focus_first(selector);
            }
            Act::Unfold(id) => document::unfold(id),
            Act::IgnoreSecondClick if event::clicks(&event) > 1 => event.prevent_default(),
            Act::IgnoreEnter if event::is_enter(&event) => event.prevent_default(),
            Act::IgnoreSecondClick | Act::IgnoreEnter => {}
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

#[inline(never)]
fn handler(trigger: Trigger, act: Act) -> Handler {
    Rc::new(Listening { trigger, act })
}

/// Makes `next_move` when the event fires.
#[inline(never)]
pub fn on(trigger: Trigger, onmove: &Callback<Move>, next_move: Move) -> Handler {
    handler(trigger, Act::Move(onmove.clone(), next_move))
}

/// Makes `next_move` when the button of a form is pressed, or Enter in one of its boxes, for which
/// browsers press the button. Nothing is submitted: some frames forbid that, and say nothing.
pub fn submit(onmove: &Callback<Move>, next_move: Move) -> Handler {
    handler(Trigger::Click, Act::Submit(onmove.clone(), next_move))
}

/// When pressed, forgets everything and leaves for the weather, so that Back does not return here.
///
/// `keeps` says that this tab keeps answers on the device, which are removed first.
pub fn leave(onmove: &Callback<Move>, keeps: bool) -> Handler {
    handler(Trigger::Click, Act::Leave(onmove.clone(), keeps))
}

/// When pressed, saves `content` on the device as the file `name`, which is `called` so.
pub fn save(
    onmove: &Callback<Move>,
    name: Text,
    called: &str,
    media: &'static str,
    content: &str,
) -> Handler {
    let (called, content) = (plain(called), content.to_owned());
    handler(Trigger::Click, Act::Save(onmove.clone(), Download { name, called, media, content }))
}

/// When a file is chosen, opens it as saved answers.
pub fn open_file(onmove: &Callback<Move>, catalogue: &Rc<Catalogue>) -> Handler {
    handler(Trigger::Change, Act::OpenFile(onmove.clone(), catalogue.clone()))
}

/// When pressed, opens the print dialogue for a part of the view, by the value of `data-print` by
/// which the styles know it, or for all of it; `name` is what the button is called.
pub fn print(onmove: &Callback<Move>, name: Text, part: Option<&'static str>) -> Handler {
    handler(Trigger::Click, Act::Print(onmove.clone(), Printing { name, part }))
}

/// When pressed, unfolds the element with this id and moves the focus to its row.
pub fn unfold(id: &str) -> Handler {
    handler(Trigger::Click, Act::Unfold(id.to_owned()))
}

/// When something is typed, writes all of it into `field`.
pub fn write_field(onmove: &Callback<Move>, field: Field) -> Handler {
    handler(Trigger::Input, Act::Write(onmove.clone(), field))
}

/// When pressed, moves the focus to the first element that `selector` finds, without a trace in the
/// address or the history.
pub fn go_to(selector: &str) -> Handler {
    handler(Trigger::Click, Act::GoTo(selector.to_owned()))
}

/// Lets the second half of a double click do nothing. It may land on a view that has just opened,
/// and would answer what nobody has read.
pub fn ignore_second_click() -> Handler {
    handler(Trigger::Click, Act::IgnoreSecondClick)
}

/// Lets Enter do nothing: in a search field it would send the form and go on.
pub fn ignore_enter() -> Handler {
    handler(Trigger::Key, Act::IgnoreEnter)
}
