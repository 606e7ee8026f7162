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
        if path.strip_suffix(".ftl").is_some() {
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

/// The file that the test in the browser expects, with the days that it leaves open filled in.
fn expected(path: &str, written: &str) -> String {
    let name = path.replace('/', "~");
    let text = fs::read_to_string(root().join("tests/desk/expected").join(name)).unwrap();
    let next = written.lines().find_map(|line| line.strip_prefix("next_review = "));
    let text = text.replace("TODAY", &today().to_string());
    text.replace("\"LATER\"", next.unwrap_or_default())
}

fn words(words: [&str; 3]) -> start::Called {
    words.map(str::to_owned)
}

#[test]
fn a_case_made_step_by_step_is_what_a_person_would_have_written() {
    let (mut project, key) = (project(), "test-library-2026");
    let text = |text: &str| Held::Text(text.to_owned());
    let ids = |ids: &str| Held::Several(vec![ids.to_owned()]);
    let title = words([
        "Kirjaston asiakkaiden tiedot (Testikirjasto, 2026)",
        "Bibliotekskundernas uppgifter (Testbiblioteket, 2026)",
        "Data of library customers (Test Library, 2026)",
    ]);
    start::case(&mut project, key, &title, "misdirected", today()).unwrap();
    assert!(start::case(&mut project, key, &title, "misdirected", today()).is_err());
    assert!(start::case(&mut project, "A case", &title, "misdirected", today()).is_err());
    let notice = "test-library-notice";
    start::source(&mut project, key, "Tietoja väärille vastaanottajille", notice, today()).unwrap();
    let library = words(["Testikirjasto", "Testbiblioteket", "Test Library"]);
    start::organisation(&mut project, key, "test-library", &library).unwrap();
    let files = start::CaseFiles::of(key);
    // In another order than people write them.
    for (field, value) in [
        ("address", text("https://library.example/tiedote")),
        ("date", text("2026-03-09")),
        ("speaker", text("test-library")),
        ("publisher", text("Testikirjasto")),
    ] {
        let way = start::record("source", 0);
        project.set(&files.sources, &way, field, Some(&value), &SOURCE.order()).unwrap();
    }
    for (field, value) in [("sources", ids(notice)), ("site", text("https://library.example"))] {
        let way = start::record("organisation", 0);
        project
            .set(&files.organisations, &way, field, Some(&value), &ORGANISATION.order())
            .unwrap();
    }
    for path in [&files.sources, &files.organisations] {
        let written = project.text(path).unwrap();
        assert_eq!(written, expected(path, written), "{path}");
    }
    // What is not there yet is said at its field.
    let draft = project.draft(Some(today()));
    assert!(draft.sound.is_none());
    let chain = draft.problems.iter().find(|problem| problem.field == "chain").unwrap();
    assert_eq!(format!("assets/{}", chain.file), files.breach);
    // The head of the case is that of the case in the browser, but for what is not filled in.
    let written = project.text(&files.breach).unwrap();
    let expected = expected(&files.breach, written);
    let filled = written.replace("services = []", "services = [\"test-library\"]");
    let filled = filled.replace("page = \"\"", "page = \"test-library-notice\"");
    assert!(expected.starts_with(&filled), "{filled}\nis not how this begins:\n{expected}");
}

#[test]
fn what_somebody_else_has_changed_is_never_written_over() {
    let mut project = project();
    let path = "assets/catalogue/breaches/vaasa-onkilahti-2022.toml";
    let day = Held::Text("2027-02-02".to_owned());
    project.set(path, &[], "next_review", Some(&day), &BREACH.order()).unwrap();
    let read = files().remove(path);
    let there = |content: Option<Vec<u8>>| BTreeMap::from([(path.to_owned(), content)]);
    let (written, changed) = project.to_write(&there(read));
    assert!(changed.is_empty() && written.len() == 1);
    let ours = written[path].clone();
    for other in [Some(b"# Mine.\n".to_vec()), None] {
        let (written, changed) = project.to_write(&there(other));
        assert_eq!(changed, [path]);
        assert_eq!(written, BTreeMap::from([(format!("{path}.mine"), ours.clone())]));
    }
    // Somebody has made the same change.
    assert!(project.to_write(&there(Some(ours))).1.is_empty());
    project.undo();
    assert!(project.changes().is_empty());
}

#[test]
fn a_broken_file_is_said_by_line_and_stays_beside_what_mends_it() {
    let path = "assets/catalogue/breaches/vaasa-onkilahti-2022.toml";
    let mut files = files();
    let whole = String::from_utf8(files[path].clone()).unwrap();
    let broken = whole.replacen("status = \"", "status = “", 1);
    files.insert(path.to_owned(), broken.clone().into_bytes());
    let latin = "assets/text/sv/breaches/vaasa-onkilahti-2022.ftl";
    files.insert(latin.to_owned(), b"caf\xe9".to_vec());
    let mut project = Project::read(files).unwrap();
    assert_eq!(project.unreadable(), [latin]);
    let draft = project.draft(None);
    let line = 1 + whole.lines().position(|line| line.starts_with("status")).unwrap();
    let said = draft.problems.iter().any(|problem| {
        path.ends_with(&problem.file)
            && problem.line == line
            && problem.message.contains("not TOML")
    });
    assert!(said, "{:?}", draft.problems);
    assert_eq!(project.originals().len(), 0, "nothing is written yet");
    project.put(path, whole);
    assert_eq!(project.originals()[&format!("{path}.orig")], broken.as_bytes());
    let packed = archive::unpacked(&project.zip().unwrap()).unwrap();
    assert_eq!(packed[latin], b"caf\xe9");
}
