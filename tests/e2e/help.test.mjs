// Holds that the help beyond the result works: people, marks on steps, letters, notes, reminders, practice messages;
// and that what is typed there stays in the page, is gone when it should be, and asks nothing of the network.

import assert from "node:assert/strict";
import fs from "node:fs";
import test from "node:test";

import { unfold } from "./audit.mjs";
import {
  ASSURANCE, BOTH, LANGUAGES, NAMING, NOTHING_KEPT, QUESTIONS, TELLING, THREATENED, WEATHER, answerAll, at, atOpener,
  atResult, backTo, button, field, heading, home, kept, label, letterNames, logged, open, openScreen, ready, save, startOver, tabTo,
  toPlan, typed, toResult, traces, useBrowser,
} from "./support.mjs";

const browser = useBrowser();

/** What is typed, and must be found nowhere but in the page. */
const TYPED = { "field-name": "Aino Esimerkki", "field-contact": "Mallitie 3 B 12, 00000 Mallila", "field-other": "Eino Esimerkki" };
const FURTHER = { "field-reference": "ABC-1234", "field-happened": "Sain laskun.\nEn ole tilannut mitään.", "field-loss": "49,90 €" };

/** A page that counts what it prints and what it asks of the network. */
async function visit(t, language) {
  const page = await browser.blank(t, language);
  await page.addInitScript(() => {
    window.printed = 0;
    window.print = () => {
      window.printed += 1;
    };
  });
  await page.goto(home(language));
  await ready(page);
  const before = logged()?.length;
  const requests = [];
  page.context().on("request", (request) => {
    if (!request.url().startsWith("data:")) requests.push(request.url());
  });
  page.quiet = async () => {
    assert.deepEqual(requests, [], "the page asked for something");
    assert.deepEqual(logged()?.slice(before) ?? [], [], "the server was asked for something");
    assert.deepEqual(await kept(page), NOTHING_KEPT);
    assert.deepEqual(page.wrong, []);
  };
  return page;
}

/** Fails if the tab, the address or the history tell what the view is about, or anything that was typed. */
async function tellsNothing(page, view) {
  const { url, title, state, entries } = await traces(page);
  assert.equal(title, page.say("title-of-view", { view: page.say(`view-${view}`), title: page.say("neutral-title") }));
  assert.equal(url, home(page.words.language));
  // An entry holds the number of its step, for Back.
  assert.match(state, /^(null|"\d+")$/);
  const told = JSON.stringify({ url, title, entries });
  assert.doesNotMatch(told, TELLING);
  for (const typed of [...Object.values(TYPED), ...Object.values(FURTHER)]) assert.ok(!told.includes(typed), told);
  for (const entry of entries.filter((entry) => entry.url !== "about:blank")) assert.equal(entry.url, url);
}

/** The day that a text names after the words of `key`, with everything else as it should be. */
function dated(page, key, text) {
  const [before, after] = page.say(key, { date: "…" }).split("…");
  assert.ok(text.startsWith(before) && text.endsWith(after), `"${text}" is not "${page.say(key, { date: "…" })}"`);
  const day = text.slice(before.length, text.length - after.length);
  assert.match(day, /^\D*\d{1,2}\D+\d{4}$/, text);
  return day;
}

/** The two lines to somebody who listens, as links. */
const lines = (page) => ["threat-riku-number", "threat-crisis-number"].map((key) => `tel:${page.say(key).replaceAll(" ", "")}`);

/** The titles of all steps, in order. */
const titles = (page) => page.locator(".plan-step h3").allTextContents();

