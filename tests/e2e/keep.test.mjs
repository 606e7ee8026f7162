// Holds that answers are kept only when somebody asks for it, in a file or on the device until a day that is said;
// that what is past its day, damaged or strange is dropped with a word; and that a page nobody uses is cleared.

import assert from "node:assert/strict";
import fs from "node:fs";
import test from "node:test";

import {
  ASSURANCE, BOTH, LANGUAGES, NEITHER, NOTHING_KEPT, TELLING, WEATHER, at, atOpener, atResult, begin, button, goOn,
  heading, home, kept, option, ready, startOver, toResult, toReview, useBrowser,
} from "./support.mjs";

const browser = useBrowser();

/** The key under which older versions kept answers. */
const FORMER = "osuiko";

/** What the device keeps; `null` if nothing. */
const stored = (page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("osuiko kept "));
    if (names.length === 0) return null;
    const cache = await caches.open(names[0]);
    const [request] = await cache.keys();
    // It may be forgotten while it is looked for.
    return (request && (await cache.match(request))?.text()) ?? null;
  });

/** Waits until the device keeps what `isRight` wants. */
async function until(page, isRight) {
  for (let more = 0; more < 50; more += 1) {
    if (isRight(await stored(page))) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`the device keeps ${await stored(page)}`);
}

/** The button that keeps the answers on the device. */
const keepHere = (page) => page.getByRole("button").filter({ hasText: page.say("keep-here", { date: "…" }).split("…")[0].trim() });

/** The answers as the page shows them. */
const shown = (page) => page.locator("dl.answers dd:not(.answer-change)").allTextContents();

/** Opens a file of saved answers from the first view. */
async function openFile(page, content, name = "x.json") {
  await button(page, "keep-open").click();
  await at(page, page.say("review-title"));
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
}

const word = (page) => page.locator(".fate[role=status]");

