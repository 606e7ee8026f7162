//! The kinds of file in `dist/`: the one list from which everything about a file follows.
//!
//! A file is written with its kind ([`crate::dist::Dist::add`]), and whoever must decide something
//! about files decides it by a `match` without a wildcard: the name here, the response headers in
//! [`crate::headers`], the list for when there is no network in [`crate::copy`], the packed copies
//! in [`crate::files`], the budget and the bill of materials where the site is built. So a new kind
//! does not compile until everybody has decided.

use std::borrow::Cow;

use osuiko::ui::EASY_FOLDER;
use osuiko_words::Language;

use crate::files;

/// The folder of the page for frames, below that of its language.
pub const FRAME_FOLDER: &str = "embed";

/// The folder of the page for editors of other sites, below that of its language.
pub const EDITORS_FOLDER: &str = "embedding";

/// The folder of the statement on accessibility, below that of its language.
pub const ACCESS_FOLDER: &str = "accessibility";

/// The folder of the page about privacy, below that of its language.
pub const PRIVACY_FOLDER: &str = "privacy";

/// The page in a folder: a server answers the address of the folder with it.
const INDEX: &str = "index.html";

/// The name of the list of checksums; a folder that has it was written to the end.
pub const CHECKSUMS: &str = "SHA256SUMS";

/// The script that other people's pages load for the element `osuiko-check`. They name its checksum
/// too, so under this name it never changes: what is new goes into `embed-3.js`, beside this one.
pub const ELEMENT: &str = "embed-2.js";

/// The one that came before it, for the pages that load it.
pub const FIRST_ELEMENT: &str = "embed-1.js";

/// The worker. Its name never changes, for a browser asks under this name whether there is a newer
/// one.
pub const WORKER: &str = "sw.js";

/// The catalogue as open data.
pub const OPEN_DATA: &str = "catalogue.json";

/// The schema of the open data, beside it.
pub const SCHEMA: &str = "catalogue.schema.json";

/// The schema of every document of version 1 of the open data; it stays beside that of a later version.
pub const STABLE_SCHEMA: &str = "catalogue.v1.schema.json";

/// The description of the open data for portals that collect such descriptions.
pub const PORTAL: &str = "dcat.jsonld";

/// The folder with the feeds of single places, below that of the language.
pub const FEED_FOLDER: &str = "changes";

/// The feed of breaches that may have hit people anywhere, among the feeds of places.
pub const ANYWHERE: &str = "anywhere";

/// The folder with the files of each breach.
pub const DATA_FOLDER: &str = "data";

/// The description of the tables over all breaches, in that folder.
pub const PACKAGE: &str = "datapackage.json";

/// The feed of changes in the folder of a language.
pub const FEED: &str = "changes.atom";

/// The end of the name of a feed.
pub const FEED_ENDING: &str = ".atom";

/// What a publishing system asks for when an editor pastes the address of a page (oEmbed), in the folder
/// of a language.
pub const OEMBED: &str = "oembed.json";

/// The page that is sent for an address that has none, where nothing tells in which language.
pub const NOT_FOUND: &str = "404.html";

/// What robots may read.
pub const ROBOTS: &str = "robots.txt";

/// The list of pages for search engines.
pub const SITEMAP: &str = "sitemap.xml";

/// Where flaws of security are reported (RFC 9116, section 3).
pub const SECURITY: &str = ".well-known/security.txt";

/// The script that puts one release in the place of another, in `assets/` and in `dist/`.
pub const UPDATE: &str = "hosting/update.sh";

/// The response headers in the format of Netlify.
pub const RULES: &str = "_headers";

