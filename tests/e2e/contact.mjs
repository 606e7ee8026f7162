// Not a test: takes pictures of every view, for contact sheets or for docs/screenshots; `cargo xtask shots` calls it.
//
//   node tests/e2e/contact.mjs sheets|docs FOLDER VERSION

import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { LANGUAGES, button, fit, home, launch } from "./support.mjs";
import { withPalette } from "./png.mjs";
import { choose, leaving, shown, walk, walkOf } from "./walks.mjs";

/** How a view is looked at on a screen. */
const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none", media: "screen" },
  dark: { colorScheme: "dark", forcedColors: "none", media: "screen" },
  forced: { colorScheme: "dark", forcedColors: "active", media: "screen" },
};
const WIDTHS = [320, 390, 1280];

/** A sheet of A4 without its margins, at 96 pixels an inch. Paper has one width. */
const PAPER = 718;
const PRINT = { colorScheme: "light", forcedColors: "none", media: "print" };

/** Of a long view, a picture has so many pixels of height. */
const TALLEST = 4_000;

/** How much smaller the pictures stand on a contact sheet. */
const SCALE = 0.4;

/** The views that people print. */
const PRINTED = ["result", "plan", "letter", "notes", "paper", "breach"];

/** The written pages, by what each is called here. */
const WRITTEN = {
  breaches: "breaches/",
  breach: "breaches/westlog-2023/",
  actions: "actions/",
  paper: "paper/",
  embedding: "embedding/",
  accessibility: "accessibility/",
  privacy: "privacy/",
};

/** What stands in docs/screenshots: views and written pages, at two widths, light and dark. */
const DOCS = {
  views: ["start", "question", "result", "plan", "breach"],
  widths: [390, 1280],
  looks: ["light", "dark"],
  // Documents show how views begin.
  tallest: { 390: 2_400, 1280: 1_200 },
};

const [what, folder, version] = process.argv.slice(2);
if (!["sheets", "docs"].includes(what) || !folder || !version) {
  console.error("usage: node tests/e2e/contact.mjs sheets|docs FOLDER VERSION");
  process.exit(2);
}

/** The views that could not be reached, with the reason. */
const missed = [];
/** The names of the views of which there are pictures, in order. */
const taken = new Set();

fs.mkdirSync(folder, { recursive: true });
clear(folder);
const browser = await launch();
try {
  for (const language of LANGUAGES) {
    const context = await browser.newContext({ reducedMotion: "reduce", serviceWorkers: "block" });
    const page = fit(await context.newPage(), language);
    await (what === "docs" ? forDocs(page) : everything(page));
    await context.close();
    console.log(`  ${language}: done`);
  }
  if (what === "docs") readme();
  else for (const view of taken) await sheet(view);
} finally {
  await browser.close();
}
if (missed.length > 0) {
  console.error(["not reached:", ...missed].join("\n  "));
  process.exit(1);
}

/** Removes what an earlier time left, known by its name, so that no picture is older than the others. */
function clear(folder) {
  for (const name of fs.readdirSync(folder, { recursive: true })) {
    if (/^(fi|sv|en)\b[\w-]*\.(png|pdf)$/.test(path.basename(name))) fs.rmSync(path.join(folder, name));
  }
}

/** A picture of the view shown, of its first `tallest` pixels. */
async function picture(page, width, look, file, tallest = TALLEST) {
  await page.setViewportSize({ width, height: width < 500 ? 844 : 800 });
  await page.emulateMedia(look);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, tallest) } });
}

/** Every picture of the view shown. */
async function shoot(page, view) {
  const { language } = page.words;
  const file = (width, look) => path.join(folder, view, `${language}-${width}-${look}.png`);
  taken.add(view);
  for (const [look, media] of Object.entries(LOOKS)) {
    for (const width of WIDTHS) await picture(page, width, media, file(width, look));
  }
  await picture(page, PAPER, PRINT, file("a4", "print"));
  if (PRINTED.includes(view)) {
    await page.pdf({ path: path.join(folder, view, `${language}.pdf`), format: "A4", preferCSSPageSize: true, printBackground: true });
  }
  await page.emulateMedia(LOOKS.light);
  await page.setViewportSize({ width: 390, height: 844 });
}

/** Every view and every kind of written page. */
async function everything(page) {
  await walk(page, walkOf("both"), async (view) => {
    const called = { services: "question", place: "question-place" }[view] ?? view;
    if (["start", "question-place", "result", "plan"].includes(called)) await shoot(page, called);
    if (called === "result") {
      await open(page, "answers");
      await shoot(page, "review");
      await press(page, "question-back");
    }
    if (called !== "question") return;
    await page.locator(".button-main[type=submit]").click();
    await page.locator("#error-summary").waitFor();
    await shoot(page, "question-error");
    await withChosen(page, () => shoot(page, "question"));
  });
  await aside(page, async () => {
    await press(page, "threat-open");
    await shoot(page, "threat");
  });
  await aside(page, async () => {
    await open(page, "letters");
    await shoot(page, "letters");
    await press(page, "letter-police");
    await shoot(page, "letter");
  });
  await aside(page, async () => {
    await open(page, "notes");
    await button(page, "diary-keep").click();
    await page.locator(".diary-lines > li").first().waitFor();
    await shoot(page, "notes");
  });
  await aside(page, async () => {
    await open(page, "practice");
    await shoot(page, "practice");
  });
  await aside(page, async () => {
    await open(page, "proof");
    await shoot(page, "proof");
  });
  // The grades that the first walk does not have: open, none, and somebody who is threatened.
  for (const [id, called] of [["5", "unknown"], ["none", "none"], ["2b", "threatened"], ["3", "other"]]) {
    await walk(page, walkOf(id), async (view) => {
      if (view === "result" || view === "plan") await shoot(page, `${view}-${called}`);
    });
  }
  for (const [view, address] of Object.entries(WRITTEN)) {
    await page.goto(`${home(page.words.language)}${address}`);
    await shoot(page, view);
  }
}

