// Holds that a page which names a second pack closes its connections once the pack has come or failed, in a real browser.
//
// The Swedish catalogue stands for the pack: what is in it is the program's affair.

import assert from "node:assert/strict";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";

import { Relay } from "./relay.mjs";
import { DIST, begin, ready, useBrowser } from "./support.mjs";

const browser = useBrowser();

const PACK = fs.readdirSync(DIST).find((name) => /^catalogue-sv-\w+\.bin$/.test(name));
const BYTES = fs.readFileSync(path.join(DIST, PACK));

/** A visit to the first view through a relay, which can hold back or damage the pack that the page names. */
async function visit(t, prepare = () => {}) {
  const relay = await Relay.start(t);
  const integrity = `sha256-${crypto.createHash("sha256").update(BYTES).digest("base64")}`;
  const html = fs.readFileSync(path.join(DIST, "fi/index.html"), "utf8");
  const named = html.replace(" data-app=", ` data-help="../${PACK}" data-help-integrity="${integrity}" data-app=`);
  relay.bodies.set("fi/", Buffer.from(named));
  const prepared = prepare(relay);
  const page = await browser.blank(t, "fi");
  await page.addInitScript(() => {
    document.addEventListener("osuiko:help", () => {
      const { locked, help } = document.documentElement.dataset;
      globalThis.told = JSON.stringify({ locked, help, bytes: globalThis.osuikoHelp?.byteLength });
    });
  });
  await page.goto(relay.url("fi/"));
  await ready(page);
  return { page, relay, prepared };
}

const told = async (page) => JSON.parse(await (await page.waitForFunction(() => globalThis.told)).jsonValue());
const locked = (page) => page.evaluate(() => document.documentElement.dataset.locked);
const asked = (relay) => relay.log.filter((line) => line.endsWith(PACK)).length;

test("it comes by itself, and then the first press closes the connections", async (t) => {
  const { page, relay } = await visit(t);
  assert.deepEqual(await told(page), { bytes: BYTES.length });
  assert.equal(await locked(page), undefined);
  await begin(page);
  assert.equal(await locked(page), "");
  assert.equal(asked(relay), 1);
  assert.deepEqual(page.wrong, []);
});

test("a press before it has come leaves the connections open until then", async (t) => {
  const { page, relay, prepared } = await visit(t, (relay) => relay.holdBack(PACK));
  await prepared.asked;
  await begin(page);
  await page.waitForTimeout(1000);
  assert.equal(await locked(page), undefined);
  prepared.release();
  assert.deepEqual(await told(page), { locked: "", bytes: BYTES.length });
  assert.equal(asked(relay), 1);
  assert.deepEqual(page.wrong, []);
});

test("where it never comes, the connections are closed 10 seconds after the first press, and nothing is asked for after it", async (t) => {
  const { page, relay, prepared } = await visit(t, (relay) => relay.holdBack(PACK));
  await prepared.asked;
  const before = relay.log.length;
  await begin(page);
  const pressed = Date.now();
  assert.deepEqual(await told(page), { locked: "", help: "missing" });
  const seconds = (Date.now() - pressed) / 1000;
  assert.ok(seconds > 8 && seconds < 12, `${seconds}`);
  prepared.release();
  await page.waitForTimeout(1000);
  assert.deepEqual(relay.log.slice(before), []);
});

test("where it comes damaged twice it is missing, and the first press closes the connections", async (t) => {
  const { page, relay } = await visit(t, (relay) => relay.bodies.set(PACK, Buffer.from("damaged")));
  assert.deepEqual(await told(page), { help: "missing" });
  assert.equal(asked(relay), 2);
  await begin(page);
  assert.equal(await locked(page), "");
});
