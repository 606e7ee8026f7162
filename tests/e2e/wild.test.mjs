// Holds that the page stands what browsers, fingers, translators and clocks do to it: nothing is answered that was not
// read, nothing is lost without a word, and nothing ends without a way on.

import assert from "node:assert/strict";
import test from "node:test";

import { Relay } from "./relay.mjs";
import {
  BOTH, COPYING, LANGUAGES, NEITHER, WEATHER, answer, answerAll, asked, at, beenRead, begin, button, chosen, dice,
  field, goOn, heading, home, openScreen, option, ready, startOver, toPlan, toResult, toReview, useBrowser,
} from "./support.mjs";

const browser = useBrowser();

// Nothing is answered that was not read

/** What is chosen, and whether something is wrong, in the view shown. */
const state = (page) =>
  page.evaluate(() => ({
    heading: document.querySelector("#view-heading").textContent,
    chosen: [...document.querySelectorAll(".choice input")].filter((input) => input.checked).length,
    error: Boolean(document.querySelector("#error-summary")),
  }));

const click = (page, x, y) => page.mouse.click(x, y);

const HANDS = {
  mouse: { context: {}, press: click },
  // The page scrolls to where each view begins.
  "mouse in a low window": { context: { viewport: { width: 1000, height: 620 } }, press: click },
  "mouse on a slow device": { context: { viewport: { width: 1000, height: 620 } }, press: click, slow: 6 },
  finger: {
    context: { hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } },
    press: (page, x, y) => page.touchscreen.tap(x, y),
  },
};

for (const [hand, { context, press, slow = 1 }] of Object.entries(HANDS)) {
  test(`a second press by ${hand} on the same spot answers no question that has just opened`, async (t) => {
    const page = await browser.visit(t, "fi", context);
    await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: slow });
    // When the presses came, by the clock of the page: on a machine with much to do the second comes later than it was made.
    await page.evaluate(() => {
      globalThis.presses = [];
      addEventListener("click", ({ timeStamp }) => globalThis.presses.push(timeStamp), { capture: true });
    });
    const gaps = [80, 200, 350, 500, 650, 800];
    let presses = 0;
    let late = 0;
    /** Presses the middle of a button, and the same spot again a little later; says whether that was within a second. */
    const twice = async (target) => {
      await target.scrollIntoViewIfNeeded();
      const { x, y, width, height } = await target.boundingBox();
      const spot = [x + width / 2, y + height / 2];
      await press(page, ...spot);
      await page.waitForTimeout(gaps[presses % gaps.length]);
      presses += 1;
      await press(page, ...spot);
      await page.waitForTimeout(100 * slow);
      const [first, second] = (await page.evaluate(() => globalThis.presses)).slice(-2);
      return second - first < 1000;
    };
    let inTime = await twice(page.locator("#app .button-main"));
    for (let question = await asked(page); question; question = await asked(page)) {
      const { chosen, error } = await state(page);
      // Whoever presses again after a second has seen the view, and is heeded.
      if (inTime) assert.deepEqual({ chosen, error }, { chosen: 0, error: false }, `${question}: press ${presses}`);
      else late += 1;
      await beenRead(page);
      await answer(page, BOTH[question] ?? "unknown");
      inTime = await twice(button(page, "question-continue"));
    }
    assert.ok(presses > 9 && late < presses / 2, `${presses} presses, ${late} of them late`);
    assert.ok(await page.locator(".result").isVisible());
  });
}

test("a double press on what settles a step settles no second one, and one on what removes a note removes no second", async (t) => {
  const page = await browser.visit(t, "fi");
  await toPlan(page, BOTH);
  for (const gap of [60, 150]) {
    const done = button(page, "mark-next");
    await done.scrollIntoViewIfNeeded();
    const before = await page.locator(".plan-step.settled").count();
    const { x, y } = await done.boundingBox();
    await page.mouse.dblclick(x + 20, y + 20, { delay: gap });
    await page.waitForTimeout(300);
    assert.ok((await page.locator(".plan-step.settled").count()) <= before + 1, `gap ${gap}`);
  }
  await openScreen(page, "notes", "diary-title");
  for (const line of ["Yksi", "Kaksi", "Kolme"]) {
    await field(page, "field-what").fill(line);
    await button(page, "diary-keep").click();
    await page.locator(".diary-lines").getByText(line).waitFor();
  }
  const drop = page.locator("#drop-0");
  await drop.scrollIntoViewIfNeeded();
  const { x, y } = await drop.boundingBox();
  await page.mouse.dblclick(x + 10, y + 10, { delay: 20 });
  await page.locator(".diary-told").getByText(page.say("diary-dropped")).waitFor();
  assert.equal(await page.locator(".diary-lines > li").count(), 2);
});

