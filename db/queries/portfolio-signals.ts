import { setImmediate as turn } from "node:timers/promises";
import { oneOfAsked, prepared } from "#db/prepared.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { type ProgrammeSignals, signalsOf } from "#domain/programme-signals.ts";
import { loadRecordedProgrammes } from "./recorded-programmes.ts";

interface Kept {
  /** The head of the log of the programme, and the day, that the signals belong to. */
  readonly of: string;
  readonly signals: ProgrammeSignals;
}

/** More programmes than an installation has; the longest unasked goes first. */
const MOST_KEPT = 4000;

const keptOf = new WeakMap<Store["read"], Map<string, Kept>>();

/**
 * What a director must know of each of some programmes. Whoever asks gets the same: nothing confidential counts. No
 * write goes by without a row in the log of its programme (ADR 0008), so what was worked out of a programme holds for as
 * long as that log has the same head and the day is the same: only what changed is read again (ADR 0032).
 */
export async function loadSignals(
  store: Store,
  { programmeIds, today }: { readonly programmeIds: readonly string[]; readonly today: Day },
): Promise<(programmeId: string) => ProgrammeSignals> {
  const kept = keptOf.get(store.read) ?? new Map<string, Kept>();
  keptOf.set(store.read, kept);
  // The heads are read before the records: what is written in between is then read once more, and never missed.
  const states = await statesOf(store, { programmeIds, today });
  const isKept = (id: string) => kept.get(id)?.of === states.get(id);
  const changed = programmeIds.filter((id) => !isKept(id));
  const found = new Map(programmeIds.filter(isKept).map((id) => [id, kept.get(id)?.signals]));
  if (changed.length > 0) {
    const recorded = await loadRecordedProgrammes(store, { programmeIds: changed, today });
    for (const id of changed) {
      // Two hundred programmes take seconds to weigh after a start: whoever else asks something is answered in between.
      await turn();
      const signals = signalsOf(recorded(id), today);
      found.set(id, signals);
      kept.delete(id);
      kept.set(id, { of: states.get(id) ?? "", signals });
    }
  }
  for (const id of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(id);
  return (id) => {
    const signals = found.get(id);
    if (signals === undefined) throw new Error(`no signals were asked of programme ${id}`);
    return signals;
  };
}

async function statesOf(
  store: Store,
  { programmeIds, today }: { readonly programmeIds: readonly string[]; readonly today: Day },
): Promise<ReadonlyMap<string, string>> {
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
