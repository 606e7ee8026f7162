// Holds that what is printed can be used on paper: every step with a box to tick, a letter alone on its page, the notes
// on one page; in large type, on few pages, without anything to press and without telling what it is about.

import assert from "node:assert/strict";
import test from "node:test";

import { print, squash } from "./pdf.mjs";
import { LANGUAGES, NAMING, TELLING, THREATENED, at, backTo, button, field, letterNames, openScreen, save, toPlan, toResult, useBrowser } from "./support.mjs";

/** The most pages that the plan may take for both founding cases, with every step there is for a threat. */
const MOST_PAGES = 10;

const browser = useBrowser();

/** Fails if the title or a header tells what it is about. */
function neutral(paper) {
  assert.notEqual(paper.title ?? "", "");
  assert.doesNotMatch(paper.title, TELLING);
  for (const header of paper.headers) {
    assert.ok(header.includes(paper.title), `"${header}" is no header`);
    assert.doesNotMatch(header, TELLING);
  }
}

/** The size of the text that is printed, in points. */
const size = (page, selector) =>
  page.locator(selector).first().evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75);

/** What is printed when a button of the plan is pressed: the styles know which by an attribute of the root, while the browser prints. */
async function printPart(page, key) {
  await page.evaluate(() => {
    window.print = () => (window.part = document.documentElement.dataset.print);
  });
  await page.getByRole("button", { name: page.say(key), exact: true }).click();
  const part = await page.waitForFunction(() => window.part).then((part) => part.jsonValue());
  assert.ok(!(await page.evaluate(() => document.documentElement.dataset.print)), "the next print is of this part, too");
  await page.evaluate((part) => (document.documentElement.dataset.print = part), part);
  const paper = await print(page);
  await page.evaluate(() => {
    document.documentElement.dataset.print = "";
    window.part = undefined;
  });
  return paper;
}

/** Fails unless these texts are on paper, in this order. */
function inOrder(all, titles) {
  let from = 0;
  for (const title of titles) {
    const found = all.indexOf(squash(title), from);
    assert.notEqual(found, -1, `"${title}" is not on paper, or out of order`);
    from = found + squash(title).length;
  }
}

/** Takes away every rule with `:has()`, as a browser does that does not know it; gives how many. */
function dropRules() {
  const drop = (list) => {
    let dropped = 0;
    for (let at = list.cssRules.length - 1; at >= 0; at -= 1) {
      const rule = list.cssRules[at];
      if (rule.selectorText?.includes(":has(")) {
        list.deleteRule(at);
        dropped += 1;
      } else if (rule.cssRules) dropped += drop(rule);
    }
    return dropped;
  };
  return [...document.styleSheets].map(drop).reduce((sum, each) => sum + each, 0);
}

/** Takes away every style sheet, as where none has come; gives how many. */
function dropStyles() {
  const all = [...document.querySelectorAll("link[rel=stylesheet], style")];
  for (const each of all) each.remove();
  return all.length;
}

/** Calls `look` with the page as it is on paper. */
async function onPaper(page, look) {
  await page.emulateMedia({ media: "print" });
  await look();
  await page.emulateMedia({ media: null });
}

