import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { AuditEntry } from "./audit-entry.ts";
import type { Schema } from "./schema/define.ts";
import type { Writer } from "./store.ts";

export interface ChainedEntry extends AuditEntry {
  readonly sequence: number;
  readonly previousHash: string;
}

/** The hash that stands before the first row of a chain. */
export const GENESIS = "0".repeat(64);

/** Adds a row at the end of its chain and moves the head. One writer at a time on a chain: the engines see to it. */
export async function append(
  entry: AuditEntry,
  { tx, t }: { readonly tx: Writer; readonly t: Schema },
): Promise<void> {
  const [head] = await tx.select().from(t.auditHead).where(eq(t.auditHead.chain, entry.chain));
  const change = JSON.parse(JSON.stringify(entry.change));
  const chained = {
    ...entry,
    change,
    sequence: (head?.sequence ?? 0) + 1,
    previousHash: head?.hash ?? GENESIS,
  };
  const hash = hashOf(chained);
  await tx.insert(t.audit).values({ ...chained, hash });
  const place = { sequence: chained.sequence, hash };
  await tx
    .insert(t.auditHead)
    .values({ chain: entry.chain, ...place })
    .onConflictDoUpdate({ target: t.auditHead.chain, set: place });
}

/** SHA-256 over everything in a row and the hash of the row before it, in a form that both engines give back alike. */
export function hashOf(entry: ChainedEntry): string {
  const { chain, sequence, at, accountId, actorName, verb, entity, entityId, change, previousHash } = entry;
  const row = [
    chain,
    sequence,
    at.getTime(),
    accountId,
    actorName,
    verb,
    entity,
    entityId,
    sorted(change),
    previousHash,
  ];
  return createHash("sha256").update(JSON.stringify(row)).digest("hex");
}

/** The same value with the keys of every object in order: PostgreSQL's jsonb does not keep them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
