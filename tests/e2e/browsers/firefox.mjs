// Firefox as people have it, driven over WebDriver BiDi, which it speaks by itself: as much of it as a person does.

import assert from "node:assert/strict";

import puppeteer from "puppeteer-core";

import { until } from "./patience.mjs";

/** Firefox with one tab; it asks before answers go with the page, which is said yes to. */
async function launch(where) {
  const executablePath = process.env.OSUIKO_FIREFOX;
  assert.ok(executablePath, "OSUIKO_FIREFOX must name the browser");
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, defaultViewport: null, ...where });
  const [page] = await browser.pages();
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  return { browser, page, asked };
}

/** A window of Firefox with its toolbar on a screen, closed when the test `t` ends. */
export async function showFirefox(t, screen) {
  const { browser, asked } = await launch({ headless: false, env: screen.env });
  t.after(async () => {
    await browser.close();
    await screen.end();
  });
  // The driver loses a page that Back has found as it was left, so the protocol is spoken without it.
  const ask = async (command, parameters) => (await browser.connection.send(command, parameters)).result;
  const { contexts: [{ context }] } = await ask("browsingContext.getTree", {});
  const go = (url) => ask("browsingContext.navigate", { context, url, wait: "complete" });
  /** What an expression comes to in the page, asked so that it counts as no press in it. */
  async function look(expression) {
    const told = await ask("script.evaluate", {
      expression: `JSON.stringify(${expression})`,
      target: { context },
      awaitPromise: false,
      userActivation: false,
    });
    return told.result?.value && JSON.parse(told.result.value);
  }
  return { go, look, asked };
}

/** Has Firefox ask `nowhere` for every host under `https:`. */
const throughNowhere = ({ port }) => ({ "network.proxy.type": 1, "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": port });

/** A window of Firefox that is not shown, closed when the test `t` ends. */
export async function openFirefox(t, { width, nowhere } = {}) {
  const { browser, page } = await launch({ headless: true, extraPrefsFirefox: nowhere && throughNowhere(nowhere) });
  t.after(() => browser.close());
  if (width) await page.setViewport({ width, height: 800 });
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(`console: ${message.text()}`);
  });
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
  /** Presses what `look` finds in the page, and types there. */
  async function type(text, what, look, ...args) {
    await press(what, look, ...args);
    await page.keyboard.type(text);
  }
  /** From here on everything happens inside what `look` finds, a frame. */
  async function enter(what, look) {
    frame = await (await element(what, look)).contentFrame();
  }
  return { go, run, settle, press, type, enter, wrong: () => wrong };
}
