//! How enums are spelled wherever they are words: in authoring files, open data, printed
//! judgements and addresses within a page.

use crate::catalogue::{
    ActionRole, Band, Blank, BreachKind, ChangeKind, Channel, Cost, Login, Mark, Measure,
    Recipient, Role, Stage, Standing, State, Titled,
};
use crate::check::Grade;

macro_rules! spelled {
    ($($type:ident { $($variant:ident $word:literal,)* })*) => {$(
        impl $type {
            /// Every value with the word for it.
            pub const WORDS: [(&'static str, Self); [$($word),*].len()] =
                [$(($word, Self::$variant)),*];

            /// The word for it.
            pub fn word(self) -> &'static str {
                match self {$(Self::$variant => $word,)*}
            }

            /// What the word stands for, if it stands for anything.
            pub fn from_word(word: &str) -> Option<Self> {
                Self::WORDS.into_iter().find(|(known, _)| *known == word).map(|(_, value)| value)
            }
        }
    )*};
}

spelled! {
    Band { Now "now", Soon "soon", Later "later", IfMisused "if-misused", }
    Blank {
        Name "name", Contact "contact", Sent "sent", Reference "reference", Happened "happened",
        Loss "loss",
    }
    BreachKind {
        Ransomware "ransomware", Intrusion "intrusion", Snooping "snooping",
        LostMedia "lost-media", Tracker "tracker", Misdirected "misdirected",
        Misuse "misuse",
    }
    ChangeKind {
        Added "added", People "people", Data "data", News "news", Correction "correction",
        Telling "telling",
    }
    Channel {
        TextMessage "text-message", Email "email", Letter "letter", Call "call", Visit "visit",
        SocialMedia "social-media",
    }
    Cost { Free "free", Paid "paid", NoFeeMentioned "no-fee-mentioned", CallPrice "call-price", }
    Grade { Told "told", Likely "likely", Possible "possible", NotIndicated "not-indicated", }
    ActionRole { Step "step", People "people", Tool "tool", }
    Login { Strong "strong", Either "either", None "none", }
    Mark {
        Began "began", Ended "ended", Known "known", Reported "reported", Told "told",
        Decided "decided", Announced "announced",
    }
    Measure {
        Exactly "exactly", About "about", Over "over", Almost "almost", AtMost "at-most",
        AtLeast "at-least",
    }
    Recipient { Controller "controller", Ombudsman "ombudsman", Police "police", Bank "bank", }
    Role {
        Controller "controller", Processor "processor", SubProcessor "sub-processor",
        Carrier "carrier", Recipient "recipient",
    }
    Titled { Headline "headline", Opening "opening", Unseen "unseen", }
    Stage { Who "who", Where "where", When "when", How "how", Since "since", BesidePlan "fit", }
    Standing { Official "official", Reported "reported", Unclear "unclear", Some "some", }
    State {
        Exposed "exposed", Maybe "maybe", NotIndicated "not-indicated",
        SaidNotExposed "said-not-exposed",
    }
}
