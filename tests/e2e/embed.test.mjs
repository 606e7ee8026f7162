// Holds that the check works in a frame on somebody's page, that nothing a person reads, presses or types there reaches
// that page, and that the page can break nothing.

import assert from "node:assert/strict";
import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import test, { after } from "node:test";
import { fileURLToPath } from "node:url";

import { Relay } from "./relay.mjs";
import {
  BOTH, LANGUAGES, WEATHER, answerAll, at, atResult, axe, begin, button, chosen, goOn, heading, home, label, logged,
  open, openScreen, option, printLetter, ready, startOver, toPlan, useBrowser, words,
} from "./support.mjs";
import { isTold } from "./told.mjs";

const browser = useBrowser();

const HOSTS = path.join(path.dirname(fileURLToPath(import.meta.url)), "hosts");
const RRWEB = path.join(path.dirname(createRequire(import.meta.url).resolve("rrweb")), "rrweb.umd.min.cjs");

/** Osuiko as the page of a host names it: another site than the host's. */
const osuiko = () => process.env.OSUIKO_URL.replace("127.0.0.1", "osuiko.localhost");

const SANDBOX =
  "allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

// The pages of hosts

/** Pages by their path, each with its headers; filled by the tests. */
const pages = new Map();

const server = http.createServer((request, response) => {
  if (request.url === "/rrweb.js") {
    response.setHeader("Content-Type", "text/javascript");
    return response.end(fs.readFileSync(RRWEB));
  }
  // The browser asks every page for a picture of its own.
  if (request.url === "/favicon.ico") return response.writeHead(204).end();
  const page = pages.get(request.url);
  if (!page) return response.writeHead(404).end();
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...page.headers });
  return response.end(page.html);
});
after(() => server.close());
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

/** The address of a host's page with `check` in it. */
function publish(fixture, check, { headers = {}, head = "" } = {}) {
  const url = `/${pages.size}`;
  const text = fs.readFileSync(path.join(HOSTS, fixture), "utf8");
  pages.set(url, { headers, html: text.replace("{{check}}", check).replace("{{head}}", head) });
  return `http://host.localhost:${server.address().port}${url}`;
}

const plain = (language = "fi", query = "", more = "") =>
  `<iframe title="Osuiko" width="100%" height="900" ${more} src="${osuiko()}/${language}/embed/${query}"></iframe>`;

/** The element with its script, as the page for editors writes it, or with the script of older pages. */
const element = (attributes = 'lang="fi"', script = "embed-2.js") =>
  `<osuiko-check ${attributes}><a href="${osuiko()}/fi/">Osuiko</a></osuiko-check>
   <script src="${osuiko()}/${script}" crossorigin="anonymous" defer></script>`;

/** What keeps the frame of the plain code as high as it is. */
const STYLE = "border:0!important;padding:0!important;width:100%!important;max-width:none!important;height:900px!important;min-height:0!important;max-height:none!important;aspect-ratio:auto!important";

/** The code of older pages, with the checksum that they name. */
const older = (attributes = 'lang="fi"') =>
  element(attributes, "embed-1.js").replace("crossorigin", 'integrity="sha384-CJjFCNysVcZj9ceLyy544frCeiQSjM7Vljh625WZUlJYzxPGBhMBcwne2pQMj0bQ" crossorigin');

/** The check in the frame of a page, with its words, ready to begin. */
async function inFrame(page, language = "fi") {
  const handle = await page.locator("iframe").first().elementHandle();
  await handle.scrollIntoViewIfNeeded();
  const frame = await handle.contentFrame();
  await frame.waitForLoadState();
  await ready(frame);
  return Object.assign(frame, { words: words(language), say: words(language).say });
}

/** Opens a host's page, and gives it with the check in its frame. */
async function visit(t, url, { language = "fi", context = {} } = {}) {
  const page = await browser.blank(t, language, context);
  await page.goto(url);
  return { page, frame: await inFrame(page, language) };
}

// What a page cannot see

/** Goes through the check by mouse and keyboard; gives everything that was read, typed or pressed. */
async function goThrough(page, frame) {
  const seen = [];
  const look = async () => seen.push(...(await frame.locator("h1, h2, h3, legend, label, button, main p").allTextContents()));
  await look();
  await begin(frame);
  await frame.locator(".filter .typed").click();
  await page.keyboard.type("vaippoja kotiin", { delay: 5 });
  seen.push("vaippoja", "kotiin");
  await frame.locator(".filter .typed").fill("");
  await answerAll(frame, BOTH, look);
  await look();
  await atResult(frame);
  await look();
  await page.keyboard.press("Tab");
  await frame.locator("#to-plan").click();
  await at(frame, frame.say("plan-title"));
  await look();
  await printLetter(frame, "Aino Salattunimi");
  await frame.locator(".letter-fill .typed").nth(1).click();
  await page.keyboard.type("Salakatu 5", { delay: 5 });
  seen.push("Aino Salattunimi", "Salattunimi", "Salakatu", ...(await frame.locator(".letter-paper p").allTextContents()));
  await look();
  await open(frame, "letter-sent", "diary-title");
  await look();
  await button(frame, "threat-open").click();
  await at(frame, frame.say("threat-title"));
  await look();
  return [...new Set(seen.map((text) => text.trim()).filter((text) => text.length >= 6 && text !== "Osuiko"))];
}

