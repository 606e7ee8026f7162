// Holds that the check opens and works without a network, that a newer version waits until it is asked for, and that
// without a copy, or with a damaged one, everything still works.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import test from "node:test";

import { chromium } from "playwright-core";

import { Relay } from "./relay.mjs";
import {
  BOTH, COPYING, LANGUAGES, answer, asked, at, begin, button, chosen, copied, fit, goOn, heading, home, readPlainly, ready,
  toPlan, toResult, useBrowser,
} from "./support.mjs";

const browser = useBrowser();

/** A page at the check in Finnish, through a relay of its own, with the copy made. */
async function withCopy(t, context = {}) {
  const relay = await Relay.start(t);
  const page = await browser.blank(t, "fi", { ...COPYING, ...context });
  await page.goto(relay.url("fi/"));
  await ready(page);
  await copied(page);
  return { relay, page };
}

/** The addresses in the copies that the browser keeps, by the name of the copy. */
const copies = (page) =>
  page.evaluate(async () => {
    const found = {};
    for (const name of await caches.keys()) {
      const keys = await (await caches.open(name)).keys();
      found[name] = keys.map(({ url }) => url);
    }
    return found;
  });

const version = (page) => page.evaluate(() => document.documentElement.dataset.version ?? "1");

const notice = (page) => page.getByText(page.say("update-ready"), { exact: true });

// Without a network

test("the copy is made of what has been loaded: nothing that is named by its content is asked for twice", async (t) => {
  const { relay, page } = await withCopy(t);
  const named = relay.log.filter((line) => /-[0-9a-f]{16}\./.test(line));
  assert.equal(new Set(named).size, named.length, named.join("\n"));
  const [[, kept], ...others] = Object.entries(await copies(page));
  assert.deepEqual(others, []);
  assert.ok(kept.length > 50);
  assert.ok(kept.every((address) => address.startsWith(relay.url(""))));
});

test("without a network everything that is read is there", async (t) => {
  const { relay, page } = await withCopy(t);
  await page.context().setOffline(true);
  const before = relay.log.length;
  await page.reload();
  await ready(page);
  await toPlan(page, BOTH);
  assert.deepEqual(page.wrong, []);
  for (const address of ["", "sv/", "en/?from=paper", "fi/index.html", "fi/breaches/", "en/breaches/westlog-2023/", "sv/actions/", "fi/paper/"]) {
    await page.goto(relay.url(address));
    assert.ok((await page.locator("main").innerText()).length > 20, address);
  }
  // Links lead on from a folder, so its address must end like one.
  await page.goto(relay.url("fi/breaches"));
  assert.equal(page.url(), relay.url("fi/breaches/"));
  // The browser's own question whether there is a newer version goes by no page's network.
  assert.deepEqual(relay.log.slice(before).filter((line) => line !== "GET /sw.js"), []);
});

test("with the server gone the whole check works, in every language", async (t) => {
  const { relay, page } = await withCopy(t);
  relay.stop();
  for (const language of LANGUAGES) {
    const other = fit(await page.context().newPage(), language);
    await other.goto(relay.url(`${language}/`));
    await ready(other);
    await toPlan(other, BOTH);
    assert.deepEqual(other.wrong, []);
  }
  // What is for programs, and true only as it is now, is not answered from a copy.
  await assert.rejects(page.goto(relay.url("catalogue.json")));
});

test("the copy holds what is public and the same for everybody, and nothing of what was answered", async (t) => {
  const { page } = await withCopy(t);
  const before = await copies(page);
  await toPlan(page, BOTH);
  assert.deepEqual(await copies(page), before);
});

// A newer version

test("a newer version waits until it is asked for, then the old copy goes", async (t) => {
  const { relay, page } = await withCopy(t);
  await page.reload();
  await ready(page);
  const [old] = Object.keys(await copies(page));
  await relay.publish("2");
  await page.reload();
  await ready(page);
  await notice(page).waitFor();
  assert.equal(await version(page), "1");
  await page.reload();
  await ready(page);
  await notice(page).waitFor();
  assert.equal(await version(page), "1", "the newer version came unasked");

  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  await button(page, "update-now").click();
  await page.waitForFunction(() => document.documentElement.dataset.version === "2");
  await ready(page);
  await page.waitForLoadState();
  await page.waitForTimeout(1000);
  assert.equal(loads, 1, "it loads once");
  assert.equal(await notice(page).isVisible(), false);
  // The newer worker answers before it has taken the old copy away.
  await page.waitForFunction(async (old) => !(await caches.keys()).includes(old), old);
  assert.equal(Object.keys(await copies(page)).length, 1);
  assert.deepEqual(page.wrong, []);

  relay.stop();
  await page.reload();
  await toPlan(page, BOTH);
  assert.equal(await version(page), "2");
});

