import type { Seat } from "#domain/body.ts";
import { type BodyCapacity, capacityOf } from "#domain/capacity.ts";
import { day } from "#domain/day.ts";
import { someBody, someSeat } from "./builders.ts";
import { rowsOf } from "./drawn-rows.ts";
import { TODAY } from "./stores.ts";

/**
 * The seats of one team under the headings `who`, `hours`, `from` and `until`: blank is nobody, unknown hours, and an
 * open end.
 */
export function drawnSeats(drawing: string): readonly Seat[] {
  return rowsOf(drawing).map(({ who, hours, from, until }, index) =>
    someSeat({
      ...{ id: `seat ${index + 1}`, bodyId: "team", participantId: who || null },
      hoursPerWeek: hours ? Number(hours) : null,
      ...{ from: from ? day(from) : null, until: until ? day(until) : null },
    }),
  );
}

/** How the team with these seats stands today. */
export function teamWith(seats: readonly Seat[]): BodyCapacity {
  const team = someBody({ id: "team", kind: "implementation-team" });
  const [capacity] = capacityOf({ bodies: [team], seats }, TODAY);
  if (capacity === undefined) throw new Error("the team is not there");
  return capacity;
}