/** Fails if anything of the check is on the tapes of the page. */
async function heardNothing(page, seen, asks) {
  const { tape, recorded, messages } = await page.evaluate(() => ({
    tape: window.tape,
    recorded: JSON.stringify(window.recorded),
    messages: window.messages,
  }));
  assert.ok(recorded.length > 1000, "the recorder records the page around the frame");
  const all = `${tape.join("\n")}\n${recorded}`;
  assert.deepEqual(seen.filter((text) => all.includes(text)), []);
  assert.doesNotMatch(tape.join("\n"), /event (key|click|input|change|submit|pointer(?!o|e|m)|mouse(?!o|e|m))/, "presses in the frame are heard");
  const ours = messages.filter(({ ours }) => ours);
  const types = ours.map(({ data }) => data.type);
  assert.equal(types.at(0) === "ready" || types.at(0) === "height", true, "the frame says that it is there");
  assert.equal(types.includes("height"), asks, "heights are told where the address asks, and nowhere else");
  for (const { data, origin } of ours) {
    assert.ok(isTold(data), `the frame tells ${JSON.stringify(data)}`);
    assert.equal(origin, "null", "the frame has an origin");
  }
  assert.equal(messages.length, ours.length);

  // The same tapes do hear what is typed on the page itself.
  await page.locator("#own").pressSequentially("heard");
  await page.waitForFunction(() => JSON.stringify(window.recorded).includes('"text":"heard"'));
  assert.ok(await page.evaluate(() => window.tape.some((line) => line.startsWith("event keydown") && line.includes("\"h\""))));
}

test("every link of ours in a frame leads to a page that is there", async (t) => {
  for (const language of ["fi", "en"]) {
    const { page, frame } = await visit(t, publish("plain.html", plain(language)), { language });
    const found = new Map();
    const look = async () => {
      const links = await frame.evaluate(() => [...document.querySelectorAll("a[href]")].map((link) => [link.href, link.target]));
      for (const [href, target] of links) if (href.startsWith(osuiko()) && !href.includes("#content")) found.set(href, target);
    };
    await look();
    await begin(frame);
    await answerAll(frame, BOTH);
    await look();
    await frame.locator("#to-plan").click();
    await at(frame, frame.say("plan-title"));
    await look();
    assert.ok(found.size > 4, [...found.keys()].join());
    for (const [href, target] of found) {
      assert.equal((await fetch(href.replace(osuiko(), process.env.OSUIKO_URL))).status, 200, href);
      assert.ok(target === "_blank" || href.includes("#"), `${href} would take the frame away`);
    }
    await page.context().close();
  }
});

const KINDS = {
  "a plain frame of another site": async () => publish("hostile.html", plain()),
  "a frame with the attribute sandbox": async () => publish("hostile.html", plain("fi", "", `sandbox="${SANDBOX}" referrerpolicy="no-referrer"`)),
  "the element": async () => publish("hostile.html", element()),
  "the element of older pages": async () => publish("hostile.html", older()),
  // The page of the host is made up by the browser, on the very origin that serves the check.
  "a frame on the same host": async (page) => {
    const html = fs.readFileSync(path.join(HOSTS, "hostile.html"), "utf8").replace("{{check}}", plain());
    await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body: html }));
    await page.route("**/rrweb.js", (route) => route.fulfill({ contentType: "text/javascript", body: fs.readFileSync(RRWEB) }));
    return `${osuiko()}/host.html`;
  },
};

for (const [kind, make] of Object.entries(KINDS)) {
  test(`${kind}: a page that listens to everything learns nothing`, async (t) => {
    const page = await browser.blank(t, "fi");
    await page.goto(await make(page));
    const frame = await inFrame(page);
    const length = await page.evaluate(() => history.length);
    const before = logged()?.length;

    const seen = await goThrough(page, frame);
    assert.ok(seen.length > 60, `only ${seen.length} texts were seen`);
    await heardNothing(page, seen, kind === "the element");

    const isolated = await page.evaluate(() => {
      const frame = document.querySelector("iframe");
      const attempt = (read) => {
        try {
          return read();
        } catch (error) {
          return error.name;
        }
      };
      return {
        document: attempt(() => frame.contentDocument),
        body: attempt(() => frame.contentWindow.document.body.innerText),
        global: attempt(() => frame.contentWindow.osuikoCatalogue),
      };
    });
    assert.deepEqual(isolated, { document: null, body: "SecurityError", global: "SecurityError" });
    assert.equal(await page.evaluate(() => history.length), length, "the history counts the steps");
    assert.deepEqual(logged()?.slice(before) ?? [], [], "something was asked of the server");
    assert.deepEqual(page.wrong, []);
  });
}

test("the frame keeps nothing: there is no storage, no cookie and no service worker", async (t) => {
  const { page, frame } = await visit(t, publish("plain.html", plain()));
  await toPlan(frame, BOTH);
  const kept = await frame.evaluate(async () => {
    const attempt = async (read) => {
      try {
        return await read();
      } catch (error) {
        return error.name;
      }
    };
    return {
      origin: self.origin,
      local: await attempt(() => localStorage.length),
      session: await attempt(() => sessionStorage.length),
      cookie: await attempt(() => document.cookie),
      databases: await attempt(() => indexedDB.databases().then(({ length }) => length)),
      caches: await attempt(() => caches.keys().then(({ length }) => length)),
      worker: await attempt(() => navigator.serviceWorker?.getRegistrations().then(({ length }) => length)),
    };
  });
  assert.equal(kept.origin, "null");
  for (const [name, value] of Object.entries(kept).slice(1)) {
    assert.ok(["SecurityError", "InvalidStateError", undefined].includes(value), `${name} is there: ${value}`);
  }
  assert.equal(page.context().serviceWorkers().length, 0);
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(logged()?.filter((line) => /sw\.js|manifest/.test(line) && line.includes("embed")) ?? [], []);
});

const strict = useBrowser({ args: ["--no-sandbox", "--disable-gpu", "--test-third-party-cookie-phaseout"] });

test("it works where the browser stops the cookies of other sites", async (t) => {
  const page = await strict.blank(t, "sv");
  await page.goto(publish("plain.html", plain("sv")));
  const frame = await inFrame(page, "sv");
  await toPlan(frame, BOTH);
  assert.deepEqual(page.wrong, []);
});

// What a page may demand

test("a page with a strict policy and COEP shows the frame by either code, and needs no more than is written", async (t) => {
  const policy = `default-src 'none'; style-src 'none'; frame-src ${osuiko()}; script-src ${osuiko()}`;
  const headers = { "Content-Security-Policy": policy, "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin" };
  for (const check of [plain(), element(), older()]) {
    const { page, frame } = await visit(t, publish("plain.html", check, { headers }));
    await toPlan(frame, BOTH);
    assert.deepEqual(page.wrong, []);
  }
});

