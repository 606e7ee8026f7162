// Holds that people can read in their own way, in every view: larger, aloud, in easy words, in another language.

import assert from "node:assert/strict";
import test from "node:test";

import { frameOf, framed, host } from "./host.mjs";
import {
  BOTH, LANGUAGES, answer, answerAll, at, beenRead, begin, button, field, goOn, heading, home, openScreen, option, ready, toPlan,
  toResult, typed, useBrowser, words,
} from "./support.mjs";

const browser = useBrowser();

/** The words of easy Finnish: its own, and those of ordinary Finnish where it has none. */
const [ordinary, easier] = [words("fi"), words("fi-easy")];
const easy = easier.say;

/** Waits until the words of every language that the page may need are there. */
const allWords = (page) => page.waitForFunction(() => document.documentElement.dataset.speaks?.split(" ").length >= 3);

const easyButton = (page) => page.getByRole("button", { name: words("fi").say("easy-finnish"), exact: true });

/** What has the focus, by its name or text. */
const focused = (page) => page.evaluate(() => document.activeElement.innerText.trim());

test("easy Finnish keeps answers, place and focus, says its state, and comes back", async (t) => {
  const page = await browser.visit(t, "fi");
  await allWords(page);
  await begin(page);
  await answer(page, ["incontinence-supplies"]);
  await goOn(page);
  const question = await heading(page).textContent();
  await page.locator(".question-top button").click();
  await at(page, ordinary.say("question-services"));
  const hint = page.locator(".question .hint").first();
  assert.equal(await hint.textContent(), ordinary.say("question-services.hint"));
  assert.notEqual(easy("question-services.hint"), ordinary.say("question-services.hint"));
  const toggle = easyButton(page);
  assert.equal(await toggle.getAttribute("aria-pressed"), "false");
  await toggle.focus();
  const place = await page.evaluate(() => scrollY);
  await page.keyboard.press("Space");
  await page.waitForFunction(() => document.querySelector(".aid-easy").getAttribute("aria-pressed") === "true");
  assert.equal(await focused(page), words("fi").say("easy-finnish"));
  assert.equal(await page.evaluate(() => scrollY), place);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "fi");
  assert.equal(await hint.textContent(), easy("question-services.hint"));
  assert.equal(await page.locator("input:checked").count(), 1);
  await easyButton(page).click();
  await page.waitForFunction(() => document.querySelector(".aid-easy").getAttribute("aria-pressed") === "false");
  assert.equal(await hint.textContent(), ordinary.say("question-services.hint"));
  await goOn(page);
  assert.equal(await heading(page).textContent(), question);
  assert.deepEqual(page.wrong, []);
});

for (const [from, to] of [["fi", "sv"], ["sv", "en"], ["en", "fi"]]) {
  test(`from ${from} to ${to} in the plan: answers, marks and what is typed stay, and nothing is asked of the network`, async (t) => {
    const page = await browser.visit(t, from);
    await allWords(page);
    await toPlan(page, BOTH);
    await button(page, "plan-diary").first().click();
    await at(page, page.say("diary-title"));
    await field(page, "field-what").click();
    await page.keyboard.type("Tavu");
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.locator("footer summary").click();
    const link = page.locator(`footer a[hreflang=${to}]`);
    await link.focus();
    await page.keyboard.press("Enter");
    const there = words(to);
    await at(page, there.say("diary-title")).catch(() => {});
    assert.equal(await heading(page).textContent(), there.say("diary-title"));
    assert.equal(await page.evaluate(() => document.documentElement.lang), to);
    assert.equal(await page.evaluate(() => document.activeElement.hreflang), to, "the focus stays where it was");
    assert.match(await page.title(), new RegExp(there.say("view-diary")));
    assert.equal(await typed(page.getByRole("textbox", { name: there.say("field-what") })), "Tavu");
    // What waits beside the program speaks the language too.
    assert.equal(await page.locator("#idle-title").textContent(), there.say("idle-title"));
    await page.getByRole("button", { name: there.say("question-back") }).first().click();
    await page.waitForFunction((title) => document.querySelector("#view-heading")?.textContent === title, there.say("plan-title"));
    assert.deepEqual(asked, []);
    assert.deepEqual(page.wrong, []);
  });
}

