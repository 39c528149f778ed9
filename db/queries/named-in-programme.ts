import { and, eq } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";

/** What a form may name by its id; null is nothing. */
interface Named {
  readonly body?: string | null;
  readonly party?: string | null;
  readonly indicator?: string | null;
  readonly participant?: string | null;
  readonly phase?: string | null;
  readonly workstream?: string | null;
  readonly decision?: string | null;
  readonly decisionPoint?: string | null;
  readonly deliverable?: string | null;
  readonly routeStep?: string | null;
}

/** A form names something that the programme does not have. */
export interface NotThere {
  readonly kind: "not-there";
}
export const NOT_THERE = { result: { kind: "not-there" } as NotThere, audit: [] } as const;

/** Whether everything that a form names is of this programme: no key of two columns says so for each of them. */
export async function areInProgramme(
  tx: Writer,
  { t }: Store,
  { programmeId, ...named }: Named & { readonly programmeId: string },
): Promise<boolean> {
  for (const [name, id] of Object.entries(named) as [keyof Named, string | null][]) {
    if (id === null) continue;
    const table = t[name];
    const found = await tx
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.programmeId, programmeId), eq(table.id, id)));
    if (found.length === 0) return false;
  }
  return true;
}
