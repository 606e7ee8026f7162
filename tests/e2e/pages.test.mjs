// Holds that the pages which need no program can be read, searched and printed by everybody, with and without a script.

import assert from "node:assert/strict";
import fs from "node:fs";
import test from "node:test";

import { Findings, audit, lines, narrow, press, unfold } from "./audit.mjs";
import { print, squash } from "./pdf.mjs";
import { DIST, LANGUAGES, home, useBrowser, words } from "./support.mjs";

const browser = useBrowser();

/** The pages that differ most from each other. */
const PAGES = ["breaches/", "breaches/westlog-2023/", "breaches/vastaamo-2018/", "breaches/hus-snooping-2023/", "actions/", "paper/", "embedding/", "accessibility/", "privacy/"];

/** Opens a page below that of the language. */
async function open(t, language, path, options = {}) {
  const page = await browser.blank(t, language, options);
  await page.goto(home(language) + path);
  await page.locator("h1").waitFor();
  return page;
}

for (const language of LANGUAGES) {
  test(`${language}: axe finds nothing, and nothing scrolls sideways`, async (t) => {
    const [unclear, wide] = [new Findings(), new Findings()];
    const easy = language === "fi" ? ["breaches/westlog-2023/", "actions/", "accessibility/"].map((path) => `easy/${path}`) : [];
    for (const path of [...PAGES, ...easy]) {
      const page = await open(t, language, path);
      await unfold(page);
      await narrow(page, path, wide);
      await audit(page, path, unclear);
      assert.deepEqual(page.wrong, []);
    }
    unclear.none();
    wide.none();
  });
}

/** Every page that needs no program, by its path below a folder, but the pictures of the check for editors. */
const everyPage = (folder) => {
  const names = fs.readdirSync(`${DIST}/${folder}`, { recursive: true }).filter((name) => name.endsWith("/index.html"));
  return names.map((name) => name.slice(0, -"index.html".length)).filter((path) => !/^(easy|embed)\/|^embedding\/./.test(path));
};

