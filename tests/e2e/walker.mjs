// Somebody who walks through the check by keys or by a pointer, and after each press looks at what must hold then:
// where the focus is, what has moved, what was said, and what everything is called.

import assert from "node:assert/strict";

import { at, heading, plain } from "./support.mjs";

/** What is called something and does something, by the roles of Chromium. */
const ACTING = new Set(["button", "link", "DisclosureTriangle", "DisclosureTriangleGrouped", "checkbox", "radio", "textbox", "searchbox"]);

/** Words that hardly any sentence is without, and that no other language of the page has. */
const COMMON = {
  fi: ["ja", "ei", "että", "voi", "tai", "kun", "niin", "myös", "se", "joka", "ole", "sinun", "mitä"],
  sv: ["och", "att", "är", "inte", "på", "som", "för", "till", "eller", "vad", "hur", "din", "ditt"],
  en: ["and", "the", "of", "is", "not", "you", "your", "what", "with", "that", "this", "for", "how"],
};

/** A text as it is compared: without places where its words may break, and without spaces, which names have between blocks. */
const dense = (text) => plain(text ?? "").replace(/\s+/g, "");

/**
 * Writes down in `heard` what a screen reader says by itself: what comes into a live region that was there before, and
 * an alert that comes with its words.
 */
function listen() {
  const LIVE = "[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off]), output";
  const known = new WeakSet();
  window.heard = [];
  new MutationObserver((changes) => {
    const [changed, fresh] = [new Set(), new Set()];
    for (const { target, addedNodes, type } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const region of [node, ...node.querySelectorAll(LIVE)]) if (region.matches(LIVE) && !known.has(region)) fresh.add(region);
      }
      const around = target instanceof Element ? target : target.parentElement;
      if (type !== "attributes" && around?.closest(LIVE)) changed.add(around.closest(LIVE));
    }
    for (const region of fresh) {
      known.add(region);
      changed.delete(region);
      if (region.matches("[role=alert]")) changed.add(region);
    }
    for (const region of changed) {
      const text = region.textContent.replace(/\s+/g, " ").trim();
      if (text && region.isConnected && region.checkVisibility()) window.heard.push({ text, polite: !region.matches("[role=alert]") });
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Somebody who walks; `hand` is "keys" or "pointer". */
export class Walker {
  /** What was wrong, each with the view and the press. */
  faults = [];
  /** How many presses, ticks, choices and keys there were. */
  presses = 0;
  /** The views that were looked at, each with how many names it had. */
  looked = new Map();
  #where = "start";

  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
  }

  /** Must be called before the page is opened. */
  async listens() {
    await this.page.addInitScript(listen);
    this.session = await this.page.context().newCDPSession(this.page);
    return this;
  }

  #fault(what) {
    this.faults.push(`${this.#where}: ${what}`);
  }

  /** Demands that nothing was wrong. */
  none() {
    assert.deepEqual([...new Set(this.faults)], []);
    assert.deepEqual(this.page.wrong, []);
  }

  // Presses

  /**
   * Presses `target`, by `key` where that is another than Enter.
   *
   * `to`: another view opens, and the focus is on its heading, or on what this finds there.
   * `focus`: the view stays, and the focus moves to what this finds; without it and `to` it stays where it was pressed.
   * `says`: how many messages come by themselves; "may" where that is left open.
   */
  async press(target, { key = "Enter", to, focus, says = 0 } = {}) {
    const name = dense(await target.evaluate((element) => (element.labels?.[0] ?? element).textContent)).slice(0, 40);
    await this.#act(target, `"${name}"`, { to, focus, says }, async () => {
      if (this.hand === "keys") await this.page.keyboard.press(key);
      else await target.click();
    });
  }

  /** Ticks a box or chooses a radio button, or takes a tick back. */
  tick(target, expected = {}) {
    return this.press(target, { key: "Space", ...expected });
  }

  /** Types into a field, key by key; what is found of it may be said. */
  async type(target, text, says = 0) {
    for (const letter of text) {
      await this.#act(target, `"${letter}" into a field`, { says, typing: true }, () => this.page.keyboard.press(letter === " " ? "Space" : letter));
    }
  }

  /** Presses a key wherever the focus is. */
  async key(key, expected = {}) {
    const target = this.page.locator(":focus");
    await this.#act(target, key, { says: 0, ...expected }, () => this.page.keyboard.press(key));
  }

  /** Does something to `target` by other means than the hand, such as choosing a file. */
  async other(target, what, expected, act) {
    await this.#act(target, what, { says: 0, typing: true, ...expected }, act);
  }

  async #act(target, what, { to, focus, says, typing }, act) {
    this.presses += 1;
    if (this.hand === "keys" || typing) {
      if (!(await target.evaluate((element) => element === document.activeElement))) await target.focus();
    } else {
      // It comes into the window as somebody rolls it there.
      await target.click({ trial: true });
    }
    await this.#settled();
    const handle = await target.elementHandle();
    const before = await handle.evaluate((pressed, focus) => {
      window.heard.length = 0;
      window.thereBefore = new Set(focus ? document.querySelectorAll(focus) : []);
      window.viewBefore = document.querySelector("#view-heading");
      // What is chosen is in bold, which may take a line more: it is the row that stays.
      window.rowPressed = pressed.closest(".choice, .tick") ?? pressed;
      return { scroll: scrollY, height: innerHeight, top: window.rowPressed.getBoundingClientRect().top };
    }, focus);
    await act();
    if (to) await this.#opened(to, focus);
    await this.#settled();
    const after = await this.page.evaluate(
      ([pressed, wanted]) => {
        const active = document.activeElement;
        const { top, bottom } = active?.getBoundingClientRect() ?? {};
        const root = document.documentElement;
        const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(root);
        return {
          active: active ? `${active.localName}#${active.id}.${active.className} "${active.textContent.slice(0, 40)}"` : "nothing",
          lost: !active || active === document.body || !active.checkVisibility(),
          same: active === pressed,
          wanted: wanted ? active?.matches(wanted) : undefined,
          fresh: !window.thereBefore.has(active),
          inWindow: bottom > 0 && top < innerHeight,
          // What lies over the edges of the window is left out, as where the browser scrolls to.
          place: { top: top + scrollY - (parseFloat(scrollPaddingTop) || 0), bottom: bottom + scrollY + (parseFloat(scrollPaddingBottom) || 0) },
          end: root.scrollHeight - innerHeight,
          top: pressed.isConnected ? window.rowPressed.getBoundingClientRect().top : undefined,
          scroll: scrollY,
          left: document.querySelector("#view-heading") !== window.viewBefore,
          heard: window.heard.map(({ text }) => text),
        };
      },
      [handle, focus ?? (to ? "#view-heading" : undefined)],
    );
    await handle.dispose();
    this.#judge(what, { to, focus, says }, before, after);
    if (to) await this.#seen();
  }

  #judge(what, { to, focus, says }, before, after) {
    if (after.lost) this.#fault(`${what} loses the focus: ${after.active}`);
    else if (!after.inWindow) this.#fault(`after ${what} the focus is out of the window: ${after.active}`);
    if (after.wanted === false) this.#fault(`${what} leads the focus to ${after.active}`);
    if (!to && after.left) this.#fault(`${what} opens another view`);
    if (!to && !focus && !after.lost && !after.same) this.#fault(`${what} takes the focus to ${after.active}`);
    if (!to) {
      const scrolled = Math.abs(after.scroll - before.scroll) > 2;
      // Something above may go or come: then the window scrolls by that, and what is looked at stays.
      const moved = after.top === undefined || Math.abs(after.top - before.top) > 2;
      const wasSeen = !after.fresh && after.place.top >= before.scroll && after.place.bottom <= before.scroll + before.height;
      // Where the page has become shorter than it was scrolled, there is no staying.
      const atEnd = after.scroll < before.scroll && (after.scroll >= after.end - 2 || after.scroll < 1);
      if (scrolled && moved && !atEnd && (!focus || wasSeen)) {
        this.#fault(`${what} scrolls from ${Math.round(before.scroll)} to ${Math.round(after.scroll)}, and moves from ${Math.round(before.top)} to ${Math.round(after.top)}`);
      }
    }
    const count = after.heard.length;
    if (says === "may" ? count > 1 : count !== says) {
      this.#fault(`${what} says ${count} things and not ${says === "may" ? "one at most" : says}: ${after.heard.map((text) => `"${text.slice(0, 60)}"`).join(", ")}`);
    }
  }

  /** Waits until the view with this heading is there, and the focus in it. */
  async #opened(to, focus) {
    await this.page.waitForFunction(
      ([to, focus]) => {
        const heading = document.querySelector("#view-heading");
        const isNew = heading && heading !== window.viewBefore && (to === true || heading.textContent === to);
        return isNew && document.activeElement?.matches(focus ?? "#view-heading");
      },
      [to, focus],
      { timeout: 3_000 },
    ).catch(() => {});
    this.#where = await heading(this.page).textContent();
  }

  /** Waits until what was done is in the page and painted. */
  #settled() {
    return this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
  }

  /** Shows the page that the view was seen, as any key does: else a press where the last one was does nothing for a second. */
  #seen() {
    return this.page.keyboard.press("Shift");
  }

  /** Waits for the view with this heading, from wherever. */
  async arrives(title) {
    await at(this.page, title);
    this.#where = title;
  }

  // Names

  /** Looks at every name in the view as it stands. */
  async look(view) {
    this.#where = view;
    const shown = await this.#named();
    this.looked.set(view, shown.length);
    for (const fault of namesAtFault(shown, this.page)) this.#fault(fault);
    for (const fault of await this.page.evaluate(foreignWords, [COMMON, this.page.words.language])) this.#fault(fault);
    for (const fault of await this.#grades()) this.#fault(fault);
  }

  /** Everything that acts and can be seen, with its computed name, what is seen of it, and what it does as far as that shows. */
  async #named() {
    const seen = await this.page.evaluate(whatIsSeen);
    const names = await this.#computed("walk");
    return seen.map((one, at) => ({ ...one, ...names.get(`${at}`) })).filter(({ role }) => ACTING.has(role));
  }

  /** The computed name and role of each element that has `data-<mark>`, by its value. */
  async #computed(mark) {
    const { root } = await this.session.send("DOM.getDocument", { depth: -1 });
    const marked = new Map();
    const visit = (node) => {
      const { attributes = [], children = [] } = node;
      const at = attributes.indexOf(`data-${mark}`);
      if (at >= 0 && at % 2 === 0) marked.set(node.backendNodeId, attributes[at + 1]);
      children.forEach(visit);
    };
    visit(root);
    const { nodes } = await this.session.send("Accessibility.getFullAXTree");
    await this.page.evaluate((mark) => document.querySelectorAll(`[data-${mark}]`).forEach((element) => element.removeAttribute(`data-${mark}`)), mark);
    const found = new Map();
    for (const { backendDOMNodeId, role, name, ignored } of nodes) {
      if (!ignored && marked.has(backendDOMNodeId)) found.set(marked.get(backendDOMNodeId), { role: role.value, name: plain(name?.value ?? "") });
    }
    return found;
  }

  /** Each card of a case whose row or heading is not called by both its grade and its case. */
  async #grades() {
    const cards = await this.page.evaluate(() => {
      const cards = [...document.querySelectorAll("details[id^=case-]")].filter((card) => card.checkVisibility());
      return cards.map((card, at) => {
        const [row, heading] = ["summary", "summary :is(h2, h3, h4)"].map((selector) => card.querySelector(selector));
        row.dataset.card = `row ${at}`;
        if (heading) heading.dataset.card = `heading ${at}`;
        return { grade: card.querySelector(".grade")?.textContent, title: card.querySelector(".case-name")?.textContent };
      });
    });
    if (cards.length === 0) return [];
    const names = await this.#computed("card");
    const faults = [];
    for (const [at, { grade, title }] of cards.entries()) {
      for (const part of ["row", "heading"]) {
        const { name = "" } = names.get(`${part} ${at}`) ?? {};
        const both = [grade, title].every((words) => words && dense(name).includes(dense(words)));
        if (!both) faults.push(`the ${part} of "${title}" is called "${name}"`);
      }
    }
    return faults;
  }
}

