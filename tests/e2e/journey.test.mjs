// Holds that a person gets from the start to a plan, in every language, by mouse, keyboard and Back button,
// that the page says truthfully where they are, and that nothing of it shows outside the page.

import assert from "node:assert/strict";
import test from "node:test";

import {
  ASSURANCE, BOTH, LANGUAGES, NEITHER, NOTHING_KEPT, TELLING, UNKNOWN, WEATHER, answer, answerAll, asked, at, atOpener,
  atResult, backTo, beenRead, begin, button, chosen, goOn, heading, home, kept, label, openScreen, option, ready,
  reviewed, says, startOver, tabTo as tabsTo, toPlan, toResult, toReview, traces, useBrowser,
} from "./support.mjs";

const browser = useBrowser();

/** The row of a case, with everything about the case inside. */
const row = (page, breach) => {
  const name = page.locator(".case-name").getByText(page.say(`breach-${breach}`), { exact: true });
  return page.locator("details.case[id]").filter({ has: name });
};

/** The part of the row of a case that is not certain under one of its headings. */
const part = (page, breach, key) => {
  const name = page.getByText(`${page.say("data-if")}: ${page.say(key)}`, { exact: true });
  return row(page, breach).locator("section").filter({ has: page.locator("h4").and(name) });
};

/** All cases of the catalogue that is served. */
const cases = async (page) => {
  const response = await page.request.get(new URL("../catalogue.json", home(page.words.language)).href);
  return (await response.json()).breaches;
};

/** Which question the view says that it is, of about how many; without the latter where nobody says it any more. */
async function pace(page) {
  const said = await page.locator(".question-count p").textContent();
  const many = Array.from({ length: 40 }, (_, at) => at + 1);
  const at = many.find((at) => said === page.say("question-count-open", { at }));
  if (at) return { at };
  const pairs = many.flatMap((at) => many.map((of) => ({ at, of })));
  const found = pairs.find((pair) => said === page.say("question-count", pair));
  assert.ok(found, `no place among the questions: ${said}`);
  return found;
}

/** Fails if the tab, the address or the history tell anything; `view` names the neutral title. */
async function tellsNothing(page, view) {
  const { url, title, state, entries } = await traces(page);
  const neutral = page.say("title-of-view", { view: page.say(`view-${view}`), title: page.say("neutral-title") });
  assert.equal(title, neutral);
  assert.doesNotMatch(title, TELLING);
  assert.equal(url, home(page.words.language));
  // An entry holds the number of its step, for Back.
  assert.match(state, /^(null|"\d+")$/);
  for (const entry of entries.filter((entry) => entry.url !== "about:blank")) {
    assert.equal(entry.url, url);
    assert.doesNotMatch(entry.title, TELLING);
  }
}

/** The review as it has to be for these answers. */
function expected(page, answers, questions) {
  const joined = (labels) => labels.join(` ${page.say("and")} `);
  // Whoever began for themselves has answered that.
  const begun = [["for-whom", label(page.words, "for-whom", "me")]];
  const given = questions.map((question) => {
    const ids = [answers[question] ?? "unknown"].flat();
    // A place is chosen by its short name, and looked over by the whole one.
    const long = (id) => question === "place" && page.words.has(`place-${id}`) && page.say(`place-${id}`);
    return [question, joined(ids.map((id) => long(id) || label(page.words, question, id)))];
  });
  return Object.fromEntries([...begun, ...given]);
}

