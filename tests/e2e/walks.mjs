// The walks of the design review as data, and how each is walked through the views of the check.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";

import { BOTH, NEITHER, QUESTIONS, ROOT, UNKNOWN, home, ready } from "./support.mjs";

/** Pads from the county, free of charge; nothing noticed. */
const FREE_PADS = {
  services: ["incontinence-supplies"],
  place: "pirkanmaa",
  "supplies-brand": "tena",
  "supplies-period": ["2021-08-to-2023-08"],
  "supplies-arranged-by": "county",
  "paid-how": ["free"],
  "power-of-attorney": "no",
  "door-code-given": "no",
  told: "none",
  noticed: ["nothing"],
};

/** Therapy at Vastaamo, told so, and by now somebody demands money. */
const BLACKMAILED = {
  services: ["psychotherapy"],
  "therapy-provider": "vastaamo",
  "vastaamo-first-contact": "before-2018-12",
  told: ["vastaamo-2018"],
  noticed: ["threat"],
};

/** A mother in Kanta-Häme with pads and home care, and a message that asked for her bank codes. */
const MOTHER = {
  "for-whom": "cared-for",
  services: ["incontinence-supplies", "home-care"],
  place: "kanta-hame",
  "supplies-brand": "tena",
  "supplies-period": ["2021-08-to-2023-08"],
  "supplies-arranged-by": "county",
  "paid-how": ["free"],
  "door-code-given": "yes",
  "age-group": "adult",
  told: "unknown",
  noticed: ["phishing"],
};

/** A pupil of a school in Helsinki, whose parent answers. */
const PUPIL = {
  services: ["school-or-daycare"],
  place: "helsinki",
  "helsinki-education-role": ["student"],
  told: "none",
  noticed: ["nothing"],
};

/**
 * The walks, by the numbers of the review. `through` is what is done from the start on: `questions` goes through the
 * check to the plan, `threat` presses the way to help for the threatened and then the statement for the police.
 * `cases` is how many cases concern the person.
 *
 * @typedef {{ id: string, who: string, language: string, through: "questions" | "threat", answers: object,
 *   other?: boolean, cases: number }} Walk
 * @type {Walk[]}
 */
export const WALKS = [
  { id: "1", who: "82 years, free pads", language: "fi", through: "questions", answers: FREE_PADS, cases: 1 },
  { id: "2a", who: "threatened, by the button", language: "fi", through: "threat", answers: {}, cases: 0 },
  { id: "2b", who: "threatened, by the questions", language: "fi", through: "questions", answers: BLACKMAILED, cases: 1 },
  { id: "3", who: "daughter, for her mother", language: "fi", through: "questions", answers: MOTHER, other: true, cases: 2 },
  { id: "4", who: "parent of a pupil in Helsinki", language: "en", through: "questions", answers: PUPIL, cases: 1 },
  { id: "5", who: "I don't know, to everything", language: "fi", through: "questions", answers: UNKNOWN, cases: 0 },
  { id: "none", who: "None of these", language: "fi", through: "questions", answers: NEITHER, cases: 0 },
  { id: "both", who: "both founding cases", language: "fi", through: "questions", answers: BOTH, cases: 2 },
];

/** The walk with this number. */
export const walkOf = (id) => WALKS.find((walk) => walk.id === id);

/** A text without the places where it may be broken. */
export const unhyphenated = (text) => text.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();

/** The classes of the views, by what each is called here. */
const VIEWS = {
  start: ".start",
  question: "form.question, .question",
  review: ".review",
  result: ".result",
  plan: ".plan",
  threat: ".threat",
  letters: ".letters",
  letter: ".letter-view",
  notes: ".diary",
  practice: ".drill",
  proof: ".proof",
};

/** Which view is shown, and its heading. */
export async function shown(page) {
  return page.evaluate((views) => {
    const main = document.querySelector("#app main") ?? document.querySelector("main");
    const found = Object.entries(views).find(([, selector]) => main?.querySelector(selector));
    return { view: found?.[0], title: document.querySelector("#view-heading")?.textContent ?? "" };
  }, VIEWS);
}

/** The id of the question shown. */
export async function questionShown(page) {
  const title = unhyphenated((await shown(page)).title);
  const asks = (id) => [page.say(`question-${id}`), page.say(`question-${id}`, { about: "other" })].includes(title);
  const id = QUESTIONS.find(asks);
  assert.ok(id, `no question says "${title}"`);
  return id;
}

