// Holds that the pages which need no program can be read, searched and printed by everybody, with and without a script.

import assert from "node:assert/strict";
import fs from "node:fs";
import test from "node:test";

import { Findings, audit, narrow, press, unfold } from "./audit.mjs";
import { LANGUAGES, home, useBrowser } from "./support.mjs";

const browser = useBrowser();

/** The pages that differ most from each other. */
const PAGES = ["breaches/", "breaches/westlog-2023/", "breaches/vastaamo-2018/", "breaches/hus-snooping-2023/", "actions/", "paper/", "embedding/"];

/** Opens a page below that of the language. */
async function open(t, language, path, options = {}) {
  const page = await browser.blank(t, language, options);
  await page.goto(home(language) + path);
  await page.locator("h1").waitFor();
  return page;
}

for (const language of LANGUAGES) {
  test(`${language}: axe finds nothing, nothing scrolls sideways, what is pressed is large enough`, async (t) => {
    const [unclear, wide, small] = [new Findings(), new Findings(), new Findings()];
    for (const path of PAGES) {
      const page = await open(t, language, path);
      await unfold(page);
      await narrow(page, path, wide);
      await press(page, path, small);
      await audit(page, path, unclear);
      assert.deepEqual(page.wrong, []);
    }
    unclear.none();
    wide.none();
    small.none();
  });
}

/** The open data, as the site gives it. */
const catalogue = async (page) => (await page.request.get(home("fi").replace(/fi\/$/, "catalogue.json"))).json();

test("headings go down one level at a time", async (t) => {
  for (const path of PAGES) {
    const page = await open(t, "fi", path);
    assert.equal(await page.locator("h1").count(), 1, path);
    const levels = await page.locator(":is(h1, h2, h3, h4)").evaluateAll((all) => all.map(({ localName }) => Number(localName[1])));
    for (const [at, level] of levels.entries()) assert.ok(at === 0 || level <= levels[at - 1] + 1, `${path}: ${levels}`);
  }
});

test("without a script the list is found by service and by place, and every case is a link", async (t) => {
  const page = await open(t, "fi", "breaches/", { javaScriptEnabled: false });
  assert.equal(await page.locator("#case-filter").isVisible(), false);
  const pads = page.locator("#service-incontinence-supplies");
  await pads.getByRole("link").first().click();
  const through = (await catalogue(page)).breaches.filter(({ services }) => services.includes("incontinence-supplies"));
  assert.ok(through.some(({ key }) => page.url().endsWith(`/fi/breaches/${key}/`)), page.url());
  await page.goBack();
  assert.ok((await page.locator("#place-kymenlaakso a").count()) >= 2, "Westlog and the county's own case");
});

test("with a script the list is filtered by service and place, and says how many are left", async (t) => {
  const page = await open(t, "en", "breaches/");
  const shown = page.locator(".case:visible");
  const { breaches } = await catalogue(page);
  const all = await shown.count();
  assert.equal(all, breaches.length);
  await page.locator("#filter-service").selectOption("psychotherapy");
  const through = breaches.filter(({ services }) => services.includes("psychotherapy"));
  assert.equal(await shown.count(), through.length);
  assert.match((await shown.allInnerTexts()).join(), /Vastaamo/);
  await page.locator("#filter-service").selectOption("");
  await page.locator("#filter-place").selectOption("kymenlaakso");
  const here = await shown.count();
  assert.ok(here >= 2 && here < all, `${here} of ${all}`);
  assert.match(await page.locator("#filter-shown").innerText(), new RegExp(`\\b${here}\\b`));
});

test("the figures have their table beside them, and are passed over by assistive technology", async (t) => {
  const page = await open(t, "en", "breaches/westlog-2023/");
  for (const figure of await page.locator("figure").all()) {
    assert.equal(await figure.locator(":scope > :not(figcaption)").getAttribute("aria-hidden"), "true");
    const beside = await figure.evaluate((figure) => figure.closest("section").querySelector("table, ol.claims") !== null);
    assert.ok(beside, await figure.locator("figcaption").innerText());
  }
  assert.equal(await page.locator(".tiles .tile").count(), 23, "a tile for each place");
});

test("the questions on paper take two sides and one for each five cases, in large print", async (t) => {
  const { breaches } = await (await fetch(`${process.env.OSUIKO_URL}/catalogue.json`)).json();
  const most = 2 + Math.ceil(breaches.length / 5);
  for (const language of LANGUAGES) {
    const page = await open(t, language, "paper/");
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sides = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
    assert.ok(sides <= most, `${language}: ${sides} sides, and ${most} are allowed`);
    await page.emulateMedia({ media: "print" });
    const points = (selector) => page.locator(selector).first().evaluate((element) => (parseFloat(getComputedStyle(element).fontSize) * 72) / 96);
    assert.ok((await points(".boxes li")) >= 14, "the boxes are in large print");
    assert.ok((await points(".paper-case p")) >= 11, "the rest can be read");
    assert.equal(await page.locator("nav:visible").count(), 0);
  }
});

test("beside the questions on paper stands the file for where there is no network", async (t) => {
  for (const language of LANGUAGES) {
    const page = await open(t, language, "paper/");
    const link = page.getByRole("link", { name: page.say("paper-file-link"), exact: true });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    assert.equal(download.suggestedFilename(), `osuiko-${language}.html`);
    const text = fs.readFileSync(await download.path(), "utf8");
    assert.match(text, new RegExp(`<html lang="${language}">`));
    assert.equal(await download.failure(), null);
  }
});

test("a page in another language is the same page", async (t) => {
  const page = await open(t, "fi", "breaches/westlog-2023/");
  await page.locator(".frame-foot").getByRole("link", { name: "Svenska" }).click();
  assert.match(page.url(), /\/sv\/breaches\/westlog-2023\/$/);
  assert.equal(await page.locator("html").getAttribute("lang"), "sv");
});

test("the open data and the feeds come with their types", async (t) => {
  const page = await browser.blank(t, "fi");
  const root = home("fi").replace(/fi\/$/, "");
  const types = { "catalogue.json": "application/json", "catalogue.schema.json": "application/", "fi/changes.atom": "application/atom+xml" };
  for (const [path, type] of Object.entries(types)) {
    const response = await page.request.get(root + path);
    assert.equal(response.status(), 200, path);
    assert.ok(response.headers()["content-type"].startsWith(type), `${path}: ${response.headers()["content-type"]}`);
  }
});
