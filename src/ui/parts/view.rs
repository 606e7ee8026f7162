//! The builder of views: an element is a call here, where `html!` would write out its code.
//!
//! An element in `html!` costs some 300 bytes of the program, one of these some 30
//! (`docs/adr/0005-what-the-download-leaves-out.md`). `html!` stays for components and for pages
//! that are rendered when the site is built and never reach the download.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VTag};

use super::keep_answers::FATE;
use crate::session::journey::Move;
use crate::session::notes::{Field, Notes, Saving};
use crate::ui::EASY_FOLDER;
use crate::ui::effects::{self, Handler, NetworkLock, Placement, Trigger};
use osuiko_words::{
    FIELD_DAY_HOW, FILE_REFUSED, FILE_SAVED, FILE_TEXT, PRINT_REFUSED, Text, Words, plain,
};

/// What is typed into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A part of a name that is looked for.
    Search,
    /// A line.
    Line,
    /// A day, as numbers.
    Day,
    /// Several lines.
    Lines,
}

/// An element to type in.
#[derive(Clone, Copy, Debug)]
pub struct Editable<'a> {
    /// The id of its label.
    pub label: &'a str,
    /// The id of what describes it.
    pub hint: Option<&'a str>,
    /// What is typed.
    pub kind: Typed,
}

/// The id of the heading of every screen: where the focus goes.
pub const HEADING: &str = "view-heading";

/// A builder of a view: each call adds the next thing at the end of the element that is open.
///
/// An element is named as in a style sheet: `p`, or `p.lead` with a class, or more classes with
/// spaces between. Four calls add text:
///
/// | | a [`Text`] of the page | a `&str` |
/// |---|---|---|
/// | in an element of its own | [`element`](Self::element) | [`element_str`](Self::element_str) |
/// | in the element that is open | [`push`](Self::push) | [`push_str`](Self::push_str) |
///
/// ```
/// use osuiko::ui::parts::View;
/// use osuiko_words::example;
/// use yew::virtual_dom::VNode;
///
/// let words = example::words();
/// let html = View::html(&words, None, |view| {
///     view.inside("p.lead", |view| {
///         view.push_str("Answers stay ");
///         view.element_str("strong", "here");
///     });
/// });
/// let VNode::VList(list) = html else { panic!("a view is a list") };
/// let [VNode::VTag(p)] = &list[..] else { panic!("one paragraph") };
/// assert_eq!(p.tag(), "p");
/// assert_eq!(p.attributes.iter().collect::<Vec<_>>(), [("class", "lead")]);
/// let Some(VNode::VList(inside)) = p.children() else { panic!("with two children") };
/// assert_eq!(inside.len(), 2);
/// ```
#[derive(Debug)]
pub struct View<'a> {
    /// The words of its language.
    pub words: &'a Words,
    /// Receives every move of the person; absent until the program runs.
    pub onmove: Option<&'a Callback<Move>>,
    /// What is known of the network lock.
    pub lock: NetworkLock,
    /// Where the check stands.
    pub placement: Placement,
    /// Whether its words are those of easy Finnish.
    pub easy: bool,
    /// What the element that is open contains so far.
    parts: Vec<Html>,
    /// The elements that are open, the innermost last, each with what comes before it.
    open: Vec<(VTag, Vec<Html>)>,
}

impl<'a> View<'a> {
    /// The view that `write` builds. Without `onmove`, its buttons are disabled and nothing reacts.
    pub fn html(
        words: &'a Words,
        onmove: Option<&'a Callback<Move>>,
        write: impl FnOnce(&mut Self),
    ) -> Html {
        let (parts, open) = (Vec::new(), Vec::new());
        let (lock, placement) = (NetworkLock::default(), Placement::default());
        let mut view = Self { words, onmove, lock, placement, easy: false, parts, open };
        write(&mut view);
        Html::from_iter(view.parts)
    }

