// Holds that haste, wandering and a broken delivery leave nobody with a blank view, a wrong answer or no help.

import assert from "node:assert/strict";
import test from "node:test";

import { Relay } from "./relay.mjs";
import {
  BOTH, answer, answerAll, asked, at, begin, button, chosen, dice, fit, heading, home, label, ready, reviewed, toPlan, toResult,
  useBrowser,
} from "./support.mjs";

const browser = useBrowser();

/** Fails on a blank view or anything uncaught. */
async function whole(page) {
  await heading(page).waitFor();
  assert.notEqual((await heading(page).textContent()).trim(), "");
  assert.ok((await page.locator("main").innerText()).length > 40, "the view is all but blank");
  assert.deepEqual(page.wrong, []);
}

test("pressing Continue again and again without an answer stays and asks for one", async (t) => {
  const page = await browser.visit(t, "fi");
  await begin(page);
  const next = button(page, "question-continue");
  for (let presses = 0; presses < 10; presses += 1) await next.click();
  await next.evaluate((next) => {
    for (let presses = 0; presses < 50; presses += 1) next.click();
  });
  assert.equal(await asked(page), "services");
  assert.equal(await page.locator("#error-summary").count(), 1);
  await whole(page);
});

test("many presses of Continue in one moment pass no question over", async (t) => {
  const page = await browser.visit(t, "fi");
  await begin(page);
  await answer(page, BOTH.services);
  await button(page, "question-continue").evaluate((next) => {
    for (let presses = 0; presses < 50; presses += 1) next.click();
  });
  await page.waitForFunction((title) => document.querySelector("#view-heading").textContent !== title, page.say("question-services"));
  assert.deepEqual(await chosen(page), []);
  await whole(page);
  const questions = await answerAll(page, BOTH);
  assert.ok(questions.includes("place") && questions.includes("told"));
});

for (const [size, viewport] of Object.entries({ phone: { width: 360, height: 640 }, desk: { width: 1280, height: 800 } })) {
  test(`${size}: a double press answers nothing that has not been read, and blames nobody`, async (t) => {
    const page = await browser.visit(t, "fi", { viewport });
    await button(page, "start-myself").dblclick();
    await page.locator("form.question").waitFor();
    assert.equal(await asked(page), "services");
    assert.deepEqual(await chosen(page), [], "the second press chose an answer");
    for (let steps = 0; steps < 4; steps += 1) {
      const question = await asked(page);
      await answer(page, BOTH[question]);
      const title = await heading(page).textContent();
      await button(page, "question-continue").dblclick();
      await page.waitForFunction((title) => document.querySelector("#view-heading").textContent !== title, title);
      assert.deepEqual(await chosen(page), [], `after ${question}: the second press chose an answer`);
      assert.equal(await page.locator("#error-summary").count(), 0, `after ${question}: the second press is called an error`);
    }
    await whole(page);
  });
}

test("a double press on an answer leaves it chosen or not, never broken", async (t) => {
  const page = await browser.visit(t, "fi");
  await begin(page);
  const first = page.locator(".choice label").first();
  await first.dblclick();
  const marked = (await chosen(page)).length;
  await first.click();
  assert.equal((await chosen(page)).length, 1 - marked);
  await whole(page);
});

test("what is shown as chosen is what is kept: none and unknown exclude the rest", async (t) => {
  const page = await browser.visit(t, "en");
  await begin(page);
  for (const [press, kept] of [
    ["#option-0", 1], ["#option-1", 2], ["#option-none", 1], ["#option-unknown", 1], ["#option-2", 1], ["#option-2", 0],
  ]) {
    await page.locator(`label[for=${press.slice(1)}]`).click();
    assert.equal((await chosen(page)).length, kept, press);
  }
  await whole(page);
});

