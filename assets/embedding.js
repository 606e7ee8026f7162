// Makes the code for the choices that an editor makes, and shows the check as it will stand on their page.
// Without it the page has the code for its own language.

const root = new URL("../..", location).href.replace(/\/$/, "");
const builder = document.getElementById("builder");
const [lang, place, theme, heading, accent] = ["lang", "place", "theme", "heading", "accent"].map((name) =>
  document.getElementById(`builder-${name}`),
);
const said = document.getElementById("builder-accent-said");
const [forElement, forFrame] = ["code-element", "code-frame"].map((id) => document.getElementById(id));
const preview = document.getElementById("preview-frame");

/** What there is to say about the colour in the field: nothing, or a name of words on the page. */
function judged(colour) {
  if (!colour) return "";
  const digits = colourDigits(colour);
  return digits ? (colourTheme(digits) ?? "weak") : "wrong";
}

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
  const values = {
    home: root,
    lang: lang.value,
    title: frame.title,
    attributes: named.map(([name, value]) => ` ${name}="${value}"`).join(""),
  };
  forElement.textContent = forElement.dataset.pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** Copies a piece of code, or selects it where the browser does not let us. */
async function copy(code) {
  const status = document.getElementById("copied");
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = status.dataset.done;
  } catch {
    getSelection().selectAllChildren(code);
    status.textContent = status.dataset.failed;
  }
}

for (const line of document.querySelectorAll(".policy")) {
  line.textContent = line.textContent.replace(/ .*/, ` ${location.origin}`);
}
for (const button of document.querySelectorAll(".copy")) {
  button.addEventListener("click", () => copy(document.getElementById(button.dataset.copies)));
  button.hidden = false;
}
builder.addEventListener("change", update);
builder.hidden = false;
document.getElementById("preview").hidden = false;
update();
