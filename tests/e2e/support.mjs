// What the end-to-end tests stand on: the browser, the words of the page, and what a person does on it.

import assert from "node:assert/strict";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

export const LANGUAGES = ["fi", "sv", "en"];

/** Where "Clear and leave" goes. */
export const WEATHER = "https://www.ilmatieteenlaitos.fi/";

/** Words that would tell whoever looks over a shoulder what the page is about. */
export const TELLING = /tena|vastaamo|westlog|essity|terap|therap|murto|vuoto|intrång|läck|breach|leak/i;

/** Words that name a service or a case. */
export const NAMING = /\btena\b|vastaamo|westlog|essity|terap|therap|inkontinen|incontinence/i;

/** Nobody is ever told to be safe. */
export const ASSURANCE = /\bsafe\b|turvassa|trygg/i;

/** The root of the repository. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The built site. */
export const DIST = path.join(ROOT, "dist");

/** What every browser of the tests is started with. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// Words

/**
 * The words of one language, or of easy Finnish as `fi-easy`: `say(key, variables)`; an attribute is asked for as `key.attribute`. What is said to
 * somebody who answers for another person is asked for with the variable `about` as "other".
 */
export function words(language) {
  const found = new Map();
  // Easy Finnish has words of its own where those of ordinary Finnish are hard.
  for (const from of language === "fi-easy" ? ["fi", language] : [language]) {
    const folder = path.join(ROOT, "assets", "text", from);
    const files = fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".ftl"));
    const texts = files.flatMap((name) => messages(fs.readFileSync(path.join(folder, name), "utf8")));
    for (const [key, text] of texts) if (text !== "" || !found.has(key)) found.set(key, text);
  }
  const has = (key) => found.has(key);
  function say(key, variables = {}) {
    assert.ok(has(key), `no words for ${key} in ${language}`);
    const fill = (text) => text.replace(/\{ \$(\w+) \}/g, (_, name) => variables[name]);
    const choice = /^\{ \$(\w+) ->(.*)\}$/s.exec(found.get(key));
    if (!choice) return fill(found.get(key));
    const value = variables[choice[1]];
    const wanted = value === 1 ? "one" : value;
    const variants = [...choice[2].matchAll(/(\*?)\[(\w+)\]([^\n]*)/g)];
    const variant = variants.find((found) => found[2] === wanted) ?? variants.find((found) => found[1]);
    return fill(variant[3].trim());
  }
  /** Whether `text` is the message with any count, and which. */
  const counted = (key, text) => {
    const many = Array.from({ length: 100 }, (_, count) => count);
    return many.find((count) => say(key, { count }) === text);
  };
  /** `text` and every other form of the messages that say it. */
  const forms = (text) => {
    const both = [...found.keys()].map((key) => [say(key), say(key, { about: "other" })]);
    return new Set([text, ...both.filter((pair) => pair.includes(text)).flat()]);
  };
  /** Whether two texts are forms of the same message. */
  const same = (one, another) => forms(one).has(another);
  return { language, has, say, counted, forms, same };
}

/** The messages and attributes of a Fluent file, as pairs; as much of the syntax as our files use. */
function messages(text) {
  const pairs = [];
  let message = "";
  for (const line of text.split("\n")) {
    const starts = /^([a-z][\w-]*) =\s*(.*)$/.exec(line);
    const attribute = /^\s+\.([\w-]+) =\s*(.*)$/.exec(line);
    if (starts) {
      message = starts[1];
      pairs.push([message, starts[2]]);
    } else if (attribute) {
      pairs.push([`${message}.${attribute[1]}`, attribute[2]]);
    } else if (/^\s+\S/.test(line) && pairs.length > 0) {
      pairs.at(-1)[1] += `\n${line.trim()}`;
    }
  }
  return pairs;
}

/** The label of an option, by the ids of the catalogue. */
export function label(say, question, option) {
  if (option === "unknown") return say.say("question-unknown");
  if (option === "none") return say.say(`question-${question}.none`);
  if (question === "told") return say.say(`breach-${option}.told`);
  // Places are shown by their short names.
  if (question === "place") return say.say(`place-${option}.short`);
  const from = question === "services" ? "service" : `option-${question}`;
  return say.say(`${from}-${option}`);
}

/** Every question of the catalogue, in its order. */
export const QUESTIONS = [
  ...fs.readFileSync(path.join(ROOT, "assets", "catalogue", "questions.toml"), "utf8").matchAll(/^id = "(.+)"$/gm),
].map(([, id]) => id);

// Cases