test("a note without words is not kept, and the page says what is missing", async (t) => {
  const page = await browser.visit(t, "fi");
  await toPlan(page, BOTH);
  await openScreen(page, "notes", "diary-title");
  await field(page, "field-who").fill("Pankki");
  await button(page, "diary-keep").click();
  await page.getByText(page.say("diary-no-words"), { exact: true }).waitFor();
  assert.equal(await page.locator(".diary-lines > li").count(), 0);
});

test("a press elsewhere, or once the view has stood for a while, is heeded", async (t) => {
  const page = await browser.visit(t, "fi");
  await begin(page);
  await option(page, "services", "psychotherapy").check();
  assert.equal((await chosen(page)).length, 1, "at once, at another place");
  await goOn(page);
  const { x, y } = await button(page, "question-continue").boundingBox();
  await beenRead(page);
  await page.mouse.click(x + 5, y + 5);
  await page.locator("#error-summary").waitFor();
});

/** Does to every text in `main` what a translator does that heeds no `translate="no"`, from now on. */
function translate() {
  const turn = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const known = text.parentElement?.tagName === "FONT" || text.parentElement?.closest("[contenteditable]");
      if (known || !text.nodeValue.trim()) continue;
      const outer = document.createElement("font");
      outer.append(document.createElement("font"));
      outer.firstChild.textContent = text.nodeValue;
      text.replaceWith(outer);
    }
  };
  const app = document.querySelector("#app");
  turn(app);
  new MutationObserver(() => turn(app)).observe(app, { childList: true, subtree: true, characterData: true });
}

/** The words of the view, one line for each element that has any of its own. */
const wordsOf = (page) =>
  page.evaluate(() => document.querySelector("#app").innerText.replace(/\s+/g, " ").trim());

test("under a translator that exchanges every text, each view says what it says without one", async (t) => {
  const [plain, translated] = [await browser.visit(t, "fi"), await browser.visit(t, "fi")];
  await translated.evaluate(translate);
  const views = { plain: [], translated: [] };
  for (const [name, page] of Object.entries({ plain, translated })) {
    const look = async () => views[name].push(await wordsOf(page));
    await look();
    await begin(page);
    await answerAll(page, BOTH, async (question) => {
      await look();
      await answer(page, BOTH[question] ?? "unknown");
      await look();
    });
    await look();
    for (const [screen, title] of [["plan", "plan-title"], ["notes", "diary-title"]]) {
      await openScreen(page, screen, title);
      await look();
    }
  }
  assert.ok(views.plain.length > 20);
  for (const [at, words] of views.plain.entries()) assert.equal(views.translated[at], words);
});

test("what others write into every element of the page exchanges no question", async (t) => {
  const page = await browser.visit(t, "en");
  await page.evaluate(() => {
    document.documentElement.lang = "xx";
    new MutationObserver(() => {
      for (const element of document.querySelectorAll("#app *:not(.foreign)")) {
        if (element.closest("svg, [contenteditable]") || element.querySelector(":scope > .foreign")) continue;
        const foreign = Object.assign(document.createElement("span"), { className: "foreign", hidden: true });
        element.prepend(foreign);
      }
    }).observe(document.querySelector("#app"), { childList: true, subtree: true });
  });
  const questions = await toResult(page, BOTH);
  assert.ok(questions.length > 7);
  assert.deepEqual(page.wrong, []);
});

// Nothing is lost