test("answers are not lost to a newer version: nothing is said of it beside them, and another tab's choice leaves them", async (t) => {
  const { relay, page } = await withCopy(t);
  await page.reload();
  await ready(page);
  const answering = fit(await page.context().newPage(), "fi");
  await answering.goto(relay.url("fi/"));
  await ready(answering);
  await begin(answering);
  await answer(answering, BOTH.services);
  // In front of the browser is one tab at a time, but not when nobody sees it.
  await answering.evaluate(() => Object.defineProperty(document, "hidden", { get: () => true }));

  await relay.publish("2");
  await page.reload();
  await notice(page).waitFor();
  await button(page, "update-now").click();
  await page.waitForFunction(() => document.documentElement.dataset.version === "2");

  assert.equal((await chosen(answering)).length, BOTH.services.length);
  assert.equal(await notice(answering).isVisible(), false);
  await goOn(answering);
  await button(answering, "question-back").click();
  await at(answering, answering.say("question-services"));
  assert.equal((await chosen(answering)).length, BOTH.services.length);
  assert.equal(await version(answering), "1");
});

test("with answers given, the first view does not offer to load a newer version", async (t) => {
  const { relay, page } = await withCopy(t);
  await page.reload();
  await ready(page);
  await relay.publish("2");
  await page.reload();
  await notice(page).waitFor();
  await begin(page);
  await answer(page, BOTH.services);
  await goOn(page);
  await button(page, "question-back").click();
  await at(page, page.say("question-services"));
  await button(page, "question-back").click();
  await at(page, page.say("start-title"));
  assert.equal(await notice(page).isVisible(), false);
});

// Damage, and no copy at all

/** Puts something else in the copy, in the place of the one file whose address fits `which`. */
const damage = (page, which) =>
  page.evaluate(async (which) => {
    const [name] = await caches.keys();
    const copy = await caches.open(name);
    const [request] = (await copy.keys()).filter(({ url }) => which.test(url));
    await copy.put(request, new Response("damaged", { headers: { "content-type": "text/html" } }));
    return request.url;
  }, which);

const content = (page, address) => page.evaluate(async (address) => (await (await caches.match(address)).text()), address);

test("what is damaged in the copy is got anew, and mended", async (t) => {
  const { relay, page } = await withCopy(t);
  const damaged = [];
  for (const which of [/\/fi\/$/, /\/boot-/, /\/style-/, /\/catalogue-fi-/, /\/osuiko-.*wasm$/, /\/osuiko-.*js$/]) {
    damaged.push(await damage(page, which));
  }
  assert.equal(await content(page, damaged[0]), "damaged");
  // A page of its own has nothing of this in its memory, and must ask for all of it.
  await page.close();
  const other = fit(await page.context().newPage(), "fi");
  await other.goto(relay.url("fi/"));
  await ready(other);
  for (const address of damaged) assert.notEqual(await content(other, address), "damaged", address);
  relay.stop();
  await other.reload();
  await toResult(other, BOTH);
  assert.deepEqual(other.wrong, []);
});

test("a damaged copy without a network shows words and help, never a wrong result", async (t) => {
  const { relay, page } = await withCopy(t);
  await damage(page, /\/catalogue-fi-/);
  // It would be mended from there.
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  relay.stop();
  await page.reload();
  await page.getByText(page.say("trouble-fetch"), { exact: true }).waitFor();
});

/** Whether a page runs a script that stands in it. */
const runsInline = (page) =>
  page.evaluate(() => {
    const script = document.createElement("script");
    try {
      script.text = "globalThis.ran = true";
    } catch {
      // Trusted Types refuse even to write it.
    }
    document.head.append(script);
    return globalThis.ran === true;
  });