/** Goes from the plan to other views and back; what cannot be reached is said at the end. */
async function aside(page, there) {
  try {
    await there();
  } catch (error) {
    missed.push(`${page.words.language}: ${error.message.split("\n")[0]}`);
  }
  for (let backs = 0; backs < 5 && (await shown(page)).view !== "plan"; backs += 1) {
    await press(page, (await shown(page)).view === "proof" ? "threat-back" : "question-back");
  }
}

/** Takes a picture of the first question with something chosen, and takes that back. */
async function withChosen(page, take) {
  const { services } = walkOf("both").answers;
  for (const id of services) await choose(page, "services", id);
  await take();
  for (const id of services) await choose(page, "services", id, false);
}

/** Opens a screen by the button that every view has for it. */
function open(page, screen) {
  return leaving(page, () => page.locator(`#to-${screen}`).click());
}

/** Presses the button of these words, and waits for the view behind it. */
function press(page, key) {
  return leaving(page, () => page.getByRole("button", { name: page.say(key), exact: true }).first().click());
}

/** The pictures that the documents show. */
async function forDocs(page) {
  const { language } = page.words;
  // A page that no policy keeps from reading a picture.
  const small = await page.context().newPage();
  const some = async (view) => {
    if (!DOCS.views.includes(view)) return;
    taken.add(view);
    for (const width of DOCS.widths) {
      for (const look of DOCS.looks) {
        const file = path.join(folder, `${language}-${view}-${width}-${look}.png`);
        const taken = await picture(page, width, LOOKS[look], file, DOCS.tallest[width]);
        fs.writeFileSync(file, await withPalette(small, taken));
      }
    }
    await page.emulateMedia(LOOKS.light);
    await page.setViewportSize({ width: 390, height: 844 });
  };
  await walk(page, walkOf("both"), async (view) => {
    if (view !== "services") return some(view);
    await withChosen(page, () => some("question"));
  });
  await page.goto(`${home(language)}${WRITTEN.breach}`);
  await some("breach");
}

/** One picture of all pictures of a view, each with what it shows above it. */
async function sheet(view) {
  const place = path.join(folder, "sheet.html");
  const figures = (look, widths) =>
    LANGUAGES.flatMap((language) => widths.map((width) => [language, width, path.join(view, `${language}-${width}-${look}.png`)]))
      .map(([language, width, file]) => `<figure><figcaption>${language} ${width} ${look}</figcaption><img src="${file}" width="${(width === "a4" ? PAPER : width) * SCALE}"></figure>`)
      .join("");
  const rows = [...Object.keys(LOOKS).map((look) => figures(look, WIDTHS)), figures("print", ["a4"])];
  fs.writeFileSync(
    place,
    `<!doctype html><meta charset="utf-8"><style>body{margin:16px;background:#888;font:14px sans-serif;display:inline-block}div{display:flex;gap:12px;align-items:flex-start;margin-block-end:20px}figure{margin:0}figcaption{color:#fff}h1{color:#fff}img{display:block}</style>
<h1>${view}, ${version}</h1>${rows.map((row) => `<div>${row}</div>`).join("")}`,
  );
  const page = await browser.newPage();
  await page.goto(pathToFileURL(place).href);
  const size = await page.evaluate(() => ({ width: document.body.scrollWidth + 32, height: 800 }));
  await page.setViewportSize(size);
  await page.screenshot({ path: path.join(folder, `${view}.png`), fullPage: true });
  await page.close();
  fs.rmSync(place);
}

/** What the pictures of the documents are of, and which version they show. */
function readme() {
  const day = new Date().toISOString().slice(0, 10);
  const views = {
    start: "the first view",
    question: "the first question",
    result: "the result of both founding cases",
    plan: "what to do after it",
    breach: "the page about one case",
  };
  const rows = [...taken].map((view) => `| \`${view}\` | ${views[view]} |`);
  const lines = [
    "# Pictures",
    "",
    `Taken on ${day} of version ${version}, by this command:`,
    "",
    "```",
    "cargo xtask shots --docs",
    "```",
    "",
    "A name has the language, the view, the width in pixels and the colours.",
    "Long views are shown from their beginning.",
    "",
    "| View | Is |",
    "|---|---|",
    ...rows,
    "",
  ];
  fs.writeFileSync(path.join(folder, "README.md"), lines.join("\n"));
}
