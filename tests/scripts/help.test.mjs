// Holds when the connections of a page are closed while the second pack is on the way, and what becomes of the pack.

import assert from "node:assert/strict";
import test from "node:test";

import { fetchLater, takeHelp } from "../../assets/scripts/page/help.js";
import { Page, settled, text } from "./page.mjs";

const INTEGRITY = "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=";

/** A page whose program has just started, with the second pack on the way. */
async function started() {
  const page = new Page();
  const press = takeHelp((signal) => fetchLater("../help-fi.bin", INTEGRITY, signal));
  page.document.addEventListener("click", press, { capture: true, once: true });
  await settled();
  return page;
}

test("it is asked for at once, with little haste and with its integrity", async () => {
  const page = await started();
  assert.deepEqual(page.log, ["asked default"]);
  const [{ address, options }] = page.asked;
  assert.equal(address, "https://osuiko.example/help-fi.bin");
  assert.deepEqual({ ...options, signal: undefined }, { cache: "default", integrity: INTEGRITY, priority: "low", signal: undefined });
});

test("where it comes before the first press, the press closes the connections", async () => {
  const page = await started();
  page.asked[0].answer("helpful");
  await settled();
  assert.equal(text(globalThis.osuikoHelp), "helpful");
  assert.equal(page.help, "there");
  assert.deepEqual(page.log, ["asked default", "told"]);
  page.press();
  assert.equal(page.locked, true);
  await page.wait(60_000);
  assert.deepEqual(page.log, ["asked default", "told", "pressed", "locked"]);
});

test("where it comes 5 seconds after the first press, they are closed then, before anybody is told", async () => {
  const page = await started();
  page.press();
  await page.wait(5_000);
  assert.equal(page.locked, false, "it says so before it is so");
  page.asked[0].answer("helpful");
  await settled();
  assert.equal(text(globalThis.osuikoHelp), "helpful");
  await page.wait(60_000);
  assert.deepEqual(page.log, ["asked default", "pressed", "locked", "told, locked"]);
  assert.equal(page.help, "there");
});

test("where it never comes, they are closed 10 seconds after the first press, and nothing is on the way then", async () => {
  const page = await started();
  await page.wait(3_600_000);
  assert.deepEqual(page.log, ["asked default"], "without a press there is no hurry");
  page.press();
  await page.wait(9_999);
  assert.equal(page.locked, false);
  await page.wait(1);
  assert.equal(page.locked, true);
  // The end of the first try is no reason for another.
  assert.deepEqual(page.log, ["asked default", "pressed", "aborted", "locked", "told, locked"]);
  assert.equal(page.help, "missing");
  page.asked[0].answer("too late");
  await page.wait(60_000);
  assert.equal(globalThis.osuikoHelp, undefined);
  assert.equal(page.log.length, 5);
});

test("where it comes damaged, it is asked for once more past the cache", async () => {
  const page = await started();
  page.asked[0].fail();
  await settled();
  assert.deepEqual(page.log, ["asked default", "asked reload"]);
  const [first, second] = page.asked.map(({ address, options }) => ({ address, ...options, cache: "" }));
  assert.deepEqual(first, second);
  page.asked[1].answer("helpful");
  await settled();
  assert.equal(text(globalThis.osuikoHelp), "helpful");
  assert.deepEqual(page.log, ["asked default", "asked reload", "told"]);
});

test("where it comes damaged twice, it is missing, and the first press closes the connections", async () => {
  const page = await started();
  for (const at of [0, 1]) {
    page.asked[at].fail();
    await settled();
  }
  assert.equal(page.help, "missing");
  assert.equal(globalThis.osuikoHelp, undefined);
  page.press();
  assert.equal(page.locked, true);
  await page.wait(60_000);
  assert.deepEqual(page.log, ["asked default", "asked reload", "told", "pressed", "locked"]);
});

test("where it comes damaged twice after the first press, the second time closes them", async () => {
  const page = await started();
  page.press();
  page.asked[0].fail();
  await settled();
  assert.equal(page.locked, false);
  page.asked[1].fail();
  await settled();
  assert.deepEqual(page.log, ["asked default", "pressed", "asked reload", "locked", "told, locked"]);
  assert.equal(page.help, "missing");
});

test("the second try has no more time than the first", async () => {
  const page = await started();
  page.press();
  await page.wait(9_000);
  page.asked[0].fail();
  await settled();
  await page.wait(1_000);
  assert.deepEqual(page.log, ["asked default", "pressed", "asked reload", "aborted", "locked", "told, locked"]);
});

test("without a network it is missing at once, and the first press closes the connections", async () => {
  const page = new Page();
  let asked = 0;
  globalThis.fetch = () => {
    asked += 1;
    return Promise.reject(new TypeError("Failed to fetch"));
  };
  const press = takeHelp((signal) => fetchLater("../help-fi.bin", INTEGRITY, signal));
  await settled();
  assert.equal(asked, 2);
  assert.equal(page.help, "missing");
  assert.deepEqual(page.log, ["told"]);
  press();
  assert.equal(page.locked, true);
});

test("an answer that is no success is taken for none", async () => {
  const page = await started();
  page.asked[0].answer("not here", 404);
  await settled();
  page.asked[1].answer("broken", 500);
  await settled();
  assert.equal(page.help, "missing");
  assert.equal(globalThis.osuikoHelp, undefined);
});

test("where the page names none, the first press closes the connections and nobody is told anything", async () => {
  const page = new Page();
  const press = takeHelp(undefined);
  await page.wait(60_000);
  assert.deepEqual(page.log, []);
  press();
  await page.wait(60_000);
  assert.deepEqual(page.log, ["locked"]);
  assert.equal(page.help, undefined);
});

/** A page whose help pack and other languages are on the way: `come.help()` and `come.others()` have them come. */
async function withOthers() {
  const page = new Page();
  const come = {};
  const later = (name) => () => new Promise((resolve) => (come[name] = () => resolve(new ArrayBuffer(1))));
  const press = takeHelp(later("help"), later("others"));
  page.document.addEventListener("click", press, { capture: true, once: true });
  await settled();
  return { page, come };
}

for (const order of [["help", "others"], ["others", "help"]]) {
  test(`${order[0]} first: after a press, the connections are closed when both have come, and it is told`, async () => {
    const { page, come } = await withOthers();
    page.press();
    come[order[0]]();
    await settled();
    assert.equal(page.locked, false);
    assert.equal(page.fetched, false);
    come[order[1]]();
    await settled();
    assert.equal(page.locked, true);
    assert.equal(page.fetched, true);
  });
}

test("where other languages never come, the connections are closed 10 seconds after the first press", async () => {
  const { page, come } = await withOthers();
  come.help();
  await settled();
  page.press();
  await page.wait(9_999);
  assert.equal(page.locked, false);
  await page.wait(1);
  assert.equal(page.locked, true);
  assert.equal(page.fetched, true);
  assert.equal(page.help, "there");
});
