import type { z } from "zod";
import { POSITION_CHANGES, type PositionEdit } from "#domain/position-change.ts";
import { choice, optionalFte, optionalText } from "./fields.server.ts";

/** What can be said of any row of a was-wordt-lijst, new or old. */
export const positionFields = {
  change: choice(POSITION_CHANGES),
  oldFunction: optionalText(200),
  oldFte: optionalFte,
  newFunction: optionalText(200),
  newFte: optionalFte,
  isFollower: choice(["yes", "no", "unknown"]),
  remark: optionalText(500),
};

type Typed = z.output<z.ZodObject<typeof positionFields>>;

/** What was typed, as the domain says it. What does not hold together is taken too: the page of the list says so. */
export function positionFrom({ oldFte, newFte, isFollower, ...rest }: Typed): PositionEdit {
  return {
    ...rest,
    oldFteHundredths: oldFte,
    newFteHundredths: newFte,
    isFollower: isFollower === "unknown" ? null : isFollower === "yes",
  };
}
