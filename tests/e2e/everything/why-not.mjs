// Prints why the bench cannot be made on this machine; prints nothing where it can.

import { whyNot } from "./bench.mjs";

process.stdout.write(whyNot() ?? "");
