// What stands on every page beside its content: the size of the text, reading aloud, and easy Finnish.

import { offerReading } from "./aloud.js";
import { offerEasy } from "./easy.js";
import { offerSizes } from "./size.js";

offerSizes();
offerReading();
offerEasy();
