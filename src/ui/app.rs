//! The whole page: keeps the visit and shows the screen it is at.

use yew::prelude::*;

use crate::session::journey::{Journey, Move, Screen};
use crate::session::visit::Visit;
use crate::ui::Knowledge;
use crate::ui::effects::{
    BootEvents, Help, Kept, Page, Placement, help, listen_to_boot, lock, other_language, reclaim,
    resume, take_help,
};
use crate::ui::parts::{View, chrome};
use crate::ui::screens::{
    diary_screen, drill_screen, letter_screen, letters_screen, plan_screen, proof_screen,
    question_screen, result_screen, review_screen, start_screen, threat_screen,
    without_help_screen,
};
use osuiko_engine::acting::acting;
#[cfg(target_arch = "wasm32")]
use osuiko_words::Language;
use osuiko_words::{
    NEUTRAL_TITLE, VIEW_DIARY, VIEW_DRILL, VIEW_LETTER, VIEW_LETTERS, VIEW_PLAN, VIEW_PROOF,
    VIEW_QUESTION, VIEW_RESULT, VIEW_REVIEW, VIEW_START, VIEW_THREAT, Words, title_of_view,
};

/// Props of [`Prerendered`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PrerenderedProps {
    /// What is known.
    pub known: Knowledge,
    /// Whether it is for a frame on somebody's page.
    pub framed: bool,
}

/// The first screen as the page has it before the program runs: the same, but nothing reacts yet.
#[component]
pub fn Prerendered(props: &PrerenderedProps) -> Html {
    let known = &props.known;
    View::html(&known.words, None, |view| {
        if props.framed {
            view.placement = Placement::Frame { heading_shift: 0 };
        }
        chrome(view, known, &Journey::default(), |view| {
            start_screen(view, known, false);
        });
    })
}

/// Props of [`Check`].
#[derive(Clone, Debug, Properties)]
pub struct CheckProps {
    /// What is known.
    pub known: Knowledge,
    /// Where to begin; tests begin anywhere.
    #[prop_or_default]
    pub journey: Journey,
    /// Where the check stands.
    #[prop_or_default]
    pub placement: Placement,
}

impl PartialEq for CheckProps {
    /// Where to begin matters once, so only the facts are compared.
    fn eq(&self, other: &Self) -> bool {
        self.known == other.known
    }
}

/// The check, once the catalogue is there.
///
/// The one component with state, and the state is the visit: the journey, and what its answers come
/// to. Every view is a function of the two, and judges nothing itself. It is a struct and not a function
/// with hooks, because the machinery of hooks is four kilobytes of the download.
#[derive(Debug)]
pub struct Check {
    visit: Visit,
    /// Listens for the help pack and the lock until it is dropped.
    _boot_events: Option<BootEvents>,
    /// Facts and words, in the language that the person has chosen.
    known: Knowledge,
    /// The same, in the form for somebody who answers for another person.
    about_another: Knowledge,
    onmove: Callback<Move>,
    /// What the device keeps of the answers.
    kept: Kept,
    page: Option<Page>,
}

/// A message to the check.
#[derive(Debug)]
pub enum Message {
    /// The person makes a move.
    Move(Move),
    /// The help pack has come or never will, or the lock has been tried.
    BootEvent,
}

impl Component for Check {
    type Message = Message;
    type Properties = CheckProps;

