// Holds that no button does nothing where the browser or the page around a frame forbids what it would do: sending a form,
// opening a page, printing, saving. Each test names the public kind of report that it comes from.

import assert from "node:assert/strict";
import test from "node:test";

import { OSUIKO, frameOf, framed, host } from "./host.mjs";
import {
  BOTH, LANGUAGES, answerAll, at, atResult, begin, button, heading, home, openScreen, option, ready, startOver, toPlan, toResult, useBrowser,
} from "./support.mjs";

const browser = useBrowser();

/** The check in a frame that has these rights, ready to begin; `frame` knows its words. */
async function withRights(t, rights, language = "fi") {
  const page = await browser.blank(t, language);
  await page.goto(await host(t, frameOf(language, `sandbox="${rights}"`)));
  const frame = await framed(page, language);
  await ready(frame);
  return { page, frame };
}

for (const rights of ["allow-scripts", "allow-scripts allow-same-origin", "allow-scripts allow-popups"]) {
  test(`sandbox="${rights}": the way leads by mouse and by Enter from the start to the result (reports of editors that allow no forms)`, async (t) => {
    const { page, frame } = await withRights(t, rights);
    await begin(frame);
    const first = await heading(frame).textContent();
    await option(frame, "services", "psychotherapy").click();
    // Enter in a box goes on, as in every form.
    await page.keyboard.press("Enter");
    await frame.waitForFunction((first) => document.querySelector("#view-heading").textContent !== first, first);
    await startOver(frame);
    await begin(frame);
    await answerAll(frame, BOTH);
    await atResult(frame);
    assert.deepEqual(page.wrong.filter((line) => /blocked form/i.test(line)), []);
  });
}

test("the frame that WordPress makes of a pasted address leads from the start to the result (oEmbed of a site that it does not know)", async (t) => {
  const page = await browser.blank(t, "fi");
  // It drops the style, gives a sandbox of its own, adds a secret to the address and sends it into the frame.
  const made = `<figure><iframe title="Osuiko" width="100%" height="900" frameborder="0" sandbox="allow-scripts" security="restricted" class="wp-embedded-content" data-secret="a1B2c3D4e5" src="${OSUIKO}/fi/embed/?theme=light&heading=2&ground=auto#?secret=a1B2c3D4e5"></iframe></figure>`;
  const wordpress = `<script>for (const frame of document.querySelectorAll("iframe")) frame.addEventListener("load", () => frame.contentWindow.postMessage({ message: "ready", secret: "a1B2c3D4e5" }, "*"));</script>`;
  await page.goto(await host(t, made + wordpress));
  const frame = await framed(page, "fi");
  await ready(frame);
  await begin(frame);
  await answerAll(frame, BOTH);
  await atResult(frame);
  assert.equal((await page.locator("iframe").boundingBox()).height, 900);
});

test('sandbox="allow-scripts": a line of the notes is kept though no form may be sent', async (t) => {
  const { page, frame } = await withRights(t, "allow-scripts");
  await toPlan(frame, BOTH);
  await openScreen(frame, "notes", "diary-title");
  await frame.locator(".diary-new .typed").first().click();
  await page.keyboard.type("Soitin pankkiin");
  await button(frame, "diary-keep").click();
  await frame.locator(".diary-lines").getByText("Soitin pankkiin").waitFor();
});

for (const language of LANGUAGES) {
  test(`${language}: where a frame may open no page, the address of it can be read (reports of links that do nothing)`, async (t) => {
    const { page, frame } = await withRights(t, "allow-scripts allow-forms", language);
    const said = frame.locator("#unopened");
    await frame.locator('.foot-links a[target="_blank"]').first().click();
    await said.getByText(frame.say("unopened-text")).waitFor();
    assert.match(await said.locator("strong").textContent(), new RegExp(`^http://.*/${language}/breaches/$`));
    await begin(frame);
    assert.equal(await said.isVisible(), false, "it stays in the way");
    await answerAll(frame, BOTH);
    await atResult(frame);
    await frame.locator(".strip-way").click();
    await at(frame, frame.say("threat-title"));
    const link = frame.locator('main a[href^="https://"][target="_blank"]:visible').first();
    const href = await link.getAttribute("href");
    await link.click();
    await said.getByText(href, { exact: true }).waitFor();
    assert.equal(page.context().pages().length, 1);
  });
}