for (const [what, strip] of Object.entries({
  "no policy": ({ "content-security-policy": _, ...rest }) => rest,
  "no header but the type": ({ "content-type": type }) => ({ "content-type": type }),
  "another policy": (headers) => ({ ...headers, "content-security-policy": "script-src * 'unsafe-inline' 'wasm-unsafe-eval'", "x-other": "1" }),
})) {
  test(`a copy made while the server sent ${what} has the headers of the build`, async (t) => {
    const relay = await Relay.start(t);
    relay.headers = strip;
    const page = await browser.blank(t, "fi", COPYING);
    await page.goto(relay.url("fi/"));
    await ready(page);
    assert.equal(await runsInline(page), true, "the relay has changed nothing");
    await copied(page);
    const [[, kept], ...others] = Object.entries(await copies(page));
    assert.deepEqual(others, []);

    const later = fit(await page.context().newPage(), "fi");
    for (const address of ["fi/", "fi/index.html", "sv/breaches/", "fi/embedding/", ""]) {
      const response = await later.goto(relay.url(address));
      assert.equal(response.fromServiceWorker(), true, address);
      assert.equal(await runsInline(later), false, `${address} runs a script of somebody else`);
    }
    const sent = (response) => Object.fromEntries(response.headers);
    for (const address of kept) {
      const of = await later.evaluate(async (address) => Object.fromEntries((await fetch(address)).headers), address);
      const right = sent(await fetch(address.replace(relay.url(""), `${process.env.OSUIKO_URL}/`), { headers: { "accept-encoding": "identity" } }));
      for (const name of ["connection", "content-length", "date", "vary", "keep-alive"]) delete right[name];
      assert.deepEqual(of, right, address);
    }
    // The check works under them. What was refused above stands in the console.
    later.wrong.length = 0;
    await later.goto(relay.url("fi/"));
    await toResult(later, BOTH);
    assert.deepEqual(later.wrong, []);
  });
}

test("a file put into the copy by somebody else, with the right content and no policy, comes with the policy", async (t) => {
  const { page } = await withCopy(t);
  await page.evaluate(async () => {
    const [name] = await caches.keys();
    const copy = await caches.open(name);
    const kept = await copy.match(location.href);
    await copy.put(location.href, new Response(await kept.text(), { headers: { "content-type": "text/html" } }));
  });
  await page.reload();
  await ready(page);
  assert.equal(await runsInline(page), false);
});

test("where something on the way changes pages, no copy is tried again before a day has gone (reports of CDNs that add to pages)", async (t) => {
  const relay = await Relay.start(t);
  for (const path of ["fi/actions/", "sv/actions/", "en/actions/"]) {
    const html = await (await fetch(relay.url(path))).text();
    relay.bodies.set(path, Buffer.from(html.replace("</body>", "<!-- served by the edge --></body>")));
  }
  const page = await browser.blank(t, "fi", COPYING);
  await page.goto(relay.url("fi/"));
  await ready(page);
  // The cache of the note is there for a moment before the note is in it.
  const notedAt = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((name) => name.endsWith("changed"));
      const cache = name && (await caches.open(name));
      const [key] = (await cache?.keys()) ?? [];
      return key && (await cache.match(key))?.text();
    });
  while (!(await notedAt())) await page.waitForTimeout(100);
  const again = async () => {
    let before;
    do {
      before = relay.log.length;
      await page.waitForTimeout(1000);
    } while (relay.log.length > before);
    await page.reload();
    await ready(page);
    await page.waitForTimeout(2000);
    return relay.log.slice(before).filter((line) => /^GET \/(fi|sv|en)\/./.test(line) && !/\/fi\/$/.test(line));
  };
  assert.deepEqual(await again(), []);
  assert.deepEqual(await again(), []);
  // A day later it is tried once more.
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((name) => name.endsWith("changed"));
    const cache = await caches.open(name);
    const [key] = await cache.keys();
    const [build, when] = (await (await cache.match(key)).text()).split(" ");
    await cache.put(key, new Response(`${build} ${Number(when) - 86_400_001}`));
  });
  assert.ok((await again()).length > 0, "it is never tried again");
});