for (const language of LANGUAGES) {
  test(`${language}: the plan on paper has every step in order, with a box to tick`, async (t) => {
    const page = await browser.visit(t, language);
    await toPlan(page, THREATENED);
    const steps = page.locator(".plan-step:not(.plan-help)");
    await button(page, "mark-next").click();
    await button(page, "mark-not-for-me").click();
    const titles = await page.locator(".band h2, .plan-step:not(.plan-help) h3").allTextContents();
    await page.locator(".plan .paper summary").click();
    const paper = await printPart(page, "plan-print-all");
    neutral(paper);
    t.diagnostic(`${language}: ${paper.pages.length} pages`);
    assert.ok(paper.pages.length <= MOST_PAGES, `${paper.pages.length} pages`);
    const all = squash(paper.pages.join(" "));
    inOrder(all, titles);
    assert.equal(all.match(/[☐☑]/g).length, await steps.count(), "a box for each step");
    assert.equal(all.match(/☑/g).length, 2, "what is done or left out is ticked");
    for (const key of ["plan-tools", "plan-discreet", "plan-save", "mark-later", "mark-next", "step-note", "leave-help"]) {
      assert.ok(!all.includes(squash(page.say(key))), `"${page.say(key)}" is on paper`);
    }
    for (const key of ["mark-done", "mark-not-for-me", "talk-title", "people-title"]) {
      assert.ok(all.includes(squash(page.say(key))), `"${page.say(key)}" is not on paper`);
    }
    await onPaper(page, async () => {
      assert.ok((await size(page, ".plan-step > p:not(.step-why):not(.now-label)")) >= 11, "small print");
      const pressed = await page.locator("input, button, summary:not(.fold-row)").evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map(({ textContent }) => textContent),
      );
      assert.deepEqual(pressed, [], "there is something to press on paper");
    });

    // The first five are on one side, and nothing after them.
    const first = await printPart(page, "plan-print-first");
    neutral(first);
    assert.equal(first.pages.length, 1, "the first five take more than one side");
    inOrder(squash(first.pages[0]), await page.locator(".first-band :is(h2, h3)").allTextContents());
    assert.equal(squash(first.pages[0]).match(/[☐☑]/g).length, 5);
  });

  test(`${language}: the discreet plan has nothing that tells, on paper, on the screen or in the page, with any styles or none`, async (t) => {
    const page = await browser.visit(t, language);
    await toPlan(page, THREATENED);
    await page.locator(".plan .paper summary").click();
    await field(page, "plan-discreet").check();
    const discreet = await printPart(page, "plan-print-all");
    neutral(discreet);
    const text = discreet.pages.join("\n");
    assert.equal(NAMING.exec(text)?.[0], undefined, `…${around(text, NAMING)}…`);
    for (const breach of ["westlog-2023", "vastaamo-2018"]) {
      assert.ok(!squash(text).includes(squash(page.say(`breach-${breach}`))), breach);
    }
    const left = await page.locator(".plan-step:not(.plan-help) h3").allTextContents();
    assert.ok(left.length > 10, `only ${left.length} steps are left`);
    for (const title of left) assert.ok(squash(text).includes(squash(title)), `${title} is gone`);

    // Nor where the browser drops a rule that it does not know, or the styles have not come: all of it is not there.
    for (const spoil of [dropRules, dropStyles]) {
      assert.ok((await page.evaluate(spoil)) > 0, `${spoil.name} drops nothing`);
      const bare = (await print(page)).pages.join("\n");
      assert.ok(squash(bare).includes(squash(left[0])), "nothing is printed");
      assert.equal(NAMING.exec(bare)?.[0], undefined, `${spoil.name}: …${around(bare, NAMING)}…`);
    }
    const there = await page.evaluate(() => document.documentElement.innerHTML);
    assert.equal(NAMING.exec(there)?.[0], undefined, `…${around(there, NAMING)}…`);
  });

  test(`${language}: the result on paper is the answer on one side, and the cases from the next on`, async (t) => {
    const page = await browser.visit(t, language);
    await toResult(page, THREATENED);
    const text = (selector) => page.locator(selector).allTextContents();
    const answer = await text(".result :is(#view-heading, .lead, .notice p:not(:has(button)), .tally h2, .chip, .first-steps :is(h2, h3), .talk-to > h2)");
    const cases = await text(".cases > .case:not(.grade-not-indicated, .grade-open) .case-name");
    assert.ok(answer.length > 10, `${answer}`);
    assert.ok(cases.length >= 2, `${cases}`);
    const paper = await print(page);
    neutral(paper);
    t.diagnostic(`${language}: ${paper.pages.length} pages`);
    const front = squash(paper.pages[0]);
    for (const words of answer) assert.ok(front.includes(squash(words)), `"${words}" is not on the first side`);
    assert.ok(!front.includes(squash(page.say("cases-title"))), "the cases begin on the first side");
    inOrder(squash(paper.pages.slice(1).join(" ")), [page.say("cases-title"), ...cases]);
    for (const key of ["result-continue", "settle-title", "keep-title", "print", "leave-help"]) {
      assert.ok(!squash(paper.pages.join(" ")).includes(squash(page.say(key))), `"${page.say(key)}" is on paper`);
    }
    await onPaper(page, async () => assert.ok((await size(page, ".case p")) >= 11, "small print"));
  });

  test(`${language}: a letter on paper is one page, and nothing but the letter`, async (t) => {
    const page = await browser.visit(t, language);
    await toPlan(page, THREATENED);
    await openScreen(page, "letters", "letters-title");
    const offers = page.locator(".letter-offer button");
    for (const [which, name] of (await letterNames(page)).entries()) {
      const opener = `#${await offers.nth(which).getAttribute("id")}`;
      await offers.nth(which).click();
      await at(page, name);
      for (const control of await page.locator(".letter-fill .typed").all()) {
        const date = await control.evaluate((field) => field.matches(".typed-day"));
        await control.fill(date ? "15.9.2026" : "Mallitie 3 B 12, 00000 Mallila. Mallitie 3 B 12, 00000 Mallila.");
      }
      const { text } = await save(page, "letter-save");
      const paper = await print(page);
      neutral(paper);
      assert.equal(paper.pages.length, 1, `${name}: ${paper.pages.length} pages`);
      assert.equal(squash(paper.pages[0]), squash(text), `${name}: more or less than the letter`);
      await onPaper(page, async () => assert.ok((await size(page, ".letter-paper p")) >= 11, "small print"));
      await backTo(page, page.say("letters-title"), opener);
    }
  });

  test(`${language}: five lines of the notes are one page`, async (t) => {
    const page = await browser.visit(t, language);
    await toPlan(page, THREATENED);
    await openScreen(page, "notes", "diary-title");
    const lines = [1, 2, 3, 4, 5].map((day) => `${day}. Esimerkki Mallitie ${day}`);
    for (const [day, line] of lines.entries()) {
      await field(page, "field-what").fill(line);
      await field(page, "field-day").fill(`${day + 1}.10.2026`);
      await field(page, "field-who").fill("Palvelupiste");
      await field(page, "field-number").fill("ABC-1234");
      await field(page, "diary-reply").check();
      await button(page, "diary-keep").click();
      await page.locator(".diary-lines > li").nth(day).waitFor();
    }
    const paper = await print(page);
    neutral(paper);
    assert.equal(paper.pages.length, 1);
    const text = squash(paper.pages[0]);
    let from = 0;
    for (const line of lines) {
      from = text.indexOf(squash(line), from);
      assert.notEqual(from, -1, line);
    }
    for (const key of ["diary-new", "diary-keep", "diary-drop", "diary-save", "diary-gone", "field-until"]) {
      assert.ok(!text.includes(squash(page.say(key))), `"${page.say(key)}" is on paper`);
    }
  });
}

/** What stands round the first match. */
function around(text, pattern) {
  const at = text.search(pattern);
  return text.slice(Math.max(0, at - 80), at + 80);
}
