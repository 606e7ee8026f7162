// Holds that where the check cannot start, the page says which of the reasons it is, and what there is without the program.
//
// Each test names the public kind of report that it comes from.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

import { frameOf, host } from "./host.mjs";
import { Relay } from "./relay.mjs";
import { DIST, LANGUAGES, ROOT, button, fit, heading, ready, useBrowser } from "./support.mjs";

const browser = useBrowser();

const block = (page) => page.locator("#boot-trouble");

/** Fails unless the help stands there, first in sight, with this one reason, and everything in it leads somewhere. */
async function saysWhy(page, key, { reload = false } = {}) {
  await block(page).getByText(page.say(key), { exact: true }).waitFor({ timeout: 30_000 });
  assert.equal(await block(page).locator("p[data-reason]:visible").count(), 1, "one reason");
  assert.equal(await block(page).locator("h2:visible").count(), 1, "one heading");
  assert.equal(await button(page, "trouble-reload").isVisible(), reload, "the button that loads the page again");
  assert.deepEqual(await page.locator("button:disabled:visible").allTextContents(), [], "buttons that do nothing");
  assert.ok(await block(page).locator('a[href="tel:116006"]').first().isVisible(), "a number to call");
  const { y } = await block(page).boundingBox();
  assert.ok(y < 400, `the help begins at ${y}`);
  for (const path of ["actions/", "breaches/", "paper/"]) {
    assert.ok(await block(page).locator(`a[href$="${path}"]`).isVisible(), path);
  }
}

/** A page in a world that `spoil` makes of the browser. */
async function spoilt(t, language, spoil) {
  const page = await browser.blank(t, language);
  await page.addInitScript(spoil);
  return page;
}

/** What Lockdown Mode takes away, as the console of an iPhone in it shows. */
const withoutWebAssembly = () => delete globalThis.WebAssembly;

/** An engine that has WebAssembly, and a setting or add-on that lets none of it in. */
const refusingWebAssembly = () => {
  for (const name of ["Module", "compile", "compileStreaming", "instantiate", "instantiateStreaming"]) {
    WebAssembly[name] = function refuse() {
      throw new WebAssembly.CompileError("blocked by policy");
    };
  }
};

for (const language of LANGUAGES) {
  test(`${language}: Lockdown Mode and settings that forbid WebAssembly are named (reports from iPhones since iOS 16)`, async (t) => {
    for (const spoil of [withoutWebAssembly, refusingWebAssembly]) {
      const page = await spoilt(t, language, spoil);
      await page.goto(`${process.env.OSUIKO_URL}/${language}/`);
      await saysWhy(page, "boot-strict");
      assert.match(page.say("boot-strict"), /Lockdown Mode/);
    }
    const county = await spoilt(t, language, withoutWebAssembly);
    await county.goto(await host(t, frameOf(language)));
    await county.frameLocator("iframe").getByText(county.say("boot-strict"), { exact: true }).waitFor();
  });
}

/** A relay whose start script is syntax that the engine does not know. */
async function unreadable(t, address) {
  const relay = await Relay.start(t);
  const html = await (await fetch(relay.url(address))).text();
  const [, script] = /src="(?:\.\.\/)+(boot-[^"]*)"/.exec(html);
  relay.bodies.set(address, Buffer.from(html.replace(new RegExp(`(${script}") integrity="[^"]*"`), "$1")));
  relay.bodies.set(script, Buffer.from("let = an engine of another day"));
  relay.log.length = 0;
  return relay;
}

test("an engine of another day is told which browsers the check works in, without loading the page again and again (reports of old tablets)", async (t) => {
  const relay = await unreadable(t, "fi/");
  const page = await spoilt(t, "fi", () => delete Array.prototype.findLast);
  await page.goto(relay.url("fi/"));
  await saysWhy(page, "boot-engine");
  assert.equal(relay.log.filter((line) => line === "GET /fi/").length, 1);
});

test("an engine that knows neither modules nor promises nor fetch is told the same (reports of set-top boxes)", async (t) => {
  const relay = await unreadable(t, "fi/");
  const page = await spoilt(t, "fi", () => {
    delete Array.prototype.findLast;
    delete globalThis.fetch;
    delete globalThis.WebAssembly;
  });
  await page.goto(relay.url("fi/"));
  await saysWhy(page, "boot-engine");
});

for (const name of ["fetch", "Promise"]) {
  test(`an engine without ${name} gets help, whatever else it has (reports of blockers that take functions away)`, async (t) => {
    const relay = await unreadable(t, "fi/");
    const page = await spoilt(t, "fi", `delete globalThis[${JSON.stringify(name)}]`);
    await page.goto(relay.url("fi/"));
    await saysWhy(page, "boot-help", { reload: true });
  });
}

test("the log-in page of a hotel in place of every file is said to be a file that was changed (reports of captive portals)", async (t) => {
  const relay = await Relay.start(t);
  const names = fs.readdirSync(DIST).filter((name) => /\.(js|wasm|bin)$/.test(name));
  for (const name of names) relay.bodies.set(name, Buffer.from("<!doctype html><title>Welcome to the hotel</title>"));
  for (const address of ["fi/", "sv/", "en/"]) {
    const page = await browser.blank(t, address.slice(0, 2));
    await page.goto(relay.url(address));
    await saysWhy(page, "boot-changed", { reload: true });
  }
  // Whoever has logged in presses the button.
  const page = await browser.blank(t, "fi");
  await page.goto(relay.url("fi/"));
  await saysWhy(page, "boot-changed", { reload: true });
  relay.bodies.clear();
  await button(page, "trouble-reload").click();
  await ready(page);
});

