// Holds on a bench that sees everything, names and packets too, that nothing leaves the browser from the first press
// on, and that a page of the check reaches nobody but whom it links to, whatever a script in it tries.

import assert from "node:assert/strict";
import test, { after, before } from "node:test";

import {
  BOTH, LANGUAGES, WEATHER, answer, answerAll, at, begin, button, chosen, copied, field, open, openScreen, printLetter,
  ready,
} from "../support.mjs";
import { Bench, SITE, lines, whyNot } from "./bench.mjs";
import { WAYS_OUT } from "./ways-out.mjs";

/** The header that says whom a page may reach. */
const REACHES = "connection-allowlist";

/** The site of somebody else, with the check in a frame as README.md writes it. */
const COUNTY = "https://county.example";
const FRAMED = `<!doctype html><html lang="fi"><title>County</title><h1>County</h1>
<iframe title="Osuiko" lang="fi" width="100%" height="900" referrerpolicy="no-referrer" sandbox="allow-scripts allow-forms
allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
src="${SITE}/fi/embed/?theme=light"></iframe>`;

/** Whom a browser speaks to before the first press, each with the reason. Everything else is a surprise. */
const BEFORE = {
  "osuiko.example": "the site",
  "county.example": "the page around a frame",
  "clients2.google.com": "what time it is, when the browser starts",
  "update.googleapis.com": "whether there are newer parts of the browser; see OWN_CLOCK",
  "accounts.google.com": "whether somebody is signed in to the browser, when it starts",
  "redirector.gvt1.com": "a dictionary for the browser's spelling, once for each profile",
};

/**
 * Whom the browser asks by a clock of its own, whatever page is open: whether there are newer parts of it. As nobody
 * answers there as its maker would, it asks again and again. What it sends is the same on an empty page.
 */
const OWN_CLOCK = "update.googleapis.com";

/**
 * Whom Chromium asks what to fill in, once somebody is in an element that is typed in, in a frame without an origin; on a
 * page of its own it does not. What it sends is a number made of ids and names, which these elements do not have.
 */
const FILLER = "content-autofill.googleapis.com";

const skip = whyNot() ?? false;
const given = { skip, timeout: 600_000 };
let bench;

before(async () => {
  if (!skip) bench = await Bench.start({ pages: { "/check": FRAMED } });
});
after(() => bench?.stop());

/** A page of the check, ready to begin and with nothing on its way any more; and whom it says that it may reach. */
async function visit(t, language, world = bench) {
  const page = await world.page(t, language);
  const response = await page.goto(`${SITE}/${language}/`);
  await ready(page);
  await copied(page);
  await world.quiet(page);
  return Object.assign(page, { reaches: (await response.headerValue(REACHES)) ?? "" });
}

/** The check in a frame of somebody's site, ready to begin. */
async function visitCounty(t) {
  const page = await bench.page(t, "fi");
  await page.goto(`${COUNTY}/check`);
  const frame = await (await page.locator("iframe").elementHandle()).contentFrame();
  await ready(frame);
  await bench.quiet(page);
  return { page, frame: Object.assign(frame, { words: page.words, say: page.say }) };
}

/** From the start to the first question and the lock. */
async function beginLocked(screen) {
  await begin(screen);
  await screen.waitForFunction(() => document.documentElement.dataset.locked === "");
}

/** Holds that the browser spoke to nobody but those. */
function noSurprise(events) {
  const others = events.filter(({ kind, name, host }) => kind !== "bytes" && !((name ?? host) in BEFORE));
  assert.deepEqual(lines(others), []);
}

