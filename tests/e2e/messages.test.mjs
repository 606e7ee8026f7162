// Holds that what a frame tells its page has one closed shape, whatever happens in it, and that the page's script believes nothing else.
//
// The scripts run here without a browser, so that a hundred thousand cases take seconds.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";
import vm from "node:vm";

import { colourDigits, colourTheme } from "../../assets/scripts/frame/colour.js";
import { DIST, dice } from "./support.mjs";
import { isTold } from "./told.mjs";

/** The script of the built site whose name is like this. */
function script(name) {
  const found = fs.readdirSync(DIST).filter((file) => name.test(file));
  assert.equal(found.length, 1, `${name}`);
  return new vm.Script(fs.readFileSync(path.join(DIST, found[0]), "utf8"));
}

/** What the page for frames runs, and what the pages of others do. */
const FRAME = script(/^frame-\w+\.js$/);
const ELEMENTS = { "embed-1.js": 60_000, "embed-2.js": 10_000 };

const CASES = 100_000;

/** The page for frames with `search` in its address: what it tells, and a way to make things happen in it. */
function framed(search, code) {
  const told = [];
  const heard = {};
  const observed = {};
  const set = {};
  const page = { dataset: {}, style: { setProperty: (name, value) => (set[name] = value) }, getBoundingClientRect: () => ({ height: page.height }) };
  const window = {
    URLSearchParams, Math,
    screen: { availHeight: 1000 },
    scrollY: 0,
    location: { search, href: `https://osuiko.example/fi/embed/${search}` },
    document: { documentElement: page, querySelector: () => ({ contains: () => false }), activeElement: null },
    parent: { postMessage: (data, target) => told.push({ data, target }) },
    addEventListener(name, hear) {
      const before = heard[name];
      heard[name] = (event = { target: { closest: () => null } }) => {
        before?.(event);
        hear(event);
      };
    },
    ResizeObserver: class { constructor(hear) { observed.size = hear; } observe() {} disconnect() { observed.size = () => {}; } },
    MutationObserver: class { constructor(hear) { observed.change = () => hear([], this); } observe() {} disconnect() {} },
  };
  window.window = window;
  code.runInNewContext(window);
  return { told, page, set, heard, observed };
}

test("every kind of message has the closed shape, and nothing beside it", () => {
  const { told, page, heard, observed } = framed("?place=pirkanmaa&theme=dark&height=tell", FRAME);
  page.height = 1234.5;
  observed.size();
  observed.change();
  heard.click();
  heard.pagehide();
  const wanted = [
    { app: "osuiko", v: 1, type: "height", height: 1300 },
    { app: "osuiko", v: 1, type: "ready" },
    { app: "osuiko", v: 1, type: "height", height: 800 },
    { app: "osuiko", v: 1, type: "closed" },
  ];
  assert.deepEqual(told.map(({ data }) => JSON.stringify(data)), wanted.map((data) => JSON.stringify(data)));
  for (const { data } of told) assert.ok(isTold(data));
  for (const more of [{ answer: "yes" }, { type: "answer" }, { app: "osuiko2" }, { height: "1300" }, { height: 1301 }, { v: 2 }]) {
    assert.equal(isTold({ ...wanted[0], ...more }), false, JSON.stringify(more));
  }
  assert.equal(isTold({ ...wanted[1], height: 100 }), false);
});

test("a frame whose address does not ask is told no height", () => {
  for (const search of ["", "?height", "?height=", "?height=900", "?height=TELL", "?heights=tell", "?theme=light#height=tell"]) {
    const { told, page, heard, observed } = framed(search, FRAME);
    page.height = 1234.5;
    observed.size?.();
    heard.click?.();
    assert.deepEqual(told, [], search);
  }
});

test(`${CASES} heights after the first press are told to nobody`, () => {
  const roll = dice(4);
  const { told, page, heard, observed } = framed("?height=tell", FRAME);
  page.height = 1000;
  observed.size();
  heard.click();
  const before = told.length;
  for (let n = 0; n < CASES; n += 1) {
    page.height = roll(100_000);
    observed.size();
    heard.scroll?.();
  }
  assert.equal(told.length, before);
  assert.deepEqual(told.map(({ data }) => data.height), [1000, 800]);
});

test(`${CASES} heights of the first view give steps of a hundred, each told once`, () => {
  const roll = dice(1);
  const { told, page, observed } = framed("?height=tell", FRAME);
  for (let n = 0; n < CASES; n += 1) {
    page.height = roll(4_000_000) / 100 + 0.01;
    const before = told.length;
    observed.size();
    observed.size();
    assert.ok(told.length - before <= 1);
    if (told.length > before) {
      assert.ok(isTold(told.at(-1).data), JSON.stringify(told.at(-1).data));
      assert.ok(told.at(-1).data.height >= page.height && told.at(-1).data.height - page.height < 100);
    }
    told.length = Math.min(told.length, 1);
  }
});

