//! Osuiko's tasks, one module a command, as a library so that tests can use them.

pub mod authoring;
pub mod bindings;
pub mod budget;
pub mod bundle;
pub mod commands;
pub mod dist;
pub mod install;
pub mod links;
pub mod minify;
pub mod npm;
pub mod process;
pub mod reply;
pub mod reproducible;
pub mod request;
pub mod run;
pub mod sbom;
pub mod scripts;
pub mod serve;
pub mod shots;
pub mod single;
pub mod step;
pub mod styles;
pub mod test;
pub mod tools;
pub mod trunk;
pub mod workspace;
