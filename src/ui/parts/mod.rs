//! Small pieces of a view: each writes itself into a view.
//!
//! Only what keeps state is a Yew component; the rest are functions. What that saves
//! is in `docs/adr/0005-what-the-download-leaves-out.md`.

mod aids;
mod case_rows;
mod change_list;
mod chrome;
mod clauses;
mod data_list;
mod facts;
mod fold;
mod harm_list;
mod help_list;
mod icon;
mod keep_answers;
mod known_facts;
mod lake;
mod notice;
mod opener;
mod option_list;
mod out_link;
mod people_list;
mod phone;
mod plan_file;
mod plan_questions;
mod plan_step;
mod settle_list;
mod shown;
mod sign;
mod tally_list;
mod view;
mod who_confirms;

pub use aids::{easy_finnish, listen, listen_none, text_sizes};
pub use case_rows::{case_id, case_row, case_rows};
pub use change_list::change_list;
pub use chrome::{THREAT_WAY, chrome};
pub use clauses::clauses_said;
pub use data_list::data_list;
pub use facts::{fact, fact_line, in_brackets};
pub use fold::{fold, fold_heading};
pub use harm_list::harm_list;
pub use help_list::help_list;
pub use icon::{grade_icon, state_icon};
pub use keep_answers::{SAVED_FILE, fate, keep_answers, keep_later};
pub use known_facts::known_facts;
pub use lake::lake;
pub use notice::{Noticed, notice, noticed};
pub use opener::{UNDROP, line_id, opener, opener_id};
pub use option_list::option_list;
pub use out_link::{out_link, out_link_of};
pub use people_list::{people_list, talk_to, talk_to_row};
pub use phone::phone;
pub use plan_file::plan_file;
pub use plan_questions::{beside_id, plan_questions};
pub use plan_step::{NOW, helper_rows, step_now, step_price, step_row};
pub use settle_list::settle_list;
pub use shown::{Shown, answer_signs};
pub use sign::{Sign, mark, sign};
pub use tally_list::tally_list;
pub use view::{Editable, HEADING, Typed, View};
pub use who_confirms::{contact, who_can_tell, who_confirms};
