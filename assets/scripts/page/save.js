// Saves a file on the device, on behalf of the program.

const TAKING = 10_000; // milliseconds that the browser has for taking it

/**
 * The file has an address without any of its content, made now and gone a little later: a browser writes the address of
 * everything that it saves into its history.
 */
globalThis.osuikoSave = (name, media, text) => {
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