for (const language of LANGUAGES) {
  test(`${language}: both founding cases, from the start to the plan`, async (t) => {
    const page = await browser.visit(t, language);
    await tellsNothing(page, "start");
    await begin(page);

    const paces = [];
    const questions = await answerAll(page, BOTH, async () => {
      await tellsNothing(page, "question");
      paces.push(await pace(page));
    });
    assert.ok(questions.length <= 14, `${questions.length} questions`);
    assert.deepEqual(paces.map(({ at }) => at), questions.map((_, at) => at + 1), "it counts what was asked");
    const said = paces.filter(({ of }) => of);
    assert.notEqual(said.length, 0);
    assert.ok(said.every(({ at, of }) => at <= of), `more than all: ${JSON.stringify(said)}`);
    assert.ok(said.every(({ of }, at) => at === 0 || of <= said[at - 1].of), `it grows: ${JSON.stringify(said)}`);
    const last = paces.at(-1);
    assert.equal(last.of ?? last.at, last.at, "the last question is the last that is said");

    await tellsNothing(page, "result");
    assert.equal(await page.locator(".result-left").count(), 0, "nothing is left to answer");
    await openScreen(page, "answers", "review-title");
    await tellsNothing(page, "review");
    assert.deepEqual(await reviewed(page), expected(page, BOTH, questions));

    // One answer changed, and nothing lost.
    const changed = { ...BOTH, "door-code-given": "no" };
    const door = page.say("question-door-code-given");
    await page.locator(".answer", { hasText: page.say("question-door-code-given.short") }).getByRole("button").click();
    await at(page, door);
    assert.deepEqual(await chosen(page), [label(page.words, "door-code-given", "yes")]);
    await answer(page, "no");
    await goOn(page);
    await atResult(page);
    await openScreen(page, "answers", "review-title");
    assert.deepEqual(await reviewed(page), expected(page, changed, questions));

    await button(page, "review-continue").click();
    await atResult(page);
    const through = (await cases(page)).filter(({ services }) => services.some((id) => BOTH.services.includes(id)));
    const rows = await page.locator("details.case[id]").count();
    assert.ok(rows >= 2 && rows <= through.length, `${rows} rows, and ${through.length} cases came through these services`);
    // The county says that the code may have leaked, Vastaamo that it did.
    for (const [breach, state] of [["westlog-2023", "data-maybe-taken"], ["vastaamo-2018", "data-exposed-taken"]]) {
      await row(page, breach).locator("> summary").getByText(page.say("grade-likely"), { exact: true }).waitFor();
      const data = await part(page, breach, state).locator("li").allTextContents();
      const code = page.say("kind-personal-identity-code").toLowerCase();
      assert.ok(data.some((item) => item.toLowerCase().startsWith(code)), `${breach}: ${data}`);
    }
    const doorCode = page.say("kind-door-code").toLowerCase();
    const maybe = await part(page, "westlog-2023", "data-maybe-taken").locator("li").allTextContents();
    assert.ok(!maybe.some((item) => item.toLowerCase().startsWith(doorCode)), `no door code was given: ${maybe}`);

    await page.locator("#to-plan").click();
    await at(page, page.say("plan-title"));
    await tellsNothing(page, "plan");
    const titles = await page.locator("main h2").allTextContents();
    const known = ["band-now", "band-soon", "band-later", "band-if-misused"].map((key) => page.say(key));
    const bands = titles.filter((title) => known.includes(title));
    assert.deepEqual(bands, known.filter((band) => bands.includes(band)), "the bands are in order");
    assert.deepEqual(titles.slice(0, bands.length), bands, "the steps come before everything else");
    assert.ok(bands.length >= 2, `${bands}`);
    assert.equal(titles[bands.length], page.say("harms-title"), "what one is afraid of comes right after what to do");
    assert.notEqual(await page.locator("main .harms li").count(), 0);
    assert.equal(await page.locator("main .band:has(.steps .plan-step)").count(), bands.length, "a band without steps");
    assert.deepEqual(page.wrong, []);
  });

  test(`${language}: "I don't know" to everything ends, and leaves the cases open`, async (t) => {
    const page = await browser.visit(t, language);
    const questions = await toResult(page, UNKNOWN);
    assert.deepEqual(questions, ["services", "place", "told", "noticed"], "nothing is asked that presumes a service");
    const all = await cases(page);
    assert.equal(await heading(page).textContent(), page.say("result-open"));
    assert.equal(await page.locator(".result .lead").textContent(), page.say("result-open-lead", { count: all.length }));
    const group = page.locator("details.case.grade-open:not([id])");
    await group.locator("> summary").getByText(page.say("cases-open", { count: all.length }), { exact: true }).click();
    for (const breach of ["westlog-2023", "vastaamo-2018"]) {
      await row(page, breach).locator("> summary").getByText(page.say("result-open"), { exact: true }).waitFor();
    }
    assert.equal(await group.locator("details.case[id]").count(), all.length);

    // What would settle it is among what was asked.
    const titles = await page.locator(".settle h3").allTextContents();
    assert.equal(titles[0], page.say("question-services"));
    for (const title of titles) assert.ok(questions.some((id) => says(page, `question-${id}`, title)), title);
    assert.doesNotMatch(await page.locator("body").innerText(), ASSURANCE);
    assert.deepEqual(page.wrong, []);
  });

  test(`${language}: none of these services gives no signs, and no promise`, async (t) => {
    const page = await browser.visit(t, language);
    await toResult(page, NEITHER);
    const all = await cases(page);
    assert.equal(await heading(page).textContent(), page.say("result-nothing", { count: all.length }));
    const [before, after] = page.say("result-not-sure", { date: "…" }).split("…");
    const said = await page.locator(".result :is(p.small, p.lead)").allTextContents();
    assert.ok(said.some((text) => text.startsWith(before) && text.endsWith(after)), `it promises something: ${said}`);
    assert.doesNotMatch(await page.locator("body").innerText(), ASSURANCE);
    for (const grade of ["told", "likely", "possible", "open"]) assert.equal(await page.locator(`.case.grade-${grade}`).count(), 0, grade);
    await page.locator("details.case").getByText(page.say("cases-none", { count: all.length }), { exact: true }).waitFor();
    await page.locator("#to-plan").click();
    await at(page, page.say("plan-title"));
    assert.doesNotMatch(await page.locator("body").innerText(), ASSURANCE);
    assert.deepEqual(page.wrong, []);
  });

  test(`${language}: going on without an answer says so, there and at the top`, async (t) => {
    const page = await browser.visit(t, language);
    await begin(page);
    await button(page, "question-continue").click();
    const summary = page.locator("#error-summary");
    await page.waitForFunction(() => document.activeElement?.id === "error-summary");
    assert.equal(await summary.getAttribute("role"), "alert");
    await summary.getByRole("heading", { name: page.say("question-error-title") }).waitFor();
    assert.ok((await page.title()).startsWith(`${page.say("error-prefix")}: `));
    assert.doesNotMatch(await page.title(), TELLING);
    const described = await page.locator("fieldset").getAttribute("aria-describedby");
    const texts = await page.locator(described.split(" ").map((id) => `#${id}`).join(",")).allTextContents();
    assert.ok(texts.includes(page.say("question-error")), `the field is not described by the error: ${texts}`);

    // An answer takes the error away.
    await answer(page, "none");
    await summary.waitFor({ state: "detached" });
    assert.deepEqual(page.wrong, []);
  });

  test(`${language}: the search knows what people say, in every language and with slips`, async (t) => {
    const page = await browser.visit(t, language);
    await begin(page);
    const filter = page.locator(".filter .typed");
    const cases = [
      ["vaippoja", "incontinence-supplies", "psychotherapy"],
      ["blöja", "incontinence-supplies", "psychotherapy"],
      ["TENA", "incontinence-supplies", "psychotherapy"],
      ["Vastamo", "psychotherapy", "incontinence-supplies"],
    ];
    for (const [typed, found, hidden] of cases) {
      await filter.fill(typed);
      await option(page, "services", found).waitFor();
      await option(page, "services", hidden).waitFor({ state: "hidden" });
      await option(page, "services", "none").waitFor();
      await option(page, "services", "unknown").waitFor();
    }
    // What is chosen stays in sight, and what finds nothing says so.
    await answer(page, "psychotherapy");
    await filter.fill("xyzzy");
    await page.getByText(page.say("filter-nothing"), { exact: true }).waitFor();
    await option(page, "services", "psychotherapy").waitFor();
    assert.deepEqual(await chosen(page), [label(page.words, "services", "psychotherapy")]);
    assert.deepEqual(page.wrong, []);
  });
}

