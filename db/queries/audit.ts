import { and, asc, desc, eq, gt } from "drizzle-orm";
import { type ChainedEntry, GENESIS, hashOf } from "#db/audit-chain.ts";
import type { Store } from "#db/store.ts";

/** The newest rows of one chain, for the log page. */
export function listAudit(
  { read, t: { audit } }: Store,
  { chain, limit }: { readonly chain: string; readonly limit: number },
): Promise<readonly (ChainedEntry & { readonly hash: string })[]> {
  return read.select().from(audit).where(eq(audit.chain, chain)).orderBy(desc(audit.sequence)).limit(limit);
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

/** The first place where a chain is broken, if there is one, and how many rows were read. */
export async function firstFault(store: Store): Promise<{ readonly rows: number; readonly fault?: Fault }> {
  const { audit, auditHead } = store.t;
  const heads = await store.read.select().from(auditHead).orderBy(asc(auditHead.chain));
  const chains = await store.read.selectDistinct({ chain: audit.chain }).from(audit);
  const headless = chains.find(({ chain }) => !heads.some((head) => head.chain === chain));
  if (headless)
    return { rows: 0, fault: { chain: headless.chain, sequence: 0, what: "end of chain cut off" } };
  let rows = 0;
  for (const head of heads) {
    const { fault, read } = await faultIn(store, head);
    rows += read;
    if (fault) return { rows, fault };
  }
  return { rows };
}

const BATCH = 1000;

async function faultIn(
  { read, t: { audit } }: Store,
  head: { readonly chain: string; readonly sequence: number; readonly hash: string },
): Promise<{ readonly read: number; readonly fault?: Fault }> {
  let [sequence, hash] = [0, GENESIS];
  const at = (place: number, what: Fault["what"]) => ({
    read: sequence,
    fault: { chain: head.chain, sequence: place, what },
  });
  for (;;) {
    const rows = await read
      .select()
      .from(audit)
      .where(and(eq(audit.chain, head.chain), gt(audit.sequence, sequence)))
      .orderBy(asc(audit.sequence))
      .limit(BATCH);
    for (const row of rows) {
      if (row.sequence !== sequence + 1) return at(sequence + 1, "row missing");
      if (row.previousHash !== hash) return at(row.sequence, "row does not follow the one before it");
      if (hashOf(row) !== row.hash) return at(row.sequence, "row changed");
      [sequence, hash] = [row.sequence, row.hash];
    }
    if (rows.length < BATCH) break;
  }
  return sequence === head.sequence && hash === head.hash
    ? { read: sequence }
    : at(sequence + 1, "end of chain cut off");
}
