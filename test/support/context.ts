import type { Store } from "#db/store.ts";
import type { Context } from "#http/context.server.ts";
import { NOW } from "./stores.ts";

/** What the server would hand to a loader or an action, on plain http and at `NOW` unless given otherwise. */
export function contextOver(
  store: Store,
  given: Partial<Context> & { readonly secure?: boolean } = {},
): Context {
  const { secure = false, ...rest } = given;
  return {
    ...{ store, nonce: "nonce", now: () => NOW, address: "192.0.2.1" },
    settings: { origin: `${secure ? "https" : "http"}://koers.test`, secure },
    ...rest,
  };
}
