import { v7 as newId } from "uuid";
import type { Story } from "#seed/story.ts";
import type { RowsOf, Telling } from "./telling.ts";

/** The phases and the gates between them. */
export function tellPhases(story: Story, { programmeId, move, bodyId }: Telling) {
  const phase: RowsOf<"phase"> = story.phases.map(({ startsOn, endsOn, ...told }, index) => ({
    ...told,
    programmeId,
    id: newId(),
    ordinal: index + 1,
    startsOn: move(startsOn),
    endsOn: move(endsOn),
  }));
  const told = story.gates.map(({ criteria, body, on, ...gate }) => ({
    criteria,
    row: { ...gate, programmeId, id: newId(), bodyId: bodyId(body), heldOn: move(on) },
  }));
  const gate: RowsOf<"gate"> = told.map(({ row }) => row);
  const criterion: RowsOf<"criterion"> = told.flatMap(({ row, criteria }) =>
    criteria.map((one, index) => ({
      ...{ ...one, programmeId, id: newId(), gateId: row.id, ordinal: index + 1 },
      ...{ kind: "by-hand" as const, provenance: row.provenance },
    })),
  );
  return { phase, gate, criterion };
}
