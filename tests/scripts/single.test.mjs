// Holds what the file that holds everything starts with, and when it closes its connections, with a second pack in it and without.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import test, { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

import { buildSync } from "esbuild";

import { Page, settled, text } from "./page.mjs";

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "osuiko-single-"));
after(() => fs.rmSync(folder, { recursive: true }));
const script = path.join(folder, "single.mjs");
buildSync({
  entryPoints: [beside("../../assets/scripts/page/single.js")],
  alias: { "osuiko-glue": beside("glue.mjs") },
  bundle: true,
  format: "esm",
  outfile: script,
});

let files = 0;

const packed = (content) => gzipSync(content).toString("base64");

/** The file with this second pack, packed, opened and started. */
async function opened(HELP) {
  const page = new Page();
  let told;
  const helped = new Promise((resolve) => page.document.addEventListener("osuiko:help", resolve));
  globalThis.osuikoStarted = (program) => (told = { program: text(program), catalogue: text(globalThis.osuikoCatalogue) });
  Object.assign(globalThis, { PROGRAM: packed("program"), CATALOGUE: packed("catalogue"), HELP, EASY: [] });
  files += 1;
  await import(`${pathToFileURL(script)}?${files}`);
  assert.deepEqual(told, { program: "program", catalogue: "catalogue" });
  return { page, helped };
}

test("the second pack in it is handed over, and the first press closes the connections", async () => {
  const { page, helped } = await opened(packed("helpful"));
  await helped;
  assert.equal(text(globalThis.osuikoHelp), "helpful");
  page.press();
  assert.equal(page.locked, true);
  assert.deepEqual(page.log, ["told", "pressed", "locked"]);
});

test("a second pack that cannot be unpacked is missing", async () => {
  const { page, helped } = await opened("AAAA");
  await helped;
  assert.equal(page.help, "missing");
  page.press();
  assert.equal(page.locked, true);
});

test("without one nobody is told anything", async () => {
  const { page } = await opened("");
  await settled();
  page.press();
  assert.equal(page.locked, true);
  await page.wait(60_000);
  assert.deepEqual(page.log, ["pressed", "locked"]);
});
