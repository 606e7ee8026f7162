//! One person's visit: where they are in the check, what they have noted, how far they have come, the letter on the desk.

pub mod agenda;
pub mod draft;
pub mod journey;
pub mod notes;
pub mod visit;