/** The entries of the tab's history and the one it is at, asked without anything that counts as a press. */
async function entries(page) {
  page.plain ??= await page.context().newCDPSession(page);
  const { currentIndex, entries } = await page.plain.send("Page.getNavigationHistory");
  return { at: currentIndex, count: entries.length, addresses: new Set(entries.map(({ url }) => url)) };
}

/** Goes back or on as the buttons of the browser do, and waits for the view of that step. */
async function goInHistory(page, by, title) {
  const { currentIndex, entries } = await page.plain.send("Page.getNavigationHistory");
  await page.plain.send("Page.navigateToHistoryEntry", { entryId: entries[currentIndex + by].id });
  await at(page, title);
}

test("each press that leads on makes one entry in the history, and Back makes none", async (t) => {
  const page = await browser.visit(t, "fi");
  const start = await entries(page);
  const titles = [await heading(page).textContent()];
  await begin(page);
  for (let steps = 1; steps <= 4; steps += 1) {
    titles.push(await heading(page).textContent());
    const now = await entries(page);
    assert.deepEqual([now.at - start.at, now.count - start.count], [steps, steps]);
    await answer(page, BOTH[await asked(page)] ?? "unknown");
    if (steps < 4) await goOn(page);
  }
  for (let back = 3; back >= 0; back -= 1) {
    await goInHistory(page, -1, titles[back]);
    const now = await entries(page);
    assert.deepEqual([now.at - start.at, now.count - start.count], [back, 4], "Back made an entry");
  }
  assert.ok(await button(page, "start-go-on").isVisible(), "the answers are there");
  for (const title of titles.slice(1)) await goInHistory(page, 1, title);
  const { addresses } = await entries(page);
  assert.deepEqual([...addresses].filter((url) => url.startsWith("http")), [home("fi")], "an address tells of a step");
});

test("the page's own way back takes the browser back too", async (t) => {
  const page = await browser.visit(t, "fi");
  const start = await entries(page);
  await begin(page);
  const first = await heading(page).textContent();
  await answer(page, BOTH.services);
  await goOn(page);
  await button(page, "question-back").click();
  await at(page, first);
  await page.waitForFunction(() => history.state === "1");
  assert.equal((await entries(page)).at - start.at, 1);
});

const BEFORE_LEAVING = {
  "from the start": async () => {},
  "from the plan": async (page) => toPlan(page, BOTH),
  "from the start, after some steps and Back": async (page) => {
    await begin(page);
    await answer(page, BOTH.services);
    await goOn(page);
    await button(page, "question-back").click();
    await button(page, "question-back").click();
    await at(page, page.say("start-title"));
    await page.waitForFunction(() => history.state === null);
  },
  "with answers that the device keeps": async (page) => {
    await toReview(page, NEITHER);
    const keep = page.say("keep-here", { date: "…" }).split("…")[0].trim();
    await page.getByRole("button").filter({ hasText: keep }).click();
    await button(page, "keep-forget").waitFor();
  },
};

test("whoever leaves is asked nothing, and the next page cannot tell how many steps there were", async (t) => {
  const lengths = new Set();
  for (const [where, go] of Object.entries(BEFORE_LEAVING)) {
    const page = await browser.visit(t, "fi");
    const questions = [];
    page.on("dialog", (dialog) => (questions.push(where), dialog.accept()));
    await page.route(`${WEATHER}**`, (route) => route.fulfill({ body: "weather", contentType: "text/html" }));
    const start = await entries(page);
    await go(page);
    await Promise.all([page.waitForURL(WEATHER), button(page, "leave").click()]);
    assert.equal((await entries(page)).at, start.at, `${where}: Back leads into the check`);
    lengths.add(await page.evaluate(() => history.length));
    assert.deepEqual(questions, []);
    await page.context().close();
  }
  assert.equal(lengths.size, 1, [...lengths].join());
});

