//! The record in time: what was known since when, and how people would have been judged on an
//! earlier day. The page in the browser uses none of it; the written pages and the tools do.

pub mod as_of;
pub mod cases;
pub mod history;
pub mod known_since;
pub mod places;