test("a second try without an answer moves the focus to the error again", async (t) => {
  const page = await browser.visit(t, "fi");
  await begin(page);
  const next = button(page, "question-continue");
  await next.click();
  await page.waitForFunction(() => document.activeElement?.id === "error-summary");
  await next.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "error-summary");
});

test("the error leads to the first option, and neither to another view nor to another address", async (t) => {
  const page = await browser.visit(t, "fi");
  await begin(page);
  await answer(page, BOTH.services);
  await goOn(page);
  const title = await heading(page).textContent();
  await button(page, "question-continue").click();
  await page.locator("#error-summary").getByRole("link").click();
  await page.waitForFunction(() => document.activeElement === document.querySelector(".choice input"));
  assert.equal(await heading(page).textContent(), title);
  assert.equal(page.url(), home("fi"));
});

test("Enter in the search field searches, and neither goes on nor blames", async (t) => {
  const page = await browser.visit(t, "fi");
  await begin(page);
  await page.locator(".filter .typed").fill("tena");
  await page.locator(".filter .typed").press("Enter");
  await option(page, "services", "hearing-aids").waitFor({ state: "hidden" });
  assert.equal(await page.locator("#error-summary").count(), 0);
  await answer(page, "incontinence-supplies");
  await page.locator(".filter .typed").fill("terapia");
  await page.locator(".filter .typed").press("Enter");
  await answer(page, "psychotherapy");
  assert.equal(await asked(page), "services");
  assert.equal((await chosen(page)).length, 2);
});