test("a reload asks while there are answers, and not before; who reloads is told what it did", async (t) => {
  for (const language of LANGUAGES) {
    const page = await browser.visit(t, language);
    const questions = [];
    page.on("dialog", (dialog) => (questions.push(dialog.type()), dialog.accept()));
    await page.reload();
    await ready(page);
    await begin(page);
    await page.goBack();
    assert.deepEqual(questions, [], "nothing was at stake");
    await beenRead(page);
    await button(page, "start-go-on").click();
    await at(page, page.say("question-services"));
    await answer(page, BOTH.services);
    await page.reload();
    await ready(page);
    assert.deepEqual(questions, ["beforeunload"]);
    await page.locator(".fate").getByText(page.say("reloaded")).waitFor();
    // The entries of the visit before are passed by: Back leads out of the page at once.
    await page.waitForFunction(() => history.state === null);
    await begin(page);
    assert.equal((await chosen(page)).length, 0);
    await page.context().close();
  }
});

test("leaving on purpose asks nothing, and neither does a page that clears itself", async (t) => {
  const page = await browser.visit(t, "fi");
  const questions = [];
  page.on("dialog", (dialog) => (questions.push(dialog.type()), dialog.accept()));
  await page.clock.install();
  await toPlan(page, BOTH);
  await page.clock.fastForward("20:10");
  await page.locator("#idle").waitFor();
  await Promise.all([page.waitForEvent("load"), page.clock.fastForward("02:10")]);
  await page.clock.resume();
  await ready(page);
  const said = await page.locator(".fate").textContent();
  assert.equal(said.replace(/\d+/g, "#"), page.say("cleared", { hour: "#", minute: "#" }));
  assert.deepEqual(questions, []);
});

test("Escape at the warning goes on, as its button does", async (t) => {
  const page = await browser.visit(t, "fi");
  await page.clock.install();
  await toResult(page, NEITHER);
  for (let times = 0; times < 3; times += 1) {
    await page.clock.fastForward("20:10");
    await page.locator("#idle").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#idle").waitFor({ state: "hidden" });
    await page.clock.fastForward("03:00");
    assert.ok(await page.locator(".result").isVisible(), "it was cleared all the same");
    assert.equal(await page.locator("#idle").isVisible(), false);
    await page.keyboard.press("Shift");
  }
});

test("a clock that jumps clears nothing by itself", async (t) => {
  const page = await browser.visit(t, "fi");
  await toResult(page, NEITHER);
  await page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 86_400_000;
  });
  await page.locator("#idle").waitFor();
  await page.locator("#idle button").click();
  await page.waitForTimeout(6000);
  assert.ok(await page.locator(".result").isVisible());
  assert.equal(await page.locator("#idle").isVisible(), false, "it asks once");
});

test("starting over asks first, and no is no", async (t) => {
  for (const language of LANGUAGES) {
    const page = await browser.visit(t, language);
    await toPlan(page, BOTH);
    await button(page, "start-over").click();
    await page.getByText(page.say("start-over-ask")).waitFor();
    await button(page, "start-over-no").click();
    await page.getByText(page.say("start-over-ask")).waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => document.activeElement.id), "to-start", "the focus is lost");
    assert.ok(await page.locator(".plan-step").first().isVisible(), "the plan is gone");
    await startOver(page);
    assert.equal(await button(page, "start-go-on").count(), 0);
    assert.deepEqual(page.wrong, []);
    await page.context().close();
  }
});

test("a file asks before it takes the place of answers, and one without known answers changes nothing", async (t) => {
  const page = await browser.visit(t, "en");
  await toReview(page, BOTH);
  const file = (answers) => ({
    name: "answers.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ format: "osuiko-answers", version: 1, answers })),
  });
  const before = await page.locator("#app").innerText();
  const input = page.locator("input[type=file]");
  await input.setInputFiles(file({ services: ["unheard-of"] }));
  await page.locator(".fate").getByText(page.say("keep-nothing")).waitFor();
  await input.setInputFiles(file({ services: "unknown" }));
  await page.getByText(page.say("keep-ask")).waitFor();
  await button(page, "keep-stay").click();
  await page.getByText(page.say("keep-ask")).waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.id), "saved-file", "the focus is lost");
  const lines = (text) => text.split("\n").filter((line) => /incontinence|psychotherapy/i.test(line)).length;
  assert.equal(lines(await page.locator("#app").innerText()), lines(before));
  await input.setInputFiles(file({ services: "unknown" }));
  await button(page, "keep-replace").click();
  await page.locator(".fate").getByText(page.say("keep-opened")).waitFor();
  assert.equal(lines(await page.locator("#app").innerText()), 0);
});

