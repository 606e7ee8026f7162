//! What helps a person to act: letters and practice messages.

use osuiko_engine::catalogue as domain;

use super::super::problem::At;
use super::super::problem::Home;
use super::super::raw;
use super::Compiler;

impl Compiler<'_> {
    pub(super) fn letter(&mut self, home: &Home, letter: &raw::Letter) -> domain::Letter {
        use domain::{Blank, Recipient};
        let at = At::record(home, &letter.id);
        self.date(&at.field("next_review"), &letter.next_review);
        if !letter.breaches.is_empty() && !letter.except.is_empty() {
            let to_do = "remove `except`";
            self.at_odds(&at.field("except"), "`breaches` says already after which", to_do);
        }
        let fields = at.field("fields");
        let blank = |word: &String| self.word(&fields, word, &Blank::WORDS, Blank::Name);
        let blanks = letter.fields.iter().map(blank).collect();
        domain::Letter {
            id: letter.id.clone(),
            to: self.word(&at.field("to"), &letter.to, &Recipient::WORDS, Recipient::Controller),
            office: letter.office.as_ref().map(|id| self.organisation_at(&at.field("office"), id)),
            kinds: self.kinds(&at, &letter.kinds),
            breaches: self.breaches(&at.field("breaches"), &letter.breaches),
            except: self.breaches(&at.field("except"), &letter.except),
            when: self.optional(&at.field("when"), letter.when.as_ref()),
            blanks,
            sources: self.sources(&at, &letter.sources),
            reviewed: self.date(&at.field("reviewed"), &letter.reviewed),
        }
    }

    pub(super) fn drill(&mut self, home: &Home, drill: &raw::Drill) -> domain::Drill {
        use domain::Channel;
        let at = At::record(home, &drill.id);
        self.date(&at.field("next_review"), &drill.next_review);
        domain::Drill {
            id: drill.id.clone(),
            channel: self.word(
                &at.field("channel"),
                &drill.channel,
                &Channel::WORDS,
                Channel::Letter,
            ),
            genuine: drill.genuine,
            kinds: self.kinds(&at, &drill.kinds),
            breaches: self.breaches(&at.field("breaches"), &drill.breaches),
            sources: self.sources(&at, &drill.sources),
            reviewed: self.date(&at.field("reviewed"), &drill.reviewed),
        }
    }
}
