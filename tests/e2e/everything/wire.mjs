// What is said on the wires of the bench, as bytes: questions for names and the greeting of TLS.

/** The page of whoever is not the site. */
export const STRANGERS = "<!doctype html><html lang=en><title>Elsewhere</title><h1>Elsewhere</h1>";

/** The address that every name has: a public one, so that no rule about private networks interferes. */
export const EVERYBODY = "203.0.113.7";

/** An IPv4 address, as the type of a question for a name. */
const TYPE_A = 1;

/** The name that a question asks for, and the type of what is asked. */
export function questionIn(message) {
  const labels = [];
  let at = 12;
  while (message[at] > 0) {
    labels.push(message.toString("latin1", at + 1, at + 1 + message[at]));
    at += message[at] + 1;
  }
  return { name: labels.join(".").toLowerCase(), type: message.readUInt16BE(at + 1), end: at + 5 };
}

/** The answer: the one address, and nothing for every other type. */
export function reply(message, type) {
  const { end } = questionIn(message);
  const question = Buffer.from(message.subarray(0, end));
  // A response to a recursive question, without an error, with one question and no more records.
  question.writeUInt16BE(0x8180, 2);
  question.writeUInt16BE(1, 4);
  question.writeUInt16BE(type === TYPE_A ? 1 : 0, 6);
  question.writeUInt16BE(0, 8);
  question.writeUInt16BE(0, 10);
  if (type !== TYPE_A) return question;
  const record = Buffer.from([0xc0, 12, 0, TYPE_A, 0, 1, 0, 0, 0, 1, 0, 4, ...EVERYBODY.split(".").map(Number)]);
  return Buffer.concat([question, record]);
}

/** The host that a first message names: in the greeting of TLS, or in a request without TLS; or nothing. */
export function serverNameIn(bytes) {
  if (bytes[0] !== 0x16) return /^host: *([^:\r\n]+)/im.exec(bytes.toString("latin1"))?.[1];
  try {
    return nameInGreeting(bytes);
  } catch {
    // A greeting that came in pieces, or no greeting.
    return undefined;
  }
}

/** The extension `server_name` of the ClientHello in a first record. */
function nameInGreeting(bytes) {
  // Record and message headers, version and random; then three lists with their lengths.
  let at = 5 + 4 + 2 + 32;
  at += 1 + bytes.readUInt8(at);
  at += 2 + bytes.readUInt16BE(at);
  at += 1 + bytes.readUInt8(at);
  const end = at + 2 + bytes.readUInt16BE(at);
  for (at += 2; at < end; ) {
    const [type, length] = [bytes.readUInt16BE(at), bytes.readUInt16BE(at + 2)];
    if (type === 0) return bytes.toString("latin1", at + 9, at + 9 + bytes.readUInt16BE(at + 7));
    at += 4 + length;
  }
  return undefined;
}
