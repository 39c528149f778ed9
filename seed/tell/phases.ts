import { v7 as newId } from "uuid";
import type { Story } from "#seed/story.ts";
import type { RowsOf, Telling } from "./telling.ts";

type Products = { readonly deliverable: RowsOf<"deliverable"> };

/** The phases and the gates between them, each criterion with the product that it waits for. */
export function tellPhases(story: Story, { programmeId, move, bodyId, deliverable }: Telling & Products) {
  const phase: RowsOf<"phase"> = story.phases.map(({ startsOn, endsOn, ...told }, index) => ({
    ...told,
    programmeId,
    id: newId(),
    ordinal: index + 1,
    startsOn: move(startsOn),
    endsOn: move(endsOn),
  }));
  const told = story.gates.map(({ criteria, body, on, opens, ...gate }) => ({
    criteria,
    row: {
      ...{ ...gate, programmeId, id: newId(), bodyId: bodyId(body), heldOn: move(on) },
      opensPhaseId: phase.find(({ name }) => name === opens)?.id ?? null,
    },
  }));
  const gate: RowsOf<"gate"> = told.map(({ row }) => row);
  const criterion: RowsOf<"criterion"> = told.flatMap(({ row, criteria }) =>
    criteria.map(({ product, ...one }, index) => ({
      ...{ ...one, programmeId, id: newId(), gateId: row.id, ordinal: index + 1 },
      deliverableId: deliverable.find(({ name }) => name === product)?.id ?? null,
      ...{ kind: product === undefined ? "by-hand" : "deliverable-adopted", provenance: row.provenance },
    })),
  );
  return { phase, gate, criterion };
}
