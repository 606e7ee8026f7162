//! What the published site is made from and with: a bill of materials in the format `CycloneDX` 1.5.
//!
//! It is made from the two lock files and what Cargo says, so the same sources give the same
//! document: it has no date and no number of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use osuiko_site::dist::Emitted;
use osuiko_site::files;
use osuiko_site::kind::Kind;

use crate::{process, workspace};

/// The Node packages that write files of this kind; the others only test.
fn makers(kind: &Kind) -> &'static [&'static str] {
    match kind {
        Kind::Program => &["binaryen"],
        Kind::Glue => &["terser"],
        // In the pages of the check stands a script.
        Kind::FirstView(_)
        | Kind::FramePage(_)
        | Kind::Boot
        | Kind::Aids
        | Kind::Filter
        | Kind::Builder
        | Kind::FrameScript
        | Kind::Worker => &["esbuild", "terser"],
        Kind::Style | Kind::WrittenStyle | Kind::CheckStyle | Kind::FrameStyle => &["lightningcss"],
        Kind::Single(_) => &["binaryen", "esbuild", "lightningcss", "terser"],
        // As they stand in `assets/`, or written by the site's own code.
        Kind::Element
        | Kind::FirstElement
        | Kind::Chooser
        | Kind::NotFound(_)
        | Kind::Editors(_)
        | Kind::EasyEditors
        | Kind::Example(..)
        | Kind::Written(..)
        | Kind::Catalogue(_)
        | Kind::Help(_)
        | Kind::EasyCatalogue
        | Kind::EasyHelp
        | Kind::OpenData
        | Kind::Schema
        | Kind::StableSchema
        | Kind::Portal
        | Kind::BreachJson(_)
        | Kind::BreachTable(_)
        | Kind::Sheet(_)
        | Kind::Package
        | Kind::Feed(_)
        | Kind::PlaceFeed(..)
        | Kind::Oembed(_)
        | Kind::Robots
        | Kind::Sitemap
        | Kind::Security
        | Kind::Manifest(_)
        | Kind::Icon(_)
        | Kind::Nginx
        | Kind::Update
        | Kind::Netlify
        | Kind::Sbom
        | Kind::Checksums => &[],
    }
}

/// The whole document.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    bom_format: &'static str,
    spec_version: &'static str,
    version: u32,
    metadata: Metadata,
    components: Vec<Component>,
    dependencies: Vec<Dependency>,
}

/// What the document is about.
#[derive(Debug, Serialize)]
struct Metadata {
    component: Component,
}

/// A piece of software.
#[derive(Debug, Serialize)]
struct Component {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(rename = "bom-ref")]
    reference: String,
    name: String,
    version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<Scope>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hashes: Vec<Hash>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    licenses: Vec<License>,
    purl: String,
}

/// Whether a piece of software is in what a visitor gets.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
enum Scope {
    /// It is compiled into the program, as far as the program uses it.
    Required,
    /// It only builds: nothing of it ships.
    Excluded,
}

/// A checksum.
#[derive(Debug, Serialize)]
struct Hash {
    alg: &'static str,
    content: String,
}

/// A licence, as an SPDX expression.
#[derive(Debug, Serialize)]
struct License {
    expression: String,
}

/// What one piece of software needs.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Dependency {
    #[serde(rename = "ref")]
    reference: String,
    depends_on: BTreeSet<String>,
}

