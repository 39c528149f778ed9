import type { BodyId } from "./body.ts";

/** A body as far as the reporting lines go. */
export interface Reporting {
  readonly id: BodyId;
  readonly reportsToId: BodyId | null;
}

/** Whether this body would report to itself if it reported as said here: at once, or step by step through others. */
export function wouldReportToItself(bodies: readonly Reporting[], { id, reportsToId }: Reporting): boolean {
  const above = new Set<BodyId>();
  let next = reportsToId;
  // A body that was seen before ends the walk: a circle that does not run through this one is not its doing.
  while (next !== null && next !== id && !above.has(next)) {
    above.add(next);
    const here = next;
    next = bodies.find((body) => body.id === here)?.reportsToId ?? null;
  }
  return next === id;
}
