// Starts the desk of the file that holds everything, and opens, reads and writes files for it.
//
// `xtask/src/desk.rs` puts the constant `PROGRAM` before this script. The program asks by `osuikoDesk`; nothing here
// asks anybody but the server of this page, and that only once, for the project that it may have brought along.

import init from "osuiko-glue";

/** A file by its path from the root of the project; `null` where it is not there. @typedef {[string, Uint8Array | null]} Content */

/** The folders of a project that authors write in, and how the names of their files end. */
const FOLDERS = [
  ["assets/catalogue", ".toml"],
  ["assets/text", ".ftl"],
  ["tests/personas", ".toml"],
];

/** The folder that is open. @type {any} */
let folder = null;

/** Whether something would be lost. */
let isUnsaved = false;

/**
 * What is packed in a text: gzip in base64.
 *
 * @param {string} text
 */
async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

/** The zip of the project that was served with the page. */
async function begin() {
  // A file that was opened from the disk has no server.
  if (!location.protocol.startsWith("http")) return null;
  const answer = await fetch("project.zip");
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}

/** Has the person choose a folder; false if they choose none. */
async function choose() {
  try {
    folder = await /** @type {any} */ (window).showDirectoryPicker({ id: "osuiko", mode: "readwrite" });
    return true;
  } catch (error) {
    if (/** @type {Error} */ (error).name === "AbortError") return false;
    throw error;
  }
}

/**
 * The handle of what a path leads to.
 *
 * @param {string} path
 * @param {{ create: boolean }} options
 */
async function file(path, options) {
  const parts = path.split("/");
  const name = /** @type {string} */ (parts.pop());
  let inside = folder;
  for (const part of parts) inside = await inside.getDirectoryHandle(part, options);
  return inside.getFileHandle(name, options);
}

/**
 * What a file has; `null` if it is not there.
 *
 * @param {string} path
 */
async function content(path) {
  try {
    return new Uint8Array(await (await (await file(path, { create: false })).getFile()).arrayBuffer());
  } catch (error) {
    if (["NotFoundError", "TypeMismatchError"].includes(/** @type {Error} */ (error).name)) return null;
    throw error;
  }
}

/**
 * The paths of all files below a folder whose names end like this.
 *
 * @param {any} inside
 * @param {string} before
 * @param {string} ending
 * @returns {Promise<string[]>}
 */
async function below(inside, before, ending) {
  const found = [];
  for await (const [name, handle] of inside.entries()) {
    const path = `${before}/${name}`;
    if (handle.kind === "directory") found.push(...(await below(handle, path, ending)));
    else if (name.endsWith(ending)) found.push(path);
  }
  return found;
}

/** Opens a folder that the person chooses, and reads the files in it that authors write. */
async function openFolder() {
  if (!(await choose())) return null;
  /** @type {Content[]} */
  const files = [];
  for (const [path, ending] of FOLDERS) {
    let inside = folder;
    try {
      for (const part of path.split("/")) inside = await inside.getDirectoryHandle(part);
    } catch {
      // The program says what is missing.
      continue;
    }
    for (const name of await below(inside, path, ending)) files.push([name, await content(name)]);
  }
  return files;
}

/** A zip that the person chooses. */
function openZip() {
  return new Promise((chosen) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".zip";
    input.addEventListener("cancel", () => chosen(null));
    input.addEventListener("change", async () => {
      const found = input.files?.[0];
      chosen(found ? new Uint8Array(await found.arrayBuffer()) : null);
    });
    input.click();
  });
}

/**
 * What these files have on the disk by now.
 *
 * @param {string[]} paths
 */
async function onDisk(paths) {
  if (!folder && !(await choose())) return null;
  return Promise.all(paths.map(async (path) => [path, await content(path)]));
}

/**
 * Writes files to the folder that is open.
 *
 * @param {[string, Uint8Array][]} files
 */
async function write(files) {
  for (const [path, bytes] of files) {
    const stream = await (await file(path, { create: true })).createWritable();
    await stream.write(bytes);
    await stream.close();
  }
}

/**
 * Gives a file to the person.
 *
 * @param {string} name
 * @param {Uint8Array} bytes
 */
function give(name, bytes) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([/** @type {BlobPart} */ (bytes)], { type: "application/zip" }));
  link.download = name;
  link.click();
  // Not at once: the browser has yet to begin.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

addEventListener("beforeunload", (event) => {
  if (isUnsaved) event.preventDefault();
});

const now = new Date();
Object.assign(globalThis, {
  osuikoDesk: {
    begin,
    openFolder,
    openZip,
    onDisk,
    write,
    give,
    hasFolders: "showDirectoryPicker" in window,
    language: navigator.language,
    today: new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10),
    /** @param {boolean} is */
    unsaved: (is) => {
      isUnsaved = is;
    },
  },
});

await init({ module_or_path: await unpacked(PROGRAM) });
