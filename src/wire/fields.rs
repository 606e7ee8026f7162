//! Which fields of each type are packed, in their order, and which number each variant has.
//!
//! The order is that of the declarations, by which serde writes; `tests/host/packed.rs` holds
//! that both agree.

use super::reader::{Reader, Unpack};
use crate::domain::catalogue::{
    Action, Blank, Breach, Channel, Confirms, DataKind, Drill, Exposure, Group, Harm, Instead,
    Letter, Login, Options, Organisation, Overlay, Place, Question, Recipient, Service, Stage,
    Standing, State, Tables,
};
use crate::domain::index::{
    BreachIndex, HarmIndex, KindIndex, OptionIndex, OrganisationIndex, QuestionIndex, ServiceIndex,
};
use crate::domain::plan::Band;
use crate::domain::{Condition, Date};

/// How deep conditions may be nested; those of the catalogue are a handful deep, and a damaged
/// file must not use up the stack.
const DEEPEST: u8 = 32;

/// Types by their fields; behind the semicolon those that are not packed.
macro_rules! fields {
    ($($name:ident { $($packed:ident)* $(; $($left_out:ident)*)? })*) => {$(
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

/// Types by their variants.
macro_rules! variants {
    ($($name:ident { $first:ident $($other:ident)* })*) => {$(
        impl Unpack for $name {
            fn unpack(from: &mut Reader<'_>) -> Self {
                from.one_of(Self::$first, &[Self::$first, $(Self::$other),*])
            }
        }
    )*};
}

/// Types that are a place in a table.
macro_rules! indices {
    ($($name:ident)*) => {$(
        impl Unpack for $name {
            fn unpack(from: &mut Reader<'_>) -> Self {
                Self(from.number())
            }
        }
    )*};
}

fields! {
    Tables { reviewed services places kinds organisations questions breaches actions harms letters drills }
    Date { year month day }
    Service { id; group }
    Place { id contact; code tile }
    DataKind { harm; id }
    Harm { all any weight publishers; id sources }
    Organisation { page phone email post supervisor helps checked; id site }
    Question { id stage several options none exclusive }
    Breach { key services groups overlays; kind reviewed chain }
    Group { id when unless standing letter confirms instead exposures; sources }
    Instead { when confirms }
    Overlay { group places when unless standing confirms exposures; sources }
    Exposure { kind state when by; sources }
    Letter { to office kinds breaches except when blanks; id sources reviewed }
    Drill { channel genuine kinds breaches; id sources reviewed }
    Action {
        band kinds harms breaches when now_when weight minutes login provider link;
        id cost minimum_age sources reviewed
    }
}

variants! {
    Stage { Who Where When How Since Fit }
    Standing { Official Reported Unclear Some }
    State { NotIndicated SaidNotExposed Maybe Exposed }
    Login { Strong Either None }
    Band { Now Soon Later IfMisused }
    Recipient { Controller Ombudsman Police Bank }
    Blank { Name Contact Sent Reference Happened Loss }
    Channel { TextMessage Email Letter Call Visit SocialMedia }
}

indices! {
    BreachIndex HarmIndex KindIndex OptionIndex OrganisationIndex QuestionIndex ServiceIndex
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

impl Unpack for Confirms {
    fn unpack(from: &mut Reader<'_>) -> Self {
        if from.flag() { Self::Organisation(Unpack::unpack(from)) } else { Self::Place }
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