// Clocks

for (const [year, named] of [[1970, true], [2040, false]]) {
  test(`a clock of ${year} spoils no paper`, async (t) => {
    const page = await browser.blank(t, "en");
    await page.addInitScript((year) => {
      const Real = Date;
      const off = Real.UTC(year, 0, 1, 12) - Real.now();
      globalThis.Date = class extends Real {
        constructor(...given) {
          if (given.length) super(...given);
          else super(Real.now() + off);
        }
        static now = () => Real.now() + off;
      };
    }, year);
    await page.goto(home("en"));
    await ready(page);
    await toPlan(page, BOTH);
    assert.equal(await page.getByText(page.say("clock-wrong")).count(), named ? 1 : 0);
    const shown = await page.locator("#app").innerText();
    assert.equal(/\b(1969|1970)\b/.test(shown), false, shown);
    await openScreen(page, "notes", "diary-title");
    await field(page, "field-what").fill("Called");
    await button(page, "diary-keep").click();
    if (named) await page.getByText(page.say("diary-no-day")).waitFor();
    else await page.getByText(/2040/).first().waitFor();
  });
}

// What nobody has asked for

test("whoever saves data is sent no copy of the site", async (t) => {
  const made = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  for (const saves of [false, true]) {
    const page = await browser.blank(t, "fi", COPYING);
    await page.addInitScript((saves) => {
      Object.defineProperty(navigator, "connection", { value: { saveData: saves } });
    }, saves);
    await page.goto(home("fi"));
    await ready(page);
    if (saves) {
      await page.waitForTimeout(500);
      assert.equal(await made(page), 0);
    } else {
      await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 1);
    }
    await page.context().close();
  }
});

/** A page whose storage never answers, from a moment on: `lockFrom` is called in the page. */
const silent = {
  atOnce: () => (CacheStorage.prototype.match = () => new Promise(() => {})),
  later: () => {
    const request = LockManager.prototype.request;
    LockManager.prototype.request = function (...given) {
      return globalThis.silent ? new Promise(() => {}) : request.apply(this, given);
    };
  },
};

test("a storage that never answers keeps the check neither from starting nor anybody from leaving (reports of locked profiles)", async (t) => {
  const first = await browser.blank(t, "fi");
  await first.addInitScript(silent.atOnce);
  await first.goto(home("fi"));
  await ready(first);
  const page = await browser.blank(t, "fi");
  await page.addInitScript(silent.later);
  await page.route(WEATHER, (route) => route.fulfill({ contentType: "text/html", body: "<title>Weather</title>" }));
  await page.goto(home("fi"));
  await ready(page);
  await toReview(page, BOTH);
  await page.locator(".keep button").nth(1).click();
  await page.getByText(page.say("keep-forget"), { exact: true }).waitFor();
  await page.evaluate(() => (globalThis.silent = true));
  await button(page, "leave").click();
  await page.waitForURL(WEATHER);
});

test("answers that are kept and were changed since are asked about before a reload", async (t) => {
  const page = await browser.visit(t, "fi");
  await toReview(page, BOTH);
  await page.locator(".keep button").nth(1).click();
  await page.getByText(page.say("keep-forget"), { exact: true }).waitFor();
  let asks = 0;
  page.on("dialog", (dialog) => {
    asks += 1;
    return dialog.dismiss();
  });
  await page.getByRole("button", { name: page.say("change-answer") }).nth(1).click();
  await page.locator(".choice label:visible").last().click();
  await page.reload({ timeout: 3000 }).catch(() => {});
  assert.equal(asks, 1);
});

const COPIED = ["#app", "#app > *", "main", ".question-bar"];

test("a press on a copy that an extension has put in place of a part goes to the part (reports of highlighters)", async (t) => {
  for (const selector of COPIED) {
    const page = await browser.visit(t, "fi");
    await begin(page);
    await option(page, "services", "psychotherapy").check();
    await beenRead(page);
    const before = await heading(page).textContent();
    await page.evaluate((selector) => {
      const part = document.querySelector(selector);
      part.replaceWith(part.cloneNode(true));
    }, selector);
    await button(page, "question-continue").click();
    await page.waitForFunction((before) => document.querySelector("#view-heading").textContent !== before, before);
    assert.deepEqual(page.wrong, [], selector);
  }
});

