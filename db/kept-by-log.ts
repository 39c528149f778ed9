import type { Day } from "#domain/day.ts";
import { oneOfAsked, prepared } from "./prepared.ts";
import type { Store } from "./store.ts";

interface Kept<Value> {
  /** The head of the log of the programme, and the day, that the value belongs to. */
  readonly of: string;
  readonly value: Value;
}

interface Asked {
  readonly programmeIds: readonly string[];
  readonly today: Day;
}

/**
 * Keeps what was worked out of a programme, for `most` programmes; the longest unasked goes first. No write goes by
 * without a row in the log of its programme (ADR 0008), so it holds for as long as that log has the same head and the
 * day is the same: only what changed is worked out again, by `workOut` (ADR 0032). Every programme that is asked has an
 * answer, and everybody gets the same: nothing confidential may count, and nothing of another programme.
 */
export function keptByLog<Value>(most: number) {
  const keptOf = new WeakMap<Store["read"], Map<string, Kept<Value>>>();
  return async (
    store: Store,
    asked: Asked,
    workOut: (changed: readonly string[]) => Promise<(programmeId: string) => Value | Promise<Value>>,
  ): Promise<(programmeId: string) => Value> => {
    const kept = keptOf.get(store.read) ?? new Map<string, Kept<Value>>();
    keptOf.set(store.read, kept);
    // The heads are read before the records: what is written in between is then read once more, and never missed.
    const states = await statesOf(store, asked);
    const found = new Map<string, Kept<Value>>();
    for (const id of asked.programmeIds) {
      const own = kept.get(id);
      if (own !== undefined && own.of === states.get(id)) found.set(id, own);
    }
    const changed = asked.programmeIds.filter((id) => !found.has(id));
    if (changed.length > 0) {
      const worked = await workOut(changed);
      for (const id of changed) found.set(id, { of: states.get(id) ?? "", value: await worked(id) });
    }
    for (const [id, one] of found) {
      kept.delete(id);
      kept.set(id, one);
    }
    for (const id of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(id);
    return (id) => {
      const own = found.get(id);
      if (own === undefined) throw new Error(`nothing was asked of programme ${id}`);
      return own.value;
    };
  };
}

async function statesOf(store: Store, { programmeIds, today }: Asked): Promise<ReadonlyMap<string, string>> {
  const heads = await headRows(store, { among: JSON.stringify(programmeIds) });
  const hashes = new Map(heads.map(({ chain, hash }) => [chain, hash]));
  return new Map(programmeIds.map((id) => [id, `${today} ${hashes.get(id) ?? "unwritten"}`]));
}

const headRows = prepared((store) => {
  const { chain, hash } = store.t.auditHead;
  return store.read
    .select({ chain, hash })
    .from(store.t.auditHead)
    .where(oneOfAsked(store, chain, "among"));
});
