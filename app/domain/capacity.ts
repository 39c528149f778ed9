import type { Body, Seat } from "./body.ts";

/** The hours a week that a member of an implementation team has: at least, and ideally (R9; source: Jeugdhulp Plus). */
export const TEAM_HOURS = { minimum: 12, ideal: 16 } as const;

export type HoursStanding = "below-minimum" | "below-ideal" | "enough";

/** How the hours of a seat stand to the norm; undefined where no hours were agreed, or where the norm says nothing. */
export function hoursStanding(
  { hoursPerWeek }: Pick<Seat, "hoursPerWeek">,
  { kind }: Pick<Body, "kind">,
): HoursStanding | undefined {
  if (hoursPerWeek === null || kind !== "implementation-team") return undefined;
  if (hoursPerWeek < TEAM_HOURS.minimum) return "below-minimum";
  return hoursPerWeek < TEAM_HOURS.ideal ? "below-ideal" : "enough";
}
