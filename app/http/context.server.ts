import "@remix-run/node";
import type { Store } from "#db/store.ts";

/** What the server hands to every loader and action, made anew for each request. */
export interface Context {
  readonly store: Store;
  /** For every script on the page: the content security policy allows no other. */
  readonly nonce: string;
  /** The only clock; it stands still when KOERS_NOW is set. */
  readonly now: () => Date;
  /** The sender's address, for rate limits alone; never logged. */
  readonly address: string;
  readonly settings: {
    readonly origin: string;
    /** Whether people reach Koers by https, so that cookies are `Secure` and carry the `__Host-` prefix. */
    readonly secure: boolean;
  };
}

declare module "@remix-run/node" {
  interface AppLoadContext extends Context {}
  interface Future {
    v3_singleFetch: true;
  }
}
