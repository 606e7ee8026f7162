// What stands on every page beside its content: the size of the text, and reading aloud.

import { offerReading } from "./aloud.js";
import { offerSizes } from "./size.js";

offerSizes();
offerReading();
