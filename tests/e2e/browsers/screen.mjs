// A screen that nobody sees, and the mouse in front of it: a browser takes its presses for those of a person.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Says where the screen is, and keeps it until nobody writes to it any more. */
const KEEP = 'echo "$DISPLAY $XAUTHORITY"; exec cat';

/** A screen. It ends with this process at the latest, for then nobody writes to it. */
export async function startScreen() {
  const program = process.env.OSUIKO_XVFB_RUN ?? "xvfb-run";
  const options = ["--auto-servernum", "--server-args=-screen 0 1280x900x24", "sh", "-c", KEEP];
  // Its own group, so that the end of a test by the keyboard leaves it the time to tidy up.
  const keeper = spawn(program, options, { stdio: ["pipe", "pipe", "ignore"], detached: true });
  const ended = once(keeper, "exit");
  const said = await Promise.race([once(keeper.stdout, "data"), ended.then(() => undefined)]);
  if (!said) throw new Error(`${program} gave no screen`);
  const [DISPLAY, XAUTHORITY] = String(said[0]).trim().split(" ");
  const env = { ...process.env, DISPLAY, XAUTHORITY };

  /** Presses the left button of the mouse at a place, in pixels from the upper left corner. */
  const press = (x, y) =>
    run(process.env.OSUIKO_XDOTOOL ?? "xdotool", ["mousemove", Math.round(x), Math.round(y), "click", "1"].map(String), { env });

  async function end() {
    keeper.stdin.end();
    await ended;
  }
  return { env, press, end };
}