    /// Opens an element.
    #[inline(never)]
    fn begin(&mut self, kind: &'static str) {
        let (name, class) =
            kind.split_once('.').map_or((kind, None), |(name, class)| (name, Some(class)));
        self.begin_with(name, &["class", "aria-level"], &[class, self.level(name)]);
    }

    /// The value of `aria-level` for a heading that is deeper than its name says. The name does not
    /// change, because the styles select by it.
    #[inline(never)]
    pub fn level(&self, name: &str) -> Option<&'static str> {
        let shift = self.placement.heading_shift();
        if shift == 0 {
            return None;
        }
        let [b'h', digit] = name.as_bytes() else { return None };
        let above = digit.wrapping_sub(b'1').wrapping_add(shift);
        ["1", "2", "3", "4", "5", "6"].get(usize::from(above)).copied()
    }

    /// Opens an element with attributes, whose values have no soft hyphens.
    #[inline(never)]
    fn begin_with(
        &mut self,
        name: &'static str,
        keys: &'static [&'static str],
        values: &[Option<&str>],
    ) {
        let mut tag = VTag::new(name);
        let value = |value: Option<&str>| {
            value.map(|value| AttributeOrProperty::Attribute(AttrValue::from(plain(value))))
        };
        tag.attributes =
            Attributes::Dynamic { keys, values: values.iter().copied().map(value).collect() };
        self.open.push((tag, std::mem::take(&mut self.parts)));
    }

    /// Closes the element that is open.
    #[inline(never)]
    fn end(&mut self) {
        if let Some((mut tag, before)) = self.open.pop() {
            tag.add_children(std::mem::replace(&mut self.parts, before));
            if tag.key.is_none() {
                tag.key = Some(self.key_of(&tag));
            }
            self.parts.push(tag.into());
        }
    }

    /// The key of an element that was given none: its name, its first class, and how many such
    /// elements stand before it beside it. Without one, Yew would go by how many elements of any kind
    /// follow, and make half the view anew, focus and all, whenever one comes or goes.
    #[inline(never)]
    fn key_of(&self, tag: &VTag) -> Key {
        let class = tag.attributes.iter().find(|(name, _)| *name == "class");
        let first = class.and_then(|(_, class)| class.split(' ').next()).unwrap_or_default();
        let kind = [tag.tag(), ".", first, " "].concat();
        let like = |part: &&Html| part.key().is_some_and(|key| key.starts_with(&*kind));
        let before = self.parts.iter().filter(like).count();
        Key::from([&*kind, &before.to_string()].concat())
    }

    /// An element around what `write` adds.
    pub fn inside(&mut self, kind: &'static str, write: impl FnOnce(&mut Self)) {
        self.begin(kind);
        write(self);
        self.end();
    }

    /// An element with these attributes around what `write` adds; an attribute without a value is
    /// left out.
    ///
    /// One call always passes the same `keys`, because Yew compares them by address.
    pub fn with(
        &mut self,
        name: &'static str,
        keys: &'static [&'static str],
        values: &[Option<&str>],
        write: impl FnOnce(&mut Self),
    ) {
        self.begin_with(name, keys, values);
        write(self);
        self.end();
    }

    /// An element around a text of the page.
    #[inline(never)]
    pub fn element(&mut self, kind: &'static str, text: Text) {
        self.element_str(kind, self.words.text(text));
    }

    /// An element around a string.
    #[inline(never)]
    pub fn element_str(&mut self, kind: &'static str, words: &str) {
        self.begin(kind);
        self.push_str(words);
        self.end();
    }

    /// A text of the page, in the element that is open.
    #[inline(never)]
    pub fn push(&mut self, text: Text) {
        self.push_str(self.words.text(text));
    }

    /// A string, in the element that is open.
    #[inline(never)]
    pub fn push_str(&mut self, words: &str) {
        self.parts.push(Html::from(words));
    }

    /// Says what the element that is open is about, for whoever hears it alone: several are called
    /// the same, and the eye sees what each stands beside. Nothing where that is empty.
    #[inline(never)]
    pub fn of(&mut self, name: &str) {
        if !name.is_empty() {
            self.element_str("span.visually-hidden", &[": ", name].concat());
        }
    }

    /// Adds a listener to the element that is open.
    #[inline(never)]
    pub fn listen(&mut self, handler: Handler) {
        if let Some((tag, _)) = self.open.last_mut() {
            tag.add_listener(handler);
        }
    }

    /// Makes a move of the journey when an event fires at the element that is open.
    #[inline(never)]
    pub fn on(&mut self, trigger: Trigger, next_move: Move) {
        if let Some(onmove) = self.onmove {
            self.listen(effects::on(trigger, onmove, next_move));
        }
    }

    /// Sets whether the radio button or tick box that is open is chosen.
    pub fn checked(&mut self, checked: bool) {
        if let Some((tag, _)) = self.open.last_mut() {
            tag.set_checked(checked);
        }
    }

    /// Sets the key by which Yew recognises the element that is open when the order of its
    /// neighbours changes.
    #[inline(never)]
    pub fn key(&mut self, key: &str) {
        if let Some((tag, _)) = self.open.last_mut() {
            tag.key = Some(Key::from(key));
        }
    }

    /// A button; it is disabled without `onpress`.
    pub fn button(&mut self, class: &'static str, text: Text, onpress: Option<Handler>) {
        self.button_of(class, text, "", onpress);
    }

    /// One of several buttons of one name, as in [`Self::of`].
    #[inline(never)]
    fn button_of(&mut self, class: &'static str, text: Text, of: &str, onpress: Option<Handler>) {
        let disabled = onpress.is_none().then_some("");
        let values = [Some("button"), Some(class), disabled];
        self.begin_with("button", &["type", "class", "disabled"], &values);
        if let Some(onpress) = onpress {
            self.listen(onpress);
        }
        self.push_str(self.words.text(text));
        self.of(of);
        self.end();
    }

    /// A button that makes a move.
    pub fn move_button(&mut self, class: &'static str, text: Text, next_move: Move) {
        self.move_button_of(class, text, "", next_move);
    }

    /// One of several buttons of one name, as in [`Self::of`], that makes a move.
    #[inline(never)]
    pub fn move_button_of(&mut self, class: &'static str, text: Text, of: &str, next_move: Move) {
        let onpress = self.onmove.map(|onmove| effects::on(Trigger::Click, onmove, next_move));
        self.button_of(class, text, of, onpress);
    }

    /// The main button of a form or a step, which makes a move; the second half of a double press,
    /// which may land on the next one, does nothing.
    #[inline(never)]
    pub fn submit_button(&mut self, text: Text, next_move: Move) {
        let values = [Some("submit"), Some("button button-main")];
        self.begin_with("button", &["type", "class"], &values);
        if let Some(onmove) = self.onmove {
            self.listen(effects::submit(onmove, next_move));
        }
        self.push_str(self.words.text(text));
        self.end();
    }

    /// A button that stays pressed while `pressed`; `of` as in [`Self::of`].
    #[inline(never)]
    pub fn toggle(&mut self, text: &str, of: &str, pressed: bool, next_move: Move) {
        let pressed = if pressed { "true" } else { "false" };
        let values = [Some("button"), Some("button toggle"), Some(pressed)];
        self.begin_with("button", &["type", "class", "aria-pressed"], &values);
        self.on(Trigger::Click, next_move);
        self.push_str(text);
        self.of(of);
        self.end();
    }

    /// A tick box with its label.
    #[inline(never)]
    pub fn tick(&mut self, text: Text, checked: bool, next_move: Move) {
        self.begin("label.tick");
        self.begin_with("input", &["type", "autocomplete"], &[Some("checkbox"), Some("off")]);
        self.checked(checked);
        self.on(Trigger::Change, next_move);
        self.end();
        self.element("span", text);
        self.end();
    }

    /// A field to type in, with its label.
    pub fn field(&mut self, notes: &Notes, field: Field, text: Text, kind: Typed) {
        self.field_of(notes, field, (text, ""), kind);
    }

    /// The same for one of several fields with one label, as in [`Self::of`].
    #[inline(never)]
    pub fn field_of(&mut self, notes: &Notes, field: Field, (text, of): (Text, &str), kind: Typed) {
        // The plan has a field for each of its steps.
        let step =
            if let Field::Step(action) = field { action.0.to_string() } else { String::new() };
        let id = ["field-", &text.place().to_string(), "-", &step].concat();
        let hint = [&*id, "-hint"].concat();
        self.begin("div.field");
        self.label(&id, text, of);
        let hint = (kind == Typed::Day).then_some(&*hint);
        if let Some(hint) = hint {
            self.element("span.hint", FIELD_DAY_HOW);
            self.spoken(hint, self.words.text(FIELD_DAY_HOW));
        }
        self.editable(Editable { label: &id, hint, kind }, notes.text(field), field);
        self.end();
    }

    /// The label of the element to type in that follows in the same element, which a press on it
    /// leads to (`assets/scripts/page/fields.js`); `id` is where that one finds its name, and `of`
    /// as in [`Self::of`].
    pub fn label(&mut self, id: &str, text: Text, of: &str) {
        self.element("span.typed-label", text);
        let words = self.words.text(text);
        let parted = if of.is_empty() { "" } else { ": " };
        self.spoken(id, &[words, parted, of].concat());
    }

    /// Names or describes the element to type in that points to `id`: a text that is heard there
    /// and seen nowhere.
    #[inline(never)]
    pub fn spoken(&mut self, id: &str, text: &str) {
        let values = [Some(id), Some(text), Some("")];
        self.begin_with("span", &["id", "aria-label", "hidden"], &values);
        self.end();
    }

    /// An element to type in. Its attribute `data-text` says what stands in it, and
    /// `assets/scripts/page/fields.js` puts it there.
    ///
    /// It is no `input`: of every page that has one Chromium asks its maker what to fill in, with
    /// a number by which one letter can be told from another. In a frame without an origin it asks
    /// about this one too, once somebody is in it. The number is made from ids, names and the text
    /// inside the elements that name and describe it; so it has no id, and these have no text
    /// ([`Self::spoken`]). Nothing else may remember it or read along either: no spelling service,
    /// no translator.
    #[inline(never)]
    pub fn editable(&mut self, element: Editable<'_>, text: &str, field: Field) {
        let Editable { label, hint, kind } = element;
        let class = match kind {
            Typed::Search | Typed::Line => "typed",
            Typed::Day => "typed typed-day",
            Typed::Lines => "typed typed-lines",
        };
        let (role, mode) = match kind {
            Typed::Search => ("searchbox", Some("search")),
            Typed::Day => ("textbox", Some("decimal")),
            Typed::Line | Typed::Lines => ("textbox", None),
        };
        let keys = &[
            "class",
            "role",
            "contenteditable",
            "data-text",
            "aria-labelledby",
            "aria-describedby",
            "aria-multiline",
            "inputmode",
            "spellcheck",
            "autocorrect",
            "autocapitalize",
            "translate",
        ];
        let lines = (kind == Typed::Lines).then_some("true");
        let values = [
            Some(class),
            Some(role),
            Some("plaintext-only"),
            Some(text),
            Some(label),
            hint,
            lines,
            mode,
            Some("false"),
            Some("off"),
            Some("off"),
            Some("no"),
        ];
        self.begin_with("div", keys, &values);
        if let Some(onmove) = self.onmove {
            self.listen(effects::write_field(onmove, field));
        }
        if lines.is_none() {
            self.listen(effects::ignore_enter());
        }
        self.end();
    }

    /// A button that saves `content` as a file on the device, and once it has been pressed the text
    /// of the file, for whoever does not find it: some browsers save nothing and say nothing.
    #[inline(never)]
    pub fn file(
        &mut self,
        notes: &Notes,
        name: Text,
        media: &'static str,
        text: Text,
        content: &str,
    ) {
        let content = plain(content);
        let onpress = self
            .onmove
            .map(|onmove| effects::save(onmove, name, self.words.text(name), media, &content));
        self.button("button", text, onpress);
        let saving = notes.saving.filter(|saving| saving.name == name);
        self.with("div", &["class", "role"], &["file-saved", "status"].map(Some), |view| {
            if let Some(saving) = saving {
                view.element("p", if saving.begun { FILE_SAVED } else { FILE_REFUSED });
            }
        });
        // The text of the file follows what is answered, and must not be said with each answer.
        self.inside("div.file-saved", |view| {
            let Some(saving) = saving else { return };
            let open = (!saving.begun).then_some("");
            view.with("details", &["open"], &[open], |view| {
                view.element("summary", FILE_TEXT);
                let values = [Some("file-text"), Some("0"), Some("no")];
                view.with("pre", &["class", "tabindex", "translate"], &values, |view| {
                    view.push_str(&content);
                });
            });
        });
    }

    /// A button that prints a part of the view, by its name in the styles, or all of it; and once it
    /// has been pressed in vain, what to do instead. Where the browser cannot print, that stands in its place.
    #[inline(never)]
    pub fn print_button(&mut self, notes: &Notes, text: Text, part: Option<&'static str>) {
        if !effects::may_print() {
            return self.element("p.hint", PRINT_REFUSED);
        }
        let onpress = self.onmove.map(|onmove| effects::print(onmove, text, part));
        self.button("button button-print", text, onpress);
        self.with("div", &["class", "role"], &["file-saved", "status"].map(Some), |view| {
            if notes.saving == Some(Saving { name: text, begun: false }) {
                view.element("p", PRINT_REFUSED);
            }
        });
    }

    /// A button that makes a move, in an element of its own.
    #[inline(never)]
    pub fn move_line(
        &mut self,
        kind: &'static str,
        class: &'static str,
        text: Text,
        next_move: Move,
    ) {
        self.begin(kind);
        self.move_button(class, text, next_move);
        self.end();
    }

    /// The heading of a view, which takes the focus when the view opens.
    #[inline(never)]
    pub fn heading(&mut self, words: &str) {
        let values = [Some(HEADING), Some("-1"), Some(FATE), self.level("h1")];
        self.begin_with("h1", &["id", "tabindex", "aria-describedby", "aria-level"], &values);
        self.push_str(words);
        self.end();
    }

    /// The heading of a view in words of the page.
    #[inline(never)]
    pub fn title(&mut self, text: Text) {
        self.heading(self.words.text(text));
    }

    /// An address as it leads there from this page: pages of ours are named from the folder of the
    /// language, or of easy Finnish, and the page for frames is in a folder of that.
    pub fn address(&self, href: &str) -> String {
        let ours = !href.contains(':');
        let above = if ours && self.placement.is_frame() { "../" } else { "" };
        let easy = if ours && self.easy { [EASY_FOLDER, "/"].concat() } else { String::new() };
        [above, &easy, href].concat()
    }

    /// A link to a place on this page, `href`, where the focus goes to the first of what `selector`
    /// finds. The program moves it itself: a change of the address would be one more entry for the
    /// Back button.
    #[inline(never)]
    pub fn inner_link(&mut self, class: Option<&str>, href: &str, selector: &str, text: Text) {
        self.begin_with("a", &["class", "href"], &[class, Some(href)]);
        self.listen(effects::go_to(selector));
        self.push_str(self.words.text(text));
        self.end();
    }
}
