//! How a page is found and shared: what search engines read of it, and what is shown beside a link to
//! it. Nothing of it depends on anybody's answers, and the title of the tab stays neutral.

use std::fmt::Write as _;

use osuiko_words::Language;

use super::document::escaped;
use crate::dist::Emitted;
use crate::kind::Kind;
use crate::manifest::PREVIEW_SIZE;
use crate::source::Served;

/// What is said of a page.
#[derive(Clone, Copy, Debug)]
pub(super) struct About<'a> {
    /// What it is called beside a link to it.
    pub title: &'a str,
    /// What it is about, in a sentence or two.
    pub description: &'a str,
    /// The language of its words; none where every language stands on it.
    pub language: Option<Language>,
    /// Its folder below the root, as in `fi/breaches/`.
    pub path: &'a str,
    /// The same page in each language: its folder below that of the language.
    pub folder: &'a str,
    /// The way from its folder to the root.
    pub up: &'a str,
    /// Whether the page at the root stands for it where no language fits.
    pub is_entrance: bool,
    /// Whether editors paste its address to get the check on a page of theirs.
    pub is_pasted: bool,
    /// The picture, the same for every page.
    pub preview: &'a Emitted,
}

impl About<'_> {
    /// The elements of its head.
    pub(super) fn elements(&self, served: &Served) -> String {
        let mut head =
            format!("<meta name=\"description\" content=\"{}\">\n", escaped(self.description));
        self.canonical(served, &mut head);
        self.alternates(served, &mut head);
        self.embedded(served, &mut head);
        self.shared(served, &mut head);
        head
    }

    /// Its one address. The first views can be reached under no other one of the same site, so they
    /// name it only where it is known whole.
    fn canonical(&self, served: &Served, head: &mut String) {
        if served.whole_addresses || !self.is_entrance {
            let address = served.address(self.up, self.path);
            // Writing to a string cannot fail.
            let _ = writeln!(head, "<link rel=\"canonical\" href=\"{address}\">");
        }
    }

    /// The same page in every language.
    fn alternates(&self, served: &Served, head: &mut String) {
        let mut link = |code: &str, path: &str| {
            let address = served.address(self.up, path);
            // An empty address is none to a validator, though to a browser it is the page itself.
            let address = if address.is_empty() { "./" } else { &address };
            let _ =
                writeln!(head, "<link rel=\"alternate\" hreflang=\"{code}\" href=\"{address}\">");
        };
        for code in Language::ALL.map(Language::code) {
            link(code, &format!("{code}/{}", self.folder));
        }
        if self.is_entrance {
            link("x-default", "");
        }
    }

    /// What a publishing system asks for when an editor pastes the address. It takes whole addresses
    /// only, and no other page makes a frame out of its own.
    fn embedded(&self, served: &Served, head: &mut String) {
        let Some(language) = self.language.filter(|_| self.is_pasted && served.whole_addresses)
        else {
            return;
        };
        let address = served.address("", &Kind::Oembed(language).name(&[]));
        let title = escaped(self.title);
        let _ = writeln!(
            head,
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{address}\" title=\"{title}\">"
        );
    }

    /// What is shown beside a link to it (<https://ogp.me>). An address and a picture must be whole
    /// there, so a site that does not know where it is has none.
    fn shared(&self, served: &Served, head: &mut String) {
        let mut said = |property: &str, content: &str| {
            let content = escaped(content);
            let _ = writeln!(head, "<meta property=\"og:{property}\" content=\"{content}\">");
        };
        said("type", "website");
        said("title", self.title);
        said("description", self.description);
        if let Some(language) = self.language {
            said("locale", locale(language));
        }
        if served.whole_addresses {
            let (width, height) = PREVIEW_SIZE;
            said("url", &served.address("", self.path));
            said("image", &served.address("", &self.preview.name));
            said("image:width", &width.to_string());
            said("image:height", &height.to_string());
            // The picture is a mark without words.
            said("image:alt", "Osuiko");
        }
        let card = if served.whole_addresses { "summary_large_image" } else { "summary" };
        let _ = writeln!(head, "<meta name=\"twitter:card\" content=\"{card}\">");
    }
}

/// A language with the country in which it is written so.
fn locale(language: Language) -> &'static str {
    match language {
        Language::Fi => "fi_FI",
        Language::Sv => "sv_FI",
        Language::En => "en_GB",
    }
}
