// The browsers that are not Chromium, and a window of each.

import { openFirefox } from "./firefox.mjs";
import { openWebKit } from "./webkit.mjs";

const BROWSERS = { Firefox: openFirefox, WebKit: openWebKit };

export const NAMES = Object.keys(BROWSERS);

/** A window of a browser, closed when the test `t` ends. */
export const openBrowser = (t, name) => BROWSERS[name](t);