/// What a file of `dist/` is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The page at the root: a choice of language.
    Chooser,
    /// The page that is sent for an address that has none, with this language first; that with Finnish
    /// first is also for servers that cannot choose.
    NotFound(Language),
    /// The page of the check, with its first view.
    FirstView(Language),
    /// The page of the check for frames on other sites.
    FramePage(Language),
    /// The page where editors of other sites make the code for such a frame.
    Editors(Language),
    /// The same page in easy Finnish.
    EasyEditors,
    /// A view of the check with made-up answers, which that page shows in a frame.
    Example(Language, Example),
    /// A page that needs no program, in this folder below that of the language, as in
    /// `breaches/westlog-2023`, or `easy/breaches/westlog-2023` in easy Finnish.
    Written(Language, String),
    /// The whole check as one file.
    Single(Language),
    /// The script that starts the check or shows that it cannot start.
    Boot,
    /// The script that loads the program.
    Glue,
    /// The program itself, as wasm.
    Program,
    /// What the check judges by, with its words.
    Catalogue(Language),
    /// What only the plan, letters, notes and practice messages show, with its words.
    Help(Language),
    /// What the check judges by, with its words in easy Finnish.
    EasyCatalogue,
    /// What only the plan, letters, notes and practice messages show, in easy Finnish.
    EasyHelp,
    /// The script of what stands on every page: the size of the text, and reading aloud.
    Aids,
    /// The styles of every page.
    Style,
    /// The styles of the pages that need no program, beside those of every page.
    WrittenStyle,
    /// The further styles of the check, behind its first view.
    CheckStyle,
    /// The script that filters the list of breaches.
    Filter,
    /// The script of the page for editors.
    Builder,
    /// The script of the page for frames.
    FrameScript,
    /// The styles of the page for frames, beside those of every page.
    FrameStyle,
    /// The script that other people's pages load.
    Element,
    /// The one that came before it.
    FirstElement,
    /// The catalogue as open data.
    OpenData,
    /// The JSON Schema of the open data.
    Schema,
    /// The JSON Schema of every document of this version.
    StableSchema,
    /// The description of the open data for portals.
    Portal,
    /// The breach with this key as open data.
    BreachJson(String),
    /// The statements about the breach with this key as comma-separated values.
    BreachTable(String),
    /// A table over all breaches as comma-separated values.
    Sheet(Sheet),
    /// The description of those tables.
    Package,
    /// What has changed in the catalogue.
    Feed(Language),
    /// What has changed in the breaches of the place with this id.
    PlaceFeed(Language, String),
    /// What a publishing system makes of the address of the check; only a site that knows its address
    /// has it.
    Oembed(Language),
    /// What robots may read.
    Robots,
    /// The list of pages for search engines; only a site that knows its address has one.
    Sitemap,
    /// Where flaws of security are reported.
    Security,
    /// What the installed app is called and looks like.
    Manifest(Language),
    /// An icon.
    Icon(Icon),
    /// The worker that keeps a copy of the site for when there is no network.
    Worker,
    /// The response headers as a configuration of nginx.
    Nginx,
    /// The script that puts one release in the place of another.
    Update,
    /// The response headers in the format of Netlify.
    Netlify,
    /// What the site is made from and with.
    Sbom,
    /// The checksums of all files.
    Checksums,
}

/// The views of which editors see an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Example {
    /// The first view.
    Start,
    /// The first question.
    Question,
    /// The result.
    Result,
}

impl Example {
    /// Every example, in the order in which readers come to the views.
    pub const ALL: [Self; 3] = [Self::Start, Self::Question, Self::Result];

    /// The folder of its page, below that of the page for editors.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Question => "question",
            Self::Result => "result",
        }
    }
}

/// The tables over all breaches. The key of a breach ends with a year (the lint holds that), and no
/// name of a table does, so none of them can be taken for the table of a breach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sheet {
    /// The breaches.
    Breaches,
    /// Who said what, when and where.
    Claims,
    /// The numbers of people among what was said.
    People,
    /// The cases of breaches that are made of several.
    Cases,
    /// Which places each is about, and who says so.
    Places,
    /// Which data of whom leaked.
    Exposures,
    /// What people can do.
    Actions,
    /// Where everything stands.
    Sources,
    /// Who holds data, says things or helps.
    Organisations,
}

impl Sheet {
    /// Every table.
    pub const ALL: [Self; 9] = [
        Self::Breaches,
        Self::Claims,
        Self::People,
        Self::Cases,
        Self::Places,
        Self::Exposures,
        Self::Actions,
        Self::Sources,
        Self::Organisations,
    ];

    /// Its name, in the description of the tables and before the ending of its file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Breaches => "breaches",
            Self::Claims => "claims",
            Self::People => "people",
            Self::Cases => "cases",
            Self::Places => "places",
            Self::Exposures => "exposures",
            Self::Actions => "actions",
            Self::Sources => "sources",
            Self::Organisations => "organisations",
        }
    }

    /// Its file, in the folder of the data.
    pub fn file(self) -> String {
        format!("{}.csv", self.name())
    }
}

