// Holds that no word is cut without a hyphen on the narrowest screen with text of twice the size.

import assert from "node:assert/strict";
import test from "node:test";

import { unfold } from "./audit.mjs";
import { NARROWEST, cutWords, resize } from "./sight.mjs";
import { LANGUAGES, useBrowser } from "./support.mjs";
import { WALKS, walk } from "./walks.mjs";

const browser = useBrowser();

/** The most findings that are worth printing. */
const SHOWN = 40;

/** What is wrong in the views that were looked at: each word once, with the views where it is cut. */
class Cut {
  #words = new Map();
  #sideways = [];

  async look(page, view) {
    await unfold(page);
    const { cut, sideways } = await cutWords(page);
    for (const word of cut) this.#words.set(word, (this.#words.get(word) ?? new Set()).add(view));
    if (sideways > 0) this.#sideways.push(`${view}: ${sideways} px`);
  }

  none() {
    const lines = [...this.#words].map(([word, views]) => `${word} [${[...views].join("; ")}]`);
    const more = lines.length > SHOWN ? [`and ${lines.length - SHOWN} more`] : [];
    assert.deepEqual({ cut: [...lines.slice(0, SHOWN), ...more], sideways: this.#sideways }, { cut: [], sideways: [] });
  }
}

for (const language of LANGUAGES) {
  test(`${language}: no word is cut without a hyphen at 320 px and 200 %, and nothing scrolls sideways`, async (t) => {
    const cut = new Cut();
    for (const taken of WALKS) {
      const page = await browser.blank(t, language);
      await resize(page, NARROWEST);
      await walk(page, taken, (view) => cut.look(page, view));
      assert.deepEqual(page.wrong, []);
      await page.close();
    }
    cut.none();
  });
}

test("a word that is cut is found, and one that breaks at a hyphen is not", async (t) => {
  const page = await browser.visit(t, "fi");
  const found = async (text) => {
    await page.evaluate((text) => {
      const line = document.createElement("p");
      line.id = "tried";
      line.textContent = text;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("#tried { inline-size: 8ch; overflow-wrap: anywhere }");
      document.adoptedStyleSheets = [sheet];
      document.querySelector("main").append(line);
    }, text);
    const { cut } = await cutWords(page);
    await page.locator("#tried").evaluate((line) => line.remove());
    return cut.filter((word) => word.endsWith("(p)"));
  };
  assert.equal((await found("henkilötunnus")).length, 1);
  assert.deepEqual(await found("henkilö\u00adtunnus"), []);
  assert.deepEqual(await found("henkilö-tunnus"), []);
  assert.deepEqual(await found("henkilö tunnus on"), []);
  assert.deepEqual(await found("(vantaanjakerava.fi)"), []);
  assert.equal((await found("henkilötunnus.")).length, 1);
});
