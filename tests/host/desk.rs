//! The authoring desk without its page: nothing that people wrote is lost, a case made step by step
//! is sound and looks as people write it, and what is broken, changed outside or something else is
//! said.

use std::collections::BTreeMap;
use std::fs;

use osuiko_catalogue::locate::Step;
use osuiko_desk::archive;
use osuiko_desk::project::Project;
use osuiko_desk::record::{Document, Held};
use osuiko_desk::shape::{BREACH, KIND, ORGANISATION, QUESTION, SERVICE, SOURCE, Shape};
use osuiko_desk::start;
use osuiko_desk::words::File;
use osuiko_engine::Date;

use crate::support::root;

/// Every file of the project that authors write.
fn files() -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open =
        vec!["assets/catalogue".to_owned(), "assets/text".into(), "tests/personas".into()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(root().join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                open.push(path);
            } else if archive::is_read(&path) {
                found.insert(path, fs::read(entry.path()).unwrap());
            }
        }
    }
    found
}

fn project() -> Project {
    Project::read(files()).unwrap()
}

/// The shape of the records in a file of facts.
fn shape_of(path: &str) -> Option<&'static Shape> {
    let path = path.strip_prefix("assets/catalogue/")?;
    Some(match path.split_once('/') {
        Some(("breaches", _)) => &BREACH,
        Some(("sources", _)) => &SOURCE,
        Some(("organisations", _)) => &ORGANISATION,
        _ => match path {
            "services.toml" => &SERVICE,
            "questions.toml" => &QUESTION,
            "data-kinds.toml" => &KIND,
            _ => return None,
        },
    })
}

/// Writes every field of a record and its parts as it is, the hard way: as if somebody had typed it.
fn retype(document: &mut Document, way: &[Step], shape: &Shape, fields: &mut usize) {
    let order = shape.order();
    for field in document.fields(way) {
        let held = document.held(way, &field).unwrap();
        if !matches!(held, Held::Other(_)) {
            document.set(way, &field, Some(&held), &order).unwrap();
            *fields += 1;
        }
    }
    for part in shape.parts {
        for number in 0..document.count(way, part.table) {
            let way = [way, &start::record(part.table, number)].concat();
            retype(document, &way, part, fields);
        }
    }
}

#[test]
fn every_field_that_is_typed_again_leaves_the_file_as_people_wrote_it() {
    let mut fields = 0;
    let mut differ = Vec::new();
    for (path, text) in files() {
        let Some(shape) = shape_of(&path) else { continue };
        let text = String::from_utf8(text).unwrap();
        let mut document = Document::read(&text).unwrap();
        assert_eq!(document.written(), text, "{path}");
        if shape.table == "breach" {
            retype(&mut document, &[], shape, &mut fields);
        } else {
            for number in 0..document.count(&[], shape.table) {
                retype(&mut document, &start::record(shape.table, number), shape, &mut fields);
            }
        }
        let written = document.written();
        for (line, (was, is)) in (1..).zip(text.lines().zip(written.lines())) {
            if was != is {
                differ.push(format!("{path}:{line}: {was}\n    became {is}"));
                break;
            }
        }
    }
    assert!(differ.is_empty(), "{} differ:\n{}", differ.len(), differ.join("\n"));
    assert!(fields > 8000, "{fields}");
}

#[test]
fn a_file_of_words_is_put_together_as_it_was() {
    for (path, text) in files() {
        if path.ends_with(".ftl") {
            let text = String::from_utf8(text).unwrap();
            assert_eq!(File::read(&text).written(), text, "{path}");
        }
    }
}

#[test]
fn a_zip_of_the_project_comes_back_and_one_of_something_else_gets_one_sentence() {
    let zip = project().zip().unwrap();
    assert_eq!(archive::unpacked(&zip).unwrap(), files());
    let other = archive::packed(&BTreeMap::from([("a.txt".to_owned(), b"a".to_vec())])).unwrap();
    let said = |bytes: &[u8]| format!("{:#}", Project::from_zip(bytes).unwrap_err());
    assert_eq!(said(b"no zip"), "This is not a zip file.");
    let wanted = "This zip is of something else: a project has a file \
                  assets/catalogue/questions.toml, and here is none.";
    assert_eq!(said(&other), wanted);
}

/// The day on which these tests are made.
fn today() -> Date {
    Date::parse("2026-12-01").unwrap()
}
