//! What a page loads, and the elements of its head that name it.

use osuiko_words::Language;

use crate::dist::Emitted;
use crate::kind::{ELEMENT, Kind};

/// The files that pages in every language load, as they were written.
#[derive(Clone, Debug)]
pub struct Shared {
    /// The script that has what failed to come asked for once more, which stands in the page of
    /// the check: what sees that files fail must be no file.
    pub watchdog: String,
    /// The script that starts the check or shows that it cannot start.
    pub boot: Emitted,
    /// The script that loads the program.
    pub glue: Emitted,
    /// The program itself.
    pub program: Emitted,
    /// The styles of every page.
    pub style: Emitted,
    /// The further styles of the check, behind its first view.
    pub check: Emitted,
    /// The further styles of the written pages.
    pub written: Emitted,
    /// The script of what stands on every page: the size of the text, and reading aloud.
    pub aids: Emitted,
    /// The script that filters the list of breaches.
    pub filter: Emitted,
    /// The script of the page for editors.
    pub builder: Emitted,
    /// The script of the page for frames.
    pub frame: Emitted,
    /// The further styles of the page for frames.
    pub framed: Emitted,
    /// The icon that iOS takes from the page.
    pub touch_icon: Emitted,
    /// The picture that stands beside a link that somebody shares.
    pub preview: Emitted,
}

/// What the pages in one language load.
#[derive(Clone, Copy, Debug)]
pub struct Assets<'a> {
    /// What they load in every language.
    pub shared: &'a Shared,
    /// What the check judges by, in this language.
    pub catalogue: &'a Emitted,
    /// What only the plan, letters, notes and practice messages show, in this language.
    pub help: &'a Emitted,
}

impl Assets<'_> {
    /// The elements of a page's head by which it can be installed; only a page that has them keeps
    /// a copy of the site for when there is no network.
    pub(super) fn installable(&self, language: Language, root: &str) -> String {
        let manifest = Kind::Manifest(language).name(&[]);
        let touch_icon = &self.shared.touch_icon.name;
        format!(
            r#"<link rel="manifest" href="{root}{manifest}">
<link rel="apple-touch-icon" href="{root}{touch_icon}">
"#
        )
    }

    /// The elements of a page's head that load the check; `root` leads to the root, as in `../`.
    ///
    /// The browser starts every download at once, and `boot.js` finds them done.
    /// A preload names the same integrity as the fetch that will use it, or a browser that goes by
    /// the standard downloads twice; Chromium ignores it there and warns (crbug.com/981419).
    pub(super) fn elements(&self, root: &str) -> String {
        let Self { shared, catalogue, help } = self;
        let Shared { watchdog, boot, glue, program, style, .. } = shared;
        let of = |file: &Emitted| (format!("{root}{}", file.name), file.integrity.clone());
        let ((script, script_integrity), (wasm, wasm_integrity)) = (of(glue), of(program));
        let (catalogue, catalogue_integrity) = of(catalogue);
        let (help, help_integrity) = of(help);
        let style = stylesheet(root, style);
        let data = format!(
            r#"type="module" data-app="{script}" data-wasm="{wasm}" data-wasm-integrity="{wasm_integrity}" data-catalogue="{catalogue}" data-catalogue-integrity="{catalogue_integrity}" data-help="{help}" data-help-integrity="{help_integrity}""#
        );
        let boot = script_element(root, boot, &data);
        format!(
            r#"<script>{watchdog}</script>
{style}<link rel="modulepreload" href="{script}" integrity="{script_integrity}" crossorigin="anonymous">
<link rel="preload" as="fetch" href="{wasm}" integrity="{wasm_integrity}" crossorigin="anonymous">
<link rel="preload" as="fetch" href="{catalogue}" integrity="{catalogue_integrity}" crossorigin="anonymous">
{boot}"#
        )
    }
}

/// The element that loads a style. Without its integrity no file of ours is loaded anywhere; it is
/// asked for as by a stranger, because a page for frames is one.
pub(super) fn stylesheet(root: &str, file: &Emitted) -> String {
    let Emitted { name, integrity, .. } = file;
    format!(
        "<link rel=\"stylesheet\" href=\"{root}{name}\" integrity=\"{integrity}\" crossorigin=\"anonymous\">\n"
    )
}

