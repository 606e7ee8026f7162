//! Which fields of each type are packed, in their order, and which number each variant has.
//!
//! One list for each type writes it and reads it, so that the two cannot differ.

use super::reader::{Reader, Unpack};
use super::writer::{Pack, length};
use osuiko_engine::catalogue::{
    Action, ActionRole, Band, Blank, Breach, BreachKind, Channel, Confirms, DataKind, Drill,
    Exposure, Group, Harm, Help, Instead, Letter, Login, Options, Organisation, Overlay, Place,
    Question, Recipient, Service, Stage, Standing, State, Tables,
};
use osuiko_engine::index::{
    BreachIndex, HarmIndex, KindIndex, OptionIndex, OrganisationIndex, QuestionIndex, ServiceIndex,
};
use osuiko_engine::{Condition, Date};

/// How deep conditions may be nested; those of the catalogue are a handful deep, and a damaged
/// file must not use up the stack.
const DEEPEST: u8 = 32;

/// Types by their fields; behind the semicolon those that are not packed.
macro_rules! fields {
    ($($name:ident { $($packed:ident)* $(; $($left_out:ident)*)? })*) => {$(
        impl Pack for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                $(self.$packed.pack(to);)*
            }
        }

        impl Unpack for $name {
            fn unpack(from: &mut Reader<'_>) -> Self {
                Self {
                    $($packed: Unpack::unpack(from),)*
                    $($($left_out: Default::default(),)*)?
                }
            }
        }
    )*};
}

/// Types by their variants, in the order of their numbers.
macro_rules! variants {
    ($($name:ident { $first:ident $($other:ident)* })*) => {$(
        impl Pack for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                let all = [Self::$first, $(Self::$other),*];
                let number = all.iter().position(|one| one == self).unwrap_or_default();
                length(number, to);
            }
        }

        impl Unpack for $name {
            fn unpack(from: &mut Reader<'_>) -> Self {
                from.one_of(Self::$first, &[Self::$first, $(Self::$other),*])
            }
        }
    )*};
}

/// Types that are a row of a table.
macro_rules! indices {
    ($($name:ident)*) => {$(
        impl Pack for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                self.0.pack(to);
            }
        }

        impl Unpack for $name {
            fn unpack(from: &mut Reader<'_>) -> Self {
                Self(from.number())
            }
        }
    )*};
}

fields! {
    Tables { reviewed services places kinds organisations questions breaches actions harms; letters drills }
    Help { letters drills links publishers }
    Date { year month day }
    Service { id group }
    Place { id contact; code tile }
    DataKind { harm; id }
    Harm { all any weight; id sources publishers }
    Organisation { page phone email post supervisor helps checked; id site }
    Question { id stage several options none exclusive }
    Breach { key kind services groups overlays; reviewed chain }
    Group { id when unless standing letter confirms instead exposures; sources }
    Instead { when confirms }
    Overlay { group places when unless standing confirms exposures; sources }
    Exposure { kind state when by; sources }
    Letter { to office kinds breaches except when blanks; id sources reviewed }
    Drill { channel genuine kinds breaches; id sources reviewed }
    Action {
        role anybody band kinds harms breaches when now_when weight minutes login provider;
        id cost link minimum_age sources reviewed
    }
}

variants! {
    BreachKind { Ransomware Intrusion Snooping LostMedia Tracker Misdirected Misuse }
    Stage { Who Where When How Since BesidePlan }
    Standing { Official Reported Unclear Some }
    State { NotIndicated SaidNotExposed Maybe Exposed }
    ActionRole { Step People Tool }
    Login { Strong Either None }
    Band { Now Soon Later IfMisused }
    Recipient { Controller Ombudsman Police Bank }
    Blank { Name Contact Sent Reference Happened Loss }
    Channel { TextMessage Email Letter Call Visit SocialMedia }
}

indices! {
    BreachIndex HarmIndex KindIndex OptionIndex OrganisationIndex QuestionIndex ServiceIndex
}

impl Pack for Options {
    fn pack(&self, to: &mut Vec<u8>) {
        match self {
            Self::Own(own) => {
                to.push(0);
                own.pack(to);
            }
            Self::Services => to.push(1),
            Self::Places => to.push(2),
            Self::Breaches => to.push(3),
        }
    }
}

impl Unpack for Options {
    fn unpack(from: &mut Reader<'_>) -> Self {
        match from.byte() {
            0 => return Self::Own(Unpack::unpack(from)),
            1 => return Self::Services,
            2 => return Self::Places,
            3 => return Self::Breaches,
            _ => from.damage(),
        }
        Self::Services
    }
}

impl Pack for Confirms {
    fn pack(&self, to: &mut Vec<u8>) {
        match self {
            Self::Place => to.push(0),
            Self::Organisation(organisation) => {
                to.push(1);
                organisation.pack(to);
            }
        }
    }
}

impl Unpack for Confirms {
    fn unpack(from: &mut Reader<'_>) -> Self {
        if from.flag() { Self::Organisation(Unpack::unpack(from)) } else { Self::Place }
    }
}

impl Pack for Condition {
    fn pack(&self, to: &mut Vec<u8>) {
        match self {
            Self::All(parts) => {
                to.push(0);
                parts.pack(to);
            }
            Self::Any(parts) => {
                to.push(1);
                parts.pack(to);
            }
            Self::Not(part) => {
                to.push(2);
                part.pack(to);
            }
            Self::Is(question, option) => {
                to.push(3);
                question.pack(to);
                option.pack(to);
            }
            Self::Overlaps(left, right) => {
                to.push(4);
                left.pack(to);
                right.pack(to);
            }
        }
    }
}

impl Unpack for Condition {
    fn unpack(from: &mut Reader<'_>) -> Self {
        condition(from, DEEPEST)
    }
}

/// A condition with room for so many more inside it.
fn condition(from: &mut Reader<'_>, room: u8) -> Condition {
    if let Some(room) = room.checked_sub(1) {
        match from.byte() {
            0 => return Condition::All(from.list(|from| condition(from, room))),
            1 => return Condition::Any(from.list(|from| condition(from, room))),
            2 => return Condition::Not(Box::new(condition(from, room))),
            3 => return Condition::Is(Unpack::unpack(from), Unpack::unpack(from)),
            4 => return Condition::Overlaps(Unpack::unpack(from), Unpack::unpack(from)),
            _ => {}
        }
    }
    from.damage();
    Condition::Any(Vec::new())
}
