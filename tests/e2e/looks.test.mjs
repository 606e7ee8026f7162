// Holds that every view can be read and used: by assistive technology, in the dark, on the narrowest screens,
// in colours of one's own, with large text, and on paper.

import assert from "node:assert/strict";
import test from "node:test";

import { Findings, HEIGHT, SCHEMES, WIDTHS, audit, lines, narrow, press, tooWide, unfold } from "./audit.mjs";
import { easily, everyView } from "./every-view.mjs";
import {
  BOTH, LANGUAGES, UNKNOWN, answer, at, atResult, begin, button, home, label, option, ready, toPlan, toResult, useBrowser,
} from "./support.mjs";

const browser = useBrowser();

/** The views that stand in the page when the check does not run. */
async function everyTrouble(t, language, look) {
  const cases = { "trouble": "**/catalogue-*.bin", "boot trouble": "**/*.wasm" };
  for (const [view, address] of Object.entries(cases)) {
    const page = await browser.blank(t, language);
    await page.route(address, (route) => route.abort());
    await page.goto(home(language));
    await page.getByRole("alert").filter({ visible: true }).waitFor();
    await look(page, view);
  }
  const root = await browser.blank(t, language);
  await root.goto(home(language).replace(/\w+\/$/, ""));
  await look(root, "choice of language");
}

for (const [language, easy] of [...LANGUAGES.map((language) => [language, false]), ["fi", true]]) {
  test(`${easy ? "easy Finnish" : language}: every view, and the help when the check does not run`, async (t) => {
    const [unclear, wide, small, long] = Array.from({ length: 4 }, () => new Findings());
    const look = async (page, view) => {
      await narrow(page, view, wide);
      await press(page, view, small);
      await lines(page, view, long);
      await audit(page, view, unclear);
    };
    const page = await browser.visit(t, language);
    if (easy) await easily(page);
    await everyView(page, BOTH, (view) => look(page, view));
    if (!easy) await everyTrouble(t, language, look);
    await t.test(`axe finds nothing at ${WIDTHS.join(" and ")} px, light, dark and in colours of one's own`, () => unclear.none());
    await t.test("none scrolls sideways at 320 and 256 px, or with more space in its text", () => wide.none());
    await t.test("everything to press, and every link that stands alone, is 44 px high and lies over nothing else", () => small.none());
    await t.test("no line of running text has more than 75 characters at 1280 and 1920 px", () => long.none());
  });
}

test("axe finds nothing in a result full of unknowns, either", async (t) => {
  const found = new Findings();
  const page = await browser.visit(t, "fi");
  await toResult(page, UNKNOWN);
  await unfold(page);
  await audit(page, "result", found);
  await page.locator("#to-plan").click();
  await at(page, page.say("plan-title"));
  await unfold(page);
  await audit(page, "plan", found);
  found.none();
});


test("in colours of one's own, what is chosen and where the focus is can still be seen", async (t) => {
  for (const colorScheme of SCHEMES) {
    const page = await browser.visit(t, "fi", { forcedColors: "active", colorScheme });
    await begin(page);
    await answer(page, "psychotherapy");
    const style = (text) =>
      page.locator("label", { hasText: text }).evaluate((element) => {
        const { borderStyle, borderWidth, outlineStyle, outlineWidth } = getComputedStyle(element);
        const visible = (style, width) => (style === "none" ? 0 : Number.parseFloat(width));
        return { border: visible(borderStyle, borderWidth), outline: visible(outlineStyle, outlineWidth) };
      });
    const picked = label(page.words, "services", "psychotherapy");
    const other = label(page.words, "services", "hearing-aids");
    await page.locator("#view-heading").focus();
    const [checked, unchecked] = [await style(picked), await style(other)];
    assert.ok(unchecked.border >= 1, `an option has no border: ${JSON.stringify(unchecked)}`);
    assert.notDeepEqual(checked, unchecked, "a chosen option looks like the others");

    // Focus and choice are two things.
    await option(page, "services", "hearing-aids").focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    assert.ok((await style(other)).outline >= 2, "the focus has no outline");
    for (const control of await page.locator("button:visible").all()) {
      const border = await control.evaluate((element) => {
        const { borderStyle, borderWidth } = getComputedStyle(element);
        // A button with a sign has the line under its words alone.
        const lined = [element, ...element.querySelectorAll("span")].some((part) => getComputedStyle(part).textDecorationLine.includes("underline"));
        return (borderStyle !== "none" && Number.parseFloat(borderWidth) >= 1) || lined;
      });
      assert.ok(border, `${await control.textContent()} has neither border nor underline`);
    }
    await toForcedResult(page);
  }
});