for (const seed of [1, 20261122, 987654]) {
  test(`wandering about at random for 60 steps (seed ${seed}) loses nothing`, async (t) => {
    const page = await browser.visit(t, "en");
    const roll = dice(seed);
    const given = new Map(); // question to the labels that were last seen chosen
    const myself = () => given.set("for-whom", [label(page.words, "for-whom", "me")]);
    await begin(page);
    myself();
    for (let step = 0; step < 60; step += 1) {
      const question = await asked(page);
      const choices = page.locator(".choice label:visible");
      // What is answered beside the plan is held by `help.test.mjs`.
      const buttons = page.locator("main button:visible:not(.button-print, .fit button)");
      const isStart = (await heading(page).textContent()) === page.say("start-title");
      const kind = roll(10);
      if (question && kind < 5) {
        await choices.nth(roll(await choices.count())).click();
        const labels = await chosen(page);
        if (labels.length > 0) given.set(question, labels);
        else given.delete(question);
      } else if (kind === 5 && !isStart) {
        await page.goBack();
      } else if (kind === 6 && (await button(page, "threat-open").count()) > 0) {
        await button(page, "threat-open").click();
      } else {
        const pressed = buttons.nth(roll(await buttons.count()));
        if ((await pressed.textContent()) === page.say("start-myself")) myself();
        await pressed.click();
      }
      await whole(page);
      assert.equal(page.url(), home("en"));
      const here = await asked(page);
      if (here) {
        // Once the check is about another person, the same answers are said in other words.
        const [now, all] = [await chosen(page), given.get(here) ?? []];
        // To somebody who begins for another person, "me" is not offered.
        const offered = await page.locator(".choice label > :first-child").allTextContents();
        const there = (label) => here !== "for-whom" || offered.some((other) => page.words.same(label, other));
        const then = all.filter(there);
        const kept = now.length === then.length && now.every((label, at) => page.words.same(label, then[at]));
        assert.ok(kept, `step ${step}: ${here}: ${now} for ${then}`);
      }
      if ((await heading(page).textContent()) === page.say("review-title")) await consistent(page, given);
    }
    await toReviewFromAnywhere(page);
    await consistent(page, given);
  });
}

/** Fails unless the review says what was chosen, and nothing else. */
async function consistent(page, given) {
  const review = await reviewed(page);
  for (const [question, labels] of given) {
    assert.ok(review[question], `${question} is not in the review`);
    for (const label of labels) {
      const there = [...page.words.forms(label)].some((form) => review[question].includes(form));
      assert.ok(there, `${question}: ${review[question]}`);
    }
  }
  for (const [question, answer] of Object.entries(review)) {
    if (!given.has(question)) assert.equal(answer, "–", `${question} was never answered`);
  }
}

/** To the review, wherever the person is. */
async function toReviewFromAnywhere(page) {
  const ways = ["question-see-result", "question-back", "threat-back"];
  for (let presses = 0; presses < 40; presses += 1) {
    const title = await heading(page).textContent();
    if (title === page.say("review-title")) return;
    const buttons = [page.locator("main #to-answers"), ...ways.map((way) => button(page, way))];
    for (const way of buttons) {
      if (await way.isVisible()) {
        await way.click();
        break;
      }
    }
    await whole(page);
  }
  assert.equal(await heading(page).textContent(), page.say("review-title"));
}

/** A page whose catalogue arrives as `spoilt` makes of it, with no integrity asked for. */
async function spoilt(t, spoil, { integrity = false } = {}) {
  const page = await browser.blank(t, "fi");
  const serve = (body) => (route, response) => {
    const headers = { ...response.headers() };
    for (const name of ["content-encoding", "content-length", "transfer-encoding"]) delete headers[name];
    return route.fulfill({ status: response.status(), headers, body });
  };
  if (!integrity) {
    await page.route(home("fi"), async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const without = html
        .replace(/ data-catalogue-integrity="[^"]*"/, "")
        .replace(/(<link rel="preload"[^>]*catalogue-[^>]*?) integrity="[^"]*"/, "$1");
      assert.notEqual(without, html, "there was no integrity to drop");
      await serve(without)(route, response);
    });
  }
  await page.route("**/catalogue-*.bin", async (route) => {
    const response = await route.fetch();
    await serve(spoil(await response.body()))(route, response);
  });
  await page.goto(home("fi"));
  return page;
}

/** Fails unless the view says what went wrong with `key`, and loading again helps. */
async function troubled(page, key) {
  const trouble = page.locator("#boot-trouble");
  await trouble.getByRole("heading", { name: page.say("boot-title") }).waitFor();
  await trouble.getByText(page.say(key), { exact: true }).waitFor();
  assert.equal(await trouble.locator("p[data-reason]:visible").count(), 1, "one reason");
  await helps(page, trouble);
  await page.unrouteAll({ behavior: "wait" });
  await button(page, "trouble-reload").click();
  await ready(page);
  await begin(page);
}

test("a catalogue that is cut off is said to be damaged", async (t) => {
  for (const part of [0.5, 0.999]) {
    const page = await spoilt(t, (bytes) => bytes.subarray(0, Math.floor(bytes.length * part)));
    await troubled(page, "trouble-damaged");
  }
});

test("an empty or foreign catalogue is said to be damaged", async (t) => {
  await troubled(await spoilt(t, () => Buffer.alloc(0)), "trouble-damaged");
  await troubled(await spoilt(t, () => Buffer.from("<!doctype html><title>Not here</title>")), "trouble-damaged");
});

