// Chromium as people have it, with its toolbar; what is looked at in the page goes over its own protocol.

import assert from "node:assert/strict";

import puppeteer from "puppeteer-core";

import { FLAGS } from "../support.mjs";

/** What drivers switch off, and people have on: a page that Back finds as it was left. The bar that names the driver goes too. */
const DRIVERS = ["--disable-back-forward-cache", "--enable-automation"];

/** A window of Chromium on a screen, closed when the test `t` ends. */
export async function showChromium(t, screen) {
  const executablePath = process.env.CHROMIUM;
  assert.ok(executablePath, "CHROMIUM must name the browser");
  const browser = await puppeteer.launch({
    executablePath,
    headless: false,
    env: screen.env,
    defaultViewport: null,
    // Without a bar about the flags, and without an offer to translate, which would lie over the page.
    args: [...FLAGS, "--window-position=0,0", "--window-size=1280,900", "--test-type", "--accept-lang=fi,sv,en"],
    ignoreDefaultArgs: DRIVERS,
  });
  t.after(async () => {
    await browser.close();
    await screen.end();
  });
  const [page] = await browser.pages();
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  const protocol = await page.createCDPSession();
  /** What an expression comes to in the page, asked so that it counts as no press in it. */
  async function look(expression) {
    const { result } = await protocol.send("Runtime.evaluate", { expression, returnByValue: true, userGesture: false });
    return result.value;
  }
  return { go: (url) => page.goto(url), look, asked };
}
