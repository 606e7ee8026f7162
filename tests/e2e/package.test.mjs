// Holds that the package for npm has what it should, that TypeScript knows its element, and that an import makes the frame.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import crypto from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

import { OSUIKO, framed } from "./host.mjs";
import { DIST, ROOT, ready, useBrowser } from "./support.mjs";

const browser = useBrowser();

/** The package, as `cargo xtask dist` wrote it. */
const PACKAGE = path.join(ROOT, "target/npm/embed");

const FILES = [
  "LICENSE-APACHE", "LICENSE-MIT", "README.md", "element.js", "embed-2.js", "index.d.ts", "index.js", "integrity.json", "package.json",
];

const read = (name) => fs.readFileSync(path.join(PACKAGE, name));

test("npm packs these files and no others, under the version of the workspace", () => {
  const said = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: PACKAGE, encoding: "utf8" });
  const [packed] = Object.values(JSON.parse(said));
  assert.deepEqual(packed.files.map((file) => file.path).sort(), FILES);
  const [, version] = /^version = "(.+)"$/m.exec(fs.readFileSync(path.join(ROOT, "Cargo.toml"), "utf8"));
  assert.deepEqual([packed.name, packed.version], ["@osuiko/embed", version]);
  const { dependencies, scripts } = JSON.parse(read("package.json"));
  assert.deepEqual([dependencies, scripts], [undefined, undefined]);
});

test("its script is the one that the site serves, and its checksum is that of the code for editors", async () => {
  const script = read("embed-2.js");
  assert.ok(script.equals(fs.readFileSync(path.join(DIST, "embed-2.js"))));
  const integrity = `sha384-${crypto.createHash("sha384").update(script).digest("base64")}`;
  assert.deepEqual(JSON.parse(read("integrity.json")), { "embed-2.js": integrity });
  assert.ok(fs.readFileSync(path.join(DIST, "en/embedding/index.html"), "utf8").includes(integrity));
  // On a server there are no elements: the import does nothing, and the checksum can be had.
  const imported = await import(pathToFileURL(path.join(PACKAGE, "index.js")).href);
  assert.deepEqual({ ...imported.script }, { file: "embed-2.js", integrity });
});

/** A project that has the package, and what `tsc --strict` says of this file in it. */
function compiled(t, text) {
  const project = fs.mkdtempSync(path.join(os.tmpdir(), "osuiko-package-"));
  t.after(() => fs.rmSync(project, { recursive: true }));
  fs.cpSync(PACKAGE, path.join(project, "node_modules/@osuiko/embed"), { recursive: true });
  fs.writeFileSync(path.join(project, "package.json"), '{ "type": "module" }');
  fs.writeFileSync(path.join(project, "page.ts"), text);
  const options = ["--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "--types", "", "--lib", "es2022,dom"];
  const tsc = path.join(ROOT, "node_modules/.bin/tsc");
  return spawnSync(tsc, [...options, "page.ts"], { cwd: project, encoding: "utf8" });
}

const PAGE = `
import { script, type OsuikoCheckAttributes, type OsuikoMessage } from "@osuiko/embed";

const check = document.createElement("osuiko-check");
const attributes: OsuikoCheckAttributes = { from: "https://osuiko.example/", lang: "sv", theme: "auto", heading: 2 };
for (const [name, value] of Object.entries(attributes)) check.setAttribute(name, String(value));
document.body.append(check);
const tag: string = \`<script src="/\${script.file}" integrity="\${script.integrity}"></script>\`;
addEventListener("message", ({ data }: MessageEvent<OsuikoMessage>) => {
  if (data.type === "height") console.log(data.height.toFixed(), tag);
});
`;

test("TypeScript knows the element, its attributes and what its frame tells", (t) => {
  const right = compiled(t, PAGE);
  assert.equal(right.status, 0, right.stdout);
  for (const [piece, wrong] of [['lang: "sv"', 'lang: "de"'], ['from: "https://osuiko.example/", ', ""], ["data.height.toFixed()", "data.answers"]]) {
    assert.ok(PAGE.includes(piece), piece);
    const { status, stdout } = compiled(t, PAGE.replace(piece, wrong));
    assert.ok(status !== 0 && stdout.includes("error TS"), `${wrong} compiles`);
  }
});

test("an import on a page of somebody else makes the frame of the address that is given", async (t) => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A county</title>
<script type="importmap">{ "imports": { "@osuiko/embed": "/embed/index.js" } }</script>
<script type="module">import "@osuiko/embed";</script></head>
<body><osuiko-check from="${OSUIKO}/" place="pirkanmaa"><a href="${OSUIKO}/en/">The check</a></osuiko-check></body></html>`;
  const server = http.createServer(({ url }, response) => {
    const name = url.replace(/^\/embed\//, "");
    if (FILES.includes(name)) return response.writeHead(200, { "content-type": "text/javascript" }).end(read(name));
    return response.writeHead(url === "/" ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(url === "/" ? html : "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close());
  const page = await browser.blank(t, "en");
  await page.goto(`http://host.localhost:${server.address().port}/`);
  await page.locator("osuiko-check iframe").waitFor();
  const source = new URL(await page.locator("osuiko-check iframe").getAttribute("src"));
  assert.equal(`${source.origin}${source.pathname}`, `${OSUIKO}/en/embed/`);
  assert.equal(source.searchParams.get("place"), "pirkanmaa");
  await ready(await framed(page, "en"));
  await page.locator("osuiko-check > a").waitFor({ state: "hidden" });
});
