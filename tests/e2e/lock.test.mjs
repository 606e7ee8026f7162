// Holds that from the first press on nothing leaves the page: what would is refused, and the server hears nothing.

import assert from "node:assert/strict";
import test from "node:test";

import { Relay } from "./relay.mjs";
import {
  BOTH, COPYING, LANGUAGES, answer, answerAll, at, begin, button, copied, goOn, home, logged, open, printLetter, ready, save,
  toPlan, useBrowser,
} from "./support.mjs";

const browser = useBrowser();

const locked = (page) => page.evaluate(() => document.documentElement.dataset.locked === "");

/** How many requests of a worker a browser has on the way at once, at most. */
const MOST_ON_THE_WAY = 6;

/** Every way out of a page, each with what became of it. */
const WAYS_OUT = {
  fetch: () => fetch("?answer").then(() => "sent", () => "refused"),
  "fetch that outlives the page": () =>
    fetch("?answer", { method: "POST", body: "answer", keepalive: true }).then(() => "sent", () => "refused"),
  XMLHttpRequest: () =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.onload = () => resolve("sent");
      request.onerror = () => resolve("refused");
      request.open("GET", "?answer");
      request.send();
    }),
  image: () =>
    new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve("sent");
      image.onerror = () => resolve("refused");
      image.src = "?answer";
    }),
  WebSocket: () =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://${location.host}/?answer`);
      socket.onopen = () => resolve("sent");
      socket.onerror = () => resolve("refused");
    }),
  EventSource: () =>
    new Promise((resolve) => {
      const source = new EventSource("?answer");
      source.onopen = () => resolve("sent");
      source.onerror = () => resolve("refused");
    }),
  "style sheet": () =>
    new Promise((resolve) => {
      const link = document.createElement("link");
      link.onload = () => resolve("sent");
      link.onerror = () => resolve("refused");
      link.rel = "stylesheet";
      link.href = "?answer";
      document.head.append(link);
    }),
  "fetch ahead": () => {
    const link = document.createElement("link");
    link.rel = "prefetch";
    link.href = "?answer";
    document.head.append(link);
  },
  // It says that it was taken, whatever becomes of it: only the server knows better.
  beacon: () => void navigator.sendBeacon("?answer", "answer"),
};

test("what would leave the page is refused from the first press on, and no request reaches the server", async (t) => {
  const page = await browser.visit(t, "fi");
  assert.equal(await locked(page), false, "it says so before it is so");
  // Without the lock most of them reach our own server: the test would notice.
  const open = logged()?.length;
  assert.equal(await page.evaluate(WAYS_OUT.fetch), "sent");
  assert.equal(await page.evaluate(WAYS_OUT.XMLHttpRequest), "sent");
  if (open !== undefined) assert.equal(logged().length, open + 2);

  await begin(page);
  assert.equal(await locked(page), true);
  const before = logged()?.length;
  for (const [way, go] of Object.entries(WAYS_OUT)) {
    assert.notEqual(await page.evaluate(go), "sent", way);
  }
  await page.waitForTimeout(1000);
  if (before !== undefined) assert.deepEqual(logged().slice(before), []);
});

for (const language of LANGUAGES) {
  test(`${language}: the server hears nothing from the first question to a printed letter, with the copy made`, async (t) => {
    const page = await browser.visit(t, language, COPYING);
    await copied(page);
    const before = logged()?.length;
    await toPlan(page, BOTH);
    await page.locator(".paper summary").click();
    await save(page, "plan-save");
    await printLetter(page, "Aino Esimerkki");
    await save(page, "letter-save");
    await open(page, "letter-sent", "diary-title");
    await button(page, "threat-open").click();
    await at(page, page.say("threat-title"));
    await page.waitForTimeout(1000);
    if (before !== undefined) assert.deepEqual(logged().slice(before), []);
    assert.equal(await locked(page), true);
    assert.deepEqual(page.wrong, []);
  });
}