for (const language of LANGUAGES) {
  test(`${language}: answers go into a file and come back from it, and nothing of them stays on the device`, async (t) => {
    const page = await browser.visit(t, language);
    await toReview(page, BOTH);
    const before = await shown(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "keep-file").click(),
    ]);
    assert.equal(download.suggestedFilename(), page.say("file-answers"));
    assert.doesNotMatch(download.suggestedFilename(), TELLING);
    const text = fs.readFileSync(await download.path(), "utf8");
    assert.equal(JSON.parse(text).answers.place, BOTH.place);
    await startOver(page);
    await openFile(page, text);
    await word(page).getByText(page.say("keep-opened")).waitFor();
    assert.deepEqual(await shown(page), before);
    assert.equal((await kept(page)).local, 0);
    assert.deepEqual(page.wrong, []);
  });

  test(`${language}: a file that is not ours, too long or half known is met with a word`, async (t) => {
    const page = await browser.visit(t, language);
    await openFile(page, "{\"answers\":");
    await word(page).getByText(page.say("keep-unreadable")).waitFor();
    await page.locator("input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.alloc(70_000, 32) });
    await word(page).getByText(page.say("keep-unreadable")).waitFor();
    const half = { format: "osuiko-answers", version: 1, answers: { services: ["psychotherapy"], place: "atlantis", "shoe-size": "43" } };
    await page.locator("input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(half)) });
    await word(page).getByText(page.say("keep-dropped", { count: "2" })).waitFor();
    assert.equal((await shown(page)).filter((answer) => answer === "–").length < (await shown(page)).length, true);
    assert.deepEqual(page.wrong, []);
  });
}

test("kept on the device, the answers are there the next time, follow every change, and go with one press", async (t) => {
  const page = await browser.visit(t, "fi");
  await toReview(page, NEITHER);
  assert.equal(await stored(page), null, "nothing is kept before somebody asks for it");
  const [before, after] = page.say("keep-here", { date: "…" }).split("…");
  const day = (await keepHere(page).textContent()).slice(before.length).replace(after, "");
  await keepHere(page).click();
  await page.getByText(page.say("keep-held", { date: day }), { exact: true }).waitFor();
  await until(page, Boolean);
  const first = JSON.parse(await stored(page));
  assert.match(first.until, /^\d{4}-\d{2}-\d{2}$/);
  assert.deepEqual(await kept(page), { ...NOTHING_KEPT, caches: 1 });

  // Not at every tick: with the step to another view.
  const row = page.locator(".answer").filter({ hasText: page.say("question-services.short") });
  await row.getByRole("button").click();
  await at(page, page.say("question-services"));
  await option(page, "services", "psychotherapy").check();
  await page.waitForTimeout(500);
  assert.deepEqual(JSON.parse(await stored(page)), first);
  await goOn(page);
  await until(page, (text) => JSON.parse(text).answers.services.includes("psychotherapy"));

  await page.reload();
  await ready(page);
  await button(page, "start-go-on").waitFor();
  await button(page, "keep-open").click();
  await at(page, page.say("review-title"));
  await button(page, "keep-forget").click();
  await until(page, (text) => text === null);
  assert.deepEqual(page.wrong, []);
});

/** Puts a text where older versions kept answers. */
const keepBefore = (page, content) => page.evaluate(([key, content]) => localStorage.setItem(key, content), [FORMER, content]);

for (const [what, content] of [
  ["past its day", JSON.stringify({ format: "osuiko-answers", version: 1, until: "2020-01-31", answers: { services: ["psychotherapy"] } })],
  ["without a day", JSON.stringify({ format: "osuiko-answers", version: 1, answers: { services: ["psychotherapy"] } })],
  ["damaged", "{\"format\":\"osuiko-answers\",\"ver"],
]) {
  test(`what the device kept ${what} is deleted, and the page says so`, async (t) => {
    const page = await browser.visit(t, "sv");
    await keepBefore(page, content);
    await page.reload();
    await ready(page);
    await word(page).getByText(page.say("keep-lapsed")).waitFor();
    await until(page, (text) => text === null);
    assert.deepEqual(await kept(page), NOTHING_KEPT);
    await button(page, "start-myself").waitFor();
  });
}

test("a day beyond a month, which no page of ours has put there, is brought back to a month, on the device too", async (t) => {
  const page = await browser.visit(t, "en");
  const far = JSON.stringify({ format: "osuiko-answers", version: 1, until: "9999-12-31", answers: { services: ["psychotherapy"] } });
  await keepBefore(page, far);
  await page.reload();
  await button(page, "start-go-on").waitFor();
  await until(page, (text) => Boolean(text) && !text.includes("9999"));
  const day = JSON.parse(await stored(page)).until;
  const days = (new Date(day) - Date.now()) / 86_400_000;
  assert.ok(days > 26 && days < 32, day);
});

test("a file of which nothing is known here takes no answer away, and the page says so", async (t) => {
  const page = await browser.visit(t, "en");
  await toReview(page, BOTH);
  const before = await shown(page);
  for (const answers of [{}, { "shoe-size": "43" }, { place: "atlantis" }]) {
    const text = JSON.stringify({ format: "osuiko-answers", version: 1, answers });
    await page.locator("input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await word(page).getByText(page.say("keep-nothing")).waitFor();
    assert.deepEqual(await shown(page), before);
  }
});

test("leaving and starting over forget what the device kept", async (t) => {
  for (const way of ["start-over", "leave"]) {
    const page = await browser.visit(t, "en");
    await page.route(`${WEATHER}**`, (route) => route.fulfill({ body: "weather", contentType: "text/html" }));
    await toReview(page, NEITHER);
    await keepHere(page).click();
    await until(page, Boolean);
    if (way === "leave") {
      await Promise.all([page.waitForURL(WEATHER), button(page, way).click()]);
      await page.goto(home("en"));
      await ready(page);
    } else if (way === "start-over") {
      await startOver(page);
    } else {
      await button(page, way).click();
    }
    await until(page, (text) => text === null);
    await button(page, "start-myself").waitFor();
  }
});

test("where the device keeps nothing, the page does not offer it and goes on", async (t) => {
  const page = await browser.blank(t, "fi");
  await page.addInitScript(() => {
    CacheStorage.prototype.match = () => Promise.reject(new DOMException("denied", "SecurityError"));
  });
  await page.goto(home("fi"));
  await ready(page);
  await toReview(page, NEITHER);
  assert.equal(await keepHere(page).count(), 0);
  await button(page, "keep-file").waitFor();
});

test("where the device is full, the page says that nothing is kept, and goes on", async (t) => {
  const page = await browser.visit(t, "en");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Storage.overrideQuotaForOrigin", { origin: new URL(page.url()).origin, quotaSize: 1 });
  await toReview(page, NEITHER);
  await keepHere(page).click();
  await word(page).getByText(page.say("keep-refused")).waitFor();
  assert.equal(await stored(page), null);
  assert.equal(await page.getByText(page.say("keep-forget"), { exact: true }).count(), 0, "it says that something is kept");
  await button(page, "keep-file").waitFor();
  await button(page, "review-continue").click();
  await atResult(page);
  assert.deepEqual(page.wrong, []);
});

/** Another tab of the same browser, in which the kept answers are open. */
async function secondTab(page) {
  const other = await page.context().newPage();
  other.words = page.words;
  other.say = page.say;
  await other.goto(page.url());
  await ready(other);
  await button(other, "start-go-on").waitFor();
  await button(other, "keep-open").click();
  await at(other, other.say("review-title"));
  return other;
}

/** Changes the answer to the first question, and comes back to the answers. */
async function change(page, service) {
  await page.locator(".answer").filter({ hasText: page.say("question-services.short") }).getByRole("button").click();
  await at(page, page.say("question-services"));
  const box = option(page, "services", service);
  await box.setChecked(!(await box.isChecked()));
  await goOn(page);
}

test("what one tab forgets no other writes back, and none puts older answers over newer ones", async (t) => {
  for (const way of ["start-over", "leave", "keep-forget", "newer"]) {
    const page = await browser.visit(t, "en");
    await page.route(`${WEATHER}**`, (route) => route.fulfill({ body: "weather", contentType: "text/html" }));
    await toReview(page, NEITHER);
    await keepHere(page).click();
    await until(page, Boolean);
    const other = await secondTab(page);
    let right = null;
    if (way === "newer") {
      await change(page, "psychotherapy");
      await until(page, (text) => text.includes("psychotherapy"));
      right = await stored(page);
    } else if (way === "leave") {
      await Promise.all([page.waitForURL(WEATHER), button(page, way).click()]);
    } else if (way === "start-over") {
      await startOver(page);
    } else {
      await button(page, way).click();
    }
    await until(other, (text) => text === right);
    await change(other, "incontinence-supplies");
    await word(other).getByText(other.say("keep-elsewhere")).waitFor();
    await button(other, "question-back").click();
    await other.waitForTimeout(500);
    assert.equal(await stored(other), right, way);
  }
});

test("kept answers are shown once the connections are closed, and not before", async (t) => {
  const page = await browser.visit(t, "fi");
  await toReview(page, NEITHER);
  await keepHere(page).click();
  await until(page, Boolean);
  // Notes at the very change of the page whether the lock was on.
  await page.addInitScript((text) => {
    new MutationObserver(() => {
      const shown = [...document.querySelectorAll("button")].some((button) => button.textContent.replaceAll("\u00ad", "") === text);
      if (shown) window.lockedWhenShown ??= document.documentElement.dataset.locked;
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }, page.say("start-go-on"));
  await page.reload();
  await button(page, "start-go-on").waitFor();
  assert.equal(await page.evaluate(() => window.lockedWhenShown), "");
  assert.equal(await page.evaluate(() => fetch("?answer").then(() => "sent", () => "refused")), "refused");
});

test("kept answers of an older version are taken over, and its place is emptied", async (t) => {
  const page = await browser.visit(t, "fi");
  const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  await keepBefore(page, JSON.stringify({ format: "osuiko-answers", version: 1, until: day, answers: { services: ["psychotherapy"] } }));
  await page.reload();
  await button(page, "start-go-on").waitFor();
  assert.deepEqual(await kept(page), { ...NOTHING_KEPT, caches: 1 });
});

test("a page that nobody uses for 20 minutes asks, waits when it is told to, and is cleared when it is not", async (t) => {
  const page = await browser.blank(t, "fi");
  await page.clock.install();
  await page.goto(home("fi"));
  await ready(page);
  await begin(page);
  const first = option(page, "services", "psychotherapy");
  await first.check();
  const warning = page.getByRole("alertdialog", { name: page.say("idle-title") });
  // A press can scroll, which counts as use too, and the browser tells of it with the next frame:
  // a picture makes one, so that nothing of it arrives after the clock has been put forward.
  await page.screenshot();
  await page.clock.fastForward("19:00");
  assert.equal(await warning.isVisible(), false);
  await page.clock.fastForward("01:10");
  await warning.waitFor();
  await warning.getByRole("button", { name: page.say("idle-stay") }).click();
  assert.equal(await warning.isVisible(), false);
  assert.equal(await first.isChecked(), true, "nothing is lost");
  await page.screenshot();
  await page.clock.fastForward("20:10");
  await warning.waitFor();
  await Promise.all([page.waitForEvent("load"), page.clock.fastForward("02:10")]);
  await ready(page);
  await button(page, "start-myself").waitFor();
});

for (const language of LANGUAGES) {
  test(`${language}: the page says that its connections are closed, and how to see it; it promises nothing more`, async (t) => {
    const page = await browser.visit(t, language);
    assert.equal(await page.locator(".lock").count(), 0, "it says so before it is so");
    await toResult(page, BOTH);
    assert.equal(await page.locator(".lock").textContent(), page.say("lock-on"));
    const result = await heading(page).textContent();
    await page.locator("footer summary").click();
    await button(page, "proof-open").click();
    await at(page, page.say("proof-title"));
    const text = await page.locator("main").textContent();
    for (const key of ["proof-air", "proof-tools", "proof-limits"]) assert.ok(text.includes(page.say(key)), key);
    assert.doesNotMatch(text, ASSURANCE);
    await button(page, "threat-back").click();
    await atOpener(page, result, "#to-proof");
    assert.deepEqual(page.wrong, []);
  });
}
