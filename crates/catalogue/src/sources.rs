//! The authoring files as plain texts, wherever they come from.

use std::collections::BTreeMap;

/// The authoring files: text by path below `assets/`, with `/` between its parts.
///
/// Those that count are `catalogue/**.toml` and `text/<language>/**.ftl`.
pub type Sources = BTreeMap<String, String>;
