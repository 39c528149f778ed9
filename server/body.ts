import type { IncomingMessage } from "node:http";

/** The largest body that Koers reads, in bytes: every form fits many times over. */
export const BODY_LIMIT = 1_000_000;

/** A body past the limit is read on and thrown away up to here, so that the browser gets to see the 413 page. */
const PATIENCE = 16 * BODY_LIMIT;

export type Body =
  | { readonly kind: "read"; readonly bytes: Buffer }
  | { readonly kind: "too-large" }
  | { readonly kind: "aborted" };

/**
 * Reads a whole body, counting as it comes: `Content-Length` may be absent or a lie. Nothing behind this sees half a
 * form, and a slow sender occupies some memory here but no action and no transaction.
 */
export function readBody(req: IncomingMessage): Promise<Body> {
  if (Number(req.headers["content-length"] ?? 0) > PATIENCE) return Promise.resolve({ kind: "too-large" });
  return new Promise((settle) => {
    let chunks: Buffer[] = [];
    let size = 0;
    req.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
      else chunks = [];
      if (size > PATIENCE) {
        req.pause();
        settle({ kind: "too-large" });
      }
    });
    req.once("end", () =>
      settle(size > BODY_LIMIT ? { kind: "too-large" } : { kind: "read", bytes: Buffer.concat(chunks) }),
    );
    req.once("close", () => settle({ kind: "aborted" }));
    req.once("error", () => settle({ kind: "aborted" }));
  });
}
