// Not a test: writes pictures of the views, and result and plan as they come out on paper, into a folder.
//
//   OSUIKO_URL=http://127.0.0.1:8080 CHROMIUM=/usr/bin/chromium node tests/e2e/shots.mjs FOLDER

import fs from "node:fs";
import path from "node:path";

import { BOTH, LANGUAGES, answer, answerAll, at, begin, button, field, fit, goOn, home, label, launch, open, ready } from "./support.mjs";

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
  await button(page, "threat-back").click();
  await at(page, page.say("plan-title"));
  await help(page, shoot, paper);
}

/** From the plan to the views that help on. */
async function help(page, shoot, paper) {
  const step = page.locator(".plan-step");
  const mark = (at, key) => step.nth(at).getByRole("button", { name: page.say(key), exact: true });
  await mark(0, "mark-done").click();
  await mark(1, "mark-later").click();
  await step.nth(2).locator("summary", { hasText: page.say("mark-skip") }).click();
  await mark(2, "mark-cannot").click();
  await page.locator(".fit > summary").click();
  await page.getByLabel(label(page.words, "for-whom", "child"), { exact: true }).check();
  await page.getByLabel(label(page.words, "strong-login", "no"), { exact: true }).check();
  await shoot("plan-marked");
  await open(page, "plan-letters", "letters-title");
  await shoot("letters");
  const police = page.say("letter-police");
  await page.getByRole("button", { name: police, exact: true }).click();
  await at(page, police);
  await field(page, "field-name").fill("Aino Esimerkki");
  await shoot("letter");
  await paper("letter");
  await open(page, "letter-sent", "diary-title");
  await shoot("notes-new");
  await field(page, "diary-reply").check();
  await button(page, "diary-keep").click();
  await page.locator(".diary-lines > li").first().waitFor();
  await shoot("notes");
  await paper("notes");
  for (const title of [police, page.say("letters-title"), page.say("plan-title")]) {
    await button(page, "question-back").click();
    await at(page, title);
  }
  await open(page, "plan-drill", "drill-title");
  await shoot("practice");
  await button(page, "drill-real").click();
  await page.locator("mark").first().waitFor();
  await shoot("practice-answered");
}