test("the code on the page for editors works as it is written, with its checksum", async (t) => {
  for (const language of LANGUAGES) {
    const made = await browser.blank(t, language);
    await made.goto(`${osuiko()}/${language}/embedding/`);
    const codes = await made.locator("pre code[id]").allTextContents();
    assert.equal(codes.length, 2);
    for (const code of codes) {
      assert.ok(code.includes(osuiko()), code);
      const { page, frame } = await visit(t, publish("plain.html", code), { language });
      assert.equal(await frame.locator("html").getAttribute("lang"), language);
      assert.equal(await page.locator("iframe").getAttribute("title"), page.say("embed-title"));
      assert.deepEqual(page.wrong, []);
    }
  }
});

/** Everything that the frame in a page of a host is asked for, but for what our script sets by what it sees. */
const asked = (page) =>
  page.locator("iframe").evaluate((frame) =>
    Object.fromEntries([...frame.attributes].filter(({ name }) => !["height", "style"].includes(name)).map(({ name, value }) => [name, value])));

test("the element makes the frame that the plain code is, and asks for the same", async (t) => {
  for (const language of LANGUAGES) {
    const made = await browser.blank(t, language);
    await made.goto(`${osuiko()}/${language}/embedding/`);
    const [element, frame] = await Promise.all(
      (await made.locator("pre code[id]").allTextContents()).map(async (code) => asked((await visit(t, publish("plain.html", code), { language })).page)),
    );
    // The script watches the ground of the page and hears how high the frame should be; without it the frame looks after itself.
    assert.deepEqual({ ...element, src: element.src.replace("ground=none&height=tell", "ground=auto") }, frame);
    assert.equal(frame.sandbox, SANDBOX);
    assert.equal(frame.referrerpolicy, "no-referrer");
    assert.equal(frame.src, `${osuiko()}/${language}/embed/?theme=light&heading=2&ground=auto`);
  }
});

test("the attribute sandbox alone takes the origin away, where a server in between has lost our header", async (t) => {
  const relay = await Relay.start(t);
  relay.headers = (headers) => ({ ...headers, "content-security-policy": headers["content-security-policy"]?.replace(/sandbox[^;]*;?/, "") ?? "" });
  const origin = async (more) => {
    const check = plain("fi", "", more).replace(osuiko(), relay.url("").slice(0, -1));
    const { page, frame } = await visit(t, publish("plain.html", check));
    const origin = await frame.evaluate(() => self.origin);
    await toPlan(frame, BOTH);
    assert.deepEqual(page.wrong, []);
    return origin;
  };
  assert.equal(`${await origin("")}/`, relay.url(""), "without header and attribute it has one");
  assert.equal(await origin(`sandbox="${SANDBOX}"`), "null");
});

// What a page may ask for

test("a place is an answer already, and can be changed", async (t) => {
  const { frame } = await visit(t, publish("plain.html", plain("fi", "?place=pirkanmaa")));
  await button(frame, "start-myself").waitFor();
  await begin(frame);
  const asked = await answerAll(frame, BOTH);
  assert.ok(!asked.includes("place"), `${asked}`);
  await openScreen(frame, "answers", "review-title");
  const row = frame.locator(".answer", { hasText: frame.say("question-place.short") });
  assert.ok((await row.textContent()).includes(frame.say("place-pirkanmaa")));
  await row.getByRole("button").click();
  await at(frame, frame.say("question-place"));
  assert.deepEqual(await chosen(frame), [label(frame.words, "place", "pirkanmaa")]);
  await answerAll(frame, { ...BOTH, place: "kymenlaakso" });
  await openScreen(frame, "answers", "review-title");
  assert.ok((await row.textContent()).includes(frame.say("place-kymenlaakso")));
});

/** The headings of the frame with their levels, as a screen reader gets them from the browser. */
async function levels(page, frame) {
  const session = await page.context().newCDPSession(frame);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const headings = nodes.filter(({ role }) => role?.value === "heading");
  return new Map(headings.map(({ name, properties }) => [name.value.replaceAll("\u00ad", ""), properties.find(({ name }) => name === "level").value.value]));
}

test("headings begin at the level asked for, and the focus stays where it is until something is pressed", async (t) => {
  const { page, frame } = await visit(t, publish("plain.html", `<p><input id="own" autofocus></p>${plain("en", "?heading=2")}`), { language: "en" });
  assert.equal(await page.evaluate(() => document.activeElement.id), "own");
  const level = async (name, wanted) => assert.equal((await levels(page, frame)).get(name), wanted, name);
  await level(frame.say("start-title"), 2);
  await level(await frame.locator(".covers h2").textContent(), 3);
  await toPlan(frame, BOTH);
  await level(frame.say("plan-title"), 2);
  await level(frame.say("harms-title"), 3);
  assert.equal(await frame.locator(".language-choice").count(), 0, "no way to another page");
  // The main heading is on the page around it, and axe looks at the frame alone.
  assert.deepEqual((await axe(frame)).filter((line) => !line.startsWith("page-has-heading-one")), []);
});

/** The colour of links and buttons, and of the ground, as they are computed. */
const colours = (frame) =>
  frame.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return { accent: style.getPropertyValue("--accent").trim(), paper: style.getPropertyValue("--paper").trim(), scheme: style.colorScheme };
  });

test("theme and colour are as they were asked for, and never such that they cannot be read", async (t) => {
  const [light, dark] = [{ paper: "#f7f5ef", accent: "#0a4d44" }, { paper: "#0e1513", accent: "#8edacb" }];
  const cases = [
    ["", "light", light],
    ["", "dark", dark],
    ["?theme=light", "dark", { ...light, scheme: "light" }],
    ["?theme=dark", "light", { ...dark, scheme: "dark" }],
    ["?theme=pink", "dark", dark],
    ["?theme=light&accent=%23003a70", "dark", { ...light, accent: "#003a70" }],
    ["?accent=003A70", "light", { ...light, accent: "#003a70" }],
    ["?accent=003a70", "dark", dark],
    ["?theme=dark&accent=ffcc00", "light", { ...dark, accent: "#ffcc00" }],
    ["?theme=light&accent=ffcc00", "light", light],
    ["?theme=light&accent=808080", "light", light],
    ["?theme=light&accent=red", "light", light],
    ["?theme=light&accent=%23003a70;background:url(//host.example)", "light", light],
  ];
  for (const [query, colorScheme, wanted] of cases) {
    const { page, frame } = await visit(t, publish("plain.html", plain("fi", query)), { context: { colorScheme } });
    const found = await colours(frame);
    for (const [name, value] of Object.entries(wanted)) assert.equal(found[name], value, `${query} on a ${colorScheme} device: ${name}`);
    if (query.includes("accent")) assert.deepEqual(await axe(frame), [], query);
    await page.close();
  }
});