test("where a frame may open pages, a link opens one that cannot reach back, and nothing is said", async (t) => {
  const { page, frame } = await withRights(t, "allow-scripts allow-popups allow-popups-to-escape-sandbox");
  const [opened] = await Promise.all([page.waitForEvent("popup"), frame.locator('.foot-links a[target="_blank"]').first().click()]);
  await opened.waitForLoadState();
  assert.equal(await opened.evaluate(() => window.opener), null);
  assert.equal(await opened.evaluate(() => document.referrer), "");
  assert.match(opened.url(), /\/fi\/breaches\/$/);
  assert.equal(await frame.locator("#unopened").isVisible(), false);
});

// Printing

const IN_VAIN = {
  "has no function to print": () => delete globalThis.print && (globalThis.print = undefined),
  "has one that does nothing": () => (globalThis.print = () => {}),
  "has one that throws": () => {
    globalThis.print = () => {
      throw new Error("not here");
    };
  },
};

for (const [what, spoil] of Object.entries(IN_VAIN)) {
  test(`a browser that ${what} says what to do instead, on every view that prints (reports of browsers inside other apps)`, async (t) => {
    const page = await browser.blank(t, "fi");
    await page.addInitScript(spoil);
    await page.goto(home("fi"));
    await ready(page);
    const refuses = async () => {
      const buttons = page.locator("main .button-print:visible");
      if (await buttons.count()) await buttons.first().click();
      await page.locator("main").getByText(page.say("print-refused"), { exact: true }).first().waitFor();
    };
    await toResult(page, BOTH);
    await refuses();
    await page.locator("#to-plan").click();
    await at(page, page.say("plan-title"));
    await refuses();
    await openScreen(page, "notes", "diary-title");
    await page.locator(".diary-new .typed").first().click();
    await page.keyboard.type("Soitin pankkiin");
    await button(page, "diary-keep").click();
    await refuses();
    assert.deepEqual(page.wrong, []);
  });
}

test("where the browser prints, nothing is said", async (t) => {
  const page = await browser.visit(t, "fi");
  await toResult(page, BOTH);
  await button(page, "print").click();
  await page.waitForTimeout(500);
  assert.equal(await page.getByText(page.say("print-refused"), { exact: true }).count(), 0);
});

test("where a frame may open no window to print, the page says so (reports of sandboxed frames)", async (t) => {
  const { frame } = await withRights(t, "allow-scripts allow-forms");
  await toResult(frame, BOTH);
  await button(frame, "print").click();
  await frame.getByText(frame.say("print-refused"), { exact: true }).waitFor();
});

// No script at all

for (const language of LANGUAGES) {
  test(`${language}: in a frame without scripts the help is first, and the address of the check can be read`, async (t) => {
    const page = await browser.blank(t, language);
    await page.goto(await host(t, frameOf(language, 'sandbox=""')));
    const frame = page.frameLocator("iframe");
    await frame.getByText(page.say("boot-framed"), { exact: true }).waitFor();
    assert.equal(await frame.getByText(page.say("boot-noscript"), { exact: true }).count(), 0, "JavaScript need not be off");
    const own = frame.locator("noscript a").first();
    assert.match(await own.textContent(), new RegExp(`^https://[^ ]+/${language}/$`));
    const { y } = await own.boundingBox();
    assert.ok(y < 500, `the address is at ${y}`);
  });
}

// Another language

test("where the words of the other languages have not come, whoever has answers is told how to take them along", async (t) => {
  const page = await browser.blank(t, "fi");
  await page.route(/\/(catalogue|help)-(?!fi-[0-9a-f]{16}\.bin)/, (route) => route.abort());
  await page.goto(home("fi"));
  await ready(page);
  await toResult(page, BOTH);
  await page.locator("footer summary").click();
  await page.getByText(page.say("language-carry"), { exact: true }).waitFor();
  const swedish = page.locator("footer .foot-languages a[lang=sv]");
  const { pathname } = new URL(await swedish.evaluate((link) => link.href));
  assert.equal(pathname, new URL(home("sv")).pathname);
  // The browser asks before the answers go.
  const asked = page.waitForEvent("dialog").then(async (question) => {
    await question.dismiss();
    return question.type();
  });
  await swedish.click();
  assert.equal(await asked, "beforeunload");
  assert.equal(page.url(), home("fi"));
});

test("result and plan have a way to keep the answers, with what a phone may forget", async (t) => {
  const page = await browser.visit(t, "fi");
  const offers = async (summary) => {
    await page.locator("main summary", { hasText: page.say(summary) }).click();
    await page.getByText(page.say("links-forget")).waitFor();
    assert.ok(await button(page, "keep-file").isVisible());
  };
  await toResult(page, BOTH);
  await offers("keep-title");
  await page.locator("#to-plan").click();
  await at(page, page.say("plan-title"));
  await offers("plan-paper");
});