for (const language of LANGUAGES) {
  test(`${language}: what another language does not say is in the page before the first press, or the way with a file is told`, async (t) => {
    const page = await browser.blank(t, language);
    // The other languages never come.
    const others = new RegExp(`/(catalogue|help)-(?!${language}-[0-9a-f]{16}\\.bin)`);
    await page.route(others, (route) => route.abort());
    await page.goto(home(language));
    await ready(page);
    await begin(page);
    await answer(page, ["incontinence-supplies"]);
    await goOn(page);
    await page.locator("footer summary").click();
    assert.ok(await page.getByText(page.say("language-carry"), { exact: true }).isVisible());
    assert.equal(await page.locator(".aid-easy:visible").count(), 0, "no button that does nothing");
  });
}

test("the size of the text is chosen in the header, stays from view to view, and nothing scrolls sideways", async (t) => {
  for (const [width, height] of [[320, 640], [390, 844], [1280, 800]]) {
    const page = await browser.visit(t, "fi", { viewport: { width, height } });
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    const before = await size();
    for (const [name, times] of [["A+", 1.5], ["A++", 2], ["A", 1], ["A++", 2]]) {
      const pressed = page.getByRole("button", { name: new RegExp(`^${name.replaceAll("+", "\\+")} `) });
      await pressed.click();
      assert.equal(Math.round((await size()) / before * 100), times * 100);
      assert.equal(await pressed.getAttribute("aria-current"), "true");
      assert.equal(await page.locator("[data-text-size-of][aria-current=true]").count(), 1);
      assert.equal(await pressed.evaluate((it) => it === document.activeElement), true);
    }
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    assert.ok(await wide(), `${width}: the start`);
    await beenRead(page);
    await toResult(page, BOTH);
    assert.equal(Math.round((await size()) / before), 2);
    assert.ok(await wide(), `${width}: the result`);
    await openScreen(page, "plan", "plan-title");
    assert.ok(await wide(), `${width}: the plan`);
    assert.equal(await page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length), 0);
    assert.deepEqual(page.wrong, []);
  }
});

/** Gives a page a device with these voices, which speaks when it is told to, and writes down what it says. */
async function voices(page, all) {
  await page.addInitScript((all) => {
    const log = (globalThis.spoken = []);
    let current;
    const device = new EventTarget();
    Object.assign(device, {
      getVoices: () => all,
      speak: (it) => {
        current = it;
        log.push({ text: it.text, voice: it.voice?.name, lang: it.lang });
      },
      cancel: () => {
        const it = current;
        current = undefined;
        it?.onerror?.({ error: "canceled" });
      },
      pause: () => {},
      resume: () => {},
    });
    globalThis.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
    globalThis.sayOn = () => {
      const it = current;
      current = undefined;
      it?.onend?.({});
    };
    globalThis.isSpeaking = () => current !== undefined;
    Object.defineProperty(globalThis, "speechSynthesis", { value: device });
  }, all);
}

const LOCAL = (lang) => ({ name: `here ${lang}`, lang, localService: true });
const REMOTE = (lang) => ({ name: `far ${lang}`, lang, localService: false, default: true });

for (const language of LANGUAGES) {
  const tag = { fi: "fi-FI", sv: "sv-SE", en: "en-GB" }[language];

  test(`${language}: a view is read from its heading to its end by a voice of the device, and asks nobody`, async (t) => {
    const page = await browser.blank(t, language);
    await voices(page, [REMOTE(tag), LOCAL("de-DE"), LOCAL(tag)]);
    await page.goto(home(language));
    await ready(page);
    await allWords(page);
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    const listen = button(page, "listen");
    await listen.click();
    const said = await page.evaluate(() => {
      const all = [];
      while (isSpeaking()) {
        all.push(spoken.at(-1).text);
        sayOn();
      }
      return all;
    });
    assert.equal(said[0], await heading(page).textContent());
    assert.ok(said.length > 5);
    const shown = await page.locator("main").innerText();
    const bare = (text) => text.replace(/\s+/g, "");
    for (const sentence of said) assert.ok(bare(shown).includes(bare(sentence)), sentence);
    const used = await page.evaluate(() => [...new Set(spoken.map(({ voice }) => voice))]);
    assert.deepEqual(used, [`here ${tag}`], "no voice that speaks over a network");
    await button(page, "listen").waitFor();
    assert.deepEqual(asked, []);
    assert.deepEqual(page.wrong, []);
  });
}