/** Pads from the county paid by invoice, and therapy at Vastaamo: both founding cases at once. */
export const BOTH = {
  services: ["incontinence-supplies", "psychotherapy"],
  place: "pirkanmaa",
  "supplies-brand": "tena",
  "supplies-period": ["2021-08-to-2023-08"],
  "supplies-arranged-by": "county",
  "paid-how": ["own-invoice"],
  "power-of-attorney": "yes",
  "door-code-given": "yes",
  "therapy-provider": "vastaamo",
  "vastaamo-first-contact": "before-2018-12",
  told: "none",
  noticed: ["nothing"],
};

/** Therapy at Vastaamo: one case that is likely, by few questions. */
export const THERAPY = {
  services: ["psychotherapy"],
  "therapy-provider": "vastaamo",
  "vastaamo-first-contact": "before-2018-12",
  told: "none",
  noticed: ["nothing"],
};

/** Both cases, paid by direct debit, and by now somebody demands money. */
export const THREATENED = { ...BOTH, "paid-how": ["own-direct-debit"], noticed: ["threat"] };

/** None of the services on the list. */
export const NEITHER = { services: "none", told: "none", noticed: ["nothing"] };

/** "I don't know", whatever is asked. */
export const UNKNOWN = {};

// Browser

/** For a context that keeps a copy of the site for when there is no network. */
export const COPYING = { serviceWorkers: "allow" };

/**
 * A browser for the tests of one file; `visit` opens a page in a context of its own. A context keeps no copy of the
 * site for when there is no network, unless it is opened with `COPYING`: tests that spoil a delivery must see it.
 */
export function useBrowser(options = {}) {
  let browser;
  after(() => browser?.close());

  /** A fresh page at `/<language>/` that is ready to begin, closed when the test `t` ends. */
  async function visit(t, language, context = {}) {
    const page = await blank(t, language, context);
    await page.goto(home(language));
    await ready(page);
    return page;
  }

  /** A fresh page that has gone nowhere yet. */
  async function blank(t, language, context = {}) {
    browser ??= await launch(options);
    const opened = await browser.newContext({ reducedMotion: "reduce", serviceWorkers: "block", ...context });
    t.after(() => opened.close());
    await opened.addInitScript(readPlainly);
    return fit(await opened.newPage(), language);
  }

  return { visit, blank };
}

export function launch(options = {}) {
  const executablePath = process.env.CHROMIUM;
  assert.ok(executablePath, "CHROMIUM must name the browser");
  return chromium.launch({ executablePath, args: FLAGS, ...options });
}

/**
 * Chromium's words for a load that ended because its page was left or replaced. A load that was
 * refused, or failed, has a reason after the address.
 */
const STOPPED = /^Fetch API cannot load \S+\s*$/;

/** Marks where a word may break: it is in what is shown, and in no message. */
export const SOFT_HYPHEN = "\u00ad";

/** A text without the places where its words may break. */
export const plain = (text) => text?.replaceAll(SOFT_HYPHEN, "") ?? null;

/**
 * Lets the scripts of a page, and so what tests run in it, read texts without soft hyphens, as a person reads them.
 * What is really there is found by `nodeValue`.
 */
export function readPlainly() {
  for (const [prototype, name] of [[Node.prototype, "textContent"], [HTMLElement.prototype, "innerText"]]) {
    const { get, set } = Object.getOwnPropertyDescriptor(prototype, name);
    const read = function () {
      return get.call(this)?.replaceAll("\u00ad", "") ?? null;
    };
    Object.defineProperty(prototype, name, { configurable: true, enumerable: true, get: read, set });
  }
}

/** The same for what the tests ask of an element from outside. */
function askPlainly(page) {
  const locator = Object.getPrototypeOf(page.locator("html"));
  if (locator.asksPlainly) return;
  locator.asksPlainly = true;
  for (const name of ["textContent", "innerText", "allTextContents", "allInnerTexts"]) {
    const ask = locator[name];
    locator[name] = async function (...given) {
      const told = await ask.apply(this, given);
      return Array.isArray(told) ? told.map(plain) : plain(told);
    };
  }
}

/** Fits a page with its words and a list of everything that went wrong on it. */
export function fit(page, language) {
  askPlainly(page);
  page.setDefaultTimeout(10_000);
  page.wrong = [];
  page.on("pageerror", (error) => page.wrong.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" || STOPPED.test(message.text())) return;
    page.wrong.push(`console: ${message.text()}`);
  });
  page.words = words(language);
  page.say = page.words.say;
  return page;
}

export function home(language) {
  assert.ok(process.env.OSUIKO_URL, "OSUIKO_URL must name the server");
  return `${process.env.OSUIKO_URL}/${language}/`;
}

/** The requests that the server has answered, if it keeps a log. */
export function logged() {
  const log = process.env.OSUIKO_REQUEST_LOG;
  return log ? fs.readFileSync(log, "utf8").split("\n").filter(Boolean) : undefined;
}

// Looking

