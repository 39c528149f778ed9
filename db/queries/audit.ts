import { and, asc, desc, eq, gt, inArray } from "drizzle-orm";
import { type ChainedEntry, GENESIS, hashOf } from "#db/audit-chain.ts";
import type { Store } from "#db/store.ts";

interface Slice {
  readonly chain: string;
  readonly limit: number;
  readonly offset?: number;
}

/** The newest rows of one chain, or those after the first `offset` of them, for the log page. */
export function listAudit(
  { read, t: { audit } }: Store,
  { chain, limit, offset = 0 }: Slice,
): Promise<readonly (ChainedEntry & { readonly hash: string })[]> {
  return read
    .select()
    .from(audit)
    .where(eq(audit.chain, chain))
    .orderBy(desc(audit.sequence))
    .limit(limit)
    .offset(offset);
}

/** How many rows a chain has. */
export function countAudit({ read, t: { audit } }: Store, chain: string): Promise<number> {
  return read.$count(audit, eq(audit.chain, chain));
}

/** Who did this last to each of these records, by the id of the record. */
export async function listActors(
  { read, t: { audit } }: Store,
  deed: {
    readonly chain: string;
    readonly verb: string;
    readonly entity: string;
    readonly ids: readonly string[];
  },
): Promise<Readonly<Record<string, string>>> {
  const { chain, verb, entity, ids } = deed;
  if (ids.length === 0) return {};
  const own = and(eq(audit.chain, chain), eq(audit.verb, verb), eq(audit.entity, entity));
  const rows = await read
    .select({ id: audit.entityId, name: audit.actorName })
    .from(audit)
    .where(and(own, inArray(audit.entityId, [...ids])))
    .orderBy(asc(audit.sequence));
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

export interface Fault {
  readonly chain: string;
  readonly sequence: number;
  readonly what:
    | "row missing"
    | "row changed"
    | "row does not follow the one before it"
    | "end of chain cut off";
}

/** How many rows were read, and the first place where their chain is broken, if there is one. */
export interface Verified {
  readonly rows: number;
  readonly fault?: Fault;
}

/** Verifies every chain, up to the first fault. Koers may write on meanwhile: that is no fault. */
export async function firstFault(store: Store): Promise<Verified> {
  let rows = 0;
  for (const chain of await listChains(store)) {
    const verified = await verifyChain(store, chain);
    rows += verified.rows;
    if (verified.fault) return { rows, fault: verified.fault };
  }
  return { rows };
}

/** Verifies one chain from its first row to its head. */
export async function verifyChain(store: Store, chain: string): Promise<Verified> {
  let [sequence, hash, headWas] = [0, GENESIS, 0];
  const at = (place: number, what: Fault["what"]) => ({
    rows: sequence,
    fault: { chain, sequence: place, what },
  });
  for (;;) {
    const rows = await rowsAfter(store, { chain, sequence });
    for (const row of rows) {
      if (row.sequence !== sequence + 1) return at(sequence + 1, "row missing");
      if (row.previousHash !== hash) return at(row.sequence, "row does not follow the one before it");
      if (hashOf(row) !== row.hash) return at(row.sequence, "row changed");
      [sequence, hash] = [row.sequence, row.hash];
    }
    if (rows.length === BATCH) continue;
    const head = await findHead(store, chain);
    if (head?.sequence === sequence && head.hash === hash) return { rows: sequence };
    // A head that moved since it was last looked at tells of rows written meanwhile; they are read first.
    if (head === undefined || head.sequence <= Math.max(sequence, headWas))
      return at(sequence + 1, "end of chain cut off");
    headWas = head.sequence;
  }
}

/** Whatever has rows or a head: where the other is missing, that is the fault. */
async function listChains({ read, t: { audit, auditHead } }: Store): Promise<readonly string[]> {
  const withRows = await read.selectDistinct({ chain: audit.chain }).from(audit);
  const withHead = await read.select({ chain: auditHead.chain }).from(auditHead);
  return [...new Set([...withRows, ...withHead].map(({ chain }) => chain))].sort();
}

const BATCH = 1000;

/** At the start without a lower bound, so that a row planted before the first one is read too. */
function rowsAfter(
  { read, t: { audit } }: Store,
  { chain, sequence }: { readonly chain: string; readonly sequence: number },
) {
  const after = sequence === 0 ? undefined : gt(audit.sequence, sequence);
  return read
    .select()
    .from(audit)
    .where(and(eq(audit.chain, chain), after))
    .orderBy(asc(audit.sequence))
    .limit(BATCH);
}

async function findHead({ read, t: { auditHead } }: Store, chain: string) {
  const [head] = await read.select().from(auditHead).where(eq(auditHead.chain, chain));
  return head;
}