test("what is not known is passed over: place, heading, theme, and a language of the element", async (t) => {
  const wild = "?place=atlantis&heading=9&theme=%00&accent=%ff&services=psychotherapy&told=vastaamo-2018&place=%E2%82%AC&&&=&";
  const { page, frame } = await visit(t, publish("plain.html", plain("fi", wild)));
  assert.equal((await levels(page, frame)).get(frame.say("start-title")), 1);
  await button(frame, "start-myself").waitFor();
  await begin(frame);
  assert.deepEqual(await chosen(frame), []);
  assert.deepEqual(page.wrong, []);

  const { frame: finnish } = await visit(t, publish("plain.html", element('lang="tlh" theme="<b>" place="&quot;&amp;x"')));
  assert.equal(await finnish.locator("html").getAttribute("lang"), "fi");
  const { frame: swedish } = await visit(t, publish("plain.html", `<div lang="sv-FI">${element("")}</div>`), { language: "sv" });
  assert.equal(await swedish.locator("html").getAttribute("lang"), "sv");
});

// A part of the page around it

/** The plain code for a choice, as the page for editors writes it. */
const chosenCode = (query, style = STYLE) => plain("fi", query, `frameborder="0" style="${style}"`);

/** The colour of the page a little inside the upper left corner of the frame, as it is painted. */
async function painted(page) {
  const { x, y } = await page.locator("iframe").first().boundingBox();
  const shot = await page.screenshot({ clip: { x: x + 2, y: y + 2, width: 1, height: 1 } });
  return page.evaluate(async (bytes) => {
    const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
    const context = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d");
    context.drawImage(image, 0, 0);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
  }, [...shot]);
}

test("the frame has no ground of its own where the check can be read on that of the page, and a plain one elsewhere", async (t) => {
  const [light, dark] = ["?theme=light&heading=2&ground=auto", "?theme=dark&heading=2&ground=auto"];
  const turning = "body { background: #fffdf5 } @media (prefers-color-scheme: dark) { body { background: #101418 } }";
  const cases = [
    // What, the code, the styles of the page, the device, what is painted
    ["the element, white", element(), "", "light", "#ffffff"],
    ["the element, a light page", element(), "body { background: #fffdf5 }", "light", "#fffdf5"],
    ["the element, a light page on a dark device", element(), "body { background: #fffdf5 }", "dark", "#fffdf5"],
    ["the element, a dark page", element(), "body { background: #101418 }", "light", "#ffffff"],
    ["the element, a page that turns dark", element(), turning, "dark", "#ffffff"],
    ["the element, a page in the scheme of the device", element(), ":root { color-scheme: light dark }", "dark", "#ffffff"],
    ["the element, a grey page", element(), "body { background: #bbbbbb }", "light", "#ffffff"],
    ["the element, a picture", element(), "body { background: linear-gradient(#ffd, #fdf) }", "light", "#ffffff"],
    ["the element, a veil", element(), "body { background: #00000080 }", "light", "#ffffff"],
    ["the dark element, a dark page", element('lang="fi" theme="dark"'), "body { background: #101418 }", "light", "#101418"],
    ["the dark element, white", element('lang="fi" theme="dark"'), "", "light", "#0e1513"],
    ["the element by device, a page that turns dark", element('lang="fi" theme="auto"'), turning, "dark", "#101418"],
    ["the element by device, a light page on a dark device", element('lang="fi" theme="auto"'), "body { background: #fffdf5 }", "dark", "#0e1513"],
    ["a plain frame, a light page", chosenCode(light), "body { background: #fffdf5 }", "light", "#fffdf5"],
    ["a plain frame, a page that turns dark", chosenCode(light), turning, "dark", "#ffffff"],
    ["a plain dark frame, a dark page", chosenCode(dark, `${STYLE};color-scheme:dark`), "body { background: #101418 }", "light", "#101418"],
    ["a plain frame by device", chosenCode("?theme=auto&heading=2"), "", "light", "#f7f5ef"],
    ["an address that says nothing", chosenCode(""), "body { background: #101418 }", "light", "#f7f5ef"],
    ["an address that says nothing on a dark device", chosenCode(""), "", "dark", "#0e1513"],
    ["the element of older pages has a border", older(), "", "light", "#f7f5ef"],
  ];
  for (const [what, code, styles, colorScheme, wanted] of cases) {
    const { page } = await visit(t, publish("plain.html", code, { head: `<style>${styles}</style>` }), { context: { colorScheme } });
    assert.equal(await painted(page), wanted, what);
    await page.close();
  }
});

test("a page that turns dark while somebody reads gets a plain ground behind the check", async (t) => {
  const { page, frame } = await visit(t, publish("plain.html", element()));
  assert.equal(await painted(page), "#ffffff");
  await page.evaluate(() => (document.body.style.background = "#101418"));
  await begin(frame);
  await page.waitForFunction(() => document.querySelector("iframe").style.background === "rgb(255, 255, 255)");
  await page.evaluate(() => (document.body.style.background = "#fffdf5"));
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForFunction(() => document.querySelector("iframe").style.background === "transparent");
});