export const heading = (page) => page.locator("#view-heading");
export const button = (page, key) => page.getByRole("button", { name: page.say(key), exact: true });
export const option = (page, question, id) => {
  const named = { name: label(page.words, question, id), exact: true };
  return page.getByRole("checkbox", named).or(page.getByRole("radio", named));
};

/** Waits until the program runs, and so does *Start*. */
export async function startable(page) {
  await page.locator("#app .button-main:enabled").waitFor();
}

/** Waits until the program runs and the help pack has come, or never will. */
export async function ready(page) {
  await startable(page);
  await page.waitForFunction(() => {
    const { help, fetched } = document.documentElement.dataset;
    return help && fetched !== undefined;
  });
}

/** Waits until the browser has the whole copy of the site and answers from it. */
export async function copied(page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** Waits for the view with this heading, and for the focus to be on it. */
export async function at(page, title) {
  await page.waitForFunction((title) => {
    const heading = document.querySelector("#view-heading");
    return heading?.textContent === title && document.activeElement === heading;
  }, title);
}

/**
 * Waits until the view has been in front of somebody for so long that a press on the spot of the press before is heeded
 * (`assets/scripts/page/press.js`). The page counts from when it has painted the view, so this does too.
 */
export const beenRead = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done, 1050)))));

/** Whether `text` is the message, as it is said to the person or about the person. */
export const says = (page, key, text) => [page.say(key), page.say(key, { about: "other" })].includes(text);

/** The id of the question shown, or nothing. */
export async function asked(page) {
  const title = await heading(page).textContent();
  return QUESTIONS.find((id) => says(page, `question-${id}`, title));
}

/** The text field or tick box of this name. */
export const field = (page, key) => {
  const name = { name: page.say(key), exact: true };
  return page.getByRole("textbox", name).or(page.getByRole("checkbox", name));
};

/** The labels of everything chosen. */
export const chosen = (page) =>
  page.locator(".choice input").evaluateAll((inputs) =>
    inputs.filter((input) => input.checked).map((input) => input.labels[0].firstElementChild.textContent),
  );

/** The review as a map from question to the words of its answer. */
export async function reviewed(page) {
  const rows = page.locator(".answer");
  const pairs = await rows.evaluateAll((rows) =>
    rows.map((row) => [row.querySelector("dt").textContent, row.querySelector("dd").textContent]),
  );
  const named = pairs.map(([short, answer]) => [QUESTIONS.find((id) => says(page, `question-${id}.short`, short)), answer]);
  return Object.fromEntries(named);
}

/** What the tab and its history show; none of it may tell an answer. */
export async function traces(page) {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send("Page.getNavigationHistory");
  await session.detach();
  const state = await page.evaluate(() => JSON.stringify(history.state));
  return { url: page.url(), title: await page.title(), state, entries: entries.map(({ url, title }) => ({ url, title })) };
}

/** What the page has kept on the device: nothing, ever. */
export const kept = (page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));

/** What `kept` says when nothing is kept. */
export const NOTHING_KEPT = { local: 0, session: 0, cookie: "", databases: 0, caches: 0 };

/**
 * The rules of axe that the statement on accessibility owns up to: its gaps in assets/accessibility.toml name them, and
 * nothing else is let off.
 */
const OWNED_UP = new Set(
  [...fs.readFileSync(new URL("../../assets/accessibility.toml", import.meta.url), "utf8").matchAll(/^axe = "(.+)"$/gm)].map(([, rule]) => rule),
);

/** What axe finds, one line each; by these rules only, if any are given. */
export async function axe(page, only) {
  const present = await page.evaluate(() => "axe" in window);
  if (!present) await page.evaluate(axeSource());
  // Contrast as level AAA has it, too.
  const rules = { "color-contrast-enhanced": { enabled: true } };
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const runOnly = only ? { type: "rule", values: only } : { type: "tag", values: tags };
  const found = await page.evaluate(async (options) => {
    // At the end of the view, where the bar with Continue lies over nothing.
    window.scrollTo(0, document.body.scrollHeight);
    const { violations } = await window.axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => ({ id, line: `${id}: ${node.target.join(" ")}: ${node.failureSummary.replaceAll("\n", " ")}` })),
    );
  }, { ...(only ? {} : { rules }), runOnly, resultTypes: ["violations"] });
  return found.filter(({ id }) => !OWNED_UP.has(id)).map(({ line }) => line);
}

let source;
function axeSource() {
  source ??= fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  return source;
}

/** Random numbers that are the same each time: mulberry32. */
export function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

// Acting

/** From the start to the first question. */
export async function begin(page) {
  await button(page, "start-myself").click();
  await at(page, page.say("question-services"));
}

/** Chooses options of the question shown, by their ids in the catalogue. */
export async function answer(page, ids) {
  const question = await asked(page);
  for (const id of [ids].flat()) {
    const choice = option(page, question, id);
    await choice.check();
  }
}

