// Holds what the start script asks for, in which order, and what the first press does, with a second pack and without.

import assert from "node:assert/strict";
import test from "node:test";

import { Page, settled } from "./page.mjs";

/** The glue of a program that tells when it is started. */
const GLUE = "data:text/javascript,export default async () => { globalThis.osuikoStarted(); }";

const FILES = { app: GLUE, wasm: "../osuiko.wasm", wasmIntegrity: "sha256-wasm", catalogue: "../catalogue-fi.bin", catalogueIntegrity: "sha256-catalogue" };

let visits = 0;

/** A visit to a page that names these files, with everything come but what may come later. */
async function visit(dataset, kept) {
  const page = new Page({ dataset, kept });
  globalThis.osuikoStarted = () => page.log.push("started");
  visits += 1;
  const booted = import(`../../assets/scripts/page/boot.js?${visits}`);
  let ended = false;
  booted.catch(() => {}).then(() => (ended = true));
  // The modules are still to be read.
  while (page.asked.length < 2 && !ended) await settled();
  for (const { answer } of page.asked) answer("bytes");
  await booted;
  await settled();
  page.names = page.asked.map(({ address }) => address.split("/").at(-1));
  return page;
}

test("the second pack is asked for once the program has started, before anybody can press", async () => {
  const page = await visit({ ...FILES, help: "../help-fi.bin", helpIntegrity: "sha256-help" });
  assert.deepEqual(page.names, ["osuiko.wasm", "catalogue-fi.bin", "help-fi.bin"]);
  assert.deepEqual(page.log, ["asked -", "asked -", "started", "asked default"]);
  const { integrity, priority } = page.asked[2].options;
  assert.deepEqual({ integrity, priority }, { integrity: "sha256-help", priority: "low" });
});

test("while it is on the way, the first press leaves the connections open, but watches at once", async () => {
  const page = await visit({ ...FILES, help: "../help-fi.bin", helpIntegrity: "sha256-help" });
  assert.equal(page.intervals, 0);
  page.press();
  assert.equal(page.intervals, 1);
  assert.equal(page.locked, false);
  page.asked[2].answer("helpful");
  await settled();
  assert.equal(page.locked, true);
  page.press();
  await page.wait(60_000);
  assert.deepEqual(page.log.slice(4), ["pressed", "locked", "told, locked", "pressed"]);
  assert.equal(page.asked.length, 3, "a press asks for nothing");
});

test("a page that names none is closed by the first press, and asks for nothing more", async () => {
  const page = await visit(FILES);
  page.press();
  assert.equal(page.locked, true);
  await page.wait(60_000);
  assert.deepEqual(page.names, ["osuiko.wasm", "catalogue-fi.bin"]);
  assert.deepEqual(page.log, ["asked -", "asked -", "started", "pressed", "locked"]);
});

test("with kept answers the connections are closed as soon as the second pack is there, before the program has them", async () => {
  const page = await visit({ ...FILES, help: "../help-fi.bin", helpIntegrity: "sha256-help" }, "answers");
  const heard = [];
  page.document.addEventListener("osuiko:help", () => heard.push([page.locked, globalThis.osuikoKept]));
  assert.equal(page.intervals, 1, "nobody watches whether the page is used");
  assert.equal(page.locked, false);
  page.asked[2].answer("helpful");
  await settled();
  assert.deepEqual(heard, [[true, "answers"]]);
});

test("with kept answers and no second pack they are closed at once", async () => {
  const page = await visit(FILES, "answers");
  assert.equal(page.locked, true);
  assert.equal(globalThis.osuikoKept, "answers");
});