test("it has no border, no margins and no logo at the top, and is light with headings from level 2 unless told otherwise", async (t) => {
  for (const code of [element(), chosenCode("?theme=light&heading=2&ground=auto"), plain("fi", "?theme=light&heading=2&ground=auto", 'frameborder="0"')]) {
    const { page, frame } = await visit(t, publish("plain.html", code), { context: { colorScheme: "dark", viewport: { width: 1400, height: 900 } } });
    const border = await page.locator("iframe").evaluate((frame) => getComputedStyle(frame).borderWidth);
    assert.equal(border, "0px", code);
    assert.equal((await levels(page, frame)).get(frame.say("start-title")), 2);
    assert.equal((await colours(frame)).scheme, "light");
    const wide = await frame.evaluate(() => {
      const { left, right } = document.querySelector("main").getBoundingClientRect();
      return { left, right: innerWidth - right };
    });
    assert.ok(wide.left <= 6 && wide.right <= 6, JSON.stringify(wide));
    assert.equal(await frame.locator("header, .skip-link").count(), 0);
    assert.equal(await frame.locator("main .frame-ways").getByRole("button", { name: frame.say("leave") }).count(), 1);
    assert.equal(await frame.locator(".wordmark").count(), 1);
    const small = await frame.locator("footer .wordmark").evaluate((name) => parseFloat(getComputedStyle(name).fontSize));
    assert.ok(small <= 17, `${small}`);
    await page.close();
  }
});

test("the element of older pages works as before: its border, its words, its headings, and as the device is", async (t) => {
  const { page, frame } = await visit(t, publish("plain.html", older()), { context: { colorScheme: "dark" } });
  const shown = await page.locator("iframe").evaluate((frame) => ({ border: getComputedStyle(frame).borderTopWidth, title: frame.title, src: frame.src }));
  assert.deepEqual(shown, { border: "2px", title: "Osuiko: tarkista, voiko tietovuoto koskea sinua", src: `${osuiko()}/fi/embed/` });
  assert.equal((await levels(page, frame)).get(frame.say("start-title")), 1);
  assert.equal((await colours(frame)).paper, "#0e1513");
  await toPlan(frame, BOTH);
  // It does not ask to be told a height, so it is as high as a plain frame and scrolls inside.
  assert.equal(await page.locator("iframe").getAttribute("height"), "900");
  assert.equal(await frame.evaluate(() => document.scrollingElement.scrollHeight > innerHeight), true);
  assert.deepEqual(page.wrong, []);
});

// The height

/** The height of the frame on the page and of what stands in it. */
async function heights(page, frame) {
  const outer = await page.locator("iframe").first().evaluate((frame) => frame.getBoundingClientRect().height);
  const inner = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
  return { outer, inner };
}

/** Waits until the frame is as high as what stands in it, up to one step. */
async function fits(page, frame) {
  let found;
  for (let tries = 0; tries < 50; tries += 1) {
    found = await heights(page, frame);
    // Whole steps of a hundred.
    if (found.outer >= found.inner && found.outer - found.inner <= 100) return found.outer;
    await page.waitForTimeout(100);
  }
  assert.fail(`the frame is ${found.outer} px high, its content ${found.inner}`);
}

/** The height that a frame asks for from the first press on, on a screen that is so high. */
const room = (screen) => Math.min(Math.max(Math.round((screen * 0.8) / 100) * 100, 600), 900);

test("the element is as high as the first view, and from the first press on a window for the rest, at any width", async (t) => {
  for (const [width, height] of [[400, 700], [1400, 900], [360, 2000]]) {
    const { page, frame } = await visit(t, publish("plain.html", element()), { context: { viewport: { width, height } } });
    const start = await fits(page, frame);
    // The frame hears of its new height a little later than the page around it. The first view does not scroll inside.
    await frame.waitForFunction(() => document.scrollingElement.scrollHeight <= innerHeight);
    const outer = () => page.locator("iframe").first().evaluate((frame) => frame.getBoundingClientRect().height);
    const wanted = room(await frame.evaluate(() => screen.availHeight));
    await begin(frame);
    await page.waitForFunction((wanted) => document.querySelector("iframe").height === String(wanted), wanted);
    await answerAll(frame, BOTH, async () => assert.equal(await outer(), wanted));
    await atResult(frame);
    await frame.locator("#to-plan").click();
    await at(frame, frame.say("plan-title"));
    assert.equal(await outer(), wanted);
    await page.setViewportSize({ width: 900, height });
    await startOver(frame);
    await at(frame, frame.say("start-title"));
    await page.waitForTimeout(300);
    assert.equal(await outer(), wanted);
    assert.notEqual(start, wanted);
  }
});

const WAYS = 100;
const SWEEP = [320, 360, 392, 440, 500, 560, 640, 720, 800, 900, 1000, 1200];

/** The entropy of what is told in some ways, in bits. */
function bits(told) {
  const counts = new Map();
  for (const one of told) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / told.length) * Math.log2(count / told.length), 0);
}

/** Goes through the check by presses that `seed` decides, and gives the verdicts; it runs in the frame. */
async function wander(seed) {
  let state = seed;
  const roll = (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
  const drawn = () => new Promise((resolve) => setTimeout(resolve));
  const heading = () => document.querySelector("#view-heading").textContent;
  document.querySelector("#app .button-main").click();
  await drawn();
  for (let step = 0; step < 40 && !document.querySelector(".result"); step += 1) {
    const options = [...document.querySelectorAll(".choice:not([hidden]) input")];
    for (let more = 0; options.length > 0 && more <= roll(3); more += 1) {
      const option = options[roll(options.length)];
      if (!option.checked) option.click();
      await drawn();
    }
    const on = document.querySelector(".question .button-main, .question-actions .button-main, .threat .button-main");
    const before = heading();
    on?.click();
    await drawn();
    if (heading() === before) {
      document.querySelector("#option-unknown")?.click();
      await drawn();
      on?.click();
      await drawn();
    }
  }
  return [...document.querySelectorAll(".result .case-name")].map((name) => name.textContent).join(" | ");
}

/** Waits until the frame has drawn itself, and the page around it has heard all that this told: a last word comes behind it. */
async function allTold(page, frame) {
  await frame.evaluate(() => new Promise((done) => {
    const tell = () => done(parent.postMessage("drawn", "*"));
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(tell)));
  }));
  await page.waitForFunction(() => window.told.at(-1) === '"drawn"');
}

