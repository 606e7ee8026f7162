// Holds that files that are saved leave nothing of their content in the profile of the browser, nor what was kept and forgotten,
// and that what is freed in the memory of the program is overwritten.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import test from "node:test";

import { chromium } from "playwright-core";

import {
  BOTH, NEITHER, THREATENED, WEATHER, at, button, field, fit, home, open, openScreen, readPlainly, ready, save,
  startOver, toPlan, toReview, useBrowser,
} from "./support.mjs";

const browser = useBrowser();

/** What is typed, in letters that stand nowhere else and need a percent sign in an address. */
const MARK = "Zqxäinö Särkkwuori";

/** What is saved in the way that leaves it in the profile. */
const CONTROL = "Zqxcontrol";

/** A text as it may stand in a file. */
const written = (text) => [
  Buffer.from(text, "utf8"),
  Buffer.from(text, "utf16le"),
  Buffer.from(text, "utf16le").swap16(),
  Buffer.from(encodeURIComponent(text)),
  Buffer.from(encodeURI(text).toLowerCase()),
  Buffer.from(JSON.stringify(text).slice(1, -1)),
];

/** The files below a folder in which one of the texts stands, with the text. */
function holding(folder, texts) {
  const found = [];
  for (const name of fs.readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, name);
    if (!fs.lstatSync(file).isFile()) continue;
    const content = fs.readFileSync(file);
    for (const text of texts) if (written(text).some((bytes) => content.includes(bytes))) found.push(`${name}: ${text}`);
  }
  return found;
}

/** A window of a browser with a profile of its own, on the first view; `close` ends the browser. */
async function withProfile(t) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "osuiko-profile-"));
  const downloads = fs.mkdtempSync(path.join(os.tmpdir(), "osuiko-files-"));
  t.after(() => [folder, downloads].forEach((path) => fs.rmSync(path, { recursive: true, force: true })));
  async function start() {
    // Closed twice it stays closed; left open it would keep the test from ending.
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: process.env.CHROMIUM,
      args: ["--no-sandbox", "--disable-gpu"],
      downloadsPath: downloads,
      serviceWorkers: "block",
    });
    t.after(() => context.close());
    await context.addInitScript(readPlainly);
    const page = fit(await context.newPage(), "fi");
    await page.goto(home("fi"));
    await ready(page);
    return Object.assign(page, { close: () => context.close() });
  }
  return { folder, start };
}

test("of files that were saved the profile of the browser has nothing but their names", async (t) => {
  const { folder, start } = await withProfile(t);
  const page = await start();
  const addresses = [];
  await page.exposeFunction("note", (address) => addresses.push(address));
  await page.evaluate(() => {
    const [make, end] = [URL.createObjectURL, URL.revokeObjectURL];
    URL.createObjectURL = (blob) => {
      const address = make.call(URL, blob);
      window.note(`made ${address}`);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      window.note(`gone ${address}`);
      end.call(URL, address);
    };
  });
  const saved = [];
  const keep = async (key) => saved.push(await save(page, key));
  await toReview(page, THREATENED);
  await keep("keep-file");
  await open(page, "review-continue", "result-title").catch(() => {});
  await openScreen(page, "plan", "plan-title");
  await page.locator(".paper summary").click();
  await keep("plan-save");
  await openScreen(page, "letters", "letters-title");
  await page.locator(".letter-offer button").first().click();
  await field(page, "field-name").fill(MARK);
  await keep("letter-save");
  await open(page, "letter-sent", "diary-title");
  await field(page, "field-what").fill(MARK);
  await page.getByLabel(page.say("diary-reply"), { exact: true }).check();
  await button(page, "diary-keep").click();
  await keep("diary-save");
  await keep("diary-calendar");
  assert.equal(saved.length, 5);
  assert.equal(saved.filter(({ text }) => text.includes(MARK)).length, 2, "letter and notes have the mark");
  assert.equal(await page.locator("body [href^='data:']").count(), 0);
  const gone = () => addresses.filter((line) => line.startsWith("gone ")).length;
  for (let more = 0; more < 300 && gone() < saved.length; more += 1) await page.waitForTimeout(100);
  const made = addresses.filter((line) => line.startsWith("made "));
  assert.equal(made.length, 5);
  assert.deepEqual(addresses.filter((line) => line.startsWith("gone ")).map((line) => line.replace("gone", "made")), made);
  // Saved by an address that is its content, as a page could do too, a word is in the profile for long.
  await Promise.all([
    page.waitForEvent("download"),
    page.evaluate((text) => Object.assign(document.createElement("a"), { href: `data:text/plain,${text}`, download: "x.txt" }).click(), CONTROL),
  ]);
  await page.close();

  // What stands in the files and nowhere on the site: typed words, and answers beside each other.
  const telling = [MARK, "\"services\":[", "\"noticed\":[\"threat\""];
  for (const text of telling) assert.ok(saved.some((file) => file.text.replaceAll(/\s*([[\]:,])\s*/g, "$1").includes(text)), text);
  assert.deepEqual(holding(folder, telling), []);
  assert.notDeepEqual(holding(folder, [CONTROL]), [], "the same look finds what is there");
});

test("what was kept and forgotten is in no file of the browser once it is closed", async (t) => {
  const { folder, start } = await withProfile(t);
  let page = await start();
  await toReview(page, BOTH);
  const held = "\"therapy-provider\"";
  await page.getByRole("button").filter({ hasText: page.say("keep-here", { date: "…" }).split("…")[0].trim() }).click();
  await page.getByText(page.say("keep-forget"), { exact: true }).waitFor();
  await page.waitForTimeout(1000);
  await page.close();
  assert.notDeepEqual(holding(folder, [held]), [], "kept answers lie on the disk");
  page = await start();
  await button(page, "start-go-on").waitFor();
  await page.route(`${WEATHER}**`, (route) => route.fulfill({ body: "weather", contentType: "text/html" }));
  await Promise.all([page.waitForURL(WEATHER), button(page, "leave").click()]);
  await page.close();
  assert.deepEqual(holding(folder, [held]), []);
});

test("after starting over and after leaving nothing that was typed or answered is in the memory of the program", async (t) => {
  const page = await browser.blank(t, "fi");
  await page.addInitScript(() => {
    const compile = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...all) => {
      const made = await compile.apply(WebAssembly, all);
      // The build gives it a shorter name.
      window.memory = Object.values(made.instance.exports).find((part) => part instanceof WebAssembly.Memory);
      return made;
    };
  });
  await page.goto(home("fi"));
  await ready(page);
  const times = (text) =>
    page.evaluate((text) => {
      const [bytes, wanted] = [new Uint8Array(window.memory.buffer), new TextEncoder().encode(text)];
      let found = 0;
      for (let at = bytes.indexOf(wanted[0]); at !== -1; at = bytes.indexOf(wanted[0], at + 1)) {
        if (wanted.every((byte, more) => bytes[at + more] === byte)) found += 1;
      }
      return found;
    }, text);
  await toPlan(page, THREATENED);
  await openScreen(page, "letters", "letters-title");
  await page.locator(".letter-offer button").first().click();
  await field(page, "field-name").fill(MARK);
  await page.locator(".letter-paper", { hasText: MARK }).waitFor();
  await save(page, "letter-save");
  assert.ok((await times(MARK)) > 0, "it is there while it is used");
  await startOver(page);
  await at(page, page.say("start-title"));
  assert.equal(await times(MARK), 0);
  assert.equal(await times("\"osuiko-answers\""), 0);
});
