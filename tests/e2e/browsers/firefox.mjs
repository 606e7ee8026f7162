// Firefox as people have it, driven over WebDriver BiDi, which it speaks by itself: as much of it as a person does.

import assert from "node:assert/strict";

import puppeteer from "puppeteer-core";

import { until } from "./patience.mjs";

/** A window of Firefox, closed when the test `t` ends. */
export async function openFirefox(t) {
  const executablePath = process.env.OSUIKO_FIREFOX;
  assert.ok(executablePath, "OSUIKO_FIREFOX must name the browser");
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true, defaultViewport: null });
  t.after(() => browser.close());
  const [page] = await browser.pages();
  // It asks before answers go with the page.
  page.on("dialog", (dialog) => dialog.accept());
  let frame = page.mainFrame();

  /** Goes to an address, and out of every frame. */
  async function go(url) {
    await page.goto(url);
    frame = page.mainFrame();
  }
  const run = (look, ...args) => frame.evaluate(look, ...args);
  const settle = (what, look, ...args) => until(what, () => run(look, ...args));
  /** What `look` finds in the page, an element. */
  const element = (what, look, ...args) =>
    until(what, async () => (await frame.evaluateHandle(look, ...args)).asElement());
  /** Presses what `look` finds in the page. */
  async function press(what, look, ...args) {
    const found = await element(what, look, ...args);
    // The driver scrolls it to the lower edge of the window, where the bar with the way on may lie over it.
    await found.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await found.click();
  }
  /** From here on everything happens inside what `look` finds, a frame. */
  async function enter(what, look) {
    frame = await (await element(what, look)).contentFrame();
  }
  return { go, run, settle, press, enter };
}