test("the keyboard alone is enough", async (t) => {
  const page = await browser.visit(t, "en");
  const { keyboard } = page;
  const press = async (key, times = 1) => {
    for (let time = 0; time < times; time += 1) await keyboard.press(key);
  };
  const tabTo = (selector, text) => tabsTo(page, selector, text, 150);
  const id = (question, choice) => option(page, question, choice).getAttribute("id");

  await tabTo("button", page.say("start-myself"));
  await press("Enter");
  await at(page, page.say("question-services"));
  const questions = [];
  for (let question = await asked(page); question; question = await asked(page)) {
    questions.push(question);
    const choices = [BOTH[question]].flat();
    if (question === "place") {
      await tabTo(".filter .typed");
      await keyboard.type("Tampere");
      await tabTo(".choice input");
      await press("Space");
    } else if (await page.locator(".choice input[type=radio]").count()) {
      // One stop for the whole group; the arrows choose inside it.
      await tabTo(".choice input");
      const ids = await page.locator(".choice input").evaluateAll((inputs) => inputs.map((input) => input.id));
      const target = ids.indexOf(await id(question, choices[0]));
      await press(target === 0 ? "Space" : "ArrowDown", Math.max(target, 1));
      await page.waitForFunction((id) => document.activeElement.id === id, ids[target]);
    } else {
      for (const choice of choices) {
        await tabTo(`#${await id(question, choice)}`);
        await press("Space");
      }
    }
    const labels = choices.map((choice) => label(page.words, question, choice));
    assert.deepEqual((await chosen(page)).toSorted(), labels.toSorted());
    const before = await heading(page).textContent();
    await tabTo("button", page.say("question-continue"));
    await press("Enter");
    await page.waitForFunction((before) => {
      const heading = document.querySelector("#view-heading");
      return heading.textContent !== before && document.activeElement === heading;
    }, before);
  }
  await atResult(page);
  await tabTo("#to-answers");
  await press("Enter");
  await at(page, page.say("review-title"));
  assert.deepEqual(await reviewed(page), expected(page, BOTH, questions));
  await tabTo("button", page.say("review-continue"));
  await press("Space");
  await atResult(page);
  await tabTo(".chip");
  await press("Enter");
  await page.waitForFunction(() => document.activeElement.closest("details.case[open]"));
  await tabTo("summary", page.say("change-heading"));
  await press("Enter");
  await page.locator("details.changes[open]").first().waitFor();
  await tabTo("#to-plan");
  await press("Enter");
  await at(page, page.say("plan-title"));
  assert.deepEqual(page.wrong, []);
});

test("the way past the header leads to the content, not to another view", async (t) => {
  const page = await browser.visit(t, "fi");
  await begin(page);
  await answer(page, "psychotherapy");
  await goOn(page);
  const title = await heading(page).textContent();
  await page.getByRole("link", { name: page.say("skip-to-content") }).press("Enter");
  await page.keyboard.press("Tab");
  const inside = await page.evaluate(() => document.querySelector("main").contains(document.activeElement));
  assert.ok(inside, "after the skip link Tab is not in the content");
  assert.equal(await heading(page).textContent(), title);
  assert.equal(page.url(), home("fi"));
});

