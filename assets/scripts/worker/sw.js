// Keeps a copy of the whole site on the device and answers from it, so that the check opens without a network.
//
// `crates/site/src/copy.rs` puts the constants `BUILD` and `GROUPS` before this script (site.d.ts).

/** The names of all our copies begin with this; another site of ours on the same host has another scope. */
const OURS = `osuiko ${registration.scope} `;
const COPY = OURS + BUILD;

/** The first 16 digits of the SHA-256 of each file. @type {Record<string, string>} */
const FILES = Object.assign({}, ...GROUPS.map(({ files }) => files));

/** Where it is noted that files come changed. */
const CHANGED = `${OURS}changed`;

/** How long a network may be away while it changes, in milliseconds. */
const PAUSE = 1000;

/** How long nothing is asked for again where files come changed, in milliseconds. */
const DAY = 86_400_000;

/** Ends the making of a copy. */
const ending = new AbortController();

/** @param {string} name of a file below the root of the site */
const address = (name) => new URL(name, registration.scope).href;

/**
 * The file of that name as this build has it, with the headers that it has there; nothing, if this is another.
 *
 * What came with it is left out: a server, or something on the way, may have sent no policy on that one day.
 *
 * @param {Response | undefined} response
 * @param {string} name
 */
async function sound(response, name) {
  if (!response?.ok) return undefined;
  const body = await response.arrayBuffer();
  const digest = await crypto.subtle.digest("SHA-256", body);
  const digits = Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, "0"));
  if (digits.join("") !== FILES[name]) return undefined;
  return new Response(body, { headers: GROUPS.find(({ files }) => Object.hasOwn(files, name))?.headers });
}

/**
 * What the network answers; where it was on its way while the network changed, what it answers a little later.
 *
 * @param {string} url
 * @param {RequestInit} how
 */
async function asked(url, how) {
  try {
    return await fetch(url, how);
  } catch (error) {
    if (ending.signal.aborted) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return fetch(url, how);
  }
}

/**
 * Gets a file from the network into the copy.
 *
 * @param {Cache} copy
 * @param {string} name
 */
async function take(copy, name) {
  // What has its hash in its name is what the page has just loaded: it is still in the browser's own cache.
  /** @type {RequestCache[]} */
  const ways = name.includes(FILES[name]) ? ["default", "reload"] : ["reload"];
  for (const cache of ways) {
    const file = await sound(await asked(address(name), { cache, redirect: "error", signal: ending.signal }), name);
    if (!file) continue;
    await copy.put(address(name), file.clone());
    return file;
  }
  throw new Changed(name);
}

/** A file is there, and is not the one of this build: something on the way changes it, and would do so at every visit. */
class Changed extends Error {}

/** The note that files of this build come changed, and when that was seen. */
const noted = async () => (await caches.match(address("sw.js"), { cacheName: CHANGED }))?.text();

/** Whether that was seen within a day. */
async function isChangedToday() {
  const [build, when] = (await noted())?.split(" ") ?? [];
  return build === BUILD && Math.abs(Date.now() - Number(when)) < DAY;
}

/** The copy, as far as an earlier attempt has brought it. */
async function openCopy() {
  const copy = await caches.open(COPY);
  if ((await copy.keys()).length > 0) return copy;
  // A private window of WebKit (2.50) empties the copy when its making ends early, and from then on
  // keeps nothing it once held. One that is made anew keeps what it is given.
  await caches.delete(COPY);
  return caches.open(COPY);
}

/** Makes the copy whole. What an earlier attempt has brought is not asked for again. */
async function make() {
  if (await isChangedToday()) throw new Error("files come changed");
  try {
    const copy = await openCopy();
    /** @param {string} name */
    const missing = async (name) => (await sound(await copy.match(address(name)), name)) ?? (await take(copy, name));
    await Promise.all(Object.keys(FILES).map(missing));
  } catch (error) {
    // A half copy is of use for the next attempt, but not where there is no room for it.
    if (/** @type {Error} */ (error).name === "QuotaExceededError") await caches.delete(COPY);
    if (error instanceof Changed) {
      // What is still on the way would be of no use.
      ending.abort();
      await (await caches.open(CHANGED)).put(address("sw.js"), new Response(`${BUILD} ${Date.now()}`));
    }
    throw error;
  }
}

/** Removes the copies of other builds. */
async function clear() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== COPY) await caches.delete(name);
  }
}

/**
 * The name of what is asked for, if the copy has it; pages go by the folder they are in.
 *
 * @param {Request} request
 */
function nameOf({ method, mode, url }) {
  if (method !== "GET" || !url.startsWith(registration.scope)) return undefined;
  let name = url.slice(registration.scope.length).replace(/#.*/, "");
  if (mode === "navigate") name = name.replace(/\?.*/, "").replace(/(^|\/)index\.html$/, "$1");
  return [name, `${name}/`].find((name) => Object.hasOwn(FILES, name));
}

/**
 * The file from the copy; from the network, where the copy is damaged or gone.
 *
 * @param {Request} request
 * @param {string} name
 */
async function answer(request, name) {
  // Links on a page lead on from its folder, so its address must end like one.
  if (request.mode === "navigate" && !new URL(request.url).pathname.replace(/index\.html$/, "").endsWith("/")) {
    return Response.redirect(address(name));
  }
  try {
    const copy = await caches.open(COPY);
    return (await sound(await copy.match(address(name)), name)) ?? (await take(copy, name));
  } catch {
    return fetch(request);
  }
}

addEventListener("install", (event) => event.waitUntil(make()));
addEventListener("activate", (event) => event.waitUntil(clear()));

addEventListener("fetch", (event) => {
  const name = nameOf(event.request);
  if (name !== undefined) event.respondWith(answer(event.request, name));
});

addEventListener("message", ({ data }) => {
  // The person has begun to answer: from then on nothing is asked of the network.
  if (data === "STOP") ending.abort();
  // The person wants the newer version, and has no answers to lose.
  if (data === "SKIP_WAITING") skipWaiting();
});
