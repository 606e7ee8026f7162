// Holds that the check stands on other people's pages whatever their themes, consent tools, optimisers and scripts do, and
// that a way in stays where it cannot.

import assert from "node:assert/strict";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import test, { after } from "node:test";

import { DIST, begin, button, option, ready, useBrowser, words } from "./support.mjs";

const browser = useBrowser();

/** Osuiko as the page of a host names it: another site than the host's. */
const osuiko = () => process.env.OSUIKO_URL.replace("127.0.0.1", "osuiko.localhost");

const SCRIPT = fs.readFileSync(path.join(DIST, "embed-2.js"), "utf8");

// The pages of hosts

/** What the host serves by its path; filled by the tests. */
const served = new Map();

const server = http.createServer((request, response) => {
  const found = served.get(request.url);
  if (!found) return response.writeHead(request.url === "/favicon.ico" ? 204 : 404).end("A page of the host that is not there.");
  response.writeHead(200, { "Content-Type": request.url.includes(".js") ? "text/javascript" : "text/html; charset=utf-8", ...found.headers });
  return response.end(found.body);
});
after(() => server.close());
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const host = () => `http://host.localhost:${server.address().port}`;

/** The address of what a host serves. */
function serve(body, headers = {}, name = `/${served.size}`) {
  served.set(name, { body, headers });
  return `${host()}${name}`;
}

/** A page of a host with `check` in it. */
const page = (check, { head = "", headers } = {}) =>
  serve(`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A host</title>${head}</head>
<body><h1>News</h1>${check}<p id="end">The end</p></body></html>`, headers);

const LINK = () => `<a href="${osuiko()}/en/">Osuiko</a>`;
const tag = (attributes = `from="${osuiko()}/"`, within = LINK()) => `<osuiko-check lang="en" ${attributes}>${within}</osuiko-check>`;
const load = (attributes = `src="${osuiko()}/embed-2.js" crossorigin defer`) => `<script ${attributes}></script>`;
const element = () => tag() + load();

/** Both codes as the page for editors has them: of the element and of the plain frame. */
async function codes(t) {
  if (!found) {
    const made = await browser.blank(t, "en");
    await made.goto(`${osuiko()}/en/embedding/`);
    const [element, plain] = await made.locator("pre code[id]").allTextContents();
    found = { element, plain };
    await made.close();
  }
  return found;
}
let found;

/** Opens a page of a host; `warned` has what was written to its console by the element. */
async function visit(t, url, { viewport = { width: 1000, height: 800 }, clock = false, before = async () => {} } = {}) {
  const page = await browser.blank(t, "en", { viewport });
  if (clock) await page.clock.install();
  page.warned = [];
  page.on("console", (message) => message.text().startsWith("osuiko-check") && page.warned.push(message.text()));
  await before(page);
  await page.goto(url);
  return page;
}

/** Waits until the element has written to the console, and for what it might write after that. */
async function warned(page) {
  for (let more = 0; more < 100 && page.warned.length === 0; more += 1) await page.waitForTimeout(100);
  await page.waitForTimeout(100);
}

/** The check in the frame of a page, ready to begin. */
async function inFrame(page) {
  const handle = await page.locator("iframe").first().elementHandle();
  const frame = await handle.contentFrame();
  await ready(frame);
  return Object.assign(frame, { words: words("en"), say: words("en").say });
}

/** Waits until the check is there, and with it no link any more. */
async function spoken(page) {
  await page.locator("osuiko-check iframe").waitFor();
  await page.locator("osuiko-check a").first().waitFor({ state: "hidden" });
}

/** Waits until the link stands where it is seen and can be pressed, and no empty frame beside it. */
async function linkAlone(page) {
  await page.locator("osuiko-check a").waitFor();
  await page.locator("osuiko-check iframe").waitFor({ state: "hidden" });
  assert.equal(await pressable(page, "osuiko-check a"), true);
}

/** Whether a press in the middle of an element meets it. */
const pressable = (page, selector) =>
  page.locator(selector).first().evaluate((found) => {
    found.scrollIntoView({ block: "nearest" });
    const { x, y, width, height } = found.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) === found;
  });