/** Holds that since then nothing was looked up, begun or sent, not even on a connection that was there, but what `but` has. */
async function nothingLeft(since, but = [OWN_CLOCK]) {
  const { seen, connections, packets } = await since();
  const own = seen.filter(({ name, host }) => but.includes(name ?? host));
  assert.deepEqual(lines(seen.filter((event) => !own.includes(event))), []);
  const known = (wanted) => own.filter(({ kind }) => kind === wanted).length;
  // A question for a name is a packet, and so is its answer.
  const expected = { connections: known("connection"), packets: 2 * known("name") };
  assert.deepEqual({ connections, packets }, expected, "something left that nobody listened for");
}

/** What was asked of a host since then, as lines. */
const askedOf = async (since, host) => lines((await since()).seen.filter(({ name, host: asked }) => [name, asked].includes(host)));

/** Presses a button that saves a file, and waits for the file. */
const saved = (page, screen, key) => Promise.all([page.waitForEvent("download"), button(screen, key).click()]);

/**
 * The way from the first question through every screen; `screen` is the page or its frame. Gives the addresses of all
 * links on it that lead to the web.
 */
async function wholeWay(page, screen) {
  const found = new Set();
  const look = async () => {
    const links = await screen.evaluate(() => [...document.querySelectorAll("a[href]")].map(({ href }) => href));
    for (const link of links) if (/^https?:/.test(link)) found.add(link);
  };
  await answerAll(screen, BOTH);
  await look();
  await openScreen(screen, "plan", "plan-title");
  await look();
  await screen.locator(".paper summary").click();
  await saved(page, screen, "plan-save");
  await printLetter(screen, "Aino Esimerkki");
  await look();
  await saved(page, screen, "letter-save");
  await open(screen, "letter-sent", "diary-title");
  await look();
  await button(screen, "threat-open").click();
  await at(screen, screen.say("threat-title"));
  await look();
  return [...found];
}

for (const language of LANGUAGES) {
  test(`${language}: from the first press to a printed letter no name is looked up and no byte is sent, and every link is on the list`, given, async (t) => {
    const from = bench.events.length;
    const page = await visit(t, language);
    noSurprise(bench.events.slice(from));
    const since = await bench.since();
    await beginLocked(page);
    const links = await wholeWay(page, page);
    await page.waitForTimeout(2000);
    await nothingLeft(since);
    const origins = new Set(links.map((link) => new URL(link).origin));
    assert.ok(origins.size > 3, [...origins].join());
    for (const origin of origins) assert.ok(origin === SITE || page.reaches.includes(`"${origin}/*"`), `${origin} is not on the list`);
    assert.deepEqual(page.wrong, []);
  });
}

test("in a frame on somebody's site the page sends no byte either, and the browser asks what to fill in at most", given, async (t) => {
  const from = bench.events.length;
  const { page, frame } = await visitCounty(t);
  noSurprise(bench.events.slice(from));
  const since = await bench.since();
  await beginLocked(frame);
  await wholeWay(page, frame);
  await page.waitForTimeout(2000);
  await nothingLeft(since, [OWN_CLOCK, FILLER]);
  assert.deepEqual(page.wrong, []);
});

test("what a browser asks about a field in a frame tells no view from another", given, async (t) => {
  const views = {
    "the search": async (frame) => frame.locator(".filter .typed"),
    "a letter": async (frame) => letterField(frame, (offers) => offers.first()),
    "another letter": async (frame) => letterField(frame, (offers) => offers.last()),
    notes: async (frame) => {
      await answerAll(frame, BOTH);
      await openScreen(frame, "plan", "plan-title");
      await openScreen(frame, "notes", "diary-title");
      return field(frame, "field-what");
    },
  };
  const asked = {};
  for (const [view, go] of Object.entries(views)) {
    const from = bench.events.length;
    const { page, frame } = await visitCounty(t);
    await beginLocked(frame);
    await (await go(frame)).fill("Aino");
    await bench.quiet(page);
    asked[view] = bench.events.slice(from).filter(({ kind, host }) => kind === "request" && host === FILLER).map(({ path }) => path).join(" ");
    await page.context().close();
  }
  assert.notEqual(asked["the search"], "", "the browser asks nothing: hold that instead");
  assert.deepEqual(new Set(Object.values(asked)), new Set([asked["the search"]]));
});