/** Marks everything in the page that acts and can be seen, and gives what is seen of each. */
function whatIsSeen() {
  const visible = (element) => element.checkVisibility({ visibilityProperty: true });
  const seenIn = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let text = "";
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (visible(parentElement) && !parentElement.closest(".visually-hidden, .choice-hint")) text += node.data;
    }
    return text;
  };
  /** What stands beside a field as its label. */
  const label = (element) => element.labels?.[0] ?? element.parentElement.querySelector(".typed-label");
  const all = [...document.querySelectorAll("button, a[href], summary, input, select, textarea, [role=textbox], [role=searchbox]")];
  const shown = all.filter((element) => visible(element) && !element.disabled);
  return shown.map((element, at) => {
    element.dataset.walk = `${at}`;
    const field = element.matches("input, select, textarea, [role]:not(button)");
    return {
      seen: seenIn(field ? label(element) ?? element : element),
      href: element.getAttribute("href"),
      newTab: element.target === "_blank",
      skip: element.matches(".skip-link"),
    };
  });
}

/** What is wrong with the names of a view. */
function namesAtFault(shown, page) {
  const faults = [];
  const { say } = page.words;
  const byName = new Map();
  for (const { name, seen, href, newTab, role } of shown) {
    if (!dense(name)) faults.push(`a ${role} has no name, and shows "${seen}"`);
    if (!dense(name).startsWith(dense(seen))) faults.push(`"${seen}" is called "${name}"`);
    if (newTab && !dense(name).includes(dense(say("opens-new-tab")))) faults.push(`nothing in "${name}" says that it opens a new tab`);
    byName.set(dense(name), [...(byName.get(dense(name)) ?? []), { name, href }]);
  }
  // The one move that stands at both ends of a long view.
  const twice = new Set([dense(say("threat-go-on"))]);
  for (const [name, all] of byName) {
    const leads = new Set(all.map(({ href }) => href));
    const same = leads.size === 1 && !leads.has(null);
    if (all.length > 1 && !same && !twice.has(name)) faults.push(`${all.length} are called "${all[0].name}"`);
  }
  return faults;
}

/** Every text of the view that is of another language than its element says. */
function foreignWords([common, language]) {
  const faults = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    // The text of a file is no sentence of any language.
    if (parentElement.closest("script, style, noscript, template, .file-text")) continue;
    const said = parentElement.closest("[lang]")?.lang ?? language;
    const words = node.data.toLowerCase().match(/\p{L}+/gu) ?? [];
    const count = (language) => (common[language] ?? []).filter((word) => words.includes(word)).length;
    for (const other of Object.keys(common)) {
      if (other !== said && count(other) >= 2 && count(other) > count(said)) {
        faults.push(`this is ${other} and not ${said}: "${node.data.trim().slice(0, 80)}"`);
      }
    }
  }
  return faults;
}