const frames = (page) => page.locator("iframe").evaluateAll((frames) => frames.map(({ src }) => src));

const FRAME = () => `${osuiko()}/en/embed/?theme=light&heading=2&ground=none&height=tell`;

// Themes

const THEMES = {
  "a theme that makes every iframe height:auto": "iframe { height: auto }",
  "a theme that makes every iframe height:auto !important": "iframe { height: auto !important; max-width: 100% }",
  "a theme that gives every iframe 500 pixels": "iframe { height: 500px }",
  "a theme that gives every iframe 300 pixels with !important": "body iframe { height: 300px !important }",
  "a theme that gives every iframe 300 pixels by block-size": "iframe { block-size: 300px !important; max-block-size: 300px !important }",
  "a theme that lets no iframe be higher than 200 pixels": "iframe { max-height: 200px !important }",
  "a theme that lets no iframe be lower than 2400 pixels": "iframe { min-height: 2400px !important }",
  "a theme that makes every iframe a video of 16 to 9": "iframe { aspect-ratio: 16 / 9 !important; width: 100%; height: auto !important }",
  "a theme that makes every iframe narrow": "iframe { width: 300px !important; max-width: 320px !important }",
  "a theme that gives every iframe a border and space around": "* { box-sizing: border-box } iframe { border: 5px solid !important; padding: 20px !important }",
  "a theme that lays every iframe over its box": "iframe { position: absolute; top: 40px; height: 100%; float: left }",
  "a theme that lays things out in the middle": ".column { display: flex; flex-direction: column; align-items: center } .column > p { width: 100% }",
  "a theme that lays things out in a grid": ".column { display: grid; place-items: center } .column > p { width: 100% }",
};

test("both codes are as high and wide as they should be, whatever a theme says", async (t) => {
  const { element, plain } = await codes(t);
  // Of the plain frame only the outside is looked at.
  const before = (page) => page.route("**/embed/?*ground=auto", (route) => route.fulfill({ body: "" }));
  const shown = await visit(t, page(`<div class="column">${element}</div><div>${plain}</div>`, { head: "<style></style>" }), { before });
  await spoken(shown);
  const frame = await inFrame(shown);
  for (const [theme, styles] of Object.entries(THEMES)) {
    await t.test(theme, async () => {
      await shown.evaluate((styles) => (document.querySelector("style").textContent = styles), styles);
      await shown.waitForFunction(() => document.querySelector("iframe").height !== "900");
      const [made, fixed] = await shown.locator("iframe").evaluateAll((frames) =>
        frames.map((frame) => {
          const { width, height } = frame.getBoundingClientRect();
          return { width, height, asked: Number(frame.height), inner: frame.clientHeight, room: document.body.clientWidth };
        }));
      assert.deepEqual([made.height, made.inner], [made.asked, made.asked]);
      assert.ok(made.width >= made.room, `${made.width} of ${made.room} pixels wide`);
      assert.deepEqual([fixed.height, fixed.inner], [900, 900]);
      assert.ok(fixed.width >= fixed.room, `${fixed.width} of ${fixed.room} pixels wide`);
      // With another width the check asks for another height.
      await frame.waitForFunction(() => document.scrollingElement.scrollHeight <= innerHeight);
    });
  }
});

test("a script of a theme that sets the height of every iframe, again and again, is outdone and not fought for ever", async (t) => {
  const theme = `<script>
    window.sets = 0;
    addEventListener("load", () => {
      const set = () => { window.sets += 1; const { style } = document.querySelector("iframe"); if (style.height !== "320px") style.height = document.querySelector("iframe").height = "320px"; };
      set(); setTimeout(set, 300);
      window.stubborn = () => new MutationObserver(set).observe(document.querySelector("iframe"), { attributes: true });
    });</script>`;
  const shown = await visit(t, page(element() + theme));
  await spoken(shown);
  await shown.waitForFunction(() => window.sets > 1);
  const { height, asked } = await shown.locator("iframe").evaluate((frame) => ({ height: frame.getBoundingClientRect().height, asked: Number(frame.height) }));
  assert.equal(height, asked);
  await shown.evaluate(() => window.stubborn());
  await shown.evaluate(() => (document.querySelector("iframe").style.height = "321px"));
  await shown.waitForTimeout(300);
  const { sets } = await shown.evaluate(() => ({ sets: window.sets }));
  assert.ok(sets < 200, `${sets} changes`);
});

