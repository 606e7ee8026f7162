// The authoring desk in a real browser: somebody who has never seen a file of it adds a case with a service, a question, two
// claims and three languages, and what comes out is what a person would have written.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { Findings, SCHEMES, WIDTHS, tooSmall, tooWide } from "../e2e/audit.mjs";
import { ROOT, axe, launch } from "../e2e/support.mjs";
import { unzipped } from "./zip.mjs";

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** The case of these tests, which nobody could take for a real one. */
const KEY = "test-library-2026";

/** What the files of the case must be. */
const EXPECTED = path.join(HERE, "expected");

const WORDS = JSON.parse(fs.readFileSync(path.join(HERE, "words.json"), "utf8"));

let server;
let browser;
let project;

before(async () => {
  assert.ok(process.env.OSUIKO_DESK, "OSUIKO_DESK must name the file of the desk");
  project = fs.readFileSync(process.env.OSUIKO_DESK_PROJECT);
  const page = fs.readFileSync(process.env.OSUIKO_DESK);
  server = http.createServer(({ url }, reply) => {
    const known = { "/": [page, "text/html; charset=utf-8"], "/project.zip": [project, "application/zip"], "/empty/": [page, "text/html; charset=utf-8"] };
    const found = known[url];
    reply.writeHead(found ? 200 : 404, { "Content-Type": found?.[1] ?? "text/plain" });
    reply.end(found?.[0] ?? "");
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** The desk, with the project open in it or with nothing. */
async function open(t, where = "/", options = {}) {
  const context = await browser.newContext({ locale: "en", acceptDownloads: true, reducedMotion: "reduce", ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.wrong = [];
  page.on("pageerror", (error) => page.wrong.push(error.message));
  page.on("console", (message) => {
    // The desk asks once whether a project was served with it.
    if (message.type() === "error" && !/404/.test(message.text())) page.wrong.push(message.text());
  });
  page.asked = [];
  page.on("request", (request) => page.asked.push(new URL(request.url())));
  await page.goto(`http://127.0.0.1:${server.address().port}${where}`);
  return page;
}

const tab = (page, name) => page.getByRole("banner").getByRole("button", { name, exact: false }).click();
const part = (page, name) => page.getByRole("navigation", { name: "Case" }).getByRole("button", { name }).click();
const state = (page) => page.locator("#state").textContent();

/** Waits until everything has been checked since the last change. */
async function checked(page) {
  // A change is checked a moment later.
  await page.waitForTimeout(250);
  await page.waitForFunction(() => !document.querySelector("#state")?.textContent.startsWith("Checking"));
  return state(page);
}

/** Fills a field in, and leaves it. */
async function fill(scope, label, value) {
  const field = scope.getByLabel(label, { exact: true });
  await field.fill(value);
  await field.blur();
}

const choose = (scope, label, value) => scope.getByLabel(label, { exact: true }).selectOption(value);

/** Fills in the words of what is shown, in every language: `[Finnish, Swedish, English]`, or six with those for somebody else. */
async function say(page, texts) {
  for (const [label, words] of Object.entries(texts)) {
    for (const [number, language] of ["Suomi", "Svenska", "English"].entries()) {
      await fill(page, `${label}: ${language}`, words[number]);
      if (words.length > 3) await fill(page, `${label}: ${language}, For somebody else`, words[number + 3]);
    }
  }
}

/** A record of the case that is open. */
const record = (page, name) => page.getByRole("region", { name, exact: true });

/** Adds a part by its name. */
async function add(page, label, name) {
  await page.getByLabel(label, { exact: true }).fill(name);
  await page.locator(".desk-add", { has: page.getByLabel(label, { exact: true }) }).getByRole("button", { name: "Add" }).click();
}

/** What is downloaded. */
async function download(page) {
  await tab(page, "Save");
  const [given] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download a zip" }).click()]);
  return unzipped(fs.readFileSync(await given.path()));
}

/** What axe finds on a view, and what is too wide or too small, at two widths and in both schemes. */
async function look(page, view, found) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      for (const finding of await axe(page)) found.add(finding, `${view}, ${width} px, ${colorScheme}`);
    }
    for (const wide of await tooWide(page)) found.add(wide, `${view}, ${width} px`);
    for (const small of await page.evaluate(tooSmall)) found.add(small, `${view}, ${width} px`);
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 1280, height: 900 });
}

test("a case with a service, a question, two claims and three languages is what a person would have written", async (t) => {
  const page = await open(t);
  const found = new Findings();
  await page.getByRole("heading", { name: "Cases", exact: true }).waitFor();
  assert.equal(await checked(page), "No problem.");
  await look(page, "cases", found);

  await t.test("a service, with its words", async () => {
    await tab(page, "Services and questions");
    const form = page.getByRole("form", { name: "New service" });
    await fill(form, "Name in Finnish", WORDS.service[0]);
    await fill(form, "Name in Swedish", WORDS.service[1]);
    await fill(form, "Name in English", WORDS.service[2]);
    await fill(form, "Short name in the files", "test-library");
    await choose(form, "Group", "online");
    await look(page, "services and questions", found);
    await form.getByRole("button", { name: "Add" }).click();
    await page.getByRole("heading", { name: WORDS.service[2], level: 1 }).waitFor();
    await say(page, WORDS.serviceWords);
  });

  await t.test("a question, with its answers and words", async () => {
    await tab(page, "Services and questions");
    const form = page.getByRole("form", { name: "New question" });
    await fill(form, "Question in Finnish", WORDS.question[0]);
    await fill(form, "Question in Swedish", WORDS.question[1]);
    await fill(form, "Question in English", WORDS.question[2]);
    await fill(form, "Short name in the files", "test-library-card");
    await choose(form, "When it is asked", "how");
    await fill(form, "Answers, one a line: Finnish | Swedish | English", WORDS.options.map((option) => option.join(" | ")).join("\n"));
    await form.getByRole("button", { name: "Add" }).click();
    await page.getByRole("heading", { name: WORDS.question[2], level: 1 }).waitFor();
    await say(page, WORDS.questionWords);
  });

  await t.test("a case, with its source and its organisation", async () => {
    await tab(page, "Cases");
    const form = page.getByRole("form", { name: "New case" });
    await fill(form, "Name in Finnish", WORDS.title[0]);
    await fill(form, "Name in Swedish", WORDS.title[1]);
    await fill(form, "Name in English", WORDS.title[2]);
    await fill(form, "Address (never changes, the year last)", KEY);
    await choose(form, "How it happened", "misdirected");
    await form.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("heading", { name: WORDS.title[2], level: 1 }).waitFor();
    const source = page.getByRole("form", { name: "New source" });
    await fill(source, "Title of the page", "Tietoja väärille vastaanottajille");
    await fill(source, "Short name in the files", "test-library-notice");
    await source.getByRole("button", { name: "Add" }).click();
    await checked(page);
    const made = record(page, "Tietoja väärille vastaanottajille ()");
    // What is missing is said at its field, in the words of the lint.
    const missing = made.locator(".desk-field", { has: page.getByLabel("Publisher", { exact: true }) });
    assert.match(await missing.locator(".desk-wrong-list").textContent(), /publisher/);
    assert.equal(await made.getByLabel("Publisher", { exact: true }).getAttribute("aria-invalid"), "true");
    await look(page, "sources", found);
    await fill(made, "Publisher", "Testikirjasto");
    const whole = record(page, "Tietoja väärille vastaanottajille (Testikirjasto)");
    await fill(whole, "Address on the web", "https://library.example/tiedote");
    await fill(whole, "Published", "2026-03-09");

    await part(page, "Who is named");
    const organisation = page.getByRole("form", { name: "New organisation" });
    await fill(organisation, "Name in Finnish", WORDS.organisation[0]);
    await fill(organisation, "Name in Swedish", WORDS.organisation[1]);
    await fill(organisation, "Name in English", WORDS.organisation[2]);
    await fill(organisation, "Short name in the files", "test-library");
    await organisation.getByRole("button", { name: "Add" }).click();
    const named = record(page, WORDS.organisation[2]);
    await fill(named, "Site", "https://library.example");
    await choose(named, "Where the contacts stand", "test-library-notice");
    await look(page, "organisations", found);

    await part(page, "Sources");
    await choose(whole, "Whose word the page is", "test-library");
  });

  await t.test("who said what, who was hit, and which data", async () => {
    await part(page, "The case");
    await page.getByLabel("Services that lead here").selectOption("test-library");
    await choose(page, "The best official page", "test-library-notice");
    await page.getByLabel("Add: link of the chain").selectOption("test-library");
    await look(page, "head", found);

    await part(page, "Who said what");
    await add(page, "Add: claim, Short name in the files", "people");
    const people = record(page, "Claim: people");
    await choose(people, "Who said it", "test-library");
    await fill(people, "How many people", "1 200");
    await choose(people, "How exact the number is", "about");
    await choose(people, "Source", "test-library-notice");
    await add(page, "Add: claim, Short name in the files", "told");
    const told = record(page, "Claim: told");
    await choose(told, "What is said", "event");
    await choose(told, "What happened (for the timeline)", "told");
    await choose(told, "Who said it", "test-library");
    await fill(told, "When it happened", "2026-03-09");
    await choose(told, "Source", "test-library-notice");
    await look(page, "claims", found);

    await part(page, "Who was hit");
    await add(page, "Add: group, Short name in the files", "members");
    const group = record(page, "Group: members");
    await choose(group, "Who is in it", "test-library-card");
    const leaf = group.getByRole("group", { name: WORDS.question[2] });
    await leaf.getByLabel("Add", { exact: true }).selectOption("begins-with-9");
    await choose(group, "How well it is known", "official");
    await choose(group, "Who can tell for certain", "test-library");
    await group.getByLabel("Sources", { exact: true }).selectOption("test-library-notice");
    for (const [kind, data, is] of [["name", "name", "exposed"], ["phone", "phone number", "maybe"]]) {
      await group.getByLabel("Add: data").selectOption(kind);
      const exposure = record(page, `Data: ${data}`);
      await choose(exposure, "What became of it", is);
      await choose(exposure, "Who says so", "test-library");
      await exposure.getByLabel("Sources", { exact: true }).selectOption("test-library-notice");
    }
    assert.match(await group.locator(".desk-sentence").first().textContent(), new RegExp(`“${WORDS.service[2]}” and .*“${WORDS.options[0][2]}”`));
    await look(page, "groups", found);
  });

  await t.test("the words, side by side", async () => {
    await part(page, "Words");
    assert.match(await checked(page), /problems/);
    await say(page, WORDS.caseWords);
    await look(page, "words", found);
    // A number that differs in one language is said at that language.
    const swedish = page.getByLabel("What happened: Svenska", { exact: true });
    await swedish.fill(WORDS.caseWords["What happened"][1].replace("2026", "2025"));
    await swedish.blur();
    assert.equal(await checked(page), "1 problem");
    assert.equal(await swedish.getAttribute("aria-invalid"), "true");
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await checked(page), "No problem.");
    await part(page, "The page");
    await look(page, "page", found);
  });

  await t.test("what it tells a person, who becomes a persona", async () => {
    await tab(page, "Try it");
    const services = page.getByRole("group", { name: /Which of these/ }).or(page.locator("fieldset").first());
    await services.first().getByLabel("Add", { exact: true }).selectOption("test-library");
    const question = page.getByRole("group", { name: WORDS.question[2] });
    await question.getByLabel(WORDS.options[0][2], { exact: true }).check();
    const verdict = page.locator(".desk-verdict", { hasText: WORDS.title[2] });
    assert.equal(await verdict.getAttribute("data-grade"), "likely");
    await look(page, "try", found);
    const form = page.getByRole("form", { name: "Make a persona of this" });
    await form.getByLabel("Case").selectOption(KEY);
    await fill(form, "Short name", "test library member");
    await fill(form, "Who this is, and what the source says that the result follows", WORDS.note);
    await form.getByRole("button", { name: "Add" }).click();
    await page.getByText("The persona is among the files.").waitFor();
  });

  await t.test("who would be told otherwise, and the map", async () => {
    await checked(page);
    await tab(page, "Who is told otherwise");
    await page.getByRole("button", { name: "Look", exact: true }).click();
    const review = await page.locator("#review").textContent();
    assert.match(review, new RegExp(`- test-library-member\n  - ${KEY}: not spoken of; today likely`));
    // The rules for personas want somebody for each option, and are said as the tool says them.
    assert.match(review, /nobody chooses another in test-library-card/);
    await look(page, "otherwise", found);
    await tab(page, "Map");
    await page.getByRole("heading", { name: WORDS.title[2] }).waitFor();
    await tab(page, "Files");
    await look(page, "files", found);
  });

  await t.test("the files are what a person would have written, and the lint is content", async () => {
    const files = await download(page);
    await look(page, "save", found);
    const was = unzipped(project);
    const changed = [...files].filter(([name, text]) => was.get(name) !== text).map(([name]) => name);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "osuiko-desk-"));
    t.after(() => fs.rmSync(folder, { recursive: true }));
    for (const [name, text] of files) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    const lint = ["run", "--quiet", "--locked", "--package", "osuiko-catalogue", "--", "lint"];
    execFileSync("cargo", lint, { cwd: ROOT, env: { ...process.env, OSUIKO_ROOT: folder }, stdio: "pipe" });
    // What is new is there as a whole; of the others what was put in.
    const today = new Date().toISOString().slice(0, 10);
    const dated = (text) => text.replaceAll(today, "TODAY").replace(/^next_review = ".*"$/m, 'next_review = "LATER"');
    for (const name of changed.sort()) {
      const text = was.has(name) ? added(was.get(name), files.get(name)) : files.get(name);
      const file = path.join(EXPECTED, name.replaceAll("/", "~"));
      if (process.env.OSUIKO_DESK_EXPECT === "write") fs.writeFileSync(file, dated(text));
      assert.equal(dated(text), fs.readFileSync(file, "utf8"), name);
    }
    assert.deepEqual(changed, fs.readdirSync(EXPECTED).map((name) => name.replaceAll("~", "/")).sort());
  });

  await t.test("axe finds nothing, nothing is too wide or too small, and nobody else was asked", () => {
    found.none();
    assert.deepEqual(page.wrong, []);
    const elsewhere = page.asked.filter(({ protocol, host }) => !["blob:", "data:"].includes(protocol) && host !== `127.0.0.1:${server.address().port}`);
    assert.deepEqual(elsewhere, []);
  });
});

