// What stands on every page beside its content: the size of the text, reading aloud, and easy Finnish.

import { offerReading } from "./aloud.js";
import { offerEasy } from "./easy.js";
import { offerSizes } from "./size.js";

const offerAll = () => {
  offerSizes();
  offerReading();
  offerEasy();
};

// The script may come before the page is whole.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", offerAll);
else offerAll();