/// The element that loads a script, in the same way; `how` are further attributes.
fn script_element(root: &str, file: &Emitted, how: &str) -> String {
    script(&format!("{root}{}", file.name), &file.integrity, how)
}

/// The element that loads the script at `address`.
fn script(address: &str, integrity: &str, how: &str) -> String {
    let between = if how.is_empty() { "" } else { " " };
    format!(
        "<script src=\"{address}\" integrity=\"{integrity}\" crossorigin=\"anonymous\"{between}{how}></script>\n"
    )
}

impl Shared {
    /// The element at the end of the check's page that loads the styles of what comes behind its
    /// first view, which is painted without waiting for them.
    pub(super) fn later_style(&self, root: &str) -> String {
        format!("\n{}{}", stylesheet(root, &self.check), self.aids_script(root).trim_end())
    }

    /// The element that loads the script of what stands on every page, when everything else is there.
    pub(super) fn aids_script(&self, root: &str) -> String {
        script_element(root, &self.aids, "type=\"module\" async fetchpriority=\"low\"")
    }

    /// The elements of a page for frames that make it look as it was asked to.
    pub(super) fn frame_elements(&self, root: &str) -> String {
        [script_element(root, &self.frame, ""), stylesheet(root, &self.framed)].concat()
    }

    /// The elements that load the styles of the check into one that has no origin.
    pub(super) fn style_element(&self, root: &str) -> String {
        [&self.style, &self.check].map(|file| stylesheet(root, file)).concat()
    }

    /// The elements that load the styles of a written page.
    pub(super) fn written_styles(&self, root: &str) -> String {
        let styles = [&self.style, &self.check, &self.written].map(|file| stylesheet(root, file));
        [styles.concat(), self.aids_script(root)].concat()
    }

    /// The element that loads the script of the list of breaches.
    pub(super) fn filter_script(&self, root: &str) -> String {
        script_element(root, &self.filter, "type=\"module\"")
    }

    /// The elements that load the scripts of the page for editors; `element` is the integrity of
    /// the one that it tells them to load.
    pub(super) fn builder_scripts(&self, root: &str, element: &str) -> String {
        let element = script(&format!("{root}{ELEMENT}"), element, "");
        [element, script_element(root, &self.builder, "type=\"module\"")].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dist::Dist;

    #[test]
    fn a_page_names_every_file_it_loads_from_its_own_folder() {
        let mut dist = Dist::create(&crate::scratch::folder("assets")).unwrap();
        let mut add = |kind: Kind, content: &str| dist.add(kind, content.as_bytes()).unwrap();
        let shared = Shared {
            watchdog: "watch()".to_owned(),
            boot: add(Kind::Boot, "1"),
            glue: add(Kind::Glue, "2"),
            program: add(Kind::Program, "3"),
            style: add(Kind::Style, "4"),
            check: add(Kind::CheckStyle, "4b"),
            written: add(Kind::WrittenStyle, "5"),
            aids: add(Kind::Aids, "5b"),
            filter: add(Kind::Filter, "6"),
            builder: add(Kind::Builder, "7"),
            frame: add(Kind::FrameScript, "8"),
            framed: add(Kind::FrameStyle, "9"),
            touch_icon: add(Kind::Icon(crate::kind::Icon::Touch), "10"),
            preview: add(Kind::Icon(crate::kind::Icon::Preview), "10b"),
        };
        let catalogue = add(Kind::Catalogue(Language::Fi), "11");
        let help = add(Kind::Help(Language::Fi), "12");
        let assets = Assets { shared: &shared, catalogue: &catalogue, help: &help };
        let elements = assets.elements("../");
        let Shared { boot, glue, program, style, .. } = &shared;
        // It sees what fails only of what comes after it.
        assert!(elements.starts_with("<script>watch()</script>\n"), "{elements}");
        for file in [boot, glue, program, style, &catalogue, &help] {
            assert!(elements.contains(&format!("=\"../{}\"", file.name)), "{elements}");
        }
        assert_eq!(elements.matches(&format!("integrity=\"{}\"", program.integrity)).count(), 2);
    }
}
