// Reads a zip: the name and the text of each file in it.

import assert from "node:assert/strict";
import { inflateRawSync } from "node:zlib";

/** The files of a zip, by their names. */
export function unzipped(bytes) {
  const files = new Map();
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  assert.ok(end >= 0, "this is no zip");
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, packed, name, more, note, start] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), ...[28, 30, 32].map((field) => bytes.readUInt16LE(at + field)), bytes.readUInt32LE(at + 42)];
    const content = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const raw = bytes.subarray(content, content + packed);
    files.set(bytes.toString("utf8", at + 46, at + 46 + name), (method === 0 ? raw : inflateRawSync(raw)).toString("utf8"));
    at += 46 + name + more + note;
  }
  return files;
}
