// Makes a screenshot a quarter as large: a PNG file with a palette of the 256 colours that matter most.

import { deflateSync } from "node:zlib";

/** The picture with a palette; `page` is any page of the browser, which reads the picture. */
export async function withPalette(page, picture) {
  const { width, height, palette, pixels } = await page.evaluate(reduce, picture.toString("base64"));
  const indices = Buffer.from(pixels, "base64");
  const rows = Buffer.alloc((width + 1) * height);
  // Before each row stands how it is filtered; with a palette, not at all is best.
  for (let row = 0; row < height; row += 1) indices.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits a pixel, with a palette
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A chunk of a PNG file: its length, name, content and checksum. */
function chunk(name, content) {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The checksum of a chunk (CRC-32); Node has one only from 20.15 on. */
function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** Runs in the page: the most frequent colours of a picture, and for each pixel the nearest of them. */
async function reduce(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height).getContext("2d");
  canvas.drawImage(bitmap, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  const colours = new Uint32Array(width * height);
  const counts = new Map();
  for (let at = 0; at < colours.length; at += 1) {
    const colour = (data[4 * at] << 16) | (data[4 * at + 1] << 8) | data[4 * at + 2];
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];
  const palette = [...counts].toSorted((one, other) => other[1] - one[1]).slice(0, 256).map(([colour]) => parts(colour));
  const distance = (one, other) => one.reduce((sum, part, at) => sum + (part - other[at]) ** 2, 0);
  const nearest = new Map();
  for (const colour of counts.keys()) {
    const all = palette.map((entry) => distance(parts(colour), entry));
    nearest.set(colour, all.indexOf(Math.min(...all)));
  }
  const pixels = new Uint8Array(colours.length);
  for (let at = 0; at < colours.length; at += 1) pixels[at] = nearest.get(colours[at]);
  let text = "";
  for (let at = 0; at < pixels.length; at += 8192) text += String.fromCharCode(...pixels.subarray(at, at + 8192));
  return { width, height, palette, pixels: btoa(text) };
}