test("whoever begins before the copy is whole ends its making; the next visit goes on where it ended", async (t) => {
  const relay = await Relay.start(t);
  const last = relay.holdBack("sv/paper/");
  const page = await browser.blank(t, "fi", COPYING);
  await page.goto(relay.url("fi/"));
  await ready(page);
  await last.asked;
  // What has come is still being checked and put away, the larger pages last.
  const asked = relay.log.filter((line) => line.endsWith("/")).map((line) => line.slice("GET ".length));
  await page.waitForFunction(async (paths) => {
    const [name] = await caches.keys();
    if (!name) return false;
    const put = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    return paths.every((path) => put.includes(path));
  }, asked.filter((path) => path !== "/sv/paper/"));
  await begin(page);
  await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration())?.installing);
  const before = relay.log.length;
  await answerAll(page, BOTH);
  last.release();
  assert.deepEqual(relay.log.slice(before), []);
  assert.equal(await page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active)), false);

  await page.reload();
  await ready(page);
  await copied(page);
  const pages = relay.log.slice(before).filter((line) => line.endsWith("/"));
  assert.deepEqual(pages, ["GET /fi/", "GET /sv/paper/"]);
});

test("on a later visit the server hears of nothing but the browser's own question for a newer version", async (t) => {
  const relay = await Relay.start(t);
  const page = await browser.blank(t, "fi", COPYING);
  await page.goto(relay.url("fi/"));
  await ready(page);
  await copied(page);
  const before = relay.log.length;
  await page.reload();
  await ready(page);
  await toPlan(page, BOTH);
  await page.waitForTimeout(2000);
  const asked = relay.log.slice(before);
  assert.deepEqual(asked.filter((line) => line !== "GET /sw.js"), []);
  assert.ok(asked.length <= 1, "it asks once");
});

test("a newer version that comes while somebody answers waits for their next visit", async (t) => {
  const relay = await Relay.start(t);
  const page = await browser.blank(t, "fi", COPYING);
  await page.goto(relay.url("fi/"));
  await ready(page);
  await copied(page);
  await relay.publish("2");
  const newer = relay.holdBack("sw.js");
  const visit = relay.log.length;
  await page.reload();
  await ready(page);
  await begin(page);
  const before = relay.log.length;
  newer.release();
  await answerAll(page, BOTH);
  while (!relay.log.slice(visit).includes("GET /sw.js")) await page.waitForTimeout(50);
  await page.waitForTimeout(1000);
  // Its making has begun when it is ended: what is on the way then is on the way.
  const asked = relay.log.slice(before).filter((line) => line !== "GET /sw.js");
  assert.ok(asked.length <= MOST_ON_THE_WAY, asked.join("\n"));
  await page.waitForFunction(async () => {
    const { installing, waiting } = await navigator.serviceWorker.getRegistration();
    return !installing && !waiting;
  });
});

/** A browser that compiles programs whatever a policy in the page says, as Safari does. */
const letsProgramsIn = () => {
  WebAssembly.Module = class {};
};

test("where programs are let in, the lock is proved by a request that is refused for our policy", async (t) => {
  const page = await browser.blank(t, "en");
  await page.addInitScript(letsProgramsIn);
  await page.goto(home("en"));
  await ready(page);
  const before = logged()?.length;
  await begin(page);
  await page.waitForFunction(() => document.documentElement.dataset.locked === "");
  await answer(page, "none");
  await goOn(page);
  assert.equal(await page.locator(".lock").textContent(), page.say("lock-on"));
  if (before !== undefined) assert.deepEqual(logged().slice(before), []);
});

test("where nothing proves the lock, the page says so", async (t) => {
  const page = await browser.blank(t, "en", { bypassCSP: true });
  await page.addInitScript(letsProgramsIn);
  await page.goto(home("en"));
  await ready(page);
  await begin(page);
  await page.waitForFunction(() => document.documentElement.dataset.locked === "unproved");
  await answer(page, "none");
  await goOn(page);
  assert.equal(await page.locator(".lock").textContent(), page.say("lock-unproved"));
});

test("a browser that does not go by the policy is not said to", async (t) => {
  const page = await browser.visit(t, "en", { bypassCSP: true });
  await begin(page);
  assert.equal(await page.evaluate(WAYS_OUT.fetch), "sent");
  assert.equal(await locked(page), false);
});