/// The document for a site that has these files, one of which is the program.
///
/// # Errors
///
/// When there is no program, or Cargo or a lock file does not say what is needed.
pub fn document(files: &[Emitted]) -> Result<String> {
    let shipped = tree("normal,no-proc-macro")?;
    let everything = tree("normal,build")?;
    let root = everything.root.clone().context("`cargo tree` names no package")?;
    let sums = checksums()?;
    let crates = everything.crates.into_iter().map(|(reference, found)| {
        let ships = shipped.crates.contains_key(&reference);
        let hash = sums.get(&(found.name.clone(), found.version.clone()));
        let component = Component {
            kind: "library",
            scope: Some(if ships { Scope::Required } else { Scope::Excluded }),
            hashes: hashes(hash),
            description: None,
            licenses: expression(&found.license),
            purl: reference.clone(),
            reference: reference.clone(),
            name: found.name,
            version: found.version,
        };
        (reference, component)
    });
    let mut components: BTreeMap<String, Component> = crates.collect();
    let mut needs = everything.needs;
    let mut program = components.remove(&root).context("the program is not in its own tree")?;
    program.kind = "application";
    program.description = Some("The check of Osuiko, as WebAssembly");
    program.scope = None;
    let wasm = files.iter().find(|file| file.kind == Kind::Program);
    let content = wasm.context("the site has no program")?.sha256.clone();
    program.hashes = vec![Hash { alg: "SHA-256", content }];
    let standard = standard_library()?;
    needs.entry(root).or_default().insert(standard.reference.clone());
    let others = [bindgen(&sums)?, standard].into_iter().chain(node_packages(files, &mut needs)?);
    components.extend(others.map(|component| (component.reference.clone(), component)));

    let document = Document {
        bom_format: "CycloneDX",
        spec_version: "1.5",
        version: 1,
        metadata: Metadata { component: program },
        components: components.into_values().collect(),
        dependencies: needs
            .into_iter()
            .map(|(reference, depends_on)| Dependency { reference, depends_on })
            .collect(),
    };
    let mut text = serde_json::to_string_pretty(&document)?;
    text.push('\n');
    Ok(text)
}

/// The checksum of a crate, if it has one.
fn hashes(sum: Option<&String>) -> Vec<Hash> {
    sum.map(|sum| Hash { alg: "SHA-256", content: sum.clone() }).into_iter().collect()
}

/// What `cargo tree` says about the program.
#[derive(Debug, Default)]
struct Tree {
    root: Option<String>,
    crates: BTreeMap<String, Crate>,
    needs: BTreeMap<String, BTreeSet<String>>,
}

/// A crate of the tree.
#[derive(Debug)]
struct Crate {
    name: String,
    version: String,
    license: String,
}

/// The crates that the program needs by these kinds of dependencies.
fn tree(edges: &str) -> Result<Tree> {
    let mut cargo = process::command("cargo");
    cargo.args(["tree", "--locked", "--package", "osuiko", "--prefix", "depth"]);
    cargo.args(["--target", "wasm32-unknown-unknown", "--edges", edges]);
    read_tree(&process::output(cargo.args(["--format", " {p}|{l}"]))?)
}

/// Reads lines as `2 wasm-bindgen v0.2.130 (proc-macro) (*)|MIT`, each with its depth before it.
fn read_tree(text: &str) -> Result<Tree> {
    let mut tree = Tree::default();
    let mut above: Vec<String> = Vec::new();
    for line in text.lines() {
        let about = || format!("`cargo tree` says {line}");
        let (package, license) = line.split_once('|').with_context(about)?;
        let mut words = package.split(' ');
        let depth: usize = words.next().and_then(|depth| depth.parse().ok()).with_context(about)?;
        let name = words.next().with_context(about)?.to_owned();
        let version = words.next().and_then(|version| version.strip_prefix('v'));
        let version = version.with_context(about)?.to_owned();
        // What has been told before is marked at the end of the line.
        let license = license.trim_end_matches(" (*)").to_owned();
        let reference = purl("cargo", &name, &version);
        above.truncate(depth);
        match above.last() {
            Some(parent) => {
                tree.needs.entry(parent.clone()).or_default().insert(reference.clone());
            }
            None => tree.root = Some(reference.clone()),
        }
        tree.needs.entry(reference.clone()).or_default();
        above.push(reference.clone());
        tree.crates.insert(reference, Crate { name, version, license });
    }
    Ok(tree)
}

/// `Cargo.lock`, as far as we need it.
#[derive(Deserialize)]
struct CargoLock {
    package: Vec<LockedCrate>,
}

/// One crate of it.
#[derive(Deserialize)]
struct LockedCrate {
    name: String,
    version: String,
    checksum: Option<String>,
}

