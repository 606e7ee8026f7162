// Stands for the script that wasm-bindgen writes: its program tells what it was started with.

export default async ({ module_or_path }) => globalThis.osuikoStarted(module_or_path);