test("reading is paused and stopped by key, marks its sentence, and ends with the view", async (t) => {
  const page = await browser.blank(t, "en");
  await voices(page, [LOCAL("en-US")]);
  await page.goto(home("en"));
  await ready(page);
  const state = () => page.evaluate(() => ({ state: document.documentElement.dataset.listen, speaks: isSpeaking(), marks: CSS.highlights.has("reading") }));
  await button(page, "listen").focus();
  await page.keyboard.press("Enter");
  await page.evaluate(() => sayOn());
  assert.deepEqual(await state(), { state: "reading", speaks: true, marks: true });
  const second = await page.evaluate(() => spoken.at(-1).text);
  // The same button pauses, goes on with the same sentence, and keeps the focus.
  await page.keyboard.press("Enter");
  assert.deepEqual(await state(), { state: "paused", speaks: false, marks: true });
  assert.equal(await focused(page), page.say("listen-resume"));
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => spoken.at(-1).text), second);
  await page.keyboard.press("Escape");
  assert.deepEqual(await state(), { state: "ready", speaks: false, marks: false });
  assert.equal(await focused(page), page.say("listen"));
  // Stopping by its own button leaves the focus where reading begins.
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), page.say("listen-stop"));
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), page.say("listen"));
  // Another view ends it.
  await button(page, "listen").click();
  assert.equal((await state()).speaks, true);
  await begin(page);
  await page.waitForFunction(() => !isSpeaking());
  assert.deepEqual(await state(), { state: "ready", speaks: false, marks: false });
  assert.deepEqual(page.wrong, []);
});

test("where the device has no voice of its own for the language, no button is there, and the page says why", async (t) => {
  for (const all of [[], [REMOTE("sv-SE"), LOCAL("fi-FI")]]) {
    const page = await browser.blank(t, "sv");
    await voices(page, all);
    await page.goto(home("sv"));
    await ready(page);
    assert.equal(await page.locator("[data-listen-main]:visible").count(), 0);
    await page.getByText(page.say("listen-none"), { exact: true }).waitFor();
  }
});

test("Firefox on Linux, which says aloud that it has no voices, is asked for them when somebody wants to listen", async (t) => {
  const page = await browser.blank(t, "en", { userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" });
  await voices(page, []);
  await page.addInitScript(() => {
    globalThis.asked = 0;
    speechSynthesis.getVoices = () => (asked++, []);
  });
  await page.goto(home("en"));
  await ready(page);
  const listen = button(page, "listen");
  await listen.waitFor();
  assert.equal(await page.evaluate(() => asked), 0);
  await listen.click();
  await page.getByText(page.say("listen-none"), { exact: true }).waitFor();
  assert.equal(await page.locator("[data-listen-main]:visible").count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.localName), "main", "the focus is not lost with the button");
});

test("reading ends when the words become easy", async (t) => {
  const page = await browser.blank(t, "fi");
  await voices(page, [LOCAL("fi-FI")]);
  await page.goto(home("fi"));
  await ready(page);
  await allWords(page);
  await button(page, "listen").click();
  assert.equal(await page.evaluate(() => isSpeaking()), true);
  await easyButton(page).click();
  assert.equal(await page.evaluate(() => isSpeaking()), false);
  await button(page, "listen").waitFor();
});

test("in a frame on another site the text grows, is read aloud, and goes on in easy Finnish and in Swedish", async (t) => {
  const page = await browser.blank(t, "fi");
  await voices(page, [LOCAL("fi-FI")]);
  await page.goto(await host(t, frameOf("fi")));
  const frame = await framed(page, "fi");
  await frame.waitForFunction(() => document.documentElement.dataset.speaks?.split(" ").length >= 4);
  await frame.getByRole("button", { name: /^A\+ / }).click();
  assert.equal(await frame.evaluate(() => document.documentElement.dataset.textSize), "150");
  await frame.getByRole("button", { name: page.say("listen"), exact: true }).click();
  assert.ok(await frame.evaluate(() => isSpeaking()));
  await frame.getByRole("button", { name: page.say("listen-stop"), exact: true }).click();
  await frame.getByRole("button", { name: page.say("easy-finnish"), exact: true }).click();
  await frame.waitForFunction(() => document.querySelector(".aid-easy").getAttribute("aria-pressed") === "true");
  await frame.locator("footer button[lang=sv]").click();
  await frame.waitForFunction((title) => document.querySelector("#view-heading").innerText === title, words("sv").say("start-title"));
});

test("easy Finnish beside the way back can be pressed on the result, the questions and the plan", async (t) => {
  for (const width of [390, 1280]) {
    const page = await browser.visit(t, "fi", { viewport: { width, height: 800 } });
    await page.waitForFunction(() => document.documentElement.dataset.speaks?.includes("easy"));
    const press = async () => {
      for (const pressed of ["true", "false"]) {
        await page.locator(".aid-easy").click();
        await page.locator(`.aid-easy[aria-pressed=${pressed}]`).waitFor();
      }
    };
    await begin(page);
    await press();
    await answerAll(page, BOTH);
    await press();
    await openScreen(page, "plan", "plan-title");
    await press();
  }
});
