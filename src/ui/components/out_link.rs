//! A link that leaves the page: in a new tab, so that no answer is lost.

use yew::prelude::*;

use crate::text::{Language, opens_new_tab};

/// Props of [`OutLink`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OutLinkProps {
    /// The language of the page.
    pub language: Language,
    /// Where it leads.
    pub href: AttrValue,
    /// The words of the link.
    pub words: AttrValue,
    /// The language of the words and of the page behind, if it is another.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
}

/// A link to somebody else's page.
#[component]
pub fn OutLink(props: &OutLinkProps) -> Html {
    let OutLinkProps { language, href, words, lang } = props;
    html! {
        <span class="out-link">
            <a href={href} target="_blank" rel="noopener noreferrer" lang={lang}>{ words }</a>
            <span class="out-link-note">{ format!(" ({})", opens_new_tab(*language)) }</span>
        </span>
    }
}
