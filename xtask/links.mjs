// Tries addresses and telephone pages, and prints what moved, what is gone, and which number no
// longer stands on its page. `cargo xtask catalogue links` starts it.

import { pathToFileURL } from "node:url";

/** How many addresses are tried at once. */
const AT_ONCE = 8;

/** How long an address may take to answer, in milliseconds. */
const PATIENCE = 20_000;

/**
 * An address of the catalogue.
 * @typedef {{ address: string, where: string[], phones: string[] }} Link
 * @typedef {{ line: string, reached: boolean }} Tried
 */

/** The digits of a text; a telephone number is written with spaces, hyphens or neither. */
const digits = (text) => text.replace(/\D/g, "");

/** Whether a page has this number, however its digits are parted there. */
function has(page, phone) {
  const loose = digits(phone).split("").join("[\\s\\-\\u00a0().]*");
  return new RegExp(loose.replace(/^0/, "(?:0|\\+?358[\\s\\-\\u00a0().]*(?:\\(0\\))?)")).test(page);
}

/**
 * What became of one address: empty if it is as it was.
 * @param {Link} link
 * @returns {Promise<Tried>}
 */
async function tried({ address, where, phones }, patience) {
  const said = (what) => `${what} (${where.join(", ")})`;
  let response;
  try {
    response = await fetch(address, { redirect: "follow", signal: AbortSignal.timeout(patience) });
  } catch (error) {
    const why = error.name === "TimeoutError" ? "no answer in time" : (error.cause?.code ?? error.message);
    return { line: said(`not reached: ${address}: ${why}`), reached: false };
  }
  if (response.status === 404 || response.status === 410) {
    return { line: said(`gone: ${address}: ${response.status}`), reached: true };
  }
  if (!response.ok) return { line: said(`not shown: ${address}: ${response.status}`), reached: true };
  const lines = [];
  if (response.redirected && response.url !== address) lines.push(said(`moved: ${address} is now ${response.url}`));
  if (phones.length > 0) {
    const page = await response.text().catch(() => "");
    for (const phone of phones.filter((phone) => !has(page, phone))) {
      lines.push(said(`number gone: ${phone} does not stand on ${address}`));
    }
  }
  return { line: lines.join("\n"), reached: true };
}

/**
 * Tries every address; gives the lines to print and whether there was a network at all.
 * @param {Link[]} links
 */
export async function tryAll(links, patience = PATIENCE) {
  const found = new Array(links.length);
  let next = 0;
  const worker = async () => {
    while (next < links.length) {
      const at = next++;
      found[at] = await tried(links[at], patience);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return {
    network: found.some(({ reached }) => reached),
    lines: found.map(({ line }) => line).filter(Boolean),
  };
}

/** What is printed, and the exit code: 0 all as it was, 1 something moved, 3 nothing could be tried. */
export function report(links, { network, lines }) {
  if (links.length > 0 && !network) {
    return { text: `There is no network here: none of ${links.length} addresses could be tried.`, code: 3 };
  }
  const end = `${links.length} addresses were tried; ${lines.length === 0 ? "all are as they were" : `${lines.length} want a look`}.`;
  return { text: [...lines, end].join("\n"), code: lines.length === 0 ? 0 : 1 };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  let text = "";
  for await (const part of process.stdin) text += part;
  const links = JSON.parse(text);
  const { text: said, code } = report(links, await tryAll(links));
  console.log(said);
  process.exitCode = code;
}