/// The icons, each drawn for one use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Icon {
    /// The small one of the manifest.
    Small,
    /// The large one of the manifest.
    Large,
    /// The one that a device may cut to the shape that it likes.
    Maskable,
    /// The one that iOS takes from the page.
    Touch,
    /// The picture that stands beside a link that somebody shares.
    Preview,
}

impl Icon {
    /// Every icon.
    pub const ALL: [Self; 5] =
        [Self::Small, Self::Large, Self::Maskable, Self::Touch, Self::Preview];

    /// What its name begins with, here and in `assets/icons/`.
    pub fn stem(self) -> &'static str {
        match self {
            Self::Small => "icon-192",
            Self::Large => "icon-512",
            Self::Maskable => "icon-full-512",
            Self::Touch => "icon-full-180",
            Self::Preview => "preview-1200",
        }
    }
}

/// How the files of a kind are called, relative to the root of `dist/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Naming {
    /// Always by this name.
    Fixed(Cow<'static, str>),
    /// By a name made from the content, so that it can never mean other content:
    /// `boot-0123456789abcdef.js` has the stem `boot` and the ending `js`.
    Hashed {
        /// What stands before the hash.
        stem: Cow<'static, str>,
        /// What follows the dot.
        ending: &'static str,
    },
}

impl Kind {
    /// How a file of this kind is called.
    pub fn naming(&self) -> Naming {
        let fixed = |name: &'static str| Naming::Fixed(name.into());
        let below = |language: &Language, name: &str| {
            Naming::Fixed(format!("{}/{name}", language.code()).into())
        };
        let page =
            |language: &Language, folder: &str| below(language, &format!("{folder}/{INDEX}"));
        let hashed =
            |stem: &'static str, ending: &'static str| Naming::Hashed { stem: stem.into(), ending };
        match self {
            Self::Chooser => fixed(INDEX),
            Self::NotFound(Language::Fi) => fixed(NOT_FOUND),
            Self::NotFound(language) => {
                Naming::Fixed(format!("404-{}.html", language.code()).into())
            }
            Self::FirstView(language) => below(language, INDEX),
            Self::FramePage(language) => page(language, FRAME_FOLDER),
            Self::Editors(language) => page(language, EDITORS_FOLDER),
            Self::EasyEditors => page(&Language::Fi, &format!("{EASY_FOLDER}/{EDITORS_FOLDER}")),
            Self::Example(language, example) => {
                page(language, &format!("{EDITORS_FOLDER}/{}", example.folder()))
            }
            Self::Written(language, folder) => page(language, folder),
            Self::Single(language) => {
                Naming::Fixed(format!("osuiko-{}.html", language.code()).into())
            }
            Self::Boot => hashed("boot", "js"),
            Self::Glue => hashed("osuiko", "js"),
            Self::Program => hashed("osuiko", "wasm"),
            Self::Catalogue(language) => {
                let stem = format!("catalogue-{}", language.code()).into();
                Naming::Hashed { stem, ending: "bin" }
            }
            Self::Help(language) => {
                Naming::Hashed { stem: format!("help-{}", language.code()).into(), ending: "bin" }
            }
            Self::EasyCatalogue => hashed("catalogue-fi-easy", "bin"),
            Self::EasyHelp => hashed("help-fi-easy", "bin"),
            Self::Aids => hashed("aids", "js"),
            Self::Style => hashed("style", "css"),
            Self::WrittenStyle => hashed("written", "css"),
            Self::CheckStyle => hashed("check", "css"),
            Self::Filter => hashed("filter", "js"),
            Self::Builder => hashed("embedding", "js"),
            Self::FrameScript => hashed("frame", "js"),
            Self::FrameStyle => hashed("frame", "css"),
            Self::Element => fixed(ELEMENT),
            Self::FirstElement => fixed(FIRST_ELEMENT),
            Self::OpenData => fixed(OPEN_DATA),
            Self::Schema => fixed(SCHEMA),
            Self::StableSchema => fixed(STABLE_SCHEMA),
            Self::Portal => fixed(PORTAL),
            Self::BreachJson(key) => Naming::Fixed(format!("{DATA_FOLDER}/{key}.json").into()),
            Self::BreachTable(key) => Naming::Fixed(format!("{DATA_FOLDER}/{key}.csv").into()),
            Self::Sheet(sheet) => Naming::Fixed(format!("{DATA_FOLDER}/{}", sheet.file()).into()),
            Self::Package => Naming::Fixed(format!("{DATA_FOLDER}/{PACKAGE}").into()),
            Self::Feed(language) => below(language, FEED),
            Self::PlaceFeed(language, place) => {
                below(language, &format!("{FEED_FOLDER}/{place}{FEED_ENDING}"))
            }
            Self::Oembed(language) => below(language, OEMBED),
            Self::Robots => fixed(ROBOTS),
            Self::Sitemap => fixed(SITEMAP),
            Self::Security => fixed(SECURITY),
            Self::Manifest(language) => {
                Naming::Fixed(format!("manifest.{}.webmanifest", language.code()).into())
            }
            Self::Icon(icon) => hashed(icon.stem(), "png"),
            Self::Worker => fixed(WORKER),
            Self::Nginx => fixed("hosting/nginx.conf"),
            Self::Update => fixed(UPDATE),
            Self::Netlify => fixed(RULES),
            Self::Sbom => fixed("sbom.cdx.json"),
            Self::Checksums => fixed(CHECKSUMS),
        }
    }