for (const language of LANGUAGES) {
  test(`${language}: people who help stand beside the result, with their numbers and the day of checking`, async (t) => {
    const page = await visit(t, language);
    await toResult(page, THREATENED);
    const talk = page.locator(".result .talk-to");
    await talk.getByRole("heading", { name: page.say("talk-title"), exact: true }).waitFor();
    for (const number of lines(page)) await talk.locator(`p a[href="${number}"]`).first().waitFor();
    await talk.locator("summary").click();
    const people = talk.locator("section.people");
    await people.getByRole("heading", { name: page.say("people-title"), exact: true }).waitFor();
    const rows = await people.locator("li").all();
    assert.equal(rows.length, 3, "the two lines, and whom to ask where the person lives");
    for (const row of rows) dated(page, "people-checked", await row.locator(".checked").textContent());
    assert.equal(await people.locator(`a[href="${lines(page)[0]}"]`).count(), 1, "victim support");
    assert.ok((await people.textContent()).replace(/\s/g, "").includes(page.say("threat-crisis-number").replace(/\s/g, "")), "the crisis line of the language");
    const county = rows.length - (await people.locator("li").filter({ hasNotText: page.say("organisation-pirkanmaa") }).count());
    assert.equal(county, 1, "whom to ask where the person lives");
    await page.quiet();
  });

  test(`${language}: steps can be done, left out, and come back to, one at a time; the page says how far one is`, async (t) => {
    const page = await visit(t, language);
    await toPlan(page, THREATENED);
    const first = page.locator(".first-band");
    const steps = first.locator(".plan-step");
    // What comes later, or only after misuse, does not count.
    const of = await steps.count();
    assert.equal(of, 5);
    assert.ok((await page.locator(".plan-step").count()) > of + 2, "there is nothing after the first steps");
    const status = first.locator(".heading-line .small");
    const said = page.locator(".plan-told[role=status]");
    /** So much is settled, and said so unless the view has just opened. */
    const far = async (settled, isSaid = true) => {
      const bar = page.getByRole("progressbar", { name: page.say("band-now"), exact: true });
      assert.deepEqual(await bar.evaluate(({ value, max }) => ({ value, max })), { value: settled, max: of });
      // Nobody counts minutes for somebody who is threatened.
      const wanted = settled === of ? page.say("plan-progress-all") : page.say("plan-settled", { settled, of });
      assert.equal(await status.textContent(), wanted);
      assert.equal(await said.textContent(), isSaid ? wanted : "");
      assert.doesNotMatch(wanted, ASSURANCE);
    };
    /** The step of now is the one at this place, open, and the focus is where `focused` says. */
    const isNow = async (at, focused = true) => {
      await steps.nth(at).and(page.locator(".step-now")).waitFor();
      assert.equal(await page.locator(".step-now").count(), 1, "one thing at a time");
      assert.equal(await page.locator(".now-label").textContent(), page.say("step-now", { at: at + 1, of }));
      const there = await page.evaluate(() => document.activeElement.id);
      if (focused) assert.equal(there, "now", "the focus is not on the step that is next");
    };
    const row = (at) => steps.nth(at).locator(":scope > summary .small");
    const mark = (at, key) => steps.nth(at).locator(".step-marks").getByRole("button").filter({ hasText: page.say(key) });
    const pressed = (at, key) => mark(at, key).getAttribute("aria-pressed");
    await far(0, false);
    await isNow(0, false);

    // Each of the three moves goes on to the next step.
    await mark(0, "mark-next").click();
    await isNow(1);
    await far(1);
    assert.equal(await row(0).textContent(), page.say("mark-done"));
    await mark(1, "mark-not-for-me").press("Enter");
    await isNow(2);
    await far(2);
    assert.equal(await row(1).textContent(), page.say("mark-not-for-me"));

    // Coming back to a step later settles nothing.
    await mark(2, "mark-later").press("Space");
    await isNow(3);
    await far(2);
    assert.equal(await row(2).textContent(), page.say("mark-later"));

    // In a row a mark can be changed, one at a time, and the focus stays where it was pressed.
    await steps.nth(1).locator(":scope > summary").click();
    assert.equal(await pressed(1, "mark-not-for-me"), "true");
    await mark(1, "mark-done").press("Enter");
    assert.equal(await pressed(1, "mark-done"), "true");
    assert.equal(await pressed(1, "mark-not-for-me"), "false", "one mark at a time");
    assert.ok(await mark(1, "mark-done").evaluate((pressed) => pressed === document.activeElement));
    await far(2);

    // A second press takes a mark back: then it is the turn of this step, and the focus is on it.
    await mark(1, "mark-done").press("Enter");
    await isNow(1, false);
    await far(1);
    assert.notEqual(await page.evaluate(() => document.activeElement.localName), "body", "the focus is lost with the mark taken back");
    await mark(1, "mark-next").click();
    await isNow(3);

    // What was put off comes last.
    await mark(3, "mark-next").click();
    await isNow(4);
    await mark(4, "mark-next").click();
    await page.locator(".rest .step-now").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), "now");
    await far(4);
    await steps.nth(2).locator(":scope > summary").click();
    await mark(2, "mark-done").click();
    await far(5);
    assert.equal(await first.locator(".plan-step.settled").count(), of);

    // What is marked elsewhere changes nothing here.
    await page.locator(".step-now").getByRole("button", { name: page.say("mark-next"), exact: true }).click();
    await far(5);

    // Marks outlive a look elsewhere.
    await openScreen(page, "notes", "diary-title");
    await backTo(page, page.say("plan-title"), "#to-notes");
    await far(5, false);
    await page.quiet();
  });

  test(`${language}: the plan fits whoever cannot identify online, is a child, or has died`, async (t) => {
    const page = await visit(t, language);
    await toPlan(page, THREATENED);
    const usual = await titles(page);
    const ways = (key) => page.locator(".step-way").filter({ hasText: `${page.say(key)}: ` });
    assert.equal(await page.locator(".step-way").count(), 0);
    assert.equal(await page.locator(".acting").count(), 0);
    const lost = [];
    /** Gives an answer beside the plan, or changes it; one press is enough once the answers are in sight. */
    const choose = async (question, id) => {
      const short = page.say(`question-${question}.short`);
      const name = label(page.words, question, id);
      const given = page.locator(".fit-chip").filter({ hasText: `${short}: ` });
      const open = page.locator(".fit-open").filter({ hasText: page.say(`question-${question}`) });
      if (await given.count()) await given.locator("summary").click();
      await given.or(open).getByRole("button", { name, exact: true }).press("Enter");
      await page.locator(".fit-chip, .acting").filter({ hasText: question === "for-whom" ? "" : `${short}: ${name}` }).first().waitFor();
      if (await page.evaluate(() => document.activeElement === document.body)) lost.push(`${question}: ${id}`);
    };
    /** Says for whom it is, above the view, and goes on from there to the plan again. */
    const isFor = async (id) => {
      await button(page, "change-answer").click();
      await page.locator("form.question").waitFor();
      await answerAll(page, { ...THREATENED, "for-whom": id });
      await openScreen(page, "plan", "plan-title");
    };

    const asked = page.getByRole("group", { name: page.say("question-strong-login"), exact: true });
    const named = await asked.count();
    await choose("strong-login", "no");
    assert.ok((await ways("step-without-login").count()) >= 3, "no other way is shown");
    const credit = page.locator(".plan-step").filter({ hasText: page.say("action-credit-ban-free") }).first();
    assert.ok((await credit.locator(".step-way").textContent()).endsWith(page.say("action-credit-ban-free.without-login")));
    await choose("strong-login", "yes");
    assert.equal(await page.locator(".step-way").count(), 0);

    await choose("for-whom", "child");
    await page.locator(".acting", { hasText: page.say("acting-child") }).waitFor();
    assert.ok((await ways("step-age").count()) >= 1, "no word for the young");

    await isFor("deceased");
    await page.locator(".acting", { hasText: page.say("acting-deceased") }).waitFor();
    const now = await titles(page);
    for (const gone of ["credit-ban-free", "move-block-dvv", "ask-organisation"]) {
      const names = page.words.forms(page.say(`action-${gone}`));
      assert.ok(usual.some((title) => names.has(title)), `${gone} was not in the plan`);
      assert.ok(!now.some((title) => names.has(title)), `${gone} is still in the plan`);
    }
    assert.ok((await ways("step-estate").count()) >= 1, "no word for the estate");
    await isFor("me");
    assert.equal(await page.locator(".acting").count(), 0);
    assert.deepEqual(await titles(page), usual);
    await page.quiet();
    assert.deepEqual(lost, [], "the focus is lost by answering beside the plan");
    assert.equal(named, 1, "the answers to press are no group with the question as its name");
  });

  test(`${language}: every letter is written while one types, saved as it stands, and kept nowhere`, async (t) => {
    const page = await visit(t, language);
    await toPlan(page, THREATENED);
    await openScreen(page, "letters", "letters-title");
    await tellsNothing(page, "letters");
    const offers = page.locator(".letter-offer button");
    const names = await letterNames(page);
    assert.ok(names.length >= 6, `${names}`);
    const breaches = ["westlog-2023", "vastaamo-2018"].map((breach) => page.say(`breach-${breach}`));
    const groups = await page.locator(".letters h2").allTextContents();
    assert.equal(groups[0], page.say("letters-now"), "what cannot wait comes first");
    assert.deepEqual(groups.toSorted(), [...breaches, page.say("letters-now")].toSorted());
    for (const [which, name] of names.entries()) {
      const opener = `#${await offers.nth(which).getAttribute("id")}`;
      await offers.nth(which).click();
      await at(page, name);
      await fillIn(page);
      await tellsNothing(page, "letter");
      const shown = await preview(page);
      const { name: file, text, bytes } = await save(page, "letter-save");
      // Older programs of Windows need both.
      assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], "the mark of UTF-8");
      assert.equal(/[^\r]\n/.test(bytes.toString()), false, "a line that does not end as in Windows");
      assert.equal(file, page.say("file-letter"));
      assert.doesNotMatch(file, TELLING);
      assert.equal(text, shown, name);
      assert.doesNotMatch(text, /[{}]|undefined/, name);
      assert.doesNotMatch(text, ASSURANCE, name);
      assert.ok(text.includes(TYPED["field-name"]), name);
      await backTo(page, page.say("letters-title"), opener);
    }

    // The bank is not told which service it is about.
    const bank = names.indexOf(page.say("letter-bank"));
    assert.notEqual(bank, -1, "whoever paid by direct debit is offered the letter to the bank");
    await offers.nth(bank).click();
    await at(page, names[bank]);
    assert.doesNotMatch(await preview(page), NAMING);
    await page.quiet();
  });

  test(`${language}: a letter that was sent begins a line of the notes; reminders are neutral`, async (t) => {
    const page = await visit(t, language);
    await toPlan(page, THREATENED);
    await openScreen(page, "letters", "letters-title");
    const name = page.say("letter-access");
    const offer = page.locator(".letter-offer").nth((await letterNames(page)).indexOf(name));
    const to = await offer.locator(".letter-to").textContent();
    await offer.getByRole("button").click();
    await at(page, name);
    await open(page, "letter-sent", "diary-title");
    await tellsNothing(page, "diary");
    assert.equal(await typed(field(page, "field-what")), name);
    assert.equal(await typed(field(page, "field-who")), to);
    assert.ok(await field(page, "diary-reply").isChecked(), "an answer is due");
    await page.getByText(page.say("diary-empty"), { exact: true }).waitFor();

    await field(page, "field-day").fill("31.1.2026");
    await button(page, "diary-keep").click();
    const lines = page.locator(".diary-lines > li");
    await lines.first().waitFor();
    const shown = await lines.first().locator("strong, span").allTextContents();
    assert.deepEqual(shown.slice(1, 3), [name, to]);
    dated(page, "diary-reply-due", shown[3]);
    assert.match(shown[3], /28/, "a month after the last of January is the last of February");
    assert.equal(await typed(field(page, "field-what")), "", "the next line begins empty");

    await field(page, "field-what").fill(TYPED["field-contact"]);
    await field(page, "field-day").fill("2/1/2026");
    await field(page, "field-number").fill(FURTHER["field-reference"]);
    await field(page, "field-until").fill("29.02.2028");
    await button(page, "diary-keep").click();
    await lines.nth(1).waitFor();
    dated(page, "diary-added", await page.locator(".diary-told").textContent());
    const first = await lines.first().locator("strong, span").allTextContents();
    assert.deepEqual(first.slice(1, 3), [TYPED["field-contact"], FURTHER["field-reference"]], "lines stand by their days");
    dated(page, "diary-until", first[3]);

    // A line without words is no line, and the same reason once more is said anew.
    const reason = page.locator(".diary-new .field-error > span");
    await button(page, "diary-keep").click();
    await page.getByText(page.say("diary-no-words"), { exact: true }).waitFor();
    const before = await reason.elementHandle();
    await button(page, "diary-keep").click();
    await page.waitForFunction((said) => !said.isConnected, before);
    assert.equal(await reason.textContent(), page.say("diary-no-words"));
    assert.equal(await lines.count(), 2);

    const { name: file, text } = await save(page, "diary-save");
    assert.equal(file, page.say("file-diary"));
    for (const part of [...shown, ...first]) assert.ok(text.includes(part), part);

    const events = calendar(await save(page, "diary-calendar"), page);
    assert.deepEqual(events, [
      { day: "20280229", title: page.say("calendar-until") },
      { day: "20260228", title: page.say("calendar-reply") },
    ]);

    await button(page, "print").click();
    assert.equal(await page.evaluate(() => window.printed), 1);

    const told = page.locator('.diary-told[role="status"]');
    const drop = (line) => line.getByRole("button", { name: page.say("diary-drop") });
    const focused = () => page.evaluate(() => document.activeElement.id);
    assert.notEqual(await drop(lines.first()).getAttribute("aria-labelledby"), await drop(lines.nth(1)).getAttribute("aria-labelledby"));
    assert.ok(await page.getByRole("button", { name: `${page.say("diary-drop")} ${TYPED["field-contact"]}` }).isVisible(), "which line it removes");
    // Whoever removes the wrong line has it back, and goes on there.
    await drop(lines.first()).click();
    await told.getByText(page.say("diary-dropped")).waitFor();
    assert.equal(await lines.count(), 1);
    assert.equal(await focused(), "undrop");
    await button(page, "diary-undo").click();
    await lines.nth(1).waitFor();
    assert.equal(await focused(), "drop-0");
    assert.equal(await told.textContent(), page.say("diary-added", { date: first[0] }), "that it is back");
    assert.deepEqual(await lines.first().locator("strong, span").allTextContents(), first);

    await drop(lines.first()).click();
    assert.equal(await lines.count(), 1);
    assert.ok((await lines.first().textContent()).includes(name), "the other line is still there");
    await lines.first().getByRole("button", { name: page.say("diary-drop") }).click();
    await page.getByText(page.say("diary-empty"), { exact: true }).waitFor();
    assert.equal(await button(page, "diary-calendar").count(), 0);
    await tellsNothing(page, "diary");
    await page.quiet();
  });

  test(`${language}: practice goes by keyboard, marks the clues after the answer, and blames nobody`, async (t) => {
    const page = await visit(t, language);
    await toPlan(page, THREATENED);
    const drills = practice(page);
    await tabTo(page, "button", page.say("plan-drill"), 400);
    await page.keyboard.press("Enter");
    await at(page, page.say("drill-title"));
    await page.getByText(page.say("drill-lead"), { exact: true }).waitFor();
    await tellsNothing(page, "drill");
    const status = page.locator(".drill-answer[role=status]");
    const of = drills.length;
    for (const [turn, wrongly] of [false, true, false].entries()) {
      await page.getByText(page.say("drill-count", { at: turn + 1, of }), { exact: true }).waitFor();
      const message = await page.locator(".drill-message p").last().textContent();
      const drill = drills.find(({ text }) => text === message);
      assert.ok(drill, `no such practice message: ${message}`);
      assert.equal(await page.locator("mark").count(), 0, "the clues are marked before the answer");
      assert.equal(await status.textContent(), "");
      const genuine = drill.genuine !== wrongly;
      const pressed = page.say(genuine ? "drill-real" : "drill-scam");
      await tabTo(page, "button", pressed);
      await page.keyboard.press("Space");
      const said = page.say(`drill-${wrongly ? "wrong" : "right"}-${drill.genuine ? "real" : "scam"}`);
      await status.getByText(said, { exact: true }).waitFor();
      assert.doesNotMatch(said, /väärin|virhe|fel\b|wrong|mistake|!/i, "blame");
      assert.equal(await page.locator("[aria-pressed=true]").textContent(), pressed);
      const marked = await page.locator("mark").allTextContents();
      assert.deepEqual(marked.toSorted(), drill.clues.toSorted(), drill.id);
      assert.equal(await page.locator(".drill-message p").last().textContent(), message, "marks change the message");
      await page.getByText(page.say(`drill-${drill.id}.do`), { exact: true }).waitFor();
      await page.getByText(page.say("drill-three"), { exact: true }).waitFor();
      if (turn < 2) {
        await tabTo(page, "button", page.say("drill-next"));
        await page.keyboard.press("Enter");
        await at(page, page.say("drill-title"));
      }
    }
    await tabTo(page, "button", page.say("drill-next"));
    await page.keyboard.press("Enter");
    await page.getByText(page.say("drill-count", { at: 4, of }), { exact: true }).waitFor();
    await page.waitForFunction(() => document.activeElement.id === "view-heading");
    await page.quiet();
  });

  test(`${language}: help under threat is there before any answer, and one press away from every view`, async (t) => {
    const page = await visit(t, language);
    const there = async (view, back = true) => {
      const title = await heading(page).textContent();
      await open(page, "threat-open", "threat-title");
      await tellsNothing(page, "threat");
      const calls = await page.locator("main a[href^='tel:']").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      assert.equal(calls[0], "tel:112", "danger comes first");
      for (const number of lines(page)) assert.ok(calls.includes(number), `${view}: ${calls}`);
      const steps = await page.locator(".threat-steps > li").allTextContents();
      assert.equal(steps[0], page.say("threat-step-pay"));
      assert.equal(steps[1], page.say("threat-step-answer"));
      if (!back) return;
      // Back at the button that had opened it: the one of the notice, or the one of every view.
      await button(page, "threat-back").click();
      await atOpener(page, title, "#to-help, #to-help-now");
    };

    // Before any answer: the statement for the police can be made at once.
    await there("start", false);
    await open(page, "threat-statement", "letter-police");
    await fillIn(page);
    assert.doesNotMatch(await preview(page), /[{}]/);
    await startOver(page);
    await at(page, page.say("start-title"));

    // Whoever has answered so finds the help before all cases.
    await toResult(page, THREATENED);
    await open(page, "result-threat-open", "threat-title");
    const title = await page.evaluate(() => document.title);
    await button(page, "threat-back").click();
    await page.waitForFunction(() => document.querySelector(".result") && document.activeElement.id === "to-help");
    assert.notEqual(await page.title(), title);
    const order = await page.locator("main .notice, main .tally, main .case").evaluateAll((all) => all.map((one) => one.classList[0]));
    assert.equal(order[0], "notice", "the threat stands before all cases");
    assert.ok(order.length > 2, `${order}`);
    await openScreen(page, "plan", "plan-title");
    await there("plan");
    await openScreen(page, "practice", "drill-title");
    await there("drill");
    await backTo(page, page.say("plan-title"), "#to-practice");
    await openScreen(page, "notes", "diary-title");
    await field(page, "field-what").fill("…");
    await there("diary");
    assert.equal(await typed(field(page, "field-what")), "…", "what was being written is lost");
    await backTo(page, page.say("plan-title"), "#to-notes");
    await openScreen(page, "letters", "letters-title");
    await there("letters");
    const letter = page.locator(".letter-offer button").first();
    const [name] = await letterNames(page);
    await letter.click();
    await at(page, name);
    await there("letter");
    await page.quiet();
  });
}

