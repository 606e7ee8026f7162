// The element osuiko-check, which makes the frame of the check, and the checksum of the script for pages that load it by themselves.

import "./element.js";

/** The script without a module, `embed-2.js`: as it lies in this package and on every site of Osuiko. */
export const script = Object.freeze({ file: "embed-2.js", integrity: "@integrity@" });