test("a catalogue with one wrong byte is said to be damaged", async (t) => {
  const page = await spoilt(t, (bytes) => {
    const changed = Buffer.from(bytes);
    changed[Math.floor(changed.length / 2)] ^= 1;
    return changed;
  });
  await troubled(page, "trouble-damaged");
});

test("a catalogue of another format is said to be of another version", async (t) => {
  const page = await spoilt(t, (bytes) => {
    const changed = Buffer.from(bytes);
    changed.writeUInt16LE(999, 8);
    return changed;
  });
  await troubled(page, "trouble-version");
});

test("a catalogue that is not the one built with the page is not used", async (t) => {
  const page = await spoilt(t, (bytes) => bytes.subarray(0, 1000), { integrity: true });
  await troubled(page, "boot-changed");
});

test("a catalogue that cannot be fetched is said to be so", async (t) => {
  const page = await browser.blank(t, "fi");
  await page.route("**/catalogue-*.bin", (route) => route.abort());
  await page.goto(home("fi"));
  await troubled(page, "trouble-fetch");
});

test("in trouble, no button is dead, and somebody who is threatened still gets help", async (t) => {
  const page = await browser.blank(t, "fi");
  await page.route("**/catalogue-*.bin", (route) => route.abort());
  await page.goto(home("fi"));
  await button(page, "trouble-reload").waitFor();
  assert.deepEqual(await page.locator("button:disabled:visible").allTextContents(), []);
  const help = await page.locator('a[href="tel:116006"]:visible').count();
  const way = await page.locator(".strip-way:visible:enabled").count();
  assert.ok(help + way > 0, "no way to help");
});

/** Fails unless the official help of `block` is there to be read. */
async function helps(page, block) {
  await block.getByRole("heading", { name: page.say("help-title") }).waitFor();
  for (const key of ["help-guide", "help-ombudsman", "help-police"]) {
    const link = block.getByRole("link", { name: page.say(key) });
    assert.equal(await link.getAttribute("href"), page.say(`${key}-href`));
  }
  assert.ok((await block.locator('a[href="tel:116006"]').count()) > 0);
}

for (const [what, address] of Object.entries({ wasm: "**/*.wasm", "JavaScript of the app": "**/osuiko-*.js" })) {
  test(`when the ${what} does not come, official help does, with the focus`, async (t) => {
    const page = await browser.blank(t, "sv");
    await page.route(address, (route) => route.abort());
    await page.goto(home("sv"));
    const block = page.locator("#boot-trouble");
    await block.getByText(page.say("trouble-fetch"), { exact: true }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "boot-trouble");
    await helps(page, block);
    assert.equal(await heading(page).textContent(), page.say("start-title"));
    assert.equal(await page.getByText(page.say("start-loading"), { exact: true }).isVisible(), false, "it still says it is loading");
  });
}

// Changed on the way

/** What a page loads as a script, a style or ahead: the paths of the files, each once. */
async function loads(relay, page) {
  const html = await (await fetch(relay.url(page))).text();
  const tags = html.match(/<script [^>]*src=[^>]*>|<link rel="(?:stylesheet|modulepreload|preload)"[^>]*>/g);
  const addresses = tags.map((tag) => /(?:src|href)="([^"]*)"/.exec(tag)[1]);
  relay.log.length = 0;
  return addresses.map((address) => new URL(address, relay.url(page)).pathname.slice(1));
}

/** The file at `path` with something more in it, which would be seen if it were used. */
async function changed(path) {
  const body = Buffer.from(await (await fetch(new URL(path, `${process.env.OSUIKO_URL}/`))).arrayBuffer());
  const more = { js: "\n;globalThis.changed = true;", css: "\nhtml { --changed: yes }", wasm: "\0", bin: "\0" };
  return Buffer.concat([body, Buffer.from(more[path.split(".").at(-1)])]);
}

/** Files without which the check cannot start. */
const NEEDED = /^(boot|osuiko|catalogue)-/;

