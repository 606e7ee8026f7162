//! The words that belong to facts: looked up by a key derived from an id.

/// The words of one catalogue in one language.
///
/// Every key the page asks for is there: the build fails on a missing one. Should
/// one be missing all the same, the page shows nothing in its place rather than stop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    sorted: Vec<(String, String)>,
}

impl Words {
    /// Words from pairs of key and text; a key is `message` or `message.attribute`.
    pub fn new(mut pairs: Vec<(String, String)>) -> Self {
        pairs.sort();
        Self { sorted: pairs }
    }

    /// The text under `key`, if there is one.
    pub fn find(&self, key: &str) -> Option<&str> {
        let at = self.sorted.binary_search_by(|(known, _)| known.as_str().cmp(key)).ok()?;
        self.sorted.get(at).map(|(_, text)| text.as_str())
    }

    /// The text under `key`, or nothing.
    pub fn get(&self, key: &str) -> &str {
        self.find(key).unwrap_or_default()
    }

    /// The attribute of a message, or nothing.
    pub fn attribute(&self, message: &str, attribute: &str) -> &str {
        self.get(&format!("{message}.{attribute}"))
    }
}