/** A field of the letter that `choose` takes of those that are offered. */
async function letterField(frame, choose) {
  await answerAll(frame, BOTH);
  await openScreen(frame, "plan", "plan-title");
  await openScreen(frame, "letters", "letters-title");
  await choose(frame.locator(".letter-offer button")).click();
  await frame.locator(".letter-fill .typed").first().waitFor();
  return frame.locator(".letter-fill .typed").first();
}

test("answers are kept and forgotten without a byte, and who leaves reaches the weather and nobody else", given, async (t) => {
  const page = await visit(t, "fi");
  const since = await bench.since();
  await beginLocked(page);
  await answerAll(page, BOTH);
  await openScreen(page, "answers", "review-title");
  const keep = page.say("keep-here", { date: "…" }).split("…")[0].trim();
  await page.getByRole("button").filter({ hasText: keep }).click();
  await button(page, "keep-forget").click();
  await page.getByRole("button").filter({ hasText: keep }).waitFor();
  await page.waitForTimeout(2000);
  await nothingLeft(since);
  await Promise.all([page.waitForURL(WEATHER), button(page, "leave").click()]);
  await bench.quiet(page);
  const { seen } = await since();
  const hosts = new Set(seen.map(({ name, host }) => name ?? host).filter((host) => host && host !== OWN_CLOCK));
  assert.deepEqual([...hosts], [new URL(WEATHER).host]);
});

/**
 * Tries a way out in a page or its frame when nothing else is on its way; gives what was seen of it, as lines. Where
 * something must be seen, it has 20 seconds, however much the machine has to do.
 */
async function tried(world, screen, way, { seeks = false } = {}) {
  await world.quiet(screen, 1000);
  const host = `${way.toLowerCase().replaceAll(/[^a-z]+/g, "-")}.evil.example`;
  const since = await world.since();
  // A script that is refused with an error has tried as well.
  await screen.evaluate(WAYS_OUT[way], host).catch(() => {});
  await screen.waitForTimeout(3000);
  const isNamed = ({ kind, name }) => kind === "name" && name !== OWN_CLOCK;
  for (let more = 0; seeks && more < 170 && !(await since()).seen.some(isNamed); more += 1) await screen.waitForTimeout(100);
  const { seen, connections } = await since();
  const opened = (screen.context?.() ?? screen.page().context()).pages().filter((page) => page.url().includes(host) || page.url().startsWith("chrome-error:"));
  for (const page of opened) await page.close();
  // A random name is called out to the local network for WebRTC; the page has no say in it.
  const ours = seen.filter(({ kind, name, host }) => kind !== "call" && (name ?? host) !== OWN_CLOCK);
  return { seen: lines(ours), connections: connections - seen.filter(({ kind, name }) => kind === "connection" && name === OWN_CLOCK).length };
}

for (const [where, visits] of [
  ["a page of the check", async (t) => visit(t, "fi")],
  ["a page of the check in a frame", async (t) => (await visitCounty(t)).frame],
]) {
  test(`${where} reaches nobody whom it does not link to, whatever a script in it tries`, given, async (t) => {
    const screen = await visits(t);
    await beginLocked(screen);
    for (const way of Object.keys(WAYS_OUT)) {
      assert.deepEqual(await tried(bench, screen, way), { seen: [], connections: 0 }, way);
    }
  });
}

/** The configuration of a server that does not send the header, as that of an older release. */
const silent = (conf) => {
  const [line] = /^ *add_header Connection-Allowlist .*\n/m.exec(conf) ?? assert.fail("there is no such header");
  return conf.replace(line, "");
};