/** On to the next view; gives its heading. */
export async function goOn(page) {
  const before = await heading(page).textContent();
  await page.locator(".question .button-main, .question-actions .button-main").click();
  await page.waitForFunction((before) => {
    const heading = document.querySelector("#view-heading");
    return heading && heading.textContent !== before && document.activeElement === heading;
  }, before);
  return heading(page).textContent();
}

/** Waits until the result is there, and the focus on its heading. */
export async function atResult(page) {
  await page.waitForFunction(() => {
    const heading = document.querySelector(".result #view-heading");
    return heading && document.activeElement === heading;
  });
}

/** Opens a screen by the button that every view has for it, such as `plan`, `letters` or `answers`. */
export async function openScreen(page, screen, title) {
  await page.locator(`#to-${screen}`).click();
  await at(page, page.say(title));
}

/**
 * Answers every question as `answers` say, "I don't know" where they say nothing, up to the result;
 * what is said to somebody who is threatened is passed by on the way.
 * `each` is called at every question before it is answered. Gives the questions that were asked.
 */
export async function answerAll(page, answers, each = async () => {}) {
  const questions = [];
  for (let question = await asked(page); question; question = await asked(page)) {
    assert.ok(!questions.includes(question), `${question} was asked twice`);
    questions.push(question);
    await each(question);
    await answer(page, answers[question] ?? "unknown");
    await goOn(page);
    const on = button(page, "threat-go-on").first();
    if (await on.isVisible()) await on.click();
    await page.waitForFunction(() => document.querySelector(".question, .result"));
  }
  await atResult(page);
  return questions;
}

/** From the start to the result. */
export async function toResult(page, answers) {
  await begin(page);
  return answerAll(page, answers);
}

/** From the start to all answers, to look over. */
export async function toReview(page, answers) {
  const questions = await toResult(page, answers);
  await openScreen(page, "answers", "review-title");
  return questions;
}

/** From the start to the plan. */
export async function toPlan(page, answers) {
  const questions = await toResult(page, answers);
  await openScreen(page, "plan", "plan-title");
  return questions;
}

/** Starts over, as the footer of every view offers; it asks first. */
export async function startOver(page) {
  await button(page, "start-over").click();
  await button(page, "start-over-yes").click();
  await at(page, page.say("start-title"));
}

/** From the view shown to another that a button opens. */
export async function open(page, key, title = key) {
  await button(page, key).click();
  await at(page, page.say(title));
}

/** Waits for the view with this heading, and for the focus to be on what `selector` finds in it. */
export async function atOpener(page, title, selector) {
  await page.waitForFunction(([title, selector]) => {
    const heading = document.querySelector("#view-heading");
    return heading?.textContent === title && document.activeElement.matches(selector);
  }, [title, selector]);
}

/** Back from a screen to the view with this heading, and to the button there that had opened it. */
export async function backTo(page, title, selector) {
  await button(page, "question-back").click();
  await atOpener(page, title, selector);
}

/** What stands in an element that is typed in. */
export const typed = (field) => field.evaluate((field) => field.innerText);

/** Presses a button that saves a file; gives its name, its bytes, and as text what an editor shows of it. */
export async function save(page, key) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(page, key).click(),
  ]);
  const bytes = fs.readFileSync(await download.path());
  const isText = bytes[0] === 0xef;
  const text = new TextDecoder().decode(bytes);
  return { name: download.suggestedFilename(), bytes, text: isText ? text.replaceAll("\r\n", "\n") : text };
}

/** The names of the letters offered, as they are seen; the case that one is about is heard behind its name. */
export const letterNames = async (page) =>
  (await page.locator(".letter-offer button").evaluateAll((all) => all.map((offer) => offer.firstChild.textContent))).map(plain);

/** From the plan to a letter with a name in it, saved and printed. */
export async function printLetter(page, name) {
  await openScreen(page, "letters", "letters-title");
  const offer = page.locator(".letter-offer button").first();
  const [title] = await letterNames(page);
  await offer.click();
  await at(page, title);
  await field(page, "field-name").fill(name);
  await page.locator(".letter-paper", { hasText: name }).waitFor();
  await page.evaluate(() => {
    window.print = () => (document.documentElement.dataset.printed = "");
  });
  await button(page, "print").click();
  await page.waitForFunction(() => document.documentElement.dataset.printed === "");
}

/** Tabs until the focus is on what the page finds by `selector` and `text`. */
export async function tabTo(page, selector, text = "", most = 60) {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate(
      ([selector, text]) => document.activeElement.matches(selector) && document.activeElement.textContent.startsWith(text),
      [selector, text],
    );
    if (there) return;
  }
  assert.fail(`Tab never came to ${selector} ${text}`);
}
