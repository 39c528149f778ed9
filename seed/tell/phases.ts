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
  const gate: RowsOf<"gate"> = story.gates.map(({ body, on, ...told }) => ({
    ...told,
    programmeId,
    id: newId(),
    bodyId: bodyId(body),
    heldOn: move(on),
  }));
  return { phase, gate };
}