test("with a copy, a case opened from the result is no request, but for the browser's own question for the worker", async (t) => {
  const { relay, page } = await withCopy(t);
  await page.reload();
  await toResult(page, BOTH);
  const before = relay.log.length;
  const [opened] = await Promise.all([page.context().waitForEvent("page"), openCase(page)]);
  await opened.locator("h1").waitFor();
  await opened.waitForTimeout(3000);
  assert.match(opened.url(), /\/fi\/breaches\/[\w-]+\/$/);
  assert.deepEqual(relay.log.slice(before).filter((line) => line !== "GET /sw.js"), []);
});

/** Presses the first link to the page of a case. */
async function openCase(page) {
  const link = page.locator('main a[href^="breaches/"]').first();
  for (const details of await page.locator("main summary").all()) {
    if (await link.isVisible()) break;
    if (await details.isVisible()) await details.click();
  }
  await link.click();
}

test("a copy that is gone is no trouble while there is a network", async (t) => {
  const { page } = await withCopy(t);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await ready(page);
  await toResult(page, BOTH);
  assert.deepEqual(page.wrong, []);
});

test("where there is no room for a copy, everything else works, and no half of one stays", async (t) => {
  const page = await browser.blank(t, "fi", COPYING);
  // The worker is registered a moment after the first view, tries, and takes away what it has begun.
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = async function (...given) {
      const registration = await register.apply(this, given);
      const worker = registration.installing;
      const note = () => (globalThis.gaveUp = !worker || worker.state === "redundant");
      worker?.addEventListener("statechange", note);
      note();
      return registration;
    };
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: process.env.OSUIKO_URL, quotaSize: 100_000 });
  await page.goto(home("fi"));
  await ready(page);
  await page.waitForFunction(() => globalThis.gaveUp);
  await page.waitForFunction(async () => (await caches.keys()).length === 0);
  assert.deepEqual(await copies(page), {});
  await toResult(page, BOTH);
  assert.deepEqual(page.wrong, []);
});

for (const [what, refuse] of Object.entries({
  "refuses it": () => {
    Object.getPrototypeOf(navigator.serviceWorker).register = () => Promise.reject(new DOMException("no", "SecurityError"));
  },
  "does not know it": () => {
    delete Object.getPrototypeOf(navigator).serviceWorker;
  },
  "does not even say so": () => {
    Object.defineProperty(navigator, "serviceWorker", {
      get() {
        throw new DOMException("no", "SecurityError");
      },
    });
  },
  "never answers": () => {
    Object.getPrototypeOf(navigator.serviceWorker).register = () => new Promise(() => {});
  },
})) {
  test(`the check works where the browser is asked to keep a copy and ${what}`, async (t) => {
    const page = await browser.blank(t, "fi", COPYING);
    await page.addInitScript(refuse);
    await page.goto(home("fi"));
    await ready(page);
    await toResult(page, BOTH);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.locked), "");
    assert.deepEqual(page.wrong, []);
  });
}

test("the check works where the browser lets no site keep anything", async (t) => {
  // The setting "block all cookies", as a person finds it in Chromium.
  const page = await persistent(t, { profile: { default_content_setting_values: { cookies: 2 } } });
  await page.goto(home("fi"));
  await ready(page);
  assert.equal(await page.evaluate(() => { try { return localStorage.length; } catch { return "refused"; } }), "refused");
  await toResult(page, BOTH);
  assert.deepEqual(page.wrong, []);
});

test("in a frame nothing is kept, and no copy is made", async (t) => {
  const relay = await Relay.start(t);
  // A server in between that has lost what keeps the page out of frames.
  relay.headers = ({ "x-frame-options": _, "content-security-policy": __, ...rest }) => rest;
  // Somebody's page at an address where the browser would let a worker be kept.
  relay.bodies.set("", Buffer.from('<!doctype html><html lang="fi"><title>x</title>'));
  const page = await browser.blank(t, "fi", { ...COPYING, bypassCSP: true });
  await page.goto(relay.url(""));
  await page.evaluate((src) => {
    const frame = document.createElement("iframe");
    frame.src = src;
    frame.title = "x";
    document.body.append(frame);
  }, relay.url("fi/"));
  const frame = page.frameLocator("iframe");
  await frame.locator("#app .button-main:enabled").click();
  await frame.locator("form.question").waitFor();
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  assert.ok(!relay.log.some((line) => line.includes("sw.js")));
});

