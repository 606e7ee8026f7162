// Saves a file on the device, on behalf of the program.

/**
 * A text as older programs of Windows read it: without the mark they take its letters for others, without both signs at the
 * end of a line they show it as one.
 *
 * @param {string} text
 */
const forWindows = (text) => `\ufeff${text.replace(/\r?\n/g, "\r\n")}`;

const TAKING = 10_000; // milliseconds that the browser has for taking it

/**
 * The file has an address without any of its content, made now and gone a little later: a browser writes the address of
 * everything that it saves into its history.
 */
globalThis.osuikoSave = (name, media, text) => {
  if (media === "text/plain") text = forWindows(text);
  const link = document.createElement("a");
  if (!("download" in link)) return false;
  try {
    link.href = URL.createObjectURL(new Blob([text], { type: `${media};charset=utf-8` }));
  } catch {
    return false;
  }
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKING);
  return true;
};
