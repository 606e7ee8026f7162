//! The languages that the page speaks.

/// A language the page speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Finnish.
    Fi,
    /// Swedish as it is spoken in Finland.
    Sv,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Fi, Self::Sv, Self::En];

    /// The code, as in `lang` and in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::Sv => "sv",
            Self::En => "en",
        }
    }

    /// The language's own name for itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fi => "Suomi",
            Self::Sv => "Svenska",
            Self::En => "English",
        }
    }

    /// The language with this code; only the part before a hyphen counts.
    ///
    /// ```
    /// use osuiko_words::Language;
    /// assert_eq!(Language::parse("sv-FI"), Some(Language::Sv));
    /// assert_eq!(Language::parse("de"), None);
    /// ```
    pub fn parse(code: &str) -> Option<Self> {
        let code = code.split('-').next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code))
    }
}