test("the number of questions left is the number of answers that are open", async (t) => {
  const page = await browser.visit(t, "sv");
  await begin(page);
  await answer(page, BOTH.services);
  await goOn(page);
  await answer(page, BOTH[await asked(page)]);
  await goOn(page);
  const third = await heading(page).textContent();
  await button(page, "question-see-result").click();
  await atResult(page);
  const result = await heading(page).textContent();
  // Beside the questions that would settle most, the result says how many are left.
  const [onResult] = await page.locator(".result-left p:first-child").allTextContents();
  await openScreen(page, "answers", "review-title");
  const answers = Object.values(await reviewed(page));
  const open = answers.filter((answer) => answer === "–").length;
  assert.ok(open > 1, `${open}`);
  const progress = page.say("progress", { count: open });
  await page.getByText(progress, { exact: true }).waitFor();
  if (onResult !== undefined) assert.equal(onResult, progress);
  await backTo(page, result, "#to-answers");
  // A second press on the same spot would be one too early.
  await beenRead(page);
  await button(page, "question-back").click();
  await at(page, third);
});

for (const [what, early] of Object.entries({ "was not asked": true, "was answered \"I don't know\"": false })) {
  test(`a question that ${what} opens from the result, and Back leads to the result and its button`, async (t) => {
    const page = await browser.visit(t, "en");
    if (early) {
      await begin(page);
      await answer(page, BOTH.services);
      await goOn(page);
      await answer(page, "unknown");
      await goOn(page);
      await button(page, "question-see-result").click();
      await atResult(page);
    } else {
      await toResult(page, UNKNOWN);
    }
    const result = await heading(page).textContent();
    const way = page.locator(".settle button").first();
    const id = await way.getAttribute("id");
    await way.click();
    await page.locator("form.question").waitFor();
    assert.equal(await page.locator(".question-count p").textContent(), "", "it is none of a number of questions");
    await backTo(page, result, `#${id}`);
  });
}

test("a plan without steps still says something of use", async (t) => {
  const page = await browser.visit(t, "en");
  await toPlan(page, NEITHER);
  const lead = page.getByText(page.say("plan-nothing"), { exact: true });
  await lead.waitFor();
  const after = await lead.evaluate((lead) => lead.nextElementSibling?.textContent ?? "");
  assert.notEqual(after, "", `"${page.say("plan-nothing")}" is followed by nothing`);
});

test("nobody is asked about a provider before they have named it", async (t) => {
  const page = await browser.visit(t, "en");
  const questions = await toReview(page, BOTH);
  const [provider, contact] = ["therapy-provider", "vastaamo-first-contact"].map((id) => questions.indexOf(id));
  assert.ok(provider < contact, `${questions}`);
});

test("Back in the browser is one step back, and every answer is kept", async (t) => {
  const page = await browser.visit(t, "fi");
  await begin(page);
  await answer(page, BOTH.services);
  await goOn(page);
  const second = await asked(page);
  await answer(page, BOTH[second]);
  await goOn(page);
  const third = await heading(page).textContent();

  await page.goBack();
  await at(page, page.say(`question-${second}`));
  assert.deepEqual(await chosen(page), [BOTH[second]].flat().map((id) => label(page.words, second, id)));
  await page.goBack();
  await at(page, page.say("question-services"));
  assert.deepEqual(await chosen(page), BOTH.services.map((id) => label(page.words, "services", id)));
  await page.goBack();
  await at(page, page.say("start-title"));
  assert.equal(page.url(), home("fi"));

  // From the start it goes on where it stopped.
  await button(page, "start-go-on").click();
  await at(page, third);

  // From the result it leads back, too, and not out of the page.
  await button(page, "question-see-result").click();
  await atResult(page);
  await page.goBack();
  await at(page, third);
  assert.deepEqual(page.wrong, []);
});

test("Forward after Back leads where Back came from, and not back once more", async (t) => {
  const page = await browser.visit(t, "fi");
  await begin(page);
  await answer(page, "psychotherapy");
  const second = await goOn(page);
  await page.goBack();
  await at(page, page.say("question-services"));
  await page.goBack();
  await at(page, page.say("start-title"));
  await page.goForward();
  await at(page, page.say("question-services"));
  await page.goForward();
  await at(page, second);
  await page.goBack();
  await at(page, page.say("question-services"));
  assert.equal(page.url(), home("fi"));
});

