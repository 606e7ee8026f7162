// Holds that answers are kept only when somebody asks for it, in a file or on the device until a day that is said;
// that what is past its day, damaged or strange is dropped with a word; and that a page nobody uses is cleared.

import assert from "node:assert/strict";
import fs from "node:fs";
import test from "node:test";

import {
  ASSURANCE, BOTH, LANGUAGES, NEITHER, TELLING, WEATHER, at, atOpener, atResult, begin, button, heading, home, kept, option, ready,
  toResult, toReview, useBrowser,
} from "./support.mjs";

const browser = useBrowser();

/** The one key on the device. */
const KEY = "osuiko";

const stored = (page) => page.evaluate((key) => localStorage.getItem(key), KEY);

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
      page.getByRole("link", { name: page.say("keep-file"), exact: true }).click(),
    ]);
    assert.equal(download.suggestedFilename(), page.say("file-answers"));
    assert.doesNotMatch(download.suggestedFilename(), TELLING);
    const text = fs.readFileSync(await download.path(), "utf8");
    assert.equal(JSON.parse(text).answers.place, BOTH.place);
    await button(page, "start-over").click();
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
  const day = page.say("keep-here", { date: "…" }).split("…");
  const keep = page.getByRole("button").filter({ hasText: day[0].trim() });
  const until = (await keep.textContent()).slice(day[0].length).replace(day[1], "");
  await keep.click();
  await page.getByText(page.say("keep-held", { date: until }), { exact: true }).waitFor();
  const first = JSON.parse(await stored(page));
  assert.match(first.until, /^\d{4}-\d{2}-\d{2}$/);
  assert.equal(await page.evaluate(() => Object.keys(localStorage).length), 1);
  await page.reload();
  await ready(page);
  await button(page, "start-go-on").waitFor();
  await button(page, "keep-open").click();
  await at(page, page.say("review-title"));
  await button(page, "keep-forget").click();
  assert.equal(await stored(page), null);
  assert.deepEqual(page.wrong, []);
});

for (const [what, content] of [
  ["past its day", JSON.stringify({ format: "osuiko-answers", version: 1, until: "2020-01-31", answers: { services: ["psychotherapy"] } })],
  ["without a day", JSON.stringify({ format: "osuiko-answers", version: 1, answers: { services: ["psychotherapy"] } })],
  ["damaged", "{\"format\":\"osuiko-answers\",\"ver"],
]) {
  test(`what the device kept ${what} is deleted, and the page says so`, async (t) => {
    const page = await browser.visit(t, "sv");
    await page.evaluate(([key, content]) => localStorage.setItem(key, content), [KEY, content]);
    await page.reload();
    await ready(page);
    await word(page).getByText(page.say("keep-lapsed")).waitFor();
    assert.equal(await stored(page), null);
    await button(page, "start-myself").waitFor();
  });
}

test("a day beyond a month, which no page of ours has put there, is brought back to a month, on the device too", async (t) => {
  const page = await browser.visit(t, "en");
  const far = JSON.stringify({ format: "osuiko-answers", version: 1, until: "9999-12-31", answers: { services: ["psychotherapy"] } });
  await page.evaluate(([key, far]) => localStorage.setItem(key, far), [KEY, far]);
  await page.reload();
  await ready(page);
  const { until } = JSON.parse(await stored(page));
  const days = (new Date(until) - Date.now()) / 86_400_000;
  assert.ok(days > 26 && days < 32, until);
});

test("a file of which nothing is known here takes no answer away, and the page says so", async (t) => {
  const page = await browser.visit(t, "en");
  await toReview(page, BOTH);
  const before = await shown(page);
  for (const answers of [{}, { "shoe-size": "43" }, { place: "atlantis" }]) {
    const text = JSON.stringify({ format: "osuiko-answers", version: 1, answers });
    await page.locator("input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await word(page).getByText(page.say("keep-unreadable")).waitFor();
    assert.deepEqual(await shown(page), before);
  }
});

test("leaving and starting over forget what the device kept", async (t) => {
  for (const way of ["start-over", "leave"]) {
    const page = await browser.visit(t, "en");
    await page.route(`${WEATHER}**`, (route) => route.fulfill({ body: "weather", contentType: "text/html" }));
    await toReview(page, NEITHER);
    await page.getByRole("button").filter({ hasText: page.say("keep-here", { date: "…" }).split("…")[0].trim() }).click();
    assert.notEqual(await stored(page), null);
    if (way === "leave") {
      await Promise.all([page.waitForURL(WEATHER), button(page, way).click()]);
      await page.goto(home("en"));
      await ready(page);
    } else {
      await button(page, way).click();
    }
    assert.equal(await stored(page), null, way);
    await button(page, "start-myself").waitFor();
  }
});

test("where the device keeps nothing, the page does not offer it and goes on", async (t) => {
  const page = await browser.blank(t, "fi");
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });
  });
  await page.goto(home("fi"));
  await ready(page);
  await toReview(page, NEITHER);
  const offer = page.say("keep-here", { date: "…" }).split("…")[0].trim();
  assert.equal(await page.getByRole("button").filter({ hasText: offer }).count(), 0);
  await page.getByRole("link", { name: page.say("keep-file"), exact: true }).waitFor();
});

test("where the device is full, the page says that nothing is kept, and goes on", async (t) => {
  const page = await browser.visit(t, "en");
  await page.evaluate(() => {
    for (let length = 2 ** 22; length > 0; length >>= 1) {
      for (let more = 0; ; more += 1) {
        try {
          localStorage.setItem(`full-${length}-${more}`, "x".repeat(length));
        } catch {
          break;
        }
      }
    }
  });
  await toReview(page, NEITHER);
  const offer = page.say("keep-here", { date: "…" }).split("…")[0].trim();
  await page.getByRole("button").filter({ hasText: offer }).click();
  await word(page).getByText(page.say("keep-refused")).waitFor();
  assert.equal(await stored(page), null);
  await page.getByRole("link", { name: page.say("keep-file"), exact: true }).waitFor();
  await button(page, "review-continue").click();
  await atResult(page);
  assert.deepEqual(page.wrong, []);
});

test("a page that nobody uses for 20 minutes asks, waits when it is told to, and is cleared when it is not", async (t) => {
  const page = await browser.blank(t, "fi");
  await page.clock.install();
  await page.goto(home("fi"));
  await ready(page);
  await begin(page);
  const first = option(page, "services", "psychotherapy");
  await first.check();
  const warning = page.getByRole("dialog", { name: page.say("idle-title") });
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
