// Holds that easy Finnish says who does what: no verb in the passive, by the morphology of Voikko.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";

import { ROOT, words } from "../e2e/support.mjs";

/** The words of a text. */
const wordsOf = (text) => text.match(/[\p{L}-]+/gu) ?? [];

/**
 * Those of these words that can only be verbs in the passive: "kirjataan", "tehtiin". Participles are left, which are adjectives
 * as often: "salattu kortin numero".
 *
 * @param {string[]} all
 */
function passive(all) {
  const program = process.env.OSUIKO_VOIKKO;
  assert.ok(program, "OSUIKO_VOIKKO must name voikkospell");
  const { stdout, error } = spawnSync(program, ["-M"], { input: `${all.join("\n")}\n`, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (error) throw error;
  const readings = new Map();
  for (const [, word, number, name, value] of stdout.matchAll(/^A\((.*?)\):(\d+):(\w+)=(.*)$/gm)) {
    const of = readings.get(word) ?? new Map();
    readings.set(word, of.set(number, { ...of.get(number), [name]: value }));
  }
  assert.ok(readings.size > all.length / 2, `voikkospell knows ${readings.size} of ${all.length} words`);
  // Voikko calls the passive a fourth person.
  return new Set([...readings].filter(([, of]) => [...of.values()].every(({ PERSON }) => PERSON === "4")).map(([word]) => word));
}

/** Every text that easy Finnish shows, by its key; practice messages are written as those who send such messages write. */
function texts() {
  const folder = path.join(ROOT, "assets", "text", "fi");
  const easy = words("fi-easy");
  const found = new Map();
  for (const name of fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".ftl"))) {
    let message = "";
    for (const line of fs.readFileSync(path.join(folder, name), "utf8").split("\n")) {
      const [, starts] = /^([a-z][\w-]*) =/.exec(line) ?? [];
      const [, attribute] = /^\s+\.([\w-]+) =/.exec(line) ?? [];
      message = starts ?? message;
      const key = starts ?? (attribute && `${message}.${attribute}`);
      const isRead = key && !/^(drill|source)-|\.search$/.test(key);
      if (isRead && easy.has(key)) found.set(key, [easy.say(key), easy.say(key, { about: "other" })].join("\n"));
    }
  }
  return found;
}

test("the passive is known by Voikko", () => {
  const known = ["kirjataan", "tehtiin", "tunnetaan", "kirjaa", "teki", "salattu", "tehdä", "Säilytä"];
  assert.deepEqual([...passive(known)].sort(), ["kirjataan", "tehtiin", "tunnetaan"]);
});

test("no verb of easy Finnish is in the passive", () => {
  const all = texts();
  assert.ok(all.size > 1_000, `${all.size} texts`);
  const found = passive([...new Set([...all.values()].flatMap(wordsOf))]);
  const wrong = [...all].flatMap(([key, text]) => wordsOf(text).filter((word) => found.has(word)).map((word) => `${key}: ${word}`));
  assert.deepEqual(wrong, []);
});
