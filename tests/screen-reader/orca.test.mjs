// Holds what a person who cannot see the check is told at the places where it matters most, as Orca speaks it in
// Chromium.
//
// What Orca says of its own accord, such as "heading level 1" or "push button", is the English of Orca. Everything else
// is looked up in the texts, or in what is seen on the page.

import assert from "node:assert/strict";
import test, { after, before } from "node:test";

import { THERAPY, answer, asked, begin, button, field, goOn, home, option, ready } from "../e2e/support.mjs";
import { startOrca } from "./orca.mjs";

let orca;
before(async () => (orca = await startOrca()));
after(() => orca?.end());

/** A fresh page at its start; `prepare` is called before it is loaded. */
async function visit(t, prepare = async () => {}) {
  const page = await orca.blank(t, "en");
  await prepare(page);
  await page.goto(home("en"));
  await ready(page);
  await orca.show(page);
  return page;
}

/** The text of an element. */
const textOf = (element) => element.first().textContent();

/** Opens a view by its button, as with a keyboard; the button is heard, and then the heading of the view. */
async function opens(title, opener) {
  await orca.tabSays(opener, [await textOf(opener), "push button"]);
  await orca.says([title, "heading level 1"], () => orca.press("Return"));
}

/** From the start to the last question, which is answered. */
async function toLastQuestion(page) {
  const last = Object.keys(THERAPY).at(-1);
  await begin(page);
  for (let question = await asked(page); question !== last; question = await asked(page)) {
    await answer(page, THERAPY[question]);
    await goOn(page);
  }
  await answer(page, THERAPY[last]);
}

/** From the last question to the result, which is heard by its verdict. */
const toResult = (page) => opens(page.say("result-likely", { count: 1 }), button(page, "question-continue"));

test("at the beginning", async (t) => {
  const page = await visit(t);

  await t.test("the way to help against threats is heard as a button with its name", async () => {
    await orca.tabSays(page.locator("#to-help-now"), [page.say("threat-open"), "push button"]);
  });

  await t.test("a question that opens is heard by its heading", async () => {
    await opens(page.say("question-services"), button(page, "start-myself"));
  });

  await t.test("whoever goes on without an answer hears what is missing", async () => {
    await orca.tabSays(button(page, "question-continue"), [page.say("question-continue"), "push button"]);
    // An alert that takes the focus as well is said as both; who has taken the focus elsewhere hears the alert.
    const words = [page.say("question-error-title"), page.say("question-error")];
    await orca.says(words, () => orca.press("Return"), { again: true });
  });
});

test("on the result", async (t) => {
  const page = await visit(t);
  await toLastQuestion(page);

  await t.test("the verdict is heard when it opens", () => toResult(page));

  await t.test("a kind of data is heard after what became of it, by whoever reads on from its heading", async () => {
    const chips = page.locator(".tally-box.state-exposed .chip");
    await orca.says([page.say("tally-title"), "heading level 2"], () => orca.press("h"));
    const state = page.say("tally-exposed", { count: await chips.count() });
    await orca.says([state, "heading level 3"], () => orca.press("h"));
    await orca.says([await textOf(chips), "push button"], () => orca.press("Down"));
  });

  await t.test("a case is heard with its grade, by whoever comes to its heading", async () => {
    const name = await textOf(page.locator("details.case .case-name"));
    const headings = await page.locator("main h2, main h3").count();
    const heard = [];
    while (!heard.at(-1)?.includes(page.say("cases-title"))) {
      assert.ok(heard.length < headings, `H does not lead to the cases: ${heard.join(" | ")}`);
      heard.push((await orca.hear(() => orca.press("h"))).join(" "));
    }
    await orca.says([page.say("grade-likely"), name, "heading level 3"], () => orca.press("h"));
  });

  await t.test("a case is heard with its grade, by whoever comes to it by Tab", async () => {
    const first = page.locator("details.case").first();
    const words = [page.say("grade-likely"), await textOf(first.locator(".case-name")), "collapsed"];
    await orca.tabSays(first.locator("summary").first(), words);
  });

  for (const [state, key] of [["exposed", "tally-exposed"], ["said-not-exposed", "tally-said-not"]]) {
    await t.test(`a kind of data is heard after what became of it, by whoever comes by Tab: ${state}`, async () => {
      const chips = page.locator(`.tally-box.state-${state} .chip`);
      const words = [page.say(key, { count: await chips.count() }), await textOf(chips), "push button"];
      await orca.tabSays(chips.first(), words);
    });
  }
});

test("in the plan", async (t) => {
  const page = await visit(t);
  await toLastQuestion(page);
  await toResult(page);
  await opens(page.say("plan-title"), page.locator("#to-plan"));
  const row = page.locator("details.plan-step:has(.fold-row)").first();
  const summary = row.locator("summary").first();
  const name = await textOf(summary.locator("h3"));

  await t.test("a row is heard with its name, what it takes, and that it is folded", async () => {
    await orca.tabSays(summary, [name, await textOf(summary.locator(".small")), "collapsed"]);
  });

  await t.test("Done is heard with its step, and the row then as done", async () => {
    const [all] = (await textOf(page.locator(".now-label"))).match(/\d+$/);
    await orca.says(["expanded"], () => orca.press("Return"));
    await orca.tabSays(row.locator(".step-marks button").first(), [page.say("mark-done"), name, "not pressed"]);
    const settled = page.say("plan-settled", { settled: 1, of: all });
    await orca.says(["pressed", settled], () => orca.press("Return"));
    await orca.tabSays(summary, [name, page.say("mark-done"), "expanded"]);
  });

  await t.test("the button that settles the step of now is heard with its step", async () => {
    const now = page.locator(".step-now");
    const words = [await textOf(now.locator("h3")), page.say("mark-next"), "push button"];
    await orca.tabSays(now.locator(".step-marks button").first(), words);
  });

  await t.test("a note that is added is heard with its day", async () => {
    await opens(page.say("diary-title"), page.locator("#to-notes"));
    await field(page, "field-what").fill(page.say("field-happened"));
    await orca.tabSays(button(page, "diary-keep"), [page.say("diary-keep"), "push button"]);
    const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(new Date());
    await orca.says([page.say("diary-added", { date })], () => orca.press("Return"));
  });
});

test("the warning before the page is cleared is heard in full: what it asks, why, and how to stay", async (t) => {
  const page = await visit(t, (page) => page.clock.install());
  await begin(page);
  await orca.hear(() => option(page, "services", "psychotherapy").check());
  // A press can scroll, which counts as use, and the browser tells of it with the next frame: a picture makes one.
  await page.screenshot();
  const words = [page.say("idle-title"), page.say("idle-text"), page.say("idle-stay"), "push button"];
  // Orca says every dialog that warns several times, whatever is in it.
  await orca.says(words, () => page.clock.fastForward("20:10"), { again: true });
});

test("where the check cannot start, the reason is heard", async (t) => {
  const page = await orca.blank(t, "en");
  await page.route("**/*.wasm", (route) => route.abort("connectionreset"));
  await orca.says([page.say("trouble-fetch")], async () => {
    await page.goto(home("en"));
    await page.bringToFront();
  });
});