/** Fills in every blank of the letter shown; the letter follows each, in the midst of typing too. */
async function fillIn(page) {
  const name = field(page, "field-name");
  await name.fill("");
  let typed = "";
  for (const sign of "Aino") {
    await name.press(sign);
    typed += sign;
    assert.ok((await preview(page)).startsWith(`${typed}\n`), `the letter does not follow: ${typed}`);
  }
  const labels = await page.locator(".letter-fill .field > span:first-child").allTextContents();
  const all = { ...TYPED, ...FURTHER };
  for (const label of labels) {
    const control = page.getByRole("textbox", { name: label, exact: true });
    if (await control.evaluate((field) => field.matches(".typed-day"))) {
      await control.fill("");
      const before = await preview(page);
      await control.fill("15.9.2026");
      assert.notEqual(await preview(page), before, `${label} changes nothing`);
      assert.ok((await preview(page)).includes("2026"), label);
      continue;
    }
    const key = Object.keys(all).find((key) => page.say(key) === label);
    assert.ok(key, `what is "${label}"?`);
    await control.fill(all[key]);
    assert.ok((await preview(page)).includes(all[key]), `${label} is not in the letter`);
  }
}

/** The letter shown as a file would have it. */
async function preview(page) {
  const parts = await page.locator(".letter-paper > p").evaluateAll((all) =>
    all.map((part) => ({ text: part.textContent, address: part.matches(".letter-line"), item: part.matches(".letter-item") })),
  );
  // Lines of an address and of a list stand together; all else has a line between.
  const near = (before, part) => !before || before.address || (before.item && part.item);
  return parts.map((part, at) => `${near(parts[at - 1], part) ? "" : "\n"}${part.text}\n`).join("");
}

