// What a person does on the page, in any browser that a driver moves.

import assert from "node:assert/strict";

import { QUESTIONS, label } from "../support.mjs";

/** Waits until the program runs. */
export const ready = (window) => window.settle("the program", () => Boolean(document.querySelector("#app .button-main:enabled")));

export const heading = (window) => window.run(() => document.querySelector("#view-heading").textContent.replaceAll("\u00ad", ""));

/** Waits for a view with this heading, and for the focus to be on it. */
export const at = (window, title) =>
  window.settle(`the view "${title}"`, (title) => {
    const heading = document.querySelector("#view-heading");
    return heading?.textContent.replaceAll("\u00ad", "") === title && document.activeElement === heading;
  }, title);

export const pressButton = (window, text) =>
  window.press(`the button "${text}"`, (text) =>
    [...document.querySelectorAll("button")].find((button) => button.textContent.replaceAll("\u00ad", "") === text && !button.disabled), text);

const optionOf = (text) =>
  [...document.querySelectorAll(".choice label")].find((label) => label.firstElementChild.textContent.replaceAll("\u00ad", "") === text);

const isChosen = (text) =>
  [...document.querySelectorAll(".choice label")].find((label) => label.firstElementChild.textContent.replaceAll("\u00ad", "") === text)?.control.checked;

/** Chooses an option. A press where one has just been counts as the second half of a double click, and is made again. */
export async function choose(window, text) {
  for (let more = 0; more < 3 && !(await window.run(isChosen, text)); more += 1) {
    if (more) await new Promise((resolve) => setTimeout(resolve, 1000));
    await window.press(`the choice "${text}"`, optionOf, text);
  }
  assert.ok(await window.run(isChosen, text), `${text} was not chosen`);
}

/** Presses the button that opens a screen, such as `plan`. */
export const openScreen = (window, screen) =>
  window.press(`the way to ${screen}`, (screen) => document.querySelector(`#to-${screen}:enabled`), screen);

/** Waits for the result, and for the focus to be on its heading. */
export const atResult = (window) =>
  window.settle("the result", () => {
    const heading = document.querySelector(".result #view-heading");
    return Boolean(heading) && document.activeElement === heading;
  });

/**
 * From the start to the result, as a person goes; gives the questions that were asked. `each` is called with the heading of
 * each, before it is answered.
 */
export async function answerAll(window, say, answers, each) {
  await pressButton(window, say.say("start-myself"));
  await at(window, say.say("question-services"));
  return answerFrom(window, say, answers, each);
}

/** From a question to the result, likewise. */
export async function answerFrom(window, say, answers, each = async () => {}) {
  const asked = [];
  for (;;) {
    const title = await heading(window);
    const question = QUESTIONS.find((id) => say.say(`question-${id}`) === title);
    if (!question) return asked;
    assert.ok(!asked.includes(question), `${question} was asked twice`);
    asked.push(question);
    await each(title);
    for (const option of [answers[question] ?? "unknown"].flat()) {
      await choose(window, label(say, question, option));
    }
    await window.press("the way on", () => document.querySelector(".question .button-main, .question-actions .button-main"));
    await window.settle(`the view after "${title}"`, (title) => document.querySelector("#view-heading")?.textContent.replaceAll("\u00ad", "") !== title, title);
  }
}
