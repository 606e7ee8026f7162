// Not a test: draws the icons of the installed app from their drawings, when those have changed.
//
//   CHROMIUM=/usr/bin/chromium node tests/e2e/icons.mjs

import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { launch } from "./support.mjs";

/** Which widths of each drawing there are; `crates/site/src/manifest.rs` says what they are for. */
const WIDTHS = { "icon": [192, 512], "icon-full": [180, 512], "preview": [1200] };

/** How high a drawing is for its width, where it is no square. */
const HEIGHTS = { "preview": 630 / 1200 };

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../assets/icons");
const browser = await launch();
try {
  const page = await browser.newPage();
  for (const [name, widths] of Object.entries(WIDTHS)) {
    const drawing = fs.readFileSync(path.join(folder, `${name}.svg`), "utf8");
    for (const width of widths) {
      await page.setViewportSize({ width, height: Math.round(width * (HEIGHTS[name] ?? 1)) });
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
      await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