test("without the header each of these ways reaches somebody: the bench sees them", given, async (t) => {
  const world = await Bench.start({ change: silent });
  try {
    const page = await visit(t, "fi", world);
    await beginLocked(page);
    for (const way of Object.keys(WAYS_OUT)) {
      const { seen } = await tried(world, page, way, { seeks: true });
      assert.ok(seen.some((line) => line.startsWith("name ")), `${way}: ${seen}`);
      t.diagnostic(`${way}: ${seen.join("; ")}`);
    }
  } finally {
    await world.stop();
  }
});

/** Puts a link of this address into the page and presses it as a person does. */
async function press(page, href, target = "_blank") {
  await page.evaluate(([href, target]) => {
    const link = Object.assign(document.createElement("a"), { href, target, rel: "noopener noreferrer", id: "pressed", textContent: "·" });
    document.querySelector("#pressed")?.remove();
    document.querySelector("main").prepend(link);
  }, [href, target]);
  await page.locator("#pressed").click();
}

test("links lead where they lead, and on from there; mail and telephone leave the page as it is", given, async (t) => {
  const page = await visit(t, "fi");
  await beginLocked(page);
  await answer(page, BOTH.services);
  const before = await chosen(page);
  const listed = [...page.reaches.matchAll(/"https:\/\/([^/"]+)\/\*"/g)].map(([, host]) => host);
  assert.ok(listed.length > 50, page.reaches);

  const since = await bench.since();
  const [opened] = await Promise.all([page.context().waitForEvent("page"), press(page, `https://${listed[0]}/away-to/further.example`)]);
  await opened.waitForURL("https://further.example/");
  await opened.close();
  assert.ok((await askedOf(since, "further.example")).length > 0);

  const others = await bench.since();
  const [refused] = await Promise.all([page.context().waitForEvent("page"), press(page, "https://unlisted.example/?answer=yes")]);
  await page.waitForTimeout(2000);
  await refused.close();
  assert.deepEqual(await askedOf(others, "unlisted.example"), []);

  for (const href of ["mailto:reports@osuiko.example?subject=x", "tel:0295000000"]) {
    await press(page, href, "");
    await page.waitForTimeout(1000);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.locked), "", `${href} took the page away`);
  }
  assert.deepEqual(await chosen(page), before);
});

test("whenever the network changes while the page loads, the check starts, and is kept for when there is none", given, async (t) => {
  for (let moment = 0; moment < 300; moment += 20) {
    const page = await bench.page(t, "fi");
    await page.goto(`${SITE}/fi/`, { waitUntil: "commit" });
    await new Promise((resolve) => setTimeout(resolve, moment));
    await bench.change();
    await ready(page);
    await copied(page);
    await page.context().browser().close();
  }
});

test("where the network changes again and again, the check starts or the page says what to do", given, async (t) => {
  for (const pause of [50, 200, 500]) {
    const page = await bench.page(t, "fi");
    await page.goto(`${SITE}/fi/`, { waitUntil: "commit" });
    for (let times = 0; times < 10; times += 1) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      await bench.change();
    }
    const help = button(page, "trouble-reload");
    await page.locator("#app .button-main:enabled").or(help).first().waitFor();
    if (await help.isVisible()) await button(page, "trouble-reload").click();
    await ready(page);
    await page.context().browser().close();
  }
});

test("a copy of the page reaches nobody else either", given, async (t) => {
  const page = await visit(t, "fi");
  const from = bench.events.length;
  await page.goto(`${SITE}/fi/`);
  await ready(page);
  assert.ok(await page.evaluate(() => Boolean(navigator.serviceWorker.controller)));
  // All comes from the copy, so what is sent is the browser's own question for a newer worker.
  while (!bench.events.slice(from).some(({ kind }) => kind === "bytes")) await page.waitForTimeout(100);
  await bench.quiet(page, 5000);
  await beginLocked(page);
  for (const way of ["dns-prefetch", "a window"]) {
    assert.deepEqual(await tried(bench, page, way), { seen: [], connections: 0 }, way);
  }
});
