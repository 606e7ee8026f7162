// Holds that no word is cut without a hyphen for somebody who has doubled the size of text and has a small screen,
// and that what they copy into a letter or type into the search knows nothing of the places where words break.

import assert from "node:assert/strict";
import test from "node:test";

import { unfold } from "./audit.mjs";
import {
  BOTH, FLAGS, LANGUAGES, SOFT_HYPHEN, answer, begin, button, goOn, home, openScreen, ready, save, toPlan, useBrowser,
} from "./support.mjs";

/** The browser of somebody who has asked for text of twice the size: `1rem` and the widths of media queries go by it. */
const large = useBrowser({ args: [...FLAGS, "--blink-settings=defaultFontSize=32"] });
const SMALL = { viewport: { width: 320, height: 640 } };

const browser = useBrowser();

/** Written pages, below the folder of their language. */
const PAGES = ["breaches/", "breaches/westlog-2023/", "actions/"];

/**
 * Every word in sight that goes on in the next line without a hyphen: `cut` where the line had room for nine letters,
 * as every line is to have, and `cramped` where it had not. A word is measured letter by letter, because a part of it
 * in the next line is a rectangle of its own.
 */
const cutWords = (page) =>
  page.evaluate(() => {
    const range = document.createRange();
    const canvas = document.createElement("canvas").getContext("2d");

    /** The top of a letter, as it stands in its line. */
    const top = (text, at) => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return [...range.getClientRects()].findLast(({ width }) => width > 0)?.top;
    };

    /** The word with a stroke wherever its next letter is some twenty pixels lower, behind a hyphen if there is one. */
    const inLines = (text, word, index) => {
      let before;
      let shown = "";
      for (const [at, letter] of [...word].entries()) {
        if (letter === "\u00ad") continue;
        const here = top(text, index + at);
        if (here > before + 5) shown += word[at - 1] === "\u00ad" ? "-/" : "/";
        before = here ?? before;
        shown += letter;
      }
      return shown;
    };

    /** Whether a line of this element has room for nine letters and a hyphen. */
    const hasRoom = (element) => {
      let block = element;
      while (getComputedStyle(block).display === "inline") block = block.parentElement;
      const { paddingLeft, paddingRight } = getComputedStyle(block);
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
      canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      return block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) >= canvas.measureText("Uudenmaan-").width;
    };

    /** Whether the word belongs to the address of a page or of somebody's mail, which stays as it is. */
    const isAddress = (text, index) => {
      const part = text.slice(text.lastIndexOf(" ", index) + 1).split(" ")[0];
      return /[@/]|\p{L}\.\p{L}/u.test(part);
    };

    const found = { cut: [], cramped: [] };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const around = text.parentElement;
      if (!around.checkVisibility() || around.closest(".visually-hidden, script, style, svg")) continue;
      for (const { 0: word, index } of text.nodeValue.matchAll(/\p{L}[\p{L}\u00ad]+/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (range.getClientRects().length < 2 || isAddress(text.nodeValue, index)) continue;
        const shown = inLines(text, word, index);
        if (/(?<!-)\//.test(shown)) found[hasRoom(around) ? "cut" : "cramped"].push(`${shown} (${around.localName}.${around.className})`);
      }
    }
    return found;
  });

for (const language of LANGUAGES) {
  test(`${language}: no word is cut without a hyphen at 320 px with text of twice the size`, async (t) => {
    const page = await large.visit(t, language, SMALL);
    const rem = await page.evaluate(() => matchMedia("(max-width: 10em)").matches && matchMedia("(min-width: 10em)").matches);
    assert.ok(rem, "the text is not of twice the size");
    const wrong = [];
    const look = async (view) => {
      const { cut, cramped } = await cutWords(page);
      wrong.push(...cut.map((word) => `${view}: ${word}`));
      if (cramped.length > 0) t.diagnostic(`${view}: ${cramped.length} words cut where a line has no room for nine letters: ${cramped.slice(0, 5).join(", ")}`);
    };
    await look("start");
    await begin(page);
    await look("services");
    await answer(page, BOTH.services);
    await goOn(page);
    await look("the second question");
    await page.goto(home(language));
    await ready(page);
    await toPlan(page, BOTH);
    await unfold(page);
    await look("plan");
    await button(page, "question-back").click();
    await page.waitForFunction(() => document.querySelector(".result") && document.activeElement.id === "to-plan");
    await unfold(page);
    await look("result");
    for (const path of PAGES) {
      await page.goto(home(language) + path);
      await look(path);
    }
    assert.deepEqual(wrong, []);
  });
}

test("running text keeps its words whole on a wide screen, and a heading may break", async (t) => {
  const page = await browser.visit(t, "fi", { viewport: { width: 1280, height: 800 } });
  const hyphens = (selector) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).hyphens);
  assert.equal(await hyphens("main p"), "none");
  assert.equal(await hyphens("h1"), "manual");
  await page.setViewportSize({ width: 320, height: 640 });
  assert.equal(await hyphens("main p"), "manual");
});

test("nothing that is saved, typed or named has a soft hyphen", async (t) => {
  const page = await browser.visit(t, "fi");
  const attributes = () =>
    page.evaluate((hyphen) => {
      const all = [...document.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
      return all.filter(({ value }) => value.includes(hyphen) || value.includes("%C2%AD")).map(({ name }) => name);
    }, SOFT_HYPHEN);
  await toPlan(page, BOTH);
  const titles = page.locator("main h3");
  const breaking = await titles.evaluateAll((all, hyphen) => all.filter(({ innerHTML }) => innerHTML.includes(hyphen)).length, SOFT_HYPHEN);
  assert.ok(breaking > 0, "no title of a step may break");
  assert.deepEqual(await attributes(), []);
  assert.ok(!(await page.title()).includes(SOFT_HYPHEN));
  await page.locator(".plan .paper summary").click();
  const plan = await save(page, "plan-save");
  assert.ok(!plan.text.includes(SOFT_HYPHEN) && !plan.name.includes(SOFT_HYPHEN));
  await openScreen(page, "letters", "letters-title");
  await page.locator(".letter-offer button").first().click();
  await page.locator(".letter-paper").waitFor();
  const paper = await page.locator(".letter-paper").evaluate((paper) => paper.innerHTML);
  assert.ok(!paper.includes(SOFT_HYPHEN), "what is copied from a letter has soft hyphens");
  const letter = await save(page, "letter-save");
  assert.ok(!letter.text.includes(SOFT_HYPHEN));
  assert.deepEqual(await attributes(), []);
});