test("a publishing system that drops every style leaves a frame without a border, as high as it was, and a link", async (t) => {
  const { plain } = await codes(t);
  const bare = plain.replace(/ style="[^"]*"/, "");
  assert.notEqual(bare, plain);
  const shown = await visit(t, page(bare));
  const { height, border } = await shown.locator("iframe").evaluate((frame) => ({ height: frame.getBoundingClientRect().height, border: getComputedStyle(frame).borderTopWidth }));
  assert.deepEqual({ height, border }, { height: 900, border: "0px" });
  const link = shown.getByRole("link", { name: words("en").say("covered-open"), exact: true });
  assert.equal(await link.evaluate(({ href, target, rel }) => `${href} ${target} ${rel}`), `${osuiko()}/en/ _blank noreferrer`);
});

// Optimisers

/** How a script of ours comes to a page that keeps it elsewhere. */
const OPTIMISED = {
  "a copy in the cache of the host": () => load(`src="${serve(SCRIPT, {}, "/cache/min/embed-2.js")}" defer`),
  "a copy under another name": () => load(`src="${serve(SCRIPT, {}, "/cache/min/4f2a.js?ver=6.4")}" defer`),
  "one file with other scripts": () => load(`src="${serve(`"use strict";var before=1;\n${SCRIPT}\n;var after=2;`, {}, "/combined.js")}" defer`),
  "a script that is written into the page": () => `<script>${SCRIPT}</script>`,
  "a module": () => load(`type="module" src="${osuiko()}/embed-2.js" crossorigin`),
  "a script that is run from a blob": () =>
    `<script type="off">${SCRIPT}</script><script>document.head.append(Object.assign(document.createElement("script"), { src: URL.createObjectURL(new Blob([document.querySelector("[type=off]").textContent])) }))</script>`,
};

