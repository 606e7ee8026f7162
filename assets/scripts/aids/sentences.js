// The sentences of a part of a page as somebody sees them, each with the place where it begins and ends.

/**
 * @typedef {{ node: Text, offset: number }} Place
 * @typedef {{ text: string, start: Place, end: Place, block: HTMLElement }} Sentence
 */

/** What is not content. */
const LEFT_OUT = "script, style, nav, svg, [hidden], [aria-hidden=true], .aids, [role=searchbox], [role=textbox]";

/** Tags within a line; everything else begins a new one. */
const INLINE = new Set(["A", "ABBR", "B", "BDI", "CITE", "DEL", "EM", "I", "INS", "MARK", "S", "SMALL", "SPAN", "STRONG", "SUB", "SUP", "TIME"]);

/** The element around a text that is a line of its own. @param {Text} text */
function blockOf(text) {
  let element = text.parentElement;
  while (element && INLINE.has(element.tagName) && getComputedStyle(element).display.startsWith("inline")) element = element.parentElement;
  return element ?? document.body;
}

/** Whether somebody sees a text. @param {Text} text */
function isSeen(text) {
  const { parentElement: parent } = text;
  if (!parent || parent.closest(LEFT_OUT) || !text.data.trim()) return false;
  // A part that is folded away has no boxes.
  return parent.checkVisibility ? parent.checkVisibility({ visibilityProperty: true }) : parent.getClientRects().length > 0;
}

/**
 * The sentences of `part` in their order, from its first heading on.
 *
 * @param {Element} part
 * @param {string} language
 * @returns {Sentence[]}
 */
export function sentences(part, language) {
  const heading = part.querySelector("h1");
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  /** @type {{ block: HTMLElement, texts: Text[] }[]} */
  const lines = [];
  while (walker.nextNode()) {
    const text = /** @type {Text} */ (walker.currentNode);
    const isBefore = heading && heading.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING;
    if (isBefore || !isSeen(text)) continue;
    const block = blockOf(text);
    const last = lines.at(-1);
    if (last?.block === block) last.texts.push(text);
    else lines.push({ block, texts: [text] });
  }
  return lines.flatMap(({ block, texts }) => split(block, texts, language));
}

/** @param {HTMLElement} block @param {Text[]} texts @param {string} language @returns {Sentence[]} */
function split(block, texts, language) {
  const whole = texts.map(({ data }) => data).join("");
  /** The place of a letter of the whole. @param {number} index @param {boolean} isEnd @returns {Place} */
  const place = (index, isEnd) => {
    let before = 0;
    for (const node of texts) {
      const { length } = node.data;
      if (index < before + length || (isEnd && index === before + length)) return { node, offset: index - before };
      before += length;
    }
    const node = texts[texts.length - 1];
    return { node, offset: node.data.length };
  };
  return pieces(whole, language).flatMap(([from, to]) => {
    // Soft hyphens are for the eye.
    const text = whole.slice(from, to).replaceAll("\u00AD", "").replace(/\s+/g, " ").trim();
    return /[\p{L}\p{N}]/u.test(text) ? [{ text, start: place(from, false), end: place(to, true), block }] : [];
  });
}

/** Where sentences begin and end in a text. @param {string} whole @param {string} language @returns {[number, number][]} */
function pieces(whole, language) {
  if (!("Segmenter" in Intl)) return [[0, whole.length]];
  const found = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(whole)];
  return found.map(({ index, segment }) => [index, index + segment.trimEnd().length]);
}