test(`${CASES} addresses give a known theme, and no colour or one that can be read`, () => {
  const roll = dice(2);
  const letters = "0123456789abcdefABCDEFgz#%; ()é";
  const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (hex) => [0.2126, 0.7152, 0.0722].reduce((sum, share, at) => sum + share * linear(parseInt(hex.slice(2 * at, 2 * at + 2), 16) / 255), 0);
  const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const grounds = { light: ["ffffff", "f7f5ef", "f3f4f5"], dark: ["0e1513", "17201d", "22292f", "05201b"] };
  const counts = { light: 0, dark: 0, none: 0 };
  for (let n = 0; n < CASES; n += 1) {
    const known = roll(2) === 0;
    const length = known ? 6 : roll(9);
    const text = `${roll(3) === 0 ? "#" : ""}${Array.from({ length }, () => letters[roll(known ? 22 : letters.length)]).join("")}`;
    const digits = colourDigits(text);
    const theme = digits && colourTheme(digits);
    if (digits !== undefined) assert.match(digits, /^[0-9a-f]{6}$/);
    else assert.doesNotMatch(text, /^#?[0-9a-fA-F]{6}$/);
    counts[theme ?? "none"] += 1;
    if (theme) for (const ground of grounds[theme]) assert.ok(contrast(luminance(digits), luminance(ground)) >= 4.5, `${text} on ${ground}`);
  }
  assert.ok(Math.min(...Object.values(counts)) > 1000, JSON.stringify(counts));

  const pieces = ["theme=light", "theme=dark", "theme=auto", "theme=pink", "theme", "theme=", "accent=003a70", "accent=%23ffcc00", "accent=808080", "accent=x", "%", "&&", "accent=%ff", "place=lappi", "theme=light%00", "ground=none", "ground=auto", "ground=pink"];
  for (let n = 0; n < 2_000; n += 1) {
    const search = `?${Array.from({ length: roll(6) }, () => pieces[roll(pieces.length)]).join("&")}`;
    const { page, set } = framed(search, FRAME);
    assert.ok(["auto", "light", "dark"].includes(page.dataset.theme), search);
    assert.ok([undefined, "light", "dark"].includes(page.dataset.accent), search);
    assert.ok([undefined, "none", "auto"].includes(page.dataset.ground), search);
    assert.equal(page.dataset.accent === undefined, set["--host-accent"] === undefined);
    assert.match(set["--host-accent"] ?? "#000000", /^#[0-9a-f]{6}$/);
    assert.deepEqual(Object.keys(page.dataset).filter((name) => !["theme", "accent", "ground"].includes(name)), []);
  }
});

for (const [name, most] of Object.entries(ELEMENTS)) test(`${name}: ${CASES} messages from anybody leave the element with a height within its bounds`, () => {
  const roll = dice(3);
  let Check;
  let hear;
  // As a frame does, it keeps its height as text.
  const frame = { contentWindow: {}, style: { setProperty() {} }, getBoundingClientRect: () => ({ top: 0 }), height: "0", src: "https://osuiko.example/fi/embed/", getAttribute: () => null, addEventListener() {}, setAttribute(name, value) { if (name === "height") this.height = String(value); } };
  class HTMLElement {
    style = {};
    childNodes = [];
    contains(node) { return node === frame; }
    closest() { return null; }
    hasAttribute() { return false; }
    getAttribute(name) { return name === "from" ? "https://osuiko.example/" : null; }
    querySelector(name) { return name === "a" ? {} : null; }
    querySelectorAll() { return []; }
    replaceChildren() {}
    append() {}
  }
  const window = {
    URL, Map, Math, Number, Object, String,
    document: { currentScript: { src: `https://osuiko.example/${name}` }, createElement: () => frame, addEventListener() {} },
    HTMLElement,
    MutationObserver: class { observe() {} },
    setTimeout() {}, clearTimeout() {},
    getComputedStyle: () => ({ backgroundColor: "rgb(255, 255, 255)", backgroundImage: "none" }),
    matchMedia: () => ({ matches: false, addEventListener() {} }),
    customElements: { get: () => undefined, define: (_, made) => (Check = made) },
    addEventListener: (_, listener) => (hear = listener),
    removeEventListener: () => {},
  };
  script(new RegExp(`^${name}$`)).runInNewContext(window);
  new Check().connectedCallback();

  const pick = (list) => list[roll(list.length)];
  const wild = () => pick([undefined, null, true, "", "height", "5000", [], [700], {}, NaN, Infinity, -Infinity, -1, 0, 0.5, 299, 300, 303, 60000, 1e300, roll(100_000), roll(100_000) / 7, roll(3_000_000), 5n]);
  for (let n = 0; n < CASES; n += 1) {
    const data = roll(8) === 0 ? wild() : {
      app: pick(["osuiko", "osuiko", "osuiko", wild()]), v: pick([1, 1, 1, wild()]), type: pick(["height", "height", "ready", "closed", wild()]), height: wild(), answer: wild(),
    };
    const ours = roll(2) === 0;
    const before = Number(frame.height);
    hear({ source: ours ? frame.contentWindow : pick([{}, null, undefined]), data, origin: "null" });
    const height = Number(frame.height);
    assert.ok(Number.isInteger(height) && height >= 300 && height <= most, `${height}`);
    const believed = ours && data?.app === "osuiko" && data.v === 1 && (data.type === "closed" || (data.type === "height" && Number.isInteger(data.height)));
    if (!believed) assert.equal(height, before);
    else if (data.type === "height") assert.ok(Math.abs(height - before) >= 4 || height === before);
  }
});