    /// The name of a file of this kind with this content, relative to the root of `dist/`.
    pub fn name(&self, content: &[u8]) -> String {
        match self.naming() {
            Naming::Fixed(name) => name.into_owned(),
            Naming::Hashed { stem, ending } => {
                format!("{stem}-{}.{ending}", files::short_hash(content))
            }
        }
    }

    /// What stands at this path below the root, as a server sees it: a file by its name, or a page
    /// by its folder. None where nothing of ours can be.
    ///
    /// This is the other way round from [`Kind::name`], for every kind and every content.
    pub fn of_path(path: &str) -> Option<Self> {
        let path = path.trim_start_matches('/');
        let is_folder = path.is_empty() || path.ends_with('/');
        let name = if is_folder { Cow::Owned(format!("{path}{INDEX}")) } else { path.into() };
        let named = Self::of_one_name().into_iter().find(|kind| kind.naming().fits(&name));
        let named = named.or_else(|| Self::data(&name)).or_else(|| Self::place_feed(&name));
        named.or_else(|| Self::written(&name))
    }

    /// The page that a server sends where nothing is at this path: that in the language of its folder.
    ///
    /// ```
    /// # use osuiko_site::kind::Kind;
    /// # use osuiko_words::Language;
    /// assert_eq!(Kind::not_found("/sv/gone/"), Kind::NotFound(Language::Sv));
    /// assert_eq!(Kind::not_found("/svenska/"), Kind::NotFound(Language::Fi));
    /// ```
    pub fn not_found(path: &str) -> Self {
        let is_of = |language: &Language| path.contains(&format!("/{}/", language.code()));
        Self::NotFound(Language::ALL.into_iter().rev().find(is_of).unwrap_or(Language::Fi))
    }

    /// Every kind of which there is a fixed number of files: all but the written pages, the files of
    /// the breaches and the feeds of places, which follow from the catalogue.
    pub fn of_one_name() -> Vec<Self> {
        let mut all = vec![
            Self::Chooser,
            Self::Boot,
            Self::Glue,
            Self::Program,
            Self::EasyCatalogue,
            Self::EasyHelp,
            Self::EasyEditors,
            Self::Aids,
            Self::Style,
            Self::WrittenStyle,
            Self::CheckStyle,
            Self::Filter,
            Self::Builder,
            Self::FrameScript,
            Self::FrameStyle,
            Self::Element,
            Self::FirstElement,
            Self::OpenData,
            Self::Schema,
            Self::StableSchema,
            Self::Portal,
            Self::Package,
            Self::Robots,
            Self::Sitemap,
            Self::Security,
            Self::Worker,
            Self::Nginx,
            Self::Update,
            Self::Netlify,
            Self::Sbom,
            Self::Checksums,
        ];
        all.extend(Icon::ALL.map(Self::Icon));
        all.extend(Sheet::ALL.map(Self::Sheet));
        let in_a_language = [
            Self::FirstView,
            Self::FramePage,
            Self::Editors,
            Self::Single,
            Self::Catalogue,
            Self::Help,
            Self::Feed,
            Self::Oembed,
            Self::NotFound,
            Self::Manifest,
        ];
        all.extend(in_a_language.iter().flat_map(|kind| Language::ALL.map(kind)));
        let examples = |language| Example::ALL.map(|example| Self::Example(language, example));
        all.extend(Language::ALL.into_iter().flat_map(examples));
        all
    }

