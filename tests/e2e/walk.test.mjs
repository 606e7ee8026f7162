// Holds that whoever walks through the check, by keys or by a pointer, always stays where they are working: the focus is
// never lost, nothing scrolls away, each change is said once, and everything is called by what it is and does.

import assert from "node:assert/strict";
import test from "node:test";

import { unfold } from "./audit.mjs";
import { BOTH, NEITHER, THREATENED, WEATHER, answerAll, asked, at, begin, button, field, heading, home, label, option, ready, useBrowser } from "./support.mjs";
import { Walker } from "./walker.mjs";

const browser = useBrowser();

/** Somebody at the start of the check. */
async function walker(t, language, hand, spoil = async () => {}) {
  const page = await browser.blank(t, language, { viewport: { width: 390, height: 700 } });
  const walker = await new Walker(page, hand).listens();
  await page.addInitScript(() => {
    window.print = () => dispatchEvent(new Event("beforeprint"));
  });
  await spoil(page);
  await page.goto(home(language));
  await ready(page);
  return walker;
}

/** Somebody who has answered so, before the walk begins. */
async function answered(walker, answers) {
  await begin(walker.page);
  await answerAll(walker.page, answers);
  return walker;
}

/** Looks at a view as it opens, and with everything unfolded. */
async function lookAll(walker, view) {
  await walker.look(view);
  await unfold(walker.page);
  await walker.look(`${view}, unfolded`);
}

const named = (page, name) => page.locator("main").getByRole("button", { name, exact: true });
const row = (part) => part.locator(":scope > summary");

/** The first view: what is folded, what leads elsewhere and back. */
async function throughStart(walker) {
  const { page } = walker;
  await walker.look("start");
  await walker.press(row(page.locator("details.cover").first()));
  await walker.press(page.locator("#to-proof"), { to: page.say("proof-title") });
  await lookAll(walker, "proof");
  await walker.press(button(page, "threat-back"), { to: true, focus: "#to-proof" });
  await walker.press(page.locator("#to-help-now"), { to: page.say("threat-title") });
  await lookAll(walker, "threat, from the start");
  await walker.press(button(page, "question-back"), { to: true, focus: "#to-help-now" });
  await walker.press(button(page, "start-other"), { to: true });
  await lookAll(walker, "for-whom");
  await walker.press(button(page, "question-back"), { to: true, focus: "[id^=to-question-]" });
  await walker.press(button(page, "keep-open"), { to: page.say("review-title") });
  await lookAll(walker, "review, empty");
  await walker.press(button(page, "question-back"), { to: true, focus: "#to-answers" });
  await lookAll(walker, "start");
  await walker.press(button(page, "start-myself"), { to: page.say("question-services") });
}

const ERROR = { focus: "#error-summary", says: 1 };
const FIRST = ".choice:not([hidden]) input";

/** Goes on without an answer, follows the error, and is told again. */
async function refused(walker) {
  const { page } = walker;
  const next = button(page, "question-continue");
  await walker.press(next, ERROR);
  await walker.press(page.locator("#error-summary a"), { focus: FIRST });
  const first = await page.evaluate((first) => document.activeElement === [...document.querySelectorAll(first)].find((input) => input.checkVisibility()), FIRST);
  if (!first) walker.faults.push(`${await heading(page).textContent()}: the error does not lead to the first option that is seen`);
  // The error is there already; the focus comes to it once more.
  await walker.press(next, { ...ERROR, says: 0 });
}

/** The services: a search, errors with and without one, ticks and what takes them back. */
async function throughServices(walker) {
  const { page } = walker;
  const search = page.locator(".filter .typed");
  await walker.look("services");
  await walker.press(row(page.locator("details").filter({ hasText: page.say("question-why") })));
  await walker.type(search, "terap", "may");
  await refused(walker);
  await walker.look("services, refused while searching");
  await walker.type(search, "xyz", "may");
  await walker.press(page.locator("#error-summary a"), { focus: FIRST });
  await search.fill("");
  await lookAll(walker, "services, refused");
  const service = option(page, "services", BOTH.services[1]);
  await walker.tick(service);
  await walker.tick(service);
  await refused(walker);
  await walker.tick(option(page, "services", "unknown"), { says: 1 });
  await walker.tick(option(page, "services", "unknown"));
  await walker.tick(option(page, "services", "none"));
  await walker.tick(option(page, "services", "none"));
}