for (const folder of [...LANGUAGES, "fi/easy"]) {
  test(`/${folder}/: on every page what is pressed is 44 px high and lies over nothing else, and no line has more than 75 characters`, async (t) => {
    const [small, long] = [new Findings(), new Findings()];
    const [language, ...below] = `${folder}/`.split(/(?<=\/)/);
    const page = await browser.blank(t, language.slice(0, -1));
    const paths = everyPage(folder);
    assert.ok(paths.length > 20, `${paths.length} pages`);
    for (const path of paths) {
      await page.goto(home(language.slice(0, -1)) + below.join("") + path);
      await unfold(page);
      await press(page, path, small);
      await lines(page, path, long);
    }
    if (folder === "fi") {
      await page.goto(home("fi").replace(/fi\/$/, "nowhere/"));
      await press(page, "an address that has no page", small);
      // The browser says of every such page that it is not there.
      page.wrong.length = 0;
    }
    small.none();
    long.none();
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
  await pads.locator("summary").click();
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

/** How many sides of paper a page takes. */
async function sides(page) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
}

test("the questions on paper take three sides, and one more for each six cases that are chosen too, in large print", async (t) => {
  for (const language of LANGUAGES) {
    const page = await open(t, language, "paper/");
    const rows = page.locator("tr.paper-case:visible");
    const chosen = await rows.count();
    const first = await sides(page);
    assert.ok(first <= 3, `${language}: ${first} sides for what most people need`);
    await page.emulateMedia({ media: "print" });
    const points = (selector) =>
      page.locator(selector).evaluateAll((all) =>
        Math.min(...all.filter((element) => element.checkVisibility()).map((element) => Math.round(parseFloat(getComputedStyle(element).fontSize) * 7.5) / 10)),
      );
    for (const part of [".boxes li", ".paper-case *", ".paper-numbers li", ".paper-help *", ".left-out li", "main p"]) {
      assert.ok((await points(part)) >= 13, `${language}: ${part} is small print`);
    }
    assert.equal(await page.locator("nav:visible, .paper-choice:visible").count(), 0);
    await page.emulateMedia({ media: null });
    for (const box of await page.locator(".paper-choice input").all()) await box.check();
    const all = await rows.count();
    assert.ok(chosen < all, "some parts are left out at first");
    assert.equal(all, await page.locator("tr.paper-case").count(), "everything can be printed");
    const most = await sides(page);
    t.diagnostic(`${language}: ${first} sides with ${chosen} cases, ${most} with ${all}`);
    assert.ok(most <= 3 + Math.ceil((all - chosen) / 6), `${language}: ${most} sides`);
  }
});

test("what is printed can be chosen without a script, and what is left out is named", async (t) => {
  const page = await open(t, "fi", "paper/", { javaScriptEnabled: false });
  const work = page.locator(".part-4").first();
  assert.equal(await work.isVisible(), false);
  assert.equal(await page.locator(".left-out-4").isVisible(), true);
  await page.locator("#print-4").check();
  assert.equal(await work.isVisible(), true);
  assert.equal(await page.locator(".left-out-4").isVisible(), false);
});

/** A third of the sides that the page of Westlog took on 29 November 2026, before it had one matrix: 34, 35 and 33. */
const WESTLOG = 11;

test("the page of Westlog takes a third of the paper it once did, with everything unfolded", async (t) => {
  for (const language of LANGUAGES) {
    const page = await open(t, language, "breaches/westlog-2023/");
    const taken = await sides(page);
    t.diagnostic(`${language}: ${taken} sides`);
    assert.ok(taken <= WESTLOG, `${language}: ${taken} sides`);
    const { pages } = await print(page);
    const printed = squash(pages.join(" "));
    const { claims, groups, changes, listings } = (await catalogue(page)).breaches.find(({ key }) => key === "westlog-2023");
    const said = [...claims, ...changes, ...listings].map(({ text }) => text[language]);
    for (const text of [...said, ...groups.map(({ name }) => name[language])]) {
      assert.ok(printed.includes(squash(text)), `${language}: "${text}" is not printed`);
    }
    const folded = await page.locator(".fold-inside > p").allTextContents();
    assert.ok(folded.length > 30, `${folded.length} folded lines`);
    for (const text of folded.map((text) => text.split("[")[0])) {
      assert.ok(printed.includes(squash(text)), `${language}: "${text}" is folded away on paper`);
    }
  }
});

test("a case begins with its contents beside it, which lead to its parts", async (t) => {
  const page = await open(t, "en", "breaches/westlog-2023/");
  await page.setViewportSize({ width: 1280, height: 800 });
  const contents = page.locator(".contents-list");
  await page.locator("#sources").scrollIntoViewIfNeeded();
  const box = await page.locator(".contents").boundingBox();
  assert.ok(box.y >= 0 && box.y < 100, `the contents stay in sight: ${box.y}`);
  await contents.getByRole("link", { name: page.say("known-timeline"), exact: true }).click();
  assert.match(page.url(), /#timeline$/);
  await page.setViewportSize({ width: 390, height: 800 });
  const [list, parts] = [await page.locator(".contents").boundingBox(), await page.locator(".parts").boundingBox()];
  assert.ok(list.y < parts.y, "on a phone they stand before the parts");
});

test("a mark of a source is read out as a number, and leads to the source of that number", async (t) => {
  for (const language of LANGUAGES) {
    const page = await open(t, language, "breaches/westlog-2023/");
    const mark = page.getByRole("link", { name: page.say("source-mark", { number: "3" }), exact: true }).first();
    assert.equal(await mark.innerText(), "[3]");
    await mark.click();
    const target = page.locator("#source-3");
    const at = await target.evaluate((item) => [...item.parentElement.children].indexOf(item) + 1);
    assert.equal(at, 3);
    const top = await target.evaluate((item) => item.getBoundingClientRect().top);
    assert.ok(top > -2 && top < 800, `the source is out of sight: ${top}`);
  }
});

test("the facts of a case can be had as JSON and as a table with a row for each statement", async (t) => {
  const page = await open(t, "fi", "breaches/westlog-2023/");
  const whole = (await catalogue(page)).breaches.find(({ key }) => key === "westlog-2023");
  const take = async (name) => {
    const link = page.getByRole("link", { name: page.say(name), exact: true });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    return [download.suggestedFilename(), fs.readFileSync(await download.path(), "utf8")];
  };
  const [json, text] = await take("take-json");
  assert.equal(json, "westlog-2023.json");
  assert.deepEqual(JSON.parse(text).breach, whole);
  const [csv, table] = await take("take-table");
  assert.equal(csv, "westlog-2023.csv");
  const rows = table.trimEnd().split("\r\n");
  const exposures = [...whole.groups, ...whole.overlays].flatMap(({ exposures }) => exposures);
  assert.equal(rows.length, 1 + whole.claims.length + exposures.length + whole.listings.length);
});

test("help for the threatened is one press away on every page, without a script too", async (t) => {
  for (const path of PAGES) {
    const page = await open(t, "sv", path, { javaScriptEnabled: false });
    await page.locator(".strip").getByRole("link", { name: page.say("threat-open"), exact: true }).click();
    assert.match(page.url(), /\/sv\/actions\/#threat$/, path);
    assert.equal(await page.locator("#threat").getByRole("link", { name: "112", exact: true }).isVisible(), true);
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

const easyWay = (page) => page.locator(".easy-way");

test("the same page in easy Finnish: place, focus, choices and what is open stay, and nothing of it stands in the address", async (t) => {
  const page = await open(t, "fi", "paper/");
  const ticks = page.locator("main input[type=checkbox]");
  await ticks.nth(1).click();
  const ticked = await ticks.nth(1).isChecked();
  assert.equal(await easyWay(page).getAttribute("aria-current"), null);
  const said = await page.locator("main").textContent();
  for (const [state, there] of [["true", /\/fi\/easy\/paper\/$/], [null, /\/fi\/paper\/$/]]) {
    await page.evaluate(() => scrollTo(0, 60));
    const top = await easyWay(page).evaluate((way) => way.getBoundingClientRect().top);
    await easyWay(page).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(there);
    await page.waitForFunction(() => document.activeElement.classList.contains("easy-way"));
    assert.equal(await easyWay(page).getAttribute("aria-current"), state);
    assert.ok(Math.abs((await easyWay(page).evaluate((way) => way.getBoundingClientRect().top)) - top) < 2);
    assert.equal(await ticks.nth(1).isChecked(), ticked);
    assert.equal(await page.evaluate(() => window.name), "");
    assert.equal((await page.locator("main").textContent()) === said, state === null);
  }
  await page.goto(`${home("fi")}breaches/westlog-2023/`);
  const folds = page.locator("main details");
  await folds.first().locator("> summary").click();
  await easyWay(page).click();
  await page.waitForURL(/\/fi\/easy\/breaches\/westlog-2023\/$/);
  assert.equal(await folds.first().evaluate((fold) => fold.open), true);
  assert.deepEqual(page.wrong, []);
});

test("easy Finnish leads from page to page without a script, and from the check", async (t) => {
  const page = await open(t, "fi", "actions/", { javaScriptEnabled: false });
  await easyWay(page).click();
  await page.waitForURL(/\/fi\/easy\/actions\/$/);
  for (const [name, path] of [["pages-breaches", "easy/breaches/"], ["pages-paper", "easy/paper/"], ["pages-check", ""]]) {
    await page.locator("nav.pages").getByRole("link", { name: words("fi").say(name), exact: true }).click();
    await page.waitForURL(home("fi") + path);
  }
  const check = await browser.visit(t, "fi");
  await check.waitForFunction(() => document.documentElement.dataset.speaks?.includes("easy"));
  const ways = check.locator(".frame-foot a[href$='privacy/']");
  assert.equal(await ways.getAttribute("href"), "privacy/");
  await check.locator(".aid-easy").click();
  await check.waitForFunction(() => document.querySelector(".aid-easy").getAttribute("aria-pressed") === "true");
  assert.equal(await ways.getAttribute("href"), "easy/privacy/");
});

test("what somebody else wrote into the name of the tab breaks nothing", async (t) => {
  for (const name of ["osuiko-easy {", 'osuiko-easy {"top":"x"}', "osuiko-easy null", "menu"]) {
    const page = await open(t, "fi", "actions/");
    await page.evaluate((name) => (window.name = name), name);
    await page.goto(`${home("fi")}breaches/`);
    await page.locator("[data-text-size-of='150']").click();
    assert.equal(await page.locator("html").getAttribute("data-text-size"), "150");
    assert.equal(await page.evaluate(() => window.name), name === "menu" ? name : "");
    assert.deepEqual(page.wrong, []);
  }
});

for (const language of LANGUAGES) {
  test(`${language}: every page is within two links of the first view without a script, in easy Finnish one more`, () => {
    const root = new URL(`file://${DIST}/${language}/`);
    const isPage = (address) => address.href.startsWith(root.href) && fs.existsSync(new URL("index.html", address));
    /** The pages in this language that a page links to, with what stands there for browsers that run no script. */
    const linked = (address) => {
      const html = fs.readFileSync(new URL("index.html", address), "utf8");
      const all = [...html.matchAll(/<a [^>]*href="([^"#?]*)/g)].map(([, href]) => new URL(href, address));
      return all.filter(({ pathname }) => pathname.endsWith("/")).filter(isPage).map(({ href }) => href);
    };
    const steps = new Map([[root.href, 0]]);
    for (const [href, step] of steps) {
      for (const next of linked(new URL(href))) if (!steps.has(next)) steps.set(next, step + 1);
    }
    const folders = fs.readdirSync(root, { recursive: true }).filter((name) => name.endsWith("index.html"));
    // Frames are no pages that anybody comes to.
    const pages = folders.map((name) => new URL(name.slice(0, -"index.html".length), root).href).filter((href) => !/\/embed\/|\/embedding\/./.test(href));
    assert.ok(pages.length > 20, `${pages.length} pages`);
    const far = pages.filter((href) => !((steps.get(href) ?? Infinity) <= (href.includes("/easy/") ? 3 : 2)));
    assert.deepEqual(far, []);
  });
}

test("a page in another language is the same page", async (t) => {
  const page = await open(t, "fi", "breaches/westlog-2023/");
  await page.locator(".frame-foot").getByRole("link", { name: "Svenska" }).click();
  assert.match(page.url(), /\/sv\/breaches\/westlog-2023\/$/);
  assert.equal(await page.locator("html").getAttribute("lang"), "sv");
});

test("the open data and the feeds come with their types", async (t) => {
  const page = await browser.blank(t, "fi");
  const root = home("fi").replace(/fi\/$/, "");
  const types = { "catalogue.json": "application/json", "catalogue.schema.json": "application/", "fi/changes.atom": "application/atom+xml", "data/westlog-2023.json": "application/json", "data/westlog-2023.csv": "text/csv" };
  for (const [path, type] of Object.entries(types)) {
    const response = await page.request.get(root + path);
    assert.equal(response.status(), 200, path);
    assert.ok(response.headers()["content-type"].startsWith(type), `${path}: ${response.headers()["content-type"]}`);
  }
});