// Going away and coming back

test("brought back whole by the browser, the page goes on where it was, still closed", async (t) => {
  const page = await persistent(t, {}, { ignoreDefaultArgs: ["--disable-back-forward-cache", "--enable-automation"] });
  await page.goto(home("fi"));
  await ready(page);
  await page.evaluate(() => addEventListener("pageshow", ({ persisted }) => (window.broughtBack = persisted)));
  await begin(page);
  await answer(page, BOTH.services);
  await goOn(page);
  const question = await asked(page);
  await page.goto(`${home("fi")}actions/`);
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => window.broughtBack === true);
  assert.equal(await asked(page), question);
  assert.equal(await page.evaluate(() => fetch("?x").then(() => "sent", () => "refused")), "refused");
  await button(page, "question-back").click();
  await at(page, page.say("question-services"));
  assert.equal((await chosen(page)).length, BOTH.services.length);
});

// Installing

for (const language of LANGUAGES) {
  test(`${language}: the check can be installed, under a name that tells nothing`, async (t) => {
    const page = await persistent(t, {}, {}, language);
    const session = await page.context().newCDPSession(page);
    await page.goto(home(language));
    await ready(page);
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    assert.deepEqual(installabilityErrors, []);
    const { errors, data } = await session.send("Page.getAppManifest");
    assert.deepEqual(errors, []);
    const manifest = JSON.parse(data);
    assert.equal(manifest.name, page.say("neutral-title"));
    assert.equal(manifest.short_name, page.say("neutral-title"));
    assert.equal(manifest.lang, language);
    assert.deepEqual(page.wrong, []);
  });
}

/** A page in a profile of its own on the disk, as a person has one, with these settings. */
async function persistent(t, settings = {}, options = {}, language = "fi") {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "osuiko-profile-"));
  fs.mkdirSync(path.join(folder, "Default"));
  fs.writeFileSync(path.join(folder, "Default", "Preferences"), JSON.stringify(settings));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"], reducedMotion: "reduce", ...options,
  });
  t.after(async () => {
    await context.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  await context.addInitScript(readPlainly);
  return fit(await context.newPage(), language);
}

// The file that holds everything

for (const language of LANGUAGES) {
  test(`${language}: one file from the disk holds the whole check, without any network`, async (t) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "osuiko-file-"));
    t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
    for (const name of LANGUAGES.map((language) => `osuiko-${language}.html`)) {
      const response = await fetch(new URL(`../${name}`, home(language)));
      assert.match(response.headers.get("content-disposition"), /^attachment/);
      fs.writeFileSync(path.join(folder, name), Buffer.from(await response.arrayBuffer()));
    }
    const page = await browser.blank(t, language, { offline: true });
    const asked = [];
    page.context().on("request", (request) => asked.push(request.url()));
    const address = `file://${folder}/osuiko-${language}.html`;
    await page.goto(address);
    await ready(page);
    await toResult(page, BOTH);
    // What leads out of the file leads to the site: beside the file there is nothing.
    const record = await page.locator('a[href^="breaches/"]').first().evaluate((link) => link.href);
    assert.match(record, new RegExp(`^https://[^/]+/.*${language}/breaches/`));
    await page.locator("#to-plan").click();
    await at(page, page.say("plan-title"));
    for (const details of await page.locator("summary").all()) await details.click();
    await button(page, "threat-open").click();
    await at(page, page.say("threat-title"));
    await button(page, "threat-statement").click();
    await at(page, page.say("letter-police"));
    await page.locator(".letter-paper").getByText(page.say("letter-closing")).waitFor();
    assert.deepEqual(asked.filter((url) => !url.startsWith("data:")), [address]);
    assert.equal(page.url(), address);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.locked), "");
    assert.equal(await page.evaluate(() => fetch("data:,").then(() => "sent", () => "refused")), "refused");

    // The other languages are files beside this one.
    await page.reload();
    await ready(page);
    const other = LANGUAGES.find((other) => other !== language);
    await page.locator(`.language-choice a[lang=${other}]`).click();
    await page.waitForURL(`file://${folder}/osuiko-${other}.html`);
    assert.equal(await heading(page).getAttribute("id"), "view-heading");
    await ready(page);
  });
}
