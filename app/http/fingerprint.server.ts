import { createHash } from "node:crypto";

/** A short mark of a value as it was shown, to tell whether it is still the same when somebody acts on it. */
export function fingerprintOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);
}