for (const [way, script] of Object.entries(OPTIMISED)) {
  test(`an optimiser that makes of the script ${way}: the frame is ours, or the link stays`, async (t) => {
    const checks = [tag(), tag(`from="${osuiko()}"`, ""), tag(`from="${osuiko()}/fi/"`), tag("")];
    const known = await visit(t, page(checks.join("") + script()), { before: (page) => page.route("**/embed/?*", (route) => route.fulfill({ body: "" })) });
    await known.waitForFunction((many) => document.querySelectorAll("osuiko-check iframe").length === many, checks.length);
    assert.deepEqual(await frames(known), checks.map(FRAME));
    assert.deepEqual(known.warned, []);
    assert.deepEqual(known.wrong, []);

    // The module knows no address at all, and all others a wrong one.
    const shown = await visit(t, page(tag("", '<a href="/fi/">Our page</a>') + script()));
    await shown.waitForFunction(() => customElements.get("osuiko-check"));
    await warned(shown);
    assert.deepEqual(await frames(shown), []);
    assert.equal(await pressable(shown, "osuiko-check a"), true);
    assert.equal(shown.warned.length, 1);
    assert.match(shown.warned[0], /from="https:/);
  });
}

test("an address in the code that is not one of https, or of one's own machine, is passed over", async (t) => {
  const passed = ["http://osuiko.example/", "javascript:alert(1)//", "data:text/html,x", "/osuiko/", "osuiko.example", "blob:https://osuiko.example/1", ""];
  const shown = await visit(t, page(passed.map((from) => tag(`from="${from}"`, "")).join("") + `<script>${SCRIPT}</script>`));
  await warned(shown);
  assert.deepEqual(await frames(shown), []);
  assert.equal(shown.warned.length, 1, "it is said once");
});

test("an optimiser that leaves out the scheme of every address: the frame is ours", async (t) => {
  // No server of ours answers by https here, and the address of the frame is all there is to see.
  const shown = await visit(t, page(tag("", '<a href="//osuiko.example/en/">Osuiko</a>') + `<script>${SCRIPT}</script>`));
  assert.deepEqual(await frames(shown), [FRAME().replace(osuiko(), "https://osuiko.example")]);
});

test("a script that comes twice, before the element, or long after it; an element made by a script: one frame each", async (t) => {
  const pages = {
    twice: tag() + load() + load(),
    "twice, once inlined": `${tag()}<script>${SCRIPT}</script>${load()}`,
    before: load(`src="${osuiko()}/embed-2.js" crossorigin`) + tag() + "<p>More</p>",
    "before, without an address": load(`src="${osuiko()}/embed-2.js" crossorigin`) + tag("") + "<p>More</p>",
    async: load(`src="${osuiko()}/embed-2.js" crossorigin async`) + tag(),
    later: `${tag()}<script>setTimeout(() => document.head.append(Object.assign(document.createElement("script"), { src: "${osuiko()}/embed-2.js" })), 300)</script>`,
    innerHTML: `<div id="box"></div>${load()}<script>setTimeout(() => (box.innerHTML = ${JSON.stringify(tag(""))}), 300)</script>`.replaceAll("</osuiko", "<\\/osuiko"),
    createElement: `<div id="box"></div>${load()}<script>setTimeout(() => {
      const check = document.createElement("osuiko-check");
      box.append(check);
      check.lang = "en";
      check.innerHTML = ${JSON.stringify(LINK())};
    }, 300)</script>`,
    "createElement, and the address afterwards": `<div id="box" lang="en"></div>${load(`src="${serve(SCRIPT, {}, "/copy.js")}" defer`)}<script>addEventListener("load", () => {
      const check = document.createElement("osuiko-check");
      box.append(check);
      check.setAttribute("from", "${osuiko()}/");
    })</script>`,
  };
  const before = (page) => page.route("**/embed/?*", (route) => route.fulfill({ body: "" }));
  for (const [how, check] of Object.entries(pages)) {
    const shown = await visit(t, page(check), { before });
    await shown.waitForFunction(() => document.querySelector("osuiko-check iframe")).catch((error) => assert.fail(`${how}: ${error}`));
    // A second frame would come by now.
    await shown.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    assert.deepEqual(await frames(shown), [FRAME()], how);
    assert.equal(await shown.locator("osuiko-check a").count(), 1, how);
    assert.deepEqual(shown.warned, [], how);
    assert.deepEqual(shown.wrong, [], how);
    await shown.close();
  }
});

test("a page that was stored with its frame, and comes back, has one frame and the check in it", async (t) => {
  const shown = await visit(t, page(`<div id="box">${tag()}</div>${load()}`));
  await spoken(shown);
  await shown.evaluate(() => {
    const copy = document.querySelector("#box").cloneNode(true);
    document.querySelector("#box").replaceWith(copy);
  });
  await spoken(shown);
  assert.deepEqual(await frames(shown), [FRAME()]);
  await inFrame(shown);
  const { height, asked } = await shown.locator("iframe").evaluate((frame) => ({ height: frame.getBoundingClientRect().height, asked: Number(frame.height) }));
  assert.equal(height, asked);
});

test("a host with a base address and two checks has two, each in its language", async (t) => {
  const head = '<base href="https://elsewhere.example/folder/" target="_blank">';
  const both = tag() + tag(`from="${osuiko()}/" lang="fi"`).replace('lang="en" ', "") + load();
  const shown = await visit(t, page(both, { head }));
  await shown.waitForFunction(() => [...document.querySelectorAll("osuiko-check a")].every(({ style }) => style.display === "none"));
  assert.deepEqual(await frames(shown), [FRAME(), FRAME().replace("/en/", "/fi/")]);
});

// Consent tools and policies

test("a consent tool that keeps the script until somebody agrees: the link is there, then the check", async (t) => {
  const shown = await visit(t, page(tag() + load(`type="text/plain" data-consent src="${osuiko()}/embed-2.js" crossorigin`)));
  await linkAloneWithoutFrame(shown);
  await shown.evaluate(() => {
    const off = document.querySelector("[data-consent]");
    off.replaceWith(Object.assign(document.createElement("script"), { src: off.src }));
  });
  await spoken(shown);
});

async function linkAloneWithoutFrame(page) {
  assert.deepEqual(await frames(page), []);
  assert.equal(await pressable(page, "osuiko-check a"), true);
}

/** A consent tool that takes the address of every frame as soon as it is put into the page. */
const STRIPS = `<script>
  new MutationObserver((changes) => {
    for (const frame of changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node.localName === "iframe" && node.src && !window.agreed)) {
      frame.dataset.src = frame.src;
      frame.removeAttribute("src");
    }
  }).observe(document, { childList: true, subtree: true });
</script>`;

test("a consent tool that takes the address of every frame: the link is there and no hole, then the check, and back again", async (t) => {
  const shown = await visit(t, page(element(), { head: STRIPS }));
  await linkAlone(shown);
  const agree = () => shown.evaluate(() => {
    const frame = document.querySelector("iframe");
    frame.src = frame.dataset.src;
  });
  await agree();
  await spoken(shown);
  await inFrame(shown);
  await shown.evaluate(() => document.querySelector("iframe").removeAttribute("src"));
  await linkAlone(shown);
  await agree();
  await spoken(shown);
});

test("a consent tool that puts a copy of the frame in its place: the copy is as high as the check", async (t) => {
  const shown = await visit(t, page(element(), { head: STRIPS }));
  await linkAlone(shown);
  await shown.evaluate(() => {
    window.agreed = true;
    const frame = document.querySelector("iframe");
    const box = Object.assign(document.createElement("div"), { textContent: "This content needs your consent." });
    frame.replaceWith(box);
    const copy = Object.assign(frame.cloneNode(), { src: frame.dataset.src });
    copy.style.cssText = "";
    box.replaceWith(copy);
  });
  await spoken(shown);
  await shown.waitForFunction(() => document.querySelector("iframe").height !== "900");
  const { height, asked } = await shown.locator("iframe").evaluate((frame) => ({ height: frame.getBoundingClientRect().height, asked: Number(frame.height) }));
  assert.equal(height, asked);
});

test("a consent tool that shows a page of its own in the frame: it can be pressed, the link stands above, then the check", async (t) => {
  const own = serve("<!doctype html><title>Consent</title><button onclick=\"parent.postMessage('agreed', '*')\" style=\"position:fixed;inset:0\">Agree</button>");
  const tool = `<script>
    new MutationObserver(() => {
      const frame = document.querySelector("iframe");
      if (!frame || frame.dataset.src) return;
      frame.dataset.src = frame.src;
      frame.src = "${own}";
    }).observe(document, { childList: true, subtree: true });
    addEventListener("message", ({ data }) => data === "agreed" && (document.querySelector("iframe").src = document.querySelector("iframe").dataset.src));
  </script>`;
  const shown = await visit(t, page(element(), { head: tool }), { clock: true });
  const agree = shown.frameLocator("iframe").getByRole("button", { name: "Agree" });
  await agree.waitFor();
  await shown.clock.runFor(11_000);
  assert.equal(await pressable(shown, "osuiko-check a"), true);
  await agree.click();
  await spoken(shown);
  await inFrame(shown);
  assert.deepEqual(shown.warned, []);
});

test("a consent tool that holds the plain frame back: below the hole is a link to the check", async (t) => {
  const { plain } = await codes(t);
  const shown = await visit(t, page(plain.replace(" src=", " data-src=")));
  const name = words("en").say("covered-open");
  await shown.getByRole("link", { name, exact: true }).scrollIntoViewIfNeeded();
  const [opened] = await Promise.all([shown.waitForEvent("popup"), shown.getByRole("link", { name, exact: true }).click()]);
  await opened.waitForURL(`${osuiko()}/en/`);
  assert.equal(await opened.evaluate(() => document.referrer), "");
});

test("a page whose policy forbids the frame: the link stands alone, and the console says what is missing", async (t) => {
  const headers = { "Content-Security-Policy": `frame-src 'self'; script-src ${osuiko()} 'unsafe-inline'; style-src 'none'` };
  const shown = await visit(t, page(element(), { headers }), { clock: true });
  await shown.locator("iframe").waitFor();
  assert.equal(await pressable(shown, "osuiko-check a"), true, "while it waits");
  await shown.clock.runFor(11_000);
  await linkAlone(shown);
  assert.equal(shown.warned.length, 1);
  assert.match(shown.warned[0], /frame-src/);
});

test("a network that answers nothing for the frame: the link can be seen through it, and pressed", async (t) => {
  const before = (page) => page.route("**/embed/?*", () => {});
  const shown = await visit(t, page(tag(`from="${osuiko()}/" theme="dark"`) + load(), { head: "<style>a { color: #00f }</style>" }), { before });
  await shown.locator("iframe").waitFor();
  assert.equal(await pressable(shown, "osuiko-check a"), true);
  const blue = await shown.locator("osuiko-check a").evaluate((link) => link.getBoundingClientRect().toJSON());
  const shot = await shown.screenshot({ clip: { x: blue.x, y: blue.y, width: blue.width, height: blue.height } });
  const seen = await shown.evaluate(async (bytes) => {
    const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
    const context = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height }).getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return data.some((value, at) => at % 4 === 0 && value < 100 && data[at + 1] < 100 && data[at + 2] > 200);
  }, [...shot]);
  assert.ok(seen, "the frame hides the link");
});

