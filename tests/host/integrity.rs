//! Every page names the checksum of every file that it loads, so that a file which was changed on the way is not used.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use osuiko_site::dist::Dist;
use osuiko_site::files;
use osuiko_site::kind::Kind;
use osuiko_site::manifest::Icons;
use osuiko_site::packs::AllPacks;
use osuiko_site::pages::Shared;
use osuiko_site::source::Served;

use crate::html::attributes;
use crate::sites::statement;
use crate::support::{SOUND, root};

/// The whole site as it is written, around files whose content is their kind: by their names, its
/// pages and what else it has; and the constant that names its packs to the start script.
fn site(home: Option<&str>) -> (BTreeMap<String, Vec<u8>>, String) {
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(home.map_or("integrity", |_| "integrity-home"));
    let mut dist = Dist::create(&folder).unwrap();
    let assets = root().join("assets");
    let icons = Icons::add(&mut dist, &assets).unwrap();
    let mut add = |kind: Kind| dist.add(kind.clone(), format!("{kind:?}").as_bytes()).unwrap();
    let shared = Shared {
        watchdog: String::new(),
        boot: add(Kind::Boot),
        glue: add(Kind::Glue),
        program: add(Kind::Program),
        style: add(Kind::Style),
        check: add(Kind::CheckStyle),
        written: add(Kind::WrittenStyle),
        aids: add(Kind::Aids),
        filter: add(Kind::Filter),
        builder: add(Kind::Builder),
        frame: add(Kind::FrameScript),
        framed: add(Kind::FrameStyle),
        touch_icon: icons.touch.clone(),
        preview: icons.preview.clone(),
    };
    let served = files::read(&assets.join("site.toml")).unwrap();
    let served = Served::read(&String::from_utf8(served).unwrap(), home).unwrap();
    let said = (served, statement());
    let elements: [&[u8]; 2] = [b"element", b"first element"];
    let packs = AllPacks::add(&mut dist, &SOUND).unwrap();
    let written = (&shared, &packs, &icons);
    let none = |_: &_, _: &_, _: Option<&_>| Ok(String::new());
    osuiko_site::write(&mut dist, &SOUND, said, written, elements, none).unwrap();
    let names = dist.files().iter().map(|file| file.name.clone());
    let named = names.map(|name| (name.clone(), files::read(&folder.join(&name)).unwrap()));
    (named.collect(), packs.constant().unwrap())
}

/// A file that a page loads: its address as the page has it, and the integrity beside it.
type Loaded = (String, Option<String>);

/// Everything that a page loads as a script or a style, or ahead, or tells its script to load.
fn loaded(html: &str) -> Vec<Loaded> {
    let value =
        |tag: &str, name: &str| attributes(tag, name).first().map(|&value| value.to_owned());
    let mut found = Vec::new();
    for tag in html.split('<').filter_map(|rest| rest.split('>').next()) {
        let integrity = || value(tag, "integrity");
        let rel = value(tag, "rel").unwrap_or_default();
        let loads = ["stylesheet", "modulepreload", "preload"].contains(&rel.as_str());
        if tag.starts_with("link ") && loads {
            found.push((value(tag, "href").unwrap(), integrity()));
        }
        if !tag.starts_with("script ") {
            continue;
        }
        if let Some(address) = value(tag, "src") {
            found.push((address, integrity()));
        }
        for name in ["wasm", "catalogue", "help"] {
            let Some(address) = value(tag, &format!("data-{name}")) else { continue };
            found.push((address, value(tag, &format!("data-{name}-integrity"))));
        }
    }
    found
}

/// The name of the file at an address of the page `name`.
fn resolved(name: &str, address: &str, home: &str) -> String {
    if let Some(rest) = address.strip_prefix(home).or(address.strip_prefix('/')) {
        return rest.trim_start_matches('/').to_owned();
    }
    let mut folder: Vec<&str> = name.split('/').collect();
    folder.pop();
    for part in address.split('/') {
        if part == ".." {
            folder.pop().unwrap();
        } else {
            folder.push(part);
        }
    }
    folder.join("/")
}

#[test]
fn every_page_names_the_right_checksum_of_every_script_and_style_that_it_loads() {
    const HOME: &str = "https://osuiko.example/below";
    for home in [None, Some(HOME)] {
        let (files, constant) = site(home);
        let mut kinds = BTreeSet::new();
        let mut pages = 0;
        for (name, content) in files
            .iter()
            .filter(|(name, _)| Path::new(name).extension().is_some_and(|end| end == "html"))
        {
            // It holds all that it needs.
            if matches!(Kind::of_path(name), Some(Kind::Single(_))) {
                continue;
            }
            pages += 1;
            let loaded = loaded(std::str::from_utf8(content).unwrap());
            assert!(!loaded.is_empty(), "{name} loads nothing");
            for (address, integrity) in loaded {
                let file = resolved(name, &address, HOME);
                let content = files.get(&file);
                let content = content.unwrap_or_else(|| panic!("{name}: {address} is not there"));
                let right = [files::sri_sha256(content), files::sri_sha384(content)];
                let integrity =
                    integrity.unwrap_or_else(|| panic!("{name}: {address} has no integrity"));
                assert!(right.contains(&integrity), "{name}: {address} has {integrity}");
                kinds.insert(Kind::of_path(&file).unwrap());
            }
        }
        // The start script names the packs of the other languages.
        let packs = files.iter().filter(|(name, _)| name.rsplit('.').next() == Some("bin"));
        let packs: Vec<_> = packs.collect();
        for (name, content) in &packs {
            let named = format!("[\"{name}\",\"{}\"]", files::sri_sha256(content));
            assert!(constant.contains(&named), "{named} is not in {constant}");
            kinds.insert(Kind::of_path(name).unwrap());
        }
        assert_eq!(packs.len(), 8);
        assert!(pages > 100, "{pages}");
        // What ships is loaded somewhere, so that this test has seen all of it.
        for name in files.keys() {
            let (kind, ending) = (Kind::of_path(name).unwrap(), name.rsplit('.').next().unwrap());
            let loads =
                ["js", "css", "wasm", "bin"].contains(&ending) && kind != Kind::FirstElement;
            assert!(!loads || kinds.contains(&kind), "no page loads {name}");
        }
    }
}