test("a file that breaks off in the middle is said not to have arrived (reports of weak mobile networks)", async (t) => {
  for (const kind of [/^osuiko-.*\.wasm$/, /^osuiko-.*\.js$/, /^boot-.*\.js$/]) {
    const name = fs.readdirSync(DIST).find((name) => kind.test(name));
    const page = await browser.blank(t, "fi");
    await page.route(`**/${name}`, (route) => route.abort("connectionreset"));
    await page.goto(`${process.env.OSUIKO_URL}/fi/`);
    await saysWhy(page, "trouble-fetch", { reload: true });
  }
});

test("a blocker that keeps the start script away from an engine that could run it is no old browser (reports of content blockers)", async (t) => {
  const page = await browser.blank(t, "en");
  await page.route("**/boot-*.js", (route) => route.abort("blockedbyclient"));
  await page.goto(`${process.env.OSUIKO_URL}/en/`);
  await saysWhy(page, "trouble-fetch", { reload: true });
});

test("a service that changes the script in the page itself leaves the help of the start script (reports of CDNs that optimise)", async (t) => {
  const relay = await Relay.start(t);
  const html = await (await fetch(relay.url("fi/"))).text();
  const changed = html.replace("<script>", "<script>/* optimised */");
  assert.notEqual(changed, html);
  relay.bodies.set("fi/", Buffer.from(changed));
  const page = await browser.blank(t, "fi");
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(relay.url("fi/"));
  await block(page).locator('a[href="tel:116006"]').first().waitFor();
  await page.unrouteAll({ behavior: "wait" });
  await button(page, "trouble-reload").click();
  await ready(page);
});

test("where one part is refused once and another never comes, help comes all the same (reports of overloaded servers)", async (t) => {
  const relay = await Relay.start(t);
  const names = fs.readdirSync(DIST);
  relay.failures.set(names.find((name) => /^boot-.*\.js$/.test(name)), 1);
  const held = names.find((name) => /^catalogue-fi-.*\.bin$/.test(name));
  relay.hold = (wanted) => (wanted === held ? new Promise(() => {}) : undefined);
  const page = await browser.blank(t, "fi");
  await page.goto(relay.url("fi/"), { waitUntil: "commit" });
  await saysWhy(page, "boot-slow");
});

// The file that holds everything

for (const [what, spoil, key] of [
  ["a start script that the engine cannot read", (html) => html.replace(/;\n(?=import|async|const|var|let|function|\()/, ";\n}"), "boot-help"],
  ["an engine without WebAssembly", (html) => html, "boot-strict"],
  ["an engine that cannot unpack", (html) => html, "boot-engine"],
]) {
  test(`the file on a stick says why it does not start: ${what}`, async (t) => {
    const from = path.join(DIST, "osuiko-fi.html");
    const html = fs.readFileSync(from, "utf8");
    const spoilt = spoil(html);
    const to = path.join(ROOT, "target", `spoilt-${key}.html`);
    // What was changed is let in by no policy; with the file's own there would be nothing to read but the refusal.
    const policed = spoilt === html ? spoilt : spoilt.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
    if (key === "boot-help") assert.notEqual(spoilt, html);
    fs.writeFileSync(to, policed);
    t.after(() => fs.rmSync(to, { force: true }));
    const page = await browser.blank(t, "fi");
    if (key === "boot-strict") await page.addInitScript(withoutWebAssembly);
    if (key === "boot-engine") await page.addInitScript(() => delete globalThis.DecompressionStream);
    await page.goto(pathToFileURL(to).href);
    await saysWhy(page, key, { reload: key === "boot-help" });
  });
}

test("the file on a stick without scripts leads nowhere but where its links say (reports of phones that preview files)", async (t) => {
  const page = await browser.blank(t, "fi", { javaScriptEnabled: false });
  await page.goto(pathToFileURL(path.join(DIST, "osuiko-fi.html")).href);
  await page.locator("noscript").getByText(page.say("boot-noscript"), { exact: true }).waitFor();
  assert.equal(await page.locator('a[href^="#"]').count(), 0, "a place in the page would be one of the site");
  assert.ok((await page.locator("noscript a[href='tel:116006']").count()) > 0);
});

// Slow

test("at 5 kB each second the check starts, and until then the page says that loading takes a while (reports of rural networks)", async (t) => {
  const page = await browser.blank(t, "fi");
  const session = await page.context().newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", {
    offline: false, latency: 400, downloadThroughput: 5 * 1024, uploadThroughput: 5 * 1024,
  });
  await page.goto(`${process.env.OSUIKO_URL}/fi/`, { waitUntil: "commit" });
  await block(page).getByText(page.say("boot-slow"), { exact: true }).waitFor({ timeout: 40_000 });
  assert.equal(await button(page, "trouble-reload").isVisible(), false);
  await page.locator("#app .button-main:enabled").first().waitFor({ timeout: 90_000 });
  assert.equal(await block(page).isVisible(), false);
  assert.equal(await heading(fit(page, "fi")).textContent(), page.say("start-title"));
});
