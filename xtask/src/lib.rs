//! Osuiko's tasks, one module a command, as a library so that tests can use them.

pub mod budget;
pub mod bundle;
pub mod catalogue;
pub mod check;
pub mod dist;
pub mod feeds;
pub mod files;
pub mod headers;
pub mod install;
pub mod npm;
pub mod pages;
pub mod process;
pub mod reply;
pub mod reproducible;
pub mod request;
pub mod run;
pub mod sbom;
pub mod serve;
pub mod step;
pub mod styles;
pub mod test;
pub mod tools;
pub mod workspace;
