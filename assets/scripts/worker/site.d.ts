// What the worker finds there: what `xtask/src/offline.rs` puts before it, and what a service worker has beyond other workers.

/** Which build this is: made from the content, so the same site is the same worker. */
declare const BUILD: string;

/** Everything in the copy: the address below the site's root, and the first 16 digits of the content's SHA-256. */
declare const FILES: Record<string, string>;

declare const registration: ServiceWorkerRegistration;
declare function skipWaiting(): Promise<void>;
declare function addEventListener<Kind extends keyof ServiceWorkerGlobalScopeEventMap>(
  kind: Kind,
  listener: (event: ServiceWorkerGlobalScopeEventMap[Kind]) => void,
): void;