    /// The file of a breach of this name, if it is the name of one.
    fn data(name: &str) -> Option<Self> {
        let file = name.strip_prefix(DATA_FOLDER)?.strip_prefix('/')?;
        let (key, ending) = file.split_once('.')?;
        if !is_id(key) {
            return None;
        }
        match ending {
            "json" => Some(Self::BreachJson(key.to_owned())),
            "csv" => Some(Self::BreachTable(key.to_owned())),
            _ => None,
        }
    }

    /// The feed of a place of this name, if it is the name of one.
    fn place_feed(name: &str) -> Option<Self> {
        let (code, file) = name.split_once('/')?;
        let language = Language::ALL.into_iter().find(|language| language.code() == code)?;
        let file = file.strip_prefix(FEED_FOLDER)?.strip_prefix('/')?;
        let place = file.strip_suffix(FEED_ENDING).filter(|place| is_id(place))?;
        Some(Self::PlaceFeed(language, place.to_owned()))
    }

    /// The written page of this name, if it is the name of one.
    fn written(name: &str) -> Option<Self> {
        let folder = name.strip_suffix(INDEX)?.strip_suffix('/')?;
        let (code, folder) = folder.split_once('/')?;
        let language = Language::ALL.into_iter().find(|language| language.code() == code)?;
        Some(Self::Written(language, folder.to_owned()))
    }
}

/// Whether a text can be the id of a record.
fn is_id(text: &str) -> bool {
    let fits =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    !text.is_empty() && text.chars().all(fits)
}

impl Naming {
    /// Whether a file may be called so.
    fn fits(&self, name: &str) -> bool {
        match self {
            Self::Fixed(only) => name == only,
            Self::Hashed { stem, ending } => {
                let hash = name
                    .strip_prefix(&**stem)
                    .and_then(|rest| rest.strip_prefix('-'))
                    .and_then(|rest| rest.strip_suffix(ending)?.strip_suffix('.'));
                hash.is_some_and(files::is_short_hash)
            }
        }
    }
}

/// The address of a file below the root: a page goes by the folder it is in.
pub fn address(name: &str) -> &str {
    name.strip_suffix(INDEX).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_back_to_its_kind_and_to_no_other() {
        let mut all = Kind::of_one_name();
        for language in Language::ALL {
            for folder in ["paper", "breaches", "breaches/westlog-2023", "easy/paper", "embedded"] {
                all.push(Kind::Written(language, folder.to_owned()));
            }
        }
        all.push(Kind::BreachJson("westlog-2023".to_owned()));
        all.push(Kind::BreachTable("westlog-2023".to_owned()));
        all.push(Kind::PlaceFeed(Language::Sv, "pirkanmaa".to_owned()));
        for kind in &all {
            let name = kind.name(b"content");
            assert_eq!(Kind::of_path(&name).as_ref(), Some(kind), "{name}");
            assert_eq!(Kind::of_path(&format!("/{name}")).as_ref(), Some(kind), "/{name}");
            assert_eq!(Kind::of_path(address(&name)).as_ref(), Some(kind), "{name}");
        }
        let mut names: Vec<String> = all.iter().map(|kind| kind.name(b"content")).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all.len(), "two kinds have one name");
    }

    #[test]
    fn no_table_is_named_like_a_breach() {
        for sheet in Sheet::ALL {
            assert!(!sheet.name().contains(|letter: char| letter.is_ascii_digit()), "{sheet:?}");
        }
    }

    #[test]
    fn a_hashed_name_follows_the_content() {
        let name = Kind::Boot.name(b"abc");
        assert_eq!(name, "boot-ba7816bf8f01cfea.js");
        assert_ne!(name, Kind::Boot.name(b"abd"));
    }

    #[test]
    fn what_is_not_ours_is_of_no_kind() {
        for path in [
            "notes.txt",
            "boot.js",
            "boot-0123.js",
            "boot-0123456789ABCDEF.js",
            "boot-0123456789abcdef.js.gz",
            "fi/boot-0123456789abcdef.js",
            "fi/notes.html",
            "de/",
            "fi",
            "embed/",
            "new-sw.js",
            "osuiko-de.html",
            "fi/changes/.atom",
            "de/changes/pirkanmaa.atom",
            "data/",
            "data/.json",
            "data/westlog-2023.txt",
            "data/westlog-2023.json.csv",
            "data/more/westlog-2023.json",
        ] {
            assert_eq!(Kind::of_path(path), None, "{path}");
        }
    }
}
