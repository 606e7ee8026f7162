// Holds that the check works in browsers that are not Chromium: from the start to a letter, locked, without a network, in a frame's policy and from the disk.

import assert from "node:assert/strict";
import { once } from "node:events";
import http from "node:http";
import path from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

import { Relay } from "../relay.mjs";
import { BOTH, DIST, home, logged, words } from "../support.mjs";
import { answerAll, answerFrom, at, atResult, openScreen, pressButton, ready } from "./acts.mjs";
import { until } from "./patience.mjs";
import { NAMES, openBrowser } from "./window.mjs";

/**
 * The address of a page on another origin that shows `framed` as `docs/embedding.md` says, and notes what it tells. The
 * frame is low enough to stand whole on the screen: a driver scrolls inside a frame, but not the page around it.
 */
async function hostPage(t, framed) {
  const page = `<!doctype html><title>Another site</title>
    <body data-told="">
    <script>addEventListener("message", ({ data }) => document.body.dataset.told += data.type + " ");</script>
    <iframe src="${framed}" width="600" height="500" referrerpolicy="no-referrer"
      sandbox="allow-scripts allow-forms allow-downloads allow-modals allow-popups"></iframe>`;
  const server = http.createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end(page);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}/`;
}

/** Waits until the browser has the whole copy of the site; before, it asks for what it lacks. */
async function copied(window) {
  await window.run(() => {
    navigator.serviceWorker.ready.then(() => {
      document.documentElement.dataset.copied = "whole";
    });
  });
  await window.settle("the whole copy", () => document.documentElement.dataset.copied);
}

/** What the making of the copy has come to, by the browser's word. */
async function copyState(window) {
  await window.run(() => {
    delete document.documentElement.dataset.copy;
    navigator.serviceWorker.getRegistration().then((registration) => {
      const { installing, active } = registration ?? {};
      document.documentElement.dataset.copy = active ? "whole" : installing ? "coming" : "none";
    });
  });
  return window.settle("word of the copy", () => document.documentElement.dataset.copy);
}

for (const name of NAMES) {
  test(`${name}: the check goes from the start to a letter, locked, and the server hears nothing of it`, async (t) => {
    const say = words("fi");
    const window = await openBrowser(t, name);
    await window.go(home("fi"));
    await ready(window);
    await copied(window);
    const before = logged()?.length;
    const asked = await answerAll(window, say, BOTH);
    assert.ok(asked.length >= 8, `only ${asked.join(" ")}`);
    await atResult(window);
    const cases = await window.run(() => [...document.querySelectorAll(".case-name")].map((title) => title.textContent.replaceAll("\u00ad", "")));
    for (const key of ["vastaamo-2018", "westlog-2023"]) assert.ok(cases.includes(say.say(`breach-${key}`)), `${key}: ${cases}`);
    await openScreen(window, "plan");
    await at(window, say.say("plan-title"));
    assert.equal(await window.run(() => document.querySelector(".lock").textContent.replaceAll("\u00ad", "")), say.say("lock-on"));
    await openScreen(window, "letters");
    await at(window, say.say("letters-title"));
    if (before !== undefined) assert.deepEqual(logged().slice(before), []);

    // The lock is no sentence: what would leave is refused.
    await window.run(() => {
      fetch("?answer").then(() => "sent", () => "refused").then((word) => {
        document.documentElement.dataset.fetch = word;
      });
    });
    assert.equal(await window.settle("an answer to a fetch", () => document.documentElement.dataset.fetch), "refused");
    if (before !== undefined) assert.deepEqual(logged().slice(before), []);
  });

  test(`${name}: whoever begins before the copy is whole ends its making; the next visit makes it whole, and needs no network`, async (t) => {
    const say = words("fi");
    const relay = await Relay.start(t);
    const last = relay.holdBack("sv/paper/");
    const window = await openBrowser(t, name);
    await window.go(relay.url("fi/"));
    await ready(window);
    await last.asked;
    assert.equal(await copyState(window), "coming");
    await pressButton(window, say.say("start-myself"));
    await at(window, say.say("question-services"));
    await until("the end of its making", async () => (await copyState(window)) === "none");
    const before = relay.log.length;
    await answerFrom(window, say, BOTH);
    await atResult(window);
    assert.deepEqual(relay.log.slice(before), []);
    last.release();

    await window.go(relay.url("fi/"));
    await ready(window);
    await copied(window);
    relay.stop();
    await window.go(relay.url("fi/"));
    await ready(window);
    await answerAll(window, say, BOTH);
    await atResult(window);
  });

  test(`${name}: the check runs in a frame on a page of somebody else, without an origin`, async (t) => {
    const say = words("sv");
    const window = await openBrowser(t, name);
    await window.go(await hostPage(t, `${home("sv")}embed/?height=tell`));
    const told = await window.settle("word from the frame", () => {
      const { told } = document.body.dataset;
      return told.includes("ready") && told;
    });
    assert.match(told, /height/);
    await window.enter("the frame", () => document.querySelector("iframe"));
    assert.equal(await window.run(() => self.origin), "null");
    await answerAll(window, say, {});
    await atResult(window);
  });

  test(`${name}: the file that holds everything runs from the disk`, async (t) => {
    const say = words("en");
    const window = await openBrowser(t, name);
    await window.go(pathToFileURL(path.join(DIST, "osuiko-en.html")).href);
    await ready(window);
    await answerAll(window, say, { services: "none", told: "none", noticed: ["nothing"] });
    await atResult(window);
  });
}
