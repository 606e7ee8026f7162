// One walk through every view of the check, for whoever looks at each.

import {
  answer, asked, at, atOpener, atResult, backTo, begin, button, field, goOn, label, open, openScreen, words,
} from "./support.mjs";
import { unfold } from "./audit.mjs";

/** Has a page that is ready go on in easy Finnish, with its words. */
export async function easily(page) {
  await page.waitForFunction(() => document.documentElement.dataset.speaks?.includes("easy"));
  const toggle = page.getByRole("button", { name: page.say("easy-finnish"), exact: true });
  await toggle.click();
  await page.locator(".aid-easy[aria-pressed=true]").waitFor();
  page.words = words("fi-easy");
  page.say = page.words.say;
}

/** Goes through every view of the check, with everything unfolded, and calls `look` at each. */
export async function everyView(page, answers, look) {
  await look("start");
  await begin(page);
  await look("services");
  await button(page, "question-continue").click();
  await page.locator("#error-summary").waitFor();
  await look("services, with an error");
  await page.locator(".filter .typed").fill("xyzzy");
  await page.getByText(page.say("filter-nothing"), { exact: true }).waitFor();
  await look("services, nothing found");
  await page.locator(".filter .typed").fill("");
  for (let question = "services"; question; question = await asked(page)) {
    await answer(page, answers[question] ?? "unknown");
    await unfold(page);
    await look(`${question}, answered`);
    await goOn(page);
  }
  await atResult(page);
  await look("result");
  await unfold(page);
  await look("result, unfolded");
  await openScreen(page, "answers", "review-title");
  await look("review");
  await button(page, "review-continue").click();
  await atResult(page);
  await openScreen(page, "plan", "plan-title");
  await look("plan");
  await unfold(page);
  await look("plan, unfolded");
  await button(page, "threat-open").click();
  await at(page, page.say("threat-title"));
  await look("threat");
  await button(page, "threat-back").click();
  await atOpener(page, page.say("plan-title"), "#to-help-now");
  await everyHelp(page, look);
}

/** From the plan to the views that help on: marks, letters, notes, practice. */
async function everyHelp(page, look) {
  await unfold(page);
  await button(page, "mark-next").click();
  await page.locator(".plan-step.settled").first().waitFor();
  const fit = (question, id) => page.locator(".fit").getByRole("button", { name: label(page.words, question, id), exact: true }).click();
  await fit("strong-login", "no");
  await page.locator(".step-way").first().waitFor();
  await unfold(page);
  await fit("for-whom", "child");
  await page.locator(".acting").waitFor();
  await unfold(page);
  await look("plan, marked and fitted");
  await openScreen(page, "letters", "letters-title");
  await look("letters");
  const police = page.say("letter-police");
  await page.getByRole("button", { name: police, exact: true }).click();
  await at(page, police);
  await field(page, "field-name").fill("Aino Esimerkki");
  await look("letter");
  await open(page, "letter-sent", "diary-title");
  await look("notes, empty");
  await button(page, "diary-keep").click();
  await page.locator(".diary-lines > li").first().waitFor();
  await look("notes");
  await button(page, "question-back").click();
  await page.locator(".letter-view").waitFor();
  await backTo(page, page.say("letters-title"), "[id^=to-letter-]");
  await backTo(page, page.say("plan-title"), "#to-letters");
  await openScreen(page, "practice", "drill-title");
  await look("practice");
  await button(page, "drill-real").click();
  await page.locator("mark").first().waitFor();
  await look("practice, answered");
}