for (const address of ["fi/", "fi/embed/", "fi/embedding/", "fi/embedding/question/", "fi/breaches/", "fi/paper/", ""]) {
  test(`/${address}: a script, style or file ahead that was changed on the way is not used, and the page says so or goes on`, async (t) => {
    const relay = await Relay.start(t);
    const check = address === "fi/" || address === "fi/embed/";
    const paths = await loads(relay, address);
    assert.ok(paths.length >= (check ? 6 : 1), paths.join("\n"));
    for (const path of paths) {
      const page = await browser.blank(t, "fi");
      relay.bodies.set(path, await changed(path));
      await page.goto(relay.url(address));
      if (check && NEEDED.test(path)) {
        await page.locator("#boot-trouble").getByText(page.say("boot-changed"), { exact: true }).waitFor();
        await helps(page, page.locator("#boot-trouble"));
      } else if (check) {
        await ready(page);
      } else {
        assert.ok((await page.locator("body").innerText()).length > 20, path);
      }
      await page.waitForLoadState("load");
      const used = await page.evaluate(() =>
        Boolean(globalThis.changed || getComputedStyle(document.documentElement).getPropertyValue("--changed")));
      assert.equal(used, false, `${path} was used`);
      assert.ok(relay.log.includes(`GET /${path}`), `${path} was not asked for`);
      relay.bodies.delete(path);
      await page.close();
    }
  });
}

// An error that a browser keeps

/** Where the file of a kind is, by what its name begins with. */
async function pathOf(relay, which) {
  if (which !== "help") return (await loads(relay, "fi/")).find((path) => which.test(path));
  return /data-help="\.\.\/([^"]*)"/.exec(await (await fetch(relay.url("fi/"))).text())[1];
}

const ONCE = {
  "start script": /^boot-/, "glue": /^osuiko-.*js$/, "program": /\.wasm$/, "catalogue": /^catalogue-/,
  "help": "help", "style": /^style-/, "style of the check": /^check-/,
};

/** Waits until every style of the page is there. */
const styled = (page) =>
  page.waitForFunction(() => [...document.querySelectorAll("link[rel=stylesheet]")].every(({ sheet }) => sheet?.cssRules.length > 0));

for (const [what, which] of Object.entries(ONCE)) {
  test(`one error of the server for the ${what}, kept by the browser for a year, hinders neither this visit nor the next`, async (t) => {
    const relay = await Relay.start(t);
    const path = await pathOf(relay, which);
    relay.failures.set(path, 1);
    const page = await browser.blank(t, "fi");
    await page.goto(relay.url("fi/"));
    await ready(page);
    await styled(page);
    assert.ok(relay.log.filter((line) => line.endsWith(path)).length >= 2, relay.log.join("\n"));
    await toPlan(page, BOTH);
    const next = await page.context().newPage();
    await next.goto(relay.url("fi/"));
    await ready(fit(next, "fi"));
    await styled(next);
  });

  test(`an error for the ${what} that the browser has kept from another day is no trouble`, async (t) => {
    const relay = await Relay.start(t);
    const path = await pathOf(relay, which);
    relay.failures.set(path, 1);
    const page = await browser.blank(t, "fi");
    await page.goto(relay.url("fi/actions/"));
    const keep = (address) => page.evaluate(async (address) => (await fetch(address)).status, address);
    assert.deepEqual([await keep(relay.url(path)), await keep(relay.url(path))], [500, 500], "the browser does not keep it");
    await page.goto(relay.url("fi/"));
    await ready(page);
    await styled(page);
    await toPlan(page, BOTH);
  });
}

for (const address of ["fi/", "fi/embed/"]) {
  test(`/${address}: where the start script never comes, official help does, and loading again helps once it is there`, async (t) => {
    const relay = await Relay.start(t);
    const path = await pathOf(relay, /^boot-/);
    relay.failures.set(path, Infinity);
    const page = await browser.blank(t, "fi");
    await page.goto(relay.url(address));
    const block = page.locator("#boot-trouble");
    await block.getByText(page.say("trouble-fetch"), { exact: true }).waitFor();
    assert.equal(await block.locator("p[data-reason]:visible").count(), 1, "one reason");
    await helps(page, block);
    assert.equal(await page.getByText(page.say("start-loading"), { exact: true }).isVisible(), false, "it still says it is loading");
    await page.waitForFunction(() => document.activeElement?.id === "boot-trouble");
    // Opened on its own, the page for frames becomes the page, which asks anew.
    const since = relay.log.slice(Math.max(0, relay.log.lastIndexOf("GET /fi/")));
    const asked = since.filter((line) => line.endsWith(path)).length;
    assert.ok(asked > 1 && asked <= 4, `${asked} times`);
    relay.failures.delete(path);
    await button(page, "trouble-reload").click();
    await ready(page);
  });
}

