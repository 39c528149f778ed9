import { v7 as newId } from "uuid";
import type { Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";

interface Agreed {
  readonly programmeId: string;
  readonly id: string;
  readonly endsOn: Day | null;
  readonly setOn: Day;
  readonly reason: string | null;
  readonly decisionId: string | null;
  readonly byName: string;
}

/** Keeps the day that was agreed of a milestone behind those that were agreed before. */
export async function keepBaseline(
  tx: Writer,
  { t: { baseline } }: Store,
  { id, ...agreed }: Agreed,
): Promise<void> {
  await tx.insert(baseline).values({
    ...{ ...agreed, id: newId(), kind: "milestone", subjectId: id, startsOn: null, provenance: "entered" },
  });
}
