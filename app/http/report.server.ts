import { randomUUID } from "node:crypto";

/**
 * Writes a failure to standard error under an id that the visitor sees too, and gives the id. Only the stack is
 * written: no names, no texts, no addresses.
 */
export function report(error: unknown): string {
  const id = randomUUID().slice(0, 8);
  const stack = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${JSON.stringify({ level: "error", id, stack })}\n`);
  return id;
}

/** The same for what reaches the last resort, unless it is an answer rather than a failure. */
export function reportOnce(error: unknown): void {
  if (error instanceof Error) report(error);
}
