// How a page is looked at: by axe in both colour schemes, for what scrolls sideways, for what is too small to press, and for lines
// that are too long to read.

import assert from "node:assert/strict";

import { axe } from "./support.mjs";

export const WIDTHS = [320, 1280];
export const HEIGHT = 800;

/** Opens everything that is folded. */
export async function unfold(page) {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) details.open = true;
  });
}

export const SCHEMES = ["light", "dark"];

/** The rules of axe about colour. */
const COLOUR_RULES = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/** Findings, each with the places where it was found. */
export class Findings {
  #places = new Map();

  add(finding, place) {
    this.#places.set(finding, (this.#places.get(finding) ?? new Set()).add(place));
  }

  none() {
    const lines = [...this.#places].map(([finding, places]) => `${finding} [${[...places].join("; ")}]`);
    assert.deepEqual(lines, []);
  }
}

/** Has axe look at a view in every width and colour scheme, and in colours of the reader's own. */
export async function audit(page, view, found) {
  const own = { colorScheme: "light", forcedColors: "active" };
  // What the pointer is over keeps its own colours in Chromium when forced ones come.
  await page.mouse.move(0, 0);
  const looks = [...SCHEMES.map((colorScheme) => ({ colorScheme, forcedColors: "none" })), own];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const look of looks) {
      await page.emulateMedia(look);
      // In other colours only what is about colour can be wrong that was right before.
      const only = look === looks[0] ? undefined : COLOUR_RULES;
      for (const finding of await axe(page, only)) found.add(finding, `${view}, ${width} px, ${Object.values(look)}`);
    }
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
}

/** Looks for a view that scrolls sideways on narrow screens or with more space in its text. */
export async function narrow(page, view, found) {
  for (const width of [320, 256]) {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const wide of await tooWide(page)) found.add(wide, `${view}, ${width} px`);
  }
  await page.setViewportSize({ width: 320, height: HEIGHT });
  await page.evaluate(spaceText, true);
  for (const wide of await tooWide(page)) found.add(wide, `${view}, text spaced`);
  await page.evaluate(spaceText, false);
}

/** Looks for what is too small to press. */
export async function press(page, view, found) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const small of await page.evaluate(tooSmall)) found.add(small, `${view}, ${width} px`);
  }
}

/** The widths at which lines are counted: those at which a line could be longest. */
const WIDE = [1280, 1920];

/** Looks for lines of running text that are too long to read. */
export async function lines(page, view, found) {
  for (const width of WIDE) {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const long of await page.evaluate(tooLong)) found.add(long, `${view}, ${width} px`);
  }
}

/** What makes the page scroll sideways, if it does. */
export async function tooWide(page) {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.body.querySelectorAll("*")].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > clientWidth + 1 && !element.closest(".visually-hidden");
    });
    const names = beyond.slice(-3).map((element) => `${element.localName}.${element.className} "${element.textContent.slice(0, 30)}"`);
    return [`${scrollWidth} px: ${names.join("; ")}`];
  });
}

/** The spacing that WCAG 1.4.12 has every page bear; a style sheet of the browser, which the policy lets be. */
export function spaceText(on) {
  const sheet = new CSSStyleSheet();
  if (on) {
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    );
  }
  document.adoptedStyleSheets = [sheet];
}

/**
 * What is smaller than a finger needs: 44 px high what acts and any link that stands alone; links that stand alone and lie over
 * something else to press; and buttons whose text touches the edge.
 */
export function tooSmall() {
  const seen = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
  const name = ({ localName, className, textContent }) => `${localName}.${className} "${textContent.slice(0, 30)}"`;
  const said = (element, { width, height }) => `${name(element)} is ${Math.round(width)} × ${Math.round(height)}`;
  const acting = [...document.querySelectorAll("button, a.button, summary, .choice label, .tick, .typed")].filter(seen);
  // A link in a sentence may be as high as its line (WCAG 2.5.5). One stands alone where its block has no other words: several
  // links beside each other are no sentence, nor is a mark or a note in brackets.
  const alone = (link) => {
    const block = link.closest("p, li, dd, dt, td, th, nav, h1, h2, h3, h4, summary, figcaption, osuiko-check") ?? link.parentElement;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let words = "";
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement.closest("a[href]") && node.parentElement.checkVisibility()) words += node.data;
    }
    return !/[\p{L}\p{N}]/u.test(words.replace(/\([^)]*\)/g, ""));
  };
  const links = [...document.querySelectorAll("a[href]:not(.skip-link)")].filter(seen).filter(alone);
  // Browsers put things between their pixels.
  const low = [...acting, ...links].map((element) => [element, element.getBoundingClientRect()]).filter(([, { height }]) => height < 43.95);
  const pressed = [...new Set([...acting, ...links, ...document.querySelectorAll("input, select")])].filter(seen);
  const over = links.flatMap((link) => {
    const own = link.getBoundingClientRect();
    const meets = (other) => {
      if (other.contains(link) || link.contains(other)) return false;
      const box = other.getBoundingClientRect();
      const wide = Math.min(own.right, box.right) - Math.max(own.left, box.left);
      return wide > 1 && Math.min(own.bottom, box.bottom) - Math.max(own.top, box.top) > 1;
    };
    return pressed.filter(meets).map((other) => `${name(link)} lies over ${name(other)}`);
  });
  const buttons = [...document.querySelectorAll(".button")].filter(seen);
  const tight = buttons.filter((button) => parseFloat(getComputedStyle(button).paddingLeft) < 8);
  return [...low.map(([element, box]) => said(element, box)), ...over, ...tight.map(({ textContent }) => `the text of the button "${textContent}" touches its edge`)];
}

/** Lines of running text with more than 75 characters, the longest of each block. */
export function tooLong() {
  const most = 75;
  const running = "p, li, dd, figcaption, blockquote";
  // What is no running text: tables, code, headings, and what is pressed.
  const other = "table, pre, code, svg, .visually-hidden, label, summary, button, h1, h2, h3, h4";
  const range = document.createRange();
  const found = [];
  for (const block of document.querySelectorAll(running)) {
    if (block.closest(other) || !block.checkVisibility()) continue;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const all = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (parentElement.closest(running) !== block || parentElement.closest(other) || !parentElement.checkVisibility()) continue;
      for (let at = 0; at < node.data.length; at += 1) {
        // Where a word may break is no character.
        if (node.data[at] === "\u00ad") continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getClientRects()[0];
        if (!box || box.width === 0) continue;
        const middle = (box.top + box.bottom) / 2;
        const line = all.at(-1);
        if (line && middle > line.top && middle < line.bottom) line.text += node.data[at];
        else all.push({ top: box.top, bottom: box.bottom, text: node.data[at] });
      }
    }
    const longest = Math.max(0, ...all.map(({ text }) => text.length));
    if (longest > most) found.push(`${longest} characters: ${block.localName}.${block.className} in .${block.parentElement.className}: "${all.find(({ text }) => text.length === longest).text}"`);
  }
  return found;
}