test("while the check comes, nothing moves above it, and the check takes its link for nothing that covers it", async (t) => {
  const before = (page) => page.addInitScript(() => {
    window.covered = 0;
    window.seen = [];
    addEventListener("DOMContentLoaded", () => {
      const words = document.querySelector("#covered");
      if (words) new MutationObserver(() => (window.covered += words.hidden ? 0 : 1)).observe(words, { attributes: true });
    });
    // Where the frame is, and whether its link is there, each time that the page is drawn.
    const look = () => {
      const [frame, link] = ["osuiko-check iframe", "osuiko-check a"].map((name) => document.querySelector(name));
      if (frame) window.seen.push([Math.round(frame.getBoundingClientRect().top + scrollY), link.style.display !== "none"]);
      requestAnimationFrame(look);
    };
    if (parent === window) look();
  });
  const shown = await visit(t, page(element()), { before });
  await spoken(shown);
  const frame = await inFrame(shown);
  await shown.waitForTimeout(300);
  const seen = await shown.evaluate(() => window.seen);
  assert.deepEqual([...new Set(seen.map(([, linked]) => linked))], [true, false], "the link is there first");
  assert.equal(new Set(seen.map(([top]) => top)).size, 1, "the frame moves");
  assert.equal(await frame.evaluate(() => window.covered), 0);
});