/** In the result, the sign of each grade is drawn in a colour of the reader's. */
async function toForcedResult(page) {
  await button(page, "question-see-result").click();
  await atResult(page);
  const icon = page.locator(".case .icon").first();
  const [ink, text] = await icon.evaluate((icon) => [getComputedStyle(icon).color, getComputedStyle(icon.closest("summary")).color]);
  assert.equal(ink, text);

  // In the plan, a mark that is set is told by a sign, not by its colour alone.
  await page.locator("#to-plan").click();
  await at(page, page.say("plan-title"));
  await button(page, "mark-next").click();
  const row = page.locator("details.plan-step.settled").first();
  await row.locator(":scope > summary").click();
  const toggle = (key) => row.locator(".step-marks").getByRole("button").filter({ hasText: page.say(key) });
  const sign = (button) => button.evaluate((button) => getComputedStyle(button, "::before").content);
  assert.match(await sign(toggle("mark-done")), /✓/);
  assert.equal(await sign(toggle("mark-later")), "none");
  assert.ok(await row.locator(".step-sign svg").isVisible(), "what is done has no sign in its row");
  const border = (selector) => page.locator(selector).first().evaluate((card) => getComputedStyle(card).borderWidth);
  assert.notEqual(await border(".step-now"), await border("details.plan-step"), "the step of now looks like the others");
}

test("the focus is never hidden and can be seen, wherever Tab leads", async (t) => {
  const page = await browser.visit(t, "en", { viewport: { width: 320, height: 480 } });
  await begin(page);
  const places = new Set();
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press("Tab");
    const place = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === document.body) return undefined;
      const shown = focused.matches(".choice input") ? focused.labels[0] : focused;
      const { left, top, right, bottom } = shown.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      // An option is wholly in view; what is higher than the screen cannot be.
      const whole = shown.matches(".choice label") && bottom - top < innerHeight;
      const [highest, lowest] = whole ? [top, bottom] : [bottom - 1, top + 1];
      const inside = highest >= 0 && lowest <= innerHeight && right > 0 && left < innerWidth;
      const [x, y] = [(left + right) / 2, Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1)];
      const uncovered = shown.contains(document.elementFromPoint(x, y)) || document.elementFromPoint(x, y) === focused;
      const outlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return { what: `${shown.localName} ${shown.textContent}`, inside, uncovered, outlined };
    });
    if (!place) continue;
    places.add(place.what);
    assert.deepEqual({ ...place, what: "" }, { what: "", inside: true, uncovered: true, outlined: true }, place.what);
  }
  assert.ok(places.size >= 8, [...places].join("\n"));
});

test("text of twice the size fits", async (t) => {
  const page = await browser.visit(t, "fi", { viewport: { width: 640, height: HEIGHT } });
  const found = new Findings();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("html { font-size: 225% !important }");
    document.adoptedStyleSheets = [sheet];
  });
  await everyView(page, BOTH, async (view) => {
    for (const wide of await tooWide(page)) found.add(wide, view);
  });
  found.none();
});

test("result and plan go on paper, without anything to press", async (t) => {
  const page = await browser.visit(t, "fi");
  await toResult(page, BOTH);
  for (const view of ["result", "plan"]) {
    if (view === "plan") {
      await page.locator("#to-plan").click();
      await at(page, page.say("plan-title"));
    }
    const paper = await page.pdf({ format: "A4" });
    assert.equal(paper.subarray(0, 5).toString(), "%PDF-");
    assert.ok(paper.length > 10_000, `${view}: ${paper.length} bytes`);
    await page.emulateMedia({ media: "print" });
    // The names of data lead to their cases on the screen; on paper they are text.
    assert.deepEqual(await page.locator("button:visible:not(.chip), .skip-link:visible, input:visible").allTextContents(), []);
    for (const chip of await page.locator(".chip:visible").all()) {
      assert.equal(await chip.evaluate((chip) => getComputedStyle(chip).borderStyle), "none", "the name of data looks like a button on paper");
    }
    assert.ok(await page.locator("#view-heading").isVisible());
    // Folded parts are read on paper, too, or not printed at all; of cases without a sign their rows are enough.
    const folded = await page.locator("details:visible:not(.case .case)").evaluateAll((all) =>
      all.filter((details) => !details.open && !details.querySelector(":scope > :not(summary)").checkVisibility({ contentVisibilityAuto: false }))
        .map((details) => details.querySelector("summary").textContent),
    );
    assert.deepEqual([...new Set(folded)], [], `${view}: folded on paper`);
    await page.emulateMedia({ media: null });
  }
});

test("the page keeps its headings in order and its language on it", async (t) => {
  for (const language of LANGUAGES) {
    const page = await browser.visit(t, language);
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    await toPlan(page, BOTH);
    assert.equal(await page.locator("h1").count(), 1);
    const levels = await page.locator("#app :is(h1, h2, h3, h4)").evaluateAll((all) => all.map(({ localName }) => Number(localName[1])));
    for (const [at, level] of levels.entries()) assert.ok(at === 0 || level <= levels[at - 1] + 1, `${levels}`);
  }
});

test("no control offers what was typed or chosen before", async (t) => {
  const page = await browser.visit(t, "sv");
  const seen = new Set();
  await everyView(page, BOTH, async () => {
    const loose = await page.locator("input, select, textarea").evaluateAll((all) =>
      all.filter((control) => control.autocomplete !== "off").map((control) => control.outerHTML),
    );
    for (const control of loose) seen.add(control);
  });
  assert.deepEqual([...seen], []);
});

test("the page is ready without moving about", async (t) => {
  const page = await browser.blank(t, "fi", { viewport: { width: 360, height: 640 } });
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(home("fi"));
  await ready(page);
  const moved = await page.evaluate(() => window.shifts.reduce((sum, shift) => sum + shift, 0));
  assert.ok(moved < 0.01, `layout shift ${moved}`);
});
