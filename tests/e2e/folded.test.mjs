// Holds that what is folded in result and plan can be found, is read as headings, and comes out on paper.

import assert from "node:assert/strict";
import test from "node:test";

import { print, squash } from "./pdf.mjs";
import { LANGUAGES, useBrowser } from "./support.mjs";
import { walk, walkOf } from "./walks.mjs";

const browser = useBrowser();

/** The walk with the most to fold: two cases, answered for somebody else. */
const WALK = walkOf("3");

/** Walks, and calls `look` at the result and at the plan. */
async function atBoth(t, language, look) {
  const page = await browser.blank(t, language);
  await walk(page, WALK, async (view) => {
    if (view === "result" || view === "plan") await look(page, view);
  });
  assert.deepEqual(page.wrong, []);
}

/**
 * What stays on the screen, by the view. Of the result one side is printed and the cases behind it, each with why and
 * which data; what is asked of whom, what would change it and the whole case are on the web. Of the plan every step is
 * printed with what it does and how, and what somebody could do with the data; its details, notes and tools are not.
 */
const STAYS = {
  result: ".asked details, .talk-to details, .who-confirms, .changes, .known, .case .case, .settle, .keep-later",
  plan: ".step-details, .step-note, .plan-help, .fit, .paper, .asked details, .talk-to details",
};

/** The texts of the closed parts of a view that stand behind no other: each a few words in a row, and its summary. */
const closed = (page, without = "none") =>
  page.evaluate((without) => {
    const parts = [...document.querySelectorAll("main details:not([open])")];
    return parts.flatMap((part) => {
      const summary = part.querySelector(":scope > summary");
      const inside = [...part.querySelectorAll("p, li, dd, dt, h2, h3, h4, td")].filter(
        (element) =>
          !summary.contains(element) &&
          element.closest("details") === part &&
          // What is kept from the screen by more than the fold is found nowhere.
          !element.closest(`.visually-hidden, [hidden], .screen-only, .button, button, ${without}`),
      );
      // Words of one text node stand in a row on the screen, too.
      const texts = inside.flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE));
      return texts.map(({ data }) => ({ title: summary.textContent.trim(), text: data.replaceAll("\u00ad", "").trim() }));
    });
  }, without).then((all) => all.filter(({ text }) => text.split(/\s+/).length >= 3));

for (const language of LANGUAGES) {
  test(`${language}: what is folded is found by a search in the page`, async (t) => {
    await atBoth(t, language, async (page, view) => {
      const texts = await closed(page);
      assert.ok(texts.length > 0, `nothing is folded in the ${view}`);
      const lost = await page.evaluate((texts) => {
        // `window.find` looks where the search of the browser looks; from the top, and whatever the case.
        const found = (text) => {
          getSelection().removeAllRanges();
          return window.find(text, false, false, true);
        };
        return texts.filter(({ text }) => !found(text.split(/\s+/).slice(0, 5).join(" "))).map(({ title, text }) => `${title}: ${text}`);
      }, texts);
      assert.deepEqual(lost, [], `${view}: not found`);
      assert.ok(!(await page.evaluate(() => window.find("xyzzy plugh", false, false, true))), "anything is found");
    });
  });

  test(`${language}: each folded part of result and plan is read as a heading`, async (t) => {
    await atBoth(t, language, async (page, view) => {
      assert.deepEqual(await withoutHeading(page), [], `${view}: folded without a heading`);
    });
  });

  test(`${language}: what is folded in the result is printed as far as it is the answer, and in the plan when everything is asked for`, async (t) => {
    await atBoth(t, language, async (page, view) => {
      const texts = await closed(page, STAYS[view]);
      assert.ok(texts.length > 10, `${view}: ${texts.length} texts`);
      await askForEverything(page);
      const { pages } = await print(page);
      const paper = squash(pages.join("\n"));
      const missing = texts.filter(({ text }) => !paper.includes(squash(text))).map(({ title, text }) => `${title}: ${text}`);
      assert.deepEqual(missing, [], `${view}: not on paper`);
    });
  });
}

/**
 * The summaries in which assistive technology meets no heading, of the parts that need one: those that stand in no
 * other folded part, belong to no card or row with a heading of its own, and do not merely go on with a list.
 */
async function withoutHeading(page) {
  const marked = await page.evaluate(() => {
    const parts = [...document.querySelectorAll("main details:not(details details):not(.more)")];
    const headed = (part) => {
      const row = part.closest("article, li, .card:not(details)");
      return row !== null && [...row.querySelectorAll("h2, h3, h4")].some((heading) => !part.contains(heading));
    };
    const alone = parts.filter((part) => !headed(part));
    for (const part of alone) part.querySelector(":scope > summary").dataset.alone = "";
    return alone.length;
  });
  assert.ok(marked > 0, "nothing is folded");
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isHeading = (node) => !node.ignored && node.role?.value === "heading";
  const hasHeading = (node) => isHeading(node) || (node.childIds ?? []).some((id) => byId.has(id) && hasHeading(byId.get(id)));
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "[data-alone]" });
  assert.equal(nodeIds.length, marked);
  const missing = [];
  for (const nodeId of nodeIds) {
    const { node } = await session.send("DOM.describeNode", { nodeId });
    const read = nodes.find(({ backendDOMNodeId, ignored }) => backendDOMNodeId === node.backendNodeId && !ignored);
    if (!read || !hasHeading(read)) missing.push(read?.name?.value ?? "a summary that is not read at all");
  }
  await session.detach();
  return missing;
}

/** Asks to print everything, where there is a choice; the styles know it by an attribute of the root. */
async function askForEverything(page) {
  const all = page.getByRole("button", { name: page.say("plan-print-all"), exact: true, includeHidden: true });
  if ((await all.count()) === 0) return;
  await page.locator(".paper details").evaluate((part) => (part.open = true));
  await page.evaluate(() => {
    window.print = () => (window.asked = document.documentElement.dataset.print);
  });
  await all.click();
  await page.waitForFunction(() => window.asked);
  await page.evaluate(() => (document.documentElement.dataset.print = window.asked));
}