// Tabs, folds and moving

test("in a tab or a fold that is closed the check waits, and is as high as it should be when it opens", async (t) => {
  for (const box of ['<div hidden id="box">', '<details id="box"><summary>More</summary>']) {
    const shown = await visit(t, page(`${box}${tag()}${box.startsWith("<div") ? "</div>" : "</details>"}${load()}`));
    await shown.waitForFunction(() => document.querySelector("iframe"));
    const toggle = (open) => shown.evaluate((open) => Object.assign(document.querySelector("#box"), { hidden: false, open }), open);
    await toggle(true);
    await spoken(shown);
    const frame = await inFrame(shown);
    await shown.waitForFunction(() => document.querySelector("iframe").height !== "900");
    await begin(frame);
    await shown.evaluate(() => (document.querySelector("#box").open = false));
    await shown.evaluate(() => (document.querySelector("#box").style.display = "none"));
    await toggle(true);
    await shown.evaluate(() => (document.querySelector("#box").style.display = ""));
    assert.equal(await frame.locator("#view-heading").textContent(), frame.say("question-services"), "the answers are gone");
    const { height, asked } = await shown.locator("iframe").evaluate((frame) => ({ height: frame.getBoundingClientRect().height, asked: Number(frame.height) }));
    assert.equal(height, asked);
    await shown.close();
  }
});