/// The checksums of all locked crates, by name and version.
fn checksums() -> Result<BTreeMap<(String, String), String>> {
    let path = workspace::root().join("Cargo.lock");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let lock: CargoLock = toml::from_str(&text).with_context(|| path.display().to_string())?;
    let crates = lock.package.into_iter();
    Ok(crates.filter_map(|found| Some(((found.name, found.version), found.checksum?))).collect())
}

/// The standard library, which is compiled into the program as well.
fn standard_library() -> Result<Component> {
    let answer = process::output(process::command("rustc").arg("--version"))?;
    let version = answer.split_whitespace().nth(1).context("rustc names no version")?;
    let purl = purl("generic", "rust", version);
    Ok(Component {
        kind: "framework",
        reference: purl.clone(),
        name: "rust".to_owned(),
        version: version.to_owned(),
        description: Some("The compiler, and its standard library in the program"),
        scope: Some(Scope::Required),
        hashes: Vec::new(),
        licenses: expression("MIT OR Apache-2.0"),
        purl,
    })
}

/// What writes the script between program and browser, from crates.io.
fn bindgen(sums: &BTreeMap<(String, String), String>) -> Result<Component> {
    let name = "wasm-bindgen-cli-support";
    let version = workspace::locked_version(name)?;
    let hash = sums.get(&(name.to_owned(), version.clone()));
    let purl = purl("cargo", name, &version);
    Ok(Component {
        kind: "library",
        reference: purl.clone(),
        name: name.to_owned(),
        version,
        description: None,
        scope: Some(Scope::Excluded),
        hashes: hashes(hash),
        licenses: expression("MIT OR Apache-2.0"),
        purl,
    })
}

/// `package-lock.json`, as far as we need it.
#[derive(Deserialize)]
struct NodeLock {
    packages: BTreeMap<String, NodePackage>,
}

/// One package of it.
#[derive(Deserialize)]
struct NodePackage {
    #[serde(default)]
    version: String,
    #[serde(default)]
    license: String,
    #[serde(default)]
    integrity: String,
    #[serde(default)]
    dependencies: BTreeMap<String, String>,
}

/// The Node packages that write these files, with all they need.
fn node_packages(
    files: &[Emitted],
    needs: &mut BTreeMap<String, BTreeSet<String>>,
) -> Result<Vec<Component>> {
    let path = workspace::root().join("package-lock.json");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let lock: NodeLock = serde_json::from_str(&text).with_context(|| path.display().to_string())?;
    let makers: BTreeSet<&str> =
        files.iter().flat_map(|file| makers(&file.kind)).copied().collect();
    let mut open: Vec<String> = makers.iter().map(|name| format!("node_modules/{name}")).collect();
    let mut found = BTreeMap::new();
    while let Some(place) = open.pop() {
        if found.contains_key(&place) {
            continue;
        }
        let package = lock.packages.get(&place).with_context(|| format!("no {place} is locked"))?;
        let name = place.rsplit_once("node_modules/").map_or(&*place, |(_, name)| name);
        let reference = purl("npm", name, &package.version);
        let mut depends_on = BTreeSet::new();
        for needed in package.dependencies.keys() {
            let at = installed(&lock, &place, needed)
                .with_context(|| format!("{name} needs {needed}, which is not locked"))?;
            let version = lock.packages.get(&at).map_or("", |package| &package.version);
            depends_on.insert(purl("npm", needed, version));
            open.push(at);
        }
        needs.insert(reference.clone(), depends_on);
        let hashes = sha512(&package.integrity);
        let hashes = hashes.map(|content| Hash { alg: "SHA-512", content });
        let component = Component {
            kind: "library",
            name: name.to_owned(),
            version: package.version.clone(),
            description: None,
            scope: Some(Scope::Excluded),
            hashes: hashes.into_iter().collect(),
            licenses: expression(&package.license),
            purl: reference.clone(),
            reference,
        };
        found.insert(place, component);
    }
    Ok(found.into_values().collect())
}

