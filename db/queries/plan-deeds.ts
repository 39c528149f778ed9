import { and, asc, eq, inArray } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { type Day, dayAt, parseDay } from "#domain/day.ts";

/** What somebody did after a day to a kind of record that keeps no history of its own, the oldest first. */
export async function listDeedsSince(
  { read, t: { audit } }: Store,
  { programmeId }: Sight,
  { entity, after }: { readonly entity: "milestone" | "dependency"; readonly after: Day },
) {
  const rows = await read
    .select({ verb: audit.verb, entityId: audit.entityId, change: audit.change })
    .from(audit)
    .where(and(eq(audit.chain, programmeId), eq(audit.entity, entity)))
    .orderBy(asc(audit.sequence));
  // The day stands in the deed itself.
  return rows.filter(({ change }) => (parseDay(String(change.on)) ?? "") > after);
}

const ENTITIES = ["gate", "criterion", "phase", "workstream", "workstream-member", "report-rhythm"] as const;
type Entity = (typeof ENTITIES)[number];

export interface LaterDeed {
  readonly verb: string;
  readonly entity: string;
  readonly entityId: string;
  readonly change: Readonly<Record<string, unknown>>;
}

/** The same of some kinds of record at once, by the day on which it was done. One statement. */
export async function loadLaterDeeds(
  { read, t: { audit } }: Store,
  asked: { readonly among: readonly string[]; readonly entities: readonly Entity[]; readonly after: Day },
): Promise<readonly LaterDeed[]> {
  const rows = await read
    .select({
      ...{ verb: audit.verb, entity: audit.entity, entityId: audit.entityId, change: audit.change },
      at: audit.at,
    })
    .from(audit)
    .where(and(inArray(audit.chain, [...asked.among]), inArray(audit.entity, [...asked.entities])))
    .orderBy(asc(audit.chain), asc(audit.sequence));
  return rows.filter(({ at }) => dayAt(at) > asked.after);
}

/**
 * Records of one kind as they stood before all of that was done: what was made later is not there, and of what was
 * changed the first change says what stood there. Their versions say nothing of what one looks back at; left in, they
 * would tell of later changes.
 */
export function asBefore<Row extends { readonly id: string }>(
  rows: readonly Row[],
  deeds: readonly LaterDeed[],
  entity: Entity,
): readonly Row[] {
  const of = Map.groupBy(
    deeds.filter((deed) => deed.entity === entity),
    ({ entityId }) => entityId,
  );
  return rows.flatMap((row) => {
    const own = of.get(row.id) ?? [];
    if (own.some(({ verb }) => verb === "create" || verb === "add")) return [];
    // Each change keeps only what it changed, so the earliest word about a field holds.
    const was = Object.assign({}, ...own.map(({ change }) => change.was).reverse());
    return [{ ...row, ...was, ...("version" in row ? { version: 0 } : {}) }];
  });
}