test("a script that moves the check about makes no second frame and no second listener, and the link is there meanwhile", async (t) => {
  const before = (page) => page.addInitScript(() => {
    if (parent !== window) return;
    window.listeners = 0;
    for (const [name, change] of [["addEventListener", 1], ["removeEventListener", -1]]) {
      const real = window[name];
      window[name] = function (type, ...rest) {
        if (type === "message") window.listeners += change;
        return real.call(this, type, ...rest);
      };
    }
  });
  const shown = await visit(t, page(`${tag()}<div id="other"></div>${load()}`), { before });
  await spoken(shown);
  for (let times = 0; times < 3; times += 1) {
    const hidden = await shown.evaluate(() => {
      document.querySelector("#other").append(document.querySelector("osuiko-check"));
      return document.querySelector("osuiko-check a").style.display;
    });
    assert.equal(hidden, "");
    await spoken(shown);
  }
  await inFrame(shown);
  assert.deepEqual(await frames(shown), [FRAME()]);
  assert.equal(await shown.evaluate(() => window.listeners), 1);
  await shown.evaluate(() => document.querySelector("osuiko-check").remove());
  assert.equal(await shown.evaluate(() => window.listeners), 0);
});

test("a script that moves the check by moveBefore keeps what was answered", async (t) => {
  const shown = await visit(t, page(`${tag()}<div id="other"></div>${load()}`));
  const frame = await inFrame(shown);
  await begin(frame);
  await option(frame, "services", "psychotherapy").check();
  await shown.evaluate(() => document.querySelector("#other").moveBefore(document.querySelector("osuiko-check"), null));
  assert.equal(await option(frame, "services", "psychotherapy").isChecked(), true);
  assert.equal(await shown.locator("osuiko-check a").isVisible(), false);
});

// The question whether somebody is still there

test("a long page around the frame stays where it is when the check asks whether somebody is still there", async (t) => {
  const filler = `<p>${"A line of the host. ".repeat(20)}</p>`.repeat(12);
  const shown = await visit(t, page(filler + element() + filler), { viewport: { width: 400, height: 800 }, clock: true });
  await shown.locator("iframe").scrollIntoViewIfNeeded();
  const frame = await inFrame(shown);
  await begin(frame);
  await shown.waitForFunction(() => document.querySelector("iframe").getBoundingClientRect().height <= 900);
  const dialogue = frame.locator("#idle");
  // So far below the upper edge of the window the frame begins.
  for (const offset of [0, 500, -250, 300]) {
    const before = await shown.evaluate((offset) => {
      scrollTo(0, scrollY + document.querySelector("iframe").getBoundingClientRect().top - offset);
      return scrollY;
    }, offset);
    // A scroll counts as use, and the browser tells of it with the next frame: a picture makes one.
    await shown.screenshot();
    await shown.clock.fastForward("20:10");
    await dialogue.waitFor();
    const { y, height } = await dialogue.boundingBox();
    assert.ok(y >= 0 && y + height <= 800, `at ${offset} it is from ${y} to ${y + height} of 800`);
    assert.equal(await shown.evaluate(() => scrollY), before, `at ${offset} it moves the page`);
    await button(frame, "idle-stay").click();
    await dialogue.waitFor({ state: "hidden" });
    assert.equal(await shown.evaluate(() => scrollY), before, `at ${offset} the page stays elsewhere`);
  }
  // Where nothing of the frame is in sight, the question waits until it is.
  const before = await shown.evaluate(() => (scrollTo(0, 0), scrollY));
  // Whether it is in sight the frame learns with the next frame of the screen, too.
  await shown.screenshot();
  await shown.clock.fastForward("20:10");
  await shown.clock.runFor(10_000);
  await shown.waitForTimeout(300);
  assert.equal(await shown.evaluate(() => scrollY), before, "out of sight it moves the page");
  assert.equal(await dialogue.isVisible(), false);
  await shown.locator("iframe").scrollIntoViewIfNeeded();
  await shown.clock.runFor(6_000);
  await dialogue.waitFor();
});
