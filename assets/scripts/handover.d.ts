// What our scripts, the program and the build hand to each other by name.

/** The packed catalogue, which the program takes from here when it starts. */
declare var osuikoCatalogue: ArrayBuffer;

/** The packed help, the second pack, which the program takes from here when the event `osuiko:help` says that it is there. */
declare var osuikoHelp: ArrayBuffer;

/** Kept answers, as text, which the program takes from here when the event `osuiko:lock` says that the connections are closed. */
declare var osuikoKept: string;

/** Keeps a text on the device, or forgets what is kept there; not there where the browser keeps nothing. Whoever is leaving waits half a second at most. */
declare var osuikoKeep: (text: string | undefined, asked: boolean, leaving: boolean) => Promise<unknown>;

/** Has the browser save a text as a file, by name and media type; false where it cannot. */
declare var osuikoSave: (name: string, media: string, text: string) => boolean;

/** Prints the page; whether the browser has said that it does. */
declare var osuikoPrint: () => boolean;

/** Leaves for another page, so that one Back leads to the page before; with how many entries of ours keep Back inside. */
declare var osuikoLeave: (address: string, steps: number) => void;

/** Undoes what others have done to the nodes of the program, right before it goes on with them; with whether it has begun. */
declare var osuikoNodes: (begun: boolean) => void;

/** Says whether the browser asks before the page goes. */
declare var osuikoAsk: (asks: boolean) => void;

/** Why the check cannot start, by a name that the page has words for; what the program finds out is `src/ui/trouble.rs`. */
type StartReason = "start" | "slow" | "engine" | "strict" | "changed" | "fetch" | "version" | "damaged";

/** Hears from the start script that it runs, that the check has started, or that it cannot, with the reason if only the program knows it. */
declare var osuikoStart: { ran(): void; done(): void; failed(reason?: StartReason): void } | undefined;

/** In the file that holds everything, before its script (`xtask/src/single.rs`): the program, gzip in base64. */
declare const PROGRAM: string;

/** In the same place: the packed catalogue in the language of the file, gzip in base64. */
declare const CATALOGUE: string;

/** In the same place: the packed help in the language of the file, gzip in base64; empty where there is none. */
declare const HELP: string;

/** In the same place: both packs in easy Finnish, packed likewise; none where the file is in another language. */
declare const EASY: string[];

/** Before the start script: the packs of each language, and of easy Finnish as `easy`, first and help, each with its name and integrity (`crates/site/src/packs.rs`). */
declare const PACKS: Record<string, [name: string, integrity: string][]>;

/** The language that the packs are in, `easy` for easy Finnish, when the event `osuiko:speak` says that the person wants to go on in it. */
declare var osuikoLanguage: string;

/** The script that wasm-bindgen writes for the program; the build says where it is. */
declare module "osuiko-glue" {
  export default function init(from: { module_or_path: ArrayBuffer }): Promise<unknown>;
}

/** Trusted Types, as far as we use them: not every browser has them, nor TypeScript's own library. */
declare var trustedTypes:
  | { createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string } }
  | undefined;
