//! The authoring files as plain texts, wherever they come from.

use std::collections::BTreeMap;

/// The authoring files: text by path below `assets/`, with `/` between its parts.
///
/// Those that count are `catalogue/**.toml` and `text/<language>/**.ftl`.
pub type Sources = BTreeMap<String, String>;

/// How the name of a file must end that stands at this path and is to be read; `None` for a file that
/// is read, that a system hides, or that stands there rightly for tests and the site.
pub(crate) fn wanted_ending(name: &str) -> Option<&'static str> {
    let ending = match name.split('/').next()? {
        "catalogue" => ".toml",
        "text" => ".ftl",
        _ => return None,
    };
    let own = name.rsplit('/').next().unwrap_or(name);
    let list = own.strip_suffix(".txt").is_some_and(|list| {
        let hyphens = list.strip_prefix("hyphens.");
        list == "long-words" || hyphens.is_some_and(|code| !code.contains('.'))
    });
    (!own.ends_with(ending) && !own.starts_with('.') && !list).then_some(ending)
}
