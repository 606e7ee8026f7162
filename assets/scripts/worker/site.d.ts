// What the worker finds there: what `crates/site/src/copy.rs` puts before it, and what a service worker has beyond other workers.

/** Which build this is: made from the content, so the same site is the same worker. */
declare const BUILD: string;

/**
 * Everything in the copy, by the response headers that it has: the address below the site's root, and the first 16
 * digits of the content's SHA-256.
 */
declare const GROUPS: { headers: Record<string, string>; files: Record<string, string> }[];

declare const registration: ServiceWorkerRegistration;
declare function skipWaiting(): Promise<void>;
declare function addEventListener<Kind extends keyof ServiceWorkerGlobalScopeEventMap>(
  kind: Kind,
  listener: (event: ServiceWorkerGlobalScopeEventMap[Kind]) => void,
): void;
