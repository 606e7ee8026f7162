// How a page is looked at: by axe in both colour schemes, for what scrolls sideways, for what is too small to press.

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

/** What is smaller than a finger needs: 44 px high what acts, 24 px any target that is not in a sentence; and buttons whose text touches the edge. */
export function tooSmall() {
  const seen = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
  const said = ({ localName, className, textContent }, { width, height }) =>
    `${localName}.${className} "${textContent.slice(0, 30)}" is ${Math.round(width)} × ${Math.round(height)}`;
  const acting = [...document.querySelectorAll("button, a.button, summary, .choice label, .tick, .typed")].filter(seen);
  const low = acting.map((element) => [element, element.getBoundingClientRect()]).filter(([, { height }]) => height < 44);
  // A link in running text may be as high as its line; one that stands alone may not be lower than 24 px.
  const alone = (link) => {
    const block = link.closest("p, li, dd, td, th, nav, h3, osuiko-check") ?? link.parentElement;
    const rest = block.textContent.replace(link.textContent, "").replace(/\([^)]*\)/, "").trim();
    return rest === "";
  };
  const links = [...document.querySelectorAll("a[href]:not(.skip-link)")].filter(seen).filter(alone);
  const tiny = links.map((link) => [link, link.getBoundingClientRect()]).filter(([, { width, height }]) => width < 24 || height < 24);
  const buttons = [...document.querySelectorAll(".button")].filter(seen);
  const tight = buttons.filter((button) => parseFloat(getComputedStyle(button).paddingLeft) < 8);
  return [...[...low, ...tiny].map(([element, box]) => said(element, box)), ...tight.map(({ textContent }) => `the text of the button "${textContent}" touches its edge`)];
}