    fn create(ctx: &Context<Self>) -> Self {
        let onmove = ctx.link().callback(Message::Move);
        let link = ctx.link().clone();
        let boot_events = listen_to_boot(move || link.send_message(Message::BootEvent));
        let CheckProps { known, journey, .. } = ctx.props();
        let about_another = known.about_another();
        let visit = Visit::new(&known.catalogue, journey.clone());
        let kept = Kept::default();
        let known = known.clone();
        Self { visit, _boot_events: boot_events, known, about_another, onmove, kept, page: None }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let next_move = match message {
            Message::Move(next_move) => next_move,
            Message::BootEvent => {
                let start = &ctx.props().journey;
                if let Some(known) = other_language() {
                    self.about_another = known.about_another();
                    self.known = known;
                    return true;
                }
                take_help(&self.known);
                let now = self.visit.journey();
                // Whoever has begun anew goes on with that.
                if now.screen() == start.screen()
                    && now.answers() == start.answers()
                    && let Some(kept) = resume(&self.known.catalogue, self.known.today, lock())
                {
                    self.visit = Visit::new(&self.known.catalogue, kept);
                }
                return true;
            }
        };
        let catalogue = &self.known.catalogue;
        let journey = self.visit.after(catalogue, next_move.clone());
        let journeys = (self.visit.journey(), &journey);
        self.kept.follow(catalogue, journeys, &next_move, &self.onmove);
        self.visit.go(catalogue, journey);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        // What comes of this is put into the page right after, before anybody else can touch it.
        reclaim(self.page.is_some());
        let CheckProps { journey: start, placement, .. } = ctx.props();
        let (journey, outcome) = (self.visit.journey(), self.visit.outcome());
        let acts = acting(&self.known.catalogue, journey.answers()).is_some();
        let known = if acts { &self.about_another } else { &self.known };
        // A place preset by the embedding page does not count as having begun.
        let preset = placement.is_frame() && journey.answers() == start.answers();
        let begun = !preset && !journey.answers().is_empty();
        View::html(&known.words, Some(&self.onmove), |view| {
            view.lock = lock();
            view.placement = *placement;
            view.easy = known.easy;
            let helped = help(known);
            chrome(view, known, journey, |view| match journey.screen() {
                Screen::Plan
                | Screen::Letters
                | Screen::Letter(_)
                | Screen::Diary
                | Screen::Drill(_)
                | Screen::Proof
                    if helped != Help::There =>
                {
                    without_help_screen(view, known, journey.answers(), helped);
                }
                Screen::Start => start_screen(view, known, begun),
                Screen::Question(question) => {
                    question_screen(view, known, journey, outcome, question);
                }
                Screen::Review => review_screen(view, known, journey, &outcome.questions),
                Screen::Result => result_screen(view, known, journey, outcome),
                Screen::Plan => plan_screen(view, known, journey, outcome),
                Screen::Threat => {
                    threat_screen(view, known, journey, &outcome.assessment);
                }
                Screen::Letters => letters_screen(view, known, journey, &outcome.assessment),
                Screen::Letter(offer) => {
                    letter_screen(view, known, journey, &outcome.assessment, offer);
                }
                Screen::Diary => diary_screen(view, known, journey),
                Screen::Drill(at) => {
                    drill_screen(view, known, journey, &outcome.assessment, at);
                }
                Screen::Proof => proof_screen(view),
            });
        })
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        let journey = self.visit.journey();
        let placement = ctx.props().placement;
        let page = self.page.get_or_insert_with(|| Page::new(self.onmove.clone(), placement));
        let title = title(&self.known.words, journey);
        page.sync(journey, &title, placement, self.kept.is_behind());
    }
}

/// The title of the tab: neutral, whatever the view is about.
fn title(words: &Words, journey: &Journey) -> String {
    let view = match journey.screen() {
        Screen::Start => words.text(VIEW_START),
        Screen::Question(_) => words.text(VIEW_QUESTION),
        Screen::Review => words.text(VIEW_REVIEW),
        Screen::Result => words.text(VIEW_RESULT),
        Screen::Plan => words.text(VIEW_PLAN),
        Screen::Threat => words.text(VIEW_THREAT),
        Screen::Letters => words.text(VIEW_LETTERS),
        Screen::Letter(_) => words.text(VIEW_LETTER),
        Screen::Diary => words.text(VIEW_DIARY),
        Screen::Drill(_) => words.text(VIEW_DRILL),
        Screen::Proof => words.text(VIEW_PROOF),
    };
    let title = title_of_view(words, words.text(NEUTRAL_TITLE), view);
    if journey.refusals() > 0 {
        [words.text(osuiko_words::ERROR_PREFIX), ": ", &title].concat()
    } else {
        title
    }
}

/// Puts the page on the element `app`, in the document's language; until then the prerendered view
/// is there. If the catalogue cannot be used, the boot script is told why.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    use crate::session::notes::Note;
    use crate::ui::effects;
    use osuiko_browser::document;

    let language = document::language().and_then(|code| Language::parse(&code));
    match (effects::load(language.unwrap_or(Language::Fi)), document::element("app")) {
        (Ok(known), Some(root)) => {
            let (preset, placement) = effects::initial_answers(&known.catalogue);
            let mut journey = Journey::with(preset);
            if let Some(fate) = effects::before_loading() {
                journey = journey.noted(Note::Tell(fate));
            }
            let props = CheckProps { known, journey, placement };
            yew::Renderer::<Check>::with_root_and_props(root, props).render();
        }
        (Ok(_), None) => {}
        (Err(trouble), _) => document::set_attribute("data-trouble", trouble.reason()),
    }
}
