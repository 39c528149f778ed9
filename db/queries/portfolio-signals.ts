import { setImmediate as turn } from "node:timers/promises";
import { keptByLog } from "#db/kept-by-log.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { type ProgrammeSignals, signalsOf } from "#domain/programme-signals.ts";
import { loadRecordedProgrammes } from "./recorded-programmes.ts";

/** More programmes than an installation has. */
const kept = keptByLog<ProgrammeSignals>(4000);

/** What a director must know of each of some programmes. Whoever asks gets the same: nothing confidential counts. */
export function loadSignals(
  store: Store,
  asked: { readonly programmeIds: readonly string[]; readonly today: Day },
): Promise<(programmeId: string) => ProgrammeSignals> {
  const { today } = asked;
  return kept(store, asked, async (programmeIds) => {
    const recorded = await loadRecordedProgrammes(store, { programmeIds, today });
    return async (id) => {
      // Two hundred programmes take seconds to weigh after a start: whoever else asks something is answered in between.
      await turn();
      return signalsOf(recorded(id), today);
    };
  });
}