test("help for somebody who is threatened is one press away on every view, and leads back", async (t) => {
  const page = await browser.visit(t, "en");
  const there = async () => {
    const title = await heading(page).textContent();
    await button(page, "threat-open").click();
    await at(page, page.say("threat-title"));
    await tellsNothing(page, "threat");
    assert.equal(await page.locator('main a[href="tel:112"]').count(), 1);
    assert.notEqual(await page.locator('main a[href="tel:116006"]').count(), 0);
    // From the question that leads here the check goes on from here; Back leads back from there too.
    const goesOn = await button(page, "threat-go-on").count();
    await button(page, goesOn ? "question-back" : "threat-back").click();
    await atOpener(page, title, "#to-help-now");
  };
  await there();
  // The way back lay where Start is now, and a press there counts once the view has been seen for a second.
  await beenRead(page);
  await begin(page);
  await there();
  const questions = await answerAll(page, BOTH, there);
  await there();
  const result = await heading(page).textContent();
  await openScreen(page, "answers", "review-title");
  assert.deepEqual(await reviewed(page), expected(page, BOTH, questions));
  await there();
  await backTo(page, result, "#to-answers");
  await there();
  await page.locator("#to-plan").click();
  await at(page, page.say("plan-title"));
  await there();
  assert.deepEqual(page.wrong, []);
});

test("starting over forgets every answer", async (t) => {
  const page = await browser.visit(t, "sv");
  await toReview(page, BOTH);
  await startOver(page);
  await at(page, page.say("start-title"));
  await begin(page);
  assert.deepEqual(await chosen(page), []);
});

test("nothing is kept on the device: loading again begins anew", async (t) => {
  const page = await browser.visit(t, "fi");
  await toResult(page, BOTH);
  assert.deepEqual(await kept(page), NOTHING_KEPT);
  await page.reload();
  await ready(page);
  await begin(page);
  assert.deepEqual(await chosen(page), []);
});

/** Clears and leaves from where `go` leads, then goes back once, and forward. */
async function leaves(page, go) {
  const route = (url, title) =>
    page.context().route(`${url}**`, (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><title>${title}</title><p>${title}` }));
  await route(WEATHER, "Weather");
  await route(BEFORE, "Before");
  await page.goto(BEFORE);
  await page.goto(home("fi"));
  await ready(page);
  await go(page);
  await button(page, "leave").click();
  await page.waitForURL(WEATHER);
  // page.goBack() would wait for a load that a page from the cache never has.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.waitForURL(BEFORE, { waitUntil: "commit" });
  await page.evaluate(() => void setTimeout(() => history.go(1)));
  await page.waitForURL(WEATHER, { waitUntil: "commit" });
  await page.waitForFunction(() => document.title === "Weather");
}

/** A page that somebody has read before. */
const BEFORE = "https://before.example/";

const PLACES_TO_LEAVE = {
  "the first view": async () => {},
  "a question": begin,
  "the result": (page) => toResult(page, BOTH),
  "the first view, come back to": async (page) => {
    await begin(page);
    await page.evaluate(() => history.back());
    await button(page, "start-go-on").waitFor();
  },
};

for (const [place, go] of Object.entries(PLACES_TO_LEAVE)) {
  test(`leaving from ${place} goes to the weather, and one Back to the page before Osuiko`, async (t) => {
    await leaves(await browser.blank(t, "fi"), go);
  });
}

const remembering = useBrowser({ ignoreDefaultArgs: ["--disable-back-forward-cache"] });

test("leaving goes to the weather, and Back passes Osuiko by where the browser keeps pages whole", async (t) => {
  await leaves(await remembering.blank(t, "fi"), PLACES_TO_LEAVE["the result"]);
});

test("a press on the label of a field leads into it, and what is typed is read by its label", async (t) => {
  const page = await browser.visit(t, "fi");
  await begin(page);
  await page.locator(".filter .typed-label").click();
  await page.keyboard.type("terapia");
  assert.equal(await page.getByRole("searchbox", { name: page.say("filter-label"), exact: true }).innerText(), "terapia");
});
