// Holds that the page comes with few requests, every one with its headers, and that nothing is asked of the
// network from the first question on.

import assert from "node:assert/strict";
import crypto from "node:crypto";
import test from "node:test";

import { BOTH, LANGUAGES, at, button, home, logged, ready, toPlan, useBrowser } from "./support.mjs";

/** The most requests before the first question, and for the help pack and the aids to reading behind them. */
const MOST = 7 + 2;

/** How many packs of other languages come behind those, easy Finnish included: two for each. */
const OTHERS = { fi: 6, sv: 4, en: 4 };

const browser = useBrowser();

/** What the browser asked for, and what the server answered, since this was called. */
function watch(page) {
  const before = logged()?.length;
  const asked = [];
  page.context().on("request", (request) => {
    if (!request.url().startsWith("data:")) asked.push(request.url());
  });
  return () => ({ asked, answered: logged()?.slice(before) ?? asked });
}

for (const language of LANGUAGES) {
  test(`${language}: the first question and the help take at most ${MOST} requests, the rest of the check none`, async (t) => {
    const page = await browser.blank(t, language);
    const seen = watch(page);
    await page.goto(home(language));
    await ready(page);
    await page.waitForFunction((packs) => document.documentElement.dataset.speaks?.split(" ").length === 1 + packs / 2, OTHERS[language]);
    const first = seen();
    const { asked, answered } = { asked: [...first.asked], answered: [...first.answered] };
    const isOther = (address) => new RegExp(`/(catalogue|help)-(?!${language}-[0-9a-f]{16}\\.bin)`).test(address);
    assert.equal(asked.filter(isOther).length, OTHERS[language]);
    const own = asked.filter((address) => !isOther(address));
    assert.ok(own.length >= 1 && own.length <= MOST, own.join("\n"));
    assert.equal(answered.length, asked.length, `the server and the browser count otherwise:\n${asked.join("\n")}`);
    assert.equal(new Set(asked).size, asked.length, `asked for twice:\n${asked.join("\n")}`);

    await toPlan(page, BOTH);
    await button(page, "threat-open").click();
    await at(page, page.say("threat-title"));
    const last = seen();
    assert.deepEqual(last.asked.slice(asked.length), []);
    assert.deepEqual(last.answered.slice(answered.length), []);
    assert.deepEqual(page.wrong, []);
  });
}

test("every response says what may be done with it", async (t) => {
  const page = await browser.blank(t, "fi");
  const responses = [];
  page.on("response", (response) => {
    if (!response.url().startsWith("data:")) responses.push(response);
  });
  await page.goto(home("fi"));
  await ready(page);
  assert.ok(responses.length > 1);
  for (const response of responses) {
    const headers = await response.allHeaders();
    const about = response.url();
    assert.equal(response.status(), 200, about);
    assert.equal(headers["x-content-type-options"], "nosniff", about);
    assert.equal(headers["referrer-policy"], "no-referrer", about);
    assert.equal(headers["set-cookie"], undefined, about);
    assert.ok(headers["content-type"], about);
    if (response.request().isNavigationRequest()) {
      const policy = headers["content-security-policy"]?.split("; ") ?? [];
      // The one script that stands in the page is allowed by what it says, and no other could.
      const inside = [...(await response.text()).matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script);
      assert.equal(inside.length, 1);
      const sum = crypto.createHash("sha256").update(inside[0]).digest("base64");
      const wanted = [
        "default-src 'none'", `script-src 'self' 'sha256-${sum}' 'wasm-unsafe-eval'`, "style-src 'self'", "connect-src 'self'",
        "base-uri 'none'", "form-action 'none'", "object-src 'none'", "require-trusted-types-for 'script'",
      ];
      for (const directive of wanted) assert.ok(policy.includes(directive), `no ${directive} in ${policy.join("; ")}`);
      assert.doesNotMatch(policy.join("; "), /unsafe-inline|'unsafe-eval'|\*/);
    }
  }
});

test("the policy is in force: what the page does not do itself is refused", async (t) => {
  // Before the first press, that is: after it, another policy refuses everything (`lock.test.mjs`).
  const page = await browser.visit(t, "fi");
  const outcome = await page.evaluate(async () => {
    const violated = new Promise((resolve) => {
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), { once: true });
    });
    const sent = await fetch("https://example.org/").then(() => "sent", () => "refused");
    return { sent, violated: await violated };
  });
  assert.deepEqual(outcome, { sent: "refused", violated: "connect-src" });
});