test("where the start script is one that the browser cannot read, official help comes, and the page does not load itself again and again", async (t) => {
  const relay = await Relay.start(t);
  const path = await pathOf(relay, /^boot-/);
  const html = await (await fetch(relay.url("fi/"))).text();
  const without = html.replace(new RegExp(`(src="../${path}") integrity="[^"]*"`), "$1");
  assert.notEqual(without, html);
  relay.bodies.set("fi/", Buffer.from(without));
  relay.bodies.set(path, Buffer.from("let = an engine of another day"));
  const page = await browser.blank(t, "fi");
  await page.goto(relay.url("fi/"));
  await page.locator("#boot-trouble").getByText(page.say("boot-help"), { exact: true }).waitFor();
  await page.waitForTimeout(1000);
  assert.ok(relay.log.filter((line) => line === "GET /fi/").length <= 3, relay.log.join("\n"));
  await helps(page, page.locator("#boot-trouble"));
});

test("where the start script is on the way for 20 seconds, the page says that loading takes a while, and goes on where the check begins when it has come after all", async (t) => {
  const relay = await Relay.start(t);
  const held = relay.holdBack(await pathOf(relay, /^boot-/));
  const page = await browser.blank(t, "fi");
  await page.goto(relay.url("fi/"), { waitUntil: "commit" });
  await held.asked;
  const block = page.locator("#boot-trouble");
  await block.getByText(page.say("boot-slow"), { exact: true }).waitFor({ timeout: 40_000 });
  await block.getByRole("heading", { name: page.say("boot-slow-title") }).waitFor();
  assert.equal(await button(page, "trouble-reload").isVisible(), false, "whoever loads again begins anew");
  await page.waitForFunction(() => document.activeElement?.id === "boot-trouble");
  held.release();
  await ready(page);
  assert.equal(await block.isVisible(), false);
  await page.waitForFunction(() => document.activeElement?.id === "view-heading");
});

test("without JavaScript the page says so, with help and the start", async (t) => {
  const page = await browser.blank(t, "en", { javaScriptEnabled: false });
  await page.goto(home("en"));
  const block = page.locator("noscript");
  await block.getByText(page.say("boot-noscript"), { exact: true }).waitFor();
  await helps(page, block);
  for (const viewport of [{ width: 390, height: 844 }, { width: 1280, height: 800 }]) {
    await page.setViewportSize(viewport);
    const { y } = await block.locator("h2").boundingBox();
    assert.ok(y < viewport.height / 2, `the help begins at ${y} of ${viewport.height}`);
  }
  for (const path of ["actions/", "breaches/", "paper/"]) {
    const href = await block.locator(`a[href$="${path}"]`).first().evaluate((link) => link.href);
    assert.equal((await page.request.get(href)).status(), 200, href);
  }
  assert.equal(await page.locator("#boot-trouble").isVisible(), false);
  assert.equal(await heading(page).textContent(), page.say("start-title"));
  await page.getByText(page.say("start-lead"), { exact: true }).waitFor();
  assert.equal(await page.getByText(page.say("start-loading"), { exact: true }).isVisible(), false, "nothing is loading");
  assert.deepEqual(await page.locator("button:disabled:visible").allTextContents(), []);
});

test("the start that stands in the page is the start that the program shows", async (t) => {
  const page = await browser.blank(t, "fi");
  let release;
  const held = new Promise((resolve) => {
    release = resolve;
  });
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(home("fi"), { waitUntil: "commit" });
  await heading(page).waitFor();
  const looks = () =>
    page.locator("#app").evaluate((app) => ({ height: Math.round(app.getBoundingClientRect().height), heading: app.querySelector("h1").textContent }));
  await page.getByText(page.say("start-loading"), { exact: true }).waitFor();
  // A page that is shown at once is shown before the last of its styles.
  await page.waitForFunction(() => [...document.querySelectorAll("link[rel=stylesheet]")].every(({ sheet }) => sheet));
  const before = await looks();
  release();
  await ready(page);
  assert.deepEqual(await looks(), before);
  await button(page, "start-myself").waitFor();
});

test("the root lets people choose their language", async (t) => {
  const page = await browser.blank(t, "fi");
  await page.goto(home("fi").replace(/fi\/$/, ""));
  for (const language of ["Suomi", "Svenska", "English"]) await page.getByRole("link", { name: language }).waitFor();
  await page.getByRole("link", { name: "Suomi" }).click();
  await ready(page);
});

test("nothing is written to the console as an error on the good path", async (t) => {
  for (const language of ["fi", "sv", "en"]) {
    const page = await browser.visit(t, language);
    await toResult(page, BOTH);
    for (const details of await page.locator("summary").all()) await details.click();
    await page.locator("#to-plan").click();
    await at(page, page.say("plan-title"));
    for (const details of await page.locator("summary").all()) await details.click();
    assert.deepEqual(page.wrong, []);
  }
});