/** The events of a calendar file, which must be one (RFC 5545) and must tell nothing. */
function calendar({ name, text }, page) {
  assert.equal(name, page.say("file-calendar"));
  assert.doesNotMatch(name, TELLING);
  assert.ok(text.endsWith("\r\n"));
  assert.equal(text.replaceAll("\r\n", "").search(/[\r\n]/), -1, "a line ends with something else than CRLF");
  for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  const lines = text.replaceAll("\r\n ", "").trimEnd().split("\r\n");
  assert.deepEqual([lines[0], lines[1], lines.at(-1)], ["BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR"]);
  assert.doesNotMatch(text, TELLING);
  for (const typed of [...Object.values(TYPED), ...Object.values(FURTHER)]) assert.ok(!text.includes(typed), typed);
  const events = [];
  const ids = new Set();
  for (const line of lines) {
    const [property, ...rest] = line.split(":");
    const value = rest.join(":");
    if (line === "BEGIN:VEVENT") events.push({});
    if (property === "DTSTART;VALUE=DATE") events.at(-1).day = value;
    if (property === "SUMMARY") events.at(-1).title = value;
    if (property === "UID") ids.add(value);
  }
  assert.equal(ids.size, events.length, "every event has an id of its own");
  assert.equal(lines.filter((line) => line === "END:VEVENT").length, events.length);
  return events;
}

