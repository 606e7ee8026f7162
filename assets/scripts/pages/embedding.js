// Makes the code for the choices that an editor makes, and shows the check as it will stand on their page.
// Without it the page has the code and the pictures for its own language.

import { colourDigits, colourTheme } from "../frame/colour.js";

/** @param {string} id an element that the page has */
const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const builder = element("builder");
const root = new URL(builder.dataset.root ?? "", location.href).href.replace(/\/$/, "");
const [lang, place, theme, heading, accent, pick] = ["lang", "place", "theme", "heading", "accent", "pick"].map(
  (name) => /** @type {HTMLInputElement | HTMLSelectElement} */ (element(`builder-${name}`)),
);
const said = element("builder-accent-said");
const codes = ["code-element", "code-frame", "code-address", "code-card"].map(element);
const preview = element("preview-frame");

// What keeps the frame as high as it is, whatever the styles of a theme say.
const STYLE =
  "border:0!important;padding:0!important;width:100%!important;max-width:none!important;height:900px!important;min-height:0!important;max-height:none!important;aspect-ratio:auto!important";

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

/** Says whether the colour in the field can be read, and gives it if it can. */
function readable() {
  const colour = accent.value.trim();
  const judgement = judged(colour);
  said.textContent = said.dataset[judgement] ?? "";
  const digits = colourDigits(colour);
  if (digits) pick.value = `#${digits}`;
  return ["light", "dark"].includes(judgement) ? `#${digits}` : "";
}

/** Shows the check as it is asked for now, and the code that makes it. */
function update() {
  const asked = { place: place.value, theme: theme.value, heading: heading.value, accent: readable() };
  const named = Object.entries(asked).filter(([, value]) => value);
  picture(asked);

  const check = document.createElement("osuiko-check");
  check.lang = lang.value;
  check.setAttribute("from", `${root}/`);
  for (const [name, value] of named) check.setAttribute(name, value);
  preview.replaceChildren(check);
  const frame = check.querySelector("iframe");
  const link = check.querySelector("a");
  if (!frame || !link) return; // its script did not come, so the code stays as it is

  const query = new URLSearchParams(named);
  // The script watches the ground of the page; in a frame without it, the frame looks after itself.
  if (theme.value !== "auto") query.set("ground", "auto");
  /** @type {Record<string, string>} */
  const values = {
    home: root,
    lang: lang.value,
    title: frame.title,
    open: link.textContent ?? "",
    query: `?${query}`.replaceAll("&", "&amp;"),
    asked: `?${query}`,
    // The page has these words in its own language alone.
    text: lang.value === document.documentElement.lang ? `<p>${element("text-above").textContent}</p>\n` : "",
    // A frame in another scheme than its page would get a ground from the browser.
    style: theme.value === "dark" ? `${STYLE};color-scheme:dark` : STYLE,
    attributes: named.map(([name, value]) => ` ${name}="${value}"`).join(""),
  };
  for (const code of codes) {
    code.textContent = (code.dataset.pattern ?? "").replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }
}

/**
 * Shows the pictures of the views as they are asked for.
 *
 * @param {{ theme: string, accent: string }} asked
 */
function picture({ theme, accent }) {
  const query = new URLSearchParams({ theme, ground: "none" });
  if (accent) query.set("accent", accent);
  /** @type {NodeListOf<HTMLElement>} */
  const surfaces = document.querySelectorAll("#seen .surface");
  for (const surface of surfaces) surface.dataset.theme = theme;
  /** @type {NodeListOf<HTMLIFrameElement>} */
  const shown = document.querySelectorAll("#seen [data-shown]");
  for (const frame of shown) {
    const address = `${root}/${lang.value}/embedding/${frame.dataset.shown}/?${query}`;
    if (frame.src === address) continue;
    // A new frame, because a new address for an old one is a step for the Back button.
    const fresh = /** @type {HTMLIFrameElement} */ (frame.cloneNode());
    fresh.src = address;
    frame.replaceWith(fresh);
  }
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
pick.addEventListener("input", () => {
  accent.value = pick.value;
});
builder.addEventListener("input", readable);
builder.addEventListener("change", update);
builder.hidden = false;
element("preview").hidden = false;
update();