/// Where the package `needed` stands for the one at `place`: below it, or below one around it.
fn installed(lock: &NodeLock, place: &str, needed: &str) -> Option<String> {
    let mut around = place;
    loop {
        let at = format!("{around}/node_modules/{needed}");
        if lock.packages.contains_key(&at) {
            return Some(at);
        }
        match around.rsplit_once("/node_modules/") {
            Some((outer, _)) => around = outer,
            None => break,
        }
    }
    let at = format!("node_modules/{needed}");
    lock.packages.contains_key(&at).then_some(at)
}

/// The checksum out of `sha512-…` in hexadecimal.
fn sha512(integrity: &str) -> Option<String> {
    let bytes = STANDARD.decode(integrity.strip_prefix("sha512-")?).ok()?;
    Some(files::hexadecimal(&bytes))
}

/// A licence as an SPDX expression; crates of old write `/` for "or".
fn expression(license: &str) -> Vec<License> {
    let text = license.replace('/', " OR ");
    if text.is_empty() { Vec::new() } else { vec![License { expression: text }] }
}

/// The address of a package, the same for everybody.
fn purl(kind: &str, name: &str, version: &str) -> String {
    format!("pkg:{kind}/{}@{version}", name.replace('@', "%40"))
}

#[cfg(test)]
mod tests {
    use osuiko_site::dist::Dist;
    use serde_json::Value;

    use super::*;

    #[test]
    fn a_tree_is_read_with_what_each_crate_needs() {
        let text = "0 osuiko v0.1.0 (/somewhere)|MIT\n1 yew v0.23.0|MIT/Apache-2.0\n\
                    2 slab v0.4.12|MIT\n1 serde v1.0.1|MIT\n2 serde_derive v1.0.1 (proc-macro)|MIT\n\
                    1 slab v0.4.12|MIT (*)\n";
        let tree = read_tree(text).unwrap();
        assert_eq!(tree.root.as_deref(), Some("pkg:cargo/osuiko@0.1.0"));
        assert_eq!(tree.crates.len(), 5);
        assert_eq!(tree.crates.get("pkg:cargo/slab@0.4.12").unwrap().license, "MIT");
        let needs = |name: &str| tree.needs.get(name).unwrap().iter().map(|name| &**name);
        let all = ["pkg:cargo/serde@1.0.1", "pkg:cargo/slab@0.4.12", "pkg:cargo/yew@0.23.0"];
        assert!(needs("pkg:cargo/osuiko@0.1.0").eq(all));
        assert!(needs("pkg:cargo/yew@0.23.0").eq(["pkg:cargo/slab@0.4.12"]));
        assert_eq!(needs("pkg:cargo/slab@0.4.12").count(), 0);
        assert!(read_tree("no tree at all").is_err());
    }