/** The questions up to the result, each refused once; what is ticked right after an error moves nothing. */
async function throughQuestions(walker, answers) {
  const { page } = walker;
  for (let question = await asked(page); question; question = await asked(page)) {
    await lookAll(walker, question);
    if (!(await page.locator(".choice input:checked").count())) await refused(walker);
    const chosen = [answers[question] ?? "unknown"].flat();
    for (const id of chosen) await walker.tick(option(page, question, id), { says: id === "unknown" ? 1 : 0 });
    await walker.press(button(page, "question-continue"), { to: true });
    if (await page.locator(".threat").count()) {
      await lookAll(walker, `threat, after ${question}`);
      await walker.press(button(page, "threat-go-on").first(), { to: true });
    }
  }
}

/** Keeping answers as a file and on the device, and opening them again. */
async function throughKeeping(walker) {
  const { page } = walker;
  const keep = page.locator("section.keep");
  const [download] = await Promise.all([page.waitForEvent("download"), walker.press(button(page, "keep-file"), { says: 1 })]);
  const file = page.locator("#saved-file");
  const choose = (given, expected) => walker.other(file, "a file", expected, async () => {
    await file.setInputFiles(given);
    await page.waitForFunction(() => window.heard.length > 0, undefined, { timeout: 2_000 }).catch(() => {});
  });
  await choose({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{") }, { says: 1 });
  await choose(await download.path(), { says: 1 });
  await walker.look("asked whether to replace");
  await walker.press(named(page, page.say("keep-stay")), { focus: "#saved-file" });
  const here = page.say("keep-here", { date: "…" }).split("…")[0].trim();
  for (let times = 0; times < 2; times += 1) {
    await walker.press(keep.getByRole("button").filter({ hasText: here }), { says: 1 });
    await walker.look("kept");
    await walker.press(named(page, page.say("keep-forget")), { says: 1 });
  }
}

/** Starting over is asked, and may be answered no. */
async function askedToStartOver(walker) {
  const { page } = walker;
  await walker.press(button(page, "start-over"), { says: 1 });
  await walker.look("asked to start over");
  await walker.press(button(page, "start-over-no"), { focus: "#to-start" });
}

/** The result and the answers behind it. */
async function throughResult(walker) {
  const { page } = walker;
  await walker.look("result");
  const chip = page.locator(".chip").first();
  if (await chip.count()) await walker.press(chip, { focus: "details.case > summary" });
  const card = row(page.locator("details.case").first());
  await walker.press(card);
  await walker.press(row(page.locator("details.keep-later")));
  await throughKeeping(walker);
  await askedToStartOver(walker);
  await walker.press(button(page, "print"));
  await lookAll(walker, "result, all");
  const settle = page.locator(".settle-list button").first();
  if (await settle.count()) {
    await walker.press(settle, { to: true });
    await walker.press(button(page, "question-back"), { to: true, focus: "[id^=to-question-]" });
  }
  await walker.press(page.locator("#to-answers"), { to: page.say("review-title") });
  await lookAll(walker, "review");
  await walker.press(page.locator(".answer-change button").nth(1), { to: true });
  await walker.press(button(page, "question-back"), { to: true, focus: ".answer-change button" });
  await throughKeeping(walker);
  await walker.press(button(page, "review-continue"), { to: true });
}

/** The steps of the plan: settled, put off, taken back, written on. */
async function throughSteps(walker) {
  const { page } = walker;
  const next = { focus: "#now", says: 1 };
  const now = page.locator(".step-now");
  const mark = (part, key) => part.locator(".step-marks").getByRole("button").filter({ hasText: page.say(key) }).first();
  await walker.press(mark(now, "mark-next"), next);
  await walker.press(mark(now, "mark-not-for-me"), next);
  // Putting a step off settles nothing, and the next has the word.
  await walker.press(mark(now, "mark-later"), { focus: "#now" });
  const settled = page.locator(".first-band details.settled");
  await walker.press(row(settled.first()));
  await walker.press(mark(settled.first(), "mark-not-for-me"));
  await walker.press(mark(settled.first(), "mark-not-for-me"), next);
  await walker.press(mark(now, "mark-next"), next);
  await walker.press(row(now.locator(".step-details")));
  await walker.press(row(now.locator(".step-note")));
  const note = now.locator(".step-note");
  for (const text of ["Yksi.", "Kaksi."]) {
    await walker.type(note.locator(".typed"), text);
    await walker.press(note.getByRole("button"), { says: 1 });
  }
  const row2 = page.locator(".rest details.plan-step").first();
  await unfold(page);
  await walker.press(mark(row2, "mark-done"));
  await walker.press(mark(row2, "mark-done"), { focus: "#now" });
}

/** What fits the plan to the person, each answered, changed and taken back. */
async function throughFit(walker) {
  const { page } = walker;
  const answerOf = (question, id) => page.locator(".fit").getByRole("button", { name: label(page.words, question, id), exact: true });
  const fit = { focus: "[id^=fit-]", says: 1 };
  await walker.press(answerOf("strong-login", "no"), fit);
  const chip = page.locator(".fit-chip").filter({ hasText: page.say("question-strong-login.short") });
  await walker.press(row(chip));
  await walker.press(answerOf("strong-login", "yes"), fit);
  await unfold(page);
  await walker.press(answerOf("strong-login", "yes"), fit);
  // For whom it is stands above the view from then on.
  await unfold(page);
  await walker.press(answerOf("for-whom", "child"), { focus: ".acting button, #view-heading", says: 1 });
}

/** Everything in the plan. */
async function throughPlan(walker) {
  const { page } = walker;
  await walker.look("plan");
  await throughSteps(walker);
  await walker.look("plan, unfolded and marked");
  await walker.press(named(page, page.say("plan-print-first")));
  await walker.press(named(page, page.say("plan-print-all")));
  await walker.tick(page.locator(".paper .tick input"), { says: 1 });
  await walker.look("plan, discreet");
  await walker.tick(page.locator(".paper .tick input"), { says: 1 });
  await walker.press(named(page, page.say("plan-save")), { says: 1 });
  await throughKeeping(walker);
  await throughFit(walker);
  await unfold(page);
  await walker.look("plan, fitted");
}

/** The letters, and one of them with its blanks. */
async function throughLetters(walker) {
  const { page } = walker;
  await walker.press(page.locator("#to-letters"), { to: page.say("letters-title") });
  await lookAll(walker, "letters");
  await walker.press(named(page, page.say("letters-fit")), { to: true });
  await walker.press(button(page, "question-back"), { to: page.say("letters-title"), focus: "[id^=to-question-], #view-heading" });
  await walker.press(page.locator(".letter-offer button").first(), { to: true });
  await lookAll(walker, "letter");
  for (const text of await page.locator(".letter-fill .typed").all()) await walker.type(text, "A b");
  await walker.press(button(page, "letter-save"), { says: 1 });
  await walker.press(button(page, "print"));
  await walker.look("letter, filled");
  await walker.press(button(page, "letter-sent"), { to: page.say("diary-title") });
}

/** Notes: added, refused, removed, put back. */
async function throughNotes(walker) {
  const { page } = walker;
  await walker.look("notes");
  const keep = button(page, "diary-keep");
  const lines = page.locator(".diary-lines > li");
  const before = await lines.count();
  await walker.press(keep, { says: 1 });
  await walker.press(keep, { says: 1 });
  // The same message comes again for the next of the same day.
  for (const text of ["Yksi", "Kaksi", "Kolme"]) {
    await walker.type(field(page, "field-what"), text);
    await walker.press(keep, { says: 1 });
  }
  await walker.type(field(page, "field-what"), "Viisi");
  await walker.type(field(page, "field-day"), "99");
  await walker.press(keep, { says: 1 });
  await walker.tick(field(page, "diary-reply"));
  assert.equal(await lines.count(), before + 4);
  await walker.look("notes, added");
  for (const times of [1, 2]) {
    await walker.press(page.locator("#drop-0"), { focus: "#undrop", says: 1 });
    assert.equal(await lines.count(), before + 4 - times);
  }
  await walker.look("notes, removed");
  await walker.press(page.locator("#undrop"), { focus: "#drop-0", says: 1 });
  assert.equal(await lines.count(), before + 3, "what was removed does not come back");
  while ((await lines.count()) > 0) await walker.press(page.locator("#drop-0"), { focus: "#undrop", says: 1 });
  await walker.press(page.locator("#undrop"), { focus: "#drop-0", says: 1 });
  await walker.press(button(page, "diary-save"), { says: 1 });
  await walker.press(button(page, "print"));
}

/** Every practice message. */
async function throughPractice(walker) {
  const { page } = walker;
  await walker.press(page.locator("#to-practice"), { to: page.say("drill-title") });
  for (let last = false; !last; ) {
    await walker.look("practice");
    await walker.press(button(page, "drill-scam"), { says: 1 });
    await walker.press(button(page, "drill-real"), { says: 1 });
    await walker.look("practice, answered");
    last = (await button(page, "drill-next").count()) === 0;
    if (!last) await walker.press(button(page, "drill-next"), { to: true });
  }
}

/** Back to the view that this finds. */
async function back(walker, focus) {
  await walker.press(button(walker.page, "question-back"), { to: true, focus });
}

/** Every view, from the start to the last practice message and back. */
async function everyView(walker) {
  await throughStart(walker);
  await throughServices(walker);
  await throughQuestions(walker, BOTH);
  await throughResult(walker);
  await walker.press(walker.page.locator("#to-plan"), { to: walker.page.say("plan-title") });
  await throughPlan(walker);
  await throughLetters(walker);
  await throughNotes(walker);
  await back(walker, "#view-heading");
  await back(walker, "[id^=to-letter-]");
  await back(walker, "#to-letters");
  await throughPractice(walker);
}

const WALKS = [["fi", "keys"], ["fi", "pointer"], ["sv", "keys"], ["en", "pointer"]];

for (const [language, hand] of WALKS) {
  test(`${language}, ${hand}: through every view the focus stays, nothing scrolls away, each change is said once, and names tell`, async (t) => {
    const walk = await walker(t, language, hand);
    try {
      await everyView(walk);
      assert.ok(walk.presses > 150, `${walk.presses} presses`);
      assert.ok(walk.looked.size > 40, [...walk.looked.keys()].join());
    } finally {
      if (process.env.WALKED) console.log([walk.presses, walk.looked.size, ...new Set(walk.faults)].join("\n"));
    }
    walk.none();
  });
}

for (const [language, hand] of [["fi", "keys"], ["sv", "pointer"], ["en", "keys"]]) {
  test(`${language}, ${hand}: whoever is threatened, or has given codes away, walks as well`, async (t) => {
    for (const noticed of ["threat", "codes-given"]) {
      const walk = await walker(t, language, hand);
      const { page } = walk;
      const answers = { ...NEITHER, services: ["psychotherapy"], "therapy-provider": "vastaamo", "vastaamo-first-contact": "before-2018-12", noticed: [noticed] };
      await walk.press(button(page, "start-myself"), { to: true });
      await throughQuestions(walk, answers);
      await lookAll(walk, `result, ${noticed}`);
      await walk.press(page.locator("#to-help"), { to: true });
      await walk.press(button(page, "question-back"), { to: true, focus: "#to-help" });
      await walk.press(page.locator("#to-plan"), { to: page.say("plan-title") });
      await lookAll(walk, `plan, ${noticed}`);
      await walk.press(page.locator(".step-now .button-main"), { focus: "#now", says: 1 });
      await walk.press(page.locator("#to-letters"), { to: page.say("letters-title") });
      await lookAll(walk, `letters, ${noticed}`);
      walk.none();
      await page.context().close();
    }
  });

  test(`${language}, ${hand}: where the help never comes, the walk goes on to the pages that say the same`, async (t) => {
    const walk = await walker(t, language, hand, (page) => page.route("**/help-*.bin", (route) => route.abort()));
    const { page } = walk;
    await answered(walk, NEITHER);
    await walk.press(page.locator("#to-plan"), { to: page.say("help-missing-title") });
    await lookAll(walk, "without help");
    await walk.press(button(page, "question-back"), { to: true, focus: "#to-plan" });
    page.wrong = page.wrong.filter((line) => !/Failed to load resource/.test(line));
    walk.none();
  });

  test(`${language}: the view that pages of others embed has names that tell`, async (t) => {
    const page = await browser.blank(t, language);
    const walk = await new Walker(page, hand).listens();
    await page.goto(`${home(language)}embed/`);
    await page.locator("#app .button-main:enabled").waitFor();
    await lookAll(walk, "start, embedded");
    assert.ok(walk.looked.get("start, embedded") > 10);
    walk.none();
  });

  test(`${language}, ${hand}: the warning keeps the focus, Escape goes on, and leaving asks once`, async (t) => {
    const walk = await walker(t, language, hand, (page) => page.clock.install());
    const { page } = walk;
    const questions = [];
    page.on("dialog", (dialog) => (questions.push(dialog.type()), dialog.accept()));
    await page.route(`${WEATHER}**`, (route) => route.fulfill({ body: "weather", contentType: "text/html" }));
    await begin(page);
    const chosen = option(page, "services", "psychotherapy");
    await chosen.check();
    for (const stays of ["key", "press"]) {
      await page.screenshot();
      await page.clock.fastForward("20:10");
      await page.locator("#idle").waitFor();
      assert.ok(await page.evaluate(() => document.activeElement.matches("#idle button")), "the focus is not on the way to go on");
      if (stays === "key") await page.keyboard.press("Escape");
      else await page.locator("#idle button").click();
      await page.locator("#idle").waitFor({ state: "hidden" });
      assert.ok(await chosen.evaluate((chosen) => chosen === document.activeElement && chosen.checked), `after a ${stays} the focus is lost`);
      await page.clock.fastForward("03:00");
      assert.equal(await page.locator("#idle").isVisible(), false, `a ${stays} does not go on`);
      await page.keyboard.press("Shift");
    }
    await page.reload();
    await ready(page);
    assert.deepEqual(questions, ["beforeunload"], "leaving with an answer does not ask once");
    await begin(page);
    await option(page, "services", "psychotherapy").check();
    await Promise.all([page.waitForURL(WEATHER), button(page, "leave").click()]);
    assert.deepEqual(questions, ["beforeunload"], "Clear and leave asks");
  });
}

// What the walk is to find, it finds.

/** A view with one fault: what is in it, what its button does, and what the walk must say of it. */
const FAULTS = {
  "the focus is lost": { does: (button) => button.remove(), found: /loses the focus/ },
  "the focus goes elsewhere": { does: () => document.querySelector("#other").focus(), found: /takes the focus to input#other/ },
  "the focus is where nobody sees it": { does: () => document.querySelector("#far").focus({ preventScroll: true }), focus: "#far", found: /out of the window/ },
  "the focus is not where it should be": { does: () => document.querySelector("#other").focus(), focus: "#now", found: /leads the focus to input#other/ },
  "the page scrolls": { does: () => scrollTo(0, 60), found: /scrolls from 0 to 60/ },
  "another view opens": { does: () => document.querySelector("#view-heading").replaceWith(Object.assign(document.createElement("h1"), { id: "view-heading" })), found: /opens another view/ },
  "nothing is said": { does: () => {}, says: 1, found: /says 0 things and not 1/ },
  "it is said in what has just come": { does: () => document.querySelector("#said").insertAdjacentHTML("afterend", "<p role=status>Two</p>"), says: 1, found: /says 0 things and not 1/ },
  "two things are said": { does: () => document.querySelectorAll("[role=status]").forEach((said) => (said.textContent = "One")), says: 1, found: /says 2 things and not 1/ },
  "two are called the same": { html: "<button>Go</button>", found: /2 are called "Go"/ },
  "two links of one name lead to two places": { html: "<a href='/one'>There</a> <a href='/two'>There</a>", found: /2 are called "There"/ },
  "a name begins otherwise": { html: "<button aria-label='Delete the note'>Note</button>", found: /"Note" is called "Delete the note"/ },
  "nothing has a name": { html: "<button><svg></svg></button>", found: /has no name/ },
  "a new tab is not told": { html: "<a href='/one' target=_blank>There</a>", found: /nothing in "There" says/ },
  "a case is not called by its grade": { html: "<details id=case-1><summary><span class=grade>Likely</span><h3><span class=case-name>Case</span></h3></summary></details>", found: /the heading of "Case" is called "Case"/ },
  "foreign words have no language": { html: "<p>Det är så att du inte kan gå och som vanligt</p>", found: /this is sv and not en/ },
};

for (const [which, [name, { html = "", does = () => {}, focus, says, found }]] of Object.entries(FAULTS).entries()) {
  test(`the walk finds where ${name}`, async (t) => {
    const hand = ["keys", "pointer"][which % 2];
    const page = await browser.blank(t, "en");
    const walk = await new Walker(page, hand).listens();
    const body = `<!doctype html><html lang=en><title>A view</title><style>html { overflow-anchor: none }</style><main><h1 id=view-heading tabindex=-1>A view</h1>
      <button id=first>Go</button><input id=other aria-label=Other autocomplete=off><p role=status id=said></p><p role=status></p>${html}
      <p style="margin-top: 3000px" id=far tabindex=-1>Far</p></main></html>`;
    await page.route("**/planted", (route) => route.fulfill({ body, contentType: "text/html" }));
    await page.goto(`${home("en")}planted`);
    await page.evaluate((does) => {
      const button = document.querySelector("#first");
      button.addEventListener("click", () => new Function("button", `(${does})(button)`)(button));
    }, `${does}`);
    await walk.look("planted");
    await walk.press(page.locator("#first"), { focus, says });
    assert.match(walk.faults.join("\n"), found);
    assert.equal(walk.faults.length, 1, walk.faults.join("\n"));
  });
}
