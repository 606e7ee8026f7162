// Holds that Start waits for the first pack alone, that the connections are closed once the help pack has come or failed,
// and that the views which need it say so in words while it is not there.

import assert from "node:assert/strict";
import fs from "node:fs";
import test from "node:test";

import { Relay } from "./relay.mjs";
import { BOTH, DIST, LANGUAGES, answerAll, at, begin, button, heading, ready, startable, useBrowser } from "./support.mjs";

const browser = useBrowser();

const pack = (language) => fs.readdirSync(DIST).find((name) => name.startsWith(`help-${language}-`) && name.endsWith(".bin"));

/** Has the page wait for the help as long as it takes: on a slow machine a test needs more than the page's ten seconds. */
const patient = () => {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (work, delay, ...given) => setTimeout(work, delay === 10_000 ? 600_000 : delay, ...given);
};

/** A visit to the first view through a relay, which can hold back or damage the help pack. */
async function visit(t, language, prepare = () => {}, before = () => {}) {
  const relay = await Relay.start(t);
  const prepared = prepare(relay, pack(language));
  const page = await browser.blank(t, language);
  await page.addInitScript(before);
  await page.addInitScript(() => {
    addEventListener("click", () => (globalThis.pressed ??= performance.now()), { capture: true });
    document.addEventListener("osuiko:help", () => {
      const { locked, help } = document.documentElement.dataset;
      globalThis.waited = performance.now() - globalThis.pressed;
      globalThis.told = JSON.stringify({ locked, help });
    });
  });
  await page.goto(relay.url(`${language}/`));
  await startable(page);
  return { page, relay, prepared };
}

const held = (relay, name) => relay.holdBack(name);
// The page itself waits ten seconds for the help, so the test waits longer.
const told = async (page) => JSON.parse(await (await page.waitForFunction(() => globalThis.told, null, { timeout: 30_000 })).jsonValue());
const locked = (page) => page.evaluate(() => document.documentElement.dataset.locked);
const lockShown = (page) => page.getByText(page.say("lock-on"), { exact: true });
const asked = (relay, language) => relay.log.filter((line) => line.endsWith(pack(language))).length;

/** From the first question to where the plan would be. */
async function toPlanWithout(page) {
  await answerAll(page, BOTH);
  await page.locator("#to-plan").click();
}

/** What stands where the help would, once it is known to be missing: words, pages without a program, numbers to call. */
async function saysWhatElse(page) {
  await page.locator("h1, #view-heading").getByText(page.say("help-missing-title")).waitFor();
  await page.getByText(page.say("help-missing"), { exact: true }).waitFor();
  for (const key of ["help-missing-actions", "help-missing-paper"]) {
    assert.ok(await page.getByRole("link", { name: page.say(key) }).isVisible(), key);
  }
  assert.ok((await page.locator(".people a[href^='tel:']").count()) >= 2, "no number to call");
}

for (const language of LANGUAGES) {
  test(`${language}: it comes by itself, and then the first press closes the connections`, async (t) => {
    const { page, relay } = await visit(t, language);
    assert.deepEqual(await told(page), { help: "there" });
    // Behind it come the packs of the other languages.
    await ready(page);
    assert.equal(await locked(page), undefined);
    await begin(page);
    assert.equal(await locked(page), "");
    await lockShown(page).waitFor();
    assert.equal(asked(relay, language), 1);
    assert.deepEqual(page.wrong, []);
  });

  test(`${language}: without it the plan says that it is coming, and shows itself when it has come`, async (t) => {
    const { page, relay, prepared } = await visit(t, language, held, patient);
    await prepared.asked;
    await begin(page);
    await page.waitForTimeout(1000);
    assert.equal(await locked(page), undefined, "closed before it has come");
    assert.equal(await lockShown(page).count(), 0, "it says so before it is so");
    await toPlanWithout(page);
    await at(page, page.say("help-wait-title"));
    await page.getByText(page.say("help-wait"), { exact: true }).waitFor();
    prepared.release();
    await page.locator(".plan-step").first().waitFor();
    assert.equal(await heading(page).textContent(), page.say("plan-title"));
    assert.equal(await locked(page), "");
    await lockShown(page).waitFor();
    assert.equal(asked(relay, language), 1);
    assert.deepEqual(page.wrong, []);
  });

  test(`${language}: where it never comes, every view that needs it says what else there is`, async (t) => {
    const { page, relay, prepared } = await visit(t, language, held);
    await prepared.asked;
    await begin(page);
    const before = relay.log.length;
    assert.deepEqual(await told(page), { locked: "", help: "missing" });
    // By the clock of the page: a slow test machine is no slow page.
    const seconds = (await page.evaluate(() => globalThis.waited)) / 1000;
    assert.ok(seconds > 8 && seconds < 13, `${seconds}`);
    await lockShown(page).waitFor();
    prepared.release();
    await toPlanWithout(page);
    await saysWhatElse(page);
    await page.locator("footer summary").click();
    await button(page, "proof-open").click();
    await saysWhatElse(page);
    // Whoever is threatened finds everything all the same.
    await button(page, "threat-open").click();
    await at(page, page.say("threat-title"));
    await button(page, "threat-statement").click();
    await saysWhatElse(page);
    assert.deepEqual(relay.log.slice(before), [], "something was asked for after the lock");
  });
}

test("where it comes damaged twice it is missing, and the first press closes the connections", async (t) => {
  const { page, relay } = await visit(t, "fi", (relay, name) => relay.bodies.set(name, Buffer.from("damaged")));
  assert.deepEqual(await told(page), { help: "missing" });
  assert.equal(asked(relay, "fi"), 2);
  await ready(page);
  await begin(page);
  assert.equal(await locked(page), "");
  await toPlanWithout(page);
  await saysWhatElse(page);
});

test("where the network ends before it has come, it is missing and the check goes on", async (t) => {
  const { page, prepared, relay } = await visit(t, "fi", held);
  await prepared.asked;
  relay.stop();
  assert.deepEqual(await told(page), { help: "missing" });
  await begin(page);
  await toPlanWithout(page);
  await saysWhatElse(page);
});

test("the help of another build is told from the right one, and counts as missing", async (t) => {
  const other = fs.readFileSync(`${DIST}/${pack("sv")}`);
  const { page } = await visit(t, "fi", (relay, name) => {
    relay.bodies.set(name, other);
    // A network in between that takes the integrity away as well.
    const html = fs.readFileSync(`${DIST}/fi/index.html`, "utf8");
    relay.bodies.set("fi/", Buffer.from(html.replace(/ data-help-integrity="[^"]*"/, "")));
  });
  await ready(page);
  await begin(page);
  await toPlanWithout(page);
  await saysWhatElse(page);
});
