import type { z } from "zod";
import { SEAT_ROLES, type SeatEdit } from "#domain/body.ts";
import { choice, id, optionalDay, whole } from "./fields.server.ts";

/** What can be said of any seat, new or old. */
export const seatFields = {
  participantId: id.optional(),
  role: choice(SEAT_ROLES),
  hoursPerWeek: whole({ least: 1, most: 40, finding: "hours" }).optional(),
  substituteId: id.optional(),
  from: optionalDay,
  until: optionalDay,
};

type Typed = z.output<z.ZodObject<typeof seatFields>>;

/** A term ends after it begins, and nobody takes their own place. */
export function holdsTogether({ value, issues }: z.core.ParsePayload<Typed>): void {
  const { participantId, substituteId, from, until } = value;
  if (from !== null && until !== null && until < from) {
    issues.push({ code: "custom", message: "dayOrder", path: ["until"], input: until });
  }
  if (substituteId !== undefined && (participantId === undefined || participantId === substituteId)) {
    issues.push({ code: "custom", message: "substitute", path: ["substituteId"], input: substituteId });
  }
}

/** What was typed, as the domain says it: an empty field is unknown, and an empty holder is a seat to be filled. */
export function seatFrom(typed: Typed): SeatEdit {
  const { participantId, role, hoursPerWeek, substituteId, from, until } = typed;
  return {
    ...{ role, from, until },
    participantId: participantId ?? null,
    hoursPerWeek: hoursPerWeek ?? null,
    substituteId: substituteId ?? null,
  };
}