/** The lines that one text has more than the other, which is the same before and behind them. */
function added(before, now) {
  const [was, is] = [before, now].map((text) => text.split("\n"));
  let behind = 0;
  while (behind < was.length && was.at(-1 - behind) === is.at(-1 - behind)) behind += 1;
  const from = was.length - behind;
  assert.deepEqual(is.slice(0, from), was.slice(0, from), "something but one place was changed");
  return is.slice(from, is.length - behind).join("\n");
}

test("a broken file keeps its problems and its original, and loses nothing", async (t) => {
  const page = await open(t);
  await checked(page);
  await tab(page, "Files");
  const file = "assets/catalogue/breaches/vaasa-onkilahti-2022.toml";
  await page.getByLabel("File", { exact: true }).selectOption(file);
  const text = page.getByLabel("Text", { exact: true });
  const whole = await text.inputValue();
  await text.fill(whole.replace('status = "', "status = “"));
  await text.blur();
  assert.match(await checked(page), /problem/);
  await page.getByText(/^line \d+: this is not TOML/).first().waitFor();
  await tab(page, "Cases");
  await page.getByRole("button", { name: "vaasa-onkilahti-2022" }).click();
  await page.getByText("This file cannot be read as a form. Mend it as text.").waitFor();
  const files = await download(page);
  assert.equal(files.get(file), whole.replace('status = "', "status = “"));
});

