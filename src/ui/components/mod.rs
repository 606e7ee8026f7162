//! Small pieces: props in, callbacks out.

mod change_list;
mod data_list;
mod facts;
mod frame;
mod icon;
mod known_facts;
mod option_list;
mod out_link;
mod phone;
mod plan_step;
mod verdict_card;
mod who_confirms;

pub use change_list::{ChangeList, ChangeListProps};
pub use data_list::{DataList, DataListProps};
pub use facts::{Fact, FactProps};
pub use frame::{Frame, FrameProps};
pub use icon::{GradeIcon, GradeIconProps, StateIcon, StateIconProps};
pub use known_facts::{KnownFacts, KnownFactsProps};
pub use option_list::{OptionList, OptionListProps};
pub use out_link::{OutLink, OutLinkProps};
pub use phone::{Phone, PhoneProps};
pub use plan_step::{PlanStep, PlanStepProps};
pub use verdict_card::{VerdictCard, VerdictCardProps};
pub use who_confirms::{WhoConfirms, WhoConfirmsProps};