    #[test]
    fn a_package_inside_another_is_found_before_the_one_beside_it() {
        let lock = r#"{"packages":{"node_modules/a":{},"node_modules/a/node_modules/c":{},
            "node_modules/b":{},"node_modules/c":{}}}"#;
        let lock: NodeLock = serde_json::from_str(lock).unwrap();
        let at = |place: &str, needed: &str| installed(&lock, place, needed);
        assert_eq!(at("node_modules/a", "c").as_deref(), Some("node_modules/a/node_modules/c"));
        assert_eq!(at("node_modules/a", "b").as_deref(), Some("node_modules/b"));
        assert_eq!(at("node_modules/b", "c").as_deref(), Some("node_modules/c"));
        assert_eq!(at("node_modules/b", "d"), None);
    }

    /// Files that all tools had a part in.
    fn files() -> Vec<Emitted> {
        let folder = workspace::scratch().unwrap().join("sbom-test");
        let mut dist = Dist::create(&folder).unwrap();
        for kind in [Kind::Program, Kind::Glue, Kind::Style] {
            dist.add(kind, b"content").unwrap();
        }
        dist.files().to_vec()
    }

    #[test]
    fn a_site_without_a_program_is_refused() {
        assert!(document(&[]).unwrap_err().to_string().contains("no program"));
    }

    /// The fields of an object, in order.
    fn fields(value: &Value) -> Vec<&str> {
        value.as_object().unwrap().keys().map(String::as_str).collect()
    }

    #[test]
    fn the_document_has_the_shape_that_readers_of_such_documents_expect() {
        let document: Value = serde_json::from_str(&document(&files()).unwrap()).unwrap();
        let mut names = fields(&document);
        names.sort_unstable();
        // No `serialNumber` and no time: they would differ at every build.
        let all = ["bomFormat", "components", "dependencies", "metadata", "specVersion", "version"];
        assert_eq!(names, all);
        assert_eq!(fields(&document["metadata"]), ["component"]);
        assert_eq!(document["bomFormat"], "CycloneDX");
        assert_eq!((&document["specVersion"], &document["version"]), (&"1.5".into(), &1.into()));
        let components = document["components"].as_array().unwrap();
        for component in components.iter().chain([&document["metadata"]["component"]]) {
            let text = |name: &str| component[name].as_str().unwrap_or_default();
            let about = text("bom-ref");
            assert!(["application", "framework", "library"].contains(&text("type")), "{about}");
            assert!(["required", "excluded", ""].contains(&text("scope")), "{about}");
            assert!(!text("name").is_empty() && !text("version").is_empty(), "{about}");
            assert_eq!(text("purl"), about);
            assert!(about.starts_with("pkg:") && about.ends_with(text("version")), "{about}");
            for license in component["licenses"].as_array().unwrap() {
                assert_eq!(fields(license), ["expression"], "{about}");
            }
            for hash in component["hashes"].as_array().into_iter().flatten() {
                let digits = match hash["alg"].as_str().unwrap() {
                    "SHA-256" => 64,
                    "SHA-512" => 128,
                    other => panic!("{about}: {other}"),
                };
                let content = hash["content"].as_str().unwrap();
                assert_eq!(content.len(), digits, "{about}");
                assert!(content.bytes().all(|digit| digit.is_ascii_hexdigit()), "{about}");
            }
        }
        let compiled = components.iter().filter(|found| found["scope"] == "required").count();
        // Mostly what Yew brings; each one more is somebody more to trust.
        assert!(compiled <= 70, "{compiled} packages are compiled into the program");
    }

    #[test]
    fn the_document_names_each_package_once_and_is_the_same_every_time() {
        let text = document(&files()).unwrap();
        assert_eq!(text, document(&files()).unwrap());
        let document: Value = serde_json::from_str(&text).unwrap();
        let field = |value: &Value, name: &str| value[name].as_str().unwrap_or_default().to_owned();
        let components = document["components"].as_array().unwrap();
        let mut known = BTreeSet::from([field(&document["metadata"]["component"], "bom-ref")]);
        for component in components {
            let name = field(component, "name");
            assert!(known.insert(field(component, "bom-ref")), "{name} twice");
            let licenses = component["licenses"].as_array().unwrap();
            assert!(!field(&licenses[0], "expression").contains('/'), "{name}");
            let hashed = component["hashes"].is_array();
            // The standard library, which no lock file has, and our own crates, which come from no
            // registry.
            let ours = name == "rust" || name.starts_with("osuiko-");
            assert_eq!(hashed, !ours, "{name} has no checksum");
        }
        for row in document["dependencies"].as_array().unwrap() {
            let needed = row["dependsOn"].as_array().unwrap().iter();
            let all = needed.map(|name| name.as_str().unwrap().to_owned());
            for name in all.chain([field(row, "ref")]) {
                assert!(known.contains(&name), "{name} is named but not listed");
            }
        }
        let scope = |name: &str| {
            let found = components.iter().find(|component| component["name"] == name);
            found.map(|component| field(component, "scope"))
        };
        assert_eq!(scope("yew").as_deref(), Some("required"));
        for name in ["yew-macro", "fluent-syntax", "binaryen", "terser", "acorn"] {
            assert_eq!(scope(name).as_deref(), Some("excluded"), "{name}");
        }
        for name in ["playwright-core", "proptest", "brotli", "osuiko"] {
            assert_eq!(scope(name), None, "{name}");
        }
    }
}
