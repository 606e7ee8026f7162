// Holds what assistive technology is given of every view: the trees in `trees/`, one file for each view.
//
// A change of a view is a change of its tree, to be looked at: `OSUIKO_TREES=write` writes them anew. In place of words of the page
// stands the name of the message, and "…" in place of facts, so that the tree is one for all languages and no new case changes it.

import assert from "node:assert/strict";
import fs from "node:fs";
import test from "node:test";

import { easily, everyView } from "./every-view.mjs";
import { BOTH, LANGUAGES, useBrowser, words } from "./support.mjs";

const browser = useBrowser();

const TRIED = [...LANGUAGES, "fi-easy"];

const FOLDER = new URL("trees/", import.meta.url);

/** The states that a person is told of. */
const STATES = ["level", "checked", "pressed", "expanded", "disabled", "current", "invalid", "required", "modal", "live"];

/** Nodes that are nothing to anybody, or say what the one around them is called: their children stand in their place. */
const NOTHING = new Set(["none", "generic", "StaticText", "InlineTextBox", "LabelText", "LineBreak", "ListMarker"]);

/** A text as it is read. */
const read = (text) => text.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();

/** The names of the messages that stand for a text, by the text: of those that say the same in some language, all. */
function messagesOf() {
  const source = fs.readFileSync(new URL("../../assets/text/fi/ui.ftl", import.meta.url), "utf8");
  const keys = [...source.matchAll(/^([a-z][\w-]*) =/gm)].map(([, key]) => key);
  const classes = new Map(keys.map((key) => [key, new Set([key])]));
  const texts = new Map();
  for (const language of TRIED) {
    const { say } = words(language);
    const here = new Map();
    for (const key of keys) {
      for (const text of new Set([say(key), say(key, { about: "other" })])) {
        const same = classes.get(here.get(text) ?? key);
        for (const other of classes.get(key)) classes.set(other, same.add(other));
        here.set(text, key);
      }
    }
    for (const [text, key] of here) texts.set(text, key);
  }
  return new Map([...texts].map(([text, key]) => [read(text), [...classes.get(key)].sort().join("|")]));
}

/** A node with what stands in it, or what stands in one that is nothing to anybody: each as its lines. The same again stands once. */
function blocks(nodes, messages, id, depth) {
  const node = nodes.get(id);
  if (!node) return [];
  const role = node.role?.value ?? "none";
  const inner = () => {
    const all = [];
    let last;
    for (const child of node.childIds ?? []) {
      for (const block of blocks(nodes, messages, child, NOTHING.has(role) || node.ignored ? depth : depth + 1)) {
        const text = block.join("\n");
        if (text !== last) all.push(block);
        last = text;
      }
    }
    return all;
  };
  if (node.ignored || NOTHING.has(role)) return inner();
  const text = read(node.name?.value ?? "");
  const name = text && (messages.get(text) ?? "…");
  const states = (node.properties ?? [])
    .filter(({ name, value }) => STATES.includes(name) && !["false", false, "off", undefined].includes(value.value))
    .map(({ name, value }) => (value.value === true || value.value === "true" ? name : `${name}=${value.value}`));
  const line = `${"  ".repeat(depth)}${role}${name && ` ${name}`}${states.length > 0 ? ` [${states.join(", ")}]` : ""}`;
  // The one button that no other language has.
  return name === "easy-finnish" ? [] : [[line, ...inner().flat()]];
}

/** The tree of a page, as text. */
async function tree(page, messages) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return `${blocks(byId, messages, nodes[0].nodeId, 0).flat().join("\n")}\n`;
}

/** The file of a view. */
const fileOf = (view) => new URL(`${view.replace(/[^a-z]+/g, "-")}.txt`, FOLDER);

const known = messagesOf();

for (const language of TRIED) {
  test(`${language}: what assistive technology is given of every view is as it was looked at`, async (t) => {
    const page = await browser.visit(t, language.slice(0, 2), { viewport: { width: 1280, height: 800 } });
    if (language === "fi-easy") await easily(page);
    const wrong = [];
    const seen = new Set();
    await everyView(page, BOTH, async (view) => {
      // Of questions, one of each kind; the places stand in another order in each language.
      if (/answered$/.test(view) && !/^(services|paid-how|practice)/.test(view)) return;
      // What is unfolded follows from the facts.
      if (/unfolded|fitted/.test(view)) return;
      const now = await tree(page, known);
      const file = fileOf(view);
      assert.ok(!seen.has(file.href), `${view} stands twice`);
      seen.add(file.href);
      if (process.env.OSUIKO_TREES === "write" && language === "fi") {
        fs.mkdirSync(FOLDER, { recursive: true });
        fs.writeFileSync(file, now);
      }
      const model = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
      if (now !== model) wrong.push(`${view}:\n${difference(model, now)}`);
    });
    assert.equal(wrong.join("\n\n"), "");
    assert.ok(seen.size >= 15, `${seen.size} views`);
  });
}

/** The first lines in which two texts differ. */
function difference(model, now) {
  const [before, after] = [model, now].map((text) => text.split("\n"));
  const at = before.findIndex((line, at) => line !== after[at]);
  const part = (lines) => lines.slice(Math.max(0, at - 2), at + 4).join("\n");
  return `line ${at + 1} was\n${part(before)}\nand is\n${part(after)}`;
}