test("a zip of something else gets one sentence, and so does what is no zip", async (t) => {
  const page = await open(t, "/empty/");
  await page.getByRole("heading", { name: "Open the project" }).waitFor();
  const found = new Findings();
  await look(page, "open", found);
  found.none();
  const give = async (name, buffer) => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Open a zip" }).click()]);
    await chooser.setFiles({ name, mimeType: "application/zip", buffer });
  };
  await give("a.zip", Buffer.from("no zip"));
  await page.getByText("This is not a zip file.").waitFor();
  // The smallest zip that there is: one with nothing in it.
  await give("b.zip", Buffer.from("504b0506000000000000000000000000000000000000", "hex"));
  await page.getByText(/^This zip is of something else/).waitFor();
  await give("c.zip", project);
  await page.getByRole("heading", { name: "Cases", exact: true }).waitFor();
});

test("a folder is written to, and what somebody else has changed there stays", async (t) => {
  const page = await open(t, "/empty/");
  await page.getByRole("heading", { name: "Open the project" }).waitFor();
  // A folder of the browser's own stands for one of the disk: it has the same handles.
  const put = (name, text) =>
    page.evaluate(async ([name, text]) => {
      let inside = await navigator.storage.getDirectory();
      const parts = name.split("/");
      const last = parts.pop();
      for (const part of parts) inside = await inside.getDirectoryHandle(part, { create: true });
      const stream = await (await inside.getFileHandle(last, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }, [name, text]);
  const get = (name) =>
    page.evaluate(async (name) => {
      let inside = await navigator.storage.getDirectory();
      const parts = name.split("/");
      const last = parts.pop();
      for (const part of parts) inside = await inside.getDirectoryHandle(part);
      return (await (await inside.getFileHandle(last)).getFile()).text();
    }, name);
  for (const [name, text] of unzipped(project)) await put(name, text);
  await page.evaluate(() => {
    window.showDirectoryPicker = () => navigator.storage.getDirectory();
  });
  await page.getByRole("button", { name: "Open a folder" }).click();
  await page.getByRole("heading", { name: "Cases", exact: true }).waitFor();
  await checked(page);
  await page.getByRole("button", { name: /Onkilahti/ }).first().click();
  const [file, other] = ["breaches", "sources"].map((folder) => `assets/catalogue/${folder}/vaasa-onkilahti-2022.toml`);
  await fill(page, "Next review", "2027-02-02");
  await part(page, "Sources");
  await page.getByLabel("Title", { exact: true }).first().fill("Otsikko");
  await page.getByLabel("Title", { exact: true }).first().blur();
  await checked(page);
  await put(other, "# Mine.\n");
  await tab(page, "Save");
  await page.getByRole("button", { name: "Write to the folder" }).click();
  await page.getByText(/^Somebody has changed these files meanwhile/).waitFor();
  assert.match(await get(file), /^next_review = "2027-02-02"$/m);
  assert.equal(await get(other), "# Mine.\n");
  assert.match(await get(`${other}.mine`), /^title = "Otsikko"$/m);
});