/** Every practice message, as the catalogue and the words have it. */
function practice(page) {
  const toml = fs.readFileSync(new URL("../../assets/catalogue/drills.toml", import.meta.url), "utf8");
  return toml.split("[[drill]]").slice(1).map((entry) => {
    const id = /^id = "(.+)"$/m.exec(entry)[1];
    const clues = [1, 2, 3, 4].map((at) => `drill-${id}.clue-${at}`).filter((key) => page.words.has(key));
    return {
      id,
      genuine: /^genuine = true$/m.test(entry),
      text: page.say(`drill-${id}`),
      clues: clues.map((key) => page.say(key).split(" | ")[0]),
    };
  });
}

/** To a letter that is filled in and notes with a line. */
async function written(page) {
  await toPlan(page, THREATENED);
  await openScreen(page, "letters", "letters-title");
  await page.getByRole("button", { name: page.say("letter-police"), exact: true }).click();
  await at(page, page.say("letter-police"));
  await fillIn(page);
  await open(page, "letter-sent", "diary-title");
  await button(page, "diary-keep").click();
  await page.locator(".diary-lines > li").first().waitFor();
  await field(page, "field-what").fill("…");
}

/** Fails unless letters and notes are empty. */
async function wiped(page) {
  await open(page, "threat-open", "threat-title");
  await open(page, "threat-statement", "letter-police");
  for (const control of await page.locator(".letter-fill .typed").all()) {
    assert.equal(await typed(control), "");
  }
  for (const typed of [...Object.values(TYPED), ...Object.values(FURTHER)]) {
    assert.ok(!(await page.content()).includes(typed), `"${typed}" is still there`);
  }
  await open(page, "letter-sent", "diary-title");
  await page.getByText(page.say("diary-empty"), { exact: true }).waitFor();
  assert.equal(await page.locator(".diary-lines").count(), 0);
  assert.deepEqual(await kept(page), NOTHING_KEPT);
}