const UNSAVED = {
  "makes no address for a file": () => (URL.createObjectURL = undefined),
  "refuses to make one": () => {
    URL.createObjectURL = () => {
      throw new Error("not in this app");
    };
  },
  "knows no attribute download": () => delete HTMLAnchorElement.prototype.download,
};

for (const [what, spoil] of Object.entries(UNSAVED)) {
  test(`a browser that ${what} shows the text of each file to be copied (reports of browsers inside other apps)`, async (t) => {
    const page = await browser.blank(t, "fi");
    await page.addInitScript(spoil);
    await page.goto(home("fi"));
    await ready(page);
    const refuses = async (key, within) => {
      await button(page, key).click();
      await page.getByText(page.say("file-refused"), { exact: true }).waitFor();
      const text = await page.locator(".file-text:visible").textContent();
      assert.ok(within.test(text), text);
    };
    await toReview(page, BOTH);
    await refuses("keep-file", /"format": ?"osuiko-answers"/);
    await page.locator("#to-result, .button-main").first().click();
    await openScreen(page, "plan", "plan-title");
    await page.locator(".paper summary").click();
    await refuses("plan-save", /\[ \] /);
    assert.deepEqual(page.wrong, []);
  });
}

test("on a line that loses every fourth request the check starts, or says what to do until it does (reports of trains)", async (t) => {
  for (const seed of [1, 2, 3]) {
    const roll = dice(seed);
    const relay = await Relay.start(t);
    relay.hold = async () => {
      if (roll(4) === 0) throw new Error("lost");
    };
    const page = await browser.blank(t, "fi");
    // The first page itself may be lost; whoever sees the browser's own words presses its own button.
    for (let tries = 0; tries < 10; tries += 1) {
      const came = await page.goto(relay.url("fi/"), { waitUntil: "commit" }).then(() => true, () => false);
      if (came) break;
    }
    for (let tries = 0; tries < 10; tries += 1) {
      const again = button(page, "trouble-reload");
      await page.locator("#app .button-main:enabled").or(again).first().waitFor({ timeout: 30_000 });
      if (!(await again.isVisible())) break;
      await page.getByText(page.say("trouble-fetch"), { exact: true }).waitFor();
      await again.click();
    }
    await ready(page);
    await toResult(page, BOTH);
    await page.close();
  }
});

/** The contrast between the darkest and the lightest colour in a picture (WCAG 2.2); `page` is any page, which reads it. */
const contrastIn = (page, picture) =>
  page.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    let [darkest, lightest] = [1, 0];
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue] = [0, 1, 2].map((channel) => linear(data[at + channel] / 255));
      const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      [darkest, lightest] = [Math.min(darkest, luminance), Math.max(lightest, luminance)];
    }
    return (lightest + 0.05) / (darkest + 0.05);
  }, picture.toString("base64"));

test("in a browser that darkens light pages by itself every drawing can be read (reports of Samsung Internet and Chrome for Android)", async (t) => {
  const reader = await browser.blank(t, "fi");
  await reader.goto("about:blank");
  const page = await browser.blank(t, "fi", { colorScheme: "light", viewport: { width: 800, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setAutoDarkModeOverride", { enabled: true });
  await page.goto(`${process.env.OSUIKO_URL}/fi/breaches/westlog-2023/`);
  let looked = 0;
  for (const [drawn, least] of [["svg text:visible", 4.5], [".bar-replaced:visible", 3], [".bar:visible", 3], [".lane-dot:visible", 3]]) {
    for (const part of await page.locator(`main ${drawn}`).all()) {
      // A button that stays at the foot would lie over it.
      await part.evaluate((part) => part.scrollIntoView({ block: "center" }));
      const contrast = await contrastIn(reader, await part.screenshot());
      assert.ok(contrast >= least, `${drawn} "${await part.textContent()}": ${contrast.toFixed(2)}`);
      looked += 1;
    }
  }
  assert.ok(looked > 40, `${looked}`);
});
