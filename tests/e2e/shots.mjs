// Not a test: writes pictures of the views, and result and plan as they come out on paper, into a folder.
//
//   OSUIKO_URL=http://127.0.0.1:8080 CHROMIUM=/usr/bin/chromium node tests/e2e/shots.mjs FOLDER

import fs from "node:fs";
import path from "node:path";

import { BOTH, LANGUAGES, answer, answerAll, at, begin, button, fit, goOn, home, launch, ready } from "./support.mjs";

const SIZES = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
];
const SCHEMES = ["light", "dark"];

const folder = process.argv[2];
if (!folder) {
  console.error("usage: node tests/e2e/shots.mjs FOLDER");
  process.exit(2);
}
fs.mkdirSync(folder, { recursive: true });

const browser = await launch();
try {
  for (const language of LANGUAGES) {
    const context = await browser.newContext({ reducedMotion: "reduce" });
    await journey(fit(await context.newPage(), language), language);
    await written(fit(await context.newPage(), language), language);
    await context.close();
  }
} finally {
  await browser.close();
}

/** The list of breaches, and what is drawn on the page of one. */
async function written(page, language) {
  const shoot = async (view, take) => {
    for (const viewport of SIZES) {
      for (const colorScheme of SCHEMES) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await take(path.join(folder, `${language}-${view}-${viewport.width}-${colorScheme}.png`));
      }
    }
  };
  await page.goto(`${home(language)}breaches/`);
  await shoot("breaches", (path) => page.screenshot({ path }));
  await page.goto(`${home(language)}breaches/westlog-2023/`);
  await shoot("breach", (path) => page.screenshot({ path }));
  for (const drawn of ["figures-westlog-2023", "map", "timeline"]) {
    const part = page.locator(`#${drawn} figure`);
    await shoot(`breach-${drawn.split("-")[0]}`, (path) => part.screenshot({ path }));
  }
  await page.goto(`${home(language)}paper/`);
  await page.pdf({ path: path.join(folder, `${language}-paper.pdf`), preferCSSPageSize: true });
}

async function journey(page, language) {
  const shoot = async (view) => {
    for (const viewport of SIZES) {
      for (const colorScheme of SCHEMES) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        const name = `${language}-${view}-${viewport.width}-${colorScheme}.png`;
        await page.screenshot({ path: path.join(folder, name), fullPage: true });
      }
    }
  };
  const paper = (view) => page.pdf({ path: path.join(folder, `${language}-${view}.pdf`), format: "A4", printBackground: true });

  await page.goto(home(language));
  await ready(page);
  await shoot("start");
  await begin(page);
  await answer(page, BOTH.services);
  await shoot("question");
  await goOn(page);
  await button(page, "question-continue").click();
  await page.locator("#error-summary").waitFor();
  await shoot("error");
  await answerAll(page, BOTH);
  await shoot("review");
  await button(page, "review-continue").click();
  await at(page, page.say("result-title"));
  await shoot("result");
  await paper("result");
  await button(page, "result-continue").click();
  await at(page, page.say("plan-title"));
  await shoot("plan");
  await paper("plan");
  await button(page, "threat-open").click();
  await at(page, page.say("threat-title"));
  await shoot("threat");
}