/** Does something that leads to another view, and waits until that is there and has the focus. */
export async function leaving(page, act) {
  const before = await shown(page);
  await act();
  await page.waitForFunction(
    ([views, before]) => {
      const heading = document.querySelector("#view-heading");
      if (!heading || document.activeElement !== heading) return false;
      const found = Object.entries(views).find(([, selector]) => document.querySelector(`main ${selector}`));
      return found && (found[0] !== before.view || heading.textContent !== before.title);
    },
    [VIEWS, before],
  );
}

/** The text of a file of the catalogue. */
const facts = (name) => fs.readFileSync(path.join(ROOT, "assets", "catalogue", name), "utf8");

/** The ids in a file of the catalogue, in order. */
const ids = (name) => [...facts(name).matchAll(/^id = "(.+)"$/gm)].map(([, id]) => id);

/** The options of each question that has its own, in order. */
const OWN = Object.fromEntries(
  facts("questions.toml").split("[[question]]").slice(1).map((block) => {
    const [, id] = /^id = "(.+)"$/m.exec(block);
    const [, options] = /^options = \[(.*)\]$/m.exec(block) ?? [];
    return [id, [...(options ?? "").matchAll(/"([^"]+)"/g)].map(([, option]) => option)];
  }),
);

/** The options of each question whose options are rows of a table. */
const FROM = { services: ids("services.toml"), place: ids("places.toml") };

/**
 * The id of the input of an option, by the ids of the catalogue: an option is called by its place there, whatever its
 * label says and wherever it is shown. Only breaches are looked for by their words.
 */
async function inputOf(page, question, option) {
  if (["none", "unknown"].includes(option)) return `option-${option}`;
  if (question === "told") return withLabel(page, page.say(`breach-${option}.told`));
  const at = (FROM[question] ?? OWN[question]).indexOf(option);
  assert.ok(at >= 0, `${question} has no option ${option}`);
  return `option-${at}`;
}

/** The id of the input with this label. */
async function withLabel(page, text) {
  const found = await page.locator("main input[id^=option-]").evaluateAll((inputs) =>
    inputs.map((input) => ({ id: input.id, label: [...input.labels].map((label) => label.textContent).join(" ") })),
  );
  const input = found.find(({ label }) => unhyphenated(label).startsWith(unhyphenated(text)));
  assert.ok(input, `nothing to choose says "${text}"`);
  return input.id;
}

/** Chooses an option of the question shown, or takes it back. */
export async function choose(page, question, option, chosen = true) {
  const input = page.locator(`[id="${await inputOf(page, question, option)}"]`);
  await input.setChecked(chosen);
}

/** The button that leads on from the view shown: the one of these keys that is there, or the main one. */
async function onward(page, keys = []) {
  for (const key of keys.filter((key) => page.words.has(key))) {
    const found = page.locator("main").getByRole("button", { name: page.say(key), exact: true });
    if ((await found.count()) > 0) return found.first();
  }
  return page.locator("main .button-main:enabled").first();
}

/** How many views a walk may have before it is taken for a circle. */
const MOST = 40;

/**
 * Walks: `look` is called at every view, with what it is called: `start`, the id of the question, `result` and so on.
 * Gives the names of the views, and how often something was pressed.
 */
export async function walk(page, walk, look = async () => {}) {
  const views = [];
  let presses = 0;
  const see = async (name) => {
    views.push(name);
    await look(name);
  };
  const press = async (button) => {
    presses += 1;
    await leaving(page, () => button.click());
  };
  await page.goto(home(page.words.language));
  await ready(page);
  await see("start");
  if (walk.through === "threat") {
    await press(page.getByRole("button", { name: page.say("threat-open"), exact: true }).first());
    await see("threat");
    await press(await onward(page, ["threat-statement"]));
    await see((await shown(page)).view);
    return { views, presses };
  }
  await press(await onward(page, walk.other ? ["start-other"] : ["start-myself"]));
  while (views.length < MOST) {
    const { view } = await shown(page);
    if (view === "question") {
      const question = await questionShown(page);
      assert.ok(!views.includes(question), `${question} was asked twice`);
      await see(question);
      for (const option of [walk.answers[question] ?? "unknown"].flat()) {
        presses += 1;
        await choose(page, question, option);
      }
      await press(await onward(page, ["question-continue"]));
    } else if (view === "plan") {
      await see(view);
      return { views, presses };
    } else {
      await see(view);
      await press(await onward(page, [`${view}-continue`, `${view}-go-on`, `${view}-back`]));
    }
  }
  return assert.fail(`the walk goes in a circle: ${views.join(", ")}`);
}