test("starting over wipes letters and notes", async (t) => {
  const page = await visit(t, "fi");
  await written(page);
  await startOver(page);
  await at(page, page.say("start-title"));
  await wiped(page);
  await page.quiet();
});

const remembering = useBrowser({ ignoreDefaultArgs: ["--disable-back-forward-cache"] });

for (const [how, browsing] of Object.entries({ anew: browser, whole: remembering })) {
  test(`clearing and leaving wipes letters and notes, where Back brings the page ${how}, too`, async (t) => {
    const page = await browsing.visit(t, "fi");
    await page.context().route(`${WEATHER}**`, (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Weather</title><p>Weather" }),
    );
    await written(page);
    await button(page, "leave").click();
    await page.waitForURL(WEATHER);
    // One Back leads past it, to where the window was before.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitForURL("about:blank", { waitUntil: "commit" });
    await page.goto(home("fi"));
    await ready(page);
    await wiped(page);
  });
}

test("minutes are counted for whoever has time", async (t) => {
  for (const language of LANGUAGES) {
    const page = await visit(t, language);
    await toPlan(page, BOTH);
    const status = page.locator(".first-band .heading-line .small");
    /** The minutes that are left, as the line says them. */
    const left = async (settled) => {
      const text = await status.textContent();
      const [before, after] = page.say("plan-minutes-left", { minutes: "…" }).split("…");
      const start = `${page.say("plan-settled", { settled, of: 5 })}, ${before}`;
      assert.ok(text.startsWith(start) && text.endsWith(after), text);
      assert.doesNotMatch(text, ASSURANCE);
      return Number(text.slice(start.length, text.length - after.length));
    };
    const all = await left(0);
    assert.ok(all > 0, `${all} minutes`);
    await button(page, "mark-later").click();
    assert.equal(await left(0), all, "what is put off is still to do");
    await button(page, "mark-next").click();
    assert.ok((await left(1)) < all, "what is left is not less");
    await page.quiet();
  }
});

test("a note is written on its step, and stands in the diary too", async (t) => {
  for (const language of LANGUAGES) {
    const page = await visit(t, language);
    await toPlan(page, THREATENED);
    const now = page.locator(".step-now");
    const name = await now.locator("h3").textContent();
    await now.locator(".step-note > summary").click();
    await now.getByRole("textbox", { name: page.say("step-note-field") }).fill(TYPED["field-contact"]);
    await now.getByRole("button", { name: page.say("diary-keep") }).press("Enter");
    await now.locator(".step-noted", { hasText: TYPED["field-contact"] }).waitFor();
    assert.ok(await page.evaluate(() => document.activeElement !== document.body), "the focus is lost");
    await openScreen(page, "notes", "diary-title");
    await page.locator(".diary-lines > li", { hasText: `${name}: ${TYPED["field-contact"]}` }).waitFor();
    await tellsNothing(page, "diary");
    await page.quiet();
  }
});

test("whoever answers for a child is asked about the child, and told the result of the child", async (t) => {
  const about = "other";
  for (const language of LANGUAGES) {
    const page = await visit(t, language);
    const go = () => page.locator(".question-bar .button-main").click();
    await open(page, "start-other", "question-for-whom");
    await page.getByLabel(label(page.words, "for-whom", "child"), { exact: true }).check();
    await go();
    await at(page, page.say("question-services", { about }));
    await page.getByRole("checkbox", { name: page.say("service-psychotherapy", { about }), exact: true }).check();
    await go();
    const met = new Set();
    while (true) {
      const title = await page.locator("h1").textContent();
      const question = QUESTIONS.find((id) => page.say(`question-${id}`, { about }) === title);
      if (!question) break;
      met.add(question);
      await page.getByLabel(page.say("question-unknown"), { exact: true }).check();
      await go();
    }
    assert.ok(met.has("therapy-provider") && met.has("told") && met.has("noticed"), [...met].join());
    await atResult(page);
    await unfold(page);
    const result = await page.locator("main").textContent();
    for (const key of ["service-psychotherapy.because", "grade-possible", "question-therapy-provider.depends"]) {
      assert.ok(result.includes(page.say(key, { about })), `${key} is not said in ${language}`);
      if (page.say(key) !== page.say(key, { about })) assert.ok(!result.includes(page.say(key)), `${key} in ${language}`);
    }
    await page.quiet();
  }
});

test("whoever answers for somebody else is asked so from the start, and letters say so", async (t) => {
  const page = await visit(t, "en");
  await open(page, "start-other", "question-for-whom");
  await page.getByLabel(label(page.words, "for-whom", "cared-for"), { exact: true }).check();
  await page.locator(".question-bar .button-main").click();
  await at(page, page.say("question-services", { about: "other" }));
  await page.locator(".acting").waitFor();
  await button(page, "threat-open").click();
  await at(page, page.say("threat-title", { about: "other" }));
  await open(page, "threat-statement", "letter-police");
  await fillIn(page);
  const wanted = page.say("letter-for-cared-for", { other: "…" }).split("…");
  const text = await preview(page);
  for (const part of wanted) assert.ok(text.includes(part), part);
  assert.ok(text.includes(TYPED["field-other"]));
  await page.quiet();
});

test("the plan as a file has every step, and names no service where that is asked", async (t) => {
  for (const language of LANGUAGES) {
    const page = await visit(t, language);
    await toPlan(page, THREATENED);
    await button(page, "mark-next").click();
    await page.locator(".paper summary").click();
    const all = await save(page, "plan-save");
    assert.equal(all.name, page.say("file-plan"));
    const steps = await titles(page);
    let from = 0;
    for (const [at, title] of steps.entries()) {
      const line = `\n[${at === 0 ? "x" : " "}] ${title}\n`;
      const found = all.text.indexOf(line, from);
      assert.notEqual(found, -1, `${title} is missing or out of order`);
      from = found;
    }
    await field(page, "plan-discreet").check();
    const discreet = await save(page, "plan-save");
    assert.doesNotMatch(discreet.text, NAMING);
    assert.ok(discreet.text.split("\n[").length > steps.length / 2, "almost nothing is left");
    await page.quiet();
  }
});
