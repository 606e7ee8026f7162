//! `cargo xtask desk`: builds the desk for authors as one file, and serves it with the project's files.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use osuiko_desk::archive;
use osuiko_site::files;

use crate::commands::Desk;
use crate::reply::Reply;
use crate::{
    bindings, bundle, minify, npm, process, scripts, serve, step, styles, tools, workspace,
};

/// The name of the file in its folder.
const PAGE: &str = "index.html";

/// Builds the desk, and writes it to a folder or serves it until Ctrl-C.
///
/// # Errors
///
/// When the port is taken, or the build fails.
pub fn desk(asked: &Desk) -> Result<()> {
    if let Some(out) = &asked.out {
        let page = build(out)?;
        return Ok(step::result(&format!("The desk is {}", page.display()))?);
    }
    // A taken port is better heard of before minutes of building than after.
    drop(serve::serve(&workspace::root(), asked.port, None)?);
    build(&folder()?)?;
    let server = serve::serve_by(answer, asked.port)?;
    step::result(&format!("The desk is ready: {}/", server.url()))?;
    server.wait();
    Ok(())
}

/// The folder of the desk that is served and tested.
///
/// # Errors
///
/// When it cannot be made.
pub fn folder() -> Result<PathBuf> {
    Ok(workspace::scratch()?.join("desk"))
}

/// Builds the desk as one file in `out`, and gives its path.
///
/// # Errors
///
/// When a tool is missing, the build fails, or the program names a folder of this machine.
pub fn build(out: &Path) -> Result<PathBuf> {
    tools::wasm_target()?;
    npm::ensure()?;
    step::begin("building the desk", "about 2 minutes the first time");
    let private = bundle::private_folders()?;
    let mut cargo = process::command("cargo");
    cargo
        .args(["build", "--profile", "desk", "--locked", "--package", "osuiko-desk"])
        .args(["--bin", "osuiko-desk", "--target", "wasm32-unknown-unknown"])
        .env("CARGO_ENCODED_RUSTFLAGS", bundle::remap(&private)?);
    let program = process::compiled(&mut cargo, "bin")?;
    let bound = bindings::desk(&program, &workspace::scratch()?.join("desk-program"))?;
    let wasm = files::read(&bound.wasm)?;
    bundle::check_private(&wasm, &private)?;
    let script = scripts::desk(&files::read(&bound.script)?)?;
    let style = String::from_utf8(minify::styles(&styles::desk()?)?)?;
    let page = page(&script, &style, &wasm)?;
    fs::create_dir_all(out).with_context(|| format!("cannot make {}", out.display()))?;
    let path = out.join(PAGE);
    fs::write(&path, page).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(path)
}

/// The page, with everything that it needs in it.
fn page(script: &str, style: &str, wasm: &[u8]) -> Result<String> {
    for text in [script, style] {
        ensure!(!text.contains("</"), "a script or a style holds `</`");
        ensure!(!text.contains("<!--"), "a script or a style holds `<!--`");
    }
    let program = STANDARD.encode(files::gzip(wasm)?);
    let script = format!("const PROGRAM=\"{program}\";\n{script}");
    let policy = policy(&script, style);
    Ok(format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Osuiko</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>{style}</style>\n</head>\n\
         <body>\n<noscript>The desk needs JavaScript.</noscript>\n\
         <script type=\"module\">{script}</script>\n</body>\n</html>\n"
    ))
}

/// What the page may do: run this script and this style, and ask the server that it came from.
fn policy(script: &str, style: &str) -> String {
    let [script, style] = [script, style].map(files::sha256_source);
    format!(
        "default-src 'none'; script-src {script} 'wasm-unsafe-eval'; style-src {style}; \
         connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'"
    )
}

/// What is answered to a request for `url` at `host`: the page, and the project's files as they are
/// now. Only this machine is answered under its own name, so that no page of others can ask under
/// theirs.
fn answer(method: &str, url: &str, host: &str) -> Reply {
    let own = ["127.0.0.1:", "localhost:"].iter().any(|name| host.starts_with(name));
    let found = match (method, url) {
        ("GET" | "HEAD", "/") => folder().and_then(|folder| files::read(&folder.join(PAGE))),
        ("GET" | "HEAD", "/project.zip") => project(),
        _ => Err(anyhow::anyhow!("there is nothing else")),
    };
    let kind = if url == "/" { "text/html; charset=utf-8" } else { "application/zip" };
    let headers = vec![
        ("Content-Type", kind.to_owned()),
        ("Cache-Control", "no-store".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("X-Frame-Options", "DENY".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
    ];
    match found {
        Ok(body) if own => Reply { status: 200, headers, body },
        _ => Reply { status: 404, headers, body: Vec::new() },
    }
}

/// The project's files that authors write, as a zip.
///
/// # Errors
///
/// When one cannot be read.
pub fn project() -> Result<Vec<u8>> {
    let root = workspace::root();
    let mut found = std::collections::BTreeMap::new();
    for folder in ["assets/catalogue", "assets/text", "tests/personas"] {
        for name in files::under(&root.join(folder))? {
            let path = format!("{folder}/{name}");
            if archive::is_read(&path) {
                found.insert(path.clone(), files::read(&root.join(&path))?);
            }
        }
    }
    archive::packed(&found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_what_is_in_the_file_and_asks_nobody_else() {
        let page = page("alert(1)", "p{}", b"wasm").unwrap();
        assert!(page.contains("default-src 'none'; script-src 'sha256-"), "{page}");
        assert!(page.contains("connect-src 'self'") && !page.contains("unsafe-inline"), "{page}");
        assert!(!page.contains("http:") && !page.contains("https:"), "{page}");
    }

    #[test]
    fn only_this_machine_is_given_the_project_and_nothing_is_written() {
        assert_eq!(answer("GET", "/project.zip", "127.0.0.1:8081").status, 200);
        assert_eq!(answer("GET", "/project.zip", "elsewhere.example").status, 404);
        assert_eq!(answer("PUT", "/project.zip", "127.0.0.1:8081").status, 404);
        assert_eq!(answer("GET", "/assets/site.toml", "127.0.0.1:8081").status, 404);
    }
}
