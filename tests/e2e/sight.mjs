// What of a view is seen without opening anything, how large text is tried, and which words are cut.

/** The sizes at which views are measured; `large` is text of twice the size. */
export const SIZES = [
  { name: "390", width: 390, height: 844, large: false },
  { name: "1280", width: 1280, height: 800, large: false },
  { name: "360, 200 %", width: 360, height: 740, large: true },
];

/** The narrowest screen of WCAG 1.4.10, with text of twice the size. */
export const NARROWEST = { name: "320, 200 %", width: 320, height: 640, large: true };

/** What a browser takes for text unless somebody chooses otherwise, in pixels. */
const USUAL = { standard: 16, fixed: 13 };

/**
 * Gives a page the width and the size of text of `size`.
 *
 * Text is enlarged as a person does it in the settings of the browser: by its default size of 16 pixels, which the
 * protocol of Chromium sets. So `rem` and `em` are twice as large, in media queries as well, and what is set in
 * pixels stays.
 */
export async function resize(page, { width, height, large }) {
  await page.setViewportSize({ width, height });
  const session = await page.context().newCDPSession(page);
  const factor = large ? 2 : 1;
  await session.send("Page.setFontSizes", { fontSizes: { standard: USUAL.standard * factor, fixed: USUAL.fixed * factor } });
  await session.detach();
  await page.waitForFunction(
    // 112.5 % is what `html` has; anything from 32 pixels on is large.
    (large) => (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) >= 32) === large,
    large,
  );
}

/** The height of the page, and the words and controls that stand in its view before anything is opened. */
export function atFirstSight(page) {
  return page.evaluate(() => {
    const main = document.querySelector("#app main") ?? document.querySelector("main");
    const seen = (element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) &&
      !element.closest(".visually-hidden") &&
      !folded(element);
    // What a closed part has beside its summary is not seen, whatever the browser says of it.
    function folded(element) {
      for (let part = element.closest("details:not([open])"); part; part = part.parentElement?.closest("details:not([open])")) {
        if (!element.closest("summary") || element.closest("summary").parentElement !== part) return true;
      }
      return false;
    }
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let words = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!/[\p{L}\p{N}]/u.test(node.data) || !seen(node.parentElement)) continue;
      words += node.data.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    }
    const pressed = "button, a[href], input, select, textarea, summary, .typed";
    const controls = [...main.querySelectorAll(pressed)].filter(seen).length;
    return { height: document.documentElement.scrollHeight, words, controls };
  });
}

/**
 * The words of the page that stand on two lines with neither a hyphen nor a soft hyphen where they break, each with
 * what it stands in; and how far the page scrolls sideways.
 *
 * Addresses are left out, because a hyphen would seem to belong to them. The browser's own hyphenation is switched
 * off meanwhile: some have no patterns for Finnish and Swedish, and what is whole without is whole with them.
 */
export function cutWords(page) {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("*, ::before, ::after { hyphens: manual !important }");
    const before = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...before, sheet];
    const cut = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const hidden = (element) =>
      !element.checkVisibility({ visibilityProperty: true }) || element.closest(".visually-hidden, .skip-link, script, style");
    // Whether what stands there is part of an address, such as kela.fi: a hyphen would belong to it.
    const inAddress = (text, at) => {
      const before = /\S*$/.exec(text.slice(0, at))[0];
      const after = /^\S*/.exec(text.slice(at))[0];
      return /[\p{L}\p{N}][.@][\p{L}]/u.test(before + after);
    };
    // The line that a letter stands on: the top of its box, which comes after that of a hyphen before it.
    const top = (node, at, length) => {
      range.setStart(node, at);
      range.setEnd(node, at + length);
      return [...range.getClientRects()].findLast(({ width }) => width > 0)?.top;
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!/\p{L}{2}/u.test(node.data) || hidden(node.parentElement)) continue;
      // Letters and digits with soft hyphens between them; any other sign is a place to break.
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{M}\p{N}\u00ad]{2,}/gu)) {
        if (inAddress(node.data, index)) continue;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
        if (new Set(tops).size < 2) continue;
        let [line, soft, broken] = [undefined, false, ""];
        let at = index;
        for (const letter of word) {
          if (letter === "\u00ad") {
            soft = true;
          } else {
            const here = top(node, at, letter.length);
            if (line !== undefined && here !== undefined && here > line + 4 && !soft) broken = `${word.slice(0, at - index)}|${word.slice(at - index)}`;
            line = here ?? line;
            soft = false;
          }
          at += letter.length;
        }
        if (broken) {
          const { localName, className } = node.parentElement;
          cut.push(`${broken.replaceAll("\u00ad", "")} (${localName}${className ? `.${className}` : ""})`);
        }
      }
    }
    const sideways = document.documentElement.scrollWidth - window.innerWidth;
    document.adoptedStyleSheets = before;
    return { cut: [...new Set(cut)], sideways: Math.max(sideways, 0) };
  });
}