test(`${WAYS} ways through the check look the same to a page that notes every height and sweeps ${SWEEP.length} widths`, async (t) => {
  const page = await browser.blank(t, "fi", { viewport: { width: 1300, height: 800 } });
  const verdicts = [];
  const told = [];
  await page.goto(publish("plain.html", ""));
  for (let way = 0; way < WAYS; way += 1) {
    await page.evaluate((src) => {
      document.querySelector("iframe")?.remove();
      window.told = [];
      window.hear ??= addEventListener("message", ({ data, source }) => source === document.querySelector("iframe")?.contentWindow && window.told.push(JSON.stringify(data))) ?? true;
      document.body.append(Object.assign(document.createElement("iframe"), { src, width: "720", height: "900" }));
    }, `${osuiko()}/fi/embed/?height=tell&heading=2`);
    const frame = await inFrame(page);
    // What is told of the first view depends on how fast it loads, and on no answer.
    await allTold(page, frame);
    await page.evaluate(() => window.told.splice(0));
    verdicts.push(await frame.evaluate(wander, way + 1));
    // Typing tells nothing either, and no width does.
    for (const width of SWEEP) {
      await page.evaluate(async (width) => {
        document.querySelector("iframe").width = width;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, width);
    }
    await allTold(page, frame);
    told.push(await page.evaluate(() => window.told.join(" ")));
  }
  const [verdictBits, toldBits] = [bits(verdicts), bits(told)];
  const left = bits(verdicts.map((verdict, way) => `${verdict} ${told[way]}`)) - toldBits;
  t.diagnostic(`verdict lists ${verdictBits.toFixed(2)} bits, told ${toldBits.toFixed(2)}, left ${left.toFixed(2)}`);
  assert.ok(verdictBits > 4, `the ways lead to ${verdictBits} bits of verdict lists`);
  assert.ok(left >= Math.min(5.5, verdictBits - 1), `${left} of ${verdictBits} bits are left`);
  assert.equal(new Set(told).size, 1, [...new Set(told)].join("\n"));
});

test("words that are typed into the search look the same to the page, whichever they are", async (t) => {
  const typed = ["therapy", "dental", "school", "bank", "pads", "flight", "tickets", "pharmacy"];
  const { page, frame } = await visit(t, publish("plain.html", element('lang="en"')), { language: "en" });
  await begin(frame);
  await page.evaluate(() => {
    window.sizes = [];
    addEventListener("message", ({ data }) => window.sizes.push(data));
  });
  const found = new Set();
  for (const word of typed) {
    for (const letter of word) {
      await frame.locator(".filter .typed").press(letter);
      found.add(await frame.locator(".filter-result").textContent());
    }
    await frame.locator(".filter .typed").fill("");
  }
  assert.ok(found.size > 3, "the list does not follow what is typed");
  assert.deepEqual(await page.evaluate(() => window.sizes), []);
});

test("messages that the frame did not send, or could not have, change nothing", async (t) => {
  const { page, frame } = await visit(t, publish("plain.html", `${element()}<iframe id="other" srcdoc="<p>Advertisement"></iframe>`));
  const before = await fits(page, frame);
  await page.evaluate(() => {
    const good = { app: "osuiko", v: 1, type: "height", height: 5000 };
    postMessage(good, "*");
    document.querySelector("#other").contentWindow.parent.postMessage(good, "*");
    document.querySelector("#other").contentDocument.body.append(
      Object.assign(document.createElement("script"), { textContent: `parent.postMessage(${JSON.stringify(good)}, "*")` }),
    );
  });
  // The frame itself, taken over, can ask for no height that is not a number within bounds.
  const bad = [null, 7, "height", [], { app: "osuiko" }, { app: "osuiko", v: 2, type: "height", height: 5000 },
    { app: "other", v: 1, type: "height", height: 5000 }, { app: "osuiko", v: 1, type: "resize", height: 5000 },
    ...["5000", 5000.5, NaN, Infinity, null, {}, [5000], true].map((height) => ({ app: "osuiko", v: 1, type: "height", height }))];
  await frame.evaluate((bad) => bad.forEach((data) => parent.postMessage(data, "*")), bad);
  await page.waitForTimeout(300);
  assert.equal((await heights(page, frame)).outer, before);

  const becomes = async (height, wanted) => {
    await frame.evaluate((height) => parent.postMessage({ app: "osuiko", v: 1, type: "height", height }, "*"), height);
    await page.waitForFunction((wanted) => document.querySelector("iframe").height === String(wanted), wanted);
  };
  await becomes(1e9, 10000);
  await becomes(-5, 300);
  await becomes(500, 500);
  await frame.evaluate(() => parent.postMessage({ app: "osuiko", v: 1, type: "height", height: 503 }, "*"));
  await page.waitForTimeout(200);
  assert.equal(await page.locator("iframe").first().getAttribute("height"), "500", "it trembles");
});

// Leaving

test("leaving leads the page around the frame away too, and Back does not return to it", async (t) => {
  for (const more of ["", `sandbox="${SANDBOX}"`]) {
    const { page, frame } = await visit(t, publish("plain.html", plain("fi", "", more)));
    await page.context().route(`${WEATHER}**`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Weather</title>" }));
    const length = await page.evaluate(() => history.length);
    await begin(frame);
    await button(frame, "leave").click();
    await page.waitForURL(WEATHER);
    assert.equal(await page.evaluate(() => history.length), length);
  }
});

test("where it cannot start, it gives help in the frame and leaves the focus where it is", async (t) => {
  const page = await browser.blank(t, "fi");
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(publish("plain.html", `<p><input id="own" autofocus></p>${plain()}`));
  const frame = page.frameLocator("iframe");
  await frame.locator("#boot-trouble").getByText(page.say("trouble-fetch"), { exact: true }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "own");
});

test("opened on its own, the page for frames becomes the page, and whoever opened it can not reach into it", async (t) => {
  const page = await browser.blank(t, "en");
  await page.goto(publish("plain.html", ""));
  const [opened] = await Promise.all([page.waitForEvent("popup"), page.evaluate((url) => void (window.opened = open(url)), `${osuiko()}/en/embed/?theme=dark`)]);
  await opened.waitForURL(`${osuiko()}/en/`);
  await ready(opened);
  assert.equal(await opened.evaluate(() => window.opener), null);
  assert.equal(await page.evaluate(() => window.opened.closed), true, "the handle is not cut");
});

// What a page around it may do

test("whatever a page does with the address of the frame, nothing inside goes back, moves or ends", async (t) => {
  for (const check of [plain("en"), element('lang="en"')]) {
    const { page, frame } = await visit(t, publish("plain.html", `<p><input id="own"></p>${check}`), { language: "en" });
    await begin(frame);
    await option(frame, "services", "psychotherapy").check();
    const focused = () => frame.evaluate(() => document.activeElement.id || document.activeElement.className);
    const before = await focused();
    const place = await frame.evaluate(() => scrollY);
    await page.evaluate(() => (window.told = []));
    await page.evaluate(() => addEventListener("message", ({ data }) => window.told.push(data)));
    const address = await page.locator("iframe").getAttribute("src");
    for (const name of ["x", "content", "view-heading", "filter-label", "option-0", "", "x"]) {
      await page.evaluate(([address, name]) => document.querySelector("iframe").contentWindow.location.replace(`${address}#${name}`), [address, name]);
      await page.waitForTimeout(100);
      await page.evaluate(([address, name]) => (document.querySelector("iframe").src = `${address}#${name}y`), [address, name]);
      await page.waitForTimeout(100);
    }
    assert.equal(await heading(frame).textContent(), frame.say("question-services"));
    assert.equal(await option(frame, "services", "psychotherapy").isChecked(), true);
    assert.equal(await focused(), before);
    assert.equal(await frame.evaluate(() => scrollY), place);
    assert.deepEqual(await page.evaluate(() => window.told), []);
  }
});

test("on its own a change of the # of the address is no press of Back", async (t) => {
  const page = await browser.visit(t, "en");
  await begin(page);
  await option(page, "services", "psychotherapy").check();
  await goOn(page);
  const question = await heading(page).textContent();
  for (const name of ["x", "y", ""]) await page.evaluate((name) => location.replace(`#${name}`), name);
  await page.waitForTimeout(200);
  assert.equal(await heading(page).textContent(), question);
  await page.goBack();
  await at(page, page.say("question-services"));
});

test("a layer over the check is noticed, and the way to a tab of its own stands there until it goes", async (t) => {
  const layer = '<style>#layer { position: fixed; inset: 0; background: #0000; z-index: 9 } #layer[hidden] { display: none }</style><div id="layer" hidden></div>';
  const { page, frame } = await visit(t, publish("plain.html", `${plain("en")}${layer}`), { language: "en" });
  const words = frame.locator("#covered");
  const lies = (is) => page.evaluate((is) => (document.querySelector("#layer").hidden = !is), is);
  await page.waitForTimeout(500);
  assert.equal(await words.isVisible(), false);
  await lies(true);
  await words.waitFor();
  const way = words.getByRole("link", { name: frame.say("covered-open") });
  assert.equal(await way.evaluate((link) => `${link.href} ${link.target} ${link.rel}`), `${osuiko()}/en/ _blank noopener noreferrer`);
  await lies(false);
  await words.waitFor({ state: "hidden" });
  // What lets the frame be seen through is a cover too.
  await page.evaluate(() => (document.querySelector("iframe").style.opacity = ".3"));
  await words.waitFor();
  await page.evaluate(() => (document.querySelector("iframe").style.opacity = ""));
  await words.waitFor({ state: "hidden" });
});

// The page for editors

test("the page for editors makes the code for what is chosen, and shows it", async (t) => {
  const page = await browser.blank(t, "en", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(`${home("en")}embedding/`);
  const code = (id) => page.locator(`#code-${id}`).textContent();
  const frame = () => page.locator("#preview-frame iframe");
  await page.locator("#builder-lang").selectOption("sv");
  await page.locator("#builder-place").selectOption("pohjanmaa");
  await page.locator("#builder-theme").selectOption("auto");
  await page.locator("#builder-heading").selectOption("3");
  await page.locator("#builder-accent").fill("#003A70");
  await page.locator("#builder-accent").press("Tab");
  const query = "?place=pohjanmaa&theme=auto&heading=3&accent=%23003a70";
  await page.waitForFunction((query) => document.querySelector("#preview-frame iframe")?.src.endsWith(`${query}&ground=none&height=tell`), query);
  assert.ok((await code("frame")).includes(`${home("sv")}embed/${query.replaceAll("&", "&amp;")}"`), await code("frame"));
  assert.ok((await code("element")).startsWith(`<osuiko-check from="${process.env.OSUIKO_URL}/" lang="sv" place="pohjanmaa" theme="auto" heading="3" accent="#003a70">`));
  assert.ok((await code("frame")).endsWith(`\n<p><a href="${home("sv")}" target="_blank" rel="noreferrer">${words("sv").say("covered-open")}</a></p>`));
  assert.equal(await code("address"), `${home("sv")}embed/${query}`);
  assert.equal(await code("card"), `<p><strong><a href="${home("sv")}">${words("sv").say("embed-title")}</a></strong></p>`);
  assert.equal(await frame().getAttribute("title"), words("sv").say("embed-title"));
  await frame().scrollIntoViewIfNeeded();
  await frame().contentFrame().locator('h1[aria-level="3"]').getByText(words("sv").say("start-title")).waitFor();
  assert.equal(await page.locator("#builder-accent-said").textContent(), page.say("embedding-accent-light"));

  for (const [colour, key] of Object.entries({ "#ffcc00": "dark", "#808080": "weak", blue: "wrong" })) {
    await page.locator("#builder-accent").fill(colour);
    await page.locator("#builder-accent").press("Tab");
    await page.getByText(page.say(`embedding-accent-${key}`), { exact: true }).waitFor();
    assert.equal((await code("element")).includes("accent="), key === "dark", colour);
  }

  // For a page that is dark or light, the plain frame has no ground, and is in the scheme of a dark page.
  for (const [theme, style] of [["light", STYLE], ["dark", `${STYLE};color-scheme:dark`]]) {
    await page.locator("#builder-theme").selectOption(theme);
    const plain = await code("frame");
    assert.ok(plain.includes(`?place=pohjanmaa&amp;theme=${theme}&amp;heading=3&amp;ground=auto"`) && plain.includes(` style="${style}" `), plain);
    assert.ok((await code("element")).includes(`theme="${theme}" heading="3">`));
  }

  // Picked or typed, it is one colour.
  await page.locator("#builder-pick").fill("#7a0019");
  assert.equal(await page.locator("#builder-accent").inputValue(), "#7a0019");
  assert.ok((await code("element")).includes('accent="#7a0019"'));
  await page.locator("#builder-accent").fill("003A70");
  assert.equal(await page.locator("#builder-accent-said").textContent(), page.say("embedding-accent-light"), "it is said while it is typed");
  assert.equal(await page.locator("#builder-pick").inputValue(), "#003a70");

  await page.locator('[data-copies="text-above"]').click();
  await page.getByText(page.say("embedding-copied"), { exact: true }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.say("embedding-text-sample"));
  await page.locator('[data-copies="code-frame"]').click();
  await page.getByText(page.say("embedding-copied"), { exact: true }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code("frame"));
  // A preview that is replaced while it loads says that its loading was stopped.
  assert.deepEqual(page.wrong.filter((line) => !line.includes(": fetch")), []);
});

test("the page for editors shows start, question and result at two widths, as they are chosen, and nothing in them acts", async (t) => {
  const page = await browser.blank(t, "fi", { viewport: { width: 1280, height: 900 } });
  await page.goto(`${home("fi")}embedding/`);
  const length = await page.evaluate(() => history.length);
  await page.locator("#builder-lang").selectOption("en");
  await page.locator("#builder-theme").selectOption("dark");
  await page.locator("#builder-accent").fill("#ffcc00");
  await page.locator("#builder-accent").press("Tab");
  const english = words("en");
  const shown = { start: "start-title", question: "question-services", result: "tally-title" };
  for (const [view, key] of Object.entries(shown)) {
    for (const width of [360, 800]) {
      const picture = page.locator(`[data-shown="${view}"][width="${width}"]`);
      await picture.scrollIntoViewIfNeeded();
      const { frame, box } = { frame: picture.contentFrame(), box: await picture.boundingBox() };
      assert.equal(box.width, width);
      await frame.locator("html[lang=en][data-theme=dark][data-ground=none][data-accent=dark] #app[inert] h1").waitFor();
      const looks = await frame.locator("html").evaluate((page) => {
        const style = getComputedStyle(page);
        return { origin: self.origin, scripts: document.scripts.length, wide: page.scrollWidth, accent: style.getPropertyValue("--accent"), ground: getComputedStyle(document.body).backgroundColor };
      });
      assert.deepEqual({ ...looks, wide: looks.wide <= width }, { origin: "null", scripts: 1, wide: true, accent: "#ffcc00", ground: "rgba(0, 0, 0, 0)" });
      await frame.getByText(english.say(key), { exact: true }).first().waitFor();
    }
  }
  assert.equal(await page.evaluate(() => history.length), length, "a choice is a step for the Back button");
  assert.deepEqual(page.wrong.filter((line) => !line.includes(": fetch")), []);
});

test("a page that is not made for frames is shown by no page of another site, of a sister name or of our own", async (t) => {
  const served = "https://osuiko.example";
  const refused = ["", "fi/", "en/index.html", "fi/breaches/vastaamo-2018/", "fi/embedding/", "nothing/"];
  for (const host of ["https://host.example", "https://sister.osuiko.example", served]) {
    const page = await browser.blank(t, "fi");
    // By https, as only there others may show it at all, with the answers of the real server.
    await page.route(`${served}/**`, async (route) => {
      const url = route.request().url().replace(served, process.env.OSUIKO_URL);
      return route.fulfill({ response: await route.fetch({ url, maxRedirects: 0 }) });
    });
    await page.route(`${host}/host.html*`, (route) => {
      const shown = new URL(route.request().url()).searchParams.get("shown");
      return route.fulfill({ contentType: "text/html", body: `<!doctype html><iframe title="Osuiko" src="${served}/${shown}"></iframe>` });
    });
    // When the page around it is loaded there is something in the frame: ours, or what the browser shows in its place.
    const shows = async (shown) => {
      await page.goto(`${host}/host.html?shown=${encodeURIComponent(shown)}`);
      return page.frames()[1].url() === `${served}/${shown}`;
    };
    assert.ok(await shows("fi/embed/"), `${host}: the page for frames`);
    for (const shown of [...refused, ...(host === served ? [] : ["fi/embedding/result/"])]) {
      page.wrong.length = 0;
      assert.equal(await shows(shown), false, `${host}: /${shown}`);
      assert.ok(page.wrong.some((line) => line.includes("frame-ancestors")), `${host}: /${shown}: ${JSON.stringify(page.wrong)}`);
    }
  }
});

test("an example of a view is shown by no page but the one for editors", async (t) => {
  const page = await browser.blank(t, "fi");
  await page.goto(publish("plain.html", `<iframe title="Osuiko" src="${osuiko()}/fi/embedding/result/"></iframe>`));
  await page.waitForLoadState();
  assert.ok(page.wrong.some((line) => line.includes("frame-ancestors")), JSON.stringify(page.wrong));
});

test("without a script the page for editors has both codes for its language, the same as with one", async (t) => {
  const read = async (context) => {
    const page = await browser.blank(t, "sv", context);
    await page.goto(`${home("sv")}embedding/`);
    if (!context.javaScriptEnabled) assert.equal(await page.locator("#builder").isVisible(), false);
    const codes = await page.locator(".code code").allTextContents();
    return codes.map((code) => code.replaceAll("https://osuiko.example", process.env.OSUIKO_URL));
  };
  assert.deepEqual(await read({ javaScriptEnabled: false }), await read({ javaScriptEnabled: true }));
});
