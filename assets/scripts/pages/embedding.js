// Makes the code for the choices that an editor makes, and shows the check as it will stand on their page.
// Without it the page has the code for its own language.

import { colourDigits, colourTheme } from "../frame/colour.js";

/** @param {string} id an element that the page has */
const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const root = new URL("../..", location.href).href.replace(/\/$/, "");
const builder = element("builder");
const [lang, place, theme, heading, accent] = ["lang", "place", "theme", "heading", "accent"].map(
  (name) => /** @type {HTMLInputElement | HTMLSelectElement} */ (element(`builder-${name}`)),
);
const said = element("builder-accent-said");
const [forElement, forFrame] = ["code-element", "code-frame"].map(element);
const preview = element("preview-frame");

/**
 * What there is to say about the colour in the field: nothing, or a name of words on the page.
 *
 * @param {string} colour
 */
function judged(colour) {
  if (!colour) return "";
  const digits = colourDigits(colour);
  return digits ? (colourTheme(digits) ?? "weak") : "wrong";
}

/** Shows the check as it is asked for now, and the code that makes it. */
function update() {
  const colour = accent.value.trim();
  const judgement = judged(colour);
  said.textContent = said.dataset[judgement] ?? "";
  const readable = ["light", "dark"].includes(judgement) ? `#${colourDigits(colour)}` : "";
  const asked = { place: place.value, theme: theme.value, heading: heading.value, accent: readable };
  const named = Object.entries(asked).filter(([, value]) => value);

  const check = document.createElement("osuiko-check");
  check.lang = lang.value;
  for (const [name, value] of named) check.setAttribute(name, value);
  preview.replaceChildren(check);
  const frame = check.querySelector("iframe");
  if (!frame) return; // its script did not come, so the code stays as it is

  forFrame.textContent = frame.outerHTML;
  /** @type {Record<string, string>} */
  const values = {
    home: root,
    lang: lang.value,
    title: frame.title,
    attributes: named.map(([name, value]) => ` ${name}="${value}"`).join(""),
  };
  forElement.textContent = (forElement.dataset.pattern ?? "").replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/**
 * Copies a piece of code, or selects it where the browser does not let us.
 *
 * @param {HTMLElement} code
 */
async function copy(code) {
  const status = element("copied");
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
    status.textContent = status.dataset.done ?? "";
  } catch {
    getSelection()?.selectAllChildren(code);
    status.textContent = status.dataset.failed ?? "";
  }
}

for (const line of document.querySelectorAll(".policy")) {
  line.textContent = (line.textContent ?? "").replace(/ .*/, ` ${location.origin}`);
}
/** @type {NodeListOf<HTMLButtonElement>} */
const buttons = document.querySelectorAll(".copy");
for (const button of buttons) {
  button.addEventListener("click", () => copy(element(button.dataset.copies ?? "")));
  button.hidden = false;
}
builder.addEventListener("change", update);
builder.hidden = false;
element("preview").hidden = false;
update();
