// Holds that nothing scrolls sideways with the text as large as people set it in their browser: every view, every page.

import fs from "node:fs";
import path from "node:path";
import test from "node:test";

import { Findings, HEIGHT, tooWide, unfold } from "./audit.mjs";
import { everyView } from "./every-view.mjs";
import { BOTH, DIST, FLAGS, LANGUAGES, fit, home, launch, readPlainly, ready } from "./support.mjs";

/** How many pixels high a browser makes text where a page says nothing. */
const FONTS = [16, 24, 32];

const WIDTHS = [320, 390, 768, 1280];

/** The written pages in a language, easy Finnish with Finnish: one page of a breach and all that are no such page. */
function written(language) {
  const root = path.join(DIST, language);
  const folders = fs.readdirSync(root, { recursive: true }).filter((name) => name.endsWith("index.html")).map((name) => path.dirname(name));
  const breach = /^(easy\/)?breaches\/./;
  const isLong = (folder) => /westlog-2023|vastaamo-2018/.test(folder);
  return folders.filter((folder) => folder !== "." && !folder.startsWith("embed/") && (!breach.test(folder) || isLong(folder)));
}

for (const font of FONTS) {
  for (const language of LANGUAGES) {
    test(`${language}: with text of ${font} px nothing scrolls sideways at ${WIDTHS.join(", ")} px`, async (t) => {
      const browser = await launch({ args: [...FLAGS, `--blink-settings=defaultFontSize=${font}`] });
      t.after(() => browser.close());
      const context = await browser.newContext({ reducedMotion: "reduce", serviceWorkers: "block" });
      await context.addInitScript(readPlainly);
      const page = fit(await context.newPage(), language);
      const found = new Findings();
      const look = async (view) => {
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: HEIGHT });
          for (const wide of await tooWide(page)) found.add(wide, `${view}, ${width} px`);
        }
      };
      await page.goto(home(language));
      await ready(page);
      const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
      t.diagnostic(`the page has text of ${size} px`);
      if (size < font) throw new Error(`the page makes text of ${font} px as small as ${size} px`);
      await everyView(page, BOTH, look);
      for (const folder of written(language)) {
        await page.goto(`${home(language)}${folder}/`);
        await unfold(page);
        await look(folder);
      }
      found.none();
    });
  }
}
